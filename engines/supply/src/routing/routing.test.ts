import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPlan } from './check-plan.ts'
import type { RoutingProblem, Stop, VehicleType } from './problem.ts'
import { ofIterations, solveRouting } from './solve.ts'

/** Euclidean distances of points; the first ones are depots. */
function problemOf(
  points: readonly (readonly [number, number])[],
  stops: readonly Omit<Stop, 'id'>[],
  vehicles: readonly VehicleType[],
): RoutingProblem {
  const distance = Float64Array.from(points.flatMap(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v))))
  return { stops: stops.map((stop) => ({ id: `s${stop.place}`, ...stop })), vehicles, places: points.length, distance }
}

const solve = (problem: RoutingProblem, iterations = 3000, more: object = {}) => {
  const outcome = solveRouting(problem, { seed: 'test', spent: ofIterations(iterations), ...more })
  if (!outcome.ok) throw new Error(`conflict ${outcome.error.reason}`)
  return outcome.value
}

/** The cheapest plan of one vehicle type without windows, by trying every partition and order. */
function cheapest({ stops, vehicles, places, distance }: RoutingProblem): number {
  const [{ from, capacity = [Number.POSITIVE_INFINITY], fixedCost = 0 }] = vehicles as readonly [VehicleType]
  const n = stops.length
  const way = (a: number, b: number): number => distance[a * places + b]!
  const tour = new Float64Array(1 << n).fill(Number.POSITIVE_INFINITY)
  const end = Array.from({ length: 1 << n }, () => new Float64Array(n).fill(Number.POSITIVE_INFINITY))
  for (let i = 0; i < n; i++) end[1 << i]![i] = way(from, stops[i]!.place)
  for (let set = 1; set < 1 << n; set++)
    for (let i = 0; i < n; i++) {
      const cost = end[set]![i]!
      if (cost === Number.POSITIVE_INFINITY) continue
      tour[set] = Math.min(tour[set]!, cost + way(stops[i]!.place, from))
      for (let j = 0; j < n; j++) {
        const next = set | (1 << j)
        if (next !== set) end[next]![j] = Math.min(end[next]![j]!, cost + way(stops[i]!.place, stops[j]!.place))
      }
    }
  const best = new Float64Array(1 << n).fill(Number.POSITIVE_INFINITY)
  best[0] = 0
  for (let set = 1; set < 1 << n; set++)
    for (let part = set; part > 0; part = (part - 1) & set) {
      const load = stops.reduce((sum, stop, i) => sum + (part & (1 << i) ? (stop.load?.[0] ?? 0) : 0), 0)
      if (load <= capacity[0]) best[set] = Math.min(best[set]!, best[set ^ part]! + fixedCost + tour[part]!)
    }
  return best[(1 << n) - 1]!
}

const point = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
const stopLoad = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))

