import { type Random, seededRandom } from '@qianmian/kernel'
import { sql } from 'kysely'
import { cancelBasket, openBasket } from '../../src/flows/orders/change-basket.ts'
import { confirmOperation } from '../../src/flows/orders/confirm-operation.ts'
import { deliverOrder, shipOrder, startPacking, unshipped } from '../../src/flows/orders/fulfil-order.ts'
import { holdBasket } from '../../src/flows/orders/hold-basket.ts'
import { placeOrder } from '../../src/flows/orders/place-order.ts'
import { proposeOperation } from '../../src/flows/orders/propose-operation.ts'
import { receiveAfterSale, refuseAfterSale, settleAfterSale } from '../../src/flows/orders/settle-after-sale.ts'
import { listOrders, type OperationAction, type Order, orderTotals, paidMinor } from '../../src/modules/orders/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { OWNER } from './context.ts'
import { HOME, type TestShop, testCustomer } from './trade.ts'

/** What a random life of a shop came to. */
export interface SequenceResult {
  readonly operations: number
  readonly refused: number
  /** Sentences about what does not hold; empty when everything does. */
  readonly faults: readonly string[]
}

type Outcome = { readonly ok: boolean }

const GIFT_MINOR = 60_000

/**
 * One random sequence of purchases, after-sales operations, packing, shipping, returns, time and mischief in a shop of its
 * own. After every step that was refused the database must be as it was before; after the last one money and stock must
 * add up.
 */
export async function runSequence(shop: TestShop, seed: string, steps: number): Promise<SequenceResult> {
  const random = seededRandom(seed)
  const { ctx } = shop
  const customers = [await testCustomer(ctx, `a${seed}`, GIFT_MINOR), await testCustomer(ctx, `b${seed}`, 500)]
  const tokens: { readonly ctx: Ctx; readonly token: string }[] = []
  const before = await unitsOnHand(ctx)
  const faults: string[] = []
  let refused = 0
  const world: World = { shop, random, customers, tokens }
  for (let step = 0; step < steps; step++) {
    const name = pickOf(random, Object.keys(STEPS)) as keyof typeof STEPS
    const print = await fingerprint(ctx)
    const outcome = await STEPS[name](world)
    if (outcome.ok) continue
    refused += 1
    if ((await fingerprint(ctx)) !== print) faults.push(`${seed}: a refused ${name} changed the database`)
  }
  faults.push(...(await moneyFaults(ctx, seed)), ...(await stockFaults(ctx, seed, before)))
  return { operations: steps, refused, faults }
}

interface World {
  readonly shop: TestShop
  readonly random: Random
  readonly customers: readonly { readonly ctx: Ctx; readonly id: string; readonly giftCardId: string }[]
  readonly tokens: { readonly ctx: Ctx; readonly token: string }[]
}

const pickOf = <T>(random: Random, list: readonly T[]): T => random.pick(list)
const anyVariant = ({ shop, random }: World) => pickOf(random, shop.variants.flat())
const anyUnits = (random: Random) => pickOf(random, [1, 1, 1, 2, 2, 3, 7, 40])

/** Sometimes a person who has no business there. */
function actorFor({ shop, customers, random }: World, order: Order): Ctx {
  const owner = customers.find((one) => one.id === order.customerId)
  const dice = random.int(10)
  if (dice === 0) return { ...shop.ctx, actor: { kind: 'shopper' } }
  if (dice === 1) return pickOf(random, customers).ctx
  if (dice === 2) {
    return { ...shop.ctx, actor: { kind: 'agent', clientId: 'm', scopes: ['orders'], customerId: order.customerId } }
  }
  if (dice === 3) return { ...shop.ctx, actor: OWNER }
  return owner?.ctx ?? shop.ctx
}

async function anyOrder(world: World): Promise<Order | undefined> {
  const { orders } = await listOrders(world.shop.ctx, { limit: 50 })
  return orders.length === 0 ? undefined : pickOf(world.random, orders)
}

const nothing: Outcome = { ok: true }
const staff = ({ shop }: World): Ctx => ({ ...shop.ctx, actor: OWNER })

