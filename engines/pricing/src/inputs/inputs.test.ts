import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CompetitorPrice, type Exactly, type PriceInputs, priceInputs } from './price-inputs.ts'
import { readPriceInputs, sayInputError } from './read-price-inputs.ts'

const inputs: PriceInputs = {
  variantId: 'var_01jdk5w8r0',
  region: 'CN-31',
  currency: 'CNY',
  atMs: 1_764_000_000_000,
  currentPrice: 19_900,
  proposedPrice: 18_900,
  unitCost: 9_000,
  competitor: { price: 18_500, observedMs: 1_763_990_000_000, isInStock: true },
}

/** Whether the closed type takes `T`: judged by the compiler (`npm run types`), for suppressed errors are not ours. */
type Takes<T extends PriceInputs> = [T] extends [Exactly<T>] ? true : false
/** Every field that can be reached from price inputs. */
type Reachable = keyof PriceInputs | keyof CompetitorPrice
type Personal =
  | 'userId'
  | 'customerId'
  | 'personId'
  | 'memberLevel'
  | 'deviceId'
  | 'sessionId'
  | 'segment'
  | 'history'
  | 'ip'
  | 'email'
  | 'phone'
  | 'age'
  | 'gender'

describe('what a price may depend on', () => {
  it('is closed in the type: a field more, and it is refused when compiled', () => {
    const plain: Takes<PriceInputs> = true
    const withPerson: Takes<PriceInputs & { readonly customerId: string }> = false
    const withAnything: Takes<PriceInputs & { readonly weather: string }> = false
    const personInside: Takes<
      Omit<PriceInputs, 'competitor'> & { readonly competitor: CompetitorPrice & { readonly segment: string } }
    > = false
    const personal: [Extract<Reachable, Personal>] extends [never] ? 'none' : 'some' = 'none'
    expect([plain, withPerson, withAnything, personInside, personal]).toEqual([true, false, false, false, 'none'])
    expect(priceInputs(inputs)).toBe(inputs)
  })

  it('is closed when read: a personal field is refused by name, also inside', () => {
    expect(readPriceInputs(inputs)).toEqual({ ok: true, value: inputs })
    for (const field of ['customerId', 'userId', 'deviceId', 'segment', 'memberLevel', 'ip', 'constructor'])
      expect(readPriceInputs({ ...inputs, [field]: 'x' })).toEqual({
        ok: false,
        error: { code: 'unknown-field', field },
      })
    expect(readPriceInputs({ ...inputs, competitor: { ...inputs.competitor, buyer: 'x' } })).toEqual({
      ok: false,
      error: { code: 'unknown-field', field: 'competitor.buyer' },
    })
    expect(readPriceInputs({ ...inputs, [Symbol('person')]: 1 })).toMatchObject({ ok: false })
    expect(
      readPriceInputs(JSON.parse(JSON.stringify(inputs).replace('{', '{"__proto__":{"userId":1},'))),
    ).toMatchObject({ ok: false, error: { code: 'unknown-field', field: '__proto__' } })
  })

  it('refuses any field that is not its own', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.anything(), (name, value) => {
        fc.pre(!(name in inputs) && name !== 'lastChangeMs' && name !== '__proto__')
        expect(readPriceInputs({ ...inputs, [name]: value })).toMatchObject({ ok: false, error: { field: name } })
      }),
    )
  })

  it('refuses wrong values with a sentence in both languages', () => {
    for (const [field, value] of [
      ['currentPrice', 199.5],
      ['currentPrice', 0],
      ['unitCost', -1],
      ['proposedPrice', Number.NaN],
      ['region', 'user-42'],
      ['variantId', 'alice@example.com'],
      ['currency', 'RMB'],
      ['atMs', '2026'],
    ] as const) {
      const read = readPriceInputs({ ...inputs, [field]: value })
      expect(read).toEqual({ ok: false, error: { code: 'wrong-value', field } })
      if (!read.ok) for (const lang of ['zh', 'en'] as const) expect(sayInputError(read.error, lang)).toContain(field)
    }
    expect(readPriceInputs(null)).toMatchObject({ ok: false, error: { code: 'no-object' } })
    expect(readPriceInputs({ ...inputs, unitCost: undefined })).toMatchObject({
      ok: false,
      error: { code: 'missing-field', field: 'unitCost' },
    })
  })
})
