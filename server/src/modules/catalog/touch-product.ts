import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

/** Counts a product one version on: pages, which are kept per version, are made anew. */
export async function touchProduct(ctx: Ctx, productId: string): Promise<void> {
  await sql`update products set version = version + 1, updated_at = now() where shop_id = ${ctx.shop.id} and id = ${productId}`.execute(
    ctx.db,
  )
}
