import { guardChecked } from '@qianmian/pricing'
import type { PricePlanItem, PricePlanOrder } from './price-plan-types.ts'
import type { Study } from './price-study.ts'
import { both, bp, change, money, monthDay, percent, sayConflict } from './price-words.ts'

type Guard = PricePlanItem['guards'][number]

const DAY_MS = 86_400_000

/**
 * The shop's rules with what they come to at a price: each as one line of a table.
 * @param priceMinor what is proposed, or the present price where nothing is
 * @param reference from `referenceOf`
 */
export function guardsOf(
  study: Study,
  priceMinor: number,
  reference: PricePlanItem['reference'],
  order: PricePlanOrder,
): Guard[] {
  const { item, rules } = study
  const { settings, currency, region, nowMs } = order
  const { limits, inputs, market, isFrozen } = rules
  const none = both('—', '—')
  const margin = (priceMinor - item.unitCostMinor) / priceMinor
  const marginText = percent(margin)
  const moved = priceMinor / item.priceMinor - 1
  const rested = item.lastChangeMs === undefined || nowMs - item.lastChangeMs >= settings.restDays * DAY_MS
  const guards: Guard[] = [
    {
      rule: 'margin',
      isKept: margin * 10_000 >= settings.marginFloorBp - 1e-6,
      says: both(`毛利不低于 ${bp(settings.marginFloorBp)}`, `Margin at least ${bp(settings.marginFloorBp)}`),
      value: item.isCostAssumed
        ? both(`${marginText}（成本是估的）`, `${marginText} (cost is assumed)`)
        : both(marginText, marginText),
    },
    {
      rule: 'step',
      isKept: Math.abs(moved) * 10_000 <= settings.stepBp + 1e-6,
      says: both(`一次不超过 ${bp(settings.stepBp)}`, `At most ${bp(settings.stepBp)} at once`),
      value: moved === 0 ? both('不动', 'no change') : both(change(moved), change(moved)),
    },
    {
      rule: 'frequency',
      isKept: rested,
      says:
        settings.restDays === 7
          ? both('一周只动一次', 'At most one change a week')
          : both(`${settings.restDays} 天只动一次`, `At most one change in ${settings.restDays} days`),
      value:
        item.lastChangeMs === undefined
          ? both('没有动过', 'never changed')
          : both(`上次 ${monthDay(item.lastChangeMs, region)}`, `last ${monthDay(item.lastChangeMs, region)}`),
    },
  ]
  if (item.minimumAdvertisedMinor) {
    const least = money(item.minimumAdvertisedMinor, currency)
    guards.push({
      rule: 'minimum-advertised',
      isKept: priceMinor >= item.minimumAdvertisedMinor,
      says: both(`不低于厂家最低标价 ${least}`, `At least the minimum advertised price ${least}`),
      value: both(money(priceMinor, currency), money(priceMinor, currency)),
    })
  }
  if (limits.competitor) {
    const { mostBelowBp, mostAboveBp } = limits.competitor
    const far = market ? priceMinor / market.price - 1 : 0
    const zh = [
      ...(mostBelowBp === undefined ? [] : [`最多低 ${bp(mostBelowBp)}`]),
      ...(mostAboveBp === undefined ? [] : [`最多高 ${bp(mostAboveBp)}`]),
    ]
    const en = [
      ...(mostBelowBp === undefined ? [] : [`at most ${bp(mostBelowBp)} below`]),
      ...(mostAboveBp === undefined ? [] : [`at most ${bp(mostAboveBp)} above`]),
    ]
    guards.push({
      rule: 'competitor',
      isKept:
        !market ||
        ((mostBelowBp === undefined || -far * 10_000 <= mostBelowBp + 1e-6) &&
          (mostAboveBp === undefined || far * 10_000 <= mostAboveBp + 1e-6)),
      says: both(`与最低的对手相比${zh.join('，')}`, `Against the cheapest competitor: ${en.join(', ')}`),
      value: market
        ? both(
            `${market.name} ${money(market.price, currency)}，${change(far)}`,
            `${market.name} ${money(market.price, currency)}, ${change(far)}`,
          )
        : both('没有可信的有货对手', 'no believed competitor in stock'),
    })
    guards.push({
      rule: 'feed',
      isKept: !isFrozen,
      says: both(
        `对手价须在 ${settings.competitorMaxAgeDays} 天内且合理`,
        `Competitor prices: at most ${settings.competitorMaxAgeDays} days old and plausible`,
      ),
      value: isFrozen ? both('都不可信，价格冻结', 'none believed, price frozen') : both('可信', 'believed'),
    })
  }
  guards.push({
    rule: 'reference',
    isKept: reference.priceMinor !== null,
    says: both('划线价', 'Struck-through price'),
    value: reference.says,
  })
  const guarded = guardChecked({ ...inputs, proposedPrice: priceMinor }, limits)
  for (const conflict of guarded.conflicts.slice(0, 1))
    guards.push({ rule: 'conflict', isKept: false, says: sayConflict(conflict, currency), value: none })
  return guards
}
