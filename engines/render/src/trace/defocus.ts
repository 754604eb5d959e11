/** Samples on a disc, spread by the golden angle. */
const TAPS = 40
const DISC = Float64Array.from({ length: TAPS * 2 }, (_, i) => {
  const k = i >> 1
  const r = Math.sqrt((k + 0.5) / TAPS)
  const a = k * 2.399963229728653
  return r * (i & 1 ? Math.sin(a) : Math.cos(a))
})
const DISC_R = Float64Array.from({ length: TAPS }, (_, k) => Math.sqrt((k + 0.5) / TAPS))

/** How a lens draws what lies behind the product. */
export interface Lens {
  /** Distance that is sharp, and up to which everything stays so. */
  readonly focus: number
  /** Disc radius in frame heights for a thing at infinite distance. */
  readonly blur: number
}

/**
 * Blurs what lies behind the product by its distance, in linear light. The product itself is never touched and never runs
 * into its background: its pixels are left out of every sum.
 * @param colour linear r, g, b a pixel
 * @param kind 1 product, others are behind or beside it
 */
export function defocus(
  colour: Float32Array,
  depth: Float32Array,
  kind: Uint8Array,
  width: number,
  height: number,
  lens: Lens,
): Float32Array {
  const radius = new Float32Array(depth.length)
  const near = lens.focus * 1.08
  for (let i = 0; i < radius.length; i++)
    radius[i] = kind[i] === 1 ? 0 : lens.blur * height * Math.max(0, 1 - near / depth[i]!)
  const out = colour.slice()
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      const r = radius[i]!
      if (r < 0.7) continue
      let s0 = colour[i * 3]!
      let s1 = colour[i * 3 + 1]!
      let s2 = colour[i * 3 + 2]!
      let sum = 1
      // Turned from pixel to pixel, or the disc of samples itself would show.
      const turn = ((x * 0.754877666 + y * 0.569840291) % 1) * 6.283185307
      const c = Math.cos(turn) * r
      const s = Math.sin(turn) * r
      for (let k = 0; k < TAPS; k++) {
        const u = DISC[k * 2]!
        const v = DISC[k * 2 + 1]!
        const px = Math.round(x + u * c - v * s)
        const py = Math.round(y + u * s + v * c)
        if (px < 0 || py < 0 || px >= width || py >= height) continue
        const j = py * width + px
        if (kind[j] === 1) continue
        // A sharp neighbour does not spread as far as this.
        const own = radius[j]!
        const away = DISC_R[k]! * r
        if (own + 1 < away) continue
        sum++
        s0 += colour[j * 3]!
        s1 += colour[j * 3 + 1]!
        s2 += colour[j * 3 + 2]!
      }
      out[i * 3] = s0 / sum
      out[i * 3 + 1] = s1 / sum
      out[i * 3 + 2] = s2 / sum
    }
  return out
}
