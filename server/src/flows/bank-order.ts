import type { WriteOrder } from '../compute/orders.ts'
import { approvedBankRows, bankVersion } from '../modules/bank/index.ts'
import type { Ctx } from '../platform/ctx.ts'

/** The shop's own approved rows for a writer. The key names shop, state and category, so that a thread makes them ready once. */
export async function bankOrder(ctx: Ctx, category: string): Promise<Pick<WriteOrder, 'bank'>> {
  const version = await bankVersion(ctx)
  if (version === 0) return {}
  const rows = await approvedBankRows(ctx, category)
  return rows.length > 0 ? { bank: { key: `${ctx.shop.id}/${version}/${category}`, rows } } : {}
}
