import { describe, expect, it } from 'vitest'
import type { WaitingFreight } from '../../modules/orders/index.ts'
import { DEFAULT_RULES, type Vehicle } from '../../modules/routing/index.ts'
import { type Freight, groupFreight, roadKey } from './group-freight.ts'
import { depotProblems } from './routing-problem.ts'

const KUNSHAN = { id: 'ks', name: { zh: '昆山仓', en: 'Kunshan' }, longitude: 120.98, latitude: 31.39 }
const FOSHAN = { id: 'fs', name: { zh: '佛山仓', en: 'Foshan' }, longitude: 113.12, latitude: 23.02 }
const VAN: Vehicle = {
  id: 'van',
  name: '4.2 米厢车',
  locationId: 'ks',
  count: 2,
  capacityUnits: 20,
  perKmMinor: 300,
  perRunMinor: 40_000,
  shiftFromMinute: 480,
  shiftToMinute: 1200,
  longestMinutes: null,
}

const order = (n: number, region: string, city: string, units = 3, more: Partial<WaitingFreight> = {}) => ({
  id: `ord_${n}`,
  number: `Q-${n}`,
  country: 'CN',
  region,
  city,
  units,
  isPaid: true,
  isSimulated: false,
  ...more,
})

const freight = (more: Partial<Freight>): Freight => ({
  orders: [],
  holds: [],
  transfers: [],
  warehouses: [KUNSHAN, FOSHAN],
  vehicles: [VAN],
  rules: DEFAULT_RULES,
  onTheRoad: new Set(),
  ...more,
})

describe('what has to be brought', () => {
  it('is one stop for each city and warehouse, with numbers of orders and no more', () => {
    const orders = [
      order(1, '浙江省', '杭州市', 3),
      order(2, 'Zhejiang', 'Hangzhou', 4, { isSimulated: true }),
      order(3, '广东', '广州', 2),
      order(4, '上海市', '徐汇区', 1),
    ]
    const holds = [
      { orderId: 'ord_1', locationId: 'ks', units: 3 },
      // One that is split over two warehouses is brought from both; what nobody counts leaves from the nearest with vehicles.
      { orderId: 'ord_2', locationId: 'ks', units: 1 },
      { orderId: 'ord_2', locationId: null, units: 3 },
      { orderId: 'ord_3', locationId: 'fs', units: 2 },
    ]
    const { stops, isSimulated } = groupFreight(freight({ orders, holds }))
    expect(
      stops.map(({ id, fromLocationId, name, units, orders }) => [id, fromLocationId, name.zh, units, orders]),
    ).toEqual([
      [
        's1',
        'ks',
        '杭州市',
        7,
        [
          { number: 'Q-1', units: 3 },
          { number: 'Q-2', units: 4 },
        ],
      ],
      ['s2', 'fs', '广州市', 2, [{ number: 'Q-3', units: 2 }]],
      ['s3', 'ks', '上海市', 1, [{ number: 'Q-4', units: 1 }]],
    ])
    expect(isSimulated).toBe(true)
  })

  it('is counted with why where it is not for these lorries', () => {
    const { stops, aside } = groupFreight(
      freight({
        warehouses: [KUNSHAN],
        orders: [
          order(1, '四川', '成都', 2),
          order(2, 'CA', 'San Francisco', 5, { country: 'US' }),
          order(3, '江苏', '昆山市', 1),
          order(4, '江苏', '人民路 12 号', 1),
          order(5, '浙江', '杭州', 7, { isPaid: false }),
          order(6, '浙江', '杭州', 4),
          order(7, '江苏', '苏州', 6),
        ],
        holds: [
          { orderId: 'ord_6', locationId: 'fs', units: 4 },
          { orderId: 'ord_7', locationId: 'ks', units: 6 },
        ],
        onTheRoad: new Set([roadKey('ord_7', 'ks')]),
      }),
    )
    expect(stops).toEqual([])
    expect(aside).toEqual({
      far: { orders: 1, units: 2 },
      abroad: { orders: 1, units: 5 },
      // A street that somebody wrote into the field of the city is not said again.
      unknown: { orders: 2, units: 2, cities: ['昆山市'] },
      unplaced: { orders: 1, units: 4 },
      dispatched: { orders: 1, units: 6 },
      transfersFar: 0,
      unpaid: 1,
    })
  })

  it('is parted where no vehicle carries all of a city, and no order is torn apart', () => {
    const orders = [9, 8, 12, 5, 26].map((units, n) => order(n, '浙江', '杭州', units))
    const { stops } = groupFreight(freight({ orders }))
    expect(stops.map(({ units, orders }) => [units, orders.length])).toEqual([
      [26, 1],
      [20, 2],
      [14, 2],
    ])
    expect(stops.reduce((sum, { units }) => sum + units, 0)).toBe(60)
  })

  it('takes transfers along where they are near enough, loaded where they lie', () => {
    const near = { id: 'hz', name: { zh: '杭州仓' }, longitude: 120.16, latitude: 30.27 }
    const transfers = [
      { id: 't1', fromLocationId: 'ks', toLocationId: 'hz', units: 18 },
      { id: 't2', fromLocationId: 'ks', toLocationId: 'hz', units: 7 },
      { id: 't3', fromLocationId: 'ks', toLocationId: 'fs', units: 7 },
    ]
    const given = freight({ transfers, warehouses: [KUNSHAN, FOSHAN, near] })
    const { stops, aside } = groupFreight(given)
    expect(
      stops.map(({ kind, fromLocationId, name, units, orders }) => [kind, fromLocationId, name.zh, units, orders]),
    ).toEqual([
      ['transfer', 'ks', '杭州仓', 20, []],
      ['transfer', 'ks', '杭州仓', 5, []],
    ])
    expect(aside.transfersFar).toBe(1)
    expect(groupFreight({ ...given, rules: { ...DEFAULT_RULES, takesTransfers: false } }).stops).toEqual([])
  })
})

