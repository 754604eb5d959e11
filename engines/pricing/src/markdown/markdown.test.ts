import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BundlePair, bundleGain, chooseBundles } from './bundles.ts'
import { demandTable } from './demand.ts'
import { type Clearance, fixedPriceValue, planClearance } from './markdown.ts'

/** The best value by plain recursion over every outcome, without tables and tricks. */
function exact(clearance: Clearance): number {
  const { ladder, mean, dispersion, salvage, holding = 0, isFalling = true, mostRungs } = clearance
  const from = (week: number, left: number, before: number): number => {
    if (week === mean.length) return salvage * left
    let best = Number.NEGATIVE_INFINITY
    const top = isFalling ? before : ladder.length - 1
    for (let rung = Math.max(0, before - (mostRungs ?? 99)); rung <= top; rung++) {
      let sum = 0
      demandTable(mean[week]![rung]!, dispersion, left).forEach((p, sold) => {
        sum += p * (ladder[rung]! * sold - holding * (left - sold) + from(week + 1, left - sold, rung))
      })
      best = Math.max(best, sum)
    }
    return best
  }
  return from(0, clearance.stock, clearance.rung ?? ladder.length - 1)
}

const clearances = fc
  .record({
    stock: fc.integer({ min: 0, max: 6 }),
    rungs: fc.integer({ min: 1, max: 3 }),
    weeks: fc.integer({ min: 1, max: 3 }),
    around: fc.double({ min: 0.1, max: 4, noNaN: true }),
    dispersion: fc.constantFrom(0, 0.3, 1.5),
    salvage: fc.integer({ min: 0, max: 60 }),
    holding: fc.integer({ min: 0, max: 5 }),
    isFalling: fc.boolean(),
    mostRungs: fc.option(fc.constant(1), { nil: undefined }),
  })
  .map(({ rungs, weeks, around, ...rest }) => ({
    ...rest,
    ladder: Array.from({ length: rungs }, (_, r) => 60 + 20 * r),
    mean: Array.from({ length: weeks }, (_, w) =>
      Array.from({ length: rungs }, (__, r) => around * (1 + 0.2 * w) * ((60 + 20 * r) / 80) ** -2.5),
    ),
  }))

