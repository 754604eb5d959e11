import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchFacts, matchVariants, sameValue } from './match.ts'
import type { StoredFact, Variant } from './types.ts'

const variant = (id: string, sku: string | null, ...values: string[]): Variant => ({
  id,
  sku,
  barcode: null,
  optionValues: values.map((zh) => ({ zh })),
  priceMinor: 1,
  compareAtMinor: null,
  weightGrams: null,
  position: 0,
  extras: {},
})
const fact = (id: string, attribute: string, zh: string, more: Partial<StoredFact> = {}): StoredFact => ({
  id,
  productId: 'p',
  attribute,
  label: { zh: attribute },
  value: { kind: 'text', text: { zh } },
  claimKind: 'spec',
  source: { kind: 'import', name: {} },
  status: 'active',
  position: 0,
  dispute: null,
  ...more,
})

describe('which stored thing a file means', () => {
  it('goes by SKU, then by option values in any language, then by place', () => {
    const known = [variant('1', 'A', '米白'), variant('2', 'B', '雾蓝'), variant('3', null, '墨')]
    const told = [
      { sku: 'B', optionValues: [{ zh: '米白' }] },
      { sku: 'NEW', optionValues: [{ zh: '米白', en: 'Sand' }] },
      { sku: null, optionValues: [{ zh: '墨' }] },
      { sku: 'C', optionValues: [{ zh: '陶土' }] },
    ]
    expect(matchVariants(told, known)).toEqual(['2', '1', '3', undefined])
    expect(matchVariants([{ sku: 'X', optionValues: [] }], [variant('1', 'Y')])).toEqual(['1'])
  })

  it('takes the fact that says the same first, and a corrected one whatever its source has become', () => {
    const known = [
      fact('1', 'material', '棉'),
      fact('2', 'material', '麻'),
      fact('3', 'weight', '170', { source: { kind: 'merchant', name: {} }, editedAt: new Date(0) }),
      fact('4', 'origin', '南通', { source: { kind: 'supplier', name: {} } }),
    ]
    const told = [
      fact('', 'material', '麻'),
      fact('', 'material', '丝'),
      fact('', 'weight', '165'),
      fact('', 'origin', '苏州'),
    ]
    expect(matchFacts(told, known).map((each) => each?.id)).toEqual(['2', '1', '3', undefined])
  })

  it('compares values whatever the order of their keys', () => {
    expect(
      sameValue({ kind: 'number', amount: '165', unit: 'g/m2' }, { unit: 'g/m2', amount: '165', kind: 'number' }),
    ).toBe(true)
    expect(sameValue({ kind: 'number', amount: '165' }, { kind: 'number', amount: '170' })).toBe(false)
  })

  it('never gives one stored thing to two', () => {
    const sku = fc.option(fc.constantFrom('A', 'B', 'C'), { nil: null })
    const value = fc.constantFrom('米白', '雾蓝', '墨')
    const rows = fc.array(fc.tuple(sku, value), { maxLength: 6 })
    const attribute = fc.constantFrom('material', 'weight')
    fc.assert(
      fc.property(rows, rows, fc.array(fc.tuple(attribute, value), { maxLength: 6 }), (told, known, facts) => {
        const ids = matchVariants(
          told.map(([code, zh]) => ({ sku: code, optionValues: [{ zh }] })),
          known.map(([code, zh], i) => variant(String(i), code, zh)),
        ).filter((id) => id !== undefined)
        expect(new Set(ids).size).toBe(ids.length)
        const stored = facts.map(([name, zh], i) => fact(String(i), name, zh))
        const found = matchFacts(stored.toReversed(), stored).map((each) => each?.id)
        // Against themselves every fact finds one, and no two the same.
        expect(new Set(found).size).toBe(stored.length)
      }),
    )
  })
})
