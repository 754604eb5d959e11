/** Fundamental frequency of a sound over time. */
export interface PitchTrack {
  /** Hertz; 0 where nothing is voiced. */
  readonly hz: Float32Array
  readonly hopMs: number
}

/**
 * Fundamental frequency by YIN (de Cheveigné and Kawahara, JASA 111(4), 2002): cumulative mean normalised difference, absolute
 * threshold, parabolic interpolation.
 * @param lowest hertz
 * @param highest hertz
 */
export function pitchTrack(
  samples: Float32Array,
  sampleRate: number,
  { lowest = 60, highest = 500, hopMs = 10, threshold = 0.15 } = {},
): PitchTrack {
  const longest = Math.floor(sampleRate / lowest)
  const shortest = Math.floor(sampleRate / highest)
  const window = longest
  const hop = Math.round((sampleRate * hopMs) / 1000)
  const frames = Math.max(0, Math.floor((samples.length - window - longest) / hop))
  const hz = new Float32Array(frames)
  let loudest = 0
  for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample))
  const difference = new Float64Array(longest + 1)
  for (let frame = 0; frame < frames; frame++) {
    const at = frame * hop
    let energy = 0
    for (let i = 0; i < window; i++) energy += samples[at + i]! ** 2
    if (Math.sqrt(energy / window) < loudest * 0.03) continue
    hz[frame] = yin(samples, at, window, shortest, longest, threshold, difference, sampleRate)
  }
  return { hz, hopMs }
}

function yin(
  samples: Float32Array,
  at: number,
  window: number,
  shortest: number,
  longest: number,
  threshold: number,
  difference: Float64Array,
  sampleRate: number,
): number {
  let running = 0
  difference[0] = 1
  for (let lag = 1; lag <= longest; lag++) {
    let sum = 0
    for (let i = 0; i < window; i++) {
      const d = samples[at + i]! - samples[at + i + lag]!
      sum += d * d
    }
    running += sum
    difference[lag] = running === 0 ? 1 : (sum * lag) / running
  }
  for (let lag = shortest; lag < longest; lag++) {
    if (difference[lag]! >= threshold) continue
    while (lag + 1 < longest && difference[lag + 1]! < difference[lag]!) lag += 1
    const [a, b, c] = [difference[lag - 1]!, difference[lag]!, difference[lag + 1]!]
    const shift = a + c === 2 * b ? 0 : (a - c) / (2 * (a - 2 * b + c))
    return sampleRate / (lag + shift)
  }
  return 0
}

/** A share of the voiced frames lies below it. @returns hertz, 0 when nothing is voiced */
export function pitchQuantile({ hz }: PitchTrack, share: number): number {
  const voiced = [...hz].filter((one) => one > 0).sort((a, b) => a - b)
  return voiced[Math.min(voiced.length - 1, Math.floor(voiced.length * share))] ?? 0
}

/** Median fundamental frequency in hertz. */
export const medianPitch = (samples: Float32Array, sampleRate: number): number =>
  pitchQuantile(pitchTrack(samples, sampleRate), 0.5)
