import type { Exposure } from './session.ts'
import { chancesOf, keptChance, type World } from './truth.ts'
import { READERS, type Reader, type SimulatedVariant } from './types.ts'

/** What a way of saying it would have earned on everybody who saw the product: expectations, no draws. */
export interface VariantTruth extends SimulatedVariant {
  readonly views: number
  readonly click: number
  readonly basket: number
  /** Purchases less returns, a view. */
  readonly purchase: number
  /** The same by kind of reader; null where none of the kind saw the product. */
  readonly purchaseBy: Readonly<Record<Reader, number | null>>
}

export interface Truth {
  readonly seed: string
  readonly shares: Readonly<Record<Reader, number>>
  readonly returningShare: number
  /** People who came. */
  readonly shoppers: number
  readonly productViews: number
  /** Expected purchases less returns a product view, as things were shown. */
  readonly purchaseRate: number
  readonly variants: readonly VariantTruth[]
  /** What each feature value does, in log-odds, by kind of reader. */
  readonly effects: readonly {
    readonly feature: string
    readonly value: string
    readonly readers: Readonly<Record<Reader, { click: number; purchase: number; regret: number }>>
  }[]
}

interface Sums {
  views: number
  click: number
  basket: number
  purchase: number
}

/**
 * Keeps the truth of a run: for every product page that somebody saw, what each way of saying it would have led to, whichever was
 * shown. That is what no log can know, and what a comparison with the learned figures needs.
 */
export class TruthBook {
  readonly #world: World
  readonly #variants: ReadonlyMap<string, readonly SimulatedVariant[]>
  readonly #sums = new Map<string, Map<Reader, Sums>>()
  #views = 0
  #purchase = 0

  constructor(world: World, variants: readonly SimulatedVariant[]) {
    this.#world = world
    this.#variants = byProduct(variants)
  }

  see({ shopper, productIndex, need, choice }: Exposure): void {
    const { reader } = shopper
    const productId = this.#world.products[productIndex]!.id
    this.#views += 1
    this.#purchase += keptChance(chancesOf(this.#world, shopper, productIndex, need, choice?.features ?? {}))
    for (const { variantId, features } of this.#variants.get(productId) ?? []) {
      const law = chancesOf(this.#world, shopper, productIndex, need, features)
      const sums = this.#sumsOf(variantId, reader)
      sums.views += 1
      sums.click += law.click
      sums.basket += law.click * law.basket
      sums.purchase += keptChance(law)
    }
  }

  #sumsOf(variantId: string, reader: Reader): Sums {
    let readers = this.#sums.get(variantId)
    if (!readers) {
      readers = new Map()
      this.#sums.set(variantId, readers)
    }
    let sums = readers.get(reader)
    if (!sums) {
      sums = { views: 0, click: 0, basket: 0, purchase: 0 }
      readers.set(reader, sums)
    }
    return sums
  }

  /** @param shoppers how many people came */
  truth(shoppers: number): Truth {
    const variants = [...this.#variants.values()].flat()
    return {
      seed: this.#world.seed,
      shares: this.#world.shares,
      returningShare: this.#world.returningShare,
      shoppers,
      productViews: this.#views,
      purchaseRate: this.#views === 0 ? 0 : this.#purchase / this.#views,
      variants: variants.flatMap((variant) => {
        const readers = this.#sums.get(variant.variantId)
        return readers ? [variantTruth(variant, readers)] : []
      }),
      effects: this.#effects(variants),
    }
  }

  #effects(variants: readonly SimulatedVariant[]): Truth['effects'] {
    const pairs = new Map<string, readonly [feature: string, value: string]>()
    for (const { features } of variants)
      for (const feature in features) pairs.set(`${feature}/${features[feature]}`, [feature, features[feature] ?? ''])
    return [...pairs.values()].sort(byText).map(([feature, value]) => ({
      feature,
      value,
      readers: Object.fromEntries(
        READERS.map((reader) => [reader, this.#world.effect(reader, feature, value)]),
      ) as Truth['effects'][number]['readers'],
    }))
  }
}

function variantTruth(variant: SimulatedVariant, readers: ReadonlyMap<Reader, Sums>): VariantTruth {
  const all = [...readers.values()]
  const sum = (of: (sums: Sums) => number) => all.reduce((total, one) => total + of(one), 0)
  const views = sum((one) => one.views)
  return {
    ...variant,
    views,
    click: sum((one) => one.click) / views,
    basket: sum((one) => one.basket) / views,
    purchase: sum((one) => one.purchase) / views,
    purchaseBy: Object.fromEntries(
      READERS.map((reader) => {
        const sums = readers.get(reader)
        return [reader, sums ? sums.purchase / sums.views : null]
      }),
    ) as VariantTruth['purchaseBy'],
  }
}

function byProduct(variants: readonly SimulatedVariant[]): Map<string, SimulatedVariant[]> {
  const groups = new Map<string, SimulatedVariant[]>()
  for (const variant of variants) {
    const group = groups.get(variant.productId)
    if (group) group.push(variant)
    else groups.set(variant.productId, [variant])
  }
  return groups
}

const byText = (a: readonly string[], b: readonly string[]): number => (a.join('/') < b.join('/') ? -1 : 1)
