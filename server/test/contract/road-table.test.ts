import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureRoads } from '../../src/flows/routing/measure-roads.ts'
import { depotProblems, thereAndBack } from '../../src/flows/routing/routing-problem.ts'
import { DEFAULT_RULES, type FreightStop } from '../../src/modules/routing/index.ts'
import { loadConfig } from '../../src/platform/config.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { createLog } from '../../src/platform/log.ts'
import { createRoadTable } from '../../src/platform/roads/create-road-table.ts'
import { ROAD_PLACES_MAX, type RoadTable } from '../../src/platform/roads/road-table.ts'
import { type FakeOsrm, OSRM_SCENARIOS, startFakeOsrm } from '../support/fake-osrm.ts'

const PLACES = [
  { longitude: 120.98, latitude: 31.39 },
  { longitude: 120.16, latitude: 30.27 },
  { longitude: 121.47, latitude: 31.23 },
]

let fake: FakeOsrm
beforeEach(async () => {
  fake = await startFakeOsrm()
})
afterEach(() => fake.close())

const logged = () => {
  const lines: string[] = []
  return { lines, log: createLog('trace', { write: (line: string) => void lines.push(line) }) }
}
const tableOf = (env: Record<string, string>): RoadTable => {
  const config = loadConfig(env)
  if (!config.ok) throw new Error(config.problems.join('\n'))
  return createRoadTable(config.value)
}
const osrm = () => tableOf({ ROUTING_TABLE_URL: fake.url, ROUTING_TIMEOUT_MS: '800' })

/** A new adapter of the seam goes here. */
const ADAPTERS = [
  ['none', () => tableOf({})],
  ['OSRM', osrm],
] as const

describe.each(ADAPTERS)('the seam of road distances: %s', (_, make) => {
  it('answers with a whole table, or says why not in both languages; it throws only where it is asked too much', async () => {
    const roads = make()
    const answer = await roads.measure(logged(), PLACES)
    expect(answer.ok).toBe(roads.configured)
    if (answer.ok) {
      expect([answer.value.km.length, answer.value.minutes.length]).toEqual([9, 9])
      for (let i = 0; i < 3; i++) expect(answer.value.km[i * 4]).toBe(0)
    } else expect([answer.error.message.zh, answer.error.message.en].every(Boolean)).toBe(true)
    if (roads.configured)
      await expect(roads.measure(logged(), new Array(ROAD_PLACES_MAX + 1).fill(PLACES[0]))).rejects.toThrow(RangeError)
  })
})

describe('an OSRM', () => {
  it('measures km and minutes, block by block where there are many places, and learns where they lie and no more', async () => {
    const answer = await osrm().measure(logged(), PLACES)
    if (!answer.ok) throw new Error(answer.error.code)
    const km = Math.hypot(0.82, 1.12) * 111
    expect(answer.value.km[1]).toBeCloseTo(km, 1)
    expect(answer.value.minutes[1]).toBeCloseTo((km / 80) * 60, 0)
    expect(fake.asked).toHaveLength(1)
    expect(decodeURIComponent(fake.asked[0] ?? '')).toMatch(
      /^\/table\/v1\/driving\/[\d.,;]+\?annotations=distance,duration&sources=0;1;2&destinations=3;4;5$/,
    )
    const many = Array.from({ length: 120 }, (_, i) => ({ longitude: 110 + i / 10, latitude: 30 }))
    const all = await osrm().measure(logged(), many)
    if (!all.ok) throw new Error(all.error.code)
    expect(fake.asked).toHaveLength(1 + 9)
    for (const [i, j] of [
      [0, 119],
      [119, 0],
      [49, 50],
      [70, 20],
    ] as const)
      expect(all.value.km[i * 120 + j]).toBeCloseTo(Math.abs(i - j) * 11.1, 1)
  })

  it.each(OSRM_SCENARIOS.filter((one) => one !== 'ok'))(
    'that answers with %s leaves straight lines, and says so',
    async (scenario) => {
      fake.scenario = scenario
      const { lines, log } = logged()
      const answer = await osrm().measure({ log }, PLACES)
      expect(answer.ok).toBe(false)
      if (!answer.ok) {
        expect(answer.error.message.zh).toContain('按直线估算')
        expect(answer.error.message.en).toContain('straight lines stand')
      }
      expect(lines).toHaveLength(1)
    },
  )

  it('stops when it is told to', async () => {
    fake.scenario = 'hang'
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    expect(await osrm().measure(logged(), PLACES, stop.signal)).toMatchObject({ ok: false, error: { code: 'stopped' } })
  })
})

describe('roads of a plan', () => {
  const [house, ...at] = PLACES.map((place, i) => ({ ...place, id: `p${i}`, name: { zh: `地 ${i}` } }))
  const stops = at.map(
    (place): FreightStop => ({
      ...place,
      kind: 'orders',
      fromLocationId: 'p0',
      province: null,
      units: 3,
      orders: [],
      refs: [],
    }),
  )
  const vehicle = {
    id: 'van',
    name: 'van',
    locationId: 'p0',
    count: 1,
    capacityUnits: 10,
    perKmMinor: 1,
    perRunMinor: 1,
    shiftFromMinute: 0,
    shiftToMinute: 1440,
    longestMinutes: null,
  }
  const basis = { rules: DEFAULT_RULES, vehicles: [vehicle], warehouses: [house!], stops }
  const ctxOf = (roads: RoadTable) => ({ log: logged().log, services: { roads } }) as unknown as Ctx
  const never = new AbortController().signal

  it('are measured once for each warehouse, and stand in its problem, whichever stops are left out', async () => {
    const roads = await measureRoads(ctxOf(osrm()), basis, never)
    expect(roads).toMatchObject({ label: fake.host, byWarehouse: { p0: { km: expect.any(Array) } } })
    const straight = depotProblems(basis)[0]!.problem
    const { problem } = depotProblems({ ...basis, ...(roads ? { roads } : {}) })[0]!
    const km = roads?.byWarehouse.p0?.km ?? []
    expect([...problem.distance]).toEqual(km)
    expect(problem.distance[1]).not.toBeCloseTo(straight.distance[1] ?? 0, 0)
    const fewer = depotProblems({ ...basis, ...(roads ? { roads } : {}) }, (id) => id === 'p2')[0]!.problem
    expect([...fewer.distance]).toEqual([0, km[2], km[6], 0])
    expect(thereAndBack({ ...basis, ...(roads ? { roads } : {}) }, stops[1]!).km).toBeCloseTo((km[2] ?? 0) * 2, 6)
  })

  it('are straight lines for the whole plan when the service fails, and nothing is said where none is configured', async () => {
    fake.scenario = 'no-way'
    const failed = await measureRoads(ctxOf(osrm()), basis, never)
    expect(failed).toMatchObject({ byWarehouse: {}, failure: { zh: expect.stringContaining('按直线估算') } })
    expect([...depotProblems({ ...basis, roads: failed! })[0]!.problem.distance]).toEqual([
      ...depotProblems(basis)[0]!.problem.distance,
    ])
    expect(await measureRoads(ctxOf(tableOf({})), basis, never)).toBeUndefined()
  })
})
