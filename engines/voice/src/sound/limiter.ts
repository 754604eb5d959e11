/** Coefficients of a 4x interpolator: windowed sinc, 12 taps a phase. */
const PHASES = 4
const TAPS = 12
const INTERPOLATOR = Array.from({ length: PHASES }, (_, phase) =>
  Float64Array.from({ length: TAPS }, (_, tap) => {
    const x = tap - (TAPS / 2 - 1) - phase / PHASES
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / (TAPS / 2)))
  }),
)

/** The highest level between the samples `at` and `at + 1`, four times oversampled. */
function peakAt(samples: Float32Array, at: number): number {
  let peak = Math.abs(samples[at]!)
  for (let phase = 1; phase < PHASES; phase++) {
    const taps = INTERPOLATOR[phase]!
    let sum = 0
    for (let tap = 0; tap < TAPS; tap++) sum += (samples[at + tap - (TAPS / 2 - 1)] ?? 0) * taps[tap]!
    if (Math.abs(sum) > peak) peak = Math.abs(sum)
  }
  return peak
}

/** True peak in decibels of full scale, four times oversampled (ITU-R BS.1770-5, annex 2). */
export function truePeakDb(samples: Float32Array): number {
  let peak = 0
  for (let i = 0; i < samples.length; i++)
    if (Math.abs(samples[i]!) > peak * 0.7) peak = Math.max(peak, peakAt(samples, i))
  return 20 * Math.log10(peak)
}

/**
 * Gain, and a limiter that looks 3 ms ahead so that no true peak lies above the ceiling. In place.
 * @param gain factor before the limiter
 * @param ceilingDb decibels of full scale
 */
export function limit(samples: Float32Array, sampleRate: number, gain: number, ceilingDb = -1.5): Float32Array {
  // A little below the ceiling: interpolation here and in a player are not the same.
  const ceiling = 10 ** ((ceilingDb - 0.1) / 20)
  const ahead = Math.max(1, Math.round(sampleRate * 0.003))
  const wanted = new Float32Array(samples.length + ahead).fill(1)
  let isLoud = false
  for (let i = 0; i < samples.length; i++) samples[i] = samples[i]! * gain
  for (let i = 0; i < samples.length; i++) {
    if (Math.abs(samples[i]!) < ceiling * 0.6) continue
    const peak = peakAt(samples, i)
    if (peak <= ceiling) continue
    isLoud = true
    const cut = ceiling / peak
    // A straight slope down to the peak, held for the two samples between which it lies.
    for (let back = 0; back <= ahead && i - back >= 0; back++) {
      const slope = cut + (1 - cut) * (Math.max(0, back - 1) / ahead)
      if (slope < wanted[i - back]!) wanted[i - back] = slope
    }
    if (cut < wanted[i + 1]!) wanted[i + 1] = cut
  }
  if (!isLoud) return samples
  const release = Math.exp(-1 / (sampleRate * 0.06))
  let now = 1
  for (let i = 0; i < samples.length; i++) {
    now = Math.min(wanted[i]!, 1 - (1 - now) * release)
    samples[i] = samples[i]! * now
  }
  return samples
}
