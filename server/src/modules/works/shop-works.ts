import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import { WORK } from './store.ts'
import type { Work, WorkKind, WorkState } from './types.ts'

export interface ShopWorkFilter {
  readonly kind?: WorkKind
  readonly state?: WorkState
}

const tables = (db: Database) => db.withTables<{ works: Work & { shopId: string } }>()

function filtered(ctx: Ctx, { kind, state }: ShopWorkFilter) {
  let query = tables(ctx.db).selectFrom('works').where('shopId', '=', ctx.shop.id)
  if (kind) query = query.where('kind', '=', kind)
  if (state) query = query.where('state', '=', state)
  return query
}

/** Works over all products of the shop, newest first. */
export async function listShopWorks(
  ctx: Ctx,
  filter: ShopWorkFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<Work[]> {
  return filtered(ctx, filter)
    .select(WORK)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** How many works the filter finds. */
export async function countShopWorks(ctx: Ctx, filter: ShopWorkFilter): Promise<number> {
  const row = await filtered(ctx, filter).select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow()
  return row.n
}
