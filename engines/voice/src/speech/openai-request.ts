import type { VoiceStyle } from '../styles/voice-style.ts'
import type { SpokenPhrase } from './plan-speech.ts'
import { spokenText } from './spoken-text.ts'

/** Where an OpenAI-compatible speech service is, and what its voices are called. */
export interface OpenAiSpeech {
  /** With version, without `/audio/speech`: `https://api.openai.com/v1`. */
  readonly baseUrl: string
  readonly model: string
  /** Voice by style id, with `female` and `male` for the others. */
  readonly voices: Readonly<Record<string, string>>
}

/** An HTTP request without its key. */
export interface SpeechRequest {
  readonly url: string
  readonly body: {
    readonly model: string
    readonly voice: string
    readonly input: string
    readonly response_format: 'wav'
    readonly speed: number
  }
}

/** What the voices of such services do by themselves, in syllables a second. */
const USUAL_RATE = { zh: 4.6, en: 4.3 } as const

/**
 * The request of `POST /audio/speech` (OpenAI API reference, "Create speech") for one phrase.
 * @example openAiRequest(service, phrase, style).body.input // '到手价一百九十九元！'
 */
export function openAiRequest(service: OpenAiSpeech, phrase: SpokenPhrase, style: VoiceStyle): SpeechRequest {
  const { baseUrl, model, voices } = service
  const speed = style.rate[phrase.lang] / USUAL_RATE[phrase.lang]
  return {
    url: `${baseUrl.replace(/\/+$/, '')}/audio/speech`,
    body: {
      model,
      voice: voices[style.id] ?? voices[style.gender] ?? 'alloy',
      input: spokenText(phrase),
      response_format: 'wav',
      speed: Math.round(Math.max(0.25, Math.min(4, speed)) * 100) / 100,
    },
  }
}
