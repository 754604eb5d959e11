import { describe, expect, it } from 'vitest'
import { type RoutesNote, type SolveRoutesOrder, solveRoutes } from './solve-routes.ts'
import { timeRoutes } from './time-routes.ts'

const GO = new AbortController().signal

/** Places on a circle about the depot; a unit of distance takes a minute. */
function circle(n: number, capacity = 30): SolveRoutesOrder['depots'][number] {
  const at = [
    [0, 0],
    ...Array.from({ length: n }, (_, i) => [50 * Math.cos((i / n) * 6.28), 50 * Math.sin((i / n) * 6.28)]),
  ]
  return {
    locationId: 'ks',
    problem: {
      stops: Array.from({ length: n }, (_, i) => ({ id: `s${i}`, place: i + 1, load: [3] as const })),
      vehicles: [
        { id: 'van', from: 0, count: 4, capacity: [capacity], fixedCost: 100, costPerDistance: 2, shift: [480, 1200] },
      ],
      places: n + 1,
      distance: Float64Array.from(at.flatMap(([x = 0, y = 0]) => at.map(([u = 0, v = 0]) => Math.hypot(x - u, y - v)))),
    },
  }
}
const order = (depots: SolveRoutesOrder['depots'], more = {}): SolveRoutesOrder => ({
  depots,
  seed: 'test',
  triesPerStop: 200,
  mostMs: 30_000,
  ...more,
})
const routesOf = (note: RoutesNote) => note.plans.flatMap(({ plan }) => plan.routes)

describe('the search for routes', () => {
  it('tells the best routes from its beginning, none worse than before, and gives the same for the same order', async () => {
    const notes: RoutesNote[] = []
    const depots = [circle(20)]
    const solved = await solveRoutes(order(depots), (note) => notes.push(note as RoutesNote), GO)
    const again = await solveRoutes(order(depots), () => {}, GO)
    if (solved.kind !== 'solved' || again.kind !== 'solved') throw new Error('nothing is pinned')
    expect(again.plans).toEqual(solved.plans)
    expect(notes.map(({ share }) => share)).toEqual(
      [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => expect.closeTo(share, 9)),
    )
    expect(routesOf(notes[0]!).flatMap(({ stops }) => stops)).toHaveLength(20)
    const costs = notes.map(({ plans }) => plans.reduce((sum, { plan }) => sum + plan.cost, 0))
    expect(costs).toEqual([...costs].sort((a, b) => b - a))
  })

  it('ends soon when it is stopped, or when its time is over, with routes that can be driven', async () => {
    const stop = new AbortController()
    const stopped = await solveRoutes(order([circle(60, 60)], { triesPerStop: 1e7 }), () => stop.abort(), stop.signal)
    const begun = performance.now()
    const late = await solveRoutes(order([circle(60, 60)], { triesPerStop: 1e7, mostMs: 200 }), () => {}, GO)
    expect(performance.now() - begun).toBeLessThan(10_000)
    for (const solved of [stopped, late]) {
      if (solved.kind !== 'solved') throw new Error('nothing is pinned')
      expect(solved.plans[0]?.plan.routes.flatMap(({ stops }) => stops)).toHaveLength(60)
    }
  })

  it('keeps pinned stops on their route, and says where they cannot stay', async () => {
    const depot = circle(12)
    const stops = depot.problem.stops.map((stop) =>
      stop.id === 's0' || stop.id === 's6' ? { ...stop, pinned: 'route' as const } : stop,
    )
    const from = { routes: [{ vehicle: 'van', stops: ['s0', 's6'] }] }
    const solved = await solveRoutes(order([{ ...depot, problem: { ...depot.problem, stops }, from }]), () => {}, GO)
    if (solved.kind !== 'solved') throw new Error('they fit')
    const route = solved.plans[0]?.plan.routes.find((one) => one.stops.includes('s0'))
    expect(route?.stops).toContain('s6')
    const small = { ...depot.problem, stops, vehicles: [{ ...depot.problem.vehicles[0]!, capacity: [4] as const }] }
    const conflict = await solveRoutes(order([{ ...depot, problem: small, from }]), () => {}, GO)
    expect(conflict).toMatchObject({ kind: 'conflict', locationId: 'ks', conflict: { reason: 'load' } })
  })
})

describe('the hours of routes', () => {
  it('come with what the same stops cost without a search, and nothing for what is left', async () => {
    const { problem } = circle(4)
    const timed = timeRoutes({ depots: [{ problem, routes: [{ vehicle: 'van', stops: ['s0', 's1'] }] }] })
    expect(timed.routes).toMatchObject([
      {
        leavesMinute: 480,
        units: 6,
        obstacle: null,
        stops: [{ stopId: 's0', arrivesMinute: 530, km: 50 }, { stopId: 's1' }],
      },
    ])
    expect(timed.nearest).toEqual({ costMinor: timed.routes[0]?.costMinor, hired: 0 })
    expect(timed.alone).toEqual({ costMinor: 2 * (100 + 2 * 100), hired: 0 })
    const full = timeRoutes({
      depots: [{ problem: circle(4, 5).problem, routes: [{ vehicle: 'van', stops: ['s0', 's1'] }] }],
    })
    expect(full.routes[0]?.obstacle).toBe('load')
  })
})
