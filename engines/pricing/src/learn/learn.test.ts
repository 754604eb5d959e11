import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Market, makeMarkets, profitAt } from '../simulate/markets.ts'
import { lostShare } from '../simulate/play.ts'
import { addObservation, type BeliefPrior, beliefOf, bestShift, emptySums } from './belief.ts'
import { lookaheadPolicy } from './lookahead.ts'
import { greedyPolicy, greedyShift, holdPolicy } from './plain-policies.ts'
import { type PricingPolicy, reachable } from './policy.ts'
import { thompsonPolicy } from './thompson.ts'

const PRIOR: BeliefPrior = { mean: 2.6, sd: 1.2, noise: 0.3, noiseWeight: 5 }
const SHIFTS = Array.from({ length: 31 }, (_, i) => (i - 15) / 50)
const RUNGS = [139, 149, 159, 169, 179, 189, 199, 209, 219, 229, 239, 249, 259].map((price) => price / 199 - 1)
const LIMITS = { restDays: 7, step: 0.08 }
const market: Market = { elasticity: 3.2, cost: 0.5, noise: 0.3, level: 80 }

/** Shifts that a policy asks in a market, day by day. */
function walk(policy: PricingPolicy, of: Market, shifts: readonly number[], days: number, seed: string): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: days }, () => {
    const x = shifts[policy.choose()]!
    policy.observe(of.level * (1 - of.elasticity * x + of.noise * random.normal()))
    return x
  })
}
const lost = (make: (m: Market, i: number) => PricingPolicy, shifts: readonly number[], n = 40) => {
  const markets = makeMarkets(n, 'learn test')
  return (
    markets.reduce((sum, m, i) => sum + lostShare(m, make(m, i), shifts, 0.3, 365, seededRandom(`noise ${i}`)), 0) / n
  )
}
const of = ({ cost }: Market, shifts: readonly number[]) => ({ cost, shifts, horizonDays: 365 })

describe('belief about demand', () => {
  it('finds the elasticity that many days tell, and keeps its prior where they tell nothing', () => {
    const random = seededRandom('belief')
    const sums = emptySums()
    const flat = emptySums()
    for (let day = 0; day < 2000; day++) {
      const x = 0.2 * (random.next() - 0.5)
      addObservation(sums, x, 50 * (1 - 1.8 * x) + 12 * random.normal())
      addObservation(flat, 0, 50 + 12 * random.normal())
    }
    const mean = (b: ReturnType<typeof beliefOf>) => b.elasticity.reduce((sum, e, g) => sum + e * b.weight[g]!, 0)
    expect(mean(beliefOf(sums, PRIOR))).toBeCloseTo(1.8, 0)
    expect(Math.sqrt(beliefOf(sums, PRIOR).noiseVariance)).toBeCloseTo(12, -0.5)
    expect(mean(beliefOf(flat, PRIOR))).toBeCloseTo(2.6, 0)
  })

  it('the best shift is where the profit is highest, by trying', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.6, max: 5, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (elasticity, cost) => {
          const best = bestShift(elasticity, 1 - cost, 0.3)
          const one = { elasticity, cost, noise: 0, level: 1 }
          for (const other of [-0.3, best - 0.01, best + 0.01, 0.3])
            if (Math.abs(other) <= 0.3) expect(profitAt(one, best)).toBeGreaterThanOrEqual(profitAt(one, other) - 1e-12)
        },
      ),
    )
  })

  it('the best price of a belief maximises its mean profit', () => {
    const sums = emptySums()
    for (let day = 0; day < 9; day++) addObservation(sums, day % 2 === 0 ? 0 : 0.1, day % 2 === 0 ? 30 : 22 + (day % 3))
    const belief = beliefOf(sums, PRIOR)
    const value = (x: number) =>
      belief.weight.reduce((sum, w, g) => sum + w * belief.level[g]! * (1 - belief.elasticity[g]! * x) * (0.5 + x), 0)
    const best = greedyShift(belief, 0.5, 0.3)
    for (const x of SHIFTS) expect(value(best)).toBeGreaterThanOrEqual(value(x) - 1e-9)
  })
})

describe('policies', () => {
  it('learning beats holding, and looking ahead beats taking the best of the moment', () => {
    const hold = lost((m) => holdPolicy(of(m, SHIFTS)), SHIFTS)
    const greedy = lost((m) => greedyPolicy(of(m, SHIFTS), PRIOR), SHIFTS)
    const thompson = lost(
      (m, i) => thompsonPolicy(of(m, SHIFTS), PRIOR, seededRandom(i), { dispersion: 0.02, boldness: 0.5 }),
      SHIFTS,
    )
    const ahead = lost((m) => lookaheadPolicy(of(m, SHIFTS), PRIOR), SHIFTS)
    expect(greedy).toBeLessThan(hold)
    expect(ahead).toBeLessThan(greedy)
    expect(thompson).toBeLessThan(greedy)
    expect(ahead).toBeLessThan(0.02)
  })

  it('keep their dispersion', () => {
    for (const make of [
      () => greedyPolicy(of(market, SHIFTS), PRIOR, 0.02),
      () => thompsonPolicy(of(market, SHIFTS), PRIOR, seededRandom('t'), { dispersion: 0.02, boldness: 0 }),
    ]) {
      const shifts = walk(make(), market, SHIFTS, 200, 'dispersion')
      const mean = shifts.reduce((a, b) => a + b, 0) / shifts.length
      const squares = shifts.reduce((sum, x) => sum + (x - mean) ** 2, 0)
      expect(squares).toBeGreaterThan(0.02 * Math.sqrt(200) * 0.8)
    }
  })

  it('under limits: at most one change in seven days, none larger than the step, all on the ladder', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const [one] = makeMarkets(1, `limited ${seed}`)
        const bold = { dispersion: 0.02, boldness: 1, limits: LIMITS }
        for (const policy of [
          lookaheadPolicy(of(one!, RUNGS), PRIOR, { limits: LIMITS }),
          thompsonPolicy(of(one!, RUNGS), PRIOR, seededRandom(seed), bold),
        ]) {
          const shifts = walk(policy, one!, RUNGS, 140, `${seed}`)
          let changed = 0
          shifts.forEach((x, day) => {
            expect(RUNGS).toContain(x)
            const before = day === 0 ? 0 : shifts[day - 1]!
            if (x === before) return
            expect(Math.abs(x - before)).toBeLessThanOrEqual(0.08 * (1 + before) + 1e-9)
            expect(day - changed).toBeGreaterThanOrEqual(7)
            changed = day
          })
        }
      }),
      { numRuns: 30 },
    )
    expect(reachable(RUNGS, 6, 0.08).map((i) => RUNGS[i])).toEqual([RUNGS[5], RUNGS[6], RUNGS[7]])
  })

  it('same sales, same prices', () => {
    const run = () => walk(lookaheadPolicy(of(market, SHIFTS), PRIOR), market, SHIFTS, 60, 'same')
    expect(run()).toEqual(run())
  })
})
