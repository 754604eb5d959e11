import { describe, expect, it } from 'vitest'
import type { Brand } from '../modules/brands/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import type { Shop } from '../modules/shops/index.ts'
import { SearchIndexes } from './search-index.ts'
import { queryWords, searchInstead } from './search-instead.ts'
import type { ShownProduct, Snapshot } from './snapshot.ts'

function product(handle: string, zh: string, en: string, tags: string[], material: string): ShownProduct {
  const detail = {
    id: handle,
    handle,
    category: 'apparel',
    productType: null,
    name: { zh, en },
    tags,
    options: [],
    variants: [],
    facts: [
      {
        id: `${handle}-f`,
        attribute: 'material',
        label: { zh: '材质', en: 'Material' },
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
  return { detail, brand: undefined, pack: undefined, works: [], lead: null, variants: [] }
}

const TEE = product('tee', '风眼亚麻短袖', 'Wind Eye linen tee', ['夏季休闲短袖'], '亚麻')
const QUILT = product('quilt', '水洗棉薄被', 'Washed cotton quilt', ['被子'], '棉')
const COAT = product('coat', '山雪羽绒服', 'Snow down jacket', ['冬'], '羽绒')

const snapshot = (products: readonly ShownProduct[], id = 'shop'): Snapshot => ({
  shop: { id, currency: 'CNY' } as Shop,
  isoDate: '2026-11-26',
  brands: [],
  locations: [],
  products,
  byHandle: new Map(),
  stockVersion: 0,
})

describe('the search index of a shop', () => {
  const finder = (indexes: SearchIndexes) => async (products: readonly ShownProduct[], query: string, shop?: string) =>
    (await indexes.of(snapshot(products, shop))).find(query).hits.map(({ id }) => id)

  it('finds by name, tag and fact, in both languages, whatever the case or width', async () => {
    const found = finder(new SearchIndexes())
    for (const query of ['亚麻', 'LINEN', 'ＴＥＥ', '休闲短袖'])
      expect(await found([TEE, QUILT, COAT], query), query).toEqual(['tee'])
    expect(await found([TEE, QUILT, COAT], '被子')).toEqual(['quilt'])
  })

  it('follows the shop: what is gone is not found, what came or changed is', async () => {
    const found = finder(new SearchIndexes())
    expect(await found([TEE, QUILT], '羽绒服')).toEqual([])
    expect(await found([TEE, QUILT, COAT], '羽绒服')).toEqual(['coat'])
    expect(await found([TEE, QUILT], '羽绒服')).toEqual([])
    const renamed = { ...COAT, detail: { ...COAT.detail, name: { zh: '远岭夹克', en: 'Ridge jacket' } } }
    expect(await found([TEE, renamed], '夹克')).toEqual(['coat'])
    const brand = { id: 'b', name: { zh: '素屿', en: 'Suyu' } } as Brand
    expect(await found([TEE], '素屿')).toEqual([])
    expect(await found([{ ...TEE, brand }], '素屿')).toEqual(['tee'])
  })

  it('gives nothing of one shop to another, also when both are built at once', async () => {
    const indexes = new SearchIndexes()
    const found = finder(indexes)
    const [ours, theirs] = await Promise.all([found([TEE], '羽绒服', 'a'), found([COAT], '羽绒服', 'b')])
    expect([ours, theirs]).toEqual([[], ['coat']])
    expect(await found([TEE], '亚麻', 'a')).toEqual(['tee'])
  })

  it('answers each of many requests by the snapshot that it came with', async () => {
    const found = finder(new SearchIndexes())
    const many = Array.from({ length: 20 }, (_, i) => found(i % 2 === 0 ? [TEE, COAT] : [TEE, QUILT], '亚麻'))
    for (const each of await Promise.all(many)) expect(each).toEqual(['tee'])
  })

  it('offers each word with its count where nothing was found', async () => {
    const search = await new SearchIndexes().of(snapshot([TEE, QUILT, COAT]))
    expect(searchInstead(search, '羽绒 xyzzy')).toEqual([{ text: '羽绒', count: 1 }])
  })

  it('is not confused by signs, or by very long queries', () => {
    expect(queryWords('  «亚麻»!! <b>tee</b> ')).toEqual(['亚麻', 'b', 'tee', 'b'])
    expect(queryWords('x '.repeat(10_000))).toHaveLength(8)
  })
})
