import type { VoiceStyle } from '../styles/voice-style.ts'
import { addRoom, compress, deClick, deEss } from './dynamics.ts'
import { biquad, filter } from './equaliser.ts'
import { limit } from './limiter.ts'
import { loudness } from './loudness.ts'
import { resample } from './resample.ts'

/** Loudness of everything that is spoken, in LUFS: what short-video platforms bring sound to. */
export const SPEECH_LUFS = -16
/** No true peak above this, in decibels of full scale. */
export const SPEECH_CEILING_DB = -1.5

/**
 * Makes a synthetic voice pleasant: clicks, equaliser, de-essing, soft compression, room. The input stays as it is.
 * @returns a new sound, longer by the room's echo; not yet at its loudness
 */
export function shape(samples: Float32Array, sampleRate: number, style: VoiceStyle): Float32Array {
  const out = deClick(samples.slice(), sampleRate)
  for (const band of style.equaliser) filter(out, biquad(band, sampleRate))
  deEss(out, sampleRate)
  compress(out, sampleRate)
  return addRoom(out, sampleRate, style.room)
}

/** The factor that brings a sound to a loudness; 1 for silence. */
export function gainTo(samples: Float32Array, sampleRate: number, lufs = SPEECH_LUFS): number {
  const now = loudness(samples, sampleRate)
  return Number.isFinite(now) ? 10 ** ((lufs - now) / 20) : 1
}

/**
 * The last steps of a shaped sound: sample rate, gain, true-peak limit.
 * @param gain factor, from `gainTo`
 */
export function master(shaped: Float32Array, from: number, to: number, gain: number): Float32Array {
  const out = from === to ? shaped.slice() : resample(shaped, from, to)
  return limit(out, to, gain, SPEECH_CEILING_DB)
}
