import type { BundleProduct, BundleVariant } from './bundle-plan-types.ts'
import { LEFTOVER_SHARE, SEASON_WEEKS } from './price-clearance.ts'
import { type Shocks, weeklyDraws } from './price-draws.ts'

const WEEK = 7
/** Weeks are half alike: what was missed in one is half missed in the next. */
const ALIKE = 0.5

/** What of a product is too much, before anybody looks for a partner. Money in minor units. */
export interface Slow {
  readonly product: BundleProduct
  /** The variant of which most is left over. */
  readonly worst: BundleVariant
  readonly horizonWeeks: number
  /** Units that nobody buys by the horizon, in every future. */
  readonly overstock: Float64Array
  /** Units a week of the whole product, in every future. */
  readonly weekly: Float64Array
  /** Of its variants by what is left of them: price asked now, and what a unit brings that is left over. */
  readonly priceMinor: number
  readonly salvageMinor: number
}

/** Weeks in which stock has to go: its shelf life where it has one, else a season. */
export const horizonWeeks = (shelfLifeDays: number | null): number =>
  shelfLifeDays === null ? SEASON_WEEKS : Math.min(SEASON_WEEKS, shelfLifeDays / WEEK)

/**
 * A week's mean and interval as one that holds for each of several weeks together: errors of weeks cancel each other in part only.
 * @example overWeeks({ mean: 10, low: 4, high: 18 }, 26).high // about 15.8
 */
export function overWeeks({ mean, low, high }: BundleVariant['weekly'], weeks: number): BundleVariant['weekly'] {
  const narrow = Math.sqrt((1 + (weeks - 1) * ALIKE) / Math.max(1, weeks))
  return {
    mean,
    low: Math.max(0, mean - narrow * Math.max(0, mean - low)),
    high: mean + narrow * Math.max(0, high - mean),
  }
}

/**
 * Looks whether a product has more than the upper end of its forecast sells by its horizon: then it is slow.
 * @param shocksOf futures of a variant's demand
 * @returns undefined where it is not, or nobody counts it
 */
export function slowOf(product: BundleProduct, shocksOf: (variantId: string) => Shocks): Slow | undefined {
  const over = product.variants.flatMap((variant) => {
    const { units, weekly, shelfLifeDays } = variant
    if (units === null || units < 1 || variant.priceMinor < 1) return []
    const weeks = horizonWeeks(shelfLifeDays)
    const { high } = overWeeks(weekly, weeks)
    return units > high * weeks ? [{ variant, weeks, left: units - high * weeks }] : []
  })
  const worst = over.toSorted((a, b) => b.left - a.left)[0]
  if (!worst) return undefined
  const draws = over.map(({ variant, weeks }) => ({
    units: variant.units ?? 0,
    weeks,
    weekly: weeklyDraws(shocksOf(variant.variantId), overWeeks(variant.weekly, weeks)),
  }))
  const all = product.variants.map((variant) => weeklyDraws(shocksOf(variant.variantId), variant.weekly))
  const sumOf = (parts: readonly Float64Array[]) =>
    Float64Array.from(parts[0] ?? [], (_, k) => parts.reduce((sum, part) => sum + (part[k] ?? 0), 0))
  const left = over.reduce((sum, one) => sum + one.left, 0)
  const mean = (of: (variant: BundleVariant) => number) =>
    Math.round(over.reduce((sum, { variant, left: own }) => sum + own * of(variant), 0) / left)
  return {
    product,
    worst: worst.variant,
    horizonWeeks: worst.weeks,
    overstock: sumOf(draws.map(({ units, weeks, weekly }) => weekly.map((one) => Math.max(0, units - one * weeks)))),
    weekly: sumOf(all),
    priceMinor: mean(({ priceMinor }) => priceMinor),
    salvageMinor: mean(({ unitCostMinor }) => unitCostMinor * LEFTOVER_SHARE),
  }
}

/** What sells, and is there: what a slow product may go with. */
export interface Fast {
  readonly product: BundleProduct
  readonly best: BundleVariant
  /** Baskets that hold it in the days of a bundle, in every future. */
  readonly baskets: Float64Array
}

/** A fast product sells at least so much a week. */
const LEAST_WEEKLY = 1

/** @returns undefined where it hardly sells or is not there */
export function fastOf(
  product: BundleProduct,
  days: number,
  shocksOf: (variantId: string) => Shocks,
): Fast | undefined {
  const there = product.variants.filter(({ units, priceMinor }) => (units === null || units >= 1) && priceMinor > 0)
  const best = there.toSorted((a, b) => b.weekly.mean - a.weekly.mean)[0]
  const weekly = there.reduce((sum, variant) => sum + variant.weekly.mean, 0)
  if (!best || weekly < LEAST_WEEKLY) return undefined
  const weeks = days / WEEK
  const baskets = new Float64Array(weeklyDraws(shocksOf(best.variantId), best.weekly).length)
  for (const variant of there) {
    const draws = weeklyDraws(shocksOf(variant.variantId), overWeeks(variant.weekly, weeks))
    const most = variant.units ?? Number.POSITIVE_INFINITY
    draws.forEach((one, k) => {
      baskets[k] = (baskets[k] ?? 0) + Math.min(most, one * weeks) / product.unitsPerBasket
    })
  }
  return { product, best, baskets }
}
