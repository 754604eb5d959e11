import { dayIn, formatMoney, formatNumber } from '@qianmian/kernel'
import { daysBetween } from '@qianmian/occasions'
import { pairSales } from '../../modules/orders/index.ts'
import type { OpenBundle } from '../../modules/proposals/index.ts'
import type { Outcome } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Gathered } from './gather.ts'

const DAY_MS = 86_400_000
/** Fewer days say nothing of a bundle. */
const FEWEST_DAYS = 7
/** Days before the decision that it is compared with. */
const DAYS_BEFORE = 28
const NORMAL_80 = 1.2816

/**
 * What a bundle brought while it stood: units of the bundled product beyond its own past, moved as all other products moved meanwhile
 * (differences in differences), at what a unit brings beyond being left over, less what the promotion took off. With an 80 % interval
 * from counts, beside the attach rate before and after.
 * @returns undefined while not a day has passed
 */
export async function bundleOutcome(
  ctx: Ctx,
  gathered: Gathered,
  action: OpenBundle,
  decidedAt: Date,
): Promise<Outcome | undefined> {
  const begun = decidedAt.getTime()
  const until = Math.min(ctx.clock.now(), begun + action.days * DAY_MS)
  const days = (until - begun) / DAY_MS
  const at = daysBetween(gathered.firstDay, dayIn(ctx.shop.timeZone, begun))
  const span = Math.min(DAYS_BEFORE, at)
  if (days < 1 || span < 1) return undefined
  const pair = { carrierId: action.withProductId, bundledId: action.productId, promotionId: action.promotionId }
  const [before, after] = [
    await pairSales(ctx, pair, new Date(begun - span * DAY_MS), decidedAt),
    await pairSales(ctx, pair, decidedAt, new Date(until)),
  ]
  const moved = othersMoved(gathered, action, at, span, Math.ceil(days))
  const expected = (before.bundledUnits / span) * days * moved
  const own = after.bundledUnits
  const worth = action.fromMinor - action.salvageMinor
  const mean = (own - expected) * worth - after.takenMinor
  const spread = NORMAL_80 * worth * Math.sqrt(own + (expected * days * moved) / span)
  const rate = ({ together, carrierBaskets }: typeof before) =>
    carrierBaskets > 0 ? `${formatNumber((100 * together) / carrierBaskets, 1)}%` : '–'
  const taken = formatMoney({ amount: after.takenMinor, currency: ctx.shop.currency })
  const [whole, usual] = [Math.floor(days), formatNumber(expected, 0)]
  return {
    isMeasured: days >= FEWEST_DAYS,
    says: {
      zh: `${whole} 天里同购率 ${rate(before)} → ${rate(after)}；它卖了 ${own} 件，照其余商品的涨落本来约 ${usual} 件；${after.orders} 单用了搭配，少收 ${taken}`,
      en: `attach rate ${rate(before)} → ${rate(after)} in ${whole} days; ${own} units sold against about ${usual} by what the other products did; ${after.orders} orders took it, ${taken} off`,
    },
    unit: 'minor',
    mean: Math.round(mean),
    low: Math.round(mean - spread),
    high: Math.round(mean + spread),
  }
}

/** How all products outside the pair moved: units a day since the decision over those before it; 1 where nothing else sold. */
function othersMoved(
  { items, pastDays }: Gathered,
  { productId, withProductId }: OpenBundle,
  at: number,
  span: number,
  days: number,
): number {
  const end = Math.min(pastDays, at + 1 + days)
  let [rest, restBefore] = [0, 0]
  for (const { offer, units } of items) {
    if (offer.productId === productId || offer.productId === withProductId) continue
    for (let t = at + 1; t < end; t++) rest += units[t] ?? 0
    for (let t = Math.max(0, at - span); t < at; t++) restBefore += units[t] ?? 0
  }
  const after = end - at - 1
  return restBefore > 0 && after > 0 ? rest / after / (restBefore / span) : 1
}
