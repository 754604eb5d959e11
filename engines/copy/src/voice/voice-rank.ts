import { LANGS, type Lang, type ListingText, type Span } from '@qianmian/kernel'
import type { Naming } from '../naming.ts'
import { type Manner, voiceManner } from './frame-manner.ts'
import { type MaskNames, maskNames } from './mask-text.ts'
import { maskSpans, meterOf } from './voice-distance.ts'
import type { LanguageVoice, LearnedVoice, VoiceDistance } from './voice-types.ts'

/** The part of a listing by which voices are compared. */
interface Told {
  readonly lang: Lang
  readonly sellingPoints: readonly (readonly Span[])[]
  readonly description: readonly (readonly Span[])[]
}

interface Scored {
  readonly score: number
  readonly zh: { readonly body: Told }
  readonly en: { readonly body: Told }
}

/** What a learned voice says about candidates; without one it is silent. */
export interface VoiceRank {
  readonly manner: Readonly<Partial<Record<Lang, Manner>>>
  /** The best candidate: by its score, and of those that come near the best one by the voice too. The first of equals. */
  best<T extends Scored>(candidates: readonly T[]): T | undefined
  measure(texts: readonly ListingText[]): Partial<Record<Lang, VoiceDistance>>
}

/** A candidate two standard deviations further out loses as much as one with two openings alike. */
const WEIGHT = 0.3
const FURTHEST = 4
/** Candidates that are measured: the words were chosen by the voice already, and measuring all twelve costs three times as much. */
const MEASURED = 4

const highest = <T extends Scored>(candidates: readonly T[]): T | undefined =>
  candidates.reduce<T | undefined>((best, next) => (best && best.score >= next.score ? best : next), undefined)

const lines = (text: Told) => [...text.sellingPoints, ...text.description]

/** Voices come as plain data, a new copy with each order: what was prepared for one is kept by its print. */
const prepared = new Map<string, LearnedVoice>()
const PREPARED = 6

function once(voice: LearnedVoice): LearnedVoice {
  const known = prepared.get(voice.print)
  if (known) return known
  const [oldest] = prepared.keys()
  if (prepared.size >= PREPARED && oldest !== undefined) prepared.delete(oldest)
  prepared.set(voice.print, voice)
  return voice
}

export function voiceRank(voice: LearnedVoice | undefined, naming: Naming): VoiceRank {
  if (!voice) return { manner: {}, best: highest, measure: () => ({}) }
  const { languages } = once(voice)
  const names: MaskNames = maskNames(
    LANGS.flatMap((lang) => [naming.name[lang], naming.brand[lang], naming.noun[lang]]),
  )
  /** A finished listing keeps the description of its candidate: it is measured once. */
  const measured = new Map<Told['description'], VoiceDistance>()
  const look = (learned: LanguageVoice, text: Told): VoiceDistance => {
    const known = measured.get(text.description)
    if (known) return known
    const found = meterOf(learned)(maskSpans(lines(text), text.lang, names))
    measured.set(text.description, found)
    return found
  }
  const manner: Partial<Record<Lang, Manner>> = {}
  for (const lang of LANGS) {
    const learned = languages[lang]
    if (!learned) continue
    const suits = voiceManner(learned)
    // Sure of little, little is asked: the weight grows with the samples.
    const sure = Math.min(1, 2 * learned.confidence)
    manner[lang] = (frame) => sure * suits(frame)
  }
  const distance = (text: Told): number => {
    const learned = languages[text.lang]
    if (!learned) return 0
    return WEIGHT * learned.confidence * 2 * Math.min(FURTHEST, Math.max(-FURTHEST, look(learned, text).raw))
  }
  return {
    manner,
    best: (candidates) => {
      const near = [...candidates].sort((a, b) => b.score - a.score).slice(0, MEASURED)
      return highest(
        near.map((candidate) => ({
          candidate,
          ...candidate,
          score: candidate.score - distance(candidate.zh.body) - distance(candidate.en.body),
        })),
      )?.candidate
    },
    measure: (texts) => {
      const found: Partial<Record<Lang, VoiceDistance>> = {}
      for (const text of texts) {
        const learned = languages[text.lang]
        if (learned) found[text.lang] = look(learned, text)
      }
      return found
    },
  }
}
