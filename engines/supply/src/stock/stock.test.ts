import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from './abc-xyz.ts'
import { proposePurchases } from './budget.ts'
import { demandQuantile, expectedShort, leadTimeDemand, pathsOfHistory, shareCovered } from './lead-time-demand.ts'
import type { StockItem } from './purchase.ts'

const paths = fc.array(fc.array(fc.nat(30), { minLength: 8, maxLength: 8 }), { minLength: 5, maxLength: 30 })
const item = fc.record({
  onHand: fc.nat(120),
  onOrder: fc.nat(40),
  backorders: fc.nat(10),
  paths,
  leadTime: fc.nat(4),
  review: fc.integer({ min: 1, max: 3 }),
  serviceLevel: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
  policy: fc.oneof(
    fc.constant({ kind: 'orderUpTo' as const }),
    fc.record({ kind: fc.constant('lots' as const), lot: fc.integer({ min: 1, max: 20 }) }),
  ),
  minOrder: fc.nat(50),
  pack: fc.integer({ min: 1, max: 12 }),
  shelfLife: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
  unitCost: fc.nat(900),
  unitMargin: fc.nat(500),
})
const named = (rows: readonly Omit<StockItem, 'id'>[]): StockItem[] => rows.map((row, k) => ({ id: `i${k}`, ...row }))
const tea: StockItem = {
  id: 'tea',
  onHand: 0,
  paths: [[10, 10, 10, 10]],
  leadTime: 2,
  review: 1,
  serviceLevel: 0.9,
  unitCost: 100,
  unitMargin: 60,
}

describe('demand over a lead time', () => {
  it('adds up parts of periods, goes on beyond the path, and takes lead times by future', () => {
    expect(
      Array.from(
        leadTimeDemand(
          [
            [4, 6, 8],
            [1, 1, 1],
          ],
          1.5,
          1,
        ),
      ),
    ).toEqual([2.5, 14])
    expect(Array.from(leadTimeDemand([[3, 5]], 3, 1))).toEqual([16])
    expect(
      Array.from(
        leadTimeDemand(
          [
            [1, 2, 3],
            [1, 2, 3],
          ],
          [0, 2],
          1,
        ),
      ),
    ).toEqual([1, 6])
    expect(() => leadTimeDemand([], 1, 1)).toThrow('needs a sampled path')
    expect(() => leadTimeDemand([[Number.NaN]], 1, 1)).toThrow('no number')
    expect(() => leadTimeDemand([[1]], -1, 1)).toThrow('below 0')
  })

  it('quantiles, covered shares and shortfalls agree with counting', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { minLength: 1, maxLength: 60 }),
        fc.nat(45),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (values, stock, share) => {
          const sums = Float64Array.from(values).sort()
          expect(shareCovered(sums, stock)).toBeCloseTo(
            values.filter((value) => value <= stock).length / values.length,
            12,
          )
          const short = values.reduce((sum, value) => sum + Math.max(0, value - stock), 0) / values.length
          expect(expectedShort(sums, stock)).toBeCloseTo(short, 9)
          const level = demandQuantile(sums, share)
          const below = values.filter((value) => value <= level).length
          expect(below).toBeGreaterThanOrEqual(Math.min(values.length, Math.floor(share * (values.length + 1))))
        },
      ),
    )
  })

  it('of wild demand with a short past is covered as often as was promised', () => {
    // Exponential weeks: three of them are Gamma(3), whose distribution is known.
    const random = seededRandom('weeks')
    const covered = (level: number): number => 1 - Math.exp(-level) * (1 + level + (level * level) / 2)
    let attained = 0
    let plain = 0
    for (let k = 0; k < 150; k++) {
      const history = Float64Array.from({ length: 104 }, () => -Math.log(1 - random.next()))
      attained += covered(demandQuantile(leadTimeDemand(pathsOfHistory(history, 3, 600, random), 3, 0), 0.95)) / 150
      const mean = history.reduce((sum, value) => sum + value, 0) / 104
      const sd = Math.sqrt(history.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 103)
      plain += covered(3 * mean + 1.6449 * sd * Math.sqrt(3)) / 150
    }
    expect(Math.abs(attained - 0.95)).toBeLessThan(0.01)
    expect(plain).toBeLessThan(0.94)
  })
})

describe('classes', () => {
  it('by value and steadiness; the item that crosses a limit belongs to the better class', () => {
    const rows = classify([
      { id: 'a', value: 700, history: [10, 11, 9] },
      { id: 'b', value: 200, history: [10, 2, 18] },
      { id: 'c', value: 70, history: [0, 0, 9] },
      { id: 'd', value: 30, history: [1, 1, 1] },
      { id: 'none', value: 0, history: [0, 0, 0] },
    ])
    expect(rows.map(({ cell }) => cell)).toEqual(['AX', 'AY', 'BZ', 'CX', 'CZ'])
    expect(rows[0]?.serviceLevel).toBe(0.98)
    expect(() => classify([{ id: 'a', value: Number.NaN, history: [] }])).toThrow('the value of a')
  })
})

