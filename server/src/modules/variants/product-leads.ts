import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { LeadPicture } from './types.ts'

/** The picture that a product shows first since somebody approved it, and under which proposal. */
export interface ProductLead {
  readonly productId: string
  readonly lead: LeadPicture
  readonly proposalId: string
}

const tables = (db: Database) => db.withTables<{ productLeads: ProductLead & { shopId: string } }>()

/** Leads of these products, or of all; a product that is not among them shows its own first picture. */
export async function listLeads(ctx: Ctx, productIds?: readonly string[]): Promise<ProductLead[]> {
  let query = tables(ctx.db)
    .selectFrom('productLeads')
    .select(['productId', 'lead', 'proposalId'])
    .where('shopId', '=', ctx.shop.id)
  if (productIds) query = query.where('productId', 'in', productIds.length > 0 ? [...productIds] : [''])
  return query.execute()
}

export const findLead = async (ctx: Ctx, productId: string): Promise<ProductLead | undefined> =>
  (await listLeads(ctx, [productId]))[0]

/** Shows this picture first from now on; nothing: the product's own first one. */
export async function setLead(
  ctx: Ctx,
  productId: string,
  next: { readonly lead: LeadPicture; readonly proposalId: string } | null,
): Promise<void> {
  if (next === null) {
    const own = tables(ctx.db).deleteFrom('productLeads').where('shopId', '=', ctx.shop.id)
    await own.where('productId', '=', productId).execute()
    return
  }
  const values = { lead: json(next.lead), proposalId: next.proposalId }
  await tables(ctx.db)
    .insertInto('productLeads')
    .values({ productId, shopId: ctx.shop.id, ...values })
    .onConflict((conflict) => conflict.column('productId').doUpdateSet(values))
    .execute()
}
