import { ok, type Result } from '@qianmian/kernel'
import type { ShopDraft, ShopIssue } from '../../formats/orders/shop-draft.ts'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { importCustomers } from './import-customers.ts'
import { importProducts, importStock } from './import-goods.ts'
import { importPastOrders } from './import-past-orders.ts'
import { batches, type ImportCounts, type ImportedKind, ImportTally } from './import-tally.ts'

const AT_ONCE = { products: 100, stock: 1000, customers: 500, orders: 500 }

export interface ShopImportReport {
  readonly counts: Readonly<Record<ImportedKind, ImportCounts>>
  readonly issues: readonly ShopIssue[]
  /** False when somebody stopped it: the next run goes on. */
  readonly isWhole: boolean
}

/**
 * Brings a running shop along: products, stock, customers, then orders, in batches that are whole or not there. What came
 * before under the same external id is not written again, so that a second run changes nothing, and one that was stopped
 * is gone on with by running it again.
 * @param isSimulated marks customers and orders as made up
 * @returns a refusal for somebody who may not edit the shop
 */
export async function importShop(
  ctx: Ctx,
  draft: ShopDraft,
  options: {
    readonly isSimulated?: boolean
    readonly signal?: AbortSignal
    readonly onProgress?: (kind: ImportedKind, done: number, all: number) => void
  } = {},
): Promise<Result<ShopImportReport, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const { isSimulated = false } = options
  const tally = new ImportTally(draft.issues)
  let isWhole = true
  const run = async <T>(
    kind: ImportedKind,
    records: readonly T[],
    step: (ctx: Ctx, some: readonly T[]) => Promise<void>,
  ) => {
    let done = 0
    for (const some of batches(records, AT_ONCE[kind])) {
      if (options.signal?.aborted) isWhole = false
      if (!isWhole) return
      await inTransaction(ctx, (ctx) => step(ctx, some))
      done += some.length
      options.onProgress?.(kind, done, records.length)
    }
  }
  await run('products', draft.products, (ctx, some) => importProducts(ctx, some, tally))
  await run('stock', draft.stock, (ctx, some) => importStock(ctx, some, tally))
  await run('customers', draft.customers, (ctx, some) => importCustomers(ctx, some, isSimulated, tally))
  await run('orders', draft.orders, (ctx, some) => importPastOrders(ctx, some, isSimulated, tally))
  const { counts, issues } = tally
  if (Object.values(counts).some((one) => one.created + one.changed > 0)) {
    const about = { action: 'orders.import', objectType: 'shop', objectId: ctx.shop.id, summary: { ...counts } }
    await inTransaction(ctx, (ctx) => record(ctx, about))
  }
  return ok({ counts, issues, isWhole })
}
