import { spokenNotice } from '@qianmian/compliance'
import type { Lang } from '@qianmian/kernel'
import {
  encodeWav,
  planSpeech,
  readText,
  type SpeechEngine,
  type SpeechSound,
  type SpokenPhrase,
  speakWhole,
  type VoiceStyle,
  type WordTime,
} from '@qianmian/voice'
import type { Caption, TimedText } from '../modules/works/index.ts'

/** A text to be spoken, with the notice before it. */
export interface SpeechPlanOrder {
  readonly text: string
  readonly lang: Lang
  readonly style: VoiceStyle
}

/** What a speech engine is asked for, phrase by phrase: the notice first, then the text. */
export interface SpeechPlan {
  readonly notice: { readonly phrases: readonly SpokenPhrase[]; readonly style: VoiceStyle }
  readonly body: { readonly phrases: readonly SpokenPhrase[]; readonly style: VoiceStyle }
}

/** The sounds that came back, in the order of the plan. */
export interface SpeechFinishOrder extends SpeechPlanOrder {
  readonly notice: readonly SpeechSound[]
  readonly body: readonly SpeechSound[]
}

/** A finished recording. */
export interface FinishedSpeech {
  /** WAV, mono, 48 kHz, 16 bit. */
  readonly bytes: Uint8Array
  readonly durationMs: number
  /** When the text itself begins. */
  readonly startMs: number
  /** One caption a phrase, with its words. */
  readonly captions: readonly Caption[]
}

const SAMPLE_RATE = 48_000
/** English has no figure in the standard; its notice is spoken a little slower than the text. */
const ENGLISH_PACE = 0.85

const noticeStyle = (style: VoiceStyle, lang: Lang): VoiceStyle => {
  const { rate } = spokenNotice(lang)
  return { ...style, rate: { zh: rate ?? style.rate.zh, en: style.rate.en * ENGLISH_PACE } }
}

/** Reads a text and says which phrases a voice has to speak. */
export async function planNoticedSpeech({ text, lang, style }: SpeechPlanOrder): Promise<SpeechPlan> {
  return {
    notice: { phrases: planSpeech(readText(spokenNotice(lang).words, lang)), style: noticeStyle(style, lang) },
    body: { phrases: planSpeech(readText(text, lang)), style },
  }
}

/**
 * Shapes and masters the phrases that an engine spoke into one recording that begins with its notice.
 * @throws when the sounds are not those of the plan
 */
export async function finishSpeech(order: SpeechFinishOrder): Promise<FinishedSpeech> {
  const { text, lang, style } = order
  const { words, restMs } = spokenNotice(lang)
  const notice = await whole(words, lang, noticeStyle(style, lang), order.notice)
  const body = await whole(text, lang, style, order.body)
  const rest = Math.round((restMs * SAMPLE_RATE) / 1000)
  const samples = new Float32Array(notice.samples.length + rest + body.samples.length)
  samples.set(notice.samples)
  samples.set(body.samples, notice.samples.length + rest)
  const startMs = ((notice.samples.length + rest) / SAMPLE_RATE) * 1000
  return {
    bytes: encodeWav(samples, SAMPLE_RATE),
    durationMs: Math.round((samples.length / SAMPLE_RATE) * 1000),
    startMs: Math.round(startMs),
    captions: [
      ...captionsOf(words, planSpeech(readText(words, lang)), notice.words, 0),
      ...captionsOf(text, planSpeech(readText(text, lang)), body.words, startMs),
    ],
  }
}

async function whole(text: string, lang: Lang, style: VoiceStyle, sounds: readonly SpeechSound[]) {
  const said = await speakWhole(recorded(sounds), text, { style, lang, sampleRate: SAMPLE_RATE })
  if (!said.ok) throw new Error(said.error.detail)
  return said.value
}

/** An engine that plays back what another one spoke: phrases are asked for in their order. */
function recorded(sounds: readonly SpeechSound[]): SpeechEngine {
  let next = 0
  return {
    abilities: { id: 'recorded', langs: ['zh', 'en'], timing: 'engine', kind: 'formant' },
    async speak() {
      const value = sounds[next++]
      return value ? { ok: true, value } : { ok: false, error: { kind: 'bad-answer', detail: 'a phrase is missing' } }
    },
    async warmUp() {},
    async close() {},
  }
}

/** One caption a phrase: its words as they are written, while they are heard. */
function captionsOf(text: string, phrases: readonly SpokenPhrase[], words: readonly WordTime[], shiftMs: number) {
  return phrases.flatMap((phrase) => {
    const [first, last] = [phrase.tokens[0], phrase.tokens.at(-1)]
    if (!first || !last) return []
    const heard = words.filter((word) => word.start >= first.start && word.end <= last.end)
    const [from, to] = [heard[0], heard.at(-1)]
    if (!from || !to) return []
    return [
      {
        startMs: Math.round(from.fromMs + shiftMs),
        endMs: Math.round(to.toMs + shiftMs),
        text: text.slice(first.start, last.end).trim(),
        words: wordsOf(text, first.start, last.end, heard, shiftMs),
      },
    ]
  })
}

/** The words of a phrase as written: marks, spaces and what the voice did not time go with the word before. */
function wordsOf(text: string, start: number, end: number, heard: readonly WordTime[], shiftMs: number): TimedText[] {
  const timed = heard.filter((word, i) => i === 0 || word.start > (heard[i - 1]?.start ?? 0))
  return timed
    .map((word, i) => {
      const from = i === 0 ? start : word.start
      const next = timed[i + 1]
      const written = text.slice(from, next?.start ?? end)
      return {
        startMs: Math.round(word.fromMs + shiftMs),
        endMs: Math.round(word.toMs + shiftMs),
        text: i === 0 ? written.trimStart() : written,
      }
    })
    .map((word, i, all) => (i === all.length - 1 ? { ...word, text: word.text.trimEnd() } : word))
}
