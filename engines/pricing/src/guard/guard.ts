import type { PriceInputs } from '../inputs/price-inputs.ts'
import { type Bound, boundsOf } from './bounds.ts'
import { type Conflict, conflictsOf } from './conflicts.ts'
import { checkLimits, type GuardRule, type PriceLimits } from './limits.ts'

/** One rule that moved the price, from where to where, in minor units. */
export interface Clamp {
  readonly rule: GuardRule
  readonly from: number
  readonly to: number
}

/** What the guard-rails made of a proposal. */
export interface GuardedPrice {
  /** `set`: a new price; `kept`: the old one, allowed; `conflict`: no price satisfies all rules, so the old one stays. */
  readonly kind: 'set' | 'kept' | 'conflict'
  readonly price: number
  /** Rules that moved the proposal, in order; the last entry leads to the price, or in a conflict as far as it came. Empty: nothing bound. */
  readonly trail: readonly Clamp[]
  /** The rules that the price rests against: without them it would be nearer to the proposal. */
  readonly binding: readonly { readonly rule: GuardRule; readonly byMinor: number }[]
  /** Smallest sets of rules that cannot hold together; empty unless `kind` is `conflict`. */
  readonly conflicts: readonly Conflict[]
}

/** The entry of a rising list that is nearest to a price; of two as near, the cheaper one. Undefined in an empty range. */
function nearest(ladder: readonly number[], price: number, lower: number, upper: number): number | undefined {
  let [low, high] = [0, ladder.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ladder[middle]! < price) low = middle + 1
    else high = middle
  }
  let best: number | undefined
  for (const at of [low - 1, low]) {
    const point = ladder[at]
    if (point === undefined || point < lower || point > upper) continue
    if (best === undefined || Math.abs(point - price) < Math.abs(best - price)) best = point
  }
  return best
}

/**
 * The guard-rails, which run last: whatever an optimiser or a person proposed, the price that comes out satisfies every rule,
 * and is the nearest to the proposal that does; the most restrictive bound wins. When no price does, the price stays and the
 * rules that cannot hold together are named. To stay is never a change, so step, rest and ladder let it through.
 * @param inputs from `readPriceInputs` or `priceInputs`
 * @throws RangeError when the limits are wrongly configured
 * @example guardPrice(inputs, { marginFloorBp: 3000, stepBp: 800 }).binding // [{ rule: 'step', byMinor: 92 }]
 */
export function guardPrice(inputs: PriceInputs, limits: PriceLimits): GuardedPrice {
  checkLimits(limits)
  return guardChecked(inputs, limits)
}

/** The same for limits that were checked before: for many decisions under the same limits. */
export function guardChecked(inputs: PriceInputs, limits: PriceLimits): GuardedPrice {
  const { currentPrice, proposedPrice } = inputs
  const bounds = boundsOf(inputs, limits)
  let [lower, upper] = [1, Number.MAX_SAFE_INTEGER]
  let price = proposedPrice
  const trail: Clamp[] = []
  for (const bound of bounds) {
    lower = Math.max(lower, bound.lower)
    upper = Math.min(upper, bound.upper)
    const clamped = price < bound.lower ? bound.lower : Math.min(price, bound.upper)
    if (clamped !== price) trail.push({ rule: bound.rule, from: price, to: clamped })
    price = clamped
  }
  const isStayAllowed = currentPrice >= lower && currentPrice <= upper
  if (lower <= upper) {
    if (limits.ladder && price !== currentPrice) {
      const point = nearest(limits.ladder, price, lower, upper)
      const isStayNearer =
        isStayAllowed && (point === undefined || Math.abs(currentPrice - price) <= Math.abs(point - price))
      const to = isStayNearer ? currentPrice : point
      if (to !== undefined && to !== price) trail.push({ rule: 'ladder', from: price, to })
      if (to === undefined) return conflict(inputs, bounds, limits, trail)
      price = to
    }
    return {
      kind: price === currentPrice ? 'kept' : 'set',
      price,
      trail,
      binding: bindingOf(proposedPrice, price, bounds, trail),
      conflicts: [],
    }
  }
  return conflict(inputs, bounds, limits, trail)
}

function conflict(
  { currentPrice }: PriceInputs,
  bounds: readonly Bound[],
  { ladder }: PriceLimits,
  trail: readonly Clamp[],
): GuardedPrice {
  return {
    kind: 'conflict',
    price: currentPrice,
    trail,
    binding: [],
    conflicts: conflictsOf(bounds, currentPrice, ladder),
  }
}

/** Rules at which the price stopped on its way from the proposal, and how far each alone moved it. */
function bindingOf(
  proposed: number,
  price: number,
  bounds: readonly Bound[],
  trail: readonly Clamp[],
): GuardedPrice['binding'] {
  if (price === proposed) return []
  const binding: { rule: GuardRule; byMinor: number }[] = []
  let reach = Number.NaN
  for (const { lower, upper } of bounds) {
    const own = proposed < lower ? lower : Math.min(proposed, upper)
    if (own !== proposed && !(Math.abs(own - proposed) <= Math.abs(reach - proposed))) reach = own
  }
  for (const { rule, lower, upper } of bounds)
    if (reach === lower || reach === upper) {
      const isReason = (proposed < lower && reach === lower) || (proposed > upper && reach === upper)
      if (isReason) binding.push({ rule, byMinor: reach - proposed })
    }
  const last = trail.at(-1)
  if (last?.rule === 'ladder') binding.push({ rule: 'ladder', byMinor: last.to - last.from })
  return binding
}
