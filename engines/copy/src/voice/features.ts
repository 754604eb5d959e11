import type { Lang, LocalizedText } from '@qianmian/kernel'
import { CLASSES, type StyleCounts } from './read-style.ts'
import { PUNCTUATION, STYLE_WORDS } from './style-words.data.ts'

/** One measured trait of a text. */
export interface Feature {
  readonly id: string
  readonly label: LocalizedText
  readonly unit: LocalizedText
  /** The least standard deviation that is believed, on the scale on which it is measured (`scaled`). */
  readonly floor: number
  /** A rate of rare things: measured by its square root, which makes twice as much of a rare thing no more than it is. */
  readonly isRate?: boolean
}

const RATE: Readonly<Record<Lang, LocalizedText>> = {
  zh: { zh: '每百字', en: 'per 100 characters' },
  en: { zh: '每百词', en: 'per 100 words' },
}
const LENGTH: Readonly<Record<Lang, LocalizedText>> = {
  zh: { zh: '字', en: 'characters' },
  en: { zh: '词', en: 'words' },
}
const SHARE: LocalizedText = { zh: '占比', en: 'share' }

const shape = (lang: Lang): Feature[] => [
  {
    id: 'sentenceLength',
    label: { zh: '句长', en: 'sentence length' },
    unit: LENGTH[lang],
    floor: lang === 'zh' ? 5 : 4,
  },
  {
    id: 'sentenceSpread',
    label: { zh: '句长起伏', en: 'spread of sentence length' },
    unit: LENGTH[lang],
    floor: lang === 'zh' ? 3 : 2.5,
  },
  {
    id: 'clauseLength',
    label: { zh: '分句长', en: 'clause length' },
    unit: LENGTH[lang],
    floor: lang === 'zh' ? 1.6 : 1.8,
  },
  { id: 'clauses', label: { zh: '每句分句', en: 'clauses a sentence' }, unit: { zh: '个', en: 'clauses' }, floor: 0.5 },
  {
    id: 'shortClauses',
    label: lang === 'zh' ? { zh: '四字分句', en: 'four-character clauses' } : { zh: '短分句', en: 'short clauses' },
    unit: SHARE,
    floor: 0.12,
  },
  { id: 'figures', label: { zh: '数字', en: 'figures' }, unit: RATE[lang], floor: 0.5, isRate: true },
  { id: 'units', label: { zh: '单位', en: 'units' }, unit: RATE[lang], floor: 0.45, isRate: true },
  lang === 'zh'
    ? { id: 'variety', label: { zh: '句末变化', en: 'ends other than a full stop' }, unit: SHARE, floor: 0.15 }
    : { id: 'wordLength', label: { zh: '词长', en: 'word length' }, unit: { zh: '字母', en: 'letters' }, floor: 0.3 },
  // Chinese shows no verb form: an order cannot be told from a sentence without a subject.
  ...(lang === 'en'
    ? [{ id: 'orders', label: { zh: '祈使句', en: 'sentences that are orders' }, unit: SHARE, floor: 0.15 }]
    : []),
]

/** Features before those of words and marks. */
const SHAPE: Readonly<Record<Lang, number>> = { zh: 8, en: 9 }

/** Rates of rare marks and words: what is never met elsewhere must not weigh without end. */
const MARK_FLOOR = 0.5
const WORD_FLOOR: Readonly<Record<Lang, number>> = { zh: 0.45, en: 0.6 }

const made: Readonly<Record<Lang, readonly Feature[]>> = {
  zh: featureList('zh'),
  en: featureList('en'),
}

function featureList(lang: Lang): Feature[] {
  return [
    ...shape(lang),
    ...STYLE_WORDS[lang].map(({ id, label }) => ({
      id,
      label,
      unit: RATE[lang],
      floor: WORD_FLOOR[lang],
      isRate: true,
    })),
    ...PUNCTUATION[lang].map(({ id, label }) => ({ id, label, unit: RATE[lang], floor: MARK_FLOOR, isRate: true })),
  ]
}

/** Every feature of a language, in the order of all vectors. */
export const featuresOf = (lang: Lang): readonly Feature[] => made[lang]

const places: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
  zh: new Map(made.zh.map(({ id }, index) => [id, index])),
  en: new Map(made.en.map(({ id }, index) => [id, index])),
}
/** The place of a feature in the vectors, undefined in a language that does not have it. */
export const featureIndex = (lang: Lang, id: string): number | undefined => places[lang].get(id)

/** The features of counted text, in their own units. A text without words has zeros. */
export function featureVector(counts: StyleCounts): Float64Array {
  const { lang, units, sentences, clauses, hits } = counts
  const vector = new Float64Array(made[lang].length)
  if (units <= 0) return vector
  const s = Math.max(1, sentences)
  const c = Math.max(1, clauses)
  const mean = units / s
  vector[0] = mean
  vector[1] = Math.sqrt(Math.max(0, counts.sentenceSquares / s - mean * mean))
  vector[2] = units / c
  vector[3] = c / s
  vector[4] = counts.shortClauses / c
  vector[5] = (100 * counts.figures) / units
  vector[6] = (100 * counts.unitWords) / units
  const stops = hits[STYLE_WORDS[lang].length + 1] ?? 0
  vector[7] = lang === 'zh' ? 1 - Math.min(1, stops / s) : counts.words > 0 ? counts.letters / counts.words : 0
  if (lang === 'en') vector[8] = counts.orders / s
  for (let i = 0; i < CLASSES[lang].length; i++) vector[SHAPE[lang] + i] = (100 * (hits[i] ?? 0)) / units
  return vector
}

/** A feature's value on the scale on which it is measured. */
export const scaled = (feature: Feature, value: number): number =>
  feature.isRate ? Math.sqrt(Math.max(0, value)) : value
