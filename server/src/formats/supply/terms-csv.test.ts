import { moneyToDecimal } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTerms } from './parse-terms.ts'
import { TERM_FIELDS, type TermField } from './term-fields.ts'
import { readTermsCsv, type TermsLine, type TermValues, writeTermsCsv } from './terms-csv.ts'

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const supplier = fc
  .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.length <= 80 && !/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u.test(text))
  .filter((text) => !/^[-–—−－]$/.test(text))
const values = fc.record<TermValues>({
  unitCostMinor: orNull(fc.nat(1_000_000_000)),
  supplier: orNull(fc.oneof(supplier, fc.constantFrom('=1+1', '@acme', "'quoted", 'a,b', 'say "x"', '+86 店', '-甲'))),
  leadDays: orNull(fc.nat(180)),
  leadDaysDeviation: orNull(fc.nat(6000).map((n) => n / 100)),
  minOrder: orNull(fc.integer({ min: 1, max: 1_000_000 })),
  pack: orNull(fc.integer({ min: 1, max: 1_000_000 })),
  shelfLifeDays: orNull(fc.integer({ min: 1, max: 36_500 })),
  minimumAdvertisedMinor: orNull(fc.integer({ min: 1, max: 1_000_000_000 })),
})
const line = fc.record<TermsLine>({
  variantId: fc.stringMatching(/^var_[a-z0-9]{1,8}$/),
  sku: orNull(fc.stringMatching(/^[A-Z]{1,4}-\d{1,4}$/)),
  product: fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\0', '')),
  options: fc.constantFrom('', '米白 / M', '"a", b'),
  terms: fc.option(values, { nil: undefined }),
})

const rowsOf = (text: string) => {
  const read = readTermsCsv(text)
  if (read.problem) throw new Error(read.problem.en)
  return read
}
const patchOf = (text: string, currency = 'CNY') => rowsOf(text).rows.map((row) => parseTerms(row, currency))
const one = (field: string, cell: string, currency?: string) => patchOf(`sku,${field}\nA,"${cell}"`, currency)[0]

describe('terms of buying as a table', () => {
  it('comes back as it was written, in both languages and every currency: a merchant who changes nothing changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 6 }),
        fc.constantFrom('zh' as const, 'en' as const),
        fc.constantFrom('CNY', 'JPY', 'KWD'),
        (lines, lang, currency) => {
          const { rows, broken, ignored } = rowsOf(writeTermsCsv(lang, currency, lines))
          expect([broken, ignored]).toEqual([[], []])
          expect(rows.map((row) => [row.variantId, row.sku])).toEqual(
            lines.map(({ variantId, sku }) => [variantId, sku ?? '']),
          )
          rows.forEach((row, i) => {
            const terms = lines[i]?.terms
            const known = TERM_FIELDS.flatMap((field) => {
              const value = terms?.[field] ?? null
              return value === null ? [] : [[field, value] as const]
            })
            expect(parseTerms(row, currency)).toEqual({ ok: true, value: Object.fromEntries(known) })
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never reads an amount as another one', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.constantFrom('CNY', 'JPY', 'KWD'), (amount, currency) => {
        expect(one('unit_cost', moneyToDecimal({ amount, currency }), currency)).toEqual({
          ok: true,
          value: { unitCostMinor: amount },
        })
      }),
    )
  })

  it('leaves what is empty, forgets what is a dash, and knows its columns by several names', () => {
    expect(patchOf('货号;成本（元）;Lead time (days);MOQ\nA;;;\nB;-;7;—\nC;1,234.50;０;１２')).toEqual([
      { ok: true, value: {} },
      { ok: true, value: { unitCostMinor: null, leadDays: 7, minOrder: null } },
      { ok: true, value: { unitCostMinor: 123_450, leadDays: 0, minOrder: 12 } },
    ])
    // The column that it does not know is named, for it may be a slip.
    expect(rowsOf('sku,unit cost,Led days\nA,1,2').ignored).toEqual(['led_days'])
  })

  it('counts lines as an editor does', () => {
    expect(rowsOf('sku,unit cost,supplier\nA,1,"x\ny"\n\nB,2,z\n').rows.map((row) => row.line)).toEqual([2, 5])
    expect(rowsOf('sku,unit cost\nA,"1\nB,2\n').broken).toMatchObject([{ line: 2 }])
  })

  it('refuses a file that does not say what it means', () => {
    for (const text of ['', 'sku\nA', 'cost,lead days\n1,2', 'sku,cost,成本\nA,1,2', 'sku,cost,cost\nA,1,2'])
      expect(readTermsCsv(text).problem).toMatchObject({ zh: expect.any(String), en: expect.any(String) })
  })

  it('refuses every value that is none, in both languages', () => {
    const bad: readonly (readonly [TermField | string, readonly string[]])[] = [
      ['unit_cost', ['abc', '¥5', '12,5', '1.005', '-3', '1e5', '99999999999', '5 元']],
      ['minimum_advertised_price', ['0', '-1', 'x']],
      ['lead_days', ['-1', '1.5', '181', 'a week', '1e2']],
      ['lead_days_deviation', ['-1', '61', '1.234', 'x']],
      ['moq', ['0', '1.5', '1000001']],
      ['pack', ['0', '-2']],
      ['shelf_life', ['0', '40000']],
      ['supplier', ['x'.repeat(81), 'a\nb', 'a\u0007b']],
      ['unit_cost,currency', ['1","USD']],
    ]
    for (const [field, cells] of bad)
      for (const cell of cells) {
        const read = one(field, cell)
        expect([field, cell, read?.ok]).toEqual([field, cell, false])
        if (read && !read.ok) expect(Object.values(read.error).every((text) => text.length > 4)).toBe(true)
      }
  })
})
