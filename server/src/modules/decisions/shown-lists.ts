import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const SHOWN_LIST_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0130-shown-lists',
    `
create table shown_lists (
  shop_id text not null references shops(id) on delete cascade,
  id text not null,
  surface text not null,
  items jsonb not null,
  clicks jsonb not null,
  cell int not null,
  described text not null,
  swapped jsonb,
  propensity double precision not null,
  share double precision not null,
  session text,
  visitor text,
  at timestamptz not null,
  taken int,
  taken_at timestamptz,
  basket_at timestamptz,
  bought_at timestamptz,
  primary key (shop_id, id)
);
create index shown_lists_at on shown_lists (at);
create index shown_lists_taken on shown_lists (shop_id, surface, at) where taken is not null;
create index shown_lists_visitor on shown_lists (shop_id, visitor) where visitor is not null;
create table order_weights (
  shop_id text not null references shops(id) on delete cascade,
  id text not null,
  surface text not null,
  weights jsonb not null,
  trained int not null,
  kept int not null,
  mrr_before double precision not null,
  mrr_after double precision not null,
  used boolean not null,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (shop_id, id)
);
create index order_weights_surface on order_weights (shop_id, surface, at);`,
  ),
]

/** Surfaces whose order is learned. */
export const ORDERED_SURFACES = ['continue', 'discover'] as const
export type OrderedSurface = (typeof ORDERED_SURFACES)[number]

/** A recommendation as it was given: what was shown, on what ground, and with which probability in this order. */
export interface ShownList {
  readonly id: string
  readonly shopId: string
  readonly surface: OrderedSurface
  /** Product ids in the order in which they were shown. */
  readonly items: readonly string[]
  /** Product ids that the visit had looked at, the newest last. */
  readonly clicks: readonly string[]
  /** Part of day and season. */
  readonly cell: number
  /** What each source said of each item, packed by `packDescribed`. */
  readonly described: string
  /** Two places that were swapped by chance. */
  readonly swapped: readonly [number, number] | null
  /** Probability of this order. */
  readonly propensity: number
  /** Probability with which an answer was logged at that time. */
  readonly share: number
  readonly session: string | null
  readonly visitor: string | null
  readonly at: Date
}

/** What a shopper did with an item of a list. */
export interface Taking {
  readonly shopId: string
  readonly id: string
  readonly place: number
  readonly kind: 'look' | 'basket' | 'purchase'
  readonly at: Date
}

const COLUMNS = {
  shop_id: 'text',
  id: 'text',
  surface: 'text',
  items: 'jsonb',
  clicks: 'jsonb',
  cell: 'int',
  described: 'text',
  swapped: 'jsonb',
  propensity: 'double precision',
  share: 'double precision',
  session: 'text',
  visitor: 'text',
  at: 'timestamptz',
} as const

/** Keeps lists, of any shops, with one statement. */
export async function insertShownLists(db: Database, lists: readonly ShownList[]): Promise<number> {
  const rows = lists.map(({ shopId, at, ...list }) => ({ ...list, shop_id: shopId, at: at.toISOString() }))
  return bulkInsert(db, 'shown_lists', COLUMNS, rows, sql`do nothing`)
}

/**
 * Notes what came of lists. The first item taken of a list is the one that counts; a basket or purchase of that item counts
 * on top, one of another item does not.
 */
export async function markTaken(db: Database, takings: readonly Taking[]): Promise<void> {
  // One statement a kind, so that no list is met twice by one update.
  for (const kind of ['look', 'basket', 'purchase'] as const) {
    const first = new Map<string, Taking>()
    for (const one of takings)
      if (one.kind === kind && !first.has(`${one.shopId}/${one.id}`)) first.set(`${one.shopId}/${one.id}`, one)
    if (first.size === 0) continue
    const rows = Array.from(first.values(), ({ shopId, id, place, at }) => ({
      shop_id: shopId,
      id,
      place,
      at: at.toISOString(),
    }))
    const extra = kind === 'look' ? sql`` : sql`, ${sql.ref(kind === 'basket' ? 'basket_at' : 'bought_at')} = r.at`
    await sql`
      update shown_lists l set taken = r.place, taken_at = coalesce(l.taken_at, r.at) ${extra}
      from jsonb_to_recordset(cast(${JSON.stringify(rows)}::text as jsonb)) as r(shop_id text, id text, place int, at timestamptz)
      where l.shop_id = r.shop_id and l.id = r.id and (l.taken is null or l.taken = r.place)`.execute(db)
  }
}

