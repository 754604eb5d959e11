import { ok, type Result } from '@qianmian/kernel'
import type { ShopDraft, ShopIssue } from '../../formats/orders/shop-draft.ts'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import { takeTurns } from '../../modules/origins/index.ts'
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

/** Where an import stands after a batch: it can be gone on with from here. */
export interface ImportPlace {
  readonly counts: Readonly<Record<ImportedKind, ImportCounts>>
  readonly issues: readonly ShopIssue[]
  /** How many records of each kind are confirmed. */
  readonly done: Readonly<Record<ImportedKind, number>>
}

/** Who keeps the place of an import, in the transaction of each batch. */
export interface PlaceKeeper {
  readonly from: ImportPlace
  /** Before the batch. @returns false when it must not be written: the import ends here */
  mayGoOn(ctx: Ctx): Promise<boolean>
  keep(ctx: Ctx, place: ImportPlace): Promise<void>
}

/**
 * Brings a running shop along: products, stock, customers, then orders, in batches that are whole or not there. What came
 * before under the same external id is not written again, so that a second run changes nothing, and one that was stopped
 * is gone on with by running it again.
 * @param isSimulated marks customers and orders as made up
 * @param keeper goes on from the place that it kept, with its counts, and writes into the trail itself
 * @returns a refusal for somebody who may not edit the shop
 */
export async function importShop(
  ctx: Ctx,
  draft: ShopDraft,
  options: {
    readonly isSimulated?: boolean
    readonly signal?: AbortSignal
    readonly keeper?: PlaceKeeper
    readonly onProgress?: (kind: ImportedKind, done: number, all: number) => void
  } = {},
): Promise<Result<ShopImportReport, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const { isSimulated = false, keeper } = options
  const tally = new ImportTally(keeper?.from.issues ?? draft.issues, keeper?.from.counts)
  const place = { products: 0, stock: 0, customers: 0, orders: 0, ...keeper?.from.done }
  let isWhole = true
  const run = async <T>(
    kind: ImportedKind,
    records: readonly T[],
    step: (ctx: Ctx, some: readonly T[]) => Promise<void>,
  ) => {
    for (const some of batches(records.slice(place[kind]), AT_ONCE[kind])) {
      if (options.signal?.aborted) isWhole = false
      if (!isWhole) return
      await inTransaction(ctx, async (ctx) => {
        if (kind === 'customers' || kind === 'orders') await takeTurns(ctx, 'batch')
        isWhole = keeper === undefined || (await keeper.mayGoOn(ctx))
        if (!isWhole) return
        await step(ctx, some)
        place[kind] += some.length
        await keeper?.keep(ctx, { counts: tally.counts, issues: tally.issues, done: place })
      })
      if (isWhole) options.onProgress?.(kind, place[kind], records.length)
    }
  }
  await run('products', draft.products, (ctx, some) => importProducts(ctx, some, tally))
  await run('stock', draft.stock, (ctx, some) => importStock(ctx, some, tally))
  await run('customers', draft.customers, (ctx, some) => importCustomers(ctx, some, isSimulated, tally))
  await run('orders', draft.orders, (ctx, some) => importPastOrders(ctx, some, isSimulated, tally))
  const { counts, issues } = tally
  if (!keeper && Object.values(counts).some((one) => one.created + one.changed > 0)) {
    const about = { action: 'orders.import', objectType: 'shop', objectId: ctx.shop.id, summary: { ...counts } }
    await inTransaction(ctx, (ctx) => record(ctx, about))
  }
  return ok({ counts, issues, isWhole })
}
