import { dayIn, hash32, newId, ok, type Random, type Result, seededRandom } from '@qianmian/kernel'
import { findOffers, listProducts, type Offer } from '../../modules/catalog/index.ts'
import { commerceSettings, taxRateOf } from '../../modules/checkout/index.ts'
import { insertCustomers, insertMethods, removeSimulatedCustomers } from '../../modules/customers/index.ts'
import {
  type Address,
  insertOrders,
  type NewOrder,
  removeSimulatedOrders,
  takenNumbers,
} from '../../modules/orders/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import type { Refusal } from '../../platform/errors.ts'
import { type DemandHistory, demandHistory } from '../../simulation/demand.ts'
import { maySimulate } from '../simulate-shop.ts'
import { batches } from './import-tally.ts'

const DAY_MS = 86_400_000
const MOST_VARIANTS = 120
const CUSTOMERS = 600
const AT_ONCE = 500
/** What every simulated order says of where it came from. */
export const SIMULATED_SOURCE = 'simulation'

export interface PastOrder {
  readonly seed: string
  readonly months: number
  readonly signal?: AbortSignal
}

export interface PastReport {
  readonly firstDay: string
  readonly days: number
  readonly orders: number
  readonly units: number
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
 * promotions, empty shelves and returns; every one is marked as simulated, and the shop's own stock is left alone.
 * Deterministic: the same seed, last day and catalogue give the same orders, with the same ids.
 * @returns a refusal for any shop but the demo
 */
export async function simulatePastOrders(
  ctx: Ctx,
  { seed, months, signal }: PastOrder,
): Promise<Result<PastReport, Refusal>> {
  const allowed = await maySimulate(ctx)
  if (!allowed.ok) return allowed
  const toMs = Date.parse(`${dayIn(ctx.shop.timeZone, ctx.clock.now())}T00:00:00Z`)
  const first = new Date(toMs)
  first.setUTCMonth(first.getUTCMonth() - months)
  const days = Math.round((toMs - first.getTime()) / DAY_MS)
  const firstDay = first.toISOString().slice(0, 10)
  const offers = await soldOffers(ctx)
  const history = demandHistory(offers, firstDay, days, seed)
  const random = seededRandom(`orders/${seed}`)
  const then = seededContext(ctx, seed)
  const run = `S${hash32(seed).toString(36).toUpperCase().padStart(7, '0')}`
  const buyers = makeBuyers(then, run, first.getTime(), random)
  const settings = await commerceSettings(ctx)
  const orders = makeOrders({
    ctx: then,
    run,
    offers,
    history,
    buyers,
    fromMs: first.getTime(),
    days,
    random,
    taxOf: (category) => taxRateOf(settings, category),
    isTaxIncluded: settings.isTaxIncluded,
  })
  const units = sum(history, (day) => day.sold)
  const report = {
    firstDay,
    days,
    orders: orders.length,
    units,
    returned: orders.reduce(
      (n, order) =>
        n + (order.afterSales ?? []).reduce((m, one) => m + one.lines.reduce((k, line) => k + line.units, 0), 0),
      0,
    ),
    lost: sum(history, (day) => day.wanted) - units,
    history: history.map((one, n) => ({ ...one, sku: offers[n]?.sku ?? null })),
  }
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
  let [written, isWhole] = [0, true]
  for (const some of batches(orders, AT_ONCE)) {
    if (signal?.aborted) {
      isWhole = false
      break
    }
    await inTransaction(ctx, async (ctx) => {
      const taken = await takenNumbers(
        ctx,
        some.map((order) => order.number),
      )
      const fresh = some.filter((order) => !taken.has(order.number))
      await insertOrders(ctx, fresh)
      written += fresh.length
    })
  }
  return ok({ ...report, wasThere: written === 0 && orders.length > 0, isWhole })
}

/** Takes every simulated order and customer away. @returns how many orders went */
export async function removePastOrders(ctx: Ctx): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const orders = await removeSimulatedOrders(ctx, SIMULATED_SOURCE)
    await removeSimulatedCustomers(ctx, `${SIMULATED_SOURCE}:`)
    return orders
  })
}

