import type { Lang, Span } from '@qianmian/kernel'
import { featureVector } from './features.ts'
import { type GramScorer, gramScorer } from './gram-model.ts'
import { langOf, MASK, type MaskNames, maskNames, maskText, NO_NAMES } from './mask-text.ts'
import { readStyle } from './read-style.ts'
import { standardScores } from './standard-scores.ts'
import { styleDelta } from './style-delta.ts'
import type { LanguageVoice, LearnedVoice, VoiceDistance } from './voice-types.ts'

/** Below so many characters or words a text is measured, and said to be too short to be sure. */
const SHORT: Readonly<Record<Lang, number>> = { zh: 40, en: 25 }

/** Measures masked texts of one language against one voice. */
export type VoiceMeter = (masked: string) => VoiceDistance

const meters = new WeakMap<LanguageVoice, VoiceMeter>()

/**
 * A meter for many texts. It is prepared once and kept with the voice.
 * @example meterOf(voice.languages.zh)(maskText(text, 'zh')).figure // 0.4
 */
export function meterOf(voice: LanguageVoice): VoiceMeter {
  const known = meters.get(voice)
  if (known) return known
  const { lang, own, target, weights } = voice
  // Grams need more text than features: with few samples they say less.
  const gramShare = 0.5 * Math.min(1, voice.confidence / 0.8)
  const score: GramScorer = gramScorer(voice.grams, lang)
  const meter: VoiceMeter = (masked) => {
    const counts = readStyle(masked, lang)
    const length = Math.max(1, counts.units)
    const delta = styleDelta(standardScores(featureVector(counts), lang), target, weights)
    const gram = score(masked)
    const expected = Math.sqrt(own.deltaFloor + own.deltaNoise / length)
    const byDelta = (delta - expected) / (own.deltaShare * expected)
    const byGram = (own.gramMean - gram) / Math.sqrt(own.gramFloor + own.gramNoise / length)
    const raw = (1 - gramShare) * byDelta + gramShare * byGram
    const figure = counts.units === 0 ? 0 : Math.max(0, raw)
    return {
      lang,
      figure: Number(figure.toFixed(2)),
      raw,
      delta: Number(delta.toFixed(4)),
      gram: Number(gram.toFixed(4)),
      isShort: counts.units < SHORT[lang],
    }
  }
  meters.set(voice, meter)
  return meter
}

/**
 * How far a text is from a learned voice. Product words, values, figures and names are masked first, so that a text about
 * something else is as near as one about the same. 0 is the brand's own spread; 1 is one standard deviation further out than
 * the brand's own texts of that length lie from one another.
 * @param names names to mask that no list knows: the product's, the brand's
 * @returns undefined when the voice was not learned in the text's language
 * @example voiceDistance('先喷，等一分钟，再擦。', voice)?.figure // 0.2
 */
export function voiceDistance(
  text: string,
  voice: LearnedVoice,
  options: { readonly lang?: Lang; readonly names?: readonly string[] } = {},
): VoiceDistance | undefined {
  const lang = options.lang ?? langOf(text)
  const learned = lang && voice.languages[lang]
  if (!lang || !learned) return undefined
  return meterOf(learned)(maskText(text, lang, options.names ? maskNames(options.names) : NO_NAMES))
}

/** Lines of spans as one masked text: what rests on a fact is one character. */
export function maskSpans(lines: readonly (readonly Span[])[], lang: Lang, names: MaskNames): string {
  const stop = lang === 'zh' ? '。' : '.'
  return lines
    .map((spans) => {
      const line = spans.map((span) => (span.factIds.length > 0 ? MASK.fact : span.text)).join('')
      return maskText(line, lang, names)
    })
    .map((line) => (/[。！？.!?…]\s*$/.test(line) ? line : line + stop))
    .join('\n')
}
