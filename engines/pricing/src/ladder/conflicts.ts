import type { LadderLimit, LadderTable } from './problem.ts'
import { relaxation } from './relax.ts'

const STEPS = 60
const GOLDEN = (Math.sqrt(5) - 1) / 2

/** The least value of a convex function on [0, 1], by golden section. */
function least(f: (x: number) => number): number {
  let [low, high] = [0, 1]
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
  let [fa, fb] = [f(a), f(b)]
  let best = Math.min(f(0), f(1), fa, fb)
  for (let step = 0; step < STEPS && best >= 0; step++) {
    if (fa < fb) {
      ;[high, b, fb] = [b, a, fa]
      a = high - GOLDEN * (high - low)
      fa = f(a)
    } else {
      ;[low, a, fa] = [a, b, fb]
      b = low + GOLDEN * (high - low)
      fb = f(b)
    }
    best = Math.min(best, fa, fb)
  }
  return best
}

/**
 * Smallest sets of limits of which it is proven that they cannot hold together: some weighted sum of them is below what is
 * needed whatever is chosen (Farkas). Empty: not proven, which does not mean that they can.
 */
export function provenConflicts(table: LadderTable): LadderLimit[][] {
  const { rows } = table
  const relaxed = relaxation(table)
  const weight = new Float64Array(table.goal.length)
  const sizes = rows.map(({ value }) => value.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-300))
  const reach = (shares: readonly (readonly [row: number, share: number])[]): number => {
    weight.fill(0)
    let needed = 0
    for (const [k, share] of shares) {
      const factor = share / sizes[k]!
      needed += factor * rows[k]!.needed
      const { value } = rows[k]!
      for (let p = 0; p < weight.length; p++) weight[p] = weight[p]! + factor * value[p]!
    }
    const { value } = relaxed(weight)
    return value - needed + 1e-9 * Math.max(1, Math.abs(needed))
  }
  const found: number[][] = []
  const isNew = (set: readonly number[]): boolean => !found.some((known) => known.every((k) => set.includes(k)))
  for (let k = 0; k < rows.length; k++) if (reach([[k, 1]]) < 0) found.push([k])
  for (let k = 0; k < rows.length; k++)
    for (let l = k + 1; l < rows.length; l++)
      if (
        isNew([k, l]) &&
        least((x) =>
          reach([
            [k, x],
            [l, 1 - x],
          ]),
        ) < 0
      )
        found.push([k, l])
  for (let k = 0; k < rows.length; k++)
    for (let l = k + 1; l < rows.length; l++)
      for (let m = l + 1; m < rows.length; m++) {
        if (!isNew([k, l, m])) continue
        const inner = (x: number) =>
          least((y) =>
            reach([
              [k, x],
              [l, (1 - x) * y],
              [m, (1 - x) * (1 - y)],
            ]),
          )
        if (least(inner) < 0) found.push([k, l, m])
      }
  return found.map((set) => set.map((k) => rows[k]!.limit))
}
