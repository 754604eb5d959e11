import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PriceInputs } from '../inputs/price-inputs.ts'
import { faultOf } from './audit.ts'
import { guardPrice } from './guard.ts'
import { type PriceLimits, WEEK_MS } from './limits.ts'

const NOW = 1_764_000_000_000
const DAY = 86_400_000
const inputs: PriceInputs = {
  variantId: 'var_0001',
  region: 'CN',
  currency: 'CNY',
  atMs: NOW,
  currentPrice: 10_000,
  proposedPrice: 8_000,
  unitCost: 6_000,
}

describe('guard-rails', () => {
  it('say which one bound and by how much', () => {
    expect(guardPrice(inputs, { stepBp: 800, marginFloorBp: 1000 })).toMatchObject({
      kind: 'set',
      price: 9200,
      trail: [{ rule: 'step', from: 8000, to: 9200 }],
      binding: [{ rule: 'step', byMinor: 1200 }],
    })
    expect(guardPrice(inputs, { marginFloorBp: 3333, ladder: [7900, 8900, 9900] })).toMatchObject({
      price: 9900,
      trail: [
        { rule: 'margin', from: 8000, to: 9000 },
        { rule: 'ladder', from: 9000, to: 9900 },
      ],
      binding: [
        { rule: 'margin', byMinor: 1000 },
        { rule: 'ladder', byMinor: 900 },
      ],
    })
  })

  it('keep the price within a week of the last change, and let it go after', () => {
    const at = (days: number) => guardPrice({ ...inputs, lastChangeMs: NOW - days * DAY }, {})
    expect(at(6.99)).toMatchObject({ kind: 'kept', price: 10_000, binding: [{ rule: 'frequency', byMinor: 2000 }] })
    expect(at(7)).toMatchObject({ kind: 'set', price: 8000 })
  })

  it('freeze on a feed that is silent or absurd, and do not follow a competitor without stock', () => {
    const limits: PriceLimits = { competitor: { mostBelowBp: 500, mostAboveBp: 500, oldestMs: DAY, mostRatio: 3 } }
    const meet = (price: number, age: number, isInStock = true) =>
      guardPrice({ ...inputs, competitor: { price, observedMs: NOW - age, isInStock } }, limits)
    expect(meet(9000, 1)).toMatchObject({ price: 8550, binding: [{ rule: 'competitor' }] })
    expect(meet(9000, 1, false)).toMatchObject({ price: 8000 })
    expect(meet(9000, 2 * DAY)).toMatchObject({ kind: 'kept', binding: [{ rule: 'feed', byMinor: 2000 }] })
    expect(meet(9000, -1)).toMatchObject({ kind: 'kept' })
    expect(meet(90, 1)).toMatchObject({ kind: 'kept', trail: [{ rule: 'feed', from: 8000, to: 10_000 }] })
  })

  it('name the rules that cannot hold together, and the price stays', () => {
    expect(guardPrice({ ...inputs, unitCost: 12_000 }, { marginFloorBp: 1000, stepBp: 800 })).toMatchObject({
      kind: 'conflict',
      price: 10_000,
      conflicts: [{ rules: ['margin', 'step'], lower: 13_334, upper: 10_800 }],
    })
    const between = guardPrice(inputs, { floor: 8100, ceiling: 8400, ladder: [8000, 8500] })
    expect(between).toMatchObject({ kind: 'conflict', conflicts: [{ rules: ['ceiling', 'floor', 'ladder'] }] })
    expect(guardPrice(inputs, { floor: 12_000, ladder: [8000, 8500] })).toMatchObject({
      conflicts: [{ rules: ['floor', 'ladder'] }],
    })
  })

  it('are exact for very large amounts', () => {
    const large = Math.floor(Number.MAX_SAFE_INTEGER / 4)
    const { price } = guardPrice({ ...inputs, currentPrice: large, proposedPrice: 1, unitCost: 0 }, { stepBp: 333 })
    expect(BigInt(large - price) * 10_000n <= BigInt(large) * 333n).toBe(true)
    expect(BigInt(large - price + 1) * 10_000n > BigInt(large) * 333n).toBe(true)
  })

  it('refuse limits that are none', () => {
    for (const limits of [{ marginFloorBp: 10_000 }, { stepBp: 0.5 }, { floor: 0 }, { ladder: [5, 5] }, { restMs: -1 }])
      expect(() => guardPrice(inputs, limits)).toThrow(RangeError)
  })

  it('hold for whatever is proposed', () => {
    const amount = fc.integer({ min: 1, max: 400 })
    const bp = fc.integer({ min: 0, max: 4000 })
    const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
    const limitsOf = fc.record({
      marginFloorBp: optional(bp),
      floor: optional(amount),
      ceiling: optional(amount),
      minimumAdvertised: optional(amount),
      stepBp: optional(bp),
      competitor: optional(
        fc.record({
          mostBelowBp: optional(bp),
          mostAboveBp: optional(bp),
          oldestMs: fc.constant(DAY),
          mostRatio: fc.constant(3),
        }),
      ),
      ladder: optional(
        fc.uniqueArray(amount, { minLength: 1, maxLength: 9 }).map((list) => list.sort((a, b) => a - b)),
      ),
    })
    const inputsOf = fc.record({
      currentPrice: amount,
      proposedPrice: amount,
      unitCost: fc.integer({ min: 0, max: 300 }),
      lastChangeMs: optional(fc.integer({ min: NOW - 2 * WEEK_MS, max: NOW })),
      competitor: optional(
        fc.record({
          price: amount,
          observedMs: fc.integer({ min: NOW - 2 * DAY, max: NOW + DAY }),
          isInStock: fc.boolean(),
        }),
      ),
    })
    const everyPrice = Array.from({ length: 1200 }, (_, i) => i + 1)
    fc.assert(
      fc.property(inputsOf, limitsOf, (some, limits) => {
        const all = { ...inputs, ...some }
        expect(faultOf(guardPrice(all, limits), all, limits, everyPrice)).toBeUndefined()
      }),
      { numRuns: 400 },
    )
  })
})
