import type { Lang } from '@qianmian/kernel'
import { readText } from '../reading/read-text.ts'
import { fadeEnds } from '../sound/dynamics.ts'
import { gainTo, master, masterPiece, shape } from '../sound/finish.ts'
import type { VoiceStyle } from '../styles/voice-style.ts'
import { planSpeech, restOf, type SpokenPhrase } from './plan-speech.ts'
import type { PhonemeTime, SpeechEngine, SpeechFailure, WordTime } from './speech-engine.ts'

/** What is asked of `speak` and `speakWhole`. */
export interface SpeakOptions {
  readonly style: VoiceStyle
  readonly lang?: Lang
  /** Sample rate of what comes out, in hertz. */
  readonly sampleRate?: number
  readonly signal?: AbortSignal
}

/** A piece of speech that can be played at once. Times count from the start of the whole speech. */
export interface SpeechPiece {
  readonly samples: Float32Array
  readonly sampleRate: number
  /** When it begins, in milliseconds. */
  readonly atMs: number
  readonly words: readonly WordTime[]
  readonly phonemes: readonly PhonemeTime[]
  readonly phrase: SpokenPhrase
}

export type SpokenPiece =
  | { readonly ok: true; readonly value: SpeechPiece }
  | { readonly ok: false; readonly error: SpeechFailure }

/** A live voice begins with at most about this many syllables: the first sound is heard while the rest is made. */
const OPENING = 8

/** Gain of a piece that is played before the whole is known: measured means of the styles, corrected while one speaks. */
const FIRST_GAIN_LUFS_WINDOW = 3

/**
 * Speaks phrase by phrase, as soon as each is made: for live rooms. Loudness follows the speech so far, so the first phrase may
 * be a decibel off; `speakWhole` is exact.
 */
export async function* speak(engine: SpeechEngine, text: string, options: SpeakOptions): AsyncGenerator<SpokenPiece> {
  const { style, signal, sampleRate = 48_000 } = options
  const phrases = planSpeech(readText(text, options.lang), { firstSyllables: OPENING })
  let atMs = 0
  const gains: number[] = []
  // The next phrase is made while this one is finished.
  let coming = phrases[0] && engine.speak(phrases[0], style, signal)
  for (const [index, phrase] of phrases.entries()) {
    const answer = await coming!
    const next = phrases[index + 1]
    coming = next && !signal?.aborted && answer.ok ? engine.speak(next, style, signal) : undefined
    if (!answer.ok) {
      yield answer
      return
    }
    const sound = answer.value
    const shaped = shape(sound.samples, sound.sampleRate, style)
    gains.push(gainTo(shaped, sound.sampleRate))
    const recent = gains.slice(-FIRST_GAIN_LUFS_WINDOW)
    const gain = recent.reduce((a, b) => a + b, 0) / recent.length
    const finished = masterPiece(shaped, sound.sampleRate, sampleRate, gain)
    const rest = Math.round((restOf(phrase, style) * sampleRate) / 1000)
    const spoken = Math.round((sound.samples.length / sound.sampleRate) * sampleRate)
    // The echo of the room falls into the rest; without a rest it is cut, which the ramp at its end makes silent.
    const samples = new Float32Array(spoken + rest)
    samples.set(finished.subarray(0, Math.min(finished.length, samples.length)))
    yield {
      ok: true,
      value: {
        samples,
        sampleRate,
        atMs,
        words: sound.words.map((word) => ({ ...word, fromMs: word.fromMs + atMs, toMs: word.toMs + atMs })),
        phonemes: sound.phonemes.map((one) => ({ ...one, fromMs: one.fromMs + atMs, toMs: one.toMs + atMs })),
        phrase,
      },
    }
    atMs += (samples.length / sampleRate) * 1000
    if (signal?.aborted) return
  }
}

/** A whole speech. */
export interface WholeSpeech {
  /** Mono, at -16 LUFS, true peak at most -1.5 dBFS. */
  readonly samples: Float32Array
  readonly sampleRate: number
  readonly words: readonly WordTime[]
  readonly phonemes: readonly PhonemeTime[]
}

export type WholeAnswer =
  | { readonly ok: true; readonly value: WholeSpeech }
  | { readonly ok: false; readonly error: SpeechFailure }

/**
 * Speaks a text as one sound, at its exact loudness.
 * @returns the failure of the first phrase that failed; nothing is half-spoken
 * @example const said = await speakWhole(engine, '原价299元', { style }); said.ok && encodeWav(said.value.samples, said.value.sampleRate)
 */
export async function speakWhole(engine: SpeechEngine, text: string, options: SpeakOptions): Promise<WholeAnswer> {
  const { style, signal, sampleRate = 48_000 } = options
  const phrases = planSpeech(readText(text, options.lang))
  const answers = await Promise.all(phrases.map((phrase) => engine.speak(phrase, style, signal)))
  const words: WordTime[] = []
  const phonemes: PhonemeTime[] = []
  const parts: { readonly samples: Float32Array; readonly at: number }[] = []
  let [at, rate] = [0, 0]
  for (const [index, answer] of answers.entries()) {
    if (!answer.ok) return answer
    const { value } = answer
    if (rate !== 0 && value.sampleRate !== rate)
      return {
        ok: false,
        error: { kind: 'bad-answer', detail: `sample rate changed from ${rate} to ${value.sampleRate}` },
      }
    rate = value.sampleRate
    const shift = (at / rate) * 1000
    words.push(...value.words.map((word) => ({ ...word, fromMs: word.fromMs + shift, toMs: word.toMs + shift })))
    phonemes.push(...value.phonemes.map((one) => ({ ...one, fromMs: one.fromMs + shift, toMs: one.toMs + shift })))
    parts.push({ samples: fadeEnds(value.samples.slice(), rate), at })
    at += value.samples.length + Math.round((restOf(phrases[index]!, style) * rate) / 1000)
  }
  if (rate === 0) return { ok: true, value: { samples: new Float32Array(0), sampleRate, words, phonemes } }
  const dry = new Float32Array(at)
  for (const part of parts) dry.set(part.samples, part.at)
  const shaped = shape(dry, rate, style)
  return {
    ok: true,
    value: { samples: master(shaped, rate, sampleRate), sampleRate, words, phonemes },
  }
}

const WARM_TEXTS: Readonly<Record<Lang, string>> = {
  zh: '你好，欢迎来到直播间，今天这款新品只要299元，喜欢的朋友可以先加购，支持USB-C快充。准备好了吗？',
  en: 'Hello and welcome, this new jacket is just $29 today, with a 30 day return. Shall we begin?',
}
const WARM_ROUNDS = 4

/**
 * Makes the first phrase fast: dictionaries are read and the code is compiled, here and in the engine. Takes some seconds of
 * one core, so do it at start-up.
 */
export async function warmSpeech(engine: SpeechEngine, style: VoiceStyle): Promise<void> {
  await engine.warmUp(style)
  for (let round = 0; round < WARM_ROUNDS; round++)
    for (const lang of engine.abilities.langs)
      for await (const piece of speak(engine, WARM_TEXTS[lang], { style, lang })) if (!piece.ok) return
}
