import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'

type StyleTables = { brands: { id: string; shopId: string; speechStyle: string | null } }

const tables = (db: Database) => db.withTables<StyleTables>()

/** The voice style that a brand chose for itself; null leaves it to the category. */
export async function readSpeechStyle(ctx: Ctx, brandId: string): Promise<string | null> {
  const row = await tables(ctx.db)
    .selectFrom('brands')
    .select('speechStyle')
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', brandId)
    .executeTakeFirst()
  return row?.speechStyle ?? null
}

/** @returns false when there is no such brand in this shop */
export async function saveSpeechStyle(ctx: Ctx, brandId: string, style: string | null): Promise<boolean> {
  const result = await tables(ctx.db)
    .updateTable('brands')
    .set({ speechStyle: style })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', brandId)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