describe('purchase proposals', () => {
  it('keep least orders, packs, shelf life and budget, whatever the items', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), fc.nat(60_000), (rows, budget) => {
        const items = named(rows)
        const free = proposePurchases(items)
        const bound = proposePurchases(items, budget)
        expect(bound.reduce((sum, { cost }) => sum + cost, 0)).toBeLessThanOrEqual(budget)
        for (const [k, { units, cost, reasons, stockOut, marginSaved }] of [...free, ...bound].entries()) {
          const {
            pack = 1,
            minOrder = 0,
            unitCost,
            policy,
            shelfLife,
            onHand,
            onOrder = 0,
            backorders = 0,
            leadTime,
            ...rest
          } = items[k % items.length]!
          expect(units % pack).toBe(0)
          if (policy?.kind === 'lots') expect(units % policy.lot).toBe(0)
          if (units > 0) expect(units).toBeGreaterThanOrEqual(minOrder)
          expect(cost).toBe(units * unitCost)
          expect(stockOut.after).toBeLessThanOrEqual(stockOut.now)
          expect(marginSaved).toBeGreaterThanOrEqual(0)
          expect(reasons.length).toBeGreaterThan(0)
          if (units > 0 && shelfLife !== undefined) {
            const sold = leadTimeDemand(rest.paths, leadTime, shelfLife)
            expect(onHand + onOrder - backorders + units).toBeLessThanOrEqual(demandQuantile(sold, 0.1))
          }
        }
        free.forEach(({ units }, k) => {
          expect(bound[k]!.units).toBeLessThanOrEqual(units)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('order no more when more is there, and cover the service level when nothing is in the way', () => {
    fc.assert(
      fc.property(item, fc.nat(30), (row, more) => {
        const open = { ...row, minOrder: 0, shelfLife: undefined }
        const [less] = proposePurchases(named([open]))
        const [rich] = proposePurchases(named([{ ...open, onHand: open.onHand + more }]))
        expect(rich!.units).toBeLessThanOrEqual(less!.units)
        const position = open.onHand + open.onOrder - open.backorders
        if (less!.units > 0) expect(position + less!.units).toBeGreaterThanOrEqual(less!.reorderPoint)
        if (less!.units === 0 && less!.reasons[0]?.code === 'enough')
          expect(position).toBeGreaterThanOrEqual(less!.reorderPoint)
      }),
      { numRuns: 300 },
    )
  })

  it('say each step of the way', () => {
    const [plain] = proposePurchases([tea])
    expect(plain).toMatchObject({
      units: 40,
      cost: 4000,
      reorderPoint: 30,
      orderUpTo: 40,
      stockOut: { now: 1, after: 0 },
      marginSaved: 1800,
    })
    const [packed] = proposePurchases([{ ...tea, minOrder: 50, pack: 12 }])
    expect(packed?.reasons).toEqual([
      { code: 'low', position: 0, reorderPoint: 30, target: 40 },
      { code: 'minOrder', from: 40, to: 50 },
      { code: 'pack', from: 50, to: 60 },
    ])
    const [fresh] = proposePurchases([{ ...tea, shelfLife: 1 }])
    expect(fresh?.reasons.at(-1)).toEqual({ code: 'shelfLife', from: 40, to: 30 })
    const [stuck] = proposePurchases([{ ...tea, shelfLife: 1, minOrder: 50 }])
    expect(stuck?.units).toBe(0)
    expect(stuck?.reasons.at(-1)).toEqual({ code: 'conflict', between: ['minOrder', 'shelfLife'], least: 50, most: 30 })
    expect(proposePurchases([{ ...tea, paths: [[0, 0]] }])[0]?.reasons).toEqual([{ code: 'noDemand' }])
    expect(proposePurchases([{ ...tea, onHand: 31 }])[0]?.reasons).toEqual([
      { code: 'enough', position: 31, reorderPoint: 30 },
    ])
  })

  it('give scarce money to what saves most margin', () => {
    const rich = { ...tea, id: 'rich', unitMargin: 90 }
    const [poor, kept] = proposePurchases([tea, rich], 4000)
    expect(kept?.units).toBeGreaterThanOrEqual(30)
    expect(poor?.reasons.at(-1)).toEqual({ code: 'budget', from: 40, to: poor?.units })
    expect((poor?.units ?? 0) + (kept?.units ?? 0)).toBe(40)
    expect(() => proposePurchases([tea], -1)).toThrow('the budget is below 0')
    expect(() => proposePurchases([{ ...tea, onHand: 0.5 }])).toThrow('tea: onHand is not a whole number of units')
  })
})
