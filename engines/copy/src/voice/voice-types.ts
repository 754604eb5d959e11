import type { Lang, LocalizedText } from '@qianmian/kernel'

/** What can be said of a manner of speaking, each from −1 (the opposite) to 1. */
export const DIMENSIONS = ['warmth', 'formality', 'energy', 'luxury', 'playfulness', 'technicality'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** A place that the law rules found in a sample. Whoever learns passes it in: this engine knows no law. */
export interface SampleFinding {
  readonly status: 'ask' | 'block'
  /** Character range in the sample (UTF-16). */
  readonly start: number
  readonly end: number
  readonly excerpt: string
  readonly message: LocalizedText
}

/** One text in the brand's own voice. */
export interface VoiceSample {
  readonly id: string
  readonly text: string
  /** A person wants it to count although the law rules block it. The words that they block are left out all the same. */
  readonly isKept?: boolean
  readonly findings?: readonly SampleFinding[]
}

/**
 * What became of a sample: `used`; `duplicate` of another one; `held` back by the law rules; `unread`, because it is neither
 * Chinese nor English or says too little.
 */
export type SampleState = 'used' | 'duplicate' | 'held' | 'unread'

export interface ReadSample {
  readonly id: string
  readonly lang?: Lang
  readonly state: SampleState
  /** One sentence, absent for what is used without remark. */
  readonly reason?: LocalizedText
}

/** A stretch of a sample that moved a dimension. */
export interface VoiceQuote {
  readonly sampleId: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** How far it moved the dimension, in the dimension's own scale before it is bent into −1 … 1. */
  readonly moved: number
}

/** A measured feature beside what is usual in product copy. */
export interface FeatureEvidence {
  readonly feature: string
  readonly label: LocalizedText
  readonly unit: LocalizedText
  readonly value: number
  readonly usual: number
  readonly moved: number
}

export interface LearnedDimension {
  /** −1 … 1. */
  readonly value: number
  /** 95 % interval, from how much the samples differ among themselves. */
  readonly low: number
  readonly high: number
  readonly features: readonly FeatureEvidence[]
  readonly quotes: readonly VoiceQuote[]
}

/** How the sentences run. Lengths are characters in Chinese and words in English. */
export interface Rhythm {
  readonly sentenceLength: number
  readonly sentenceSpread: number
  readonly clauseLength: number
  readonly clausesPerSentence: number
  /** Share of clauses of exactly four characters; of four words or fewer in English. */
  readonly shortShare: number
  /** Sentences by length in eight bands, for a small picture. */
  readonly histogram: readonly { readonly upTo: number; readonly count: number }[]
}

/** One figure per hundred characters or words, beside what is usual. */
export interface Habit {
  readonly id: string
  readonly label: LocalizedText
  readonly value: number
  readonly usual: number
}

export interface PreferredWord {
  readonly word: string
  readonly count: number
  /** z of the log-odds against the background, with the background as prior. */
  readonly z: number
}

/** Contexts of one or two characters: how often they were seen, and how much likelier each next one is than usual. */
export type GramTable = Readonly<Record<string, readonly [seen: number, ratios: Readonly<Record<string, number>>]>>

/** How far the brand's own texts lie from what was learned of the others, by their length. */
export interface OwnSpread {
  /** Own Delta squared = `deltaFloor` + `deltaNoise` / length. */
  readonly deltaFloor: number
  readonly deltaNoise: number
  /** Standard deviation of Delta over its expectation. */
  readonly deltaShare: number
  readonly gramMean: number
  readonly gramFloor: number
  readonly gramNoise: number
}

export interface LanguageVoice {
  readonly lang: Lang
  readonly samples: number
  /** Characters in Chinese, words in English. */
  readonly length: number
  /** 0 … 1; 0.5 at the twenty samples that are asked for. */
  readonly confidence: number
  readonly level: 'low' | 'fair' | 'good'
  readonly dimensions: Readonly<Record<Dimension, LearnedDimension>>
  readonly rhythm: Rhythm
  readonly punctuation: readonly Habit[]
  readonly person: readonly Habit[]
  readonly habits: readonly Habit[]
  readonly prefers: readonly PreferredWord[]
  /** Standard scores of the features, in the order of `featuresOf(lang)`. */
  readonly target: readonly number[]
  /** What each of them counts for, one on average. */
  readonly weights: readonly number[]
  readonly grams: GramTable
  readonly own: OwnSpread
}

/** What was learned, plain data: it can be kept as JSON and sent to a worker. */
export interface LearnedVoice {
  readonly version: 1
  /** The same samples give the same print; what is prepared from a voice is kept under it. */
  readonly print: string
  readonly languages: Readonly<Partial<Record<Lang, LanguageVoice>>>
  readonly samples: readonly ReadSample[]
  /** What a person should know before trusting it, one clear sentence each. */
  readonly notes: readonly LocalizedText[]
}

/** Values that a person has set, by language and dimension. */
export type VoiceEdits = Readonly<Partial<Record<Lang, Readonly<Partial<Record<Dimension, number>>>>>>

/** How far a text is from a voice. */
export interface VoiceDistance {
  readonly lang: Lang
  /** 0: as near as the brand's own texts of this length; 1: one standard deviation further than they are. */
  readonly figure: number
  /** The same below zero too, for ranking. */
  readonly raw: number
  readonly delta: number
  readonly gram: number
  /** Too short to be measured well. */
  readonly isShort: boolean
}
