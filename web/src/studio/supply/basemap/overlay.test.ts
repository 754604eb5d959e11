import { describe, expect, it } from 'vitest'
import { project, unproject } from '../china-shape.ts'
import { bend } from './bend.ts'
import { boundsOf, CHINA_BOUNDS } from './overlay.ts'
import { routesOverlay } from './routes-overlay.ts'
import { supplyOverlay } from './supply-overlay.ts'

const text = (name: string) => ({ zh: name, en: name })
const house = (id: string, longitude: number | null, latitude: number | null, isUrgent = false) => ({
  id,
  code: id,
  name: text(id),
  longitude,
  latitude,
  units: 10,
  valueMinor: 0,
  daysLeft: isUrgent ? 3 : null,
  isUrgent,
  demand: null,
})
const WORDS = {
  house: (one: { id: string }) => ({ name: one.id, stock: '10' }),
  load: (units: number) => `${units}`,
  region: (province: { en: string }, units: number) => `${province.en} ${units}`,
}

describe('what is drawn over a map of any style', () => {
  it.each([
    [121, 31.4],
    [87.6, 43.8],
    [104, 25],
    [126.5, 45.8],
  ])('finds the degrees of a point of the drawn map: %f, %f', (longitude, latitude) => {
    const [east, north] = unproject(project(longitude, latitude))
    expect(east).toBeCloseTo(longitude, 9)
    expect(north).toBeCloseTo(latitude, 9)
  })

  it('draws demand where the province is, by area, and nothing where nothing is wanted', () => {
    const regions = [
      { province: '浙江省', units: 100 },
      { province: '四川省', units: 400 },
      { province: '西藏自治区', units: 0 },
      { province: '香港特别行政区', units: 1 },
    ]
    const { circles } = supplyOverlay({ regions, warehouses: [] }, [], WORDS)
    expect(circles.features.map(({ properties }) => properties.says)).toEqual([
      'Sichuan 400',
      'Zhejiang 100',
      'Hong Kong 1',
    ])
    const [sichuan, zhejiang, hongKong] = circles.features
    expect((sichuan?.properties.radiusPx ?? 0) / (zhejiang?.properties.radiusPx ?? 1)).toBeCloseTo(2)
    expect(hongKong?.properties.radiusPx).toBe(5)
    const [east, north] = zhejiang?.geometry.coordinates ?? [0, 0]
    expect(east).toBeGreaterThan(118)
    expect(east).toBeLessThan(122.5)
    expect(north).toBeGreaterThan(27)
    expect(north).toBeLessThan(31.2)
  })

  it('leaves a warehouse without a place out, with its transfers, and names the urgent one first', () => {
    const warehouses = [house('a', 121, 31), house('b', 104, 30, true), house('c', null, null)]
    const lanes = [
      { from: 'a', to: 'b', units: 20, isOpen: true },
      { from: 'a', to: 'c', units: 5, isOpen: true },
    ]
    const overlay = supplyOverlay({ regions: [], warehouses }, lanes, WORDS)
    expect(overlay.marks.map(({ id }) => id)).toEqual(['b', 'a', 'a b arrow', 'a b'])
    expect(overlay.lines.features.length).toBe(1)
    expect(overlay.lines.features[0]?.geometry.coordinates.at(0)).toEqual([121, 31])
    expect(overlay.lines.features[0]?.geometry.coordinates.at(-1)).toEqual([104, 30])
    expect(overlay.bounds).toEqual([
      [104, 30],
      [121, 31],
    ])
  })

  it('bends both directions of a lane apart, each pointing where it goes', () => {
    const [there, back] = [bend([121, 31], [104, 31]), bend([104, 31], [121, 31])]
    expect(there.middle[1]).not.toBeCloseTo(back.middle[1], 1)
    expect(Math.abs(there.turn)).toBeCloseTo(180)
    expect(Math.abs(back.turn)).toBeCloseTo(0)
    expect(bend([110, 20], [110, 40]).turn).toBeCloseTo(-90)
  })

  it('shows the country where there is nothing to show', () => {
    expect(boundsOf([])).toBe(CHINA_BOUNDS)
    expect(supplyOverlay({ regions: [], warehouses: [] }, [], WORDS).bounds).toBe(CHINA_BOUNDS)
  })

  it('draws routes from their warehouse and back, the open one last and numbered', () => {
    const stop = (id: string, longitude: number) => ({
      id,
      kind: 'orders' as const,
      fromLocationId: 'a',
      name: text(id),
      province: null,
      longitude,
      latitude: 31,
      units: 1,
      orders: [],
    })
    const visit = (stopId: string) => ({ stopId, isPinned: false, arrivesMinute: 0, km: 1 })
    const route = (id: string, stops: string[]) => ({
      id,
      vehicleId: 'v',
      number: 1,
      leavesMinute: 0,
      backMinute: 0,
      km: 1,
      units: 1,
      costMinor: 0,
      stops: stops.map(visit),
    })
    const vehicle = { id: 'v', locationId: 'a' } as Parameters<typeof routesOverlay>[0]['vehicles'][number]
    const plan = {
      vehicles: [vehicle],
      warehouses: [{ id: 'a', name: text('a'), longitude: 121, latitude: 31 }],
      stops: [stop('s', 120), stop('t', 119), stop('u', 118), stop('x', 100)],
      routes: [route('r1', ['s', 't']), route('r2', ['u'])],
      left: [{ stopId: 'x', reason: 'load' as const, says: text('') }],
    } as Parameters<typeof routesOverlay>[0]
    const overlay = routesOverlay(plan, 'r1', ({ en = '' }) => en)
    expect(overlay.lines.features.map(({ geometry }) => geometry.coordinates.map(([east]) => east))).toEqual([
      [121, 118, 121],
      [121, 120, 119, 121],
    ])
    expect(overlay.marks.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual([
      'house a',
      'number 1',
      'number 2',
      'stop s',
      'stop t',
    ])
    expect(overlay.circles.features.map(({ properties }) => properties.says)).toEqual(['x'])
    expect(overlay.bounds[0]).toEqual([119, 31])
    const all = routesOverlay(plan, null, ({ en = '' }) => en)
    expect(all.circles.features.length).toBe(4)
    expect(all.bounds[0]).toEqual([118, 31])
  })
})