describe('demand tables', () => {
  it('are as the formulas say, sum to one, and have the mean', () => {
    expect(demandTable(0.5, 0, 3)[2]).toBeCloseTo((Math.exp(-0.5) * 0.25) / 2, 12)
    // Negative binomial with size 2 and mean 3: P(0) = (2/5)²
    expect(demandTable(3, 0.5, 80)[0]).toBeCloseTo(0.16, 12)
    for (const [mean, dispersion] of [
      [2, 0],
      [40, 0],
      [12, 0.4],
      [900, 0.01],
      [900, 0],
    ] as const) {
      const table = demandTable(mean, dispersion, 3000)
      expect(table.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
      expect(table.reduce((sum, p, k) => sum + p * k, 0) / mean).toBeCloseTo(1, 6)
    }
    expect(demandTable(0, 0.4, 2)).toEqual(Float64Array.of(1, 0, 0))
  })
})

describe('markdown by dynamic programming', () => {
  it('is exact', () => {
    fc.assert(
      fc.property(clearances, (clearance) => {
        expect(planClearance(clearance).value).toBeCloseTo(exact(clearance), 6)
      }),
      { numRuns: 150 },
    )
  })

  it('brings what it promises when it is followed, and more than any fixed price', () => {
    const clearance: Clearance = {
      stock: 60,
      ladder: [4900, 5900, 6900, 7900, 8900, 9900],
      mean: Array.from({ length: 8 }, (_, w) =>
        [4900, 5900, 6900, 7900, 8900, 9900].map((price) => 5 * 0.9 ** w * (price / 9900) ** -2.4),
      ),
      dispersion: 0.2,
      salvage: 1000,
    }
    const plan = planClearance(clearance)
    const random = seededRandom('clearance')
    let earned = 0
    const RUNS = 4000
    for (let run = 0; run < RUNS; run++) {
      let [left, rung] = [clearance.stock, clearance.ladder.length - 1]
      for (let week = 0; week < 8; week++) {
        const next = plan.rungAt(week, left, rung)
        expect(next).toBeLessThanOrEqual(rung)
        rung = next
        let u = random.next()
        const sold = demandTable(clearance.mean[week]![rung]!, 0.2, left).findIndex((p) => {
          u -= p
          return u < 0
        })
        const units = sold < 0 ? left : sold
        earned += units * clearance.ladder[rung]!
        left -= units
      }
      earned += left * clearance.salvage
    }
    expect(earned / RUNS / plan.value).toBeGreaterThan(0.99)
    expect(earned / RUNS / plan.value).toBeLessThan(1.01)
    for (let rung = 0; rung < clearance.ladder.length; rung++)
      expect(plan.value).toBeGreaterThan(fixedPriceValue(clearance, rung))
    expect(plan.rungAt(4, 60, 5)).toBeLessThanOrEqual(plan.rungAt(4, 10, 5))
  })

  it('refuses what is no clearance', () => {
    const good: Clearance = { stock: 2, ladder: [10, 20], mean: [[2, 1]], dispersion: 0, salvage: 0 }
    for (const bad of [
      { stock: -1 },
      { stock: 1.5 },
      { ladder: [20, 10] },
      { ladder: [] },
      { mean: [[1]] },
      { mean: [[1, Number.NaN]] },
      { dispersion: -1 },
      { rung: 2 },
    ])
      expect(() => planClearance({ ...good, ...bad })).toThrow(RangeError)
    expect(() => planClearance(good).rungAt(1, 0, 0)).toThrow(RangeError)
  })
})

describe('bundles of slow with fast products', () => {
  const pair: BundlePair = {
    slow: 's',
    fast: 'f',
    fastUnits: 100,
    attachRate: 0.2,
    cannibalisation: 0.25,
    slowPrice: 5000,
    slowBundlePrice: 4000,
    slowSalvage: 1000,
    overstock: 50,
  }

  it('gain what leftovers bring, less what is cannibalised', () => {
    expect(bundleGain(pair)).toEqual({ units: 20, cannibalised: 5, gain: 15 * 3000 - 5 * 1000 })
    expect(bundleGain({ ...pair, overstock: 6 })).toEqual({ units: 8, cannibalised: 2, gain: 6 * 3000 - 2 * 1000 })
    expect(bundleGain({ ...pair, cannibalisation: 1 }).gain).toBeLessThan(0)
    expect(() => bundleGain({ ...pair, attachRate: 1.2 })).toThrow(RangeError)
  })

  it('are chosen so that the whole gain is the largest, each product as often as allowed', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 2 }), (seed, mostPerFast) => {
        const random = seededRandom(seed)
        const pairs: BundlePair[] = []
        for (let s = 0; s < 4; s++)
          for (let f = 0; f < 3; f++)
            if (random.next() < 0.8)
              pairs.push({
                ...pair,
                slow: `s${s}`,
                fast: `f${f}`,
                attachRate: random.next(),
                cannibalisation: random.next(),
                overstock: random.int(60),
              })
        const chosen = chooseBundles(pairs, { mostPerFast })
        expect(new Set(chosen.map(({ slow }) => slow)).size).toBe(chosen.length)
        for (const { fast, gain } of chosen) {
          expect(gain).toBeGreaterThan(0)
          expect(chosen.filter((other) => other.fast === fast).length).toBeLessThanOrEqual(mostPerFast)
        }
        let best = 0
        const walk = (s: number, used: number[], sum: number): void => {
          best = Math.max(best, sum)
          if (s === 4) return
          walk(s + 1, used, sum)
          for (const one of pairs)
            if (one.slow === `s${s}`) {
              const f = Number(one.fast.slice(1))
              if (used[f]! < mostPerFast) walk(s + 1, used.with(f, used[f]! + 1), sum + bundleGain(one).gain)
            }
        }
        walk(0, [0, 0, 0], 0)
        expect(chosen.reduce((sum, { gain }) => sum + gain, 0)).toBe(best)
      }),
      { numRuns: 120 },
    )
    expect(chooseBundles([])).toEqual([])
  })
})
