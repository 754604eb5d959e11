import { dayIn, hash32, ok, type Result, seededRandom } from '@qianmian/kernel'
import { findOffers, listProducts } from '../../modules/catalog/index.ts'
import { commerceSettings, taxRateOf } from '../../modules/checkout/index.ts'
import { insertCustomers, insertMethods, removeSimulatedCustomers } from '../../modules/customers/index.ts'
import {
  insertOrders,
  type NewOrder,
  removeSimulatedOrders,
  simulatedOrderIds,
  takenNumbers,
} from '../../modules/orders/index.ts'
import { takeBackOrders } from '../../modules/stock/index.ts'
import { removeSimulatedStock } from '../../modules/supply/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import type { Refusal } from '../../platform/errors.ts'
import { overbought } from '../../simulation/baskets.ts'
import { type DemandHistory, demandHistory } from '../../simulation/demand.ts'
import { maySimulate } from '../simulate-shop.ts'
import { layFleet, takeBackFleet } from './simulated-fleet.ts'
import { makeBuyers, makeOrders, SIMULATED_SOURCE, type SoldOffer, seededContext } from './simulated-orders.ts'
import { keepShelves, setShelves } from './simulated-shelves.ts'
import { exceptNewest, layWaiting } from './simulated-waiting.ts'

const DAY_MS = 86_400_000
const MOST_VARIANTS = 120
const AT_ONCE = 500

export interface PastOrder {
  readonly seed: string
  readonly months: number
  /**
   * Also puts what the made-up shelves held at the end into the shop's own counts, leaves the newest orders to be shipped, lets
   * complementary products meet in baskets, and lays in a fleet where there is none; `removePastOrders` puts the old counts back.
   */
  readonly stock?: boolean
  readonly signal?: AbortSignal
  /** After each batch: how many days are written, of how many, and the orders so far. */
  readonly onProgress?: (day: number, days: number, orders: number) => void
}

export interface PastReport {
  readonly firstDay: string
  readonly days: number
  /** Made until it was stopped, or all. */
  readonly orders: number
  readonly units: number
  /** Units that came back, of these orders. */
  readonly returned: number
  /** Units that somebody wanted and the shelf did not have. */
  readonly lost: number
  readonly history: readonly (DemandHistory & { readonly sku: string | null })[]
  /** The seed's orders were there already: nothing was added. */
  readonly wasThere: boolean
  readonly isWhole: boolean
}

/**
 * Gives the demo shop a past: orders of made-up customers whose demand follows a known law (simulation/demand.ts), with
 * promotions, empty shelves and returns; every one is marked as simulated. The shop's own stock is left alone unless that is asked for.
 * Deterministic: the same seed, last day and catalogue give the same orders, with the same ids.
 * @returns a refusal for any shop but the demo
 */
