import type { Simulation } from '../modules/simulations/index.ts'
import { COMPLEMENTS } from '../simulation/complements.data.ts'
import type { ChoiceRequest, SimulatedProduct, SimulatedVariant, Span } from '../simulation/index.ts'
import type { ShownProduct } from '../storefront/snapshot.ts'

const DAY_MS = 86_400_000
/** More would only spread the same people thinner. */
const MOST_PRODUCTS = 400
/** What is tried in several ways is what the shop puts in front: this share of the visits begins there. */
const FRONT_SHARE = 0.6

/** The shop's own catalogue as the simulation sees it. */
export function simulatedCatalogue(products: readonly ShownProduct[]): SimulatedProduct[] {
  const some = products
    .filter(({ detail }) => detail.variants.length > 0)
    .sort((a, b) => Number(b.variants.length > 1) - Number(a.variants.length > 1))
    .slice(0, MOST_PRODUCTS)
  const tried = some.filter(({ variants }) => variants.length > 1).length
  const inFront = tried === 0 ? 1 : Math.max(1, ((FRONT_SHARE / (1 - FRONT_SHARE)) * (some.length - tried)) / tried)
  return some.map(({ detail, variants }) => ({
    id: detail.id,
    category: detail.category,
    type: detail.productType ?? detail.category,
    tags: detail.tags,
    priceMinor: Math.min(...detail.variants.map((variant) => variant.priceMinor)),
    popularity: variants.length > 1 ? inFront : 1,
    complements: some
      .filter((other) => COMPLEMENTS[detail.productType ?? '']?.includes(other.detail.productType ?? ''))
      .map((other) => other.detail.id),
  }))
}

/** Every way of saying it that the shop tries. */
export const simulatedVariants = (products: readonly ShownProduct[]): SimulatedVariant[] =>
  products.flatMap(({ detail, variants }) =>
    variants.map(({ variant }) => ({ variantId: variant.id, productId: detail.id, features: variant.features })),
  )

/** Acts that tell how somebody reads, by the audience that the shop calls it. */
const TELLING: readonly (readonly [audience: string, acts: readonly string[]])[] = [
  ['rational', ['specs', 'compare', 'sort']],
  ['emotional', ['story']],
  ['young', ['film']],
]
const LEAST_TELLING = 2

/**
 * Whom the shop takes her for, by what she did and nothing else: how she reads once she has shown it, else whether she was here
 * before. The truth about her is not looked at.
 * @example audienceOf({ acts: ['specs', 'compare'], isReturning: false }) // 'rational'
 */
export function audienceOf({ acts, isReturning }: Pick<ChoiceRequest, 'acts' | 'isReturning'>): string {
  const [first, second] = TELLING.map(([audience, names]) => ({
    audience,
    count: acts.filter((act) => names.includes(act)).length,
  })).sort((a, b) => b.count - a.count)
  if (first && first.count >= LEAST_TELLING && first.count > (second?.count ?? 0)) return first.audience
  return isReturning ? 'returning' : 'new'
}

/** The days of a simulation in the shop's zone; the last one ends with the moment of the start. */
export function spanOf({ toAt, days }: Pick<Simulation, 'toAt' | 'days'>, timeZone: string): Span {
  const toMs = toAt.getTime()
  const zoneMs = zoneOffsetMs(timeZone, toMs)
  const today = Math.floor((toMs + zoneMs) / DAY_MS) * DAY_MS - zoneMs
  return { fromMs: today - (days - 1) * DAY_MS, days, toMs, zoneMs }
}

function zoneOffsetMs(timeZone: string, atMs: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(atMs)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
  return Math.round((local - atMs) / 60_000) * 60_000
}
