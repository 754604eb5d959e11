import { formatNumber, type LocalizedText } from '@qianmian/kernel'
import type { FeatureEffect } from '../../compute/learn-policy.ts'
import { featureWords } from '../feature-words.ts'

export interface Lesson {
  readonly sentence: LocalizedText
  readonly products: number
  readonly isSure: boolean
  /** How much it is worth knowing: size of the effect times where it was seen. */
  readonly value: number
}

/** Standard deviations from which on an effect is told, and from which on it is called sure: many are looked at. */
const TOLD_AT = 1.64
const SURE_AT = 2.58
const MOST_LESSONS = 8

/**
 * What was learned, as sentences: effects of parameter values whose posterior clears zero, the most valuable first. Of one
 * value the purchases speak, or else the baskets.
 */
export function lessonsOf(effects: readonly FeatureEffect[]): Lesson[] {
  const told = new Map<string, Lesson>()
  for (const effect of [...effects].sort((a) => (a.outcome === 'purchase' ? -1 : 1))) {
    const key = `${effect.feature}=${effect.value}`
    if (told.has(key) || effect.sd === 0 || Math.abs(effect.effect) < TOLD_AT * effect.sd) continue
    told.set(key, lessonOf(effect))
  }
  return [...told.values()]
    .sort((a, b) => Number(b.isSure) - Number(a.isSure) || b.value - a.value)
    .slice(0, MOST_LESSONS)
}

function lessonOf({ feature, value, outcome, effect, sd, products, impressions }: FeatureEffect): Lesson {
  const words = featureWords(feature, value)
  const isBetter = effect > 0
  // Rates are small, so a change of log-odds is a relative change of the rate.
  const bounds = [effect - 1.96 * sd, effect + 1.96 * sd].map((x) => Math.round(100 * Math.abs(Math.exp(x) - 1)))
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)]
  const isSure = Math.abs(effect) >= SURE_AT * sd
  const range = isSure || Math.abs(effect) > 1.96 * sd ? `${low}%–${high}%` : ''
  const shown = formatNumber(impressions, 0)
  const zhWhat = outcome === 'purchase' ? '买下' : '放进购物袋'
  const enWhat = outcome === 'purchase' ? 'bought' : 'put into the bag'
  return {
    sentence: {
      zh: `${words.zh}，${isSure ? '' : '看起来'}${isBetter ? '更' : '更不'}容易被${zhWhat}${range ? `：${isBetter ? '高' : '低'} ${range}` : ''}（${products} 件商品，${shown} 次展示）`,
      en: `What ${words.en} ${isSure ? 'is' : 'seems'} ${enWhat} ${isBetter ? 'more' : 'less'} often${range ? `, by ${range}` : ''} (${products} ${products === 1 ? 'product' : 'products'}, ${shown} impressions)`,
    },
    products,
    isSure,
    value: Math.abs(effect) * impressions,
  }
}
