import { dayIn, isUsable } from '@qianmian/kernel'
import { sql } from 'kysely'
import { likeCounts } from '../modules/audience/index.ts'
import { type Brand, listBrands } from '../modules/brands/index.ts'
import {
  listProducts,
  type ProductDetail,
  productDetails,
  productFacts,
  talksToMachine,
} from '../modules/catalog/index.ts'
import { brokenFacts, findPacks, type ListingPack, publishedPacks } from '../modules/content/index.ts'
import { getShop, type Location, listLocations, type Shop } from '../modules/shops/index.ts'
import { freeLevels } from '../modules/stock/index.ts'
import { isPublished, type LeadPicture, listLeads, listVariants, type Variant } from '../modules/variants/index.ts'
import { namedProducts, publishedWorks, type Work } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { compositionOf, leadStands, type Pictured } from './lead-pictures.ts'

/** One way to present a product that may be shown today. */
export interface ShownVariant {
  readonly variant: Variant
  readonly pack: ListingPack
  /** The published pack as it stands: what is shown to who is held out, to machines and where nothing is tried. */
  readonly isBaseline: boolean
}

/** A product as the shop shows it. */
export interface ShownProduct {
  readonly detail: ProductDetail
  readonly brand: Brand | undefined
  /** The approved pack; without one, the merchant's own words stand. */
  readonly pack: (ListingPack & { readonly publishedAt: Date }) | undefined
  /** Approved pictures, films and readings whose facts still say what they said when they were made. */
  readonly works: readonly Work[]
  /** The picture that stands first since somebody approved it; null: its own first one. */
  readonly lead: LeadPicture | null
  /** Ways to present it that are tried beside one another, the baseline first; empty when there is only one. */
  readonly variants: readonly ShownVariant[]
}

/** Everything that the storefront needs of one shop at one version, on one day: facts run out at the shop's midnight. */
export interface Snapshot {
  readonly shop: Shop
  readonly isoDate: string
  readonly brands: readonly Brand[]
  readonly locations: readonly Location[]
  readonly products: readonly ShownProduct[]
  readonly byHandle: ReadonlyMap<string, ShownProduct>
  /** Counts up when something sells out or comes back: pages that were kept are then of before. */
  readonly stockVersion: number
}

/** A product as it was loaded. What the shop shows of it is worked out once a day: it costs reading every fact. */
interface Loaded {
  readonly detail: ProductDetail
  readonly published: (ListingPack & { readonly publishedAt: Date }) | undefined
  readonly works: readonly Work[]
  readonly lead: LeadPicture | null
  readonly trials: readonly Pick<ShownVariant, 'variant' | 'pack'>[]
  shown?: { readonly day: string; readonly product: Omit<ShownProduct, 'brand'> }
}

interface Held {
  snapshot: Snapshot
  loaded: ReadonlyMap<string, Loaded>
  fingerprints: Map<string, string>
  checkedAt: number
  stockAt: number
}

/** Another process may have changed the shop: ask for its version at most this often. */
const CHECK_MS = 1000
/** How long a page may not know that the last one was taken; the till always does. */
const STOCK_MS = 2000
const LIKES_MS = 10_000

/**
 * Keeps each shop's shown products in memory. A change of the shop's version reloads only the products that changed,
 * so that one approval among ten thousand products costs one product.
 */
export class Snapshots {
  readonly #held = new Map<string, Held>()
  readonly #loading = new Map<string, Promise<Held>>()
  readonly #likes = new Map<string, { counts: Record<string, number>; at: number }>()

  async get(ctx: Ctx): Promise<Snapshot> {
    const held = this.#held.get(ctx.shop.id)
    if (held && ctx.clock.now() - held.checkedAt < CHECK_MS) return held.snapshot
    const loading = this.#loading.get(ctx.shop.id) ?? this.#refresh(ctx, held)
    this.#loading.set(ctx.shop.id, loading)
    try {
      return (await loading).snapshot
    } finally {
      this.#loading.delete(ctx.shop.id)
    }
  }

  async likes(ctx: Ctx): Promise<Record<string, number>> {
    const held = this.#likes.get(ctx.shop.id)
    if (held && ctx.clock.now() - held.at < LIKES_MS) return held.counts
    const counts = await likeCounts(ctx)
    this.#likes.set(ctx.shop.id, { counts, at: ctx.clock.now() })
    return counts
  }

