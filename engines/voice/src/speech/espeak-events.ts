import type { SpokenToken } from './plan-speech.ts'
import type { PhonemeTime, WordTime } from './speech-engine.ts'

/** An event as `engines/voice-espeak` sends it. */
export interface EspeakEvent {
  readonly type: string
  /** Milliseconds from the start of the sound. */
  readonly audio_position: number
  readonly id?: string | number
}

/** `(en)` and `(cmn)` announce a change of language and have no sound. */
const isSound = (label: string): boolean => label !== '' && !label.startsWith('(')

/**
 * Times of words and phonemes out of espeak's events.
 * @param tokens of the phrase, in the order of the marks `t0`, `t1` …
 * @param endMs where the sound ends
 */
export function espeakTimes(
  events: readonly EspeakEvent[],
  tokens: readonly SpokenToken[],
  endMs: number,
): { readonly words: readonly WordTime[]; readonly phonemes: readonly PhonemeTime[] } {
  const all = events.filter(({ type }) => type === 'phoneme')
  const phonemes: PhonemeTime[] = []
  for (const [index, { id, audio_position }] of all.entries()) {
    const label = String(id ?? '')
    const toMs = Math.min(endMs, all[index + 1]?.audio_position ?? endMs)
    if (isSound(label) && toMs > audio_position) phonemes.push({ label, fromMs: audio_position, toMs })
  }
  const starts = new Map<number, number>()
  for (const { type, id, audio_position } of events) {
    const index = type === 'mark' ? /^t(\d+)$/.exec(String(id))?.[1] : undefined
    if (index !== undefined && !starts.has(Number(index))) starts.set(Number(index), audio_position)
  }
  const words: WordTime[] = []
  for (const [index, { start, end }] of tokens.entries()) {
    const fromMs = starts.get(index)
    if (fromMs === undefined) continue
    const next = starts.get(index + 1) ?? endMs
    // A word ends with its last phoneme, not where the next begins.
    const last = phonemes.filter((one) => one.fromMs >= fromMs && one.fromMs < next).at(-1)
    words.push({ start, end, fromMs, toMs: Math.max(fromMs + 1, Math.min(next, last?.toMs ?? next)) })
  }
  return { words, phonemes }
}
