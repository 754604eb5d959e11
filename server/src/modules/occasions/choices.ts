import { sql } from 'kysely'
import { actorName, type Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import { occasionTables as tables } from './tables.ts'
import type { StoredTriple, TripleFile } from './types.ts'

/** Ids of the occasions that the shop means to keep. */
export async function chosenOccasions(ctx: Ctx): Promise<string[]> {
  const rows = await tables(ctx.db)
    .selectFrom('occasionChoices')
    .select('occasionId')
    .where('shopId', '=', ctx.shop.id)
    .execute()
  return rows.map((row) => row.occasionId)
}

/** @returns false when it was so already */
export async function chooseOccasion(ctx: Ctx, occasionId: string, isChosen: boolean): Promise<boolean> {
  if (isChosen) {
    const result = await tables(ctx.db)
      .insertInto('occasionChoices')
      .values({
        shopId: ctx.shop.id,
        occasionId,
        chosenBy: actorName(ctx.actor),
        chosenAt: new Date(ctx.clock.now()),
      })
      .onConflict((conflict) => conflict.columns(['shopId', 'occasionId']).doNothing())
      .executeTakeFirst()
    return Number(result.numInsertedOrUpdatedRows ?? 0) === 1
  }
  const result = await tables(ctx.db)
    .deleteFrom('occasionChoices')
    .where('shopId', '=', ctx.shop.id)
    .where('occasionId', '=', occasionId)
    .executeTakeFirst()
  return Number(result.numDeletedRows) === 1
}

/** Keeps the triples of one file. */
export async function insertTripleFile(
  ctx: Ctx,
  file: Pick<TripleFile, 'id' | 'name' | 'createdBy'>,
  triples: readonly StoredTriple[],
): Promise<void> {
  await tables(ctx.db)
    .insertInto('tripleFiles')
    .values({ ...file, rows: triples.length, shopId: ctx.shop.id, createdAt: new Date(ctx.clock.now()) })
    .execute()
  await bulkInsert(
    ctx.db,
    'shop_triples',
    {
      file_id: 'text',
      position: 'int',
      subject: 'text',
      predicate: 'text',
      object: 'text',
      source: 'text',
      licence: 'text',
    },
    triples.map((triple) => ({ file_id: file.id, ...triple })),
  )
}

export async function listTripleFiles(ctx: Ctx): Promise<TripleFile[]> {
  return tables(ctx.db)
    .selectFrom('tripleFiles')
    .select(['id', 'name', 'rows', 'createdBy', 'createdAt'])
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt', 'desc')
    .execute()
}

export async function countTriples(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(sum(rows), 0)::int as n from triple_files where shop_id = ${ctx.shop.id}`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

/** Takes a file's triples away. */
export async function deleteTripleFile(ctx: Ctx, id: string): Promise<TripleFile | undefined> {
  return tables(ctx.db)
    .deleteFrom('tripleFiles')
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .returning(['id', 'name', 'rows', 'createdBy', 'createdAt'])
    .executeTakeFirst()
}

/** All triples that the shop brought, in the order of their files. */
export async function shopTriples(ctx: Ctx): Promise<StoredTriple[]> {
  return tables(ctx.db)
    .selectFrom('shopTriples')
    .innerJoin('tripleFiles', 'tripleFiles.id', 'shopTriples.fileId')
    .select([
      'shopTriples.position',
      'shopTriples.subject',
      'shopTriples.predicate',
      'shopTriples.object',
      'shopTriples.source',
      'shopTriples.licence',
    ])
    .where('tripleFiles.shopId', '=', ctx.shop.id)
    .orderBy('tripleFiles.createdAt')
    .orderBy('shopTriples.position')
    .execute()
}
