import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** What a shopper did, as decisions take it. */
export interface Reaction {
  readonly shopId: string
  readonly at: Date
  readonly session?: string
  readonly visitor?: string
  readonly productId?: string
  /** The decision that the page carried. */
  readonly decision?: string
  readonly orderId?: string
  readonly amountMinor?: number
}

/** How long after the page was seen an outcome may still belong to it. */
export const ATTRIBUTION_DAYS = 14
/** A page that lay open longer than this is not what the shopper saw a moment ago. */
const OPEN_HOURS = 24

const rowsOf = (reactions: readonly Reaction[]): string =>
  JSON.stringify(
    reactions.map((one) => ({
      shop_id: one.shopId,
      at: one.at.toISOString(),
      session: one.session ?? null,
      visitor: one.visitor ?? null,
      product_id: one.productId ?? null,
      decision: one.decision ?? null,
      order_id: one.orderId ?? null,
      amount_minor: one.amountMinor ?? null,
    })),
  )

const source = (reactions: readonly Reaction[]): RawBuilder<unknown> => sql`
  jsonb_to_recordset(cast(${rowsOf(reactions)}::text as jsonb)) as r(shop_id text, at timestamptz, session text,
    visitor text, product_id text, decision text, order_id text, amount_minor bigint)`

/** One a decision, the earliest: of several rows that meet one target an update takes any. */
function earliest(reactions: readonly Reaction[], keyOf: (reaction: Reaction) => string): Reaction[] {
  const first = new Map<string, Reaction>()
  for (const reaction of reactions) {
    const key = keyOf(reaction)
    const known = first.get(key)
    if (!known || reaction.at < known.at) first.set(key, reaction)
  }
  return [...first.values()]
}

/**
 * A shopper's browser showed the page: only now did the decision happen to anybody. A decision of another shop, one that
 * is not known, or one that was seen already is left as it is.
 * @returns how many decisions were seen for the first time
 */
export async function markSeen(db: Database, reactions: readonly Reaction[]): Promise<number> {
  const views = earliest(reactions, ({ shopId, decision }) => `${shopId}/${decision}`)
  if (views.length === 0) return 0
  const result = await sql`
    update decisions d set seen_at = greatest(r.at, d.at), session = r.session, visitor = r.visitor, changed_at = clock_timestamp()
    from ${source(views)}
    where d.shop_id = r.shop_id and d.id = r.decision and d.seen_at is null
      and (r.product_id is null or r.product_id = d.product_id)
      and r.at >= d.at - interval '5 minutes' and r.at <= d.at + make_interval(hours => ${OPEN_HOURS})`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

const isHers = sql`(x.session = r.session or x.visitor = r.visitor)`
const isInTime = sql`
  x.seen_at is not null and x.seen_at <= r.at + interval '1 minute'
  and x.seen_at >= r.at - make_interval(days => ${ATTRIBUTION_DAYS})`

/** By the decision that the page carried, if the same shopper saw it. */
const byDecision = sql`
  select x.id from decisions x where x.shop_id = r.shop_id and x.id = r.decision and ${isHers} and ${isInTime}
    and (r.product_id is null or x.product_id = r.product_id)`
/** The newest decision about the product that the same session or visitor saw before. */
const byShopper = sql`
  select x.id from decisions x where x.shop_id = r.shop_id and x.product_id = r.product_id and ${isHers} and ${isInTime}
  order by x.seen_at desc limit 1`

type Outcome = 'basket' | 'bought' | 'complained'
const SET: Readonly<Record<Outcome, RawBuilder<unknown>>> = {
  basket: sql`basket_at = greatest(t.at, d.seen_at)`,
  bought: sql`bought_at = greatest(t.at, d.seen_at), order_id = t.order_id, bought_minor = t.amount_minor`,
  complained: sql`complained_at = greatest(t.at, d.seen_at)`,
}

/**
 * What came of decisions. An outcome that carries a decision belongs to that one or to none; one that carries none belongs
 * to the newest decision about the product that the same session or visitor saw within the window. The first of a kind counts.
 * @returns how many decisions learned something new
 */
export async function markOutcome(db: Database, outcome: Outcome, reactions: readonly Reaction[]): Promise<number> {
  let count = 0
  const carried = reactions.filter(({ decision }) => decision !== undefined)
  const others = reactions.filter(({ decision, productId }) => decision === undefined && productId !== undefined)
  for (const [list, target, keyOf] of [
    [carried, byDecision, (one: Reaction) => `${one.shopId}/${one.decision}/${one.session}`],
    [
      others,
      byShopper,
      (one: Reaction) => `${one.shopId}/${one.productId}/${one.session}/${one.visitor}/${one.orderId}`,
    ],
  ] as const) {
    const rows = earliest(list, keyOf)
    if (rows.length === 0) continue
    const column = sql.raw(`d.${outcome}_at`)
    const result = await sql`
      update decisions d set ${SET[outcome]}, changed_at = clock_timestamp()
      from (
        select distinct on (shop_id, id) * from (select r.*, (${target}) as id from ${source(rows)}) u
        where id is not null order by shop_id, id, at
      ) t
      where d.shop_id = t.shop_id and d.id = t.id and ${column} is null`.execute(db)
    count += Number(result.numAffectedRows ?? 0)
  }
  return count
}

/** A return belongs to the decision that its order was put down to, however long ago that was. */
export async function markReturned(db: Database, reactions: readonly Reaction[]): Promise<number> {
  const rows = earliest(reactions, (one) => `${one.shopId}/${one.orderId}/${one.productId}`)
  if (rows.length === 0) return 0
  const result = await sql`
    update decisions d set returned_at = greatest(r.at, d.bought_at), returned_minor = r.amount_minor, changed_at = clock_timestamp()
    from ${source(rows)}
    where d.shop_id = r.shop_id and d.order_id = r.order_id and d.product_id = r.product_id and d.returned_at is null`.execute(
    db,
  )
  return Number(result.numAffectedRows ?? 0)
}
