import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { Work, WorkKind, WorkState } from './types.ts'

type WorkTables = { works: Work & { shopId: string } }

const tables = (db: Database) => db.withTables<WorkTables>()
export const WORK = [
  'id',
  'productId',
  'jobId',
  'kind',
  'lang',
  'recipe',
  'place',
  'mediaHash',
  'mime',
  'bytes',
  'width',
  'height',
  'durationMs',
  'alt',
  'captions',
  'parents',
  'parentId',
  'version',
  'gates',
  'status',
  'state',
  'proposalId',
  'publishedAt',
  'provenance',
  'createdBy',
  'createdAt',
] as const

/** Keeps a work. A job that is run again after a kill finds its work there and changes nothing. @returns false then */
export async function insertWork(ctx: Ctx, work: Omit<Work, 'state' | 'proposalId' | 'publishedAt'>): Promise<boolean> {
  const result = await tables(ctx.db)
    .insertInto('works')
    .values({
      ...work,
      shopId: ctx.shop.id,
      recipe: json(work.recipe),
      alt: json(work.alt),
      captions: json([...work.captions]),
      parents: json([...work.parents]),
      gates: json([...work.gates]),
      provenance: json(work.provenance),
      state: 'draft',
    })
    .onConflict((conflict) => conflict.column('jobId').doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0
}

export async function findWork(ctx: Ctx, id: string): Promise<Work | undefined> {
  return tables(ctx.db)
    .selectFrom('works')
    .select(WORK)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function findWorks(ctx: Ctx, ids: readonly string[]): Promise<Work[]> {
  if (ids.length === 0) return []
  return tables(ctx.db)
    .selectFrom('works')
    .select(WORK)
    .where('shopId', '=', ctx.shop.id)
    .where('id', 'in', [...ids])
    .execute()
}

/** A product's works, newest first. */
export async function listWorks(
  ctx: Ctx,
  productId: string,
  filter: { kind?: WorkKind; limit: number; offset: number },
): Promise<Work[]> {
  let query = tables(ctx.db)
    .selectFrom('works')
    .select(WORK)
    .where('shopId', '=', ctx.shop.id)
    .where('productId', '=', productId)
  if (filter.kind) query = query.where('kind', '=', filter.kind)
  return query.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(filter.limit).offset(filter.offset).execute()
}

/** The next version number of a line of works. */
export async function nextVersion(ctx: Ctx, parentId: string | null): Promise<number> {
  if (parentId === null) return 1
  const { rows } = await sql<{ n: number }>`
    with recursive up as (
      select id, parent_id from works where id = ${parentId} and shop_id = ${ctx.shop.id}
      union select w.id, w.parent_id from works w join up on w.id = up.parent_id
    ), line as (
      select id, version from works where id = (select id from up where parent_id is null)
      union select w.id, w.version from works w join line on w.parent_id = line.id
    )
    select coalesce(max(version), 0)::int as n from line`.execute(ctx.db)
  return (rows[0]?.n ?? 0) + 1
}

/** Works that products show now. */
export async function publishedWorks(ctx: Ctx, productIds: readonly string[]): Promise<Work[]> {
  if (productIds.length === 0) return []
  return tables(ctx.db)
    .selectFrom('works')
    .select(WORK)
    .where('shopId', '=', ctx.shop.id)
    .where('productId', 'in', [...productIds])
    .where('state', '=', 'published')
    .orderBy('publishedAt')
    .orderBy('id')
    .execute()
}

/** The work that a place of a product shows now. */
export async function shownWork(ctx: Ctx, productId: string, place: string): Promise<Work | undefined> {
  return tables(ctx.db)
    .selectFrom('works')
    .select(WORK)
    .where('shopId', '=', ctx.shop.id)
    .where('productId', '=', productId)
    .where('place', '=', place)
    .where('state', '=', 'published')
    .executeTakeFirst()
}

/**
 * Moves a work from one of the given states to another, once.
 * @returns false when it is in none of them
 */
export async function moveWork(
  ctx: Ctx,
  id: string,
  from: readonly WorkState[],
  to: WorkState,
  proposalId?: string | null,
): Promise<boolean> {
  const result = await tables(ctx.db)
    .updateTable('works')
    .set({
      state: to,
      publishedAt: to === 'published' ? new Date(ctx.clock.now()) : null,
      ...(proposalId === undefined ? {} : { proposalId }),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
