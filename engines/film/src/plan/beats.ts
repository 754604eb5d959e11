import type { FilmCut } from '../order.ts'
import { FPS } from '../order.ts'

/** The pulse of a film: cuts fall on it, and so does the music. */
export interface Beats {
  readonly count: number
  readonly seconds: number
  readonly bpm: number
}

const BPM: Readonly<Record<FilmCut, number>> = { young: 112, story: 80 }

/** A pulse that fills the film with whole bars of four. @example beatsOf('young', 15) // 28 beats, 112 a minute */
export function beatsOf(cut: FilmCut, seconds: number): Beats {
  const bars = Math.round((BPM[cut] * seconds) / 60 / 4)
  const count = bars * 4
  return { count, seconds, bpm: (count * 60) / seconds }
}

/** Frame on which a beat falls. */
export const frameOf = (beats: Beats, beat: number): number => Math.round((beat * beats.seconds * FPS) / beats.count)

/**
 * Shares out the beats of a film.
 * @param wanted seconds by shot, as the list asks
 * @param least seconds by shot that its voice needs
 * @returns beats by shot, their sum is the film's; nothing when the voice does not fit
 */
export function shareBeats(beats: Beats, wanted: readonly number[], least: readonly number[]): number[] | undefined {
  const beat = beats.seconds / beats.count
  const shares = least.map((seconds) => Math.max(2, Math.ceil(seconds / beat - 0.02)))
  let left = beats.count - shares.reduce((a, b) => a + b, 0)
  if (left < 0) return undefined
  while (left > 0) {
    let best = 0
    for (let i = 1; i < shares.length; i++)
      if (wanted[i]! - shares[i]! * beat > wanted[best]! - shares[best]! * beat) best = i
    shares[best]!++
    left--
  }
  return shares
}