const STEPS = {
  buy: async (world: World): Promise<Outcome> => {
    const { random, customers } = world
    const who = pickOf(random, customers)
    const lines = Array.from({ length: 1 + random.int(3) }, () => ({
      variantId: anyVariant(world),
      units: anyUnits(random),
    }))
    const basket = await openBasket(who.ctx, { lines, email: 'x@example.com', address: HOME }, 'sequence')
    if (!basket.ok) return basket
    const kind = pickOf(random, ['test', 'test', 'cash_on_delivery', undefined] as const)
    const token = random.int(6) === 0 ? 'test-declines' : 'test-succeeds'
    const gift = random.int(2) === 0 ? { giftCardId: pickOf(random, customers).giftCardId } : {}
    const placed = await placeOrder(who.ctx, basket.value.id, {
      payment: { ...(kind ? { kind } : {}), token, ...gift },
    })
    return placed
  },
  abandon: async (world: World): Promise<Outcome> => {
    const lines = [{ variantId: anyVariant(world), units: 1 + world.random.int(3) }]
    const basket = await openBasket(world.shop.ctx, { lines, email: 'x@example.com', address: HOME }, 'sequence')
    if (!basket.ok) return basket
    await holdBasket(world.shop.ctx, basket.value.id)
    if (world.random.int(2) === 0) await cancelBasket(world.shop.ctx, basket.value.id)
    return nothing
  },
  operate: async (world: World): Promise<Outcome> => {
    const order = await anyOrder(world)
    if (!order) return nothing
    const ctx = actorFor(world, order)
    const proposed = await proposeOperation(ctx, order.id, anyAction(world, order))
    if (!proposed.ok) return proposed
    world.tokens.push({ ctx, token: proposed.value.token })
    if (world.random.int(4) === 0) return nothing
    return confirm(world, ctx, proposed.value.token)
  },
  confirmOld: async (world: World): Promise<Outcome> => {
    if (world.tokens.length === 0) return nothing
    const { ctx, token } = pickOf(world.random, world.tokens)
    return confirm(world, world.random.int(5) === 0 ? pickOf(world.random, world.customers).ctx : ctx, token)
  },
  pack: async (world: World): Promise<Outcome> => {
    const order = await anyOrder(world)
    return order ? startPacking(staff(world), order.id) : nothing
  },
  ship: async (world: World): Promise<Outcome> => {
    const order = await anyOrder(world)
    if (!order) return nothing
    const some = order.lines.map((line) => ({
      lineId: line.id,
      units: Math.min(Math.max(0, unshipped(order, line.id)), world.random.int(4)),
    }))
    const parcel = { carrier: '顺丰', tracking: 'SF0', ...(world.random.int(3) === 0 ? { lines: some } : {}) }
    return shipOrder(staff(world), order.id, parcel)
  },
  deliver: async (world: World): Promise<Outcome> => {
    const order = await anyOrder(world)
    return order ? deliverOrder(staff(world), order.id) : nothing
  },
  bench: async (world: World): Promise<Outcome> => {
    const order = await anyOrder(world)
    const one = order?.afterSales[0]
    if (!order || !one) return nothing
    const dice = world.random.int(5)
    if (dice === 0) return refuseAfterSale(staff(world), order.id, one.id, '吊牌已剪')
    if (dice <= 2) return receiveAfterSale(staff(world), order.id, one.id)
    const restockAt = world.random.int(2) === 0 ? (world.shop.locations[0] ?? null) : null
    return settleAfterSale(staff(world), order.id, one.id, { restockAt })
  },
  wait: async (world: World): Promise<Outcome> => {
    world.shop.ctx.clockAt.now += pickOf(world.random, [60_000, 11 * 60_000, 20 * 60_000, 4 * 86_400_000])
    return nothing
  },
}

async function confirm(world: World, ctx: Ctx, token: string): Promise<Outcome> {
  return confirmOperation(ctx, token, `key-${world.random.int(1000000001)}`)
}

function anyAction(world: World, order: Order): OperationAction {
  const { random, customers } = world
  const methods = [...order.ledger.map((entry) => entry.methodId), ...customers.map((one) => one.giftCardId), 'nothing']
  const methodId = pickOf(random, methods)
  const line = () => pickOf(random, order.lines)
  const units = () => pickOf(random, [1, 1, 1, 2, 3, 0, -1, 99])
  const changes = Array.from({ length: 1 + random.int(2) }, () => {
    const from = line()
    const siblings = world.shop.variants.find((sizes) => sizes.includes(from.variantId ?? '')) ?? []
    const toVariantId = random.int(6) === 0 ? anyVariant(world) : pickOf(random, siblings)
    return { lineId: from.id, units: units(), toVariantId }
  })
  switch (random.int(6)) {
    case 0:
      return { kind: 'cancel-order', reason: 'no-longer-needed' }
    case 1:
      return { kind: 'change-address', address: random.int(2) === 0 ? HOME : { ...HOME, country: 'AQ' } }
    case 2:
      return { kind: 'change-payment', methodId }
    case 3:
      return { kind: 'change-items', changes, methodId }
    case 4:
      return {
        kind: 'return-items',
        lines: Array.from({ length: random.int(3) }, () => ({ lineId: line().id, units: units() })),
        methodId,
        reason: '',
      }
    default:
      return { kind: 'exchange-items', changes, methodId, reason: '' }
  }
}

