import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  NO_ACTION,
  NO_SHOCK,
  type ScenarioPosition,
  type ShockEvent,
  type StockPolicy,
  type StockProblem,
} from './problem.ts'
import { conditionalMean, sampleQuantiles } from './quantiles.ts'
import { type ScenarioOutcome, simulateStock } from './simulate-stock.ts'

const tea = { id: 'tea', unitCost: 100, unitPrice: 250, unitMargin: 120, holdingCost: 1 }
const paths = (...rows: number[][]): Float64Array[] => rows.map((row) => Float64Array.from(row))

/** Tea in the east: 10 pieces, 4 asked for each day. */
const plain: StockProblem = {
  horizon: 5,
  places: ['east', 'south'],
  items: [tea],
  positions: [
    { item: 'tea', place: 'east', onHand: 10, paths: paths([4, 4, 4, 4, 4]) },
    { item: 'tea', place: 'south', onHand: 20, paths: paths([1, 1, 1, 1, 1]) },
  ],
}
const only = (problem: StockProblem, policies: readonly StockPolicy[] = [NO_ACTION]): ScenarioOutcome =>
  simulateStock(problem, policies)!.at(-1)!
const at = (outcome: ScenarioOutcome, place: string) => outcome.positions.find((one) => one.place === place)!
const stockOf = (outcome: ScenarioOutcome, place: string): number[] => Array.from(at(outcome, place).stock[3]!)

describe('a small shop worked by hand', () => {
  it('sells what is there and loses the rest', () => {
    const outcome = only(plain)
    // East: 6, 2, then 2 of 4, nothing more. South: 19 ... 15.
    expect(stockOf(outcome, 'east')).toEqual([6, 2, 0, 0, 0])
    expect(stockOf(outcome, 'south')).toEqual([19, 18, 17, 16, 15])
    expect(at(outcome, 'east').lostUnits).toBe(10)
    expect(at(outcome, 'east').stockOut).toEqual({ probability: 1, days: [2, 2, 2, 2, 2] })
    expect(at(outcome, 'south').stockOut).toEqual({ probability: 0, days: [null, null, null, null, null] })
    expect(outcome.lostMargin).toBe(1200)
    expect(outcome.fillRate).toBe(15 / 25)
    // 15 sold; nights: 8 in the east, 85 in the south.
    expect(outcome.profit.mean).toBe(15 * 120 - 93)
    expect(outcome.stockValue).toBe((93 * 100) / 5)
    expect(outcome.peakOutlay).toBe(0)
    expect(outcome.items[0]?.stockOut.probability).toBe(0)
  })

  it('buys, moves and orders by a rule', () => {
    const buy = { item: 'tea', place: 'east', day: 0, units: 8, leadTime: 2 }
    const bought = only(plain, [{ id: 'buy', purchases: [buy] }])
    expect(stockOf(bought, 'east')).toEqual([6, 2, 6, 2, 0])
    // Paid on the first day, less what the first day brings: 5 pieces.
    expect(bought.peakOutlay).toBe(0)
    const dear = only(plain, [{ id: 'buy', purchases: [{ ...buy, units: 100, fixedCost: 50 }] }])
    expect(dear.peakOutlay).toBe(10_050 - 1250)
    const moved = only(plain, [
      { id: 'move', transfers: [{ item: 'tea', from: 'south', to: 'east', day: 1, units: 30, days: 1, unitCost: 3 }] },
    ])
    // 19 are there on the second day, all of them leave.
    expect(stockOf(moved, 'south')).toEqual([19, 0, 0, 0, 0])
    expect(stockOf(moved, 'east')).toEqual([6, 2, 17, 13, 9])
    expect(moved.profit.mean).toBe((20 + 1) * 120 - (47 + 19) - 19 * 3)
    const rule = { item: 'tea', place: 'east', review: 2, level: 12, reorderPoint: 5, leadTime: 1, pack: 6 }
    // Day 2: 2 left, 10 short of the level, two packs, there on day 3. Day 4: 8 left.
    expect(stockOf(only(plain, [{ id: 'rule', replenishment: [rule] }]), 'east')).toEqual([6, 2, 0, 8, 4])
  })

  it('a price changes demand and margin, in each future by its own elasticity', () => {
    const two = { ...plain, positions: [{ ...plain.positions[0]!, paths: paths([4, 4, 4, 4, 4], [4, 4, 4, 4, 4]) }] }
    const price = { item: 'tea', price: 500, elasticity: [-1, -2], fromDay: 1 }
    const [, dear] = simulateStock(two, [NO_ACTION, { id: 'dear', prices: [price] }])!
    // 4 at the old price, then 2 a day for 370 (until 4 + 6 = 10 are sold: three days, the fourth has none) or 1 a day.
    expect(Array.from(dear!.positions[0]!.stock[0]!)).toEqual([6, 4, 2, 0, 0])
    expect(Array.from(dear!.positions[0]!.stock[6]!)).toEqual([6, 5, 4, 3, 2])
    expect(dear!.profit.mean).toBe((480 + 6 * 370 - 12 + 480 + 4 * 370 - 20) / 2)
  })

  it('shocks: more demand, late supply, a rival, a closed place', () => {
    const lanes = [{ from: 'south', to: 'east', unitCost: 7 }]
    const problem: StockProblem = {
      ...plain,
      positions: [{ ...plain.positions[0]!, arrivals: [{ day: 1, units: 4 }] }, plain.positions[1]!],
    }
    const run = (one: StockProblem, ...events: ShockEvent[]): ScenarioOutcome =>
      simulateStock(one, [NO_ACTION], [{ id: 'shock', events }])![0]!
    expect(stockOf(run(problem), 'east')).toEqual([6, 6, 2, 0, 0])
    expect(
      stockOf(run(problem, { kind: 'demand', factor: 2, place: 'east', fromDay: 1, untilDay: 2 }), 'east'),
    ).toEqual([6, 2, 0, 0, 0])
    expect(stockOf(run(problem, { kind: 'supplierDelay', days: 2 }), 'east')).toEqual([6, 2, 0, 0, 0])
    expect(stockOf(run(problem, { kind: 'supplierDelay', days: 2, place: 'south' }), 'east')).toEqual([6, 6, 2, 0, 0])
    // A rival a quarter cheaper, cross elasticity 2: 9 / 16 of demand.
    expect(stockOf(run(problem, { kind: 'competitorCut', cut: 0.25, crossElasticity: 2 }), 'east')[0]).toBe(
      10 - 4 * 0.5625,
    )
    const closed = { kind: 'outage' as const, place: 'east', fromDay: 0, untilDay: 2 }
    expect(stockOf(run(problem, closed), 'east')).toEqual([10, 14, 10, 6, 2])
    expect(at(run(problem, closed), 'east').lostUnits).toBe(8)
    expect(at(run(problem, closed), 'east').stockOut.probability).toBe(0)
    const sent = run({ ...problem, crossShipping: lanes }, closed)
    expect(sent.fillRate).toBe(1)
    expect(stockOf(sent, 'south')).toEqual([15, 10, 9, 8, 7])
    expect(sent.profit.mean).toBe(25 * 120 - (42 + 49) - 8 * 7)
    // A transfer from the closed place leaves when it opens.
    const late = simulateStock(
      plain,
      [{ id: 'move', transfers: [{ item: 'tea', from: 'east', to: 'south', day: 0, units: 5, days: 1 }] }],
      [{ id: 'closed', events: [closed] }],
    )![0]!
    expect(stockOf(late, 'east')).toEqual([10, 10, 1, 0, 0])
    expect(stockOf(late, 'south')).toEqual([19, 18, 17, 21, 20])
  })
})

