import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundleSaving, bundlesWithin } from './bundle-offers.ts'
import { type QuoteInput, quoteBasket } from './quote.ts'
import type { Promotion } from './types.ts'

const NOW = Date.UTC(2026, 10, 11)

const rule = (patch: Partial<Promotion> = {}): Promotion => ({
  id: 'prm_bundle',
  name: { zh: '瑜伽垫配毛巾', en: 'Towel with the mat' },
  code: null,
  kind: 'bundle',
  value: 1500,
  fromMinor: 0,
  productIds: ['mat'],
  bundledProductId: 'towel',
  categories: [],
  startsAt: null,
  endsAt: null,
  isStackable: false,
  isActive: true,
  ...patch,
})
const line = (productId: string, unitPriceMinor: number, units = 1, variantId = `var-${productId}`) => ({
  variantId,
  productId,
  sku: null,
  name: { zh: productId, en: productId },
  options: [],
  units,
  unitPriceMinor,
  taxRateBp: 1300,
  category: 'sport',
})
const input = (lines: QuoteInput['lines'], promotions: Promotion[], isTaxIncluded = true): QuoteInput => ({
  currency: 'CNY',
  isTaxIncluded,
  lines,
  promotions,
  codes: [],
  delivery: null,
  now: NOW,
})
const offOf = (lines: QuoteInput['lines'], promotions = [rule()]) => quoteBasket(input(lines, promotions)).discountMinor

describe('a bundle in a basket', () => {
  it('takes its share off one unit for each unit that it goes with, and nothing off the others', () => {
    const quote = quoteBasket(input([line('mat', 19_900), line('towel', 4_900, 3)], [rule()]))
    expect(quote.lines.map((one) => one.discountMinor)).toEqual([0, 735])
    expect(quote.promotions).toEqual([{ id: 'prm_bundle', name: rule().name, amountMinor: 735 }])
    expect(offOf([line('mat', 19_900, 2), line('towel', 4_900, 3)])).toBe(1470)
    expect(offOf([line('mat', 19_900, 9), line('towel', 4_900, 3)])).toBe(2205)
  })

  it('needs both, and holds only in its time', () => {
    expect(offOf([line('towel', 4_900, 2)])).toBe(0)
    expect(offOf([line('mat', 19_900)])).toBe(0)
    const both = [line('mat', 19_900), line('towel', 4_900)]
    expect(offOf(both, [rule({ startsAt: new Date(NOW + 1) })])).toBe(0)
    expect(offOf(both, [rule({ endsAt: new Date(NOW) })])).toBe(0)
    expect(offOf(both, [rule({ isActive: false })])).toBe(0)
  })

  it('takes it off the dearest variants first, whichever came first into the basket', () => {
    const [small, large] = [line('towel', 2_900, 1, 'var-s'), line('towel', 4_900, 1, 'var-l')]
    const mat = line('mat', 19_900)
    expect(offOf([mat, small, large])).toBe(735)
    expect(offOf([large, small, mat])).toBe(735)
  })

  it('stands aside for a better one that stands alone, and beside those that may', () => {
    const both = [line('mat', 19_900), line('towel', 4_900)]
    const amount = rule({ id: 'prm_30', kind: 'amount', value: 3000, productIds: [], bundledProductId: null })
    expect(quoteBasket(input(both, [rule(), amount])).promotions.map(({ id }) => id)).toEqual(['prm_30'])
    expect(bundleSaving(input(both, [rule(), amount]), 'prm_bundle')).toBe(0)
    const beside = { ...amount, isStackable: true }
    expect(quoteBasket(input(both, [rule(), beside])).promotions.map(({ id }) => id)).toEqual(['prm_bundle', 'prm_30'])
    expect(bundleSaving(input(both, [rule(), beside]), 'prm_bundle')).toBe(735)
  })

  it('is offered while one unit more would get it', () => {
    const ids = (lines: QuoteInput['lines'], promotion = rule()) =>
      bundlesWithin([promotion], lines, NOW).map(({ id }) => id)
    expect(ids([line('mat', 19_900)])).toEqual(['prm_bundle'])
    expect(ids([line('mat', 19_900), line('towel', 4_900)])).toEqual([])
    expect(ids([line('mat', 19_900, 2), line('towel', 4_900)])).toEqual(['prm_bundle'])
    expect(ids([line('towel', 4_900)])).toEqual([])
    expect(ids([line('mat', 19_900)], rule({ code: 'SECRET' }))).toEqual([])
  })
})

