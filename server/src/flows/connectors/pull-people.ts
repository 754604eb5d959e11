import type { LocalizedText } from '@qianmian/kernel'
import {
  customerOfMedusa,
  MEDUSA_FIELDS,
  type MedusaCustomer,
  type MedusaOrder,
  type MedusaRow,
  medusaCustomer,
  medusaOrder,
  orderOfMedusa,
} from '../../formats/medusa/index.ts'
import type { CustomerDraft, OrderDraft, WithKind } from '../../formats/orders/shop-draft.ts'
import { findOrigins, keepOrigins } from '../../modules/origins/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { importCustomers } from '../orders/import-customers.ts'
import { importPastOrders } from '../orders/import-past-orders.ts'
import { digestOf, type ImportedKind, ImportTally, sortKnown } from '../orders/import-tally.ts'
import { followOrders } from './follow-orders.ts'
import { SOURCE } from './pull-products.ts'
import type { PullRun, Walk } from './pull-run.ts'

export const CUSTOMER_WALK: Walk<typeof medusaCustomer> = {
  path: '/customers',
  name: 'customers',
  schema: medusaCustomer,
  fields: MEDUSA_FIELDS.customer,
  pageSize: 200,
  cursor: 'customers',
}
export const ORDER_WALK: Walk<typeof medusaOrder> = {
  path: '/orders',
  name: 'orders',
  schema: medusaOrder,
  fields: MEDUSA_FIELDS.order,
  pageSize: 50,
  cursor: 'orders',
}

/** Brings customers that are new. One that changed stays here as she is; that she is another there is told once. */
export async function writeCustomers(
  ctx: Ctx,
  { log }: PullRun,
  rows: readonly MedusaRow<MedusaCustomer>[],
): Promise<void> {
  log.add('customers', { read: rows.length })
  const drafts: WithKind<CustomerDraft>[] = []
  for (const { id, value, wrong } of rows) {
    if (value) drafts.push({ ...customerOfMedusa(value), kind: 'medusa' })
    else log.tell('error', id, unreadable(wrong ?? ''))
  }
  const { fresh, changed, unchanged } = await sortKnown(ctx, 'customer', drafts, (draft) => draft.externalId)
  const tally = new ImportTally([])
  await importCustomers(ctx, fresh, false, tally)
  pass(log, tally, 'customers')
  log.add('customers', { changed: changed.length, unchanged: unchanged.length })
  await keepOrigins(
    ctx,
    changed.map(({ record, origin }) => ({ ...origin, digest: digestOf(record) })),
  )
  for (const { record } of changed) log.tell('warning', record.place, CUSTOMER_CHANGED)
}

/** Brings orders that are new, and lets those that are here follow what became of them in Medusa. */
export async function writeOrders(ctx: Ctx, { log }: PullRun, rows: readonly MedusaRow<MedusaOrder>[]): Promise<void> {
  log.add('orders', { read: rows.length })
  const drafts: WithKind<OrderDraft>[] = []
  for (const { id, value, wrong } of rows) {
    const read = value && orderOfMedusa(value)
    const place = value ? `#${value.display_id}` : id
    if (!read) log.tell('error', place, unreadable(wrong ?? ''))
    else if (!read.ok) log.tell('error', place, read.error)
    else if (read.value) drafts.push({ ...read.value, kind: 'medusa' })
    else log.add('orders', { unchanged: 1 })
  }
  const { fresh, changed, unchanged } = await sortKnown(ctx, 'order', drafts, (draft) => draft.externalId)
  const tally = new ImportTally([])
  await importPastOrders(ctx, await withKnownCustomers(ctx, fresh), false, tally)
  pass(log, tally, 'orders')
  const followed = await followOrders(ctx, log, changed)
  log.add('orders', { changed: followed, unchanged: unchanged.length + changed.length - followed })
}

/** Where customers are not taken, or one could not be, her order comes as a guest's. */
async function withKnownCustomers(ctx: Ctx, drafts: readonly WithKind<OrderDraft>[]): Promise<WithKind<OrderDraft>[]> {
  const ids = drafts.flatMap(({ customerExternalId: id }) => id ?? [])
  const known = await findOrigins(ctx, { source: SOURCE, kind: 'customer' }, ids)
  return drafts.map((draft) =>
    draft.customerExternalId && !known.has(draft.customerExternalId) ? { ...draft, customerExternalId: null } : draft,
  )
}

function pass(log: PullRun['log'], tally: ImportTally, kind: ImportedKind & ('customers' | 'orders')): void {
  const { created, unchanged } = tally.counts[kind]
  log.add(kind, { created, unchanged })
  for (const { place, severity, message } of tally.issues) log.tell(severity, place, message)
}

const unreadable = (what: string): LocalizedText => ({
  zh: `「${what}」不是 Medusa 2 的样子，这一条没有带过来。`,
  en: `“${what}” does not look like Medusa 2: this record was left out.`,
})
const CUSTOMER_CHANGED = {
  zh: '这位顾客在 Medusa 里改过资料，这里没有改。',
  en: 'This customer was changed in Medusa and was left as she is here.',
}
