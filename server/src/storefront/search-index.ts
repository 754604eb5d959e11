import { ProductSearch, type SearchProduct } from '@qianmian/recommend'
import { productSubject } from '../flows/product-subject.ts'
import { isAvailable } from './cards.ts'
import type { ShownProduct, Snapshot } from './snapshot.ts'

interface Held {
  readonly search: ProductSearch
  /** What was put in, by product: a product whose detail, brand and text are the same objects is not read again. */
  readonly known: Map<string, ShownProduct>
}

/** Reading a product takes up to a millisecond: after so long others have their turn. */
const TURN_MS = 12

/** One search index a shop, kept in step with what the shop shows. */
export class SearchIndexes {
  readonly #held = new Map<string, Held>()
  readonly #working = new Map<string, Promise<unknown>>()

  /** The index of a shop with exactly the products of the snapshot. The first time it is built, later only changes are read. */
  async of(snapshot: Snapshot): Promise<ProductSearch> {
    const { id } = snapshot.shop
    // One after the other: two requests must not take turns in one index.
    const work = (this.#working.get(id) ?? Promise.resolve()).then(() => this.#follow(snapshot))
    const settled = work.catch(() => undefined)
    this.#working.set(id, settled)
    try {
      return await work
    } finally {
      if (this.#working.get(id) === settled) this.#working.delete(id)
    }
  }

  async #follow(snapshot: Snapshot): Promise<ProductSearch> {
    const held: Held = this.#held.get(snapshot.shop.id) ?? { search: new ProductSearch(), known: new Map() }
    this.#held.set(snapshot.shop.id, held)
    const shown = new Set(snapshot.products.map(({ detail }) => detail.id))
    for (const id of held.known.keys())
      if (!shown.has(id)) {
        held.search.remove(id)
        held.known.delete(id)
      }
    let turn = performance.now()
    for (const product of snapshot.products) {
      const { detail } = product
      if (isSame(held.known.get(detail.id), product)) continue
      held.search.add(searchProduct(product, snapshot))
      held.known.set(detail.id, product)
      if (performance.now() - turn < TURN_MS) continue
      await new Promise((resolve) => setImmediate(resolve))
      turn = performance.now()
    }
    return held.search
  }
}

const isSame = (known: ShownProduct | undefined, product: ShownProduct): boolean =>
  known !== undefined &&
  known.detail === product.detail &&
  known.brand?.name.zh === product.brand?.name.zh &&
  known.brand?.name.en === product.brand?.name.en

function searchProduct(product: ShownProduct, { shop, isoDate }: Snapshot): SearchProduct {
  const { detail, brand } = product
  const prices = detail.variants.map(({ priceMinor }) => priceMinor)
  const subject = productSubject(detail, brand, shop.currency, isoDate)
  return {
    ...subject,
    tags: detail.tags,
    ...(prices.length > 0 ? { priceTo: { amount: Math.max(...prices), currency: shop.currency } } : {}),
    available: isAvailable(product),
  }
}
