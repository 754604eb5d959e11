import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

/** Takes the decisions of made-up shoppers away. @returns how many there were */
export async function removeSimulatedDecisions(ctx: Ctx): Promise<number> {
  const result = await sql`delete from decisions where shop_id = ${ctx.shop.id} and simulated`.execute(ctx.db)
  return Number(result.numAffectedRows ?? 0)
}
