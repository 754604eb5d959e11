import type { Buffers } from './buffers.ts'

const ROW = [1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16]
/** Weights of the 5 x 5 taps, row by row. */
const KERNEL = Float64Array.from({ length: 25 }, (_, i) => ROW[Math.floor(i / 5)]! * ROW[i % 5]!)

/** Filters visibility and bounce light in place; texture, relief and gloss edges are not touched. */
export function denoise(b: Buffers, samples: number): void {
  const guide = makeGuide(b)
  const bounceVariance = new Float32Array(b.depth.length)
  const visibleVariance = new Float32Array(b.depth.length)
  for (let i = 0; i < bounceVariance.length; i++) {
    const y = 0.3 * b.bounce[i * 3]! + 0.6 * b.bounce[i * 3 + 1]! + 0.1 * b.bounce[i * 3 + 2]!
    bounceVariance[i] = Math.max(0.004, b.bounce2[i]! - y * y) / samples
    visibleVariance[i] = Math.max(0.0005, b.visible2[i]! - b.visible[i]! ** 2) / samples
  }
  waves(b, b.bounce, 3, blur(bounceVariance, b.width, b.rows), guide, 4, 2.6, 24)
  waves(b, b.visible, 1, blur(visibleVariance, b.width, b.rows), guide, 3, 2.2, 10)
  waves(b, b.gloss, 3, undefined, guide, 2, 0, 90)
}

interface Guide {
  /** Depth change from one pixel to the next. */
  readonly slope: Float32Array
}

function makeGuide(b: Buffers): Guide {
  const slope = new Float32Array(b.depth.length)
  const { width: w, rows: h, depth } = b
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const i = y * w + x
      const dx = Math.min(
        Math.abs(depth[i]! - depth[x > 0 ? i - 1 : i + 1]!),
        Math.abs(depth[i]! - depth[x < w - 1 ? i + 1 : i - 1]!),
      )
      const dy = Math.min(
        Math.abs(depth[i]! - depth[y > 0 ? i - w : Math.min(i + w, (h - 1) * w + x)]!),
        Math.abs(depth[i]! - depth[y < h - 1 ? i + w : Math.max(i - w, x)]!),
      )
      slope[i] = Math.max(dx, dy) + 0.0008
    }
  return { slope }
}

/** Brightness that the filter compares; blurred before use, so that a lone bright pixel does not protect itself. */
function luminanceOf(data: Float32Array, channels: 1 | 3): Float32Array {
  if (channels === 1) return data
  const out = new Float32Array(data.length / 3)
  for (let i = 0; i < out.length; i++) out[i] = 0.3 * data[i * 3]! + 0.6 * data[i * 3 + 1]! + 0.1 * data[i * 3 + 2]!
  return out
}

/** Mean over a square of side 2r + 1, cut off at the border; one axis after the other. */
function blur(v: Float32Array, w: number, h: number, r = 2): Float32Array {
  const across = new Float32Array(v.length)
  const out = new Float32Array(v.length)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const from = Math.max(0, x - r)
      const to = Math.min(w - 1, x + r)
      let sum = 0
      for (let i = from; i <= to; i++) sum += v[y * w + i]!
      across[y * w + x] = sum / (to - from + 1)
    }
  for (let y = 0; y < h; y++) {
    const from = Math.max(0, y - r)
    const to = Math.min(h - 1, y + r)
    for (let x = 0; x < w; x++) {
      let sum = 0
      for (let j = from; j <= to; j++) sum += across[j * w + x]!
      out[y * w + x] = sum / (to - from + 1)
    }
  }
  return out
}

/**
 * Edge-avoiding a-trous wavelets (Dammertz et al. 2010) with variance-guided luminance stops (SVGF, Schied et al. 2017).
 */
function waves(
  b: Buffers,
  data: Float32Array,
  channels: 1 | 3,
  variance: Float32Array | undefined,
  guide: Guide,
  levels: number,
  sigma: number,
  sharpness: number,
): void {
  const { width: w, rows: h, depth, normal } = b
  const out = new Float32Array(data.length)
  const flat = new Float32Array(depth.length)
  for (let level = 0; level < levels; level++) {
    const gap = 1 << level
    const tone = variance ? blur(luminanceOf(data, channels), w, h, level === 0 ? 2 : 1) : flat
    for (let y = 0; y < h; y++) {
      const vLo = Math.max(-2, -Math.floor(y / gap))
      const vHi = Math.min(2, Math.floor((h - 1 - y) / gap))
      for (let x = 0; x < w; x++) {
        const i = y * w + x
        // Gloss: the backdrop has none, and takes none from its neighbours; sky is exact as it is.
        if (!variance && b.sky[i] === 1) {
          for (let c = i * 3; c < i * 3 + 3; c++) out[c] = data[c]!
          continue
        }
        if (!variance && data[i * 3] === 0 && data[i * 3 + 1] === 0 && data[i * 3 + 2] === 0) continue
        const nx = normal[i * 3]!
        const ny = normal[i * 3 + 1]!
        const nz = normal[i * 3 + 2]!
        const unit = 1 / (nx * nx + ny * ny + nz * nz + 1e-6)
        const z = depth[i]!
        const lum = tone[i]!
        const stop = variance ? 1 / (sigma * Math.sqrt(variance[i]!) + 0.004) : 0
        const zStop = 1 / (guide.slope[i]! * gap * 1.5)
        const uLo = Math.max(-2, -Math.floor(x / gap))
        const uHi = Math.min(2, Math.floor((w - 1 - x) / gap))
        let s0 = 0
        let s1 = 0
        let s2 = 0
        let sum = 0
        for (let v = vLo; v <= vHi; v++) {
          const row = i + v * gap * w
          for (let u = uLo; u <= uHi; u++) {
            const j = row + u * gap
            const j3 = j * 3
            const away = 1 - (nx * normal[j3]! + ny * normal[j3 + 1]! + nz * normal[j3 + 2]!) * unit
            const e =
              j === i
                ? 0
                : Math.abs(depth[j]! - z) * zStop + (away > 0 ? away * sharpness : 0) + Math.abs(tone[j]! - lum) * stop
            if (e > 6) continue
            // (1 - e/8)^8 stands in for exp(-e): the same slope at 0, a little less in the tail, a third of the cost.
            const t = 1 - e * 0.125
            const t2 = t * t
            const t4 = t2 * t2
            const k = KERNEL[(v + 2) * 5 + u + 2]! * t4 * t4
            sum += k
            if (channels === 3) {
              s0 += k * data[j3]!
              s1 += k * data[j3 + 1]!
              s2 += k * data[j3 + 2]!
            } else s0 += k * data[j]!
          }
        }
        const inv = 1 / sum
        out[i * channels] = s0 * inv
        if (channels === 3) {
          out[i * 3 + 1] = s1 * inv
          out[i * 3 + 2] = s2 * inv
        }
      }
    }
    data.set(out)
    // Each level leaves about a quarter of the variance.
    if (variance) for (let i = 0; i < variance.length; i++) variance[i] = variance[i]! * 0.35
  }
}
