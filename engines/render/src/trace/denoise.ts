import type { Buffers } from './buffers.ts'

const KERNEL = [1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16]

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

function blur(v: Float32Array, w: number, h: number, r = 2): Float32Array {
  const out = new Float32Array(v.length)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let sum = 0
      let n = 0
      for (let j = Math.max(0, y - r); j <= Math.min(h - 1, y + r); j++)
        for (let i = Math.max(0, x - r); i <= Math.min(w - 1, x + r); i++) {
          sum += v[j * w + i]!
          n++
        }
      out[y * w + x] = sum / n
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
  for (let level = 0; level < levels; level++) {
    const gap = 1 << level
    const tone = variance ? blur(luminanceOf(data, channels), w, h, level === 0 ? 2 : 1) : undefined
    for (let y = 0; y < h; y++)
      for (let x = 0; x < w; x++) {
        const i = y * w + x
        const nx = normal[i * 3]!
        const ny = normal[i * 3 + 1]!
        const nz = normal[i * 3 + 2]!
        const nn = nx * nx + ny * ny + nz * nz + 1e-6
        const z = depth[i]!
        const lum = tone ? tone[i]! : 0
        const stop = variance ? 1 / (sigma * Math.sqrt(variance[i]!) + 0.004) : 0
        const zStop = 1 / (guide.slope[i]! * gap * 1.5)
        let s0 = 0
        let s1 = 0
        let s2 = 0
        let sum = 0
        for (let v = -2; v <= 2; v++) {
          const qy = y + v * gap
          if (qy < 0 || qy >= h) continue
          for (let u = -2; u <= 2; u++) {
            const qx = x + u * gap
            if (qx < 0 || qx >= w) continue
            const j = qy * w + qx
            let k = KERNEL[u + 2]! * KERNEL[v + 2]!
            if (j !== i) {
              const dot = nx * normal[j * 3]! + ny * normal[j * 3 + 1]! + nz * normal[j * 3 + 2]!
              const away = 1 - dot / nn
              const l = tone ? tone[j]! : 0
              const e = Math.abs(depth[j]! - z) * zStop + (away > 0 ? away * sharpness : 0) + Math.abs(l - lum) * stop
              if (e > 6) continue
              k *= Math.exp(-e)
            }
            sum += k
            if (channels === 3) {
              s0 += k * data[j * 3]!
              s1 += k * data[j * 3 + 1]!
              s2 += k * data[j * 3 + 2]!
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
    data.set(out)
    // Each level leaves about a quarter of the variance.
    if (variance) for (let i = 0; i < variance.length; i++) variance[i] = variance[i]! * 0.35
  }
}
