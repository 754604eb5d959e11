import type { Lang } from '@qianmian/kernel'
import { AUDIBLE_RULE } from './audible.data.ts'

/** How a recording says that it was synthesised: in words, or by the rhythm of AI in Morse. */
export type AudibleForm = 'spoken' | 'rhythm'

/** The words of the notice, and how fast they are to be spoken. */
export interface SpokenNotice {
  readonly words: string
  /** Characters (zh) or syllables (en) a second; null leaves the style its own pace. */
  readonly rate: number | null
  readonly restMs: number
}

/**
 * The notice that a recording begins with.
 * @example spokenNotice('zh').rate // 2.33, 140 characters a minute
 */
export function spokenNotice(lang: Lang): SpokenNotice {
  const { least, most } = AUDIBLE_RULE.charactersPerMinute
  return {
    words: AUDIBLE_RULE.words[lang],
    rate: lang === 'zh' ? (least + most) / 2 / 60 : null,
    restMs: AUDIBLE_RULE.restMs,
  }
}

/** Whether files of this type must carry a notice that can be heard: sound has no edge on which words could stand. */
export const needsAudible = (mime: string): boolean => mime.startsWith('audio/')

/** Ramp at both ends of a beat, so that it does not click, in milliseconds. */
const RAMP_MS = 8

/**
 * The rhythm as samples.
 * @param sampleRate hertz
 * @param level peak, 0 to 1
 * @returns mono, -1 to 1, 1.3 s long
 * @example rhythmCue(48_000, 0.2).length // 63_360
 */
export function rhythmCue(sampleRate: number, level: number): Float32Array {
  const { beats, hz } = AUDIBLE_RULE.rhythm
  const lengths = beats.map((ms) => Math.round((Math.abs(ms) * sampleRate) / 1000))
  const samples = new Float32Array(lengths.reduce((sum, n) => sum + n, 0))
  const ramp = (RAMP_MS * sampleRate) / 1000
  let at = 0
  for (const [i, ms] of beats.entries()) {
    const length = lengths[i] ?? 0
    if (ms > 0)
      for (let n = 0; n < length; n++) {
        const edge = Math.min(1, n / ramp, (length - 1 - n) / ramp)
        samples[at + n] = level * edge * Math.sin((2 * Math.PI * hz * n) / sampleRate)
      }
    at += length
  }
  return samples
}
