/** One band of an equaliser. */
export type EqBand =
  | { readonly kind: 'low-shelf'; readonly hz: number; readonly db: number }
  | { readonly kind: 'high-shelf'; readonly hz: number; readonly db: number }
  | { readonly kind: 'peak'; readonly hz: number; readonly db: number; readonly q: number }
  | { readonly kind: 'high-pass'; readonly hz: number }
  | { readonly kind: 'low-pass'; readonly hz: number }

/** Coefficients of a second-order section, a0 divided out. */
export interface Biquad {
  readonly b0: number
  readonly b1: number
  readonly b2: number
  readonly a1: number
  readonly a2: number
}

/**
 * A second-order section by the Audio EQ Cookbook (R. Bristow-Johnson, W3C note 2021).
 * @param sampleRate in hertz; a band above 45 % of it is put there
 */
export function biquad(band: EqBand, sampleRate: number): Biquad {
  const w = (2 * Math.PI * Math.min(band.hz, sampleRate * 0.45)) / sampleRate
  const [cos, sin] = [Math.cos(w), Math.sin(w)]
  if (band.kind === 'high-pass' || band.kind === 'low-pass') {
    const alpha = sin / Math.SQRT2
    const side = band.kind === 'high-pass' ? (1 + cos) / 2 : (1 - cos) / 2
    return normal(side, band.kind === 'high-pass' ? -2 * side : 2 * side, side, 1 + alpha, -2 * cos, 1 - alpha)
  }
  const a = 10 ** (band.db / 40)
  if (band.kind === 'peak') {
    const alpha = sin / (2 * band.q)
    return normal(1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a)
  }
  const root = (2 * Math.sqrt(a) * sin) / Math.SQRT2
  const s = band.kind === 'low-shelf' ? 1 : -1
  return normal(
    a * (a + 1 - s * (a - 1) * cos + root),
    s * 2 * a * (a - 1 - s * (a + 1) * cos),
    a * (a + 1 - s * (a - 1) * cos - root),
    a + 1 + s * (a - 1) * cos + root,
    s * -2 * (a - 1 + s * (a + 1) * cos),
    a + 1 + s * (a - 1) * cos - root,
  )
}

const normal = (b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Biquad => ({
  b0: b0 / a0,
  b1: b1 / a0,
  b2: b2 / a0,
  a1: a1 / a0,
  a2: a2 / a0,
})

/**
 * Filters in place (transposed direct form II).
 * @returns the same array
 */
export function filter(samples: Float32Array, { b0, b1, b2, a1, a2 }: Biquad): Float32Array {
  let [s1, s2] = [0, 0]
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i]!
    const y = b0 * x + s1
    s1 = b1 * x - a1 * y + s2
    s2 = b2 * x - a2 * y
    samples[i] = y
  }
  return samples
}
