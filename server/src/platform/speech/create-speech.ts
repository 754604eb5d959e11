import type { SpeechEngine } from '@qianmian/voice'
import type { Config } from '../config.ts'
import { createEspeakEngine } from './espeak-engine.ts'
import { createOpenAiEngine } from './openai-engine.ts'
import { createSherpaEngine, findSherpa } from './sherpa-engine.ts'
import { withFallback } from './with-fallback.ts'

/**
 * The voice that the options name: an OpenAI-compatible service by its address, a sherpa-onnx folder, else espeak. What fails
 * falls back to espeak, and `onFallback` hears why.
 */
export function createSpeech(
  config: Pick<
    Config,
    'SPEECH_BASE_URL' | 'SPEECH_MODEL' | 'SPEECH_KEY' | 'SPEECH_VOICES' | 'SPEECH_FOLDER' | 'SPEECH_BINARY'
  >,
  onFallback: (detail: string) => void = () => undefined,
): SpeechEngine {
  const espeak = createEspeakEngine()
  if (config.SPEECH_BASE_URL) {
    const service = createOpenAiEngine({
      baseUrl: config.SPEECH_BASE_URL,
      model: config.SPEECH_MODEL,
      voices: config.SPEECH_VOICES,
      key: config.SPEECH_KEY,
    })
    return withFallback(service, espeak, onFallback)
  }
  if (config.SPEECH_FOLDER) {
    const sherpa = createSherpaEngine({
      folder: config.SPEECH_FOLDER,
      binary: config.SPEECH_BINARY ?? findSherpa(process.env.PATH),
    })
    return withFallback(sherpa, espeak, onFallback)
  }
  return espeak
}