const sum = (history: readonly DemandHistory[], of: (day: DemandHistory['days'][number]) => number): number =>
  history.reduce((all, one) => all + one.days.reduce((n, day) => n + of(day), 0), 0)

async function soldOffers(ctx: Ctx): Promise<Offer[]> {
  const products = await listProducts(ctx, { status: 'active' }, { limit: 400 })
  const offers = await findOffers(ctx, { productIds: products.map((product) => product.id) })
  const bySku = (a: Offer, b: Offer) => ((a.sku ?? a.id) < (b.sku ?? b.id) ? -1 : 1)
  const sorted = offers.filter((offer) => offer.priceMinor > 0).sort(bySku)
  // Every n-th, so that all categories are among them.
  const step = Math.max(1, sorted.length / MOST_VARIANTS)
  return sorted.filter((_, n) => Math.floor(n / step) !== Math.floor((n - 1) / step)).slice(0, MOST_VARIANTS)
}

/** Ids come from the seed, too. */
function seededContext(ctx: Ctx, seed: string): Ctx & { at: { now: number } } {
  const random = seededRandom(`ids/${ctx.shop.id}/${seed}`)
  const at = { now: 0 }
  return {
    ...ctx,
    at,
    clock: { now: () => at.now },
    randomBytes: (n) => Uint8Array.from({ length: n }, () => random.int(256)),
  }
}

const FAMILIES = ['沈', '顾', '陆', '程', '叶', '苏', '许', '何', '姜', '秦']
const GIVEN = ['知夏', '明远', '雨桐', '子安', '若溪', '一诺', '思齐', '清和', '书言', '南风']
const PLACES = [
  ['浙江省', '杭州市', '西湖区'],
  ['上海市', '上海市', '徐汇区'],
  ['广东省', '深圳市', '南山区'],
  ['四川省', '成都市', '武侯区'],
  ['北京市', '北京市', '朝阳区'],
] as const

function makeBuyers(ctx: Ctx & { at: { now: number } }, run: string, fromMs: number, random: Random) {
  ctx.at.now = fromMs
  const createdAt = new Date(fromMs)
  return Array.from({ length: CUSTOMERS }, (_, n) => {
    const id = newId('cus', ctx.clock, ctx.randomBytes)
    const [lastName, firstName] = [random.pick(FAMILIES), random.pick(GIVEN)]
    const [region, city, district] = random.pick(PLACES)
    const address: Address = {
      recipient: `${lastName}${firstName}`,
      phone: null,
      country: 'CN',
      region,
      city,
      district,
      line1: `模拟路 ${n + 1} 号`,
      line2: null,
      postcode: null,
    }
    return {
      address,
      customer: {
        id,
        externalId: `${SIMULATED_SOURCE}:${run}:${n}`,
        email: `${run.toLowerCase()}-${n}@simulated.example`,
        phone: null,
        firstName,
        lastName,
        lang: 'zh' as const,
        defaultAddress: address,
        isSimulated: true,
        createdAt,
      },
      method: {
        id: newId('pm', ctx.clock, ctx.randomBytes),
        customerId: id,
        externalId: SIMULATED_SOURCE,
        kind: 'external',
        label: '模拟付款',
        balanceMinor: null,
        createdAt,
      },
    }
  })
}

interface Making {
  readonly ctx: Ctx & { at: { now: number } }
  readonly run: string
  readonly offers: readonly Offer[]
  readonly history: readonly DemandHistory[]
  readonly buyers: ReturnType<typeof makeBuyers>
  readonly fromMs: number
  readonly days: number
  readonly random: Random
  readonly taxOf: (category: string) => number
  readonly isTaxIncluded: boolean
}

/** The units that were sold on each day, as orders of one to three pieces. */
function makeOrders(making: Making): NewOrder[] {
  const orders: NewOrder[] = []
  for (let day = 0; day < making.days; day++) {
    const pieces = making.random.shuffle(
      making.history.flatMap(({ days }, n) => Array.from({ length: days[day]?.sold ?? 0 }, () => n)),
    )
    for (let at = 0; at < pieces.length; ) {
      const size = Math.min(pieces.length - at, making.random.next() < 0.6 ? 1 : 2 + making.random.int(2))
      orders.push(makeOrder(making, day, pieces.slice(at, at + size), orders.length))
      at += size
    }
  }
  return orders
}

