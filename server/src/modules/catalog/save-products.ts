import { type Fact, type LocalizedText, newId } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import { matchFacts, matchVariants } from './match.ts'
import { listProducts, productDetails } from './read.ts'
import type { ProductDetail, ProductOption, ProductPicture, ProductStatus, SizeTable, Variant } from './types.ts'

/** A product as an importer or the seed brings it; ids are given here. */
export interface ProductInput {
  readonly handle: string
  readonly brandId: string | null
  readonly brandName?: string | null
  readonly category: string
  readonly productType: string | null
  readonly name: LocalizedText
  readonly descriptionHtml: LocalizedText
  readonly status: ProductStatus
  readonly tags: readonly string[]
  readonly options: readonly ProductOption[]
  readonly sizeChart: SizeTable | null
  readonly sourceProfile: string | null
  readonly extras: Readonly<Record<string, string>>
  readonly position: number
  /**
   * True where variants, pictures and facts are the whole new state, as `mergeProduct` makes it: what is not among them
   * goes. Otherwise facts of other sources and rendered pictures stay.
   */
  readonly isComplete?: boolean
  readonly variants: readonly (Omit<Variant, 'id' | 'position'> & {
    /** The stored variant that this is. Found by SKU and option values where it is not given. */
    readonly id?: string
    /** Units by location id. */
    readonly stock: Readonly<Record<string, number>>
  })[]
  readonly pictures: readonly (Omit<ProductPicture, 'id' | 'position' | 'variantId'> & {
    readonly id?: string
    readonly variantIndex?: number
  })[]
  readonly facts: readonly (Omit<Fact, 'id' | 'status'> & { readonly id?: string })[]
}

export interface SavedProduct {
  readonly id: string
  readonly handle: string
  readonly outcome: 'created' | 'updated'
}

/**
 * Holds the shop's catalogue for writing until the transaction ends. Two imports that bring the same new handle wait for
 * each other so, and the second finds what the first made. Take it before reading what is stored.
 */
