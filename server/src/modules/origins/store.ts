import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import type { Database } from '../../platform/database/database.ts'

export type OriginKind = 'product' | 'variant' | 'customer' | 'order' | 'stock'

/** Which record of another shop one of ours came from, and how it looked then: what makes a second import change nothing. */
export interface Origin {
  readonly source: string
  readonly kind: OriginKind
  readonly externalId: string
  readonly localId: string
  /** Of the record as it was read. */
  readonly digest: string
}

/** Stands for what a record looked like whose person was erased: it equals no digest. */
export const ERASED_DIGEST = 'erased'

const tables = (db: Database) => db.withTables<{ origins: Origin & { shopId: string; at: Date } }>()

/** What was imported before under these ids, by external id. */
export async function findOrigins(
  ctx: Ctx,
  of: Pick<Origin, 'source' | 'kind'>,
  externalIds: readonly string[],
): Promise<Map<string, Origin>> {
  const rows = await tables(ctx.db)
    .selectFrom('origins')
    .select(['source', 'kind', 'externalId', 'localId', 'digest'])
    .where('shopId', '=', ctx.shop.id)
    .where('source', '=', of.source)
    .where('kind', '=', of.kind)
    .where(
      sql<boolean>`external_id in (select jsonb_array_elements_text(cast(${JSON.stringify(externalIds)}::text as jsonb)))`,
    )
    .execute()
  return new Map(rows.map((row) => [row.externalId, row]))
}

/** Which records of another shop these of ours came from, by our id. */
export async function findOriginsOf(
  ctx: Ctx,
  of: Pick<Origin, 'source' | 'kind'>,
  localIds: readonly string[],
): Promise<Map<string, Origin>> {
  const rows = await tables(ctx.db)
    .selectFrom('origins')
    .select(['source', 'kind', 'externalId', 'localId', 'digest'])
    .where('shopId', '=', ctx.shop.id)
    .where('source', '=', of.source)
    .where('kind', '=', of.kind)
    .where(
      sql<boolean>`local_id in (select jsonb_array_elements_text(cast(${JSON.stringify(localIds)}::text as jsonb)))`,
    )
    .execute()
  return new Map(rows.map((row) => [row.localId, row]))
}

/** Keeps where records came from; one that was kept before gets its new look. */
export async function keepOrigins(ctx: Ctx, origins: readonly Origin[]): Promise<void> {
  const at = new Date(ctx.clock.now())
  await bulkInsert(
    ctx.db,
    'origins',
    {
      shop_id: 'text',
      source: 'text',
      kind: 'text',
      external_id: 'text',
      local_id: 'text',
      digest: 'text',
      at: 'timestamptz',
    },
    origins.map(({ source, kind, externalId, localId, digest }) => ({
      shop_id: ctx.shop.id,
      source,
      kind,
      external_id: externalId,
      local_id: localId,
      digest,
      at,
    })),
    sql`(shop_id, source, kind, external_id) do update set local_id = excluded.local_id,
      digest = excluded.digest, at = excluded.at`,
  )
}
