import type { PriceInputs } from '../inputs/price-inputs.ts'
import type { GuardedPrice } from './guard.ts'
import { type GuardRule, type PriceLimits, WEEK_MS } from './limits.ts'

/**
 * Whether one price satisfies one rule, said straight from the rule's words and not from bounds: what the guard-rails are
 * checked against, and what says of a price that is in force already which rules it breaks.
 */
export function breaks(rule: GuardRule, price: number, inputs: PriceInputs, limits: PriceLimits): boolean {
  const { currentPrice, unitCost, atMs, lastChangeMs, competitor } = inputs
  const isChange = price !== currentPrice
  const share = (part: number, whole: number, bp: number): number =>
    Math.sign(Number(BigInt(part) * 10_000n - BigInt(whole) * BigInt(bp)))
  const feed = limits.competitor
  const isDoubtful =
    feed !== undefined &&
    competitor !== undefined &&
    (atMs - competitor.observedMs > feed.oldestMs ||
      competitor.observedMs > atMs ||
      competitor.price / currentPrice > feed.mostRatio ||
      competitor.price / currentPrice < 1 / feed.mostRatio)
  switch (rule) {
    case 'margin':
      return limits.marginFloorBp !== undefined && share(price - unitCost, price, limits.marginFloorBp) < 0
    case 'floor':
      return limits.floor !== undefined && price < limits.floor
    case 'ceiling':
      return limits.ceiling !== undefined && price > limits.ceiling
    case 'minimum-advertised':
      return limits.minimumAdvertised !== undefined && price < limits.minimumAdvertised
    case 'step':
      return limits.stepBp !== undefined && share(Math.abs(price - currentPrice), currentPrice, limits.stepBp) > 0
    case 'frequency':
      return isChange && lastChangeMs !== undefined && atMs - lastChangeMs < (limits.restMs ?? WEEK_MS)
    case 'feed':
      return isChange && isDoubtful
    case 'competitor': {
      if (!feed || !competitor?.isInStock || isDoubtful) return false
      const { mostAboveBp, mostBelowBp } = feed
      if (mostAboveBp !== undefined && share(price - competitor.price, competitor.price, mostAboveBp) > 0) return true
      return mostBelowBp !== undefined && share(competitor.price - price, competitor.price, mostBelowBp) > 0
    }
    case 'ladder':
      return isChange && limits.ladder !== undefined && !limits.ladder.includes(price)
  }
}

const RULES: readonly GuardRule[] = [
  'margin',
  'floor',
  'ceiling',
  'minimum-advertised',
  'step',
  'frequency',
  'competitor',
  'feed',
  'ladder',
]

/** Rules that a price breaks. */
export const brokenBy = (price: number, inputs: PriceInputs, limits: PriceLimits): GuardRule[] =>
  RULES.filter((rule) => breaks(rule, price, inputs, limits))

/**
 * Looks for a fault in what the guard-rails decided: a rule that is broken, a price that is not the nearest allowed one, a
 * trail that does not lead to it, a conflict that is none, or a price that could have been found.
 * @param candidates prices to try when the decision says that there is none, or that none is nearer
 * @returns what is wrong, or undefined
 */
export function faultOf(
  decided: GuardedPrice,
  inputs: PriceInputs,
  limits: PriceLimits,
  candidates: readonly number[],
): string | undefined {
  const { currentPrice, proposedPrice } = inputs
  const isFree = (price: number): boolean => price >= 1 && brokenBy(price, inputs, limits).length === 0
  const { kind, price, trail, binding, conflicts } = decided
  if (kind === 'conflict') {
    if (price !== currentPrice) return 'the price moved in a conflict'
    if (conflicts.length === 0) return 'a conflict without names'
    if ([currentPrice, proposedPrice, ...candidates].some(isFree)) return 'a conflict though a price was free'
    const isTogether = (rules: readonly GuardRule[]): boolean =>
      [currentPrice, proposedPrice, ...candidates].some((p) => !rules.some((rule) => breaks(rule, p, inputs, limits)))
    for (const { rules } of conflicts) if (isTogether(rules)) return `no conflict: ${rules.join(', ')}`
    return undefined
  }
  if (!Number.isSafeInteger(price) || price < 1) return 'no whole amount'
  const broken = brokenBy(price, inputs, limits)
  if (broken.length > 0) return `broken: ${broken.join(', ')}`
  if ((kind === 'kept') !== (price === currentPrice)) return 'kept or set?'
  const distance = Math.abs(price - proposedPrice)
  for (const other of [proposedPrice, ...candidates])
    if (Math.abs(other - proposedPrice) < distance && isFree(other)) return `nearer: ${other}`
  if (price !== proposedPrice && (trail.length === 0 || binding.length === 0)) return 'moved without a reason'
  if ((trail.at(-1)?.to ?? proposedPrice) !== price) return 'the trail leads elsewhere'
  if (trail.some(({ from }, i) => from !== (i === 0 ? proposedPrice : trail[i - 1]!.to))) return 'the trail is broken'
  return undefined
}
