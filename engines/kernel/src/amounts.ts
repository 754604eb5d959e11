/**
 * Money of orders, exact to the minor unit: nothing here passes through a fraction that is kept.
 * @module
 */

/** What the amounts of a line hang on. */
export interface LinePricing {
  readonly units: number
  readonly unitPriceMinor: number
  readonly discountMinor: number
  readonly taxRateBp: number
}

export interface LineAmounts {
  /** Units × price, less the discount, as the price tag says it. */
  readonly goodsMinor: number
  /** Tax in it (included) or on top of it (added). */
  readonly taxMinor: number
  /** What is paid for the line. */
  readonly totalMinor: number
}

/** `a × b / c` rounded half away from zero, without leaving whole numbers. */
export function mulDivRound(a: number, b: number, c: number): number {
  const product = BigInt(a) * BigInt(b)
  const divisor = BigInt(c)
  const twice = product * 2n
  const quotient = (twice < 0n ? twice - divisor : twice + divisor) / (divisor * 2n)
  return Number(quotient)
}

/**
 * What a line costs. Tax is rounded once a line, half up, as 增值税 invoices and EN 16931 do it.
 * @param isTaxIncluded prices hold their tax already (China, EU shops) or get it on top (United States)
 * @example lineAmounts({ units: 2, unitPriceMinor: 1000, discountMinor: 0, taxRateBp: 1300 }, true) // tax 230 of 2000
 */
export function lineAmounts(line: LinePricing, isTaxIncluded: boolean): LineAmounts {
  const goodsMinor = line.units * line.unitPriceMinor - line.discountMinor
  if (isTaxIncluded) {
    const taxMinor = mulDivRound(goodsMinor, line.taxRateBp, 10_000 + line.taxRateBp)
    return { goodsMinor, taxMinor, totalMinor: goodsMinor }
  }
  const taxMinor = mulDivRound(goodsMinor, line.taxRateBp, 10_000)
  return { goodsMinor, taxMinor, totalMinor: goodsMinor + taxMinor }
}

/**
 * The share of an amount that belongs to `units` of a line of `all`, when `taken` units had theirs before: shares of all
 * units sum to the amount exactly, whatever parts it is asked in.
 * @example shareOf(1000, 3, 0, 1) // 333, then shareOf(1000, 3, 1, 1) // 334, then 333
 */
export function shareOf(amountMinor: number, all: number, taken: number, units: number): number {
  return mulDivRound(amountMinor, taken + units, all) - mulDivRound(amountMinor, taken, all)
}

/**
 * Splits an amount over weights by largest remainder: parts are whole, none above its weight's fair share by more than
 * one minor unit, and they sum to the amount. Nothing is given to a weight of zero.
 * @example splitByWeight(100, [1, 1, 1]) // [34, 33, 33]
 */
export function splitByWeight(amountMinor: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole === 0) return weights.map(() => 0)
  const parts = weights.map((weight) => {
    const product = BigInt(amountMinor) * BigInt(weight)
    return { part: Number(product / BigInt(whole)), rest: Number(product % BigInt(whole)) }
  })
  let left = amountMinor - parts.reduce((sum, { part }) => sum + part, 0)
  const byRest = parts.map((part, index) => ({ ...part, index })).sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRest) {
    if (left === 0) break
    const part = parts[index]
    if (!part) continue
    part.part += 1
    left -= 1
  }
  return parts.map(({ part }) => part)
}
