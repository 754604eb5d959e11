import { type Random, seededRandom } from '@qianmian/kernel'
import type { BasketCounts } from '../markdown/attach-rates.ts'

/** A made-up shop whose baskets follow a known law. */
export interface BasketLaw {
  readonly products: readonly { readonly id: string; readonly category: string }[]
  /** Chance of being what a basket begins with. */
  readonly popularity: readonly number[]
  /** `attach[f][s]`: chance that `s` is taken too when a basket began with `f`. */
  readonly attach: readonly Float64Array[]
}

/**
 * Makes a law: Zipf popularity, categories that go together more or less, and pairs that scatter around that, a few of them much.
 * @example makeBasketLaw('shop-1', 40, 5)
 */
export function makeBasketLaw(seed: string, products: number, categories: number): BasketLaw {
  const random = seededRandom(`baskets/${seed}`)
  const weights = random.shuffle(Array.from({ length: products }, (_, rank) => 1 / (rank + 2) ** 0.9))
  const sum = weights.reduce((a, b) => a + b, 0)
  const categoryOf = Array.from({ length: products }, () => random.int(categories))
  const lift = Array.from({ length: categories * categories }, () => Math.exp(0.6 * random.normal()))
  return {
    products: categoryOf.map((category, i) => ({ id: `p${i}`, category: `c${category}` })),
    popularity: weights.map((one) => one / sum),
    attach: categoryOf.map((from, f) =>
      Float64Array.from(categoryOf, (to, s) => {
        if (s === f) return 0
        const [a, b] = [Math.min(from, to), Math.max(from, to)]
        const scatter = Math.exp(0.7 * random.normal())
        return Math.min(0.5, ((weights[s] ?? 0) / sum) * (lift[a * categories + b] ?? 1) * scatter)
      }),
    ),
  }
}

/** Counts made-up baskets of a law. @param random decides what is in them */
export function drawBaskets(
  { products, popularity, attach }: BasketLaw,
  baskets: number,
  random: Random,
): BasketCounts {
  const held = new Uint32Array(products.length)
  const met = new Uint32Array(products.length * products.length)
  const upTo = Float64Array.from(popularity)
  for (let i = 1; i < upTo.length; i++) upTo[i] = upTo[i]! + upTo[i - 1]!
  for (let n = 0; n < baskets; n++) {
    const at = random.next() * upTo[upTo.length - 1]!
    const first = Math.max(
      0,
      upTo.findIndex((edge) => at < edge),
    )
    const basket = [first]
    const rates = attach[first]!
    for (let s = 0; s < rates.length; s++) if (random.next() < rates[s]!) basket.push(s)
    for (const one of basket) {
      held[one] = held[one]! + 1
      for (const other of basket) if (one < other) met[one * products.length + other]! += 1
    }
  }
  return {
    baskets,
    products: products.map((product, i) => ({ ...product, baskets: held[i]! })),
    pairs: products.flatMap(({ id: a }, i) =>
      products.flatMap(({ id: b }, j) => {
        const together = met[i * products.length + j]!
        return together > 0 ? [{ a, b, together }] : []
      }),
    ),
  }
}

/** Share of baskets with `fast` that hold `slow`, from the counts alone; 0 where no basket holds `fast`. */
export function naiveRate({ products, pairs }: BasketCounts, slow: string, fast: string): number {
  const baskets = products.find(({ id }) => id === fast)?.baskets ?? 0
  const pair = pairs.find(({ a, b }) => (a === slow && b === fast) || (a === fast && b === slow))
  return baskets > 0 ? (pair?.together ?? 0) / baskets : 0
}
