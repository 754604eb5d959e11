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

/** How often a gain is corrected for what the limiter took away, and how near is near enough, in LU. */
const CORRECTIONS = 3
const NEAR_ENOUGH = 0.15

/**
 * The last steps of a shaped sound whose whole is known: sample rate, loudness to -16 LUFS, true-peak limit.
 * @param shaped from `shape`
 */
export function master(shaped: Float32Array, from: number, to: number): Float32Array {
  const source = resample(shaped, from, to)
  let gain = gainTo(source, to)
  for (let round = 0; ; round++) {
    const out = limit(source.slice(), to, gain, SPEECH_CEILING_DB)
    const short = SPEECH_LUFS - loudness(out, to)
    if (!Number.isFinite(short) || Math.abs(short) < NEAR_ENOUGH || round === CORRECTIONS) return out
    gain *= 10 ** (short / 20)
  }
}

/** The same for a piece that is played before the rest is known. @param gain factor, from `gainTo` of what was said so far */
export const masterPiece = (shaped: Float32Array, from: number, to: number, gain: number): Float32Array =>
  limit(from === to ? shaped.slice() : resample(shaped, from, to), to, gain, SPEECH_CEILING_DB)