describe('vehicle routes', () => {
  it('cost what the cheapest plan of a small problem costs', () => {
    const problems = fc.tuple(
      fc.array(fc.tuple(point, stopLoad), { minLength: 1, maxLength: 7 }),
      fc.integer({ max: 40, min: 0 }),
    )
    fc.assert(
      fc.property(problems, ([rows, fixedCost]) => {
        const points = [[25, 25] as const, ...rows.map(([at]) => at)]
        const stops = rows.map(([, [load]], i) => ({ place: i + 1, load: [load] as const }))
        const problem = problemOf(points, stops, [{ id: 'van', from: 0, capacity: [15], fixedCost }])
        const plan = solve(problem, 1500)
        expect(checkPlan(problem, plan).faults).toEqual([])
        expect(plan.cost).toBeCloseTo(cheapest(problem), 6)
      }),
      { numRuns: 40 },
    )
  })

  it('keep loads of two kinds, windows, shifts, longest routes and fleets, whatever the problem', () => {
    const row = fc.record({
      at: point,
      load: stopLoad,
      opens: fc.integer({ min: 0, max: 200 }),
      wide: fc.integer({ min: 0, max: 150 }),
      service: fc.integer({ min: 0, max: 10 }),
      skip: fc.boolean(),
    })
    const kinds = fc.record({
      windows: fc.boolean(),
      longest: fc.boolean(),
      shift: fc.boolean(),
      depots: fc.integer({ min: 1, max: 3 }),
      count: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 25 }),
        kinds,
        (rows, { windows, longest, shift, depots, count }) => {
          const depotPoints = [[0, 0] as const, [50, 50] as const, [50, 0] as const].slice(0, depots)
          const stops = rows.map(({ load, opens, wide, service, skip }, i) => ({
            place: depots + i,
            load,
            service,
            ...(windows && { window: [opens, opens + wide] as const }),
            ...(skip && { priceOfSkipping: 30 }),
          }))
          const vehicles = depotPoints.flatMap((_, d): VehicleType[] => [
            {
              id: `small ${d}`,
              from: d,
              capacity: [12, 14],
              count,
              fixedCost: 5,
              ...(longest && { longestRoute: 130 }),
              ...(shift && { shift: [10, 260] }),
            },
            { id: `large ${d}`, from: d, to: 0, capacity: [30, 20], count: 1, fixedCost: 20, costPerDistance: 1.5 },
          ])
          const problem = problemOf([...depotPoints, ...rows.map(({ at }) => at)], stops, vehicles)
          const plan = solve(problem, 1500)
          const { faults, cost } = checkPlan(problem, plan)
          expect(faults).toEqual([])
          expect(plan.cost).toBeCloseTo(cost, 6)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are the same for the same seed, and never worse than the plan they start from', () => {
    const random = seededRandom('town')
    const points = Array.from({ length: 61 }, () => [random.int(100), random.int(100)] as const)
    const stops = Array.from({ length: 60 }, (_, i) => ({ place: i + 1, load: [1 + random.int(9)] as const }))
    const problem = problemOf(points, stops, [{ id: 'van', from: 0, capacity: [50] }])
    const once = solve(problem)
    expect(solve(problem)).toEqual(once)
    const more = solve(problem, 1000, { from: once, seed: 'other' })
    expect(more.cost).toBeLessThanOrEqual(once.cost + 1e-9)
    const longer = solve(problem, 20_000)
    expect(longer.cost).toBeLessThan(solve(problem, 1).cost * 0.97)
    expect(checkPlan(problem, longer)).toEqual({ faults: [], cost: expect.closeTo(longer.cost, 6) })
  })

  it('may go one way only: distances that are not symmetric', () => {
    // Round trips cost 3 clockwise and 30 the other way.
    const distance = Float64Array.of(0, 1, 10, 10, 0, 1, 1, 10, 0)
    const problem = {
      stops: [
        { id: 'a', place: 1 },
        { id: 'b', place: 2 },
      ],
      vehicles: [{ id: 'v', from: 0 }],
      places: 3,
      distance,
    }
    expect(solve(problem, 200)).toEqual({ routes: [{ vehicle: 'v', stops: ['a', 'b'] }], unassigned: [], cost: 3 })
  })

  it('take durations apart from distances', () => {
    const distance = Float64Array.of(0, 5, 5, 0)
    const duration = Float64Array.of(0, 60, 60, 0)
    const problem = {
      stops: [{ id: 'a', place: 1 }],
      vehicles: [{ id: 'v', from: 0, longestRoute: 119 }],
      places: 2,
      distance,
    }
    expect(solve(problem).cost).toBe(10)
    expect(solve({ ...problem, duration }).unassigned).toEqual([{ stop: 'a', reason: 'duration' }])
  })

  it('say why a stop is on no route', () => {
    const points = [
      [0, 0],
      [10, 0],
      [20, 0],
      [90, 0],
      [5, 5],
      [40, 0],
      [30, 0],
    ] as const
    const vehicle = {
      id: 'van',
      from: 0,
      capacity: [10] as const,
      count: 1,
      longestRoute: 100,
      shift: [0, 90] as const,
    }
    const stops = [
      { place: 1, load: [11] as const },
      { place: 2, window: [3, 8] as const },
      { place: 3, load: [1] as const },
      { place: 4, load: [10] as const, service: 2 },
      { place: 5, load: [1] as const, priceOfSkipping: 20 },
      { place: 6, window: [70, 80] as const },
    ]
    const plan = solve(problemOf(points, stops, [vehicle]))
    const reasons = Object.fromEntries(plan.unassigned.map(({ stop, reason }) => [stop, reason]))
    expect(reasons).toEqual({ s1: 'load', s2: 'window', s3: 'shift', s5: 'skipped', s6: 'shift' })
    const twice = problemOf(
      points,
      [
        { place: 4, load: [6] },
        { place: 2, load: [6] },
      ],
      [vehicle],
    )
    expect(solve(twice).unassigned).toEqual([{ stop: 's2', reason: 'fleet' }])
    expect(
      solve({ ...twice, vehicles: [{ ...vehicle, shift: undefined, longestRoute: 15 }] }).unassigned,
    ).toContainEqual({ stop: 's2', reason: 'duration' })
  })

  it('keep pinned stops where they are, and bring new ones in', () => {
    const points = [
      [0, 0],
      [10, 0],
      [0, 10],
      [11, 0],
      [0, 11],
      [9, 1],
      [40, 40],
    ] as const
    const at = (place: number, pinned?: 'route' | 'place') => ({ place, load: [1] as const, ...(pinned && { pinned }) })
    const vehicles = [{ id: 'van', from: 0, capacity: [4] as const, count: 2 }]
    const from = {
      routes: [
        { vehicle: 'van', stops: ['s2', 's1'] },
        { vehicle: 'van', stops: ['s6', 's3', 'gone', 's4'] },
      ],
    }
    const problem = problemOf(points, [at(1, 'place'), at(2), at(3), at(4), at(5), at(6, 'route')], vehicles)
    const plan = solve(problem, 2000, { from })
    expect(checkPlan(problem, plan).faults).toEqual([])
    const [loaded, other] = [
      plan.routes.find(({ stops }) => stops.includes('s1')),
      plan.routes.find(({ stops }) => stops.includes('s6')),
    ]
    expect(loaded?.stops.slice(0, 2)).toEqual(['s2', 's1'])
    expect(other).not.toBe(loaded)
    expect(plan.unassigned).toEqual([])
  })

  it('name the pinned stops that cannot stay together', () => {
    const points = [
      [0, 0],
      [10, 0],
      [0, 10],
    ] as const
    const pinned = 'route' as const
    const problem = problemOf(
      points,
      [
        { place: 1, load: [6], pinned },
        { place: 2, load: [6], pinned },
      ],
      [{ id: 'van', from: 0, capacity: [10] }],
    )
    const from = { routes: [{ vehicle: 'van', stops: ['s1', 's2'] }] }
    const outcome = solveRouting(problem, { seed: 1, spent: ofIterations(10), from })
    expect(outcome).toEqual({ ok: false, error: { vehicle: 'van', stops: ['s1', 's2'], reason: 'load' } })
    expect(() => solve(problem)).toThrow('the stop s1 is pinned, but is on no route of the given plan')
    expect(() => solve(problem, 1, { from: { routes: [{ vehicle: 'bike', stops: [] }] } })).toThrow('bike')
  })

  it('refuse what makes no sense with a sentence, and answer a problem without stops', () => {
    const good = problemOf(
      [
        [0, 0],
        [1, 0],
      ],
      [{ place: 1 }],
      [{ id: 'van', from: 0 }],
    )
    const refusals: readonly (readonly [Partial<RoutingProblem>, string])[] = [
      [{ vehicles: [] }, 'needs a vehicle'],
      [{ distance: new Float64Array(3) }, 'distance has 3 values instead of 4'],
      [{ distance: Float64Array.of(0, Number.NaN, 1, 0) }, 'not finite'],
      [{ stops: [{ id: 'a', place: 7 }] }, 'the stop a is at place 7'],
      [{ stops: [{ id: 'a', place: 1, window: [5, 4] }] }, 'the window of stop a closes before it opens'],
      [{ stops: [{ id: 'a', place: 1, load: [-1] }] }, 'the load of stop a'],
      [
        {
          stops: [
            { id: 'a', place: 1 },
            { id: 'a', place: 1 },
          ],
        },
        'the stop a is there twice',
      ],
      [{ vehicles: [{ id: 'v', from: 0, shift: [9, 3] }] }, 'the shift of vehicle v'],
    ]
    for (const [change, text] of refusals) expect(() => solve({ ...good, ...change })).toThrow(text)
    expect(solve({ ...good, stops: [] })).toEqual({ routes: [], unassigned: [], cost: 0 })
    expect(solve({ ...good, vehicles: [{ id: 'v', from: 0, count: 0 }] }).unassigned).toEqual([
      { stop: 's1', reason: 'fleet' },
    ])
  })

  it('the checker finds what is wrong', () => {
    const problem = problemOf(
      [
        [0, 0],
        [10, 0],
        [0, 10],
      ],
      [
        { place: 1, load: [6], window: [0, 5] },
        { place: 2, load: [6] },
      ],
      [{ id: 'van', from: 0, capacity: [10], count: 1, shift: [0, 100] }],
    )
    const routes = [
      { vehicle: 'van', stops: ['s1', 's2', 's2'] },
      { vehicle: 'van', stops: [] },
    ]
    const { faults } = checkPlan(problem, { routes, unassigned: [], cost: 0 })
    expect(faults).toEqual([
      'route 1 (van) carries 18 of 10',
      'route 1 (van) comes too late somewhere',
      'route 2 (van) is empty',
      '2 of 1 vehicles van are on the road',
      'the stop s2 is there 2 times',
    ])
  })
})
