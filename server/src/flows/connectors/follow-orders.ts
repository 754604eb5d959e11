import { newId } from '@qianmian/kernel'
import type { MoneyDraft, OrderDraft, WithKind } from '../../formats/orders/shop-draft.ts'
import { insertMethods } from '../../modules/customers/index.ts'
import {
  findOrder,
  insertLedger,
  insertParcel,
  type LedgerEntry,
  ORDER_MOVES,
  type Order,
  type OrderState,
  settleLedger,
  updateOrder,
} from '../../modules/orders/index.ts'
import { keepOrigins, type Origin } from '../../modules/origins/index.ts'
import { holdsOf, releaseUnits } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { digestOf } from '../orders/import-tally.ts'
import type { RunLog } from './run-log.ts'

type Draft = WithKind<OrderDraft>

/** The origin of somebody who was erased here looks like this: nothing of her comes back. */
const ERASED = 'erased'

/**
 * Lets orders follow what became of them in the shop that they live in: state, payments, refunds, parcels. An order only
 * goes forward; where people here went another way, and where its lines were changed there, it stays and is told, once.
 * @returns how many changed here
 */
export async function followOrders(
  ctx: Ctx,
  log: RunLog,
  changed: readonly { readonly record: Draft; readonly origin: Origin }[],
): Promise<number> {
  let count = 0
  for (const { record, origin } of changed) {
    if (origin.digest === ERASED) continue
    const order = await findOrder(ctx, origin.localId, true)
    if (!order) continue
    const moved = await followState(ctx, log, order, record)
    const paid = await followMoney(ctx, order, record)
    const sent = await followParcels(ctx, order, record)
    if (!haveSameLines(order, record)) log.tell('warning', record.place, LINES_CHANGED)
    await keepOrigins(ctx, [{ ...origin, digest: digestOf(record) }])
    if (moved || paid || sent) count += 1
  }
  return count
}

async function followState(ctx: Ctx, log: RunLog, order: Order, record: Draft): Promise<boolean> {
  const steps = routeBetween(order.state, record.state)
  if (!steps) {
    log.tell('warning', record.place, OTHER_WAY)
    return false
  }
  let { state } = order
  for (const next of steps) {
    await updateOrder(
      ctx,
      { id: order.id, state },
      {
        state: next,
        ...(next === 'cancelled' ? { cancelReason: record.cancelReason } : {}),
        ...(next === 'delivered' ? { deliveredAt: new Date(record.deliveredAt ?? ctx.clock.now()) } : {}),
      },
    )
    state = next
  }
  // Units that were put aside there left with the parcel, or are free again in the count that comes from there.
  if (steps.length > 0 && state !== 'pending' && state !== 'processing') {
    const held = await holdsOf(ctx, { orderId: order.id })
    if (held.length > 0) await releaseUnits(ctx, { orderId: order.id })
  }
  return steps.length > 0
}

/** The states from one to another, the second first; undefined where the machine of orders does not lead there. */
export function routeBetween(from: OrderState, to: OrderState): OrderState[] | undefined {
  if (from === to) return []
  const routes = ORDER_MOVES[from].map((next) => [next, ...(routeBetween(next, to) ?? [undefined])])
  const complete = routes.filter((route): route is OrderState[] => !route.includes(undefined))
  return complete.sort((a, b) => a.length - b.length)[0]
}

const sumOf = (entries: readonly { readonly amountMinor: number }[]): number =>
  entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0)

/** Money that moved there since: what was promised and is captured is settled, the rest is added as a difference. */
async function followMoney(ctx: Ctx, order: Order, record: Draft): Promise<boolean> {
  const told = (kind: MoneyDraft['kind'], isPending: boolean) =>
    sumOf(record.money.filter((entry) => entry.kind === kind && entry.isPending === isPending))
  const here = (kind: LedgerEntry['kind'], state: LedgerEntry['state']) =>
    order.ledger.filter((entry) => entry.kind === kind && entry.state === state)
  const pending = here('charge', 'pending')
  let captured = told('charge', false) - sumOf(here('charge', 'succeeded'))
  let stillPending = told('charge', true)
  let isChanged = false
  for (const entry of pending) {
    if (captured >= entry.amountMinor) {
      isChanged = (await settleLedger(ctx, entry.id, 'succeeded')) || isChanged
      captured -= entry.amountMinor
    } else if (stillPending >= entry.amountMinor) stillPending -= entry.amountMinor
    else isChanged = (await settleLedger(ctx, entry.id, 'voided')) || isChanged
  }
  const refunded = told('refund', false) - sumOf(here('refund', 'succeeded'))
  const more = [
    { kind: 'charge' as const, state: 'succeeded' as const, amountMinor: captured },
    { kind: 'charge' as const, state: 'pending' as const, amountMinor: stillPending },
    { kind: 'refund' as const, state: 'succeeded' as const, amountMinor: refunded },
  ].filter(({ amountMinor }) => amountMinor > 0)
  if (more.length === 0) return isChanged
  const method = await methodOf(ctx, order, record)
  await insertLedger(
    ctx,
    order.id,
    more.map((entry) => ({
      ...entry,
      ...method,
      id: newId('pay', ctx.clock, ctx.randomBytes),
      providerRef: null,
      reason: 'imported',
      at: new Date(ctx.clock.now()),
    })),
  )
  return true
}

async function methodOf(ctx: Ctx, order: Order, record: Draft): Promise<Pick<LedgerEntry, 'methodId' | 'methodKind'>> {
  const [first] = order.ledger
  if (first) return { methodId: first.methodId, methodKind: first.methodKind }
  const method = record.money[0]?.method
  const id = newId('pm', ctx.clock, ctx.randomBytes)
  const kind = method?.kind ?? 'external'
  const { customerId } = order
  const label = method?.label ?? 'Medusa'
  const createdAt = new Date(ctx.clock.now())
  await insertMethods(ctx, [
    { id, customerId, externalId: `${label} ${order.id}`, kind, label, balanceMinor: null, createdAt },
  ])
  return { methodId: id, methodKind: kind }
}

async function followParcels(ctx: Ctx, order: Order, record: Draft): Promise<boolean> {
  const missing = record.parcels.slice(order.parcels.length)
  for (const parcel of missing) {
    await insertParcel(ctx, order.id, {
      id: newId('pcl', ctx.clock, ctx.randomBytes),
      carrier: parcel.carrier,
      tracking: parcel.tracking,
      lines: parcel.lines.flatMap((at) => {
        const line = order.lines[at]
        return line ? [{ lineId: line.id, units: line.units }] : []
      }),
      events: [],
      shippedAt: new Date(ctx.clock.now()),
      deliveredAt: record.deliveredAt ? new Date(record.deliveredAt) : null,
    })
  }
  return missing.length > 0
}

function haveSameLines(order: Order, record: Draft): boolean {
  const shape = (
    lines: readonly { readonly sku: string | null; readonly units: number; readonly unitPriceMinor: number }[],
  ) => JSON.stringify(lines.map(({ sku, units, unitPriceMinor }) => [sku, units, unitPriceMinor]).sort())
  return shape(order.lines) === shape(record.lines)
}

const OTHER_WAY = {
  zh: '这里和 Medusa 里各走了一步，这里的状态没有改。',
  en: 'It went one way here and another in Medusa: its state here was left.',
}
const LINES_CHANGED = {
  zh: '在 Medusa 里改过商品行，这里的没有改。',
  en: 'Its lines were changed in Medusa and were left as they are here.',
}