export async function lockCatalog(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`catalog ${ctx.shop.id}`}))`.execute(ctx.db)
}

/**
 * Creates or updates products by handle, a batch in seven statements. What people have added by hand stays: facts from
 * other sources than the file are kept, and so are rendered pictures. A handle that comes again updates what its first
 * coming made. Call inside a transaction.
 * @param known the products of these handles as they are stored, if the caller has read them in the same transaction
 */
export async function saveProducts(
  ctx: Ctx,
  inputs: readonly ProductInput[],
  known?: readonly ProductDetail[],
): Promise<SavedProduct[]> {
  await lockCatalog(ctx)
  const saved: SavedProduct[] = []
  let current = known
  for (let rest = inputs; rest.length > 0; current = undefined) {
    const handles = new Set<string>()
    const round: ProductInput[] = []
    const later: ProductInput[] = []
    for (const input of rest) {
      if (handles.has(input.handle)) later.push(input)
      else round.push(input)
      handles.add(input.handle)
    }
    const stored =
      current ?? (await productDetails(ctx, await listProducts(ctx, { handles: round.map((input) => input.handle) })))
    saved.push(...(await saveRound(ctx, round, stored)))
    rest = later
  }
  return saved
}

/** Saves products whose handles differ. */
async function saveRound(
  ctx: Ctx,
  inputs: readonly ProductInput[],
  known: readonly ProductDetail[],
): Promise<SavedProduct[]> {
  const byHandle = new Map(known.map((product) => [product.handle, product]))
  const plans = inputs.map((input) => plan(ctx, input, byHandle.get(input.handle)))
  const stale = JSON.stringify(plans.flatMap((p) => p.stale))
  const updatedIds = JSON.stringify(plans.filter((p) => p.outcome === 'updated').map((p) => p.product.id))

  await bulkInsert(
    ctx.db,
    'products',
    PRODUCT_COLUMNS,
    plans.map((p) => p.product),
    UPSERT_PRODUCT,
  )
  if (known.length > 0) {
    const gone = sql`(select jsonb_array_elements_text(cast(${stale}::text as jsonb)))`
    await sql`delete from facts where shop_id = ${ctx.shop.id} and id in ${gone}`.execute(ctx.db)
    await sql`delete from pictures where shop_id = ${ctx.shop.id} and id in ${gone}`.execute(ctx.db)
    await sql`delete from variants where shop_id = ${ctx.shop.id} and id in ${gone}`.execute(ctx.db)
    await sql`delete from stock where variant_id in (select id from variants where product_id in
      (select jsonb_array_elements_text(cast(${updatedIds}::text as jsonb))))`.execute(ctx.db)
  }
  await bulkInsert(
    ctx.db,
    'variants',
    VARIANT_COLUMNS,
    plans.flatMap((p) => p.variants),
    UPSERT_VARIANT,
  )
  await bulkInsert(
    ctx.db,
    'stock',
    STOCK_COLUMNS,
    plans.flatMap((p) => p.stock),
  )
  await bulkInsert(
    ctx.db,
    'pictures',
    PICTURE_COLUMNS,
    plans.flatMap((p) => p.pictures),
    UPSERT_PICTURE,
  )
  await bulkInsert(
    ctx.db,
    'facts',
    FACT_COLUMNS,
    plans.flatMap((p) => p.facts),
    UPSERT_FACT,
  )
  return plans.map((p) => ({ id: String(p.product.id), handle: String(p.product.handle), outcome: p.outcome }))
}

type Row = Record<string, unknown>

interface Plan {
  readonly outcome: SavedProduct['outcome']
  readonly product: Row
  readonly variants: Row[]
  readonly stock: Row[]
  readonly pictures: Row[]
  readonly facts: Row[]
  /** Ids of facts, pictures and variants that the new state no longer has. */
  readonly stale: string[]
}

function plan(ctx: Ctx, input: ProductInput, known: ProductDetail | undefined): Plan {
  const id = known?.id ?? makeId(ctx, 'prd')
  const shop = { shop_id: ctx.shop.id, product_id: id }
  const variantIds = variantIdsOf(ctx, input, known)
  const matched = input.isComplete ? [] : matchFacts(input.facts, known?.facts ?? [])
  const factRows = input.facts.map((fact, position) => ({
    ...shop,
    id: fact.id ?? matched[position]?.id ?? makeId(ctx, 'fct'),
    attribute: fact.attribute,
    label: fact.label,
    value: fact.value,
    claim_kind: fact.claimKind,
    source: fact.source,
    evidence: fact.evidence ?? null,
    valid_from: fact.validFrom ?? null,
    valid_to: fact.validTo ?? null,
    position,
  }))
  const pictureIds = input.pictures.map((picture) => picture.id ?? makeId(ctx, 'pic'))
  const stale = known
    ? staleIds(input, known, new Set([...factRows.map((row) => row.id), ...variantIds, ...pictureIds]))
    : []
  return {
    outcome: known ? 'updated' : 'created',
    product: {
      id,
      shop_id: ctx.shop.id,
      handle: input.handle,
      brand_id: input.brandId,
      brand_name: input.brandName ?? null,
      category: input.category,
      product_type: input.productType,
      name: input.name,
      description_html: input.descriptionHtml,
      status: input.status,
      tags: input.tags,
      options: input.options,
      size_chart: input.sizeChart,
      source_profile: input.sourceProfile,
      extras: input.extras,
      position: input.position,
    },
    variants: input.variants.map((variant, position) => ({
      ...shop,
      id: variantIds[position],
      sku: variant.sku,
      barcode: variant.barcode,
      option_values: variant.optionValues,
      price_minor: variant.priceMinor,
      compare_at_minor: variant.compareAtMinor,
      weight_grams: variant.weightGrams,
      position,
      extras: variant.extras,
    })),
    stock: input.variants.flatMap((variant, index) =>
      Object.entries(variant.stock).map(([locationId, onHand]) => ({
        shop_id: ctx.shop.id,
        variant_id: variantIds[index],
        location_id: locationId,
        on_hand: onHand,
      })),
    ),
    pictures: input.pictures.map((picture, position) => ({
      ...shop,
      id: pictureIds[position],
      media_hash: picture.mediaHash,
      source_url: picture.sourceUrl,
      width: picture.width,
      height: picture.height,
      alt: picture.alt,
      view: picture.view,
      is_render: picture.isRender,
      variant_id: picture.variantIndex === undefined ? null : (variantIds[picture.variantIndex] ?? null),
      position,
      extras: picture.extras,
    })),
    facts: factRows,
    stale,
  }
}

function makeId(ctx: Ctx, prefix: string): string {
  return newId(prefix, ctx.clock, ctx.randomBytes)
}

/** Ids of facts, pictures and variants that the new state no longer has. */
function staleIds(input: ProductInput, known: ProductDetail, kept: ReadonlySet<string>): string[] {
  const kinds = new Set(input.facts.map((fact) => fact.source.kind))
  const goes = {
    fact: (kind: string) => input.isComplete || (kind === 'import' && kinds.has('import')),
    picture: (isRender: boolean) => input.isComplete || !isRender || input.pictures.some((each) => each.isRender),
  }
  return [
    ...known.facts.filter((fact) => goes.fact(fact.source.kind)),
    ...known.pictures.filter((picture) => goes.picture(picture.isRender)),
    ...known.variants,
  ].flatMap(({ id }) => (kept.has(id) ? [] : [id]))
}

/** The id of each variant: the one that is given, the stored one that it is, or a new one. */
function variantIdsOf(ctx: Ctx, input: ProductInput, known: ProductDetail | undefined): string[] {
  const matched = input.isComplete ? [] : matchVariants(input.variants, known?.variants ?? [])
  return input.variants.map((variant, index) => variant.id ?? matched[index] ?? makeId(ctx, 'var'))
}

const PRODUCT_COLUMNS = {
  id: 'text',
  shop_id: 'text',
  handle: 'text',
  brand_id: 'text',
  brand_name: 'text',
  category: 'text',
  product_type: 'text',
  name: 'jsonb',
  description_html: 'jsonb',
  status: 'text',
  tags: 'jsonb',
  options: 'jsonb',
  size_chart: 'jsonb',
  source_profile: 'text',
  extras: 'jsonb',
  position: 'int',
}
const UPSERT_PRODUCT = sql`(shop_id, handle) do update set
  brand_id = excluded.brand_id, brand_name = excluded.brand_name, category = excluded.category, product_type = excluded.product_type, name = excluded.name,
  description_html = excluded.description_html, status = excluded.status, tags = excluded.tags, options = excluded.options,
  size_chart = coalesce(excluded.size_chart, products.size_chart), source_profile = coalesce(excluded.source_profile, products.source_profile),
  extras = excluded.extras, version = products.version + 1, updated_at = now()`
const VARIANT_COLUMNS = {
  id: 'text',
  shop_id: 'text',
  product_id: 'text',
  sku: 'text',
  barcode: 'text',
  option_values: 'jsonb',
  price_minor: 'bigint',
  compare_at_minor: 'bigint',
  weight_grams: 'text',
  position: 'int',
  extras: 'jsonb',
}
const UPSERT_VARIANT = sql`(id) do update set sku = excluded.sku, barcode = excluded.barcode, option_values = excluded.option_values,
  price_minor = excluded.price_minor, compare_at_minor = excluded.compare_at_minor, weight_grams = excluded.weight_grams,
  position = excluded.position, extras = excluded.extras`
const STOCK_COLUMNS = { shop_id: 'text', variant_id: 'text', location_id: 'text', on_hand: 'int' }
const PICTURE_COLUMNS = {
  id: 'text',
  shop_id: 'text',
  product_id: 'text',
  media_hash: 'text',
  source_url: 'text',
  width: 'int',
  height: 'int',
  alt: 'jsonb',
  view: 'text',
  is_render: 'boolean',
  variant_id: 'text',
  position: 'int',
  extras: 'jsonb',
}
const UPSERT_PICTURE = sql`(id) do update set media_hash = excluded.media_hash, source_url = excluded.source_url, width = excluded.width,
  height = excluded.height, alt = excluded.alt, view = excluded.view, variant_id = excluded.variant_id, position = excluded.position,
  extras = excluded.extras`
const FACT_COLUMNS = {
  id: 'text',
  shop_id: 'text',
  product_id: 'text',
  attribute: 'text',
  label: 'jsonb',
  value: 'jsonb',
  claim_kind: 'text',
  source: 'jsonb',
  evidence: 'jsonb',
  valid_from: 'text',
  valid_to: 'text',
  position: 'int',
}
const UPSERT_FACT = sql`(id) do update set label = excluded.label, value = excluded.value, claim_kind = excluded.claim_kind,
  source = excluded.source, evidence = excluded.evidence, valid_from = excluded.valid_from, valid_to = excluded.valid_to, position = excluded.position, updated_at = now()`
