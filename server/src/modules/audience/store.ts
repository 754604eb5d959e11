import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const AUDIENCE_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0010-audience',
    `
create table comments (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  product_id text not null references products(id) on delete cascade,
  nickname text not null,
  body text not null,
  status text not null default 'waiting',
  created_at timestamptz not null default now()
);
create index comments_product on comments (shop_id, product_id, status, created_at desc);
create table likes (
  shop_id text not null,
  product_id text not null references products(id) on delete cascade,
  session text not null,
  created_at timestamptz not null default now(),
  primary key (shop_id, product_id, session)
);`,
  ),
  sqlMigration(
    '0019-comments-waiting',
    "create index comments_waiting on comments (shop_id) where status = 'waiting';",
  ),
]

export interface Comment {
  readonly id: string
  readonly productId: string
  readonly nickname: string
  readonly body: string
  readonly status: 'waiting' | 'shown' | 'refused'
  readonly createdAt: Date
}

type AudienceTables = {
  comments: Comment & { shopId: string; visitor: string | null }
  likes: { shopId: string; productId: string; session: string; createdAt: Date }
}

const tables = (db: Database) => db.withTables<AudienceTables>()
const COLUMNS = ['id', 'productId', 'nickname', 'body', 'status', 'createdAt'] as const

/** Keeps a shopper's comment; it waits for a person of the shop before anybody sees it. The same id counts once. */
export async function insertComment(
  ctx: Ctx,
  comment: Pick<Comment, 'id' | 'productId' | 'nickname' | 'body'> & { readonly visitor?: string | null },
): Promise<void> {
  await tables(ctx.db)
    .insertInto('comments')
    .values({ visitor: null, ...comment, shopId: ctx.shop.id, status: 'waiting', createdAt: new Date(ctx.clock.now()) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export async function listComments(
  ctx: Ctx,
  filter: { productId?: string; status: Comment['status']; limit: number },
): Promise<Comment[]> {
  let query = tables(ctx.db)
    .selectFrom('comments')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('status', '=', filter.status)
  if (filter.productId) query = query.where('productId', '=', filter.productId)
  return query.orderBy('createdAt', 'desc').limit(filter.limit).execute()
}

export async function findComment(ctx: Ctx, id: string): Promise<Comment | undefined> {
  return tables(ctx.db)
    .selectFrom('comments')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** How many comments of a product shoppers can see. */
export async function countShownComments(ctx: Ctx, productId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from comments
    where shop_id = ${ctx.shop.id} and product_id = ${productId} and status = 'shown'`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

/** How many comments wait for a person. */
export async function countWaitingComments(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from comments where shop_id = ${ctx.shop.id} and status = 'waiting'`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

export async function setCommentStatus(ctx: Ctx, id: string, status: Comment['status']): Promise<Comment | undefined> {
  return tables(ctx.db)
    .updateTable('comments')
    .set({ status })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirst()
}

/** One like per session and product. */
export async function like(
  ctx: Ctx,
  likes: readonly { readonly productId: string; readonly session: string }[],
): Promise<void> {
  if (likes.length === 0) return
  await tables(ctx.db)
    .insertInto('likes')
    .values(likes.map((one) => ({ ...one, shopId: ctx.shop.id, createdAt: new Date(ctx.clock.now()) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function likeCounts(ctx: Ctx): Promise<Record<string, number>> {
  const { rows } = await sql<{ productId: string; n: number }>`
    select product_id, count(*)::int as n from likes where shop_id = ${ctx.shop.id} group by product_id`.execute(ctx.db)
  return Object.fromEntries(rows.map((row) => [row.productId, row.n]))
}

/** How often each kind of thing happened since a day, from the event log. */
export async function eventCounts(ctx: Ctx, since: Date): Promise<Record<string, number>> {
  const { rows } = await sql<{ type: string; n: number }>`
    select type, count(*)::int as n from events where shop_id = ${ctx.shop.id} and type like 'shopper.%' and received_at >= ${since} group by type`.execute(
    ctx.db,
  )
  return Object.fromEntries(rows.map((row) => [row.type.slice('shopper.'.length), row.n]))
}
