import type { Lang } from '@qianmian/kernel'
import type { Intent } from '../types.ts'
import { featureIndex, featureVector } from './features.ts'
import { gramScorer } from './gram-model.ts'
import { MASK, maskText } from './mask-text.ts'
import { readStyle } from './read-style.ts'
import type { LanguageVoice } from './voice-types.ts'

/** How well a frame suits a voice: about −2 … 2, larger is nearer. */
export type Manner = (frame: string) => number

const LIMIT = 2
const bounded = (value: number): number => Math.max(-LIMIT, Math.min(LIMIT, value))

/** A frame as the text that it makes, its slots masked like the facts that fill them. */
const maskFrame = (frame: string, lang: Lang): string =>
  maskText(
    frame
      .replace(/^\??\w*:?=?/, '')
      .replace(/\{(?:value|Value|table|price)\}/g, MASK.fact)
      .replace(/\{[^{}]*\}/g, MASK.topic)
      .replace(/[[\]()|]/g, ' '),
    lang,
  )

/** What each intent likes in the words of a frame, per feature; lengths count by themselves. */
const LIKES: Readonly<Record<Intent, Readonly<Record<string, number>>>> = {
  emotional: {
    warm: 0.08,
    sensory: 0.06,
    着: 0.08,
    了: 0.04,
    里: 0.03,
    with: 0.04,
    technical: -0.06,
    colon: -0.1,
    the: 0.02,
  },
  rational: { technical: 0.06, 是: 0.03, 为: 0.08, is: 0.04, colon: 0.06, warm: -0.06, sensory: -0.05 },
  action: { orders: 0.8, cta: 0.05, colon: -0.06, time: 0.03, 着: -0.05, the: -0.03 },
}
/** Characters or words of a usual frame, and what one more does for each intent. */
const USUAL: Readonly<Record<Lang, number>> = { zh: 9, en: 7 }
const LENGTH: Readonly<Record<Intent, Readonly<Record<Lang, number>>>> = {
  emotional: { zh: 0.15, en: 0.22 },
  rational: { zh: -0.04, en: -0.04 },
  action: { zh: -0.2, en: -0.28 },
}

const mannerScores = new Map<string, Map<string, number>>()

/** Every feature that some intent likes. */
const LIKED = [...new Set(Object.values(LIKES).flatMap((likes) => Object.keys(likes)))]

/** What is read of a frame: its length and how much it has of each liked feature. */
interface FrameReading {
  readonly units: number
  readonly liked: readonly number[]
}
const readings: Readonly<Record<Lang, Map<string, FrameReading>>> = { zh: new Map(), en: new Map() }

/** Reading is dear and the three intents ask for the same frames: each is read once. */
function readFrame(frame: string, lang: Lang): FrameReading {
  let reading = readings[lang].get(frame)
  if (!reading) {
    const counts = readStyle(maskFrame(frame, lang), lang)
    const vector = featureVector(counts)
    const liked = LIKED.map((feature) => {
      const index = featureIndex(lang, feature)
      return index === undefined ? 0 : (vector[index] ?? 0)
    })
    reading = { units: counts.units, liked }
    readings[lang].set(frame, reading)
  }
  return reading
}

/** How well frames suit one of the engine's own voices. */
export function intentManner(intent: Intent, lang: Lang): Manner {
  const key = `${intent} ${lang}`
  const scores = mannerScores.get(key) ?? new Map<string, number>()
  mannerScores.set(key, scores)
  const weights = LIKED.map((feature) => LIKES[intent][feature] ?? 0)
  return (frame) => {
    let score = scores.get(frame)
    if (score === undefined) {
      const { units, liked } = readFrame(frame, lang)
      score = LENGTH[intent][lang] * (units - USUAL[lang])
      for (const [i, weight] of weights.entries()) score += weight * (liked[i] ?? 0)
      score = bounded(score)
      scores.set(frame, score)
    }
    return score
  }
}

/** Nats a character by which a brand's words differ from usual ones are small: they are made as loud as chance. */
const LOUD = 5

const byVoice = new WeakMap<LanguageVoice, Manner>()

/** How well frames suit a learned voice, by its grams. */
export function voiceManner(voice: LanguageVoice): Manner {
  const known = byVoice.get(voice)
  if (known) return known
  const scores = new Map<string, number>()
  const score = gramScorer(voice.grams, voice.lang)
  const manner: Manner = (frame) => {
    let found = scores.get(frame)
    if (found === undefined) {
      found = bounded(LOUD * (score(maskFrame(frame, voice.lang)) - voice.own.gramMean / 2))
      scores.set(frame, found)
    }
    return found
  }
  byVoice.set(voice, manner)
  return manner
}
