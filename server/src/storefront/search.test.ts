import { describe, expect, it } from 'vitest'
import type { ProductDetail } from '../modules/catalog/index.ts'
import { queryWords, search, searchInstead } from './search.ts'
import type { ShownProduct } from './snapshot.ts'

function product(handle: string, zh: string, en: string, tags: string[], material: string): ShownProduct {
  const detail = {
    id: handle,
    handle,
    name: { zh, en },
    tags,
    productType: null,
    facts: [
      {
        id: 'f',
        attribute: 'material',
        label: {},
        value: { kind: 'text', text: { zh: material, en: material } },
        claimKind: 'composition',
        source: { kind: 'merchant', name: {} },
        status: 'active',
        productId: handle,
        position: 0,
        dispute: null,
      },
    ],
  } as unknown as ProductDetail
  return { detail, brand: undefined, pack: undefined, works: [] }
}

const shop = [
  product('tee', '风眼亚麻短袖', 'Wind Eye linen tee', ['夏季休闲短袖'], '亚麻'),
  product('quilt', '水洗棉薄被', 'Washed cotton quilt', ['被子'], '棉'),
  product('coat', '山雪羽绒服', 'Snow down jacket', ['冬'], '羽绒'),
]
const handles = (query: string) => search(shop, query).map((found) => found.detail.handle)

describe('search', () => {
  it('finds by name, tag and fact, in both languages, whatever the case or width', () => {
    expect(handles('亚麻')).toEqual(['tee'])
    expect(handles('LINEN')).toEqual(['tee'])
    expect(handles('ＴＥＥ')).toEqual(['tee'])
    expect(handles('被子')).toEqual(['quilt'])
  })

  it('tries the parts of a Chinese run that nothing matches whole', () => {
    expect(handles('亚麻短袖夏季')).toEqual(['tee'])
  })

  it('finds nothing rather than something else, and then offers each word with its count', () => {
    expect(handles('羽绒亚麻')).toEqual([])
    const instead = searchInstead(shop, '羽绒亚麻')
    expect(instead).toContainEqual({ text: '羽绒', count: 1 })
    expect(instead).toContainEqual({ text: '亚麻', count: 1 })
  })

  it('is not confused by signs, or by very long queries', () => {
    expect(queryWords('  «亚麻»!! <b>tee</b> ')).toEqual(['亚麻', 'b', 'tee', 'b'])
    expect(handles('x'.repeat(10_000))).toEqual([])
    expect(search(shop, '')).toEqual([])
  })
})