/** Everything that a refusal must leave alone, in one digest. Proposals and baskets may come; they change nothing else. */
async function fingerprint(ctx: Ctx): Promise<string> {
  const parts = [
    'orders',
    'order_lines',
    'order_ledger',
    'order_parcels',
    'after_sales',
    'stock',
    'stock_committed',
    'stock_holds',
    'saved_methods',
  ]
  const digests = parts.map(
    (table) =>
      sql`(select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from ${sql.table(table)} t where t.shop_id = ${ctx.shop.id})`,
  )
  const { rows } = await sql<{ print: string }>`select concat_ws(':', ${sql.join(digests)}) as print`.execute(ctx.db)
  return rows[0]?.print ?? ''
}

async function moneyFaults(ctx: Ctx, seed: string): Promise<string[]> {
  const faults: string[] = []
  const { orders } = await listOrders(ctx, { limit: 1000 })
  let giftNet = 0
  for (const order of orders) {
    for (const entry of order.ledger) {
      if (entry.methodKind === 'gift_card' && entry.state === 'succeeded') {
        giftNet += entry.kind === 'charge' ? entry.amountMinor : -entry.amountMinor
      }
    }
    const paid = paidMinor(order.ledger)
    const returned = order.afterSales.reduce(
      (sum, one) => (one.kind === 'return' && one.state === 'settled' ? sum - one.amountMinor : sum),
      0,
    )
    const due = order.state === 'cancelled' ? 0 : orderTotals(order).totalMinor - returned
    if (paid !== due) faults.push(`${seed}: ${order.number} (${order.state}) has ${paid} on its account, ${due} is due`)
    if (returned > orderTotals(order).totalMinor) faults.push(`${seed}: ${order.number} gave back more than it cost`)
  }
  const { rows } = await sql<{ sum: number }>`select sum(balance_minor)::bigint as sum from saved_methods
    where shop_id = ${ctx.shop.id} and kind = 'gift_card'`.execute(ctx.db)
  const cards = Number(rows[0]?.sum ?? 0)
  if (cards + giftNet !== GIFT_MINOR + 500) faults.push(`${seed}: gift cards hold ${cards}, orders ${giftNet}`)
  return faults
}

async function unitsOnHand(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{
    sum: number
  }>`select sum(on_hand)::int as sum from stock where shop_id = ${ctx.shop.id}`.execute(ctx.db)
  return Number(rows[0]?.sum ?? 0)
}

async function stockFaults(ctx: Ctx, seed: string, before: number): Promise<string[]> {
  const faults: string[] = []
  const { rows } = await sql<{
    variantId: string
    locationId: string
    onHand: number
    committed: number
    held: number
  }>`
    select s.variant_id, s.location_id, s.on_hand, coalesce(c.units, 0)::int as committed,
      coalesce((select sum(units) from stock_holds h where h.variant_id = s.variant_id and h.location_id = s.location_id), 0)::int as held
    from stock s left join stock_committed c on c.variant_id = s.variant_id and c.location_id = s.location_id
    where s.shop_id = ${ctx.shop.id}`.execute(ctx.db)
  for (const row of rows) {
    if (row.onHand < 0) faults.push(`${seed}: ${row.variantId} counts ${row.onHand}`)
    if (row.committed !== row.held) faults.push(`${seed}: ${row.committed} committed, ${row.held} held`)
    if (row.committed > row.onHand) faults.push(`${seed}: ${row.committed} promised of ${row.onHand}`)
  }
  const { rows: moved } = await sql<{ sum: number }>`select coalesce(sum(units), 0)::int as sum from stock_movements
    where shop_id = ${ctx.shop.id}`.execute(ctx.db)
  const after = rows.reduce((sum, row) => sum + row.onHand, 0)
  if (before + Number(moved[0]?.sum ?? 0) !== after) faults.push(`${seed}: the movements do not explain the counts`)
  faults.push(...(await promiseFaults(ctx, seed)))
  return faults
}

/** What an order holds is what it has not sent yet, and what open exchanges keep. */
async function promiseFaults(ctx: Ctx, seed: string): Promise<string[]> {
  const { orders } = await listOrders(ctx, { limit: 1000 })
  const { rows } = await sql<{
    orderId: string
    units: number
  }>`select order_id, sum(units)::int as units from stock_holds
    where shop_id = ${ctx.shop.id} and order_id is not null group by 1`.execute(ctx.db)
  const held = new Map(rows.map((row) => [row.orderId, row.units]))
  return orders.flatMap((order) => {
    const waiting =
      order.state === 'pending' || order.state === 'processing'
        ? order.lines.reduce((sum, line) => sum + Math.max(0, unshipped(order, line.id)), 0)
        : 0
    const kept = order.afterSales
      .filter((one) => one.kind === 'exchange' && (one.state === 'requested' || one.state === 'received'))
      .reduce((sum, one) => sum + one.lines.reduce((n, line) => n + line.units, 0), 0)
    const units = held.get(order.id) ?? 0
    return units === waiting + kept
      ? []
      : [`${seed}: ${order.number} (${order.state}) holds ${units}, ${waiting + kept} are due`]
  })
}
