import type { PickListView } from '../../contract/types.ts'
import { listOrders } from '../../modules/orders/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import { holdsOfOrders } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

type Place = PickListView['places'][number]

/**
 * What to take from which shelf for these orders: by warehouse, then by product, with the orders that want it. It is
 * what the orders hold, so a picker finds it there. Orders that were shipped or cancelled are named apart.
 */
export async function pickList(ctx: Ctx, ids: readonly string[]): Promise<PickListView> {
  const { orders } = await listOrders(ctx, { ids, limit: ids.length })
  const waiting = orders.filter((order) => order.state === 'pending' || order.state === 'processing').reverse()
  const holds = await holdsOfOrders(
    ctx,
    waiting.map((order) => order.id),
  )
  const names = new Map((await listLocations(ctx)).map((location) => [location.id, location.name]))
  const places = new Map<string, Place & { goods: Place['goods'] }>()
  for (const order of waiting) {
    for (const hold of holds.filter((one) => one.orderId === order.id)) {
      const line = order.lines.find((candidate) => candidate.variantId === hold.variantId)
      if (!line) continue
      const key = hold.locationId ?? ''
      const place: Place = places.get(key) ?? {
        location: hold.locationId ? { id: hold.locationId, name: names.get(hold.locationId) ?? {} } : null,
        units: 0,
        goods: [],
      }
      places.set(key, place)
      place.units += hold.units
      const row = place.goods.find((one) => one.variantId === hold.variantId)
      const wants = { number: order.number, units: hold.units }
      if (row) {
        row.units += hold.units
        const same = row.orders.find((one) => one.number === order.number)
        if (same) same.units += hold.units
        else row.orders.push(wants)
      } else {
        const { sku, name, options } = line
        place.goods.push({
          variantId: hold.variantId,
          sku,
          name,
          options: [...options],
          units: hold.units,
          orders: [wants],
        })
      }
    }
  }
  const bySku = (a: { sku: string | null }, b: { sku: string | null }) => ((a.sku ?? '') < (b.sku ?? '') ? -1 : 1)
  return {
    at: new Date(ctx.clock.now()).toISOString(),
    orders: waiting.map((order) => ({
      id: order.id,
      number: order.number,
      units: holds.reduce((sum, hold) => (hold.orderId === order.id ? sum + hold.units : sum), 0),
      delivery: order.deliveryName,
    })),
    places: [...places.values()].map((place) => ({ ...place, goods: place.goods.sort(bySku) })),
    left: orders
      .filter((order) => !waiting.includes(order))
      .map((order) => ({ number: order.number, state: order.state })),
  }
}
