import { describe, expect, it } from 'vitest'
import { arrangementOf, clock, goalsOf, moveStop, pinStop } from './arrange.ts'

const route = (id: string, vehicleId: string, ...stops: string[]) => ({
  id,
  vehicleId,
  number: 1,
  leavesMinute: 480,
  backMinute: 900,
  km: 100,
  units: 10,
  costMinor: 100,
  stops: stops.map((stopId) => ({ stopId, isPinned: stopId === 's2', arrivesMinute: 500, km: 10 })),
})
const vehicle = (id: string, locationId: string, count: number) => ({
  id,
  name: id,
  locationId,
  count,
  capacityUnits: 10,
  perKmMinor: 1,
  perRunMinor: 1,
  shiftFromMinute: 0,
  shiftToMinute: 1440,
  longestMinutes: null,
})
const stop = (id: string, fromLocationId: string) => ({
  id,
  kind: 'orders' as const,
  fromLocationId,
  name: { zh: id },
  province: null,
  longitude: 120,
  latitude: 30,
  units: 3,
  orders: [],
})
const PLAN = {
  routes: [route('r1', 'van', 's1', 's2'), route('r2', 'van', 's3'), route('r3', 'lorry', 's4')],
  vehicles: [vehicle('van', 'ks', 2), vehicle('truck', 'ks', 1), vehicle('lorry', 'fs', 3)],
  stops: [stop('s1', 'ks'), stop('s2', 'ks'), stop('s3', 'ks'), stop('s4', 'fs'), stop('s5', 'ks')],
}
const seen = (arrangement: ReturnType<typeof moveStop>) =>
  arrangement.map(({ vehicleId, stops }) => [vehicleId, ...stops.map((one) => one.stopId + (one.isPinned ? '!' : ''))])

describe('moving stops', () => {
  it('puts a stop on another route and pins it there, and keeps everything else', () => {
    expect(seen(moveStop(PLAN, 's1', { routeId: 'r2' }))).toEqual([
      ['van', 's2!'],
      ['van', 's3', 's1!'],
      ['lorry', 's4'],
    ])
    expect(seen(moveStop(PLAN, 's1', { routeId: 'r2', at: 0 }))[1]).toEqual(['van', 's1!', 's3'])
    expect(seen(moveStop(PLAN, 's5', { routeId: 'r2' }))[1]).toEqual(['van', 's3', 's5!'])
    expect(seen(arrangementOf(PLAN))[0]).toEqual(['van', 's1', 's2!'])
  })

  it('changes the order on a route without pinning, starts an idle vehicle, and takes off', () => {
    expect(seen(moveStop(PLAN, 's1', { routeId: 'r1', at: 1 }))[0]).toEqual(['van', 's2!', 's1'])
    expect(seen(moveStop(PLAN, 's3', { vehicleId: 'truck' }))).toContainEqual(['truck', 's3!'])
    expect(seen(moveStop(PLAN, 's3', { isDropped: true }))[1]).toEqual(['van'])
    expect(seen(pinStop(PLAN, 's2', false))[0]).toEqual(['van', 's1', 's2'])
  })

  it('offers only what leaves from where the goods lie', () => {
    const goals = goalsOf(PLAN, 's1')
    expect([goals.routes.map(({ id }) => id), goals.idle.map(({ id }) => id), goals.isOnRoute]).toEqual([
      ['r2'],
      ['truck'],
      true,
    ])
    expect(goalsOf(PLAN, 's5').isOnRoute).toBe(false)
    expect(goalsOf(PLAN, 's4')).toMatchObject({ routes: [], idle: [{ id: 'lorry' }] })
  })

  it('reads minutes as a clock, beyond midnight too', () => {
    expect([clock(485), clock(1500)]).toEqual([
      { text: '08:05', days: 0 },
      { text: '01:00', days: 1 },
    ])
  })
})
