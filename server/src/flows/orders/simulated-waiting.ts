import type { Random } from '@qianmian/kernel'
import { type Address, insertOrders, type NewOrder } from '../../modules/orders/index.ts'
import { allCountedLevels, holdAt, type OrderHold } from '../../modules/stock/index.ts'
import { listPlaces, type WarehousePlace } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type City, findCity, KNOWN_CITIES } from '../routing/find-city.ts'
import { distanceKm } from '../supply/regions.ts'

/** So many of the newest orders have not left yet. */
export const WAITING_ORDERS = 75
/** As long as they are not older than this. */
const WAITING_DAYS = 3
const DAY_MS = 86_400_000
/** So many of them go to a city around the buyer's nearest warehouse, the rest to the buyer's own address. */
const NEAR_SHARE = 0.85
/** Farther no lorry of the demo goes; near cities get more orders than far ones, by this distance. */
const [NEAR_KM, FALLING_KM] = [360, 150]

/** Hands on all orders but the newest that can still wait: those are put into `waiting` when the others are through. */
export function* exceptNewest(made: Iterable<NewOrder>, toMs: number, waiting: NewOrder[]): Generator<NewOrder> {
  for (const order of made) {
    if (order.placedAt.getTime() < toMs - WAITING_DAYS * DAY_MS) {
      yield order
      continue
    }
    waiting.push(order)
    if (waiting.length > WAITING_ORDERS) yield waiting.shift() as NewOrder
  }
}

/**
 * Writes orders as paid ones that nobody has packed yet, spread over cities, and keeps what they are of at the warehouse that is
 * nearest. The units themselves are counted in by `setShelves`, in the same transaction.
 */
export async function layWaiting(ctx: Ctx, orders: readonly NewOrder[], random: Random): Promise<void> {
  if (orders.length === 0) return
  const [places, levels] = [await listPlaces(ctx), await allCountedLevels(ctx)]
  const counted = new Set(levels.map(({ variantId, locationId }) => `${variantId} ${locationId}`))
  const waiting = orders.map((order) => ({
    ...order,
    state: 'pending' as const,
    deliveredAt: null,
    address: order.address && aroundWarehouse(order.address, places, random),
  }))
  await insertOrders(ctx, waiting)
  await holdAt(
    ctx,
    waiting.flatMap((order) => {
      const houses = order.address ? nearestFirst(order.address, places) : places
      return order.lines.flatMap(({ variantId, units }): OrderHold[] => {
        if (variantId === null) return []
        const house = houses.find(({ locationId }) => counted.has(`${variantId} ${locationId}`))
        const locationId = house?.locationId ?? levels.find((one) => one.variantId === variantId)?.locationId ?? null
        return [{ orderId: order.id, variantId, locationId, units }]
      })
    }),
  )
}

function nearestFirst({ region, city }: Address, places: readonly WarehousePlace[]): readonly WarehousePlace[] {
  const at = findCity(region ?? '', city ?? '')
  return at ? places.toSorted((a, b) => distanceKm(a, at) - distanceKm(b, at)) : places
}

/** Mostly a city in the region of the buyer's nearest warehouse, so that demand by warehouse stays what the law says. */
function aroundWarehouse(address: Address, places: readonly WarehousePlace[], random: Random): Address {
  const [house] = nearestFirst(address, places)
  if (!house || random.next() >= NEAR_SHARE) return address
  const cities = KNOWN_CITIES.flatMap((city) => {
    const km = distanceKm(house, city)
    // Two cities of one name in different provinces are told apart by the province; the same warehouse has to be nearest.
    const isNear = km <= NEAR_KM && places.every((other) => distanceKm(other, city) >= km)
    return isNear ? [{ city, weight: Math.exp(-km / FALLING_KM) }] : []
  })
  const city = pickWeighted(cities, random)
  return city ? { ...address, region: city.province, city: city.name, district: null } : address
}

function pickWeighted(
  cities: readonly { readonly city: City; readonly weight: number }[],
  random: Random,
): City | undefined {
  let left = random.next() * cities.reduce((sum, { weight }) => sum + weight, 0)
  for (const { city, weight } of cities) {
    left -= weight
    if (left <= 0) return city
  }
  return cities.at(-1)?.city
}
