import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteBasket } from './quote.ts'
import type { Promotion } from './types.ts'

const NOW = Date.UTC(2026, 10, 11)

const promotion = (patch: Partial<Promotion>): Promotion => ({
  id: 'p',
  name: { zh: '满减', en: 'Offer' },
  code: null,
  kind: 'amount',
  value: 0,
  fromMinor: 0,
  productIds: [],
  bundledProductId: null,
  categories: [],
  startsAt: null,
  endsAt: null,
  isStackable: false,
  isActive: true,
  ...patch,
})
const line = (productId: string, unitPriceMinor: number, units = 1) => ({
  variantId: `var-${productId}`,
  productId,
  sku: null,
  name: { zh: productId, en: productId },
  options: [],
  units,
  unitPriceMinor,
  taxRateBp: 1300,
  category: productId === 'tea' ? 'food' : 'home',
})
const quote = (lines: ReturnType<typeof line>[], promotions: Promotion[], codes: string[] = []) =>
  quoteBasket({ currency: 'CNY', isTaxIncluded: true, lines, promotions, codes, delivery: null, now: NOW })

describe('what a basket costs', () => {
  it('takes 满300减40 off in parts that sum to 40 yuan', () => {
    const quoted = quote([line('a', 19_900), line('b', 10_100)], [promotion({ value: 4000, fromMinor: 30_000 })])
    expect(quoted.discountMinor).toBe(4000)
    expect(quoted.lines.map((one) => one.discountMinor)).toEqual([2653, 1347])
    expect(quoted.totalMinor).toBe(26_000)
  })

  it('gives the best of two that stand alone, and those beside them on top', () => {
    const all = [
      promotion({ id: 'ten', kind: 'percent', value: 1000 }),
      promotion({ id: 'thirty', value: 3000 }),
      promotion({ id: 'member', kind: 'percent', value: 500, isStackable: true }),
    ]
    const quoted = quote([line('a', 20_000)], all)
    expect(quoted.promotions.map((one) => [one.id, one.amountMinor])).toEqual([
      ['thirty', 3000],
      ['member', 850],
    ])
  })

  it('says why a code does not hold, and looks at no goods but its own', () => {
    const tea = promotion({ id: 'tea', code: 'TEA', kind: 'percent', value: 2000, categories: ['food'] })
    const over = promotion({ id: 'old', code: 'OLD', value: 100, endsAt: new Date(NOW - 1) })
    const quoted = quote([line('tea', 10_000), line('lamp', 50_000)], [tea, over], ['tea', 'old', 'what'])
    expect(quoted.discountMinor).toBe(2000)
    expect(quoted.lines[1]?.discountMinor).toBe(0)
    expect(quoted.refusedCodes.map((one) => [one.code, one.why.en])).toEqual([
      ['OLD', 'This offer is over.'],
      ['WHAT', 'There is no such code.'],
    ])
  })

  it('never takes off more than a line costs, and always adds up', () => {
    const anyLine = fc.record({
      productId: fc.constantFrom('a', 'b', 'tea'),
      price: fc.integer({ min: 0, max: 5_000_000 }),
      units: fc.integer({ min: 1, max: 40 }),
    })
    const anyPromotion = fc.record({
      kind: fc.constantFrom('percent' as const, 'amount' as const),
      value: fc.integer({ min: 0, max: 10_000 }),
      fromMinor: fc.integer({ min: 0, max: 100_000 }),
      isStackable: fc.boolean(),
      categories: fc.constantFrom<string[]>([], ['food']),
    })
    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 6 }),
        fc.array(anyPromotion, { maxLength: 4 }),
        fc.boolean(),
        (lines, promotions, isTaxIncluded) => {
          const quoted = quoteBasket({
            currency: 'CNY',
            isTaxIncluded,
            lines: lines.map((one) => line(one.productId, one.price, one.units)),
            promotions: promotions.map((one, i) => promotion({ ...one, id: `p${i}` })),
            codes: [],
            delivery: null,
            now: NOW,
          })
          let total = 0
          for (const one of quoted.lines) {
            expect(one.discountMinor).toBeGreaterThanOrEqual(0)
            expect(one.discountMinor).toBeLessThanOrEqual(one.units * one.unitPriceMinor)
            total += one.units * one.unitPriceMinor - one.discountMinor
          }
          expect(quoted.promotions.reduce((sum, one) => sum + one.amountMinor, 0)).toBe(quoted.discountMinor)
          expect(quoted.totalMinor).toBe(isTaxIncluded ? total : total + quoted.taxMinor)
        },
      ),
    )
  })
})
