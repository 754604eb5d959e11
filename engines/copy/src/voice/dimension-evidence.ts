import type { Lang } from '@qianmian/kernel'
import { featuresOf, featureVector } from './features.ts'
import { type MaskNames, maskText } from './mask-text.ts'
import { bent, movedBy, rawDimension, weightsOf } from './read-dimensions.ts'
import { addCounts, emptyCounts, readStyle, type StyleCounts } from './read-style.ts'
import { sentencesOf } from './sentences.ts'
import { normsOf, standardScores } from './standard-scores.ts'
import {
  DIMENSIONS,
  type Dimension,
  type FeatureEvidence,
  type LearnedDimension,
  type VoiceQuote,
} from './voice-types.ts'

/** A sample that counts, with what was counted in it. */
export interface CountedSample {
  readonly id: string
  /** As it stands. */
  readonly text: string
  /** As it is read: places that the law rules found are blank. */
  readonly readable: string
  readonly masked: string
  readonly counts: StyleCounts
}

const QUOTES = 5
const FEATURES = 6
/** A sentence of fewer characters or words is quoted, but weighs no more than one of this length. */
const SHORT: Readonly<Record<Lang, number>> = { zh: 8, en: 5 }
/** What is known before any sample: a dimension lies within about ±1 of the middle. */
const PRIOR_SD = 0.9

const round = (value: number): number => Number(value.toFixed(3))

/** What moved a dimension: measured features beside the usual ones. */
function featureEvidence(
  vector: Float64Array,
  scores: Float64Array,
  lang: Lang,
  dimension: Dimension,
): FeatureEvidence[] {
  const norms = normsOf(lang)
  return weightsOf(lang, dimension)
    .map(({ feature, index, weight }) => {
      const { label, unit } = featuresOf(lang)[index] ?? { label: {}, unit: {} }
      const moved = movedBy(weight, scores[index] ?? 0)
      return {
        feature,
        label,
        unit,
        value: round(vector[index] ?? 0),
        usual: round(norms[index]?.usual ?? 0),
        moved: round(moved),
      }
    })
    .filter(({ moved }) => Math.abs(moved) >= 0.02)
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved) || (a.feature < b.feature ? -1 : 1))
    .slice(0, FEATURES)
}

/** The sentences that pulled a dimension the way it went, strongest first, no two alike. */
function quotesOf(
  samples: readonly CountedSample[],
  lang: Lang,
  dimension: Dimension,
  sign: number,
  names: MaskNames,
): VoiceQuote[] {
  const quotes: VoiceQuote[] = []
  for (const sample of samples) {
    for (const { start, end, text } of sentencesOf(sample.readable)) {
      const counts = readStyle(maskText(text, lang, names), lang)
      if (counts.units === 0) continue
      const weight = Math.min(1, counts.units / SHORT[lang])
      const moved = rawDimension(standardScores(featureVector(counts), lang), lang, dimension) * weight
      if (moved * sign > 0.05)
        quotes.push({ sampleId: sample.id, start, end, text: sample.text.slice(start, end), moved: round(moved) })
    }
  }
  const seen = new Set<string>()
  return quotes
    .sort((a, b) => sign * (b.moved - a.moved) || (a.text < b.text ? -1 : 1))
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .slice(0, QUOTES)
}

/**
 * The six dimensions of samples in one language with their evidence. The interval comes from how much the samples differ
 * among themselves; few samples cannot make it narrow.
 */
export function learnDimensions(
  samples: readonly CountedSample[],
  lang: Lang,
  names: MaskNames,
): Record<Dimension, LearnedDimension> {
  const pooled = emptyCounts(lang)
  for (const { counts } of samples) addCounts(pooled, counts)
  const vector = featureVector(pooled)
  const scores = standardScores(vector, lang)
  const parts = samples.map(({ counts }) => ({
    length: counts.units,
    scores: standardScores(featureVector(counts), lang),
  }))
  const total = parts.reduce((sum, { length }) => sum + length, 0)
  const learned = (dimension: Dimension): LearnedDimension => {
    const raw = rawDimension(scores, lang, dimension)
    const own = parts.map((part) => rawDimension(part.scores, lang, dimension))
    const mean = parts.reduce((sum, { length }, i) => sum + length * (own[i] ?? 0), 0) / Math.max(1, total)
    const squares = parts.reduce((sum, { length }, i) => sum + (length * ((own[i] ?? 0) - mean)) ** 2, 0)
    const error = Math.sqrt(squares / Math.max(1, total * total) + (PRIOR_SD * PRIOR_SD) / (parts.length + 1) / 4)
    return {
      value: bent(raw),
      low: bent(raw - 1.96 * error),
      high: bent(raw + 1.96 * error),
      features: featureEvidence(vector, scores, lang, dimension),
      quotes: quotesOf(samples, lang, dimension, raw < 0 ? -1 : 1, names),
    }
  }
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, learned(dimension)])) as Record<
    Dimension,
    LearnedDimension
  >
}