/** A list of which something was taken, as the order is learned from it. */
export interface TakenList {
  readonly described: string
  readonly taken: number
  readonly basket: boolean
  readonly bought: boolean
}

/** The newest lists of a surface of which something was taken since a moment, oldest first. */
export async function takenLists(ctx: Ctx, surface: OrderedSurface, since: Date, most: number): Promise<TakenList[]> {
  const { rows } = await sql<TakenList>`
    select described, taken, basket, bought from (
      select described, taken, basket_at is not null as basket, bought_at is not null as bought, at, id from shown_lists
      where shop_id = ${ctx.shop.id} and surface = ${surface} and taken is not null and at > ${since}
      order by at desc, id desc limit ${most}
    ) newest order by at, id`.execute(ctx.db)
  return rows
}

/** How many lists of a surface had something taken since a moment. */
export async function countTaken(ctx: Ctx, surface: OrderedSurface, since: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from shown_lists
    where shop_id = ${ctx.shop.id} and surface = ${surface} and taken is not null and at > ${since}`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

/** What was taken where, since a moment: in lists shown in their own order while places were swapped in others, and in those. */
export async function takenPlaces(
  ctx: Ctx,
  since: Date,
): Promise<{
  readonly inOrder: readonly number[]
  readonly swaps: readonly { readonly a: number; readonly b: number; readonly taken: number }[]
}> {
  // A list with a propensity of 1 could not have been swapped: it says nothing of what swapping does.
  const places = await sql<{ taken: number; n: number }>`
    select taken, count(*)::int as n from shown_lists
    where shop_id = ${ctx.shop.id} and at > ${since} and taken is not null and swapped is null and propensity < 1
    group by taken`.execute(ctx.db)
  const swaps = await sql<{ a: number; b: number; taken: number }>`
    select (swapped->>0)::int as a, (swapped->>1)::int as b, taken from shown_lists
    where shop_id = ${ctx.shop.id} and at > ${since} and taken is not null and swapped is not null
      and taken in ((swapped->>0)::int, (swapped->>1)::int)
    order by at, id`.execute(ctx.db)
  const inOrder: number[] = []
  for (const { taken, n } of places.rows) inOrder[taken] = n
  return { inOrder: Array.from(inOrder, (n) => n ?? 0), swaps: swaps.rows }
}

/** Lists of which nothing was taken in three days, and those too old to learn from, are dropped. */
export async function forgetShownLists(db: Database, now: number): Promise<number> {
  const days = (count: number) => new Date(now - count * 86_400_000)
  const result = await sql`
    delete from shown_lists where at < ${days(60)} or (taken is null and at < ${days(3)})`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

/** A person wants to be forgotten: nothing says any more that a list was shown to her, nor what she had looked at before. */
export async function forgetListsOf(ctx: Ctx, visitor: string): Promise<void> {
  await sql`
    update shown_lists set visitor = null, session = null, clicks = '[]'
    where shop_id = ${ctx.shop.id} and visitor = ${visitor}`.execute(ctx.db)
}

/** What was put before a person on recommendation, newest first, for her to keep. */
export async function listsOfPerson(
  ctx: Ctx,
  visitor: string,
  most: number,
): Promise<
  readonly {
    readonly surface: string
    readonly at: Date
    readonly items: readonly string[]
    readonly clicks: readonly string[]
    readonly taken: number | null
  }[]
> {
  const { rows } = await sql<{ surface: string; at: Date; items: string[]; clicks: string[]; taken: number | null }>`
    select surface, at, items, clicks, taken from shown_lists where shop_id = ${ctx.shop.id} and visitor = ${visitor}
    order by at desc limit ${most}`.execute(ctx.db)
  return rows
}
