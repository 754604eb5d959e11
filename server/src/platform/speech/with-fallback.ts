import type { SpeechEngine } from '@qianmian/voice'

/** After a failure the first engine is left alone for so many phrases: a voice that changes with every phrase is worse than either. */
const REST_PHRASES = 20

/**
 * Speaks with the first engine and, when it fails, with the second for a while. A call that was cancelled is not repeated.
 * @param onFallback hears why, once each time
 */
export function withFallback(
  first: SpeechEngine,
  second: SpeechEngine,
  onFallback: (detail: string) => void,
): SpeechEngine {
  let rest = 0
  return {
    get abilities() {
      return rest > 0 ? second.abilities : first.abilities
    },
    async speak(phrase, style, signal) {
      if (rest > 0) {
        rest -= 1
        return second.speak(phrase, style, signal)
      }
      const answer = await first.speak(phrase, style, signal)
      if (answer.ok || signal?.aborted) return answer
      rest = REST_PHRASES
      onFallback(`${first.abilities.id}: ${answer.error.detail}`)
      return second.speak(phrase, style, signal)
    },
    async warmUp(style) {
      await Promise.all([first.warmUp(style), second.warmUp(style)])
    },
    async close() {
      await Promise.all([first.close(), second.close()])
    },
  }
}
