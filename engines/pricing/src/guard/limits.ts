/** What a shop allows of prices. Money in integer minor units, shares in basis points (10,000 = the whole). */
export interface PriceLimits {
  /** Least share of the price that is left after the unit cost. */
  readonly marginFloorBp?: number
  /** Never lower, never higher. */
  readonly floor?: number
  readonly ceiling?: number
  /** Minimum advertised price that the maker asks for. */
  readonly minimumAdvertised?: number
  /** Most that one change may move the price, of the current price. */
  readonly stepBp?: number
  /** Time that must have passed since the last change; a week where absent. */
  readonly restMs?: number
  readonly competitor?: CompetitorLimits
  /** Prices that may be set, rising, without doubles; a price that stays need not be among them. */
  readonly ladder?: readonly number[]
}

/** How far from a matched competitor's price, of that price, and which observations are believed. */
export interface CompetitorLimits {
  readonly mostBelowBp?: number
  readonly mostAboveBp?: number
  /** An older observation freezes the price: a feed that went silent must not steer. */
  readonly oldestMs: number
  /** An observation that is so many times the own price, or so small a part of it, freezes the price: it is no match. */
  readonly mostRatio: number
}

export type GuardRule =
  | 'margin'
  | 'floor'
  | 'ceiling'
  | 'minimum-advertised'
  | 'step'
  | 'frequency'
  | 'competitor'
  | 'feed'
  | 'ladder'

export const WEEK_MS = 7 * 86_400_000
export const WHOLE_BP = 10_000

/** @throws RangeError when limits are no limits: this is a wrong configuration, not an outcome */
export function checkLimits(limits: PriceLimits): void {
  const { marginFloorBp = 0, stepBp = 0, restMs = 0, floor = 1, ceiling = 1, minimumAdvertised = 1, ladder } = limits
  const isShare = (bp: number): boolean => Number.isSafeInteger(bp) && bp >= 0
  if (!isShare(marginFloorBp) || marginFloorBp >= WHOLE_BP) throw new RangeError('marginFloorBp lies in 0..9999')
  if (!isShare(stepBp)) throw new RangeError('stepBp is a whole number from 0')
  if (!(restMs >= 0)) throw new RangeError('restMs is not negative')
  for (const [name, amount] of Object.entries({ floor, ceiling, minimumAdvertised }))
    if (!Number.isSafeInteger(amount) || amount < 1) throw new RangeError(`${name} is a whole amount from 1`)
  if (ladder)
    for (let i = 0; i < ladder.length; i++)
      if (!Number.isSafeInteger(ladder[i]) || ladder[i]! < 1 || (i > 0 && ladder[i]! <= ladder[i - 1]!))
        throw new RangeError('a ladder is made of whole amounts that rise')
  const { mostBelowBp = 0, mostAboveBp = 0, mostRatio = 2, oldestMs = 0 } = limits.competitor ?? {}
  if (!isShare(mostBelowBp) || !isShare(mostAboveBp)) throw new RangeError('distances are whole numbers from 0')
  if (!(mostRatio > 1) || !(oldestMs >= 0)) throw new RangeError('mostRatio is above 1 and oldestMs not negative')
}
