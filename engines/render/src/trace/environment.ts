import type { Rgb } from '../materials/colour.ts'

/** Light from far away in a direction, written to `out` as r, g, b. */
export type Environment = (x: number, y: number, z: number, out: Float64Array) => void

/** The room beyond the frame: soft boxes left and right under a cool ceiling. Writes r, g, b to `out`. */
export function room(x: number, y: number, z: number, out: Float64Array): void {
  const h = Math.max(y, 0)
  let r = 0.37 + 0.2 * h
  let g = 0.38 + 0.215 * h
  let b = 0.4 + 0.26 * h
  // Window to the left and in front.
  const n = -0.8 * x + 0.2 * y + 0.565 * z
  if (n > 0.1) {
    const u = (0.577 * x + 0.816 * z) / n
    const v = (y - 0.2 * n) / n
    const au = u < 0 ? -u : u
    if (au < 0.62 && v > -0.25 && v < 1) {
      const eu = au > 0.42 ? (0.62 - au) * 5 : 1
      const ev = v < 0 ? (v + 0.25) * 4 : v > 0.8 ? (1 - v) * 5 : 1
      const bar = au < 0.03 ? 0.35 : 1
      const k = eu * ev * bar * 2.1
      r += k
      g += k * 0.965
      b += k * 0.91
    }
  }
  // A narrow cool strip to the right.
  const m = 0.93 * x + 0.1 * y + 0.35 * z
  if (m > 0.1) {
    const u = (-0.35 * x + 0.93 * z) / m
    const v = (y - 0.1 * m) / m
    const au = u < 0 ? -u : u
    if (au < 0.3 && v > -0.2 && v < 1.2) {
      const k = (au > 0.15 ? (0.3 - au) * 6.6 : 1) * 0.75
      r += k * 0.88
      g += k * 0.95
      b += k * 1.05
    }
  }
  out[0] = r
  out[1] = g
  out[2] = b
}

/**
 * Sky over the sea: pale and warm at the horizon, where it takes the tone of the stage, cooler above; a broad glow around
 * the sun keeps polished things from reflecting nothing.
 */
export function openSky(tone: Rgb): Environment {
  const grey = 0.3 * tone[0] + 0.6 * tone[1] + 0.1 * tone[2]
  const horizon = [0.78 + 0.4 * tone[0], 0.78 + 0.38 * tone[1], 0.76 + 0.36 * tone[2]] as const
  const zenith = [0.5 + 0.1 * grey, 0.57 + 0.11 * grey, 0.64 + 0.12 * grey] as const
  return (x, y, z, out) => {
    const h = Math.max(y, 0)
    const t = 1 - (1 - h) * (1 - h) * (1 - h)
    const n = -0.62 * x + 0.6 * y + 0.5 * z
    const glow = n > 0.6 ? (n - 0.6) * (n - 0.6) * 7 : 0
    out[0] = horizon[0] + (zenith[0] - horizon[0]) * t + glow
    out[1] = horizon[1] + (zenith[1] - horizon[1]) * t + glow * 0.94
    out[2] = horizon[2] + (zenith[2] - horizon[2]) * t + glow * 0.82
  }
}
