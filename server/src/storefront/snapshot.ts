import { sql } from 'kysely'
import { likeCounts } from '../modules/audience/index.ts'
import { type Brand, listBrands } from '../modules/brands/index.ts'
import { listProducts, type ProductDetail, productDetails } from '../modules/catalog/index.ts'
import { type ListingPack, publishedPacks } from '../modules/content/index.ts'
import { getShop, type Location, listLocations, type Shop } from '../modules/shops/index.ts'
import type { Ctx } from '../platform/ctx.ts'

/** A product as the shop shows it. */
export interface ShownProduct {
  readonly detail: ProductDetail
  readonly brand: Brand | undefined
  /** The approved pack; without one, the merchant's own words stand. */
  readonly pack: (ListingPack & { readonly publishedAt: Date }) | undefined
}

/** Everything that the storefront needs of one shop at one version. */
export interface Snapshot {
  readonly shop: Shop
  readonly brands: readonly Brand[]
  readonly locations: readonly Location[]
  readonly products: readonly ShownProduct[]
  readonly byHandle: ReadonlyMap<string, ShownProduct>
}

interface Held {
  snapshot: Snapshot
  fingerprints: Map<string, string>
  checkedAt: number
}

/** Another process may have changed the shop: ask for its version at most this often. */
const CHECK_MS = 1000
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

  /** Forgets when it last looked: the next page sees a change of this process at once. */
  expire(shopId: string): void {
    const held = this.#held.get(shopId)
    if (held) held.checkedAt = 0
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
    if (held && held.snapshot.shop.version === shop.version) {
      held.checkedAt = ctx.clock.now()
      return held
    }
    const { rows } = await sql<{ id: string; print: string }>`
      select p.id, p.version || '/' || coalesce(u.pack_id, '') as print
      from products p left join publications u on u.product_id = p.id
      where p.shop_id = ${ctx.shop.id} and p.status = 'active' order by p.position, p.id`.execute(ctx.db)
    const brands = await listBrands(ctx)
    const brandOf = new Map(brands.map((brand) => [brand.id, brand]))
    const before = new Map(held?.snapshot.products.map((product) => [product.detail.id, product]))
    const changed = rows.filter((row) => held?.fingerprints.get(row.id) !== row.print).map((row) => row.id)
    const fresh = new Map<string, ShownProduct>()
    for (let at = 0; at < changed.length; at += 500) {
      const ids = changed.slice(at, at + 500)
      const details = await productDetails(ctx, await listProducts(ctx, { ids }))
      const packs = new Map((await publishedPacks(ctx, ids)).map((pack) => [pack.productId, pack]))
      for (const detail of details) fresh.set(detail.id, { detail, brand: undefined, pack: packs.get(detail.id) })
    }
    const products = rows.flatMap((row): ShownProduct[] => {
      const product = fresh.get(row.id) ?? before.get(row.id)
      return product ? [{ ...product, brand: brandOf.get(product.detail.brandId ?? '') }] : []
    })
    const next: Held = {
      snapshot: {
        shop,
        brands,
        locations: await listLocations(ctx),
        products,
        byHandle: new Map(products.map((product) => [product.detail.handle, product])),
      },
      fingerprints: new Map(rows.map((row) => [row.id, row.print])),
      checkedAt: ctx.clock.now(),
    }
    this.#held.set(ctx.shop.id, next)
    return next
  }
}
