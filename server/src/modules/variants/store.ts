import type { LocalizedText } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import type { LeadPicture, Variant, VariantFeatures, VariantOrigin, VariantState } from './types.ts'

export const VARIANT_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0050-variants',
    `
create table content_variants (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  product_id text not null references products(id) on delete cascade,
  pack_id text not null references listing_packs(id) on delete cascade,
  origin text not null,
  remix_id text,
  credit text,
  headline jsonb,
  features jsonb not null,
  state text not null,
  proposal_id text,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz
);
create index content_variants_product on content_variants (shop_id, product_id, state);`,
  ),
  sqlMigration(
    '0082-variants-lead',
    `
alter table content_variants add column lead jsonb;
create table product_leads (
  product_id text primary key references products(id) on delete cascade,
  shop_id text not null references shops(id) on delete cascade,
  lead jsonb not null,
  proposal_id text not null
);`,
  ),
]

/** So many ways are tried beside one another: more would learn nothing from the shoppers of one product. */
export const MOST_RUNNING = 6

type VariantTables = {
  contentVariants: {
    id: string
    shopId: string
    productId: string
    packId: string
    origin: VariantOrigin
    remixId: string | null
    credit: string | null
    headline: LocalizedText | null
    lead: LeadPicture | null
    features: VariantFeatures
    state: VariantState
    proposalId: string | null
    createdAt: Date
    startedAt: Date | null
    endedAt: Date | null
  }
  productLeads: { productId: string; shopId: string; lead: LeadPicture; proposalId: string }
}

const tables = (db: Database) => db.withTables<VariantTables>()
const COLUMNS = [
  'id',
  'productId',
  'packId',
  'origin',
  'remixId',
  'credit',
  'headline',
  'lead',
  'features',
  'state',
  'proposalId',
  'createdAt',
  'startedAt',
  'endedAt',
] as const

export interface VariantFilter {
  readonly ids?: readonly string[]
  readonly productIds?: readonly string[]
  readonly packId?: string
  readonly states?: readonly VariantState[]
}

/** Variants of the shop, oldest first. */
export async function listVariants(ctx: Ctx, filter: VariantFilter = {}): Promise<Variant[]> {
  let query = tables(ctx.db).selectFrom('contentVariants').select(COLUMNS).where('shopId', '=', ctx.shop.id)
  if (filter.ids) query = query.where('id', 'in', filter.ids.length > 0 ? [...filter.ids] : [''])
  if (filter.productIds)
    query = query.where('productId', 'in', filter.productIds.length > 0 ? [...filter.productIds] : [''])
  if (filter.packId) query = query.where('packId', '=', filter.packId)
  if (filter.states) query = query.where('state', 'in', [...filter.states])
  return query.orderBy('createdAt').orderBy('id').execute()
}

export async function findVariant(ctx: Ctx, id: string): Promise<Variant | undefined> {
  return (await listVariants(ctx, { ids: [id] }))[0]
}

/** Holds the variants of a product until the transaction ends, so that two approvals at once cannot both take the last place. */
export async function lockVariants(ctx: Ctx, productId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`variants/${ctx.shop.id}/${productId}`}))`.execute(ctx.db)
}

export async function insertVariant(ctx: Ctx, variant: Variant): Promise<void> {
  await tables(ctx.db)
    .insertInto('contentVariants')
    .values({
      ...variant,
      shopId: ctx.shop.id,
      headline: variant.headline && json(variant.headline),
      lead: variant.lead && json(variant.lead),
      features: json(variant.features),
    })
    .execute()
}

/**
 * Moves a variant from one of the given states to another.
 * @returns false when it is in none of them
 */
export async function moveVariant(
  ctx: Ctx,
  id: string,
  from: readonly VariantState[],
  to: VariantState,
  change: { readonly packId?: string; readonly features?: VariantFeatures; readonly proposalId?: string } = {},
): Promise<boolean> {
  const now = new Date(ctx.clock.now())
  const result = await tables(ctx.db)
    .updateTable('contentVariants')
    .set({
      state: to,
      ...(to === 'running' ? { startedAt: sql<Date>`coalesce(started_at, ${now})`, endedAt: null } : {}),
      ...(to === 'stopped' ? { endedAt: now } : {}),
      ...(change.packId === undefined ? {} : { packId: change.packId }),
      ...(change.features === undefined ? {} : { features: json(change.features) }),
      ...(change.proposalId === undefined ? {} : { proposalId: change.proposalId }),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
