import { describe, expect, it } from 'vitest'
import { matching, withRecent } from './palette-match.ts'

const OFFERS = [
  { id: 'write', name: '给还没写的商品写内容包', also: 'Write packs' },
  { id: 'inbox', name: '收件箱', also: 'Inbox shoujianxiang sjx' },
  { id: 'products', name: '商品', also: 'Products shangpin sp' },
]
const ids = (typed: string) => matching(OFFERS, typed).map((offer) => offer.id)

describe('what the palette finds', () => {
  it('finds by either language and by pinyin', () => {
    expect(ids('收件')).toEqual(['inbox'])
    expect(ids('inb')).toEqual(['inbox'])
    expect(ids('sjx')).toEqual(['inbox'])
  })

  it('puts what begins with the word first, and wants every word', () => {
    expect(ids('商品')).toEqual(['products', 'write'])
    expect(ids('write 商品')).toEqual(['write'])
    expect(ids('')).toHaveLength(3)
    expect(ids('zzz')).toEqual([])
  })

  it('keeps the last five, each once', () => {
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'c'].reduce(withRecent, [] as string[])).toEqual(['c', 'f', 'e', 'd', 'b'])
  })
})
