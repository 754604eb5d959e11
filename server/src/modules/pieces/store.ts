import type { PieceKind, PieceText } from '@qianmian/copy'
import type { Fact, GateStatus, LocalizedText } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import type { Piece, PieceGate, PieceOrder, PieceProvenance } from './types.ts'

export const PIECE_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0031-content-pieces',
    `
create table content_pieces (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  product_id text not null references products(id) on delete cascade,
  product_ids jsonb not null,
  kind text not null,
  zh jsonb not null,
  en jsonb not null,
  facts jsonb not null,
  gates jsonb not null,
  status text not null,
  problems jsonb not null,
  brief jsonb not null,
  provenance jsonb not null,
  created_at timestamptz not null default now()
);
create index content_pieces_product on content_pieces (shop_id, product_id, created_at desc);`,
  ),
]

type PieceTables = {
  contentPieces: {
    id: string
    shopId: string
    productId: string
    productIds: readonly string[]
    kind: PieceKind
    zh: PieceText
    en: PieceText
    facts: readonly Fact[]
    gates: readonly PieceGate[]
    status: GateStatus
    problems: readonly LocalizedText[]
    brief: PieceOrder
    provenance: PieceProvenance
    createdAt: Date
  }
}

const tables = (db: Database) => db.withTables<PieceTables>()
const PIECE = [
  'id',
  'productId',
  'productIds',
  'kind',
  'zh',
  'en',
  'facts',
  'gates',
  'status',
  'problems',
  'brief as order',
  'provenance',
  'createdAt',
] as const

export async function insertPiece(ctx: Ctx, piece: Piece): Promise<void> {
  const { order, ...row } = piece
  await tables(ctx.db)
    .insertInto('contentPieces')
    .values({
      ...row,
      shopId: ctx.shop.id,
      productIds: json([...piece.productIds]),
      zh: json(piece.zh),
      en: json(piece.en),
      facts: json([...piece.facts]),
      gates: json([...piece.gates]),
      problems: json([...piece.problems]),
      brief: json(order),
      provenance: json(piece.provenance),
    })
    .execute()
}

export async function findPiece(ctx: Ctx, id: string): Promise<Piece | undefined> {
  return tables(ctx.db)
    .selectFrom('contentPieces')
    .select(PIECE)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** A product's pieces, newest first. */
export async function listPieces(
  ctx: Ctx,
  productId: string,
  filter: { kind?: PieceKind; limit: number; offset: number },
): Promise<Piece[]> {
  let query = tables(ctx.db)
    .selectFrom('contentPieces')
    .select(PIECE)
    .where('shopId', '=', ctx.shop.id)
    .where('productId', '=', productId)
  if (filter.kind) query = query.where('kind', '=', filter.kind)
  return query.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(filter.limit).offset(filter.offset).execute()
}

/** The highest variation of a kind that a product has had among the pieces that are kept, 0 without any. */
export async function lastVariation(ctx: Ctx, productId: string, kind: PieceKind): Promise<number> {
  const row = await tables(ctx.db)
    .selectFrom('contentPieces')
    .select(sql<number>`coalesce(max((brief ->> 'variation')::int), 0)`.as('n'))
    .where('shopId', '=', ctx.shop.id)
    .where('productId', '=', productId)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow()
  return row.n
}

/** @returns false when there is no such piece in this shop */
export async function deletePiece(ctx: Ctx, id: string): Promise<boolean> {
  const result = await tables(ctx.db)
    .deleteFrom('contentPieces')
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(result.numDeletedRows) > 0
}
