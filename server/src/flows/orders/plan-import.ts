import type { ShopDraft } from '../../formats/orders/shop-draft.ts'
import type { OriginKind } from '../../modules/origins/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { batches, type ImportedKind, ImportTally, sortKnown } from './import-tally.ts'
import { livingCustomers, withoutErased } from './leave-out-erased.ts'

const AT_ONCE = 1000

/**
 * What bringing these records in would do: `created` are new, `unchanged` here already, `changed` here and looking different,
 * `erased` of people who were erased. Nothing is written. What only the writing can find (a number that another order has, a SKU
 * that is missing) is not in it.
 */
export async function planImport(ctx: Ctx, draft: ShopDraft): Promise<ImportTally['counts']> {
  const { counts } = new ImportTally([])
  const look = async <T extends { readonly kind: string; readonly place: string }>(
    kind: ImportedKind,
    origin: OriginKind,
    records: readonly T[],
    idOf: (record: T) => string,
    living: (some: readonly T[]) => Promise<number> = async (some) => some.length,
  ) => {
    for (const some of batches(records, AT_ONCE)) {
      const { fresh, changed, unchanged } = await sortKnown(ctx, origin, some, idOf)
      const of = counts[kind]
      const created = await living(fresh)
      of.read += some.length
      of.created += created
      of.erased += fresh.length - created
      of.unchanged += unchanged.length
      of.changed += changed.length
    }
  }
  await look('products', 'product', draft.products, (one) => one.externalId)
  await look('stock', 'stock', draft.stock, (one) => `${one.sku} ${one.location}`)
  await look(
    'customers',
    'customer',
    draft.customers,
    (one) => one.externalId,
    async (some) => (await livingCustomers(ctx, some, new ImportTally([]))).length,
  )
  await look(
    'orders',
    'order',
    draft.orders,
    (one) => one.externalId,
    async (some) => (await withoutErased(ctx, some, new ImportTally([]))).drafts.length,
  )
  return counts
}
