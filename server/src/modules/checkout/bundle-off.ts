import { mulDivRound } from '@qianmian/kernel'
import type { Promotion } from './types.ts'

interface BasketGoods {
  readonly variantId: string
  readonly productId: string
  readonly units: number
  readonly unitPriceMinor: number
}
type BundleRule = Pick<Promotion, 'productIds' | 'bundledProductId'>

/** Whether a line is what becomes cheaper. */
export const isBundled = ({ bundledProductId }: BundleRule, { productId }: Pick<BasketGoods, 'productId'>): boolean =>
  bundledProductId !== null && productId === bundledProductId

/** Whether a line is what the bundled product goes with; a product never goes with itself. */
export const isCarrier = (rule: BundleRule, line: Pick<BasketGoods, 'productId'>): boolean =>
  !isBundled(rule, line) && rule.productIds.includes(line.productId)

/** Units of the bundled product that get the discount: at most one for each unit that it goes with. */
export function pairedUnits(rule: BundleRule, lines: readonly BasketGoods[]): number {
  let [bundled, carriers] = [0, 0]
  for (const line of lines) {
    if (isBundled(rule, line)) bundled += line.units
    else if (isCarrier(rule, line)) carriers += line.units
  }
  return Math.min(bundled, carriers)
}

/**
 * What a bundle takes off each line, minor units: a percentage of as many units of the bundled product as there are units that it
 * goes with, the dearest first. Of a line that something was taken off already, the percentage is of what is left.
 * @param taken off the lines so far, minor units
 * @returns one amount a line, never more than what is left of it
 * @example bundleOff({ value: 1500, productIds: ['mat'], bundledProductId: 'towel' }, lines, [0, 0]) // [0, 735]
 */
export function bundleOff(
  rule: BundleRule & Pick<Promotion, 'value'>,
  lines: readonly BasketGoods[],
  taken: readonly number[],
): number[] {
  const parts = lines.map(() => 0)
  let left = pairedUnits(rule, lines)
  const dearestFirst = lines
    .map((line, i) => ({ line, i }))
    .filter(({ line }) => isBundled(rule, line) && line.units > 0)
    .sort((a, b) => b.line.unitPriceMinor - a.line.unitPriceMinor || (a.line.variantId < b.line.variantId ? -1 : 1))
  for (const { line, i } of dearestFirst) {
    const units = Math.min(left, line.units)
    if (units === 0) break
    left -= units
    const rest = line.units * line.unitPriceMinor - (taken[i] ?? 0)
    parts[i] = mulDivRound(mulDivRound(rest, units, line.units), rule.value, 10_000)
  }
  return parts
}
