import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { Promotion } from './types.ts'

type PromotionTables = { promotions: Promotion & { shopId: string; createdAt: Date } }
const tables = (db: Database) => db.withTables<PromotionTables>()
const COLUMNS = [
  'id',
  'name',
  'code',
  'kind',
  'value',
  'fromMinor',
  'productIds',
  'bundledProductId',
  'categories',
  'startsAt',
  'endsAt',
  'isStackable',
  'isActive',
] as const

/** A shop's promotions, oldest first. */
export async function listPromotions(ctx: Ctx): Promise<Promotion[]> {
  return tables(ctx.db)
    .selectFrom('promotions')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** Writes a promotion, new or changed. */
export async function savePromotion(ctx: Ctx, promotion: Promotion): Promise<void> {
  const { name, productIds, categories, ...plain } = promotion
  const row = { ...plain, name: json(name), productIds: json(productIds), categories: json(categories) }
  await tables(ctx.db)
    .insertInto('promotions')
    .values({ ...row, shopId: ctx.shop.id, createdAt: new Date(ctx.clock.now()) })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row).where('promotions.shopId', '=', ctx.shop.id))
    .execute()
}
