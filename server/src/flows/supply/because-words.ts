import { formatNumber, type LocalizedText } from '@qianmian/kernel'
import type { ForecastItem } from '../../compute/supply/forecast-items.ts'
import type { SupplyItemView } from '../../contract/types.ts'
import type { Gathered, PlanItem } from './gather.ts'
import { itemView } from './item-view.ts'

type Because = NonNullable<ForecastItem['because']>

/** When more than this share is the mean of the whole shop, nothing told which items are like this one. */
const NEARLY_ALL = 0.6
const WEEK = 7

const isLikeFew = ({ wholeShare }: Because): boolean => wholeShare <= NEARLY_ALL

/** What a forecast without a past rests on, by names; without names where it is the whole shop. */
export function becauseView(
  { items }: Pick<Gathered, 'items'>,
  because: Because,
): NonNullable<SupplyItemView['because']> {
  const offers = new Map(items.map(({ variantId, offer }) => [variantId, offer]))
  return {
    ...because,
    nearest: isLikeFew(because)
      ? because.nearest.flatMap(({ variantId, share }) => {
          const offer = offers.get(variantId)
          return offer ? [{ item: itemView(offer, { productId: offer.productId, variantId }), share }] : []
        })
      : [],
  }
}

/** One sentence: what there is of a past, what stands in for it, and what a week may sell. */
export function becauseSentence(
  { units }: Pick<PlanItem, 'units'>,
  forecast: ForecastItem,
  because: Because,
): LocalizedText {
  const { knownDays, of } = because
  const alike = Math.max(1, because.alike)
  const sold = units.reduce((sum, one) => sum + one, 0)
  const week = formatNumber(Math.round(10 * forecast.mean.subarray(0, WEEK).reduce((sum, one) => sum + one, 0)) / 10, 1)
  const past: LocalizedText =
    sold > 0
      ? {
          zh: `有货才 ${knownDays} 天，卖了 ${formatNumber(sold, 0)} 件`,
          en: `On sale for ${knownDays} days, ${formatNumber(sold, 0)} sold`,
        }
      : forecast.kind === 'dead'
        ? { zh: `有货 ${knownDays} 天没卖出过`, en: `${knownDays} days in stock without a sale` }
        : { zh: '没有历史', en: 'No history' }
  const others: LocalizedText = isLikeFew(because)
    ? { zh: `参照 ${alike} 件相近的`, en: `learned from ${alike} items like it` }
    : {
        zh: `也看不出和哪些更像，按全店 ${of} 件估`,
        en: `and nothing tells which items are like it, so it is as all ${of} of the shop`,
      }
  return {
    zh: `${past.zh}：${others.zh}，一周平均 ${week} 件。`,
    en: `${past.en}: ${others.en}; a week sells ${week} on average.`,
  }
}
