import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPlan } from './check-plan.ts'
import { nearestNeighbourPlan, oneRunEachPlan } from './plain-plans.ts'
import type { RoutingProblem, Stop, VehicleType } from './problem.ts'
import { ofIterations, solveRouting } from './solve.ts'
import { timetable } from './timetable.ts'

/** Places on a line, 0 the depot; a unit of distance takes a minute. */
function onALine(at: readonly number[], more: Partial<Stop> = {}, vehicle: Partial<VehicleType> = {}): RoutingProblem {
  const places = [0, ...at]
  return {
    stops: at.map((_, i) => ({ id: `s${i + 1}`, place: i + 1, load: [10] as const, ...more })),
    vehicles: [{ id: 'van', from: 0, capacity: [100], count: 2, costPerDistance: 2, fixedCost: 50, ...vehicle }],
    places: places.length,
    distance: Float64Array.from(places.flatMap((a) => places.map((b) => Math.abs(a - b)))),
  }
}

describe('the timetable of a route', () => {
  it('says when a vehicle leaves, is where, and is back, and what it carries and costs', () => {
    const problem = onALine([30, 50], { service: 10 }, { shift: [480, 1080] })
    expect(timetable(problem, 'van', ['s1', 's2'])).toEqual({
      leaves: 480,
      arrivals: [510, 540],
      begins: [510, 540],
      back: 600,
      distance: 100,
      load: [20],
      cost: 250,
    })
  })

  it('leaves so late that nobody waits before a gate that is still shut', () => {
    const problem = onALine([30, 50], { window: [540, 700], service: 10 }, { shift: [300, 1080] })
    const run = timetable(problem, 'van', ['s1', 's2'])
    expect([run.leaves, run.arrivals[0], run.back, run.obstacle]).toEqual([510, 540, 630, undefined])
  })

  it('names what forbids a route', () => {
    const two = ['s1', 's2']
    expect(timetable(onALine([30, 50], {}, { capacity: [15] }), 'van', two).obstacle).toBe('load')
    expect(timetable(onALine([30, 50], {}, { shift: [480, 500] }), 'van', two).obstacle).toBe('shift')
    expect(timetable(onALine([30, 50], {}, { longestRoute: 99 }), 'van', two).obstacle).toBe('duration')
    const shut = onALine([30, 50], { window: [0, 40] }, { shift: [0, 500] })
    expect(timetable(shut, 'van', two).obstacle).toBe('window')
    expect(timetable(shut, 'van', ['s1']).obstacle).toBeUndefined()
    expect(() => timetable(onALine([30]), 'van', ['s9'])).toThrow(RangeError)
    expect(() => timetable(onALine([30]), 'bus', [])).toThrow(RangeError)
  })

  it('agrees with the checker on every route of a plan, whatever the problem', () => {
    const row = fc.record({
      at: fc.integer({ min: -60, max: 60 }),
      load: fc.integer({ min: 1, max: 9 }),
      opens: fc.integer({ min: 0, max: 200 }),
      wide: fc.integer({ min: 0, max: 150 }),
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
        const problem = onALine(
          rows.map(({ at }) => at),
          {},
          { capacity: [20], shift: [20, 400], longestRoute: 260 },
        )
        const stops = problem.stops.map((stop, i) => {
          const { load = 1, opens = 0, wide = 0 } = rows[i] ?? {}
          return { ...stop, load: [load] as const, window: [opens, opens + wide] as const, service: 3 }
        })
        const full = { ...problem, stops }
        const plan = solveRouting(full, { seed: 1, spent: ofIterations(400) })
        if (!plan.ok) throw new Error('nothing is pinned')
        const tables = plan.value.routes.map((route) => timetable(full, route.vehicle, route.stops))
        expect(checkPlan(full, plan.value).faults).toEqual([])
        expect(tables.flatMap(({ obstacle }) => obstacle ?? [])).toEqual([])
        expect(tables.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(plan.value.cost, 6)
      }),
      { numRuns: 60 },
    )
  })
})

describe('plans that need no search', () => {
  it('go to what is nearest, and hire when all vehicles are out', () => {
    const problem = onALine([10, -20, 40], {}, { capacity: [20], count: 1 })
    const plan = nearestNeighbourPlan(problem)
    expect(plan.routes).toEqual([
      { vehicle: 'van', stops: ['s1', 's2'] },
      { vehicle: 'van', stops: ['s3'] },
    ])
    expect([plan.cost, plan.hired]).toEqual([50 + 2 * 60 + 50 + 2 * 80, 1])
    expect(oneRunEachPlan(problem)).toMatchObject({ cost: 3 * 50 + 2 * 140, hired: 2 })
  })

  it('leave out what no vehicle could bring, and never hang on it', () => {
    const problem = onALine([10, 40], {}, { longestRoute: 30 })
    expect(nearestNeighbourPlan(problem).routes).toEqual([{ vehicle: 'van', stops: ['s1'] }])
    expect(oneRunEachPlan(problem).routes).toHaveLength(1)
    expect(nearestNeighbourPlan({ ...problem, vehicles: [{ id: 'van', from: 0, count: 0 }] }).routes).toEqual([])
  })
})
