import { biquad, filter } from './equaliser.ts'

const decibels = (db: number): number => 10 ** (db / 20)

/** Steps at the ends become ramps, so that nothing clicks when sounds are joined. In place. */
export function fadeEnds(samples: Float32Array, sampleRate: number, rampMs = 6): Float32Array {
  const ramp = Math.min(Math.floor((sampleRate * rampMs) / 1000), samples.length >> 1)
  for (let i = 0; i < ramp; i++) {
    const gain = 0.5 - 0.5 * Math.cos((Math.PI * i) / ramp)
    samples[i] = samples[i]! * gain
    samples[samples.length - 1 - i] = samples[samples.length - 1 - i]! * gain
  }
  return samples
}

/** Ramps at the ends, and no offset nor rumble. In place. */
export const deClick = (samples: Float32Array, sampleRate: number): Float32Array =>
  fadeEnds(filter(samples, biquad({ kind: 'high-pass', hz: 50 }, sampleRate)), sampleRate)

/** Settings of a compressor: levels in decibels of full scale, times in milliseconds. */
export interface Compression {
  readonly thresholdDb: number
  readonly ratio: number
  readonly kneeDb: number
  readonly attackMs: number
  readonly releaseMs: number
}

/** What speech gets. */
export const SOFT_COMPRESSION: Compression = { thresholdDb: -24, ratio: 2.2, kneeDb: 10, attackMs: 8, releaseMs: 120 }

/** A feed-forward compressor with a soft knee (Giannoulis et al., JAES 60(6), 2012). In place. */
export function compress(samples: Float32Array, sampleRate: number, by: Compression = SOFT_COMPRESSION): Float32Array {
  const attack = Math.exp(-1000 / (sampleRate * by.attackMs))
  const release = Math.exp(-1000 / (sampleRate * by.releaseMs))
  const slope = 1 - 1 / by.ratio
  let envelope = 0
  let gain = 1
  for (let i = 0; i < samples.length; i++) {
    const level = Math.abs(samples[i]!)
    envelope = level > envelope ? attack * envelope + (1 - attack) * level : release * envelope
    // The gain moves slowly against a sample: every eighth is enough.
    if ((i & 7) === 0) {
      const over = 20 * Math.log10(envelope + 1e-7) - by.thresholdDb
      const half = by.kneeDb / 2
      const cut = over <= -half ? 0 : over >= half ? slope * over : (slope * (over + half) ** 2) / (2 * by.kneeDb)
      gain = decibels(-cut)
    }
    samples[i] = samples[i]! * gain
  }
  return samples
}

/** Hiss above 5 kHz is turned down while it is louder than `ratio` of the whole. In place. */
export function deEss(samples: Float32Array, sampleRate: number, ratio = 0.5): Float32Array {
  const high = filter(samples.slice(), biquad({ kind: 'high-pass', hz: 5000 }, sampleRate))
  const decay = Math.exp(-1000 / (sampleRate * 15))
  let [hiss, whole] = [0, 0]
  for (let i = 0; i < samples.length; i++) {
    hiss = decay * hiss + (1 - decay) * Math.abs(high[i]!)
    whole = decay * whole + (1 - decay) * Math.abs(samples[i]!)
    const limit = ratio * whole
    if (hiss > limit) samples[i] = samples[i]! - high[i]! * Math.min(0.7, (hiss - limit) / (hiss + 1e-9))
  }
  return samples
}

/** Early reflections of a small room: delays in milliseconds and their share. */
const REFLECTIONS: readonly (readonly [ms: number, gain: number])[] = [
  [11.3, 0.55],
  [17.9, -0.42],
  [26.7, 0.36],
  [37.1, -0.27],
  [48.9, 0.2],
]

/**
 * Puts a voice into a small room. The sound grows by the longest reflection.
 * @param share 0 to .3
 */
export function addRoom(samples: Float32Array, sampleRate: number, share: number): Float32Array {
  if (share <= 0) return samples
  const longest = Math.ceil((sampleRate * 50) / 1000)
  const out = new Float32Array(samples.length + longest)
  out.set(samples)
  const dull = filter(samples.slice(), biquad({ kind: 'low-pass', hz: 3500 }, sampleRate))
  for (const [ms, gain] of REFLECTIONS) {
    const delay = Math.round((sampleRate * ms) / 1000)
    const by = gain * share
    for (let i = 0; i < dull.length; i++) out[i + delay] = out[i + delay]! + dull[i]! * by
  }
  return out
}
