import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { Remix, RemixAnswer, RemixAuthor, RemixKind, RemixState } from './types.ts'

type RemixTables = { remixes: Remix & { shopId: string; print: string } }

const tables = (db: Database) => db.withTables<RemixTables>()
const REMIX = [
  'id',
  'productId',
  'kind',
  'lang',
  'words',
  'arrangement',
  'nickname',
  'consent',
  'state',
  'packId',
  'parentWorkId',
  'commentId',
  'parentRemixId',
  'gates',
  'gate',
  'jobId',
  'answer',
  'proposalId',
  'author',
  'session',
  'visitor',
  'isSimulated',
  'createdAt',
  'decidedAt',
] as const

/** What makes two remixes the same one: kind, language, words and arrangement. */
export const printOf = ({ kind, lang, words, arrangement }: Pick<Remix, 'kind' | 'lang' | 'words' | 'arrangement'>) =>
  JSON.stringify([
    kind,
    lang,
    words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(),
    arrangement && [arrangement.format, arrangement.template ?? '', arrangement.factIds],
  ])

/** Keeps a remix; it waits for a person. @returns the one that was there already when the product has the same one */
export async function insertRemix(
  ctx: Ctx,
  remix: Omit<Remix, 'state' | 'answer' | 'decidedAt'>,
): Promise<{ readonly added: boolean; readonly remix: Remix }> {
  const print = printOf(remix)
  const added = await tables(ctx.db)
    .insertInto('remixes')
    .values({
      ...remix,
      shopId: ctx.shop.id,
      print,
      arrangement: json(remix.arrangement),
      consent: json(remix.consent),
      gates: json([...remix.gates]),
      answer: null,
      decidedAt: null,
      state: 'waiting',
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(REMIX)
    .executeTakeFirst()
  if (added) return { added: true, remix: added }
  const before = await tables(ctx.db)
    .selectFrom('remixes')
    .select(REMIX)
    .where('shopId', '=', ctx.shop.id)
    .where('productId', '=', remix.productId)
    .where('print', '=', print)
    .where('state', 'in', ['waiting', 'shown', 'refused'])
    .executeTakeFirstOrThrow()
  return { added: false, remix: before }
}

export async function findRemix(ctx: Ctx, id: string): Promise<Remix | undefined> {
  return (await findRemixes(ctx, [id]))[0]
}

export async function findRemixes(ctx: Ctx, ids: readonly string[]): Promise<Remix[]> {
  if (ids.length === 0) return []
  return tables(ctx.db)
    .selectFrom('remixes')
    .select(REMIX)
    .where('shopId', '=', ctx.shop.id)
    .where('id', 'in', [...ids])
    .execute()
}

/** Remixes of one state, newest first. */
export async function listRemixes(
  ctx: Ctx,
  filter: {
    readonly state?: RemixState
    readonly kind?: RemixKind
    readonly productIds?: readonly string[]
    readonly limit: number
    readonly offset?: number
  },
): Promise<Remix[]> {
  let query = tables(ctx.db).selectFrom('remixes').select(REMIX).where('shopId', '=', ctx.shop.id)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.kind) query = query.where('kind', '=', filter.kind)
  if (filter.productIds) query = query.where('productId', 'in', ['', ...filter.productIds])
  return query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit)
    .offset(filter.offset ?? 0)
    .execute()
}

/** Remixes by their state, since a time where one is given. */
export async function countRemixes(
  ctx: Ctx,
  filter: { readonly productId?: string; readonly since?: Date } = {},
): Promise<Record<RemixState, number>> {
  let query = tables(ctx.db)
    .selectFrom('remixes')
    .select(['state', sql<number>`count(*)::int`.as('n')])
    .where('shopId', '=', ctx.shop.id)
  if (filter.productId) query = query.where('productId', '=', filter.productId)
  if (filter.since) query = query.where('createdAt', '>=', filter.since)
  const counts: Record<RemixState, number> = { waiting: 0, shown: 0, refused: 0, withdrawn: 0 }
  for (const row of await query.groupBy('state').execute()) counts[row.state] = row.n
  return counts
}

/** How many posters of shoppers wait to be drawn or looked at. */
export async function countWaitingPosters(ctx: Ctx): Promise<number> {
  const row = await tables(ctx.db)
    .selectFrom('remixes')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('shopId', '=', ctx.shop.id)
    .where('state', '=', 'waiting')
    .where('kind', '=', 'poster')
    .executeTakeFirstOrThrow()
  return row.n
}

/** Moves a remix from one of the given states to another, once. @returns false when it is in none of them */
export async function moveRemix(
  ctx: Ctx,
  id: string,
  from: readonly RemixState[],
  to: RemixState,
  proposalId?: string,
): Promise<boolean> {
  const result = await tables(ctx.db)
    .updateTable('remixes')
    .set({
      state: to,
      decidedAt: to === 'waiting' ? null : new Date(ctx.clock.now()),
      ...(proposalId === undefined ? {} : { proposalId }),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

export async function setJob(ctx: Ctx, id: string, jobId: string): Promise<void> {
  await tables(ctx.db)
    .updateTable('remixes')
    .set({ jobId })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** Keeps or takes back the shop's answer to a question. */
export async function setAnswer(ctx: Ctx, id: string, answer: RemixAnswer | null): Promise<boolean> {
  const result = await tables(ctx.db)
    .updateTable('remixes')
    .set({ answer: json(answer) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('kind', '=', 'question')
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Everything that one person wrote, newest first. Nothing without an id. */
export async function remixesOf(ctx: Ctx, who: RemixAuthor): Promise<Remix[]> {
  const ids = (['author', 'session', 'visitor'] as const).filter((name) => who[name])
  if (ids.length === 0) return []
  return tables(ctx.db)
    .selectFrom('remixes')
    .select(REMIX)
    .where('shopId', '=', ctx.shop.id)
    .where((is) => is.or(ids.map((name) => is(name, '=', who[name] ?? ''))))
    .orderBy('createdAt', 'desc')
    .limit(500)
    .execute()
}

/** Erases remixes: words, name and ids are gone. Remixes of others that started from them lose the link. */
export async function deleteRemixes(ctx: Ctx, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const result = await tables(ctx.db)
    .deleteFrom('remixes')
    .where('shopId', '=', ctx.shop.id)
    .where('id', 'in', [...ids])
    .executeTakeFirst()
  await sql`delete from reactions where shop_id = ${ctx.shop.id} and target = 'remix'
    and target_id = any(${sql.val([...ids])}::text[])`.execute(ctx.db)
  return Number(result.numDeletedRows)
}

/** The newest shown remix of a headline in a language that somebody likes, for the home page. */
export async function likedCaption(
  ctx: Ctx,
  lang: 'zh' | 'en',
): Promise<{ readonly remix: Remix; readonly likes: number } | undefined> {
  const { rows } = await sql<{ id: string; n: number }>`
    select r.id, count(*)::int as n from remixes r
    join reactions x on x.shop_id = r.shop_id and x.target = 'remix' and x.target_id = r.id and x.act = 'like'
    where r.shop_id = ${ctx.shop.id} and r.state = 'shown' and r.kind = 'caption' and r.lang = ${lang}
    group by r.id, r.created_at order by r.created_at desc limit 1`.execute(ctx.db)
  const [row] = rows
  const remix = row && (await findRemix(ctx, row.id))
  return remix && row ? { remix, likes: row.n } : undefined
}
