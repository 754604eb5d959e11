import { isBundled, isCarrier } from './bundle-off.ts'
import { type QuoteInput, quoteBasket } from './quote.ts'
import type { Promotion } from './types.ts'

/** Whether a promotion stands open to everybody at a moment: switched on, begun, not over, no code. */
export const isOpenBundle = (promotion: Promotion, nowMs: number): boolean =>
  promotion.kind === 'bundle' &&
  promotion.isActive &&
  promotion.code === null &&
  (promotion.startsAt === null || nowMs >= promotion.startsAt.getTime()) &&
  (promotion.endsAt === null || nowMs < promotion.endsAt.getTime())

/** Bundles of which something to go with is in the basket and one unit more would get the discount. */
export function bundlesWithin(
  promotions: readonly Promotion[],
  lines: readonly { readonly productId: string; readonly units: number }[],
  nowMs: number,
): Promotion[] {
  return promotions.filter((promotion) => {
    if (!isOpenBundle(promotion, nowMs)) return false
    const count = (fits: typeof isCarrier) =>
      lines.reduce((units, line) => (fits(promotion, line) ? units + line.units : units), 0)
    return count(isCarrier) > count(isBundled)
  })
}

/**
 * What a bundle saves on a basket, to the minor unit: the basket is quoted with it and without it, so that another promotion
 * that gives way for it is counted. Delivery is left out.
 * @returns 0 where the bundle takes nothing off, or less than what gives way
 * @example bundleSaving({ ...input, lines: [mat, towel] }, 'prm_1') // 735
 */
export function bundleSaving(input: QuoteInput, promotionId: string): number {
  const goods = { ...input, delivery: null }
  const without = { ...goods, promotions: input.promotions.filter(({ id }) => id !== promotionId) }
  return Math.max(0, quoteBasket(goods).discountMinor - quoteBasket(without).discountMinor)
}
