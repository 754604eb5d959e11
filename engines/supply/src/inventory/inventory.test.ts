import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poissonCost, poissonTable } from '../math/poisson.ts'
import { guaranteedService, type Stage } from './guaranteed-service.ts'
import { wagnerWhitin } from './lot-sizes.ts'
import { minMaxPoisson, reorderPoisson } from './reorder-point.ts'
import { baseStockNormal, newsvendorPoisson } from './single-stage.ts'

const costs = fc.record({
  h: fc.double({ min: 0.1, max: 10, noNaN: true }),
  p: fc.double({ min: 0.2, max: 80, noNaN: true }),
})

describe('inventory models', () => {
  it('order up to what an hour of simulated demand finds cheapest', () => {
    const { S, cost } = baseStockNormal({ h: 1, p: 9 }, { mu: 100, sd: 30 }, 0)
    const random = seededRandom('base stock')
    const draw = () => {
      let sum = -6
      for (let k = 0; k < 12; k++) sum += random.next()
      return 100 + 30 * sum
    }
    const demands = Float64Array.from({ length: 40_000 }, draw)
    const simulated = (level: number) =>
      demands.reduce((total, d) => total + (d < level ? level - d : 9 * (d - level)), 0) / demands.length
    expect(simulated(S)).toBeLessThan(simulated(S - 12))
    expect(simulated(S)).toBeLessThan(simulated(S + 12))
    expect(simulated(S) / cost).toBeGreaterThan(0.95)
    expect(simulated(S) / cost).toBeLessThan(1.05)
  })

  it('newsvendor of whole units: no other quantity is cheaper', () => {
    fc.assert(
      fc.property(costs, fc.double({ min: 0.2, max: 60, noNaN: true }), (unit, mean) => {
        const { S, cost } = newsvendorPoisson(unit, mean)
        const G = poissonCost(mean, unit.h, unit.p)
        for (let y = Math.max(0, S - 5); y <= S + 5; y++) expect(G(y)).toBeGreaterThanOrEqual(cost - 1e-9)
      }),
    )
  })

  it('(r, Q): no pair on a grid around it is cheaper', () => {
    fc.assert(
      fc.property(
        costs,
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.2, max: 8, noNaN: true }),
        (unit, K, rate) => {
          const { r, Q, cost } = reorderPoisson(K, unit, rate, 2)
          const G = poissonCost(rate * 2, unit.h, unit.p)
          const average = (from: number, lot: number) => {
            let sum = K * rate
            for (let y = from + 1; y <= from + lot; y++) sum += G(y)
            return sum / lot
          }
          expect(average(r, Q)).toBeCloseTo(cost, 8)
          for (let dr = -4; dr <= 4; dr++)
            for (let dq = -4; dq <= 4; dq++)
              if (Q + dq > 0) expect(average(r + dr, Q + dq)).toBeGreaterThanOrEqual(cost - 1e-9)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('(s, S): no pair on a grid around it is cheaper, by the long run of the chain itself', () => {
    const longRun = (K: number, h: number, p: number, mean: number, s: number, S: number) => {
      // Value of the renewal: expected cost and length of a cycle from S down to s, by solving from below.
      const table = poissonTable(mean)
      const G = poissonCost(mean, h, p)
      const cost = new Map<number, [number, number]>()
      for (let y = s + 1; y <= S; y++) {
        let [c, n] = [G(y), 1]
        for (let d = 1; y - d > s && d < table.length; d++) {
          const [dc, dn] = cost.get(y - d) as [number, number]
          c += (table[d] as number) * dc
          n += (table[d] as number) * dn
        }
        const stay = 1 - (table[0] as number)
        cost.set(y, [c / stay, n / stay])
      }
      const [c, n] = cost.get(S) as [number, number]
      return (K + c) / n
    }
    for (const [K, h, p, mean] of [
      [5, 1, 4, 6],
      [100, 1, 4, 6],
      [20, 0.5, 9, 2.5],
      [64, 1, 9, 15],
    ] as const) {
      const { s, S, cost } = minMaxPoisson(K, { h, p }, mean)
      expect(longRun(K, h, p, mean, s, S)).toBeCloseTo(cost, 8)
      for (let ds = -3; ds <= 3; ds++)
        for (let dS = -3; dS <= 3; dS++)
          if (S + dS > s + ds) expect(longRun(K, h, p, mean, s + ds, S + dS)).toBeGreaterThanOrEqual(cost - 1e-9)
    }
  })

  it('lots: as cheap as the best of all ways to order, and every demand is met in time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.05, max: 3, noNaN: true }),
        (demand, K, h) => {
          const { q, cost } = wagnerWhitin(K, h, demand)
          const price = (lots: readonly number[]) => {
            let [stock, sum] = [0, 0]
            for (let t = 0; t < demand.length; t++) {
              stock += (lots[t] ?? 0) - (demand[t] ?? 0)
              if (stock < -1e-9) return Number.POSITIVE_INFINITY
              sum += ((lots[t] ?? 0) > 0 ? K : 0) + h * stock
            }
            return sum
          }
          expect(price(q)).toBeCloseTo(cost, 6)
          let best = Number.POSITIVE_INFINITY
          for (let mask = 0; mask < 1 << demand.length; mask++) {
            const lots = demand.map(() => 0)
            let at = -1
            for (let t = 0; t < demand.length; t++) {
              if (mask & (1 << t)) at = t
              if (at >= 0) lots[at] = (lots[at] ?? 0) + (demand[t] ?? 0)
            }
            best = Math.min(best, price(lots))
          }
          expect(cost).toBeCloseTo(best, 6)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('guaranteed service: as cheap as the best of all service times', () => {
    const random = seededRandom('trees')
    for (let run = 0; run < 25; run++) {
      const n = 2 + random.int(4)
      const stages = Array.from({ length: n }, (_, i) => ({
        i,
        h: 1 + random.int(5),
        T: 1 + random.int(3),
        inCST: random.int(2),
        outCST: random.int(3) === 0 ? random.int(3) : 1e100,
        netSd: 1 + random.int(4),
        bound: 1,
        succ: [] as number[],
      }))
      for (let i = 1; i < n; i++) {
        const other = random.int(i)
        const [from, to] = random.int(2) === 0 ? [other, i] : [i, other]
        stages[from]?.succ.push(to)
      }
      for (const stage of stages) if (stage.succ.length === 0 && stage.outCST > 10) stage.outCST = random.int(2)
      const { cst, cost } = guaranteedService(stages)
      const price = (times: readonly number[]): number => {
        let sum = 0
        for (const stage of stages as readonly Stage[]) {
          const suppliers = stages.filter(({ succ }) => succ.includes(stage.i)).map(({ i }) => times[i] ?? 0)
          const wait = Math.max(stage.inCST, ...suppliers)
          const net = wait + stage.T - (times[stage.i] ?? 0)
          if (net < 0 || (times[stage.i] ?? 0) > stage.outCST) return Number.POSITIVE_INFINITY
          sum += stage.h * stage.bound * stage.netSd * Math.sqrt(net)
        }
        return sum
      }
      let best = Number.POSITIVE_INFINITY
      const most = 9
      const walk = (times: number[]): void => {
        if (times.length === n) {
          best = Math.min(best, price(times))
          return
        }
        for (let t = 0; t <= most; t++) walk([...times, t])
      }
      if (n <= 4) {
        walk([])
        expect(cost).toBeCloseTo(best, 8)
      }
      expect(price(stages.map(({ i }) => cst[String(i)] ?? 0))).toBeCloseTo(cost, 8)
    }
  })

  it('refuses stages that go round in a circle', () => {
    const stage = { h: 1, T: 1, inCST: 0, outCST: 0, netSd: 1, bound: 1 }
    expect(() =>
      guaranteedService([
        { ...stage, i: 1, succ: [2] },
        { ...stage, i: 2, succ: [1] },
      ]),
    ).toThrow('no tree')
  })
})