describe('the problem of a warehouse', () => {
  it('counts km by the detour, minutes by the speed, and money by km and run', () => {
    const orders = [order(1, '浙江', '杭州', 3), order(2, '广东', '广州', 2)]
    const holds = [{ orderId: 'ord_2', locationId: 'fs', units: 2 }]
    const { stops } = groupFreight(freight({ orders, holds }))
    const made = { rules: DEFAULT_RULES, vehicles: [VAN], warehouses: [KUNSHAN, FOSHAN], stops }
    const depots = depotProblems(made)
    // Nothing drives from Foshan.
    expect(depots.map(({ locationId }) => locationId)).toEqual(['ks'])
    const { problem } = depots[0]!
    // 147 km as the crow flies.
    expect(problem.distance[1]).toBeGreaterThan(1.3 * 145)
    expect(problem.distance[1]).toBeLessThan(1.3 * 149)
    expect(problem.duration?.[1]).toBeCloseTo(problem.distance[1] ?? 0, 9)
    expect(problem.vehicles).toEqual([
      { id: 'van', from: 0, count: 2, capacity: [20], fixedCost: 40_000, costPerDistance: 300, shift: [480, 1200] },
    ])
    expect(problem.stops).toEqual([{ id: 's1', place: 1, load: [3], service: 30 }])
    const fast = { ...DEFAULT_RULES, speedKmh: 120, deliverFromMinute: 540, deliverToMinute: 1080 }
    const later = depotProblems({ ...made, rules: fast, vehicles: [{ ...VAN, longestMinutes: 300 }] })[0]!.problem
    expect(later.duration?.[1]).toBeCloseTo((problem.duration?.[1] ?? 0) / 2, 9)
    expect([later.stops[0]?.window, later.vehicles[0]?.longestRoute]).toEqual([[540, 1080], 300])
    expect(depotProblems(made, () => false)).toEqual([])
  })
})
