import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import { orderTables } from './tables.ts'

/** Cards alone: payments that tell nothing by themselves are never looked for by their reference. */
export const CHARGE_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0161-order-charges',
    `create index order_ledger_reference on order_ledger (provider_ref) where method_kind = 'card' and kind = 'charge';`,
  ),
]

const charges = (db: Database, providerRef: string) =>
  orderTables(db)
    .selectFrom('orderLedger')
    .where('methodKind', '=', 'card')
    .where('kind', '=', 'charge')
    .where('providerRef', '=', providerRef)

/** The order that a provider's payment belongs to. */
export async function orderOfCharge(ctx: Ctx, providerRef: string): Promise<string | undefined> {
  const row = await charges(ctx.db, providerRef).select('orderId').where('shopId', '=', ctx.shop.id).executeTakeFirst()
  return row?.orderId
}

/** The shop that a provider's payment belongs to: a notice comes for the whole house. */
export async function shopOfCharge(db: Database, providerRef: string): Promise<string | undefined> {
  return (await charges(db, providerRef).select('shopId').executeTakeFirst())?.shopId
}