function makeOrder(making: Making, day: number, pieces: readonly number[], n: number): NewOrder {
  const { ctx, random, history, offers, isTaxIncluded } = making
  // The day of the shop, from eight in the morning until eleven at night in China.
  const placedMs = making.fromMs + day * DAY_MS + random.int(15 * 3_600_000)
  ctx.at.now = placedMs
  const placedAt = new Date(placedMs)
  const id = (prefix: string) => newId(prefix, ctx.clock, ctx.randomBytes)
  const buyer = random.pick(making.buyers)
  const counted = new Map<number, number>()
  for (const piece of pieces) counted.set(piece, (counted.get(piece) ?? 0) + 1)
  const lines = [...counted].flatMap(([piece, units], position) => {
    const offer = offers[piece]
    if (!offer) return []
    const priceMinor = history[piece]?.days[day]?.priceMinor ?? offer.priceMinor
    const discountMinor = units * (offer.priceMinor - priceMinor)
    const { productId, sku, name, options } = offer
    return [
      {
        id: id('oln'),
        productId,
        variantId: offer.id,
        sku,
        name,
        options,
        units,
        unitPriceMinor: offer.priceMinor,
        discountMinor,
        taxRateBp: isTaxIncluded ? making.taxOf(offer.category) : 0,
        position,
        piece,
      },
    ]
  })
  const goodsMinor = lines.reduce((sum, line) => sum + line.units * line.unitPriceMinor - line.discountMinor, 0)
  const discountMinor = lines.reduce((sum, line) => sum + line.discountMinor, 0)
  const age = making.days - day
  const state = age > 4 ? ('delivered' as const) : ('shipped' as const)
  const deliveredAt = state === 'delivered' ? new Date(placedMs + (2 + random.int(3)) * DAY_MS) : null
  const back =
    deliveredAt && age > 20 ? lines.filter((line) => random.next() < (history[line.piece]?.law.returnRate ?? 0)) : []
  const refundMinor = back.reduce((sum, line) => sum + line.units * line.unitPriceMinor - line.discountMinor, 0)
  const returnedAt = new Date(placedMs + (6 + random.int(9)) * DAY_MS)
  const paid = {
    methodId: buyer.method.id,
    methodKind: 'external' as const,
    state: 'succeeded' as const,
    providerRef: null,
  }
  return {
    id: id('ord'),
    number: `${making.run}-${String(n + 1).padStart(6, '0')}`,
    customerId: buyer.customer.id,
    email: buyer.customer.email,
    state,
    currency: ctx.shop.currency,
    isTaxIncluded,
    address: buyer.address,
    deliveryId: 'standard',
    deliveryName: { zh: '快递', en: 'Standard' },
    deliveryMinor: 0,
    cancelReason: null,
    itemsChangedAt: null,
    invoice: null,
    promotions:
      discountMinor > 0
        ? [{ id: 'simulated', name: { zh: '模拟促销', en: 'Simulated promotion' }, amountMinor: discountMinor }]
        : [],
    source: SIMULATED_SOURCE,
    isSimulated: true,
    placedAt,
    deliveredAt,
    basketId: null,
    visit: null,
    lines: lines.map(({ piece: _piece, ...line }) => line),
    ledger: [
      ...(goodsMinor > 0
        ? [{ ...paid, id: id('pay'), kind: 'charge' as const, amountMinor: goodsMinor, reason: 'order', at: placedAt }]
        : []),
      ...(refundMinor > 0
        ? [
            {
              ...paid,
              id: id('pay'),
              kind: 'refund' as const,
              amountMinor: refundMinor,
              reason: 'return',
              at: returnedAt,
            },
          ]
        : []),
    ],
    parcels: [],
    afterSales:
      back.length > 0
        ? [
            {
              id: id('asc'),
              kind: 'return',
              state: 'settled',
              reason: 'simulated',
              lines: back.map((line) => ({ lineId: line.id, units: line.units, to: null })),
              methodId: buyer.method.id,
              amountMinor: -refundMinor,
              at: returnedAt,
              decidedAt: returnedAt,
            },
          ]
        : [],
  }
}
