import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRow } from './csv/csv-row.ts'
import { joinProfiles } from './join-profiles.ts'
import { openProductFile } from './open-product-file.ts'
import { readAll } from './testing/read-all.ts'
import { joinText } from './text/join-text.ts'
import { writeProductText } from './write-product-file.ts'

const COMMA = { delimiter: ',', newline: '\n', quote: 'minimal' } as const
const TAB = { delimiter: '\t', newline: '\r\n', quote: 'minimal' } as const

const NASTY = [
  '=1+1',
  "'=x",
  '+86 138',
  '@ref',
  '-5',
  'a"b',
  'a,b',
  'a;b',
  'a\tb',
  'a\nb',
  '  x ',
  '＝1',
  '<b>',
  '😀',
  '',
]
const cell = fc
  .oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 10 }))
  .map((text) => text.replace(/[\0\uFEFF\uFFFD]/g, ''))
const filled = cell.filter((text) => text.trim() !== '')
/** Headers that nobody knows, among them some that a spreadsheet would run. */
const header = fc.oneof(
  fc.constantFrom('=Note', '+Plus', '-Minus', '@At', "'quoted", '__proto__', 'constructor', '备注 (内部)'),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .map((text) => `x${text.replace(/[\0\uFEFF\uFFFD]/g, '')}`),
)
const sheet = fc
  .record({ headers: fc.uniqueArray(header, { minLength: 1, maxLength: 4 }), rows: fc.integer({ min: 1, max: 4 }) })
  .chain(({ headers, rows }) =>
    fc.record({
      headers: fc.constant(headers),
      rows: fc.array(fc.tuple(filled, fc.array(cell, { minLength: headers.length, maxLength: headers.length })), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  )

async function again(text: string): Promise<string> {
  const read = await readAll(openProductFile(text, { currency: 'CNY' }))
  expect(read.issues.filter((issue) => issue.severity === 'error')).toEqual([])
  return joinText(writeProductText(read.drafts, read.profile))
}

describe('a merchant’s file comes back as it was, whatever stands in its cells and headers', () => {
  it('Shopify', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ headers, rows }) => {
        const lines = rows.map(([title, rest], i) => csvRow([`p${i}`, title, '1.00', ...rest], COMMA))
        const text = csvRow(['Handle', 'Title', 'Variant Price', ...headers], COMMA) + lines.join('')
        expect(await again(text)).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('an ordinary table', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ headers, rows }) => {
        const lines = rows.map(([title, rest], i) => csvRow([`p${i}`, title, '1.00', ...rest], COMMA))
        const text = csvRow(['handle', 'name', 'price', ...headers], COMMA) + lines.join('')
        const read = await readAll(
          openProductFile(text, {
            currency: 'CNY',
            mappingByHeader: { handle: 'handle', name: 'name', price: 'price' },
          }),
        )
        expect(read.issues.filter((issue) => issue.severity === 'error')).toEqual([])
        expect(await joinText(writeProductText(read.drafts, read.profile))).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('Taobao', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ headers, rows }) => {
        const keys = headers.map((each) => each.trim())
        const head = [
          ['version 1.00'],
          ['title', 'price', 'outer_id', ...keys],
          ['宝贝名称', '宝贝价格', '商家编码', ...headers],
        ]
        const lines = rows.map(([title, rest], i) => [title, '1.00', `p${i}`, ...rest])
        const text = [...head, ...lines].map((cells) => csvRow(cells, TAB)).join('')
        expect(await again(text)).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('somebody else’s JSON', async () => {
    const value = fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' })
    const product = fc.record(
      { title: filled, price: fc.constant(9.5), sku: value, brand: value, tags: value, category: value, odd: value },
      { requiredKeys: ['title', 'price'] },
    )
    const unstorable = /\\u0000|\\ud[89a-f]|\uFFFD/
    await fc.assert(
      fc.asyncProperty(fc.array(product, { minLength: 1, maxLength: 3 }), async (products) => {
        const list = products.map((each, i) => ({ handle: `p${i}`, ...each }))
        const text = JSON.stringify(list)
        fc.pre(!unstorable.test(text))
        const read = await readAll(openProductFile(text, { currency: 'CNY' }))
        // A brand of five hundred characters is refused; what is taken comes back.
        fc.pre(read.items.every((item) => item.kind === 'product'))
        expect(JSON.parse(await joinText(writeProductText(read.drafts, read.profile)))).toEqual(JSON.parse(text))
      }),
      { numRuns: 200 },
    )
  })

  it('puts the unknown columns of several files side by side', async () => {
    const open = (text: string) => readAll(openProductFile(text, { currency: 'CNY' }))
    const one = await open('Handle,Title,Variant Price,Note\na,A,1.00,first\n')
    const two = await open(
      'Handle,Title,Variant Price,Vendor,Shelf,Wash (product.metafields.custom.wash)\nb,B,2.00,V,7,cold\n',
    )
    const joined = joinProfiles([one.profile, two.profile])
    if (!joined) throw new Error('no profile')
    expect(await joinText(writeProductText([...one.drafts, ...two.drafts], joined))).toBe(
      'Handle,Title,Variant Price,Note,Vendor,Shelf,Wash (product.metafields.custom.wash)\na,A,1.00,first,,,\nb,B,2.00,,V,7,cold\n',
    )
    expect(one.profile.columns).toHaveLength(4)
  })
})
