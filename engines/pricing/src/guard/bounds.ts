import type { PriceInputs } from '../inputs/price-inputs.ts'
import { type GuardRule, type PriceLimits, WEEK_MS, WHOLE_BP } from './limits.ts'

/** The prices that one rule lets through: `lower` to `upper`, both included. */
export interface Bound {
  readonly rule: GuardRule
  readonly lower: number
  readonly upper: number
}

const NO_UPPER = Number.MAX_SAFE_INTEGER

/** `amount * bp / 10,000` rounded down; exact, for amounts of money may be large. */
const shareDown = (amount: number, bp: number): number => Number((BigInt(amount) * BigInt(bp)) / BigInt(WHOLE_BP))

/** Small amounts need no large integers: they are most, and this runs for every decision. */
const EXACT_BELOW = Number.MAX_SAFE_INTEGER / (4 * WHOLE_BP)
const down = (amount: number, bp: number): number =>
  amount < EXACT_BELOW && bp <= 4 * WHOLE_BP ? Math.floor((amount * bp) / WHOLE_BP) : shareDown(amount, bp)
const up = (amount: number, bp: number): number => {
  if (amount >= EXACT_BELOW || bp > 4 * WHOLE_BP) {
    const rounded = shareDown(amount, bp)
    return BigInt(rounded) * BigInt(WHOLE_BP) === BigInt(amount) * BigInt(bp) ? rounded : rounded + 1
  }
  return Math.ceil((amount * bp) / WHOLE_BP)
}

/** The least price of which at least `marginBp` is left after the cost: `price * (1 - margin) >= cost`. */
function leastWithMargin(cost: number, marginBp: number): number {
  const rest = WHOLE_BP - marginBp
  if (cost < EXACT_BELOW) return Math.max(1, Math.ceil((cost * WHOLE_BP) / rest))
  return Number((BigInt(cost) * BigInt(WHOLE_BP) + BigInt(rest - 1)) / BigInt(rest))
}

/** Bounds of all rules that apply, in the order in which they are laid on the price: wishes of the market first, money last. */
export function boundsOf(inputs: PriceInputs, limits: PriceLimits): Bound[] {
  const { currentPrice, unitCost, atMs, lastChangeMs, competitor } = inputs
  const bounds: Bound[] = []
  const stays: Omit<Bound, 'rule'> = { lower: currentPrice, upper: currentPrice }
  const rules = limits.competitor
  if (rules && competitor) {
    const isSilent = atMs - competitor.observedMs > rules.oldestMs || competitor.observedMs > atMs
    const ratio = competitor.price / currentPrice
    if (isSilent || ratio > rules.mostRatio || ratio < 1 / rules.mostRatio) bounds.push({ rule: 'feed', ...stays })
    else if (competitor.isInStock)
      bounds.push({
        rule: 'competitor',
        lower:
          rules.mostBelowBp === undefined
            ? 1
            : Math.max(1, up(competitor.price, Math.max(0, WHOLE_BP - rules.mostBelowBp))),
        upper: rules.mostAboveBp === undefined ? NO_UPPER : down(competitor.price, WHOLE_BP + rules.mostAboveBp),
      })
  }
  if (limits.stepBp !== undefined)
    bounds.push({
      rule: 'step',
      lower: Math.max(1, up(currentPrice, Math.max(0, WHOLE_BP - limits.stepBp))),
      upper: down(currentPrice, WHOLE_BP + limits.stepBp),
    })
  if (lastChangeMs !== undefined && atMs - lastChangeMs < (limits.restMs ?? WEEK_MS))
    bounds.push({ rule: 'frequency', ...stays })
  if (limits.ceiling !== undefined) bounds.push({ rule: 'ceiling', lower: 1, upper: limits.ceiling })
  if (limits.minimumAdvertised !== undefined)
    bounds.push({ rule: 'minimum-advertised', lower: limits.minimumAdvertised, upper: NO_UPPER })
  if (limits.floor !== undefined) bounds.push({ rule: 'floor', lower: limits.floor, upper: NO_UPPER })
  if (limits.marginFloorBp !== undefined)
    bounds.push({ rule: 'margin', lower: leastWithMargin(unitCost, limits.marginFloorBp), upper: NO_UPPER })
  return bounds
}
