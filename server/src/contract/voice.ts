import { z } from '@hono/zod-openapi'
import { isoTime, lang, localizedText, openText } from './common.ts'

export const dimension = z.enum(['warmth', 'formality', 'energy', 'luxury', 'playfulness', 'technicality'])

const sampleFinding = z.object({
  status: z.enum(['ask', 'block']),
  start: z.number(),
  end: z.number(),
  excerpt: z.string(),
  message: localizedText,
})

export const brandSample = z
  .object({
    id: z.string(),
    text: z.string(),
    lang: lang.nullable(),
    /** `new` since the voice was learned; `held` by the law rules until a person keeps it. */
    state: z.enum(['new', 'used', 'duplicate', 'held', 'unread']),
    reason: localizedText.nullable(),
    findings: z.array(sampleFinding),
    isKept: z.boolean(),
    source: z.string(),
    addedBy: z.string(),
    addedAt: isoTime,
  })
  .openapi('BrandSample')

const featureEvidence = z.object({
  feature: z.string(),
  label: localizedText,
  unit: localizedText,
  value: z.number(),
  usual: z.number(),
  moved: z.number(),
})

export const learnedDimension = z.object({
  value: z.number(),
  /** 95 % interval. */
  low: z.number(),
  high: z.number(),
  features: z.array(featureEvidence),
  /** Stretches of samples that moved it most, with their places. */
  quotes: z.array(
    z.object({ sampleId: z.string(), start: z.number(), end: z.number(), text: z.string(), moved: z.number() }),
  ),
})

const habit = z.object({ id: z.string(), label: localizedText, value: z.number(), usual: z.number() })

export const languageVoice = z
  .object({
    samples: z.number(),
    /** Characters in Chinese, words in English. */
    length: z.number(),
    confidence: z.number(),
    level: z.enum(['low', 'fair', 'good']),
    dimensions: z.record(dimension, learnedDimension),
    rhythm: z.object({
      sentenceLength: z.number(),
      sentenceSpread: z.number(),
      clauseLength: z.number(),
      clausesPerSentence: z.number(),
      shortShare: z.number(),
      histogram: z.array(z.object({ upTo: z.number(), count: z.number() })),
    }),
    punctuation: z.array(habit),
    person: z.array(habit),
    habits: z.array(habit),
    prefers: z.array(z.object({ word: z.string(), count: z.number(), z: z.number() })),
  })
  .openapi('LanguageVoice')

const dimensionEdit = z.object({ value: z.number(), by: z.string(), at: isoTime })
const edits = z.partialRecord(dimension, dimensionEdit)

export const brandWords = z
  .object({
    prefer: z.array(openText(60)).max(200),
    avoid: z.array(openText(60)).max(200),
    ban: z.array(openText(60)).max(200),
  })
  .strict()

/** A brand's voice: samples, what was learned from them with the evidence, and what a person set. */
export const brandVoice = z
  .object({
    brand: z.object({
      id: z.string(),
      handle: z.string(),
      name: localizedText,
      strategy: z.enum(['narrative', 'action', 'rational']),
      words: z.object({ prefer: z.array(z.string()), avoid: z.array(z.string()), ban: z.array(z.string()) }),
    }),
    samples: z.array(brandSample),
    /** Samples that a language should have before its voice is more than a hint. */
    enough: z.number(),
    learned: z
      .object({
        at: isoTime,
        by: z.string(),
        /** Samples came or went since. */
        isStale: z.boolean(),
        notes: z.array(localizedText),
        languages: z.object({ zh: languageVoice.nullable(), en: languageVoice.nullable() }),
      })
      .nullable(),
    edits: z.object({ zh: edits, en: edits }),
  })
  .openapi('BrandVoice')

export const addSamples = z.object({ text: openText(1_000_000).min(1) }).strict()
export const samplesAdded = z
  .object({ added: z.number(), known: z.number(), problems: z.array(localizedText) })
  .openapi('SamplesAdded')
export const setDimension = z.object({ value: z.number().min(-1).max(1).nullable() }).strict()
export const measureText = z.object({ text: openText(20_000).min(1) }).strict()
export const textDistance = z
  .object({
    lang,
    /** 0: within the brand's own spread; each 1 is a standard deviation further out. */
    figure: z.number(),
    isShort: z.boolean(),
  })
  .openapi('TextDistance')