/** A shop by chance; quantities whole. */
const shops = fc.record({
  seed: fc.nat(1e6),
  items: fc.integer({ min: 1, max: 3 }),
  futures: fc.integer({ min: 1, max: 12 }),
  onHand: fc.nat(60),
  isCross: fc.boolean(),
})
type Made = typeof shops extends fc.Arbitrary<infer T> ? T : never
function made({ seed, items, futures, onHand, isCross }: Made): { problem: StockProblem; policy: StockPolicy } {
  const random = seededRandom(seed)
  const horizon = 10
  const places = ['a', 'b', 'c']
  const ids = Array.from({ length: items }, (_, i) => `i${i}`)
  const positions = ids.flatMap((item) =>
    places.map(
      (place): ScenarioPosition => ({
        item,
        place,
        onHand: random.int(onHand + 1),
        arrivals: [{ day: [random.int(12), random.int(12)], units: random.int(9) }],
        paths: Array.from({ length: futures }, () => Float64Array.from({ length: horizon }, () => random.int(8))),
      }),
    ),
  )
  const lanes = isCross
    ? [
        { from: 'a', to: 'b', unitCost: 2 },
        { from: 'b', to: 'a', unitCost: 1 },
        { from: 'c', to: 'b', unitCost: 0 },
      ]
    : []
  return {
    problem: { horizon, places, items: ids.map((id) => ({ ...tea, id })), positions, crossShipping: lanes },
    policy: {
      id: 'some',
      purchases: ids.map((item) => ({
        item,
        place: 'b',
        day: random.int(9),
        units: random.int(30),
        leadTime: [1, random.int(9)],
      })),
      transfers: ids.map((item) => ({
        item,
        from: 'c',
        to: 'a',
        day: random.int(9),
        units: random.int(30),
        days: 1 + random.int(3),
      })),
      replenishment: [{ item: 'i0', place: 'c', review: 3, level: random.int(40), leadTime: [2, 4] }],
    },
  }
}

