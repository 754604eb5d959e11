import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minCostFlow } from './network-simplex.ts'
import { planTransfers, type TransferPlan, type TransferProblem } from './transfers.ts'

/** The cheapest plan by trying every set of lanes. */
function cheapest({ lanes, items, places }: TransferProblem): number {
  let best = Number.POSITIVE_INFINITY
  for (let set = 0; set < 1 << lanes.length; set++) {
    const open = lanes.filter((_, l) => set & (1 << l))
    let cost = open.reduce((sum, { fixedCost }) => sum + fixedCost, 0)
    for (const { supply, size = 1, worth = 0 } of items) {
      const direct = open.filter(({ from, to }) => supply[from]! > 0 && supply[to]! < 0)
      const needy = Array.from(supply).flatMap((amount, place) => (amount < 0 ? [place] : []))
      const needed = needy.reduce((sum, place) => sum - supply[place]!, 0)
      const flow = minCostFlow({
        supply: [...Array.from(supply), needed],
        from: [...direct.map(({ from }) => from), ...needy.map(() => places)],
        to: [...direct.map(({ to }) => to), ...needy],
        cost: [...direct.map(({ unitCost }) => size * unitCost), ...needy.map(() => worth)],
      })
      cost += flow.ok ? flow.value.cost : Number.POSITIVE_INFINITY
    }
    best = Math.min(best, cost)
  }
  return best
}

/** What a plan costs when it is added up anew; throws where it moves what is not there or not needed. */
function recount({ lanes, items, places }: TransferProblem, { moves, unmet }: TransferPlan): number {
  const used = new Set(moves.map(({ from, to }) => lanes.findIndex((lane) => lane.from === from && lane.to === to)))
  let cost = [...used].reduce((sum, l) => sum + lanes[l]!.fixedCost, 0)
  for (const { id, supply, size = 1, worth = 0 } of items) {
    const own = moves.filter(({ item }) => item === id)
    for (const { from, to, units } of own)
      cost += units * size * lanes.find((l) => l.from === from && l.to === to)!.unitCost
    for (let place = 0; place < places; place++) {
      const out = own.filter(({ from }) => from === place).reduce((sum, { units }) => sum + units, 0)
      const into = own.filter(({ to }) => to === place).reduce((sum, { units }) => sum + units, 0)
      const missing = unmet
        .filter((row) => row.item === id && row.place === place)
        .reduce((sum, { units }) => sum + units, 0)
      expect(out).toBeLessThanOrEqual(Math.max(0, supply[place]!))
      expect(into + missing).toBe(Math.max(0, -supply[place]!))
      cost += missing * worth
    }
  }
  return cost
}

const PAIRS = [0, 1, 2, 3].flatMap((from) => [0, 1, 2, 3].flatMap((to) => (from === to ? [] : [[from, to] as const])))
const problems = fc
  .record({
    pairs: fc.subarray(PAIRS, { minLength: 1, maxLength: 7 }),
    costs: fc.array(fc.tuple(fc.nat(300), fc.nat(20)), { minLength: 7, maxLength: 7 }),
    supplies: fc.array(
      fc.tuple(
        fc.array(fc.integer({ min: -9, max: 12 }), { minLength: 4, maxLength: 4 }),
        fc.nat(60),
        fc.integer({ min: 1, max: 3 }),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(
    ({ pairs, costs, supplies }): TransferProblem => ({
      places: 4,
      lanes: pairs.map(([from, to], l) => ({ from, to, fixedCost: costs[l]![0], unitCost: costs[l]![1] })),
      items: supplies.map(([supply, worth, size], k) => ({ id: `i${k}`, supply, worth, size })),
    }),
  )

describe('transfers with fixed charges', () => {
  it('cost what they say, never less than the cheapest plan, and the bound never more', () => {
    let exact = 0
    let tight = 0
    let all = 0
    fc.assert(
      fc.property(problems, (problem) => {
        const plan = planTransfers(problem)
        const least = cheapest(problem)
        expect(recount(problem, plan)).toBe(plan.cost)
        expect(plan.cost).toBeGreaterThanOrEqual(least)
        expect(plan.bound).toBeLessThanOrEqual(least)
        all += 1
        if (plan.cost === least) exact += 1
        if (plan.cost - plan.bound <= 0.02 * plan.cost) tight += 1
      }),
      { numRuns: 150, seed: 7 },
    )
    expect(exact / all).toBeGreaterThan(0.95)
    expect(tight / all).toBeGreaterThan(0.7)
  })

  it('share a dear lane, and leave what is not worth the way', () => {
    const lanes = [
      { from: 0, to: 1, fixedCost: 100, unitCost: 1 },
      { from: 2, to: 1, fixedCost: 100, unitCost: 0 },
    ]
    const items = [
      { id: 'tea', supply: [9, -5, 0] },
      { id: 'pot', supply: [9, -5, 9], worth: 90 },
      { id: 'cup', supply: [9, -1, 0], worth: 0 },
    ]
    const plan = planTransfers({ places: 3, lanes, items })
    expect(plan.moves).toEqual([
      { item: 'tea', from: 0, to: 1, units: 5 },
      { item: 'pot', from: 0, to: 1, units: 5 },
    ])
    expect(plan.unmet).toEqual([{ item: 'cup', place: 1, units: 1, reason: 'tooDear' }])
    expect(plan).toMatchObject({ cost: 110, bound: 110 })
  })

  it('say what no lane reaches, and refuse what is not whole', () => {
    const lane = { from: 0, to: 1, fixedCost: 5, unitCost: 1 }
    const plan = planTransfers({ places: 3, lanes: [lane], items: [{ id: 'tea', supply: [9, -12, -4] }] })
    expect(plan.moves).toEqual([{ item: 'tea', from: 0, to: 1, units: 9 }])
    expect(plan.unmet).toEqual([
      { item: 'tea', place: 1, units: 3, reason: 'noLane' },
      { item: 'tea', place: 2, units: 4, reason: 'noLane' },
    ])
    expect(() => planTransfers({ places: 2, lanes: [{ ...lane, to: 0 }], items: [] })).toThrow('lane 0 does not lead')
    expect(() => planTransfers({ places: 2, lanes: [lane], items: [{ id: 'tea', supply: [1] }] })).toThrow(
      'tea has 1 supplies for 2 places',
    )
    expect(() => planTransfers({ places: 2, lanes: [lane], items: [{ id: 'tea', supply: [0.5, 0] }] })).toThrow(
      'not whole',
    )
  })
})
