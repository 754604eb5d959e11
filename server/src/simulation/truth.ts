import { type Random, seededRandom } from '@qianmian/kernel'
import { type Effect, KNOWN_EFFECTS } from './effects.data.ts'
import { READERS, type Reader, type Shopper, type SimulatedProduct } from './types.ts'

/** Spread of what a seed adds to the known effects, in log-odds. */
const OWN_SPREAD = { click: 0.12, purchase: 0.14, regret: 0.1 } as const
const BASE = { click: -0.75, basket: -1.5, buy: -0.35, regret: -2.4, complaint: -1.6 } as const

/** A world whose laws are known: who the shoppers are, and what each way of saying it really does to them. */
export interface World {
  readonly seed: string
  readonly products: readonly SimulatedProduct[]
  /** Share of each kind of reader; the sum is one. */
  readonly shares: Readonly<Record<Reader, number>>
  readonly returningShare: number
  readonly consentShare: number
  /** Where each product's price lies among those of its category, 0 cheapest. */
  readonly priceRank: readonly number[]
  readonly indexOf: ReadonlyMap<string, number>
  effect(reader: Reader, feature: string, value: string): Effect
}

/** Chances of what follows when a person sees a product said in some way. */
export interface Chances {
  readonly click: number
  /** Given a click. */
  readonly basket: number
  /** Given a basket. */
  readonly buy: number
  /** A return, given a purchase. */
  readonly regret: number
  /** A complaint, given a return. */
  readonly complaint: number
}

/**
 * Makes a world. The same seed and catalogue make the same one.
 * @example makeWorld('demo', products).shares.facts // about a third
 */
export function makeWorld(seed: string, products: readonly SimulatedProduct[]): World {
  const random = seededRandom(`${seed}/world`)
  const weights = READERS.map(() => 0.8 + random.next() * 0.6)
  const total = weights.reduce((sum, one) => sum + one, 0)
  const shares = Object.fromEntries(READERS.map((reader, i) => [reader, weights[i]! / total])) as Record<Reader, number>
  const known = new Map<string, Effect>()
  return {
    seed,
    products,
    shares,
    returningShare: 0.3 + random.next() * 0.2,
    consentShare: 0.7,
    priceRank: ranks(products),
    indexOf: new Map(products.map((product, i) => [product.id, i])),
    effect(reader, feature, value) {
      const key = `${reader}/${feature}/${value}`
      const kept = known.get(key)
      if (kept) return kept
      const made = makeEffect(seededRandom(`${seed}/effect/${key}`), reader, feature, value)
      known.set(key, made)
      return made
    },
  }
}

function makeEffect(random: Random, reader: Reader, feature: string, value: string): Effect {
  const own = {
    click: random.normal() * OWN_SPREAD.click,
    purchase: random.normal() * OWN_SPREAD.purchase,
    regret: random.normal() * OWN_SPREAD.regret,
  }
  for (const row of KNOWN_EFFECTS) {
    if (!row.feature.test(feature) || !row.value.test(value)) continue
    const law = row.readers[reader]
    own.click += law?.click ?? 0
    own.purchase += law?.purchase ?? 0
    own.regret += law?.regret ?? 0
  }
  return own
}

function ranks(products: readonly SimulatedProduct[]): number[] {
  return products.map((product) => {
    const peers = products.filter(({ category }) => category === product.category)
    const below = peers.filter(({ priceMinor }) => priceMinor < product.priceMinor).length
    return peers.length > 1 ? below / (peers.length - 1) : 0.5
  })
}

/**
 * What follows when this person sees this product said this way: the law that the platform does not know.
 * @param need whether she came for it, 0..1: decides more than any words
 */
export function chancesOf(
  world: World,
  shopper: Pick<Shopper, 'reader' | 'isReturning' | 'priceTaste'>,
  productIndex: number,
  need: number,
  features: Readonly<Record<string, string>>,
): Chances {
  let [click, purchase, regret] = [0, 0, 0]
  for (const feature in features) {
    const effect = world.effect(shopper.reader, feature, features[feature] ?? '')
    click += effect.click
    purchase += effect.purchase
    regret += effect.regret
  }
  const priceMiss = Math.abs(world.priceRank[productIndex]! - shopper.priceTaste)
  const pull = 1.1 * need - 0.9 * priceMiss + (shopper.isReturning ? 0.25 : 0)
  return {
    click: odds(BASE.click + click + 0.7 * need),
    basket: odds(BASE.basket + purchase + pull),
    buy: odds(BASE.buy + purchase + 0.6 * pull),
    regret: odds(BASE.regret + regret + 0.5 * priceMiss),
    complaint: odds(BASE.complaint + 0.5 * regret),
  }
}

/** Chance that she clicks, buys and keeps it. */
export const keptChance = ({ click, basket, buy, regret }: Chances): number => click * basket * buy * (1 - regret)

const odds = (logit: number): number => 1 / (1 + Math.exp(-logit))