  async #refresh(ctx: Ctx, held: Held | undefined): Promise<Held> {
    const shop = await getShop(ctx)
    const isoDate = dayIn(shop.timeZone, ctx.clock.now())
    if (held && held.snapshot.shop.version === shop.version && held.snapshot.isoDate === isoDate) {
      held.checkedAt = ctx.clock.now()
      if (held.checkedAt - held.stockAt >= STOCK_MS) await followStock(ctx, held)
      return held
    }
    const { rows } = await sql<{ id: string; print: string }>`
      select p.id,
        p.version || '/' || coalesce(u.pack_id, '') || '/' || coalesce(w.ids, '') || '/' || coalesce(v.ids, '')
          || '/' || coalesce(l.proposal_id, '') as print
      from products p left join publications u on u.product_id = p.id
      left join (
        select product_id, string_agg(id, ' ' order by id) as ids from works
        where shop_id = ${ctx.shop.id} and state = 'published' group by product_id
      ) w on w.product_id = p.id
      left join (
        select product_id, string_agg(id, ' ' order by id) as ids from content_variants
        where shop_id = ${ctx.shop.id} and state = 'running' group by product_id
      ) v on v.product_id = p.id
      left join product_leads l on l.product_id = p.id
      where p.shop_id = ${ctx.shop.id} and p.status = 'active' order by p.position, p.id`.execute(ctx.db)
    const brands = await listBrands(ctx)
    const brandOf = new Map(brands.map((brand) => [brand.id, brand]))
    const changed = rows.filter((row) => held?.fingerprints.get(row.id) !== row.print).map((row) => row.id)
    const loaded = new Map<string, Loaded>()
    for (let at = 0; at < changed.length; at += 500) {
      const ids = changed.slice(at, at + 500)
      const details = await productDetails(ctx, await listProducts(ctx, { ids }))
      const packs = new Map((await publishedPacks(ctx, ids)).map((pack) => [pack.productId, pack]))
      const works = new Map<string, Work[]>()
      for (const work of await publishedWorks(ctx, ids))
        works.set(work.productId, [...(works.get(work.productId) ?? []), work])
      const trials = await runningTrials(ctx, ids)
      const leads = new Map((await listLeads(ctx, ids)).map(({ productId, lead }) => [productId, lead]))
      for (const detail of details)
        loaded.set(detail.id, {
          detail: forPeople(detail),
          published: packs.get(detail.id),
          works: works.get(detail.id) ?? [],
          lead: leads.get(detail.id) ?? null,
          trials: trials.get(detail.id) ?? [],
        })
    }
    const products = rows.flatMap((row): ShownProduct[] => {
      const product = loaded.get(row.id) ?? held?.loaded.get(row.id)
      if (!product) return []
      loaded.set(row.id, product)
      return [{ ...shownOn(product, shop.currency, isoDate), brand: brandOf.get(product.detail.brandId ?? '') }]
    })
    const shown = products.map((product) => ({
      ...product,
      works: product.works.filter((work) => standsOnAll(work, product, loaded, shop.currency, isoDate)),
    }))
    const next: Held = {
      snapshot: {
        shop,
        isoDate,
        brands,
        locations: await listLocations(ctx),
        products: shown,
        byHandle: new Map(shown.map((product) => [product.detail.handle, product])),
        stockVersion: held?.snapshot.stockVersion ?? 0,
      },
      loaded,
      fingerprints: new Map(rows.map((row) => [row.id, row.print])),
      checkedAt: ctx.clock.now(),
      stockAt: 0,
    }
    await followStock(ctx, next)
    this.#held.set(ctx.shop.id, next)
    return next
  }
}

const sum = (levels: Readonly<Record<string, number>> | undefined) =>
  Object.values(levels ?? {}).reduce((total, units) => total + units, 0)

/**
 * Takes what is promised to customers off the counted units. Numbers change in place, an order costs no reload; only a variant
 * that crosses zero makes its product, and with it the snapshot, a new one, so that search and kept pages learn of it.
 */
async function followStock(ctx: Ctx, held: Held): Promise<void> {
  held.stockAt = ctx.clock.now()
  const levels = await freeLevels(ctx)
  if (levels.length === 0) return
  const changed = new Map(levels.map((level) => [level.variantId, {} as Record<string, number>]))
  for (const { variantId, locationId, free } of levels) {
    const own = changed.get(variantId)
    if (own) own[locationId] = Math.max(0, free)
  }
  const crossed = new Set<string>()
  for (const { detail } of held.snapshot.products) {
    for (const { id } of detail.variants) {
      const now = changed.get(id)
      const before = now && detail.stock[id]
      if (!now || !before) continue
      const after = { ...before, ...now }
      if (sum(before) > 0 !== sum(after) > 0) crossed.add(detail.id)
      Object.assign(before, after)
    }
  }
  if (crossed.size === 0) return
  const products = held.snapshot.products.map((product) =>
    crossed.has(product.detail.id) ? { ...product, detail: { ...product.detail } } : product,
  )
  held.snapshot = {
    ...held.snapshot,
    products,
    byHandle: new Map(products.map((product) => [product.detail.handle, product])),
    stockVersion: held.snapshot.stockVersion + 1,
  }
}

