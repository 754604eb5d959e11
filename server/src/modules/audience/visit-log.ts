import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

/** The event that says that the visits of a shop are to be read from the log anew, by every process. */
export const VISITS_FORGOTTEN = 'visits.forgotten'

/** A look or an order of the log, as the visits of a shop learn from it. */
export interface LoggedLook {
  readonly seq: number
  readonly id: string
  readonly type: string
  readonly session: string | null
  readonly visitor: string | null
  /** Of a look; null of an order. */
  readonly product: string | null
  /** Of an order: what was bought together. */
  readonly products: readonly string[] | null
  readonly occurredAt: Date
}

/**
 * A place in the log: everything of transactions older than `horizon` lies before it. Numbers alone are no place, because a
 * lower one may be committed later.
 */
export interface LogPlace {
  /** Transaction id, as text. */
  readonly horizon: string
  /** No event behind this place has a lower number. */
  readonly floor: number
  /** The newest event before the place, by which a log that was restored from a dump, with other transactions, is told. */
  readonly anchor: { readonly seq: number; readonly tx: string } | null
}

/** A transaction that takes looks is over long before so many others came in. */
const OVERTAKEN = 100_000

/** Where the log ends now: whatever is older than every open transaction is before it, and stays as it is. */
export async function endOfLog(ctx: Ctx): Promise<LogPlace & { readonly now: Date }> {
  const { rows } = await sql<{
    horizon: string
    now: Date
    anchorSeq: number | null
    anchorTx: string | null
    open: number | null
  }>`
    with h as (select pg_snapshot_xmin(pg_current_snapshot()) as horizon)
    select h.horizon::text as horizon, clock_timestamp() as now, a.seq as anchor_seq, a.tx::text as anchor_tx,
      (select min(e.seq) from events e where e.tx >= h.horizon) as open
    from h left join lateral (
      select seq, tx from events e where e.tx < h.horizon order by e.tx desc, e.seq desc limit 1) a on true`.execute(
    ctx.db,
  )
  const [end] = rows
  if (!end) throw new Error('the database did not say where the log ends')
  const { horizon, now, anchorSeq, anchorTx, open } = end
  const anchor = anchorSeq === null || anchorTx === null ? null : { seq: Number(anchorSeq), tx: anchorTx }
  const newest = Math.min(anchor?.seq ?? 0, open === null ? Number.POSITIVE_INFINITY : Number(open))
  return { horizon, now, anchor, floor: Math.max(0, newest - OVERTAKEN) }
}

/** Whether a place is one of this log as it is. */
export async function isPlaceOfLog(ctx: Ctx, { anchor, horizon }: LogPlace): Promise<boolean> {
  const { rows } = await sql<{ isOurs: boolean }>`
    select cast(${horizon}::text as xid8) <= pg_snapshot_xmax(pg_current_snapshot()) and (
      ${anchor === null} or exists (select 1 from events
        where seq = ${anchor?.seq ?? 0}::bigint and tx = cast(${anchor?.tx ?? '0'}::text as xid8))) as is_ours`.execute(
    ctx.db,
  )
  return rows[0]?.isOurs === true
}

/**
 * The newest looks and orders between two places, oldest first.
 * @param after nothing begins with the first event
 * @param before nothing ends with the newest
 */
export async function looksBetween(
  ctx: Ctx,
  after: LogPlace | undefined,
  before: LogPlace | undefined,
  most: number,
): Promise<readonly LoggedLook[]> {
  const from = after ? sql`e.seq > ${after.floor}::bigint and e.tx >= cast(${after.horizon}::text as xid8)` : sql`true`
  const to = before ? sql`e.tx < cast(${before.horizon}::text as xid8)` : sql`true`
  return looks(ctx, sql`${from} and ${to}`, most)
}

/** Looks by their ids, oldest first; what is gone from the log is left out. */
export async function looksById(ctx: Ctx, ids: readonly string[]): Promise<readonly LoggedLook[]> {
  if (ids.length === 0) return []
  return looks(ctx, sql`e.id = any(${sql.val([...ids])}::text[])`, ids.length)
}

async function looks(ctx: Ctx, condition: ReturnType<typeof sql>, most: number): Promise<readonly LoggedLook[]> {
  const { rows } = await sql<LoggedLook>`
    select * from (
      select e.seq, e.id, e.type, e.data->>'session' as session, e.data->>'visitor' as visitor,
        e.data->>'product' as product, e.occurred_at,
        case when e.type = 'order.placed' then jsonb_path_query_array(e.data, '$.lines[*].productId') end as products
      from events e
      where e.shop_id = ${ctx.shop.id} and e.type in ('shopper.view', 'shopper.add_to_basket', 'order.placed')
        and (e.data->>'product' is not null or e.type = 'order.placed') and ${condition}
      order by e.seq desc limit ${most}
    ) newest order by seq`.execute(ctx.db)
  return rows
}

/** Tells every process that the visits of the shop are to be read anew; joins the transaction of `ctx.db`. */
export async function tellForgotten(ctx: Ctx): Promise<void> {
  const id = `forgotten-${Buffer.from(ctx.randomBytes(9)).toString('base64url')}`
  await ctx.services.events.append(ctx, [
    { id, type: VISITS_FORGOTTEN, occurredAt: new Date(ctx.clock.now()), data: {} },
  ])
}

/** Number of the newest event that said so; 0 when none did. */
export async function newestForgotten(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ seq: number | null }>`
    select max(seq) as seq from events where shop_id = ${ctx.shop.id} and type = ${VISITS_FORGOTTEN}`.execute(ctx.db)
  return Number(rows[0]?.seq ?? 0)
}
