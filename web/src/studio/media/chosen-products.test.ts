import { describe, expect, it } from 'vitest'
import { forCampaign, mostOthers, withoutProduct, withProduct } from './chosen-products.ts'

describe('products beside the one of a poster', () => {
  it('are at most five in a collection and one in a comparison, none twice', () => {
    let chosen: readonly string[] = []
    for (const id of ['a', 'b', 'b', 'c', 'd', 'e', 'f']) chosen = withProduct(chosen, id, 'collection')
    expect(chosen).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(withProduct(['a'], 'b', 'comparison')).toEqual(['b'])
    expect(withProduct([], 'a', 'story')).toEqual([])
    expect([mostOthers('collection'), mostOthers('comparison'), mostOthers(undefined)]).toEqual([5, 1, 0])
  })

  it('go one by one, in their order', () => {
    expect(withoutProduct(['a', 'b', 'c'], 'b')).toEqual(['a', 'c'])
    expect(withoutProduct(['a'], 'z')).toEqual(['a'])
  })

  it('leave no trace on a poster that does not show them', () => {
    const poster = { format: 'square', productIds: ['a', 'b'] }
    expect(forCampaign(poster, 'comparison')).toEqual({ format: 'square', productIds: ['a'] })
    expect(forCampaign(poster, 'story')).toEqual({ format: 'square' })
    expect(forCampaign<{ format: string; productIds?: readonly string[] }>({ format: 'square' }, 'collection')).toEqual(
      { format: 'square' },
    )
  })
})
