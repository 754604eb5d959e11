import { OUTCOMES, type Outcome } from './types.ts'

/** What one outcome is worth, in clicks. Returns and complaints cost; the sign is part of the weight. */
export type RewardWeights = Readonly<Record<Outcome, number>>

/**
 * A purchase is worth 20 clicks (one purchase per 20 to 50 clicks is usual in shops, so purchases and clicks weigh about
 * the same in sum); a return undoes the purchase and costs half as much again for the way back; a complaint costs two.
 * They are a starting point: a shop that knows its margins passes its own.
 */
export const DEFAULT_REWARD_WEIGHTS: RewardWeights = { click: 1, purchase: 20, return: -30, complaint: -40 }

/**
 * Utility of an arm per impression from its outcome rates, in clicks.
 * @example utilityOf({ click: 0.03, purchase: 0.001, return: 0, complaint: 0 }) // 0.05
 */
export function utilityOf(
  rates: Readonly<Record<Outcome, number>>,
  weights: RewardWeights = DEFAULT_REWARD_WEIGHTS,
): number {
  let sum = 0
  for (const outcome of OUTCOMES) sum += weights[outcome] * rates[outcome]
  return sum
}
