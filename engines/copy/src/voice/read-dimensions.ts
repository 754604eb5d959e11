import type { Lang } from '@qianmian/kernel'
import { SCALE, SCORE_LIMIT, WEIGHTS } from './dimensions.data.ts'
import { featureIndex } from './features.ts'
import { DIMENSIONS, type Dimension } from './voice-types.ts'

interface Weight {
  readonly feature: string
  readonly index: number
  readonly weight: number
}

const made = new Map<string, readonly Weight[]>()

/** The weights of a dimension with the places of their features. */
export function weightsOf(lang: Lang, dimension: Dimension): readonly Weight[] {
  const key = `${lang} ${dimension}`
  const known = made.get(key)
  if (known) return known
  const weights = Object.entries(WEIGHTS[lang][dimension]).map(([feature, weight]) => {
    const index = featureIndex(lang, feature)
    if (index === undefined) throw new Error(`no feature ${feature} in ${lang}`)
    return { feature, index, weight }
  })
  made.set(key, weights)
  return weights
}

const clipped = (score: number): number => Math.max(-SCORE_LIMIT, Math.min(SCORE_LIMIT, score))

/**
 * How far one feature moves a dimension. What pulls to the other side does so by being there: a text without figures is not
 * warm for that.
 */
export const movedBy = (weight: number, score: number): number =>
  (weight * (weight < 0 ? Math.max(0, clipped(score)) : clipped(score))) / SCALE

/** A dimension before it is bent into −1 … 1. */
export const rawDimension = (scores: Float64Array, lang: Lang, dimension: Dimension): number =>
  weightsOf(lang, dimension).reduce((sum, { index, weight }) => sum + movedBy(weight, scores[index] ?? 0), 0)

export const bent = (raw: number): number => Number(Math.tanh(raw).toFixed(3))

/** All dimensions of one text by its standard scores. @example readDimensions(scores, 'zh').warmth // 0.42 */
export function readDimensions(scores: Float64Array, lang: Lang): Record<Dimension, number> {
  const read = (dimension: Dimension) => bent(rawDimension(scores, lang, dimension))
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, read(dimension)])) as Record<Dimension, number>
}
