import type { LabPlanes } from '../picture/oklab.ts'

/** What a smooth backdrop would be at every pixel, and how far the border is from that. */
export interface BorderSurface {
  readonly l: Float32Array
  readonly a: Float32Array
  readonly b: Float32Array
  /** Standard deviation of the border around the surface, OKLab units, outliers left out. */
  readonly sigmaL: number
  readonly sigmaAb: number
  /** Difference of the surface's lightness over the picture. */
  readonly range: number
  /** Share of the border that the surface explains. */
  readonly inliers: number
  /** It is two: a wall, and a table before it. */
  readonly hasTable?: boolean
}

const TERMS = 6
const ROUNDS = 6
/** Border pixels at most: more change nothing but the time. */
const MOST_POINTS = 1200
/** Ridge on the bent terms: little where the border goes all around, much where one side must speak for the rest. */
const PLIANT = 1e-4
export const STIFF = 2e-2
/** Least spread that is believed, OKLab units: what rounding and JPEG leave in a plain colour. */
const LEAST_SIGMA = 0.004

/**
 * Fits a quadratic surface to each OKLab plane along the border by iteratively reweighted least squares (Tukey's
 * biweight): a product that leaves the picture somewhere counts as an outlier.
 * @param border indices of the border's pixels
 * @param stiffness how little the surface bends: `STIFF` where it has to be continued far beyond the border's pixels
 */
export function borderSurface(lab: LabPlanes, border: Int32Array, stiffness = PLIANT): BorderSurface {
  const { width, height } = lab
  const step = Math.max(1, Math.floor(border.length / MOST_POINTS))
  const at = border.filter((_, k) => k % step === 0)
  const weights = new Float64Array(at.length).fill(1)
  let l: Float64Array = new Float64Array(TERMS)
  let a: Float64Array = new Float64Array(TERMS)
  let b: Float64Array = new Float64Array(TERMS)
  let sigmaL = 0
  let sigmaAb = 0
  let inliers = 1
  const basis = new Float64Array(TERMS)
  for (let round = 0; round < ROUNDS; round++) {
    l = fit(lab.l, width, height, at, weights, stiffness)
    a = fit(lab.a, width, height, at, weights, stiffness)
    b = fit(lab.b, width, height, at, weights, stiffness)
    const offL = new Float64Array(at.length)
    const offAb = new Float64Array(at.length)
    for (let k = 0; k < at.length; k++) {
      const i = at[k]!
      fill(basis, i, width, height)
      offL[k] = Math.abs(lab.l[i]! - dot(l, basis))
      offAb[k] = Math.hypot(lab.a[i]! - dot(a, basis), lab.b[i]! - dot(b, basis))
    }
    sigmaL = Math.max(LEAST_SIGMA, 1.4826 * median(offL))
    sigmaAb = Math.max(LEAST_SIGMA, median(offAb) / 1.1774)
    let within = 0
    for (let k = 0; k < at.length; k++) {
      const off = Math.max(offL[k]! / sigmaL, offAb[k]! / sigmaAb) / 4.685
      weights[k] = off >= 1 ? 0 : (1 - off * off) ** 2
      if (off < 1) within += 1
    }
    inliers = within / at.length
  }
  const n = width * height
  const out = { l: new Float32Array(n), a: new Float32Array(n), b: new Float32Array(n) }
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let i = 0; i < n; i++) {
    fill(basis, i, width, height)
    const value = dot(l, basis)
    out.l[i] = value
    out.a[i] = dot(a, basis)
    out.b[i] = dot(b, basis)
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return { ...out, sigmaL, sigmaAb, range: high - low, inliers }
}

function fill(basis: Float64Array, i: number, width: number, height: number): void {
  const x = ((i % width) / width) * 2 - 1
  const y = (Math.floor(i / width) / height) * 2 - 1
  basis[0] = 1
  basis[1] = x
  basis[2] = y
  basis[3] = x * x
  basis[4] = y * y
  basis[5] = x * y
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < TERMS; i++) sum += a[i]! * b[i]!
  return sum
}

/** Weighted least squares by the normal equations, a little ridge keeps the corners calm. */
function fit(
  plane: Float32Array,
  width: number,
  height: number,
  at: Int32Array,
  weights: Float64Array,
  stiffness: number,
): Float64Array {
  const m = Array.from({ length: TERMS }, () => new Float64Array(TERMS + 1))
  const basis = new Float64Array(TERMS)
  for (let k = 0; k < at.length; k++) {
    const w = weights[k]!
    if (w === 0) continue
    fill(basis, at[k]!, width, height)
    for (let r = 0; r < TERMS; r++) {
      for (let c = 0; c < TERMS; c++) m[r]![c]! += w * basis[r]! * basis[c]!
      m[r]![TERMS]! += w * basis[r]! * plane[at[k]!]!
    }
  }
  for (let r = 0; r < TERMS; r++) m[r]![r]! += (r === 0 ? 1e-9 : r < 3 ? 1e-4 : stiffness) * at.length
  for (let p = 0; p < TERMS; p++) {
    for (let r = p + 1; r < TERMS; r++) {
      const f = m[r]![p]! / m[p]![p]!
      for (let c = p; c <= TERMS; c++) m[r]![c]! -= f * m[p]![c]!
    }
  }
  const out = new Float64Array(TERMS)
  for (let r = TERMS - 1; r >= 0; r--) {
    let v = m[r]![TERMS]!
    for (let c = r + 1; c < TERMS; c++) v -= m[r]![c]! * out[c]!
    out[r] = v / m[r]![r]!
  }
  return out
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort()
  return sorted[sorted.length >> 1] ?? 0
}
