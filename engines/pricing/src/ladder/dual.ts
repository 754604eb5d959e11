import type { LadderTable } from './problem.ts'
import { relaxation } from './relax.ts'

/** What the relaxation found: no choice that keeps all limits can be worth more than `bound`. */
export interface Dual {
  readonly bound: number
  /** Value of a unit of each row at the bound. */
  readonly multipliers: Float64Array
  /** Choices met on the way that keep all limits, or came near; the last ones are nearest to the bound. */
  readonly choices: readonly Int32Array[]
  readonly iterations: number
}

const MOST_ITERATIONS = 600
const RADIUS = 30
const TOLERANCE = 1e-5

/** How much a row differs from point to point within products, so that multipliers of all rows are of one size. */
function spreadOf(value: Float64Array, start: Int32Array): number {
  let sum = 0
  for (let i = 0; i + 1 < start.length; i++) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let p = start[i]!; p < start[i + 1]!; p++) {
      low = Math.min(low, value[p]!)
      high = Math.max(high, value[p]!)
    }
    sum += high - low
  }
  return sum > 0 ? sum / (start.length - 1) : 1
}

/**
 * Minimises the Lagrangian of the limits over their multipliers by the ellipsoid method with deep cuts: few rows, and no step
 * length to choose (Held & Karp 1971 for the relaxation; Grötschel, Lovász & Schrijver 1988 for the cuts).
 */
export function solveDual(table: LadderTable): Dual {
  const { start, rows, goal } = table
  const relaxed = relaxation(table)
  if (rows.length === 0) {
    const { choice, value } = relaxed(goal)
    return { bound: value, multipliers: new Float64Array(0), choices: [choice.slice()], iterations: 1 }
  }
  // In one dimension an ellipsoid has no volume to lose; a second, idle one is added.
  const n = Math.max(2, rows.length)
  const unit = spreadOf(goal, start)
  const scales = rows.map(({ value }) => unit / spreadOf(value, start))
  const centre = new Float64Array(n)
  const shape = new Float64Array(n * n)
  for (let k = 0; k < n; k++) shape[k * n + k] = RADIUS * RADIUS
  const weight = new Float64Array(goal.length)
  const slope = new Float64Array(n)
  const pushed = new Float64Array(n)
  const multipliers = new Float64Array(rows.length)
  let bound = Number.POSITIVE_INFINITY
  const choices: Int32Array[] = []
  let iterations = 0
  for (; iterations < MOST_ITERATIONS; iterations++) {
    let negative = -1
    for (let k = 0; k < rows.length; k++)
      if (centre[k]! < 0 && (negative < 0 || centre[k]! < centre[negative]!)) negative = k
    slope.fill(0)
    let depth = 0
    if (negative >= 0) {
      slope[negative] = -1
      depth = -centre[negative]!
    } else {
      weight.set(goal)
      let constant = 0
      for (let k = 0; k < rows.length; k++) {
        const factor = centre[k]! * scales[k]!
        constant += factor * rows[k]!.needed
        const { value } = rows[k]!
        if (factor > 0) for (let p = 0; p < weight.length; p++) weight[p] = weight[p]! + factor * value[p]!
      }
      const { choice, value } = relaxed(weight)
      const lagrangian = value - constant
      for (let k = 0; k < rows.length; k++) {
        let sum = -rows[k]!.needed
        const row = rows[k]!.value
        for (let i = 0; i < choice.length; i++) sum += row[choice[i]!]!
        slope[k] = sum * scales[k]!
      }
      if (lagrangian < bound) {
        bound = lagrangian
        for (let k = 0; k < rows.length; k++) multipliers[k] = centre[k]! * scales[k]!
        choices.push(choice.slice())
      } else if (lagrangian - bound < 1e-3 * Math.abs(bound)) choices.push(choice.slice())
      depth = lagrangian - bound
    }
    let length = 0
    for (let a = 0; a < n; a++) {
      let sum = 0
      for (let b = 0; b < n; b++) sum += shape[a * n + b]! * slope[b]!
      pushed[a] = sum
      length += sum * slope[a]!
    }
    length = Math.sqrt(length)
    // Nothing pulls, or nothing within the ellipsoid can be lower by more than this.
    if (!(length > 0) || (negative < 0 && length - depth < TOLERANCE * Math.abs(bound))) break
    const alpha = Math.min(depth / length, 0.999)
    const move = (1 + n * alpha) / (n + 1)
    const grow = ((n * n) / (n * n - 1)) * (1 - alpha * alpha)
    const cut = (2 * (1 + n * alpha)) / ((n + 1) * (1 + alpha))
    for (let a = 0; a < n; a++) centre[a] = centre[a]! - (move * pushed[a]!) / length
    for (let a = 0; a < n; a++)
      for (let b = 0; b < n; b++)
        shape[a * n + b] = grow * (shape[a * n + b]! - (cut * pushed[a]! * pushed[b]!) / (length * length))
  }
  return { bound, multipliers, choices, iterations }
}
