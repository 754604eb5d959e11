import type { LabPlanes } from '../picture/oklab.ts'

/** Levels of the steps: finer ones change nothing. */
const LEVELS = 1024
const TOP_STEP = 0.25

/**
 * How steep the steepest step is on the smoothest way from the border to each pixel: small for backdrop and for soft
 * shadows, whose lightness falls little by little, large behind an edge. OKLab units a pixel. A flood by levels, as in
 * watersheds (Beucher and Meyer).
 */
export function smoothReach(lab: LabPlanes, starts: Int32Array): Float32Array {
  const { width, height, l, a, b } = lab
  const n = width * height
  const reach = new Float32Array(n).fill(Number.POSITIVE_INFINITY)
  const buckets: number[][] = Array.from({ length: LEVELS + 1 }, () => [])
  for (const i of starts) {
    reach[i] = 0
    buckets[0]!.push(i)
  }
  for (let level = 0; level <= LEVELS; level++) {
    const bucket = buckets[level]!
    while (bucket.length > 0) {
      const i = bucket.pop()!
      const here = reach[i]!
      if (Math.min(LEVELS, Math.floor((here / TOP_STEP) * LEVELS)) < level) continue
      const x = i % width
      for (let side = 0; side < 4; side++) {
        if ((side === 0 && x === 0) || (side === 1 && x === width - 1)) continue
        const j = side === 0 ? i - 1 : side === 1 ? i + 1 : side === 2 ? i - width : i + width
        if (j < 0 || j >= n) continue
        const off = Math.hypot(l[i]! - l[j]!, a[i]! - a[j]!, b[i]! - b[j]!)
        const value = Math.max(here, off)
        if (value >= reach[j]!) continue
        reach[j] = value
        buckets[Math.max(level, Math.min(LEVELS, Math.floor((value / TOP_STEP) * LEVELS)))]!.push(j)
      }
    }
  }
  return reach
}
