import type { Lang } from '@qianmian/kernel'
import { featuresOf, scaled } from './features.ts'
import { NORMS } from './norms.data.ts'

interface Norm {
  /** In the feature's own unit, to show. */
  readonly usual: number
  readonly mean: number
  readonly sd: number
}

const made = new Map<Lang, readonly Norm[]>()

/** What is usual for each feature, in the order of the vectors. */
export function normsOf(lang: Lang): readonly Norm[] {
  const known = made.get(lang)
  if (known) return known
  const norms = featuresOf(lang).map(({ id, floor }) => {
    const [usual, mean, sd] = NORMS[lang][id] ?? [0, 0, 0]
    return { usual, mean, sd: Math.max(sd, floor) }
  })
  made.set(lang, norms)
  return norms
}

/** Standard scores of a feature vector against product copy at large. */
export function standardScores(vector: Float64Array, lang: Lang): Float64Array {
  const norms = normsOf(lang)
  const scores = new Float64Array(vector.length)
  const features = featuresOf(lang)
  for (let i = 0; i < vector.length; i++) {
    const norm = norms[i]
    const feature = features[i]
    if (norm && feature) scores[i] = (scaled(feature, vector[i] ?? 0) - norm.mean) / norm.sd
  }
  return scores
}
