import type { Lang } from '@qianmian/kernel'
import type { VoiceStyle } from '../styles/voice-style.ts'
import type { SpokenPhrase } from './plan-speech.ts'

/** When a word is heard. */
export interface WordTime {
  /** Place of the word in the written text: first and last-plus-one UTF-16 index. */
  readonly start: number
  readonly end: number
  /** Milliseconds from the start of the sound that carries it. */
  readonly fromMs: number
  readonly toMs: number
}

/** When a phoneme is heard; `label` is IPA or what the engine calls it. */
export interface PhonemeTime {
  readonly label: string
  readonly fromMs: number
  readonly toMs: number
}

/** The sound of one phrase, without the rest after it. */
export interface SpeechSound {
  /** Mono, -1 to 1. */
  readonly samples: Float32Array
  readonly sampleRate: number
  readonly words: readonly WordTime[]
  readonly phonemes: readonly PhonemeTime[]
}

/** What an engine can do. */
export interface SpeechAbilities {
  readonly id: string
  readonly langs: readonly Lang[]
  /** `engine`: word times come with the sound. `none`: they are found by sound analysis (`alignWords`). */
  readonly timing: 'engine' | 'none'
  /** How a person is told what speaks: 共振峰合成 / formant synthesis. */
  readonly kind: 'formant' | 'neural' | 'provider'
}

/** Why a phrase could not be spoken. */
export type SpeechFailure =
  | { readonly kind: 'unavailable'; readonly detail: string }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'timeout'; readonly detail: string }
  | { readonly kind: 'bad-answer'; readonly detail: string }

export type SpeechAnswer =
  | { readonly ok: true; readonly value: SpeechSound }
  | { readonly ok: false; readonly error: SpeechFailure }

/**
 * The seam of speech. Adapters live in `server/src/platform/speech`; `server/test/contract/speech.test.ts` runs over all.
 * Phrases may be asked for while others are in the making; they are spoken in the order in which they were asked.
 */
export interface SpeechEngine {
  readonly abilities: SpeechAbilities
  /** Speaks one phrase. It never rejects for what the outside world did. */
  speak(phrase: SpokenPhrase, style: VoiceStyle, signal?: AbortSignal): Promise<SpeechAnswer>
  /** Makes the first phrase fast: starts processes, loads voices. */
  warmUp(style: VoiceStyle): Promise<void>
  close(): Promise<void>
}
