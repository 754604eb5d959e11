import { hash32, type Lang } from '@qianmian/kernel'
import type { CountedSample } from './dimension-evidence.ts'
import { featureVector } from './features.ts'
import { addGrams, type GramCounts, gramScorer, gramTable } from './gram-model.ts'
import { addCounts, emptyCounts, readStyle } from './read-style.ts'
import { standardScores } from './standard-scores.ts'
import { featureWeights, styleDelta } from './style-delta.ts'
import type { OwnSpread } from './voice-types.ts'

const FOLDS = 8

/**
 * What is believed before the brand's own samples have spoken: a house setting between what was measured of this engine's
 * listings in one voice (long texts, much alike) and of sentences that people of a brand wrote (short ones, less alike).
 */
const USUAL_SPREAD: Readonly<Record<Lang, OwnSpread>> = {
  zh: { deltaFloor: 0.06, deltaNoise: 8, deltaShare: 0.2, gramMean: 0.2, gramFloor: 0.05, gramNoise: 6 },
  en: { deltaFloor: 0.06, deltaNoise: 7, deltaShare: 0.18, gramMean: 0.04, gramFloor: 0.002, gramNoise: 0.4 },
}
/** Measurements that the belief is worth. */
const BELIEF = 6

interface Measured {
  readonly length: number
  readonly delta: number
  readonly gram: number
}

/** Each sample, and the samples of a fold together, against what the other folds teach. */
function measure(samples: readonly CountedSample[], lang: Lang): Measured[] {
  // By content, so that the order in which samples were added changes nothing.
  const byPrint = [...samples].sort((a, b) => hash32(a.masked) - hash32(b.masked) || (a.masked < b.masked ? -1 : 1))
  const folds: CountedSample[][] = Array.from({ length: FOLDS }, () => [])
  for (const [rank, sample] of byPrint.entries()) folds[rank % FOLDS]?.push(sample)
  const measured: Measured[] = []
  for (const fold of folds) {
    const others = samples.filter((sample) => !fold.includes(sample))
    if (fold.length === 0 || others.length < 2) continue
    const counts = emptyCounts(lang)
    const grams: GramCounts = new Map()
    for (const sample of others) {
      addCounts(counts, sample.counts)
      addGrams(grams, sample.masked, lang)
    }
    const target = standardScores(featureVector(counts), lang)
    const weights = featureWeights(
      others.map((sample) => standardScores(featureVector(sample.counts), lang)),
      target.length,
    )
    const score = gramScorer(gramTable(grams, lang), lang)
    const look = (masked: string) => {
      const read = readStyle(masked, lang)
      if (read.units === 0) return
      const scores = standardScores(featureVector(read), lang)
      measured.push({ length: read.units, delta: styleDelta(scores, target, weights), gram: score(masked) })
    }
    for (const sample of fold) look(sample.masked)
    if (fold.length > 1) look(fold.map((sample) => sample.masked).join('\n'))
  }
  return measured
}

/** Least squares of y on 1/x with both coefficients at or above zero. */
function fit(points: readonly { readonly length: number; readonly y: number }[]): { floor: number; noise: number } {
  const n = points.length
  const xs = points.map(({ length }) => 1 / length)
  const meanX = xs.reduce((a, b) => a + b, 0) / n
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / n
  const varX = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0)
  const slope = varX > 0 ? points.reduce((sum, { y }, i) => sum + ((xs[i] ?? 0) - meanX) * (y - meanY), 0) / varX : 0
  if (slope <= 0) return { floor: meanY, noise: 0 }
  const floor = meanY - slope * meanX
  // Through the origin when the line would cross below zero.
  return floor > 0 ? { floor, noise: slope } : { floor: 0, noise: meanX > 0 ? meanY / meanX : 0 }
}

const mix = (own: number, usual: number, n: number): number =>
  Number(((n * own + BELIEF * usual) / (n + BELIEF)).toFixed(5))

/**
 * How far a brand's own texts lie from one another, by length: what a distance is read against. Each text is measured
 * against what the others teach; few texts are helped by what is usual.
 */
export function ownSpread(samples: readonly CountedSample[], lang: Lang): OwnSpread {
  const usual = USUAL_SPREAD[lang]
  const measured = measure(samples, lang)
  const n = measured.length
  if (n === 0) return usual
  const delta = fit(measured.map(({ length, delta }) => ({ length, y: delta * delta })))
  const deltaFloor = mix(delta.floor, usual.deltaFloor, n)
  const deltaNoise = mix(delta.noise, usual.deltaNoise, n)
  const shares = measured.map(({ length, delta }) => delta / Math.sqrt(deltaFloor + deltaNoise / length) - 1)
  const weights = measured.reduce((sum, { length }) => sum + length, 0)
  const gramMean = mix(measured.reduce((sum, { length, gram }) => sum + length * gram, 0) / weights, usual.gramMean, n)
  const gram = fit(measured.map(({ length, gram }) => ({ length, y: (gram - gramMean) ** 2 })))
  return {
    deltaFloor,
    deltaNoise,
    deltaShare: mix(Math.sqrt(shares.reduce((sum, share) => sum + share * share, 0) / n), usual.deltaShare, n),
    gramMean,
    gramFloor: mix(gram.floor, usual.gramFloor, n),
    gramNoise: mix(gram.noise, usual.gramNoise, n),
  }
}
