import { hash32 } from '@qianmian/kernel'
import { CoPurchase } from '@qianmian/recommend'
import type { ShopCatalogue } from './shop-catalogue.ts'

/** An order as it lies in the log. */
export interface PlacedOrder {
  /** Of the event: the same counts once. */
  readonly id: string
  readonly products: readonly string[]
  /** Whose it was, or which session's: one person teaches only so much. */
  readonly person: string
  readonly simulated: boolean
}

/** So many orders are remembered, so that one that comes twice counts once. */
const MOST_REMEMBERED = 50_000

/**
 * What one shop's orders say of what is bought together: by product, in the recommender's own leg, and by kind of thing, which
 * twenty orders can say something about where single products would take thousands.
 */
export class ShopOrders {
  readonly #catalogue: ShopCatalogue
  readonly #products: CoPurchase
  readonly #kinds = new CoPurchase()
  readonly #types: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #known = new Set<string>()
  #hasSimulated = false

  /** @param products the co-purchase leg of the shop's recommender */
  constructor(catalogue: ShopCatalogue, products: CoPurchase) {
    this.#catalogue = catalogue
    this.#products = products
  }

  /** True once a made-up order was learned. */
  get hasSimulated(): boolean {
    return this.#hasSimulated
  }

  learn({ id, products, person, simulated }: PlacedOrder): void {
    if (this.#known.has(id)) return
    this.#known.add(id)
    if (this.#known.size > MOST_REMEMBERED)
      for (const oldest of this.#known) {
        this.#known.delete(oldest)
        break
      }
    const items = [...new Set(products)].flatMap((product) => this.#catalogue.numberOf(product) ?? [])
    if (items.length === 0) return
    if (simulated) this.#hasSimulated = true
    const who = hash32(person)
    // An order of one thing is in it too: how often a thing is bought at all is what chance is reckoned by.
    this.#products.append(items, 0, items.length, who)
    const types = new Set(items.flatMap((item) => this.#catalogue.at(item)?.page.traits.type ?? []))
    const kinds = Array.from(types, (type) => this.#numberOf(type))
    if (kinds.length > 0) this.#kinds.append(kinds, 0, kinds.length, who)
  }

  #numberOf(type: string): number {
    const known = this.#numbers.get(type)
    if (known !== undefined) return known
    this.#numbers.set(type, this.#types.length)
    return this.#types.push(type) - 1
  }

  /** Kinds bought with a kind: shrunk lift, below 0 = less often than chance. */
  readonly together = (type: string): Readonly<Record<string, number>> => {
    const kind = this.#numbers.get(type)
    if (kind === undefined) return {}
    return lifts(this.#kinds, kind, (other) => this.#types[other])
  }

  /** Products bought with a product, in the same measure. */
  readonly boughtWith = (productId: string): Readonly<Record<string, number>> => {
    const item = this.#catalogue.numberOf(productId)
    if (item === undefined) return {}
    return lifts(this.#products, item, (other) => this.#catalogue.at(other)?.page.subject.id)
  }
}

function lifts(pairs: CoPurchase, item: number, nameOf: (item: number) => string | undefined): Record<string, number> {
  const { offsetOf, countOf, columns, weights } = pairs.rows
  const at = offsetOf[item] ?? 0
  const found: Record<string, number> = {}
  for (let i = at; i < at + (countOf[item] ?? 0); i++) {
    const name = nameOf(columns[i]!)
    if (name !== undefined) found[name] = pairs.valueOf(weights[i]!, item, columns[i]!)
  }
  return found
}