describe('properties', () => {
  it('the same policy twice differs by nothing at all, in every future', () => {
    fc.assert(
      fc.property(shops, (shop) => {
        const { problem, policy } = made(shop)
        const [, again] = simulateStock(problem, [policy, { ...policy, id: 'again' }])!
        const none = { mean: 0, low: 0, high: 0, above: 0, spread: [0, 0] }
        expect(again!.difference).toEqual({ profit: none, lostMargin: none, fillRate: none })
      }),
      { numRuns: 60 },
    )
  })

  it('units are neither made nor lost: what was there and came is sold or still there', () => {
    fc.assert(
      fc.property(shops, (shop) => {
        // One future, so that every mean is the future itself.
        const { problem, policy } = made({ ...shop, futures: 1 })
        const { horizon } = problem
        const moveless = { ...policy, replenishment: [] }
        for (const { id } of problem.items) {
          const alone = {
            ...problem,
            items: problem.items.filter((one) => one.id === id),
            positions: problem.positions.filter((one) => one.item === id),
          }
          const own = {
            id: 'own',
            purchases: moveless.purchases!.filter(({ item }) => item === id),
            transfers: moveless.transfers!.filter(({ item, days, day }) => item === id && day + days < horizon),
          }
          const outcome = simulateStock(alone, [own])![0]!
          const came = alone.positions.reduce(
            (sum, { onHand, arrivals }) =>
              sum +
              onHand +
              arrivals!.reduce((part, { day, units }) => part + ((day as number[])[0]! < horizon ? units : 0), 0),
            0,
          )
          const bought = own.purchases.reduce(
            (sum, { day, units, leadTime }) => sum + (day + (leadTime as number[])[0]! < horizon ? units : 0),
            0,
          )
          const asked = alone.positions.reduce(
            (sum, one) => sum + one.paths[0]!.reduce((part, units) => part + units, 0),
            0,
          )
          const lost = outcome.positions.reduce((sum, { lostUnits }) => sum + lostUnits, 0)
          const left = outcome.positions.reduce((sum, { stock }) => sum + stock[3]![horizon - 1]!, 0)
          expect(came + bought).toBe(asked - lost + left)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('more stock never means a likelier or earlier stock-out, or more that is lost', () => {
    fc.assert(
      fc.property(shops, fc.integer({ min: 1, max: 20 }), (shop, more) => {
        const { problem } = made({ ...shop, isCross: false })
        const rich = { ...problem, positions: problem.positions.map((one) => ({ ...one, onHand: one.onHand + more })) }
        const [less, plenty] = [simulateStock(problem, [NO_ACTION])![0]!, simulateStock(rich, [NO_ACTION])![0]!]
        plenty.positions.forEach(({ stockOut, lostUnits }, p) => {
          const before = less.positions[p]!
          expect(stockOut.probability).toBeLessThanOrEqual(before.stockOut.probability)
          expect(lostUnits).toBeLessThanOrEqual(before.lostUnits)
          stockOut.days.forEach((day, q) => {
            expect(day ?? 99).toBeGreaterThanOrEqual(before.stockOut.days[q] ?? 99)
          })
        })
        expect(plenty.fillRate).toBeGreaterThanOrEqual(less.fillRate)
      }),
      { numRuns: 100 },
    )
  })

  it('the worst futures are not better than the mean, quantiles are in order, and cross-shipping loses no more', () => {
    fc.assert(
      fc.property(shops, (shop) => {
        const { problem, policy } = made({ ...shop, isCross: true })
        const outcome = simulateStock(problem, [policy])![0]!
        expect(outcome.profit.cvar).toBeLessThanOrEqual(outcome.profit.mean + 1e-9)
        const order = Array.from(outcome.profit.quantiles)
        expect(order).toEqual([...order].sort((a, b) => a - b))
        for (const { stock } of outcome.positions)
          for (let t = 0; t < problem.horizon; t++)
            for (let q = 1; q < stock.length; q++) expect(stock[q]![t]).toBeGreaterThanOrEqual(stock[q - 1]![t]!)
      }),
      { numRuns: 60 },
    )
  })

  it('quantiles are those of sorted values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(20), fc.double({ min: 0, max: 1e6, noNaN: true })), {
          minLength: 1,
          maxLength: 600,
          size: 'max',
        }),
        (values) => {
          const sorted = values.toSorted((a, b) => a - b)
          const shares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]
          expect(Array.from(sampleQuantiles(Float64Array.from(values), shares))).toEqual(
            shares.map((share) => sorted[Math.max(0, Math.ceil(share * values.length - 1e-9) - 1)]),
          )
        },
      ),
    )
    expect(conditionalMean(Float64Array.of(5, 1, 3, 2), 0.5)).toBe(1.5)
  })
})

