/** Where the search may go, and when it ends. */
export interface SearchBounds {
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Steps of the first simplex, one a dimension; a tenth of the width where absent. */
  readonly steps?: Float64Array
  /** Evaluations of the goal at most. */
  readonly most?: number
  /** The search ends when the best and worst corner differ by less than this share of the best. */
  readonly tolerance?: number
}

const REFLECT = 1
const EXPAND = 2
const CONTRACT = 0.5
const SHRINK = 0.5

/**
 * Minimises a function of few variables without derivatives (Nelder & Mead 1965, with corners held within bounds).
 * @param goal finite numbers; what is not finite counts as very bad
 * @param start where the search begins; not changed
 * @returns the best point found and its value
 * @example nelderMead(([x]) => (x - 2) ** 2, Float64Array.of(0), { lower: Float64Array.of(-5), upper: Float64Array.of(5) })
 */
export function nelderMead(
  goal: (point: Float64Array) => number,
  start: Float64Array,
  bounds: SearchBounds,
): { readonly point: Float64Array; readonly value: number; readonly evaluations: number } {
  const n = start.length
  const { lower, upper, most = 80 * n, tolerance = 1e-6 } = bounds
  const corners: Float64Array[] = []
  const values = new Float64Array(n + 1)
  let evaluations = 0
  const at = (point: Float64Array): number => {
    evaluations += 1
    const value = goal(point)
    return Number.isFinite(value) ? value : Number.MAX_VALUE
  }
  const held = (value: number, i: number): number => Math.min(upper[i] ?? value, Math.max(lower[i] ?? value, value))
  for (let corner = 0; corner <= n; corner++) {
    const point = Float64Array.from(start, held)
    if (corner > 0) {
      const i = corner - 1
      const step = bounds.steps?.[i] ?? ((upper[i] ?? 1) - (lower[i] ?? 0)) / 10
      const moved = held((point[i] ?? 0) + step, i)
      point[i] = moved === point[i] ? held((point[i] ?? 0) - step, i) : moved
    }
    corners.push(point)
    values[corner] = at(point)
  }
  const centre = new Float64Array(n)
  const tried = new Float64Array(n)
  const further = new Float64Array(n)
  const along = (out: Float64Array, from: Float64Array, factor: number): Float64Array => {
    for (let i = 0; i < n; i++) out[i] = held((centre[i] ?? 0) + factor * ((centre[i] ?? 0) - (from[i] ?? 0)), i)
    return out
  }
  while (evaluations < most) {
    let [best, worst, second] = [0, 0, 0]
    for (let c = 1; c <= n; c++) {
      if ((values[c] ?? 0) < (values[best] ?? 0)) best = c
      if ((values[c] ?? 0) > (values[worst] ?? 0)) worst = c
    }
    second = best
    for (let c = 0; c <= n; c++) if (c !== worst && (values[c] ?? 0) > (values[second] ?? 0)) second = c
    const [low, high] = [values[best] ?? 0, values[worst] ?? 0]
    if (high - low <= tolerance * (Math.abs(low) + tolerance)) break
    centre.fill(0)
    for (let c = 0; c <= n; c++)
      if (c !== worst) for (let i = 0; i < n; i++) centre[i] = (centre[i] ?? 0) + (corners[c]?.[i] ?? 0) / n
    const bad = corners[worst] as Float64Array
    const put = (point: Float64Array, value: number): void => {
      bad.set(point)
      values[worst] = value
    }
    const value = at(along(tried, bad, REFLECT))
    if (value < low) {
      const beyond = at(along(further, bad, EXPAND))
      if (beyond < value) put(further, beyond)
      else put(tried, value)
      continue
    }
    if (value < (values[second] ?? 0)) {
      put(tried, value)
      continue
    }
    const inner = at(along(further, bad, value < high ? CONTRACT : -CONTRACT))
    if (inner < Math.min(value, high)) {
      put(further, inner)
      continue
    }
    const top = corners[best] as Float64Array
    for (let c = 0; c <= n; c++) {
      if (c === best) continue
      const corner = corners[c] as Float64Array
      for (let i = 0; i < n; i++) corner[i] = (top[i] ?? 0) + SHRINK * ((corner[i] ?? 0) - (top[i] ?? 0))
      values[c] = at(corner)
    }
  }
  let best = 0
  for (let c = 1; c <= n; c++) if ((values[c] ?? 0) < (values[best] ?? 0)) best = c
  return { point: corners[best] as Float64Array, value: values[best] ?? 0, evaluations }
}
