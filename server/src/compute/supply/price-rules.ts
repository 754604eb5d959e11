import {
  brokenBy,
  type CompetitorPrice,
  type GuardRule,
  type PriceInputs,
  type PriceLimits,
  priceInputs,
} from '@qianmian/pricing'
import type { PriceItem, PricePlanOrder } from './price-plan-types.ts'

const DAY_MS = 86_400_000
/** A competitor's price that is so many times the own one, or so small a part of it, is of something else. */
export const MOST_RATIO = 5

/** What holds the price of one variant, and what is known of its market. */
export interface ItemRules {
  readonly limits: PriceLimits
  readonly inputs: PriceInputs
  /** The competitor that the price is held against: of those believed and in stock, the cheapest. */
  readonly market?: PriceItem['competitors'][number]
  /** Competitors are followed, and none of them can be believed: the price stays. */
  readonly isFrozen: boolean
}

/** Whether an observation is fresh, not from the future, and near enough to be of the same thing. */
export function isBelieved(
  { price, observedMs, isFrozen }: PriceItem['competitors'][number],
  item: Pick<PriceItem, 'priceMinor'>,
  { nowMs, settings }: Pick<PricePlanOrder, 'nowMs' | 'settings'>,
): boolean {
  const ratio = price / item.priceMinor
  return (
    !isFrozen &&
    Number.isSafeInteger(price) &&
    price > 0 &&
    observedMs <= nowMs &&
    nowMs - observedMs <= settings.competitorMaxAgeDays * DAY_MS &&
    ratio <= MOST_RATIO &&
    ratio >= 1 / MOST_RATIO
  )
}

const bare = ({ price, observedMs, isInStock }: CompetitorPrice): CompetitorPrice => ({ price, observedMs, isInStock })

/**
 * The rules of one variant. Of several competitors the price is held against the cheapest that is believed and in stock:
 * where a shopper would go. Where competitors are followed and all of them are out of date, absurd, or of a feed that went
 * silent, the price is frozen: a feed that is gone must not steer.
 */
export function rulesOf(item: PriceItem, order: PricePlanOrder): ItemRules {
  const { settings, nowMs, region, currency } = order
  const { competitorBelowBp: below, competitorAboveBp: above } = settings
  const isFollowing = (below !== null || above !== null) && item.competitors.length > 0
  const believed = item.competitors.filter((one) => isBelieved(one, item, order))
  const inStock = believed.filter((one) => one.isInStock).sort((a, b) => a.price - b.price)
  const market = isFollowing ? inStock[0] : undefined
  return {
    limits: {
      marginFloorBp: settings.marginFloorBp,
      stepBp: settings.stepBp,
      restMs: settings.restDays * DAY_MS,
      ...(item.minimumAdvertisedMinor ? { minimumAdvertised: item.minimumAdvertisedMinor } : {}),
      ...(isFollowing
        ? {
            competitor: {
              ...(below === null ? {} : { mostBelowBp: below }),
              ...(above === null ? {} : { mostAboveBp: above }),
              oldestMs: settings.competitorMaxAgeDays * DAY_MS,
              mostRatio: MOST_RATIO,
            },
          }
        : {}),
    },
    inputs: priceInputs({
      variantId: item.variantId,
      region,
      currency,
      atMs: nowMs,
      currentPrice: item.priceMinor,
      proposedPrice: item.priceMinor,
      unitCost: item.unitCostMinor,
      ...(item.lastChangeMs === undefined ? {} : { lastChangeMs: item.lastChangeMs }),
      ...(market ? { competitor: bare(market) } : {}),
    }),
    ...(market ? { market } : {}),
    isFrozen: isFollowing && believed.length === 0,
  }
}

/** Rules that forbid a price now; to stay is never a change. */
export function blockedBy(priceMinor: number, { inputs, limits, isFrozen }: ItemRules): GuardRule[] {
  const broken = brokenBy(priceMinor, inputs, limits)
  const isStopped = isFrozen && priceMinor !== inputs.currentPrice && !broken.includes('feed')
  return isStopped ? [...broken, 'feed'] : broken
}
