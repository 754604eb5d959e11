import { waitingFreight } from '../../modules/orders/index.ts'
import { dispatchedSince, listVehicles, type RouteBasis, routeRulesOf } from '../../modules/routing/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import { holdsOfOrders } from '../../modules/stock/index.ts'
import { listPlaces, listTransfers } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { groupFreight } from './group-freight.ts'

/** What was dispatched is on the road for so long; whatever still waits then is planned again. */
const ON_THE_ROAD_DAYS = 7
const DAY_MS = 86_400_000

/** Everything a plan of routes is made of, as it is now: orders, transfers, warehouses, fleet and assumptions. */
export async function gatherFreight(ctx: Ctx): Promise<RouteBasis> {
  const [rules, vehicles, locations, places] = [
    await routeRulesOf(ctx),
    await listVehicles(ctx),
    await listLocations(ctx),
    await listPlaces(ctx),
  ]
  const orders = await waitingFreight(ctx)
  const holds = await holdsOfOrders(
    ctx,
    orders.map(({ id }) => id),
  )
  const since = new Date(ctx.clock.now() - ON_THE_ROAD_DAYS * DAY_MS)
  const dispatched = await dispatchedSince(ctx, since)
  const warehouses = locations.flatMap(({ id, name }) => {
    const place = places.find(({ locationId }) => locationId === id)
    return place ? [{ id, name, longitude: place.longitude, latitude: place.latitude }] : []
  })
  const grouped = groupFreight({
    orders,
    holds,
    transfers: await listTransfers(ctx, { state: 'sent' }),
    warehouses,
    vehicles,
    rules,
    onTheRoad: new Set(
      dispatched.flatMap(({ basis, result }) => {
        const driven = new Set(result?.routes.flatMap(({ stops }) => stops.map(({ stopId }) => stopId)))
        return basis?.stops.filter(({ id }) => driven.has(id)).flatMap(({ refs }) => refs) ?? []
      }),
    ),
  })
  return { ...grouped, rules, vehicles, warehouses }
}