describe('what makes no sense is refused by name', () => {
  const east = plain.positions[0]!
  const problemWith = (change: Partial<ScenarioPosition>): StockProblem => ({
    ...plain,
    positions: [{ ...east, ...change }],
  })
  it.each([
    [problemWith({ onHand: -1 }), 'item tea at place east: onHand is below 0'],
    [problemWith({ paths: paths([1, 2]) }), 'item tea at place east: path 0 has 2 days of 5'],
    [problemWith({ paths: [] }), 'item tea at place east: no sampled path'],
    [problemWith({ paths: paths([1, 2, Number.NaN, 1, 1]) }), 'item tea at place east: path 0 is below 0 or no number'],
    [problemWith({ place: 'moon' }), 'item tea at place moon: no such place'],
    [problemWith({ item: 'pot' }), 'item pot at place east: no such item'],
    [problemWith({ arrivals: [{ day: [], units: 1 }] }), 'item tea at place east: the day of an arrival has no sample'],
    [{ ...plain, positions: [east, east] }, 'position item tea at place east: is there twice'],
    [
      { ...plain, positions: [east, { ...plain.positions[1]!, paths: paths([1, 1, 1, 1, 1], [1, 1, 1, 1, 1]) }] },
      'item tea at place south: 2 paths',
    ],
    [
      { ...plain, crossShipping: [{ from: 'east', to: 'east', unitCost: 1 }] },
      'shipping from east to east: leads nowhere',
    ],
    [{ ...plain, horizon: 0 }, 'the horizon'],
  ])('%#', (problem, sentence) => {
    expect(() => simulateStock(problem, [NO_ACTION])).toThrow(RangeError)
    expect(() => simulateStock(problem, [NO_ACTION])).toThrow(sentence)
  })

  it('policies and shocks too', () => {
    const policy = (change: Omit<StockPolicy, 'id'>) => () => simulateStock(plain, [{ id: 'p', ...change }])
    expect(policy({ purchases: [{ item: 'tea', place: 'moon', day: 0, units: 1, leadTime: 1 }] })).toThrow(
      'policy p, item tea at place moon: no such position',
    )
    expect(policy({ transfers: [{ item: 'tea', from: 'east', to: 'south', day: 0, units: 1, days: 0 }] })).toThrow(
      'days on the way',
    )
    expect(policy({ prices: [{ item: 'tea', price: 0, elasticity: -1 }] })).toThrow(
      'policy p, item tea: a price is not above 0',
    )
    expect(policy({ replenishment: [{ item: 'tea', place: 'east', review: 0, level: 1, leadTime: 1 }] })).toThrow(
      'review',
    )
    expect(() => simulateStock(plain, [NO_ACTION], [{ id: 's', events: [{ kind: 'outage', place: 'moon' }] }])).toThrow(
      'shock s, outage: no such place as moon',
    )
    expect(() => simulateStock(plain, [NO_ACTION], [{ id: 's', events: [{ kind: 'demand', factor: -1 }] }])).toThrow(
      'shock s, demand',
    )
  })
})

describe('long work', () => {
  it('tells how far it is, and stops when it is told to', () => {
    const { problem } = made({ seed: 1, items: 3, futures: 2, onHand: 9, isCross: false })
    const told: number[] = []
    simulateStock(problem, [NO_ACTION], [NO_SHOCK], { onProgress: (share) => told.push(share) })
    expect(told).toEqual([1 / 3, 2 / 3, 1])
    let asked = 0
    expect(simulateStock(problem, [NO_ACTION], [NO_SHOCK], { shouldStop: () => ++asked > 1 })).toBeUndefined()
    expect(asked).toBe(2)
  })

  it('takes what a worker is sent, and gives what can be sent back', () => {
    const { problem, policy } = made({ seed: 5, items: 2, futures: 4, onHand: 30, isCross: true })
    const here = simulateStock(problem, [NO_ACTION, policy])
    const sent = structuredClone(simulateStock(structuredClone(problem), structuredClone([NO_ACTION, policy])))
    expect(sent).toEqual(here)
  })
})
