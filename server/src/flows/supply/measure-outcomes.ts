import { dayIn, formatMoney, formatNumber } from '@qianmian/kernel'
import { daysBetween } from '@qianmian/occasions'
import { type ChangePrice, listProposals, type Promise80, type Proposal } from '../../modules/proposals/index.ts'
import { shippedSince } from '../../modules/stock/index.ts'
import { listPurchases, type Outcome, saveOutcome, stockedDays } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { bundleOutcome } from './bundle-outcome.ts'
import { SUPPLY_KINDS } from './decision-views.ts'
import type { Gathered } from './gather.ts'

/** Fewer days say nothing of a price. */
const FEWEST_DAYS = 7
/** Days before the decision that it is compared with. */
const DAYS_BEFORE = 28
/** After so long a decision is not measured any more: too much else has happened. */
const MOST_DAYS = 90
const NORMAL_80 = 1.2816
const DAY_MS = 86_400_000

/**
 * Compares what decisions promised with what came of them, and keeps it for the diary. A price is measured by differences in
 * differences: the item before and after, less what all other items did meanwhile.
 */
export async function measureOutcomes(ctx: Ctx, gathered: Gathered): Promise<number> {
  const approved = await listProposals(
    ctx,
    { kinds: SUPPLY_KINDS, status: ['approved'], since: new Date(ctx.clock.now() - MOST_DAYS * DAY_MS) },
    { limit: 2000, order: 'newest' },
  )
  let measured = 0
  for (const proposal of approved) {
    const outcome = await outcomeOf(ctx, gathered, proposal)
    if (!outcome) continue
    await saveOutcome(ctx, proposal.id, outcome)
    measured += 1
  }
  return measured
}

async function outcomeOf(ctx: Ctx, gathered: Gathered, proposal: Proposal): Promise<Outcome | undefined> {
  const { action, decidedAt } = proposal
  if (!decidedAt) return undefined
  switch (action.kind) {
    case 'change-price':
      return action.promised ? priceOutcome(ctx, gathered, action, action.promised, decidedAt) : undefined
    case 'transfer-stock': {
      const shipped = await shippedSince(ctx, action.variantId, action.toLocationId, decidedAt)
      const used = Math.min(action.units, shipped)
      const isMeasured = ctx.clock.now() - decidedAt.getTime() > action.days * DAY_MS
      return {
        isMeasured,
        says: isMeasured
          ? {
              zh: `调去的 ${action.units} 件里，那边已发出 ${used} 件`,
              en: `${used} of the ${action.units} units sent have been shipped from there`,
            }
          : { zh: '还在路上', en: 'still on the way' },
        unit: 'units',
        mean: used,
        low: used,
        high: used,
      }
    }
    case 'place-purchase': {
      const [purchase] = await listPurchases(ctx, { proposalId: proposal.id })
      if (purchase?.state !== 'received' || !purchase.closedAt) return undefined
      const days = await stockedDays(ctx, action.variantId, dayIn(ctx.shop.timeZone, purchase.closedAt.getTime()))
      if (days.all === 0) return undefined
      const share = days.stocked / days.all
      return {
        isMeasured: true,
        says: {
          zh: `到货后 ${days.all} 天里有货 ${formatNumber(100 * share, 1)}%`,
          en: `in stock on ${formatNumber(100 * share, 1)}% of the ${days.all} days since it came`,
        },
        unit: 'share',
        mean: share,
        low: share,
        high: share,
      }
    }
    case 'open-bundle':
      return bundleOutcome(ctx, gathered, action, decidedAt)
    default:
      return undefined
  }
}

/** Profit since the change beyond what it would have been, minor units, with an 80 % interval from counts. */
function priceOutcome(
  ctx: Ctx,
  gathered: Gathered,
  action: ChangePrice,
  { before }: Promise80,
  decidedAt: Date,
): Outcome | undefined {
  const at = daysBetween(gathered.firstDay, dayIn(ctx.shop.timeZone, decidedAt.getTime()))
  const days = gathered.pastDays - at - 1
  const item = gathered.items.find(({ variantId }) => variantId === action.variantId)
  if (!item || days < 1 || at < 1) return undefined
  const sum = (units: Float64Array, from: number, to: number): number =>
    units.subarray(Math.max(0, from), Math.max(0, to)).reduce((all, one) => all + one, 0)
  const span = Math.min(DAYS_BEFORE, at)
  const [own, ownBefore] = [sum(item.units, at + 1, at + 1 + days), sum(item.units, at - span, at)]
  let [rest, restBefore] = [0, 0]
  for (const other of gathered.items) {
    if (other.variantId === action.variantId) continue
    rest += sum(other.units, at + 1, at + 1 + days)
    restBefore += sum(other.units, at - span, at)
  }
  // What the item would have sold: its own past, moved as everything else moved.
  const moved = restBefore > 0 ? rest / days / (restBefore / span) : 1
  const expected = (ownBefore / span) * days * moved
  const [now, then] = [action.toMinor - before.unitCostMinor, action.fromMinor - before.unitCostMinor]
  const mean = own * now - expected * then
  const spread = NORMAL_80 * Math.sqrt(own * now ** 2 + (expected * days * moved * then ** 2) / span)
  const money = formatMoney({ amount: Math.round(Math.abs(mean)), currency: ctx.shop.currency })
  const isMore = mean >= 0
  return {
    isMeasured: days >= FEWEST_DAYS,
    says: {
      zh: `${days} 天里${isMore ? '多赚' : '少赚'} ${money}，与之前 ${span} 天比，扣去其余商品的涨落`,
      en: `${money} ${isMore ? 'more' : 'less'} in ${days} days, against the ${span} before, less what the other products did`,
    },
    unit: 'minor',
    mean: Math.round(mean),
    low: Math.round(mean - spread),
    high: Math.round(mean + spread),
  }
}
