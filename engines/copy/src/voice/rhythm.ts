import type { Lang } from '@qianmian/kernel'
import type { CountedSample } from './dimension-evidence.ts'
import { readStyle, type StyleCounts } from './read-style.ts'
import type { Rhythm } from './voice-types.ts'

/** Upper ends of the bands of sentence length; the last takes what is longer. */
const BANDS: Readonly<Record<Lang, readonly number[]>> = {
  zh: [6, 10, 14, 18, 24, 32, 44, 999],
  en: [4, 7, 10, 13, 17, 22, 30, 999],
}

const ENDS = /(?<=[。！？!?…\n])|(?<=\.)(?=\s|$)/u

const round = (value: number): number => Number(value.toFixed(2))

/** How the sentences of samples run. */
export function learnRhythm(samples: readonly CountedSample[], pooled: StyleCounts, lang: Lang): Rhythm {
  const lengths = samples
    .flatMap(({ masked }) => masked.split(ENDS))
    .map((sentence) => readStyle(sentence, lang).units)
    .filter((length) => length > 0)
  const sentences = Math.max(1, pooled.sentences)
  const clauses = Math.max(1, pooled.clauses)
  const mean = pooled.units / sentences
  return {
    sentenceLength: round(mean),
    sentenceSpread: round(Math.sqrt(Math.max(0, pooled.sentenceSquares / sentences - mean * mean))),
    clauseLength: round(pooled.units / clauses),
    clausesPerSentence: round(clauses / sentences),
    shortShare: round(pooled.shortClauses / clauses),
    histogram: BANDS[lang].map((upTo, i, bands) => ({
      upTo,
      count: lengths.filter((length) => length <= upTo && length > (bands[i - 1] ?? 0)).length,
    })),
  }
}
