import type { LocalizedText } from '@qianmian/kernel'
import type { RoutePlanView } from '../../contract/types.ts'
import type { WaitingFreight } from '../../modules/orders/index.ts'
import type { FreightStop, RouteRules, Vehicle } from '../../modules/routing/index.ts'
import { distanceKm } from '../supply/regions.ts'
import { type City, findCity } from './find-city.ts'

/** A warehouse with its place, in degrees. */
export type PlacedWarehouse = RoutePlanView['warehouses'][number]

/** Units of one order that lie in one warehouse; null where nobody counts them. */
export interface HeldUnits {
  readonly orderId: string
  readonly locationId: string | null
  readonly units: number
}

/** Goods that are sent from one warehouse to another. */
export interface MovingUnits {
  readonly id: string
  readonly fromLocationId: string
  readonly toLocationId: string
  readonly units: number
}

export interface Freight {
  readonly orders: readonly WaitingFreight[]
  readonly holds: readonly HeldUnits[]
  readonly transfers: readonly MovingUnits[]
  readonly warehouses: readonly PlacedWarehouse[]
  readonly vehicles: readonly Vehicle[]
  readonly rules: RouteRules
  /** What is on the lorries of a dispatched plan: `order warehouse`, or the id of a transfer. */
  readonly onTheRoad: ReadonlySet<string>
}

export interface GroupedFreight {
  readonly stops: readonly FreightStop[]
  readonly aside: RoutePlanView['aside']
  readonly isSimulated: boolean
}

/** Order and warehouse as `onTheRoad` knows them. */
export const roadKey = (orderId: string, locationId: string): string => `${orderId} ${locationId}`

/** A text of an address that may be said again: what looks like a street or a number is not a city. */
const looksLikeCity = (text: string): boolean => /^[\p{L}\p{M}\s'’.·-]{1,24}$/u.test(text)

interface Piece {
  readonly order: WaitingFreight
  readonly city: City
  readonly warehouse: PlacedWarehouse
  readonly units: number
}

/**
 * What has to be brought, as stops: orders of one city that lie in one warehouse are one stop, or several where no vehicle carries
 * them all; what is sent between two warehouses is a stop at its target. The rest is counted, with why. Goods without a counted
 * place leave from the nearest warehouse that has vehicles.
 */
export function groupFreight(freight: Freight): GroupedFreight {
  const { orders, warehouses, vehicles, rules, onTheRoad } = freight
  const none = () => ({ orders: 0, units: 0 })
  const aside = { far: none(), abroad: none(), unplaced: none(), dispatched: none() }
  const unknown = { orders: 0, units: 0, cities: new Set<string>() }
  const count = (what: { orders: number; units: number }, units: number) => {
    what.orders += 1
    what.units += units
  }
  const placed = new Map(warehouses.map((one) => [one.id, one]))
  const driven = warehouses.filter(({ id }) => vehicles.some((one) => one.locationId === id && one.count > 0))
  const pieces: Piece[] = []
  for (const order of orders) {
    if (!order.isPaid) continue
    if (order.country !== 'CN') {
      count(aside.abroad, order.units)
      continue
    }
    const city = findCity(order.region, order.city)
    if (!city) {
      count(unknown, order.units)
      if (looksLikeCity(order.city)) unknown.cities.add(order.city.trim())
      continue
    }
    for (const [warehouse, units] of leavingFrom(order, city, freight.holds, placed, driven)) {
      if (!warehouse) count(aside.unplaced, units)
      else if (onTheRoad.has(roadKey(order.id, warehouse.id))) count(aside.dispatched, units)
      else if (distanceKm(warehouse, city) > rules.radiusKm) count(aside.far, units)
      else pieces.push({ order, city, warehouse, units })
    }
  }
  const { stops: moves, far: transfersFar } = transferStops(freight, placed)
  return {
    stops: [...orderStops(pieces, vehicles), ...moves].map((stop, i) => ({ ...stop, id: `s${i + 1}` })),
    aside: {
      ...aside,
      unknown: { ...unknown, cities: [...unknown.cities].sort() },
      transfersFar,
      unpaid: orders.filter(({ isPaid }) => !isPaid).length,
    },
    isSimulated: pieces.some(({ order }) => order.isSimulated),
  }
}

/** Units of an order by the warehouse that they leave from: where they are held, else the nearest that has vehicles. */
function leavingFrom(
  order: WaitingFreight,
  city: City,
  holds: readonly HeldUnits[],
  placed: ReadonlyMap<string, PlacedWarehouse>,
  driven: readonly PlacedWarehouse[],
): ReadonlyMap<PlacedWarehouse | undefined, number> {
  const units = new Map<PlacedWarehouse | undefined, number>()
  let left = order.units
  for (const hold of holds) {
    if (hold.orderId !== order.id || hold.locationId === null || left <= 0) continue
    const [taken, house] = [Math.min(left, hold.units), placed.get(hold.locationId)]
    units.set(house, (units.get(house) ?? 0) + taken)
    left -= taken
  }
  const house = nearest(city, driven)
  if (left > 0) units.set(house, (units.get(house) ?? 0) + left)
  return units
}

function nearest(city: City, warehouses: readonly PlacedWarehouse[]): PlacedWarehouse | undefined {
  return warehouses.reduce<PlacedWarehouse | undefined>(
    (best, one) => (!best || distanceKm(one, city) < distanceKm(best, city) ? one : best),
    undefined,
  )
}

/** Orders of a city and a warehouse together, in loads that the largest vehicle there carries; no order is torn apart. */
function orderStops(pieces: readonly Piece[], vehicles: readonly Vehicle[]): Omit<FreightStop, 'id'>[] {
  const groups = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const key = `${piece.warehouse.id} ${piece.city.province} ${piece.city.name}`
    groups.set(key, [...(groups.get(key) ?? []), piece])
  }
  return [...groups.values()].flatMap((group) => {
    const { city, warehouse } = group[0] as Piece
    const most = Math.max(
      0,
      ...vehicles.filter((one) => one.locationId === warehouse.id && one.count > 0).map((one) => one.capacityUnits),
    )
    return loadsOf(group, most).map((load) => ({
      kind: 'orders' as const,
      fromLocationId: warehouse.id,
      name: { zh: city.name, en: city.nameEn } satisfies LocalizedText,
      province: city.province,
      longitude: city.longitude,
      latitude: city.latitude,
      units: load.reduce((sum, { units }) => sum + units, 0),
      orders: load.map(({ order, units }) => ({ number: order.number, units })),
      refs: load.map(({ order }) => roadKey(order.id, warehouse.id)),
    }))
  })
}