type Made<A> = A extends fc.Arbitrary<infer T> ? T : never
const anyLine = fc.record({
  productId: fc.constantFrom('mat', 'towel', 'ball'),
  size: fc.constantFrom('s', 'm', 'l'),
  price: fc.integer({ min: 0, max: 5_000_000 }),
  units: fc.integer({ min: 1, max: 40 }),
})
const anyRule = fc.record({
  kind: fc.constantFrom('percent' as const, 'amount' as const, 'bundle' as const),
  value: fc.integer({ min: 0, max: 10_000 }),
  carriers: fc.uniqueArray(fc.constantFrom('mat', 'ball', 'towel'), { minLength: 1 }),
  bundled: fc.constantFrom('towel', 'ball'),
  isStackable: fc.boolean(),
})
const anyBasket = fc.uniqueArray(anyLine, {
  minLength: 1,
  maxLength: 7,
  selector: ({ productId, size }) => `${productId}-${size}`,
})

describe('money of baskets with bundles', () => {
  const made = (rules: readonly Made<typeof anyRule>[]): Promotion[] =>
    rules.map(({ kind, value, carriers, bundled, isStackable }, i) =>
      rule({
        id: `p${i}`,
        kind,
        value,
        isStackable,
        productIds: kind === 'bundle' ? carriers : [],
        bundledProductId: kind === 'bundle' ? bundled : null,
      }),
    )
  const linesOf = (basket: readonly Made<typeof anyLine>[]) =>
    basket.map(({ productId, size, price, units }) => line(productId, price, units, `var-${productId}-${size}`))

  it('never takes off more than a line costs, and always adds up', () => {
    fc.assert(
      fc.property(anyBasket, fc.array(anyRule, { maxLength: 4 }), fc.boolean(), (basket, rules, isTaxIncluded) => {
        const quote = quoteBasket(input(linesOf(basket), made(rules), isTaxIncluded))
        for (const one of quote.lines) {
          expect(Number.isSafeInteger(one.discountMinor)).toBe(true)
          expect(one.discountMinor).toBeGreaterThanOrEqual(0)
          expect(one.discountMinor).toBeLessThanOrEqual(one.units * one.unitPriceMinor)
        }
        expect(quote.totalMinor).toBeGreaterThanOrEqual(0)
        expect(quote.promotions.reduce((sum, one) => sum + one.amountMinor, 0)).toBe(quote.discountMinor)
      }),
    )
  })

  it('asks the same in whatever order things came into the basket', () => {
    const shuffled = anyBasket.chain((basket) =>
      fc.tuple(
        fc.constant(basket),
        fc.shuffledSubarray(basket, { minLength: basket.length, maxLength: basket.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, fc.array(anyRule, { maxLength: 4 }), ([basket, other], rules) => {
        const [one, two] = [basket, other].map((lines) => quoteBasket(input(linesOf(lines), made(rules))))
        expect({ ...two, lines: [] }).toEqual({ ...one, lines: [] })
        const byId = (a: { variantId: string }, b: { variantId: string }) => (a.variantId < b.variantId ? -1 : 1)
        expect([...(two?.lines ?? [])].sort(byId)).toEqual([...(one?.lines ?? [])].sort(byId))
      }),
    )
  })

  it('never asks more with a bundle than without it', () => {
    fc.assert(
      fc.property(anyBasket, anyRule, (basket, one) => {
        const rules = made([{ ...one, kind: 'bundle' }])
        const lines = linesOf(basket)
        expect(quoteBasket(input(lines, rules)).totalMinor).toBeLessThanOrEqual(
          quoteBasket(input(lines, [])).totalMinor,
        )
      }),
    )
  })
})
