import { type LocalizedText, pick } from '@qianmian/kernel'
import {
  type CandidateSource,
  type CatalogueFacts,
  candidatesFrom,
  type Names,
  type PageProduct,
  type PriceBands,
  priceBands,
  type Traits,
  titleGroups,
  traitsOf,
} from '@qianmian/recommend'
import { productSubject } from '../flows/product-subject.ts'
import { isAvailable, lowestPrice } from '../storefront/cards.ts'
import type { ShownProduct, Snapshot } from '../storefront/snapshot.ts'
import type { NumberedItems } from './shop-visits.ts'

/** A product as the audience knows it: its number never changes and is never given away again. */
export interface NumberedProduct {
  readonly number: number
  readonly page: PageProduct
  readonly shown: ShownProduct
}

/** Reading a product takes part of a millisecond: after so long others have their turn. */
const TURN_MS = 12

/**
 * The products of one shop by number, kept in step with what the shop shows. What is gone keeps its number and is hidden, so
 * that sessions of before stay readable and nothing deleted is ever recommended.
 */
export class ShopCatalogue implements NumberedItems {
  readonly #numbers = new Map<string, number>()
  readonly #ids: string[] = []
  readonly #products: (NumberedProduct | undefined)[] = []
  #hidden = new Uint8Array(0)
  #facts: CatalogueFacts = {}
  #snapshot: Snapshot | undefined
  #bands: PriceBands = {}
  #pageProducts: readonly PageProduct[] = []
  #source: { readonly source: CandidateSource; readonly madeAtMs: number } | undefined

  /** One more than the greatest number. */
  get size(): number {
    return this.#products.length
  }

  /** What surfaces must know: what is hidden, category and which are the same thing in another colour. */
  get facts(): CatalogueFacts {
    return this.#facts
  }

  /** Thirds of the shop's prices by category. */
  get bands(): PriceBands {
    return this.#bands
  }

  /** What each product is like, by number; undefined for what the shop does not show any more. */
  get traits(): readonly (Traits | undefined)[] {
    return this.#products.map((product, number) => (this.#hidden[number] === 0 ? product?.page.traits : undefined))
  }

  /** What the shop shows now, with what it is like. */
  get shown(): readonly { readonly id: string; readonly traits: Traits }[] {
    return this.#products.flatMap((product, number) =>
      product && this.#hidden[number] === 0 ? [{ id: product.page.subject.id, traits: product.page.traits }] : [],
    )
  }

  /** Gives ids the numbers that they had before, in this order; to be called before the first `follow`. */
  number(productIds: readonly string[]): void {
    for (const id of productIds) {
      this.#numbers.set(id, this.#products.length)
      this.#ids.push(id)
      this.#products.push(undefined)
    }
    this.#hidden = new Uint8Array(this.#products.length).fill(1)
  }

  idOf(number: number): string | undefined {
    return this.#ids[number]
  }

  typeOf(number: number): string | undefined {
    return this.at(number)?.page.traits.type?.[0]
  }

  numberOf(productId: string): number | undefined {
    return this.#numbers.get(productId)
  }

  /** The product of a number, if the shop still shows it. */
  at(number: number): NumberedProduct | undefined {
    return this.#hidden[number] === 0 ? this.#products[number] : undefined
  }

  byId(productId: string): NumberedProduct | undefined {
    const number = this.#numbers.get(productId)
    return number === undefined ? undefined : this.at(number)
  }

  readonly names: Names = {
    product: (id) => this.byId(id)?.page.subject.name,
    brand: (id): LocalizedText | undefined => this.#snapshot?.brands.find((brand) => brand.id === id)?.name,
  }

  isAt(snapshot: Snapshot): boolean {
    return this.#snapshot === snapshot
  }

  /**
   * Takes in what the shop shows now.
   * @returns true if products came or changed: what things are like is then to be worked out anew
   */
  async follow(snapshot: Snapshot): Promise<boolean> {
    if (this.#snapshot === snapshot) return false
    const { currency } = snapshot.shop
    const before = this.#snapshot
    const bands = priceBands(
      snapshot.products.map((product) => ({ category: product.detail.category, amount: lowestPrice(product) })),
    )
    this.#bands = bands
    const isShown = new Set<string>()
    let isNew = before === undefined
    let turn = performance.now()
    for (const shown of snapshot.products) {
      const { detail, brand } = shown
      isShown.add(detail.id)
      const known = this.#numbers.get(detail.id)
      const held = known === undefined ? undefined : this.#products[known]
      if (known !== undefined && held?.shown.detail === detail && held.shown.brand === brand) {
        this.#products[known] = { ...held, page: { ...held.page, ...changing(shown) }, shown }
        continue
      }
      const number = known ?? this.#products.length
      const subject = productSubject(detail, brand, currency, snapshot.isoDate)
      this.#numbers.set(detail.id, number)
      this.#ids[number] = detail.id
      this.#products[number] = {
        number,
        shown,
        page: { subject, traits: traitsOf(subject, detail.tags, bands), ...changing(shown) },
      }
      isNew = true
      if (performance.now() - turn < TURN_MS) continue
      await new Promise((resolve) => setImmediate(resolve))
      turn = performance.now()
    }
    this.#snapshot = snapshot
    const hidden = new Uint8Array(this.#products.length)
    this.#products.forEach((product, number) => {
      if (!product || !isShown.has(product.page.subject.id)) hidden[number] = 1
      else if (product.page.available === false) hidden[number] = 2
    })
    this.#hidden = hidden.map((why) => (why === 1 ? 1 : 0))
    this.#facts = isNew ? this.#factsOf(hidden) : { ...this.#facts, hidden }
    this.#pageProducts = this.#products.filter((_, number) => hidden[number] === 0).flatMap((one) => one?.page ?? [])
    this.#source = undefined
    return isNew
  }

  #factsOf(hidden: Uint8Array): CatalogueFacts {
    const categories = new Map<string, number>()
    const category = Int32Array.from(this.#products, (product) => {
      const id = product?.page.subject.category ?? ''
      const known = categories.get(id) ?? categories.size
      categories.set(id, known)
      return known
    })
    const variantGroup = titleGroups(
      this.#products.map((product) => (product ? pick(product.page.subject.name, 'zh') : '')),
    )
    return { hidden, category, variantGroup }
  }

  /** Retrieval for page plans: what is popular lately first. Made anew at most every so often, because popularity moves slowly. */
  source(popularity: (number: number) => number, nowMs: number, maxAgeMs = 60_000): CandidateSource {
    if (!this.#source || nowMs - this.#source.madeAtMs > maxAgeMs) {
      const products = this.#pageProducts.map((product) => ({
        ...product,
        popularity: popularity(this.#numbers.get(product.subject.id) ?? -1),
      }))
      this.#source = { source: candidatesFrom(products), madeAtMs: nowMs }
    }
    return this.#source.source
  }
}

/** What may change without a fact changing. */
const changing = (shown: ShownProduct): Pick<PageProduct, 'hasPicture' | 'hasFilm' | 'available'> => ({
  hasPicture: shown.detail.pictures.length > 0,
  hasFilm: shown.works.some((work) => work.kind === 'film'),
  available: isAvailable(shown),
})
