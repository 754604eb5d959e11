import { describe, expect, it } from 'vitest'
import { readAll } from '../testing/read-all.ts'
import { joinText } from '../text/join-text.ts'
import { guessMapping } from './guess-mapping.ts'
import { openTableCsv, previewTable, type TableOptions } from './open-table-csv.ts'
import { writeTableCsv } from './write-table-csv.ts'

const read = (text: string, options: Partial<TableOptions> = {}) =>
  readAll(openTableCsv(text, { currency: 'CNY', ...options }))

describe('guessMapping', () => {
  it.each([
    [
      ['商品名称', '售价', '库存', '货号', '品牌', '克重(g/m²)', '材质', '内部备注'],
      ['name', 'price', 'stock', 'sku', 'brand', 'fact:fabricWeight', 'fact:material', 'ignore'],
    ],
    [
      ['SKU', 'Title', 'Price (CNY)', 'Compare at price', 'Qty', 'Battery life', 'Image URL'],
      ['sku', 'name', 'price', 'compareAtPrice', 'stock', 'fact:batteryLife', 'images'],
    ],
    [
      ['handle', 'name.zh', 'name.en', 'option1.name', 'option1', 'stock:kunshan', 'fact:custom:手感'],
      ['handle', 'name.zh', 'name.en', 'option1.name', 'option1', 'stock:kunshan', 'fact:custom:手感'],
    ],
  ])('proposes fields for %j', (headers, fields) => expect(guessMapping(headers, [])).toEqual(fields))

  it('takes 颜色 for an option only where products have several rows', () => {
    const headers = ['商品名称', '颜色', '尺码', '价格']
    expect(
      guessMapping(headers, [
        ['T恤', '米白', 'S', '239'],
        ['T恤', '米白', 'M', '239'],
      ]),
    ).toEqual(['name', 'option1', 'option2', 'price'])
    expect(
      guessMapping(headers, [
        ['T恤', '米白', 'S', '239'],
        ['衬衫', '雾蓝', 'M', '239'],
      ]),
    ).toEqual(['name', 'fact:colour', 'ignore', 'price'])
  })

  it('does not guess the unit of a weight', () => {
    expect(guessMapping(['名称', '价格', '重量'], [['a', '1', '0.5']])).toEqual(['name', 'price', 'ignore'])
    expect(guessMapping(['名称', '价格', '重量(kg)'], [['a', '1', '0.5']])).toEqual(['name', 'price', 'weightGrams'])
    expect(guessMapping(['名称', '价格', '重量'], [['a', '1', '0.5kg']])).toEqual(['name', 'price', 'weightGrams'])
  })

  it('finds the price by its cells where the header is unusual', () => {
    expect(guessMapping(['名称', '活动价', '备注'], [['a', '¥19.90', 'x']])).toEqual(['name', 'price', 'ignore'])
  })
})

describe('table CSV', () => {
  it.each([
    ['plain', '商品名称,价格,备注\n亚麻短袖T恤,239,轻\n'],
    [
      'currency signs, kilograms, semicolons',
      '商品名称;售价;重量(kg);库存;状态\n亚麻短袖T恤;¥1,239;0.5;12;上架\n木凳;￥99;;;下架\n',
    ],
    ['variants with repeated fields', '商品名称,品牌,颜色,尺码,价格\nT恤,素屿,米白,S,239.00\nT恤,素屿,米白,M,239.00\n'],
    ['variants with merged cells', '款号,商品名称,规格1,价格,备注\nA1,T恤,S,239.00,x\n,,M,239.00,y\n'],
    ['several pictures in one cell', 'name,price,images\nTee,239.00,https://x.example/1.jpg|https://x.example/2.jpg\n'],
    ['plain text description', 'name,price,description\nTee,239.00,"Linen.\nMade in Anhui, 5 g"\n'],
    ['two languages', 'name.zh,name.en,price\n亚麻T恤,Linen tee,239.00\n'],
    ['facts with units', '名称,价格,克重(g/m²),宽(cm),成分\nT恤,239.00,165,60,亚麻55%，棉45%\n'],
  ])('comes back byte for byte: %s', async (_, text) => {
    const { drafts, profile, issues } = await read(text)
    expect(issues).toEqual([])
    expect(await joinText(writeTableCsv(drafts, profile))).toBe(text)
  })

  it('reads figures with the unit of the header', async () => {
    const { drafts } = await read('名称,价格,克重(g/m²),重量(kg)\nT恤,239,165,0.5\n')
    expect(drafts[0]?.facts).toMatchObject([
      { attribute: 'fabricWeight', label: { zh: '克重' }, valueText: { en: '165' }, unit: 'g/m2' },
    ])
    expect(drafts[0]?.variants[0]?.weightGrams).toBe('500')
  })

  it('follows the mapping that a person chose, and keeps what was left out', async () => {
    const text = 'A,B,C,D\nT恤,99,内部,棉 100%\n'
    const { drafts, profile } = await read(text, { mapping: ['name', 'price', 'ignore', 'fact:custom:面料'] })
    expect(drafts[0]).toMatchObject({
      handle: 't恤',
      facts: [{ attribute: 'custom:面料', label: { en: 'D' } }],
      extras: { C: '内部' },
    })
    expect(await joinText(writeTableCsv(drafts, profile))).toBe(text)
  })

  it('takes a field from one column only', async () => {
    const text = '名称,价格,价格\nT恤,99,1\n'
    const { drafts, profile } = await read(text, { mapping: ['name', 'price', 'price'] })
    expect(drafts[0]?.variants[0]?.price.amount).toBe(9_900)
    expect(await joinText(writeTableCsv(drafts, profile))).toBe(text)
  })

  it('reports two products under one code where no option tells them apart', async () => {
    expect((await read('货号,名称,价格\nA,T恤,1\nA,衬衫,2\n')).codes).toEqual(['duplicate-handle'])
  })

  it('asks for a name and a price before it reads', async () => {
    const opened = await openTableCsv('颜色,备注\n米白,x\n', { currency: 'CNY' })
    expect(opened).toMatchObject({ ok: false, error: [{ code: 'missing-column' }, { code: 'missing-column' }] })
  })

  it('does not sell dollars as yuan because only the header says so', async () => {
    const opened = await openTableCsv('Name,Price (USD)\nTee,19.99\n', { currency: 'CNY' })
    expect(opened).toMatchObject({ ok: false, error: [{ code: 'other-currency' }] })
    expect((await read('Name,Price (CNY)\nTee,19.99\n')).issues).toEqual([])
  })

  it('shows the head of a table without reading the rest', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('名称,价格\n')
      for (;;) {
        given++
        yield new TextEncoder().encode('T恤,239\n'.repeat(2_000))
      }
    }
    const preview = await previewTable(endless(), { currency: 'CNY' })
    expect(preview).toMatchObject({ ok: true, value: { columns: ['名称', '价格'], mapping: ['name', 'price'] } })
    expect(given).toBeLessThan(20)
  })
})