/** Pages and feeds are read by machines too: a fact that gives them orders stays in the studio. */
const forPeople = (detail: ProductDetail): ProductDetail => ({
  ...detail,
  facts: detail.facts.filter((fact) => !talksToMachine(fact)),
})

/** Shoppers see facts that hold today, and a text only while all facts behind it say what they said when it was written. */
function shownOn(loaded: Loaded, currency: string, isoDate: string): Omit<ShownProduct, 'brand'> {
  const day = `${isoDate} ${currency}`
  if (loaded.shown?.day !== day) loaded.shown = { day, product: workOut(loaded, currency, isoDate) }
  return loaded.shown.product
}

function workOut(
  { detail, published, works, lead, trials }: Loaded,
  currency: string,
  isoDate: string,
): Omit<ShownProduct, 'brand'> {
  const facts = productFacts(detail, currency, isoDate)
  const stands = published && brokenFacts(published, facts, isoDate).length === 0
  const seen = {
    detail: { ...detail, facts: detail.facts.filter((fact) => isUsable(fact, isoDate)) },
    works: works.filter(
      (work) => namedProducts(work.recipe).length > 0 || brokenFacts(work, facts, isoDate).length === 0,
    ),
  }
  const shownLead = leadStands(lead, seen) ? lead : null
  const holds = ({ pack, variant }: Loaded['trials'][number]) =>
    brokenFacts(pack, facts, isoDate).length === 0 && leadStands(variant.lead, seen)
  return {
    ...seen,
    pack: stands ? published : undefined,
    lead: shownLead,
    variants: stands ? withComposition(eligible(published, shownLead, trials.filter(holds)), seen) : [],
  }
}

/** Running variants with their packs, by product. */
async function runningTrials(ctx: Ctx, productIds: readonly string[]): Promise<Map<string, Loaded['trials']>> {
  const variants = await listVariants(ctx, { productIds, states: ['running'] })
  const packs = new Map(
    (
      await findPacks(
        ctx,
        variants.map(({ packId }) => packId),
      )
    ).map((pack) => [pack.id, pack]),
  )
  const trials = new Map<string, Loaded['trials']>()
  for (const variant of variants) {
    const pack = packs.get(variant.packId)
    if (pack) trials.set(variant.productId, [...(trials.get(variant.productId) ?? []), { variant, pack }])
  }
  return trials
}

/** What may be tried of what holds: no gate blocks it, and what is published is among it to be compared with. */
function eligible(published: ListingPack, lead: LeadPicture | null, trials: Loaded['trials']): ShownVariant[] {
  const shown = trials
    .filter(({ pack }) => pack.status !== 'block')
    .map((trial) => ({ ...trial, isBaseline: isPublished(trial.variant, { packId: published.id, lead }) }))
  const baseline = shown.find(({ isBaseline }) => isBaseline)
  return baseline && shown.length > 1
    ? [baseline, ...shown.filter((trial) => trial !== baseline && !trial.isBaseline)]
    : []
}

/** Where they differ in what stands in front, each says how it shows the thing; else that says nothing of any of them. */
function withComposition(variants: readonly ShownVariant[], product: Pictured): ShownVariant[] {
  const compositions = variants.map(({ variant }) => compositionOf(product, variant.lead))
  const differ = new Set(compositions).size > 1
  return variants.map((shown, i) => {
    const { composition: _, ...features } = shown.variant.features
    const own = differ ? compositions[i] : undefined
    return { ...shown, variant: { ...shown.variant, features: { ...features, ...(own ? { composition: own } : {}) } } }
  })
}

/** A poster of several products stands while the facts of all of them do, and every one of them is shown. */
function standsOnAll(
  work: Work,
  { detail }: Omit<ShownProduct, 'brand'>,
  loaded: ReadonlyMap<string, Loaded>,
  currency: string,
  isoDate: string,
): boolean {
  const others = namedProducts(work.recipe)
  if (others.length === 0) return true
  const details = [detail, ...others.flatMap((id) => loaded.get(id)?.detail ?? [])]
  if (details.length <= others.length) return false
  const facts = details.flatMap((one) => productFacts(one, currency, isoDate))
  return brokenFacts(work, facts, isoDate).length === 0
}
