import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { json } from '../../platform/database/database.ts'
import type { OrderedSurface } from './shown-lists.ts'

/** One learning of the order of a surface: its weights and how they did on the part kept aside. Times in UTC. */
export interface OrderWeights {
  readonly id: string
  readonly surface: OrderedSurface
  /** Numbers of the blend, as the engine stores them. */
  readonly weights: unknown
  readonly trained: number
  readonly kept: number
  readonly mrrBefore: number
  readonly mrrAfter: number
  /** False: they did not beat what is in use, so nobody sees them. */
  readonly used: boolean
  readonly at: Date
  readonly undoneAt: Date | null
}

/** Keeps one learning, whether it is used or not. */
export async function insertOrderWeights(ctx: Ctx, row: Omit<OrderWeights, 'undoneAt'>): Promise<void> {
  await sql`
    insert into order_weights (shop_id, id, surface, weights, trained, kept, mrr_before, mrr_after, used, at)
    values (${ctx.shop.id}, ${row.id}, ${row.surface}, ${json(row.weights)}, ${row.trained}, ${row.kept}, ${row.mrrBefore},
      ${row.mrrAfter}, ${row.used}, ${row.at})`.execute(ctx.db)
}

const FIELDS = sql`id, surface, weights, trained, kept, mrr_before, mrr_after, used, at, undone_at`

/** The weights in use on a surface, if any were learned and not undone. */
export async function usedWeights(ctx: Ctx, surface: OrderedSurface): Promise<OrderWeights | undefined> {
  const { rows } = await sql<OrderWeights>`
    select ${FIELDS} from order_weights
    where shop_id = ${ctx.shop.id} and surface = ${surface} and used and undone_at is null
    order by at desc, id desc limit 1`.execute(ctx.db)
  return rows[0]
}

/** When the order of a surface was last learned, with whatever end, and when one was last undone. */
export async function lastLearning(
  ctx: Ctx,
  surface: OrderedSurface,
): Promise<{ readonly at: Date | null; readonly undoneAt: Date | null }> {
  const { rows } = await sql<{ at: Date | null; undoneAt: Date | null }>`
    select max(at) as at, max(undone_at) as undone_at from order_weights
    where shop_id = ${ctx.shop.id} and surface = ${surface}`.execute(ctx.db)
  return rows[0] ?? { at: null, undoneAt: null }
}

/** Takes the weights in use out of use; those before them count again. @returns what was undone */
export async function undoWeights(ctx: Ctx, surface: OrderedSurface): Promise<OrderWeights | undefined> {
  const used = await usedWeights(ctx, surface)
  if (!used) return undefined
  const result = await sql`
    update order_weights set undone_at = ${new Date(ctx.clock.now())}
    where shop_id = ${ctx.shop.id} and id = ${used.id} and undone_at is null`.execute(ctx.db)
  return Number(result.numAffectedRows ?? 0) > 0 ? used : undefined
}

/** Takes away all but the newest learnings of a surface and the one in use. */
export async function forgetOldWeights(ctx: Ctx, surface: OrderedSurface, keep: number): Promise<void> {
  await sql`
    delete from order_weights where shop_id = ${ctx.shop.id} and surface = ${surface} and not used and id not in (
      select id from order_weights where shop_id = ${ctx.shop.id} and surface = ${surface} order by at desc limit ${keep}
    )`.execute(ctx.db)
}
