import type { BackgroundModel } from '../background/background-model.ts'
import { boxMean } from '../picture/box-mean.ts'

/** Where the product is likely, 0..1: unlike the border, behind an edge, rather in the middle. */
export function saliency(model: BackgroundModel, width: number, height: number): Float32Array {
  const n = width * height
  const isSmooth = model.kind === 'plain' || model.kind === 'gradient'
  const calm = boxMean(
    model.strange.map((v) => Math.min(v, 6)),
    width,
    height,
    isSmooth ? 1 : 2,
  )
  const noise = percentileOf(model.reach, 0.5)
  const out = new Float32Array(n)
  for (let i = 0; i < n; i++) {
    const colour = 1 - Math.exp(-Math.max(0, calm[i]! - 0.8) / (isSmooth ? 1.2 : 1.6))
    const edge = Math.min(1, Math.max(0, (model.reach[i]! - noise * 0.6) / 0.05))
    const x = (i % width) / width - 0.5
    const y = Math.floor(i / width) / height - 0.5
    const middle = Math.exp(-(x * x + y * y) / (2 * 0.3 ** 2))
    const mixed = isSmooth ? colour * (0.35 + 0.65 * edge) : 0.8 * colour + 0.2 * colour * edge
    out[i] = mixed * (isSmooth ? 0.55 + 0.45 * middle : 0.15 + 0.85 * middle)
  }
  return out
}

function percentileOf(plane: Float32Array, share: number): number {
  const finite = plane.filter(Number.isFinite).sort()
  return finite[Math.floor((finite.length - 1) * share)] ?? 0
}

/** Level that parts a plane of 0..1 into two groups with least spread inside (Otsu 1979). */
export function otsuLevel(plane: Float32Array): number {
  const bins = new Float64Array(128)
  for (const v of plane) bins[Math.min(127, Math.max(0, Math.floor(v * 128)))]! += 1
  let all = 0
  for (let k = 0; k < 128; k++) all += k * bins[k]!
  let below = 0
  let sum = 0
  let best = 0
  let level = 64
  for (let k = 0; k < 127; k++) {
    below += bins[k]!
    sum += k * bins[k]!
    const above = plane.length - below
    if (below === 0 || above === 0) continue
    const between = below * above * (sum / below - (all - sum) / above) ** 2
    if (between > best) {
      best = between
      level = k + 1
    }
  }
  return level / 128
}
