import type { Ctx } from '../../platform/ctx.ts'
import { json } from '../../platform/database/database.ts'
import { catalogTables } from './tables.ts'

/** Keeps the shape of a merchant's file (header, encoding, order of columns), so that an export gives the same file back. */
export async function saveSourceProfile(ctx: Ctx, id: string, profile: unknown): Promise<void> {
  await catalogTables(ctx.db)
    .insertInto('sourceProfiles')
    .values({ id, shopId: ctx.shop.id, profile: json(profile) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** The id under which the shape of an import's file is kept; products that came in that shape carry it. */
export const profileOfImport = (importId: string): string => `src_${importId}`
