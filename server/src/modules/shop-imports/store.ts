import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { ShopImport, ShopImportState } from './types.ts'

/** A file as text. */
export interface KeptFile {
  readonly name: string
  readonly text: string
}

const tables = (db: Database) =>
  db.withTables<{ shopImports: ShopImport & { shopId: string; packed: Uint8Array | null } }>()
const COLUMNS = [
  'id',
  'state',
  'files',
  'plan',
  'counts',
  'done',
  'issues',
  'errors',
  'warnings',
  'createdBy',
  'createdAt',
  'endedAt',
] as const
const OPEN: readonly ShopImportState[] = ['read', 'queued', 'running']

/**
 * Keeps files with what a look at them said. They lie in the database, packed, and not in the room of media: they hold people,
 * no address may serve them, and every process must find them. They go when the import ends.
 */
export async function insertShopImport(ctx: Ctx, row: ShopImport, files: readonly KeptFile[]): Promise<void> {
  await tables(ctx.db)
    .insertInto('shopImports')
    .values({
      ...row,
      shopId: ctx.shop.id,
      files: json([...row.files]),
      plan: json(row.plan),
      counts: json(row.counts),
      done: json(row.done),
      issues: json([...row.issues]),
      packed: gzipSync(JSON.stringify(files)),
    })
    .execute()
}

export async function findShopImport(ctx: Ctx, id: string, isLocked = false): Promise<ShopImport | undefined> {
  const query = tables(ctx.db)
    .selectFrom('shopImports')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
  return (isLocked ? query.forUpdate() : query).executeTakeFirst()
}

/** Newest first. */
export async function listShopImports(ctx: Ctx, limit: number): Promise<ShopImport[]> {
  return tables(ctx.db)
    .selectFrom('shopImports')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** The files of an import that has not ended; undefined once they are gone. */
export async function filesOfImport(ctx: Ctx, id: string): Promise<KeptFile[] | undefined> {
  const row = await tables(ctx.db)
    .selectFrom('shopImports')
    .select('packed')
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.packed ? (JSON.parse(gunzipSync(row.packed).toString('utf8')) as KeptFile[]) : undefined
}

/** Where an import stands now, in the transaction of what it wrote. */
export async function keepProgress(
  ctx: Ctx,
  id: string,
  now: Partial<Pick<ShopImport, 'counts' | 'done' | 'issues' | 'errors' | 'warnings'>>,
): Promise<void> {
  const { counts, done, issues, ...plain } = now
  await tables(ctx.db)
    .updateTable('shopImports')
    .set({
      ...plain,
      ...(counts ? { counts: json(counts) } : {}),
      ...(done ? { done: json(done) } : {}),
      ...(issues ? { issues: json([...issues]) } : {}),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** Moves an import from one state to another, once; the files of one that ends go. @returns false when it was in none of them */
export async function moveShopImport(
  ctx: Ctx,
  id: string,
  from: readonly ShopImportState[],
  to: ShopImportState,
): Promise<boolean> {
  const done = await tables(ctx.db)
    .updateTable('shopImports')
    .set({ state: to, ...(OPEN.includes(to) ? {} : { packed: null, endedAt: new Date(ctx.clock.now()) }) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

/** Imports that a killed process left in the middle, of every shop. */
export async function unfinishedShopImports(db: Database): Promise<{ id: string; shopId: string }[]> {
  return tables(db)
    .selectFrom('shopImports')
    .select(['id', 'shopId'])
    .where('state', 'in', ['queued', 'running'])
    .execute()
}

/** Files that were looked at before a moment and never started. @returns how many imports lost theirs */
export async function forgetUnstarted(ctx: Ctx, before: Date): Promise<number> {
  const done = await sql`
    update shop_imports set state = 'cancelled', packed = null, ended_at = ${new Date(ctx.clock.now())}
    where shop_id = ${ctx.shop.id} and state = 'read' and created_at < ${before}`.execute(ctx.db)
  return Number(done.numAffectedRows ?? 0)
}

/** The lists of problems of imports that ended before a moment. @returns how many went */
export async function forgetProblems(ctx: Ctx, before: Date): Promise<number> {
  const done = await sql`
    update shop_imports set issues = '[]'
    where shop_id = ${ctx.shop.id} and ended_at < ${before} and issues <> '[]'`.execute(ctx.db)
  return Number(done.numAffectedRows ?? 0)
}
