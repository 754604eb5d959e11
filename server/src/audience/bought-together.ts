import type { CoPurchase } from '@qianmian/recommend'
import type { NumberedItems } from './shop-visits.ts'

/** Counts by kind are made anew when so much was bought since, as a share of what they were made of. */
const GROWN = 0.02

/** Baskets with a kind, and of those with another. */
interface Kinds {
  readonly baskets: number
  readonly of: Map<string, number>
  readonly pairs: Map<string, Map<string, number>>
}

/**
 * What one shop's orders say of what is bought together: by product, as the recommender counts it, and added up by kind of
 * thing, which twenty orders can say something about where single products would take thousands.
 */
export class BoughtTogether {
  readonly #items: Pick<NumberedItems, 'numberOf' | 'idOf' | 'typeOf'>
  readonly #counts: () => CoPurchase
  #kinds: Kinds | undefined
  #madeOf: CoPurchase | undefined

  /** @param counts of the recommender that is in use */
  constructor(items: Pick<NumberedItems, 'numberOf' | 'idOf' | 'typeOf'>, counts: () => CoPurchase) {
    this.#items = items
    this.#counts = counts
  }

  /** Kinds bought with a kind: shrunk lift, below 0 = less often than chance. */
  readonly together = (type: string): Readonly<Record<string, number>> => {
    const counts = this.#counts()
    const { baskets, of, pairs } = this.#kindsOf(counts)
    const found: Record<string, number> = {}
    for (const [other, count] of pairs.get(type) ?? []) {
      const lift = (count * baskets) / ((of.get(type) ?? 1) * (of.get(other) ?? 1))
      found[other] = (count / (count + counts.shrinkage)) * Math.log(lift)
    }
    return found
  }

  /** Products bought with a product, in the same measure. */
  readonly boughtWith = (productId: string): Readonly<Record<string, number>> => {
    const item = this.#items.numberOf(productId)
    const found: Record<string, number> = {}
    if (item === undefined) return found
    const counts = this.#counts()
    for (const [other, weight] of partners(counts, item)) {
      const id = this.#items.idOf(other)
      if (id !== undefined) found[id] = counts.valueOf(weight, item, other)
    }
    return found
  }

  #kindsOf(counts: CoPurchase): Kinds {
    const grown = counts.basketCount - (this.#kinds?.baskets ?? 0)
    if (this.#kinds && this.#madeOf === counts && grown <= GROWN * this.#kinds.baskets) return this.#kinds
    const of = new Map<string, number>()
    const pairs = new Map<string, Map<string, number>>()
    for (let item = 0; item < counts.baskets.length; item++) {
      const baskets = counts.baskets[item] ?? 0
      const type = baskets > 0 ? this.#items.typeOf(item) : undefined
      if (type === undefined) continue
      of.set(type, (of.get(type) ?? 0) + baskets)
      const row = pairs.get(type) ?? new Map<string, number>()
      pairs.set(type, row)
      for (const [partner, weight] of partners(counts, item)) {
        const other = this.#items.typeOf(partner)
        if (other !== undefined && other !== type) row.set(other, (row.get(other) ?? 0) + weight)
      }
    }
    this.#madeOf = counts
    this.#kinds = { baskets: counts.basketCount, of, pairs }
    return this.#kinds
  }
}

/** Items bought with an item, and in how many baskets. */
function* partners({ rows }: CoPurchase, item: number): Generator<readonly [item: number, weight: number]> {
  const at = rows.offsetOf[item] ?? 0
  const end = at + (rows.countOf[item] ?? 0)
  for (let i = at; i < end; i++) yield [rows.columns[i]!, rows.weights[i]!]
}
