// Delivery routes as a shop plans them: 300 stops, 4 warehouses, 12 vehicles, beside nearest neighbour and a run each.
import { parseArgs } from 'node:util'
import { seededRandom } from '@qianmian/kernel'
import { checkPlan } from '@qianmian/supply'
import { type SolvedRoutes, solveRoutes } from '../server/src/compute/supply/solve-routes.ts'
import { timeRoutes } from '../server/src/compute/supply/time-routes.ts'
import { KNOWN_CITIES } from '../server/src/flows/routing/find-city.ts'
import { depotProblems } from '../server/src/flows/routing/routing-problem.ts'
import { distanceKm } from '../server/src/flows/supply/regions.ts'
import { DEFAULT_RULES, type FreightStop, type Vehicle } from '../server/src/modules/routing/index.ts'

const STOPS_EACH = 75
const FAR_KM = 400
/** Made up, marked by its name: no shop sends this. */
const WAREHOUSES = [
  { id: 'kunshan', name: { en: 'Kunshan' }, longitude: 120.98, latitude: 31.39 },
  { id: 'zhengzhou', name: { en: 'Zhengzhou' }, longitude: 113.63, latitude: 34.75 },
  { id: 'chengdu', name: { en: 'Chengdu' }, longitude: 104.07, latitude: 30.67 },
  { id: 'foshan', name: { en: 'Foshan' }, longitude: 113.12, latitude: 23.02 },
]

const { values } = parseArgs({
  options: { tries: { type: 'string', default: '800' }, seeds: { type: 'string', default: '3' } },
})

/** Cities within reach first; further stops within 40 km of them, as towns lie. */
function stopsOf(seed: string): FreightStop[] {
  const random = seededRandom(seed)
  const away = (): number => (random.next() - 0.5) * 0.8
  return WAREHOUSES.flatMap((house) => {
    const near = KNOWN_CITIES.filter((city) => distanceKm(house, city) < FAR_KM)
    return Array.from({ length: STOPS_EACH }, (_, i): FreightStop => {
      const city = near[i % near.length] as (typeof near)[number]
      const isTown = i >= near.length
      return {
        id: `${house.id}-${i}`,
        kind: 'orders',
        fromLocationId: house.id,
        name: { zh: city.name },
        province: city.province,
        longitude: city.longitude + (isTown ? away() : 0),
        latitude: city.latitude + (isTown ? away() : 0),
        units: 5 + random.int(36),
        orders: [],
        refs: [],
      }
    })
  })
}

/** Two large vehicles and a small one each, with two drivers: out for up to two days. */
const vehicles = WAREHOUSES.flatMap(({ id: locationId }): Vehicle[] => {
  const both = { locationId, shiftFromMinute: 0, shiftToMinute: 2880, longestMinutes: null }
  return [
    {
      ...both,
      id: `${locationId} 9.6 m`,
      name: '9.6 m',
      count: 2,
      capacityUnits: 900,
      perKmMinor: 420,
      perRunMinor: 60_000,
    },
    {
      ...both,
      id: `${locationId} 4.2 m`,
      name: '4.2 m',
      count: 1,
      capacityUnits: 400,
      perKmMinor: 280,
      perRunMinor: 35_000,
    },
  ]
})

for (let seed = 1; seed <= Number(values.seeds); seed++) {
  const stops = stopsOf(`deliveries ${seed}`)
  const depots = depotProblems({
    rules: { ...DEFAULT_RULES, stopMinutes: 20 },
    vehicles,
    warehouses: WAREHOUSES,
    stops,
  })
  const [cpu, begun] = [process.cpuUsage(), performance.now()]
  const order = { depots, seed: String(seed), triesPerStop: Number(values.tries), mostMs: 600_000 }
  const solved: SolvedRoutes = await solveRoutes(order, () => {}, new AbortController().signal)
  const { user, system } = process.cpuUsage(cpu)
  if (solved.kind !== 'solved') throw new Error('nothing is pinned here')
  const asked = solved.plans.map(({ locationId, plan }) => {
    const depot = depots.find((one) => one.locationId === locationId)
    if (!depot) throw new Error(`no warehouse ${locationId}`)
    const { faults } = checkPlan(depot.problem, plan)
    if (faults.length > 0) throw new Error(faults.join('; '))
    return { problem: depot.problem, routes: plan.routes }
  })
  const { routes, nearest, alone } = timeRoutes({ depots: asked })
  const cost = routes.reduce((sum, { costMinor }) => sum + costMinor, 0)
  const left = solved.plans.reduce((sum, { plan }) => sum + plan.unassigned.length, 0)
  const money = (minor: number): string => Math.round(minor / 100).toLocaleString('en')
  console.log(
    [
      `seed ${seed}: ${stops.length} stops, ${routes.length} routes, ${left} left`,
      `CPU ${((user + system) / 1e6).toFixed(1)} s, wall ${((performance.now() - begun) / 1e3).toFixed(1)} s`,
      `cost ${money(cost)}`,
      `nearest neighbour ${money(nearest.costMinor)} with ${nearest.hired} hired runs (${((1 - cost / nearest.costMinor) * 100).toFixed(1)} % saved)`,
      `a run each ${money(alone.costMinor)}`,
    ].join(' | '),
  )
}
