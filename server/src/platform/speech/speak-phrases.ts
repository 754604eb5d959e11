import { err, ok, type Result } from '@qianmian/kernel'
import type { SpeechEngine, SpeechFailure, SpeechSound, SpokenPhrase, VoiceStyle } from '@qianmian/voice'

/** Phrases asked for at a time: the next is made while one is on its way. */
const AHEAD = 2

/**
 * Speaks phrases in their order, a few ahead.
 * @param onSaid hears of every phrase
 * @returns their sounds, or the first failure
 */
export async function speakPhrases(
  engine: SpeechEngine,
  phrases: readonly SpokenPhrase[],
  style: VoiceStyle,
  { signal, onSaid }: { readonly signal?: AbortSignal; readonly onSaid?: () => void } = {},
): Promise<Result<SpeechSound[], SpeechFailure>> {
  const sounds: SpeechSound[] = []
  for (let at = 0; at < phrases.length; at += AHEAD) {
    const answers = await Promise.all(
      phrases.slice(at, at + AHEAD).map((phrase) => engine.speak(phrase, style, signal)),
    )
    for (const answer of answers) {
      if (!answer.ok) return err(answer.error)
      sounds.push(answer.value)
      onSaid?.()
    }
  }
  return ok(sounds)
}