/** Full loads first: the largest pieces into the first load that has room. */
function loadsOf(group: readonly Piece[], most: number): Piece[][] {
  const all = group.reduce((sum, { units }) => sum + units, 0)
  if (all <= most || most === 0) return [[...group]]
  const loads: { pieces: Piece[]; units: number }[] = []
  for (const piece of [...group].sort((a, b) => b.units - a.units)) {
    const load = loads.find(({ units }) => units + piece.units <= most)
    if (load) {
      load.pieces.push(piece)
      load.units += piece.units
    } else loads.push({ pieces: [piece], units: piece.units })
  }
  return loads.map(({ pieces }) => pieces)
}

function transferStops(
  { transfers, vehicles, rules, onTheRoad }: Freight,
  placed: ReadonlyMap<string, PlacedWarehouse>,
): { readonly stops: Omit<FreightStop, 'id'>[]; readonly far: number } {
  const lanes = new Map<string, MovingUnits[]>()
  let far = 0
  for (const transfer of rules.takesTransfers ? transfers : []) {
    const [from, to] = [placed.get(transfer.fromLocationId), placed.get(transfer.toLocationId)]
    if (onTheRoad.has(transfer.id)) continue
    if (!from || !to || distanceKm(from, to) > rules.radiusKm) far += 1
    else lanes.set(`${from.id} ${to.id}`, [...(lanes.get(`${from.id} ${to.id}`) ?? []), transfer])
  }
  const stops = [...lanes.values()].flatMap((lane) => {
    const { fromLocationId, toLocationId } = lane[0] as MovingUnits
    const to = placed.get(toLocationId) as PlacedWarehouse
    const most = Math.max(
      1,
      ...vehicles.filter((one) => one.locationId === fromLocationId && one.count > 0).map((one) => one.capacityUnits),
    )
    const units = lane.reduce((sum, one) => sum + one.units, 0)
    // Pieces of a transfer are alike: a load is whatever fits.
    return Array.from({ length: Math.ceil(units / most) }, (_, n) => ({
      kind: 'transfer' as const,
      fromLocationId,
      name: to.name,
      province: null,
      longitude: to.longitude,
      latitude: to.latitude,
      units: Math.min(most, units - n * most),
      orders: [],
      refs: lane.map(({ id }) => id),
    }))
  })
  return { stops, far }
}
