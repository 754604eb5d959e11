import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

/**
 * Ends every trial of a shopper's words, because they are not to be shown any more.
 * @param isErased true when her words and name must go as well; what was learned of the trial stays under no name
 * @returns proposals that wait for a decision about one of them
 */
export async function stopRemixVariants(ctx: Ctx, remixIds: readonly string[], isErased = false): Promise<string[]> {
  if (remixIds.length === 0) return []
  const { rows } = await sql<{ proposalId: string | null }>`
    update content_variants set state = 'stopped', ended_at = coalesce(ended_at, ${new Date(ctx.clock.now())}),
      headline = case when ${isErased} then null else headline end,
      credit = case when ${isErased} then null else credit end
    where shop_id = ${ctx.shop.id} and remix_id = any(${sql.val([...remixIds])}::text[])
    returning proposal_id`.execute(ctx.db)
  return rows.flatMap(({ proposalId }) => proposalId ?? [])
}
