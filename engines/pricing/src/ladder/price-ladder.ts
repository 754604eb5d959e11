import { provenConflicts } from './conflicts.ts'
import { solveDual } from './dual.ts'
import { type LadderLimit, type LadderRequest, layOut } from './problem.ts'
import { relaxation } from './relax.ts'
import { repaired } from './repair.ts'

/** Prices for all products at once. */
export interface LadderPlan {
  readonly kind: 'plan'
  /** Point of each product, as an index of its points. */
  readonly choice: readonly number[]
  /** What is reached of the goal, in minor units. */
  readonly value: number
  /** Nothing that keeps the limits is worth more. */
  readonly bound: number
  /** `(bound - value) / |bound|`: the plan is at most this far from the best one. */
  readonly gap: number
  /** What one more unit of a limit would be worth: of a change more, of a unit sold less. */
  readonly worth: Readonly<Partial<Record<LadderLimit, number>>>
}

export type LadderOutcome =
  | LadderPlan
  /** Limits that provably cannot hold together. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly (readonly LadderLimit[])[] }
  /** The points of these lines cannot be brought in order. */
  | { readonly kind: 'line-conflict'; readonly lines: readonly (readonly number[])[] }
  /** No plan was found, and none was proven impossible either. */
  | { readonly kind: 'not-found'; readonly bound: number }

/** Choices of the relaxation that are mended, nearest to the bound first, until so many plans came of them. */
const [MOST_TRIES, ENOUGH_PLANS] = [30, 2]

/**
 * Chooses a price on the ladder for each of many products at once, under limits over all of them together and lines that are
 * kept in order: a multiple-choice knapsack by Lagrangian relaxation, with a bound, and a repair that keeps every limit
 * (Fisher 1981).
 * @throws RangeError on a request that is malformed
 * @example priceLadder({ products, limits: { leastUnits: 12_000, mostChanges: 300 }, lines: [[0, 1, 2]] })
 */
export function priceLadder(request: LadderRequest): LadderOutcome {
  const table = layOut(request)
  const { choice: any, value } = relaxation(table)(new Float64Array(table.goal.length))
  if (!(value > Number.NEGATIVE_INFINITY))
    return {
      kind: 'line-conflict',
      lines: table.lines.filter((line) => line.some((i) => any[i]! < 0)).map((line) => [...line]),
    }
  const { bound, multipliers, choices } = solveDual(table)
  let best: { readonly choice: Int32Array; readonly value: number } | undefined
  let plans = 0
  for (const choice of choices.slice(-MOST_TRIES).reverse()) {
    const plan = repaired(table, choice, multipliers)
    if (!plan) continue
    if (plan.value > (best?.value ?? Number.NEGATIVE_INFINITY)) best = plan
    plans += 1
    if (plans === ENOUGH_PLANS) break
  }
  if (!best) {
    const conflicts = provenConflicts(table)
    return conflicts.length > 0 ? { kind: 'conflict', conflicts } : { kind: 'not-found', bound }
  }
  return {
    kind: 'plan',
    choice: Array.from(best.choice, (at, i) => at - table.start[i]!),
    value: best.value,
    bound: Math.max(bound, best.value),
    gap: Math.max(0, bound - best.value) / Math.max(1e-300, Math.abs(bound)),
    worth: Object.fromEntries(table.rows.map(({ limit }, k) => [limit, multipliers[k]!])),
  }
}