export async function simulatePastOrders(
  ctx: Ctx,
  { seed, months, stock = false, signal, onProgress }: PastOrder,
): Promise<Result<PastReport, Refusal>> {
  const allowed = await maySimulate(ctx)
  if (!allowed.ok) return allowed
  const toMs = Date.parse(`${dayIn(ctx.shop.timeZone, ctx.clock.now())}T00:00:00Z`)
  const first = new Date(toMs)
  first.setUTCMonth(first.getUTCMonth() - months)
  const days = Math.round((toMs - first.getTime()) / DAY_MS)
  const firstDay = first.toISOString().slice(0, 10)
  const offers = await soldOffers(ctx)
  const history = demandHistory(offers, firstDay, days, seed, true)
  const random = seededRandom(`orders/${seed}`)
  const then = seededContext(ctx, seed)
  const run = `S${hash32(seed).toString(36).toUpperCase().padStart(7, '0')}`
  const buyers = makeBuyers(then, run, first.getTime(), random)
  const settings = await commerceSettings(ctx)
  const made = makeOrders({
    ctx: then,
    run,
    offers,
    history,
    buyers,
    fromMs: first.getTime(),
    days,
    random,
    ...(stock ? { pairs: random.fork('pairs') } : {}),
    taxOf: (category) => taxRateOf(settings, category),
    isTaxIncluded: settings.isTaxIncluded,
  })
  const units = sum(history, (day) => day.sold)
  await inTransaction(ctx, async (ctx) => {
    await insertCustomers(
      ctx,
      buyers.map((buyer) => buyer.customer),
    )
    await insertMethods(
      ctx,
      buyers.map((buyer) => buyer.method),
    )
  })
  let [orders, returned, written, isWhole] = [0, 0, 0, true]
  // Made batch by batch as they are written: never all of them in memory.
  const newest: NewOrder[] = []
  for (const some of batchesOf(stock ? exceptNewest(made, toMs, newest) : made, AT_ONCE)) {
    if (signal?.aborted) {
      isWhole = false
      break
    }
    await inTransaction(ctx, async (ctx) => {
      const fresh = await notThere(ctx, some)
      await insertOrders(ctx, fresh)
      written += fresh.length
    })
    orders += some.length
    returned += some.reduce((n, order) => n + unitsBack(order), 0)
    const last = some.at(-1)?.placedAt.getTime() ?? toMs
    onProgress?.(Math.min(days, Math.ceil((last - first.getTime()) / DAY_MS)), days, orders)
  }
  if (isWhole)
    await inTransaction(ctx, async (ctx) => {
      await keepShelves(ctx, history, firstDay)
      if (!stock) return
      const fresh = await notThere(ctx, newest)
      await layWaiting(ctx, fresh, random.fork('waiting'))
      written += fresh.length
      orders += newest.length
      await setShelves(ctx, history, {
        seed,
        source: SIMULATED_SOURCE,
        tooMuch: new Set(overbought(offers, history)),
        waiting: await simulatedOrderIds(ctx, SIMULATED_SOURCE, ['pending', 'processing']),
      })
      await layFleet(ctx)
    })
  return ok({
    firstDay,
    days,
    orders,
    units,
    returned,
    lost: sum(history, (day) => day.wanted) - units,
    history: history.map((one, n) => ({ ...one, sku: offers[n]?.sku ?? null })),
    wasThere: written === 0 && orders > 0,
    isWhole,
  })
}

async function notThere(ctx: Ctx, orders: readonly NewOrder[]): Promise<readonly NewOrder[]> {
  const taken = await takenNumbers(
    ctx,
    orders.map((order) => order.number),
  )
  return orders.filter((order) => !taken.has(order.number))
}

const unitsBack = (order: NewOrder): number =>
  (order.afterSales ?? []).reduce((sum, one) => sum + one.lines.reduce((units, line) => units + line.units, 0), 0)

function* batchesOf<T>(source: Iterable<T>, size: number): Generator<readonly T[]> {
  let batch: T[] = []
  for (const one of source) {
    batch.push(one)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Takes every simulated order and customer away, with what they did to the stock, and the fleet if it is unchanged. @returns how many orders went */
export async function removePastOrders(ctx: Ctx): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    await takeBackOrders(ctx, await simulatedOrderIds(ctx, SIMULATED_SOURCE), SIMULATED_SOURCE)
    const orders = await removeSimulatedOrders(ctx, SIMULATED_SOURCE)
    await removeSimulatedStock(ctx)
    await takeBackFleet(ctx)
    await removeSimulatedCustomers(ctx, `${SIMULATED_SOURCE}:`)
    return orders
  })
}

const sum = (history: readonly DemandHistory[], of: (day: DemandHistory['days'][number]) => number): number =>
  history.reduce((all, one) => all + one.days.reduce((n, day) => n + of(day), 0), 0)

async function soldOffers(ctx: Ctx): Promise<SoldOffer[]> {
  const products = await listProducts(ctx, { status: 'active' }, { limit: 400 })
  const offers = await findOffers(ctx, { productIds: products.map((product) => product.id) })
  const typeOf = new Map(products.map(({ id, productType }) => [id, productType]))
  const bySku = (a: SoldOffer, b: SoldOffer) => ((a.sku ?? a.id) < (b.sku ?? b.id) ? -1 : 1)
  const sorted = offers
    .filter((offer) => offer.priceMinor > 0)
    .map((offer) => ({ ...offer, key: offer.sku ?? offer.id, type: typeOf.get(offer.productId) ?? offer.category }))
    .sort(bySku)
  // Every n-th, so that all categories are among them.
  const step = Math.max(1, sorted.length / MOST_VARIANTS)
  return sorted.filter((_, n) => Math.floor(n / step) !== Math.floor((n - 1) / step)).slice(0, MOST_VARIANTS)
}
