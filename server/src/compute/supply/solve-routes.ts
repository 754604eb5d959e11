import {
  ofIterations,
  type PinnedConflict,
  type Route,
  type RoutePlan,
  type RoutingProblem,
  solveRouting,
} from '@qianmian/supply'
import type { Tell } from '../../platform/compute/compute.ts'

export interface SolveRoutesOrder {
  readonly depots: readonly {
    readonly locationId: string
    readonly problem: RoutingProblem
    /** A plan to improve; its pinned stops stay. */
    readonly from?: { readonly routes: readonly Route[] }
  }[]
  readonly seed: string
  /** Changes that are tried for each stop. */
  readonly triesPerStop: number
  /** On a slow machine a pass over all warehouses ends after so long, shared out by their stops. */
  readonly mostMs: number
}

/** The plan of one warehouse. */
export interface DepotPlan {
  readonly locationId: string
  readonly plan: RoutePlan
}

export type SolvedRoutes =
  | { readonly kind: 'solved'; readonly plans: readonly DepotPlan[]; readonly searchMs: number }
  | { readonly kind: 'conflict'; readonly locationId: string; readonly conflict: PinnedConflict }

/** How far the search is, and the best plans so far: whoever stops it keeps them. */
export interface RoutesNote {
  readonly share: number
  readonly plans: readonly DepotPlan[]
}

const SLICES = 10
/** First and last temperature of the engine, spread over the slices so that they cool as one search would. */
const [FIRST, LAST] = [1, 0.02]
const FEWEST_TRIES = 4000

/**
 * Routes from each warehouse. The search is cut into slices, and after each the best plan so far is told: a thread that is stopped
 * from outside has said what it found. The same order on a machine that is fast enough gives the same routes.
 */
export async function solveRoutes(order: SolveRoutesOrder, tell: Tell, signal: AbortSignal): Promise<SolvedRoutes> {
  const { depots, seed, triesPerStop, mostMs } = order
  const start = performance.now()
  const found = new Map<string, DepotPlan>()
  const all = depots.reduce((sum, { problem }) => sum + problem.stops.length, 0)
  let done = 0
  const note = (share: number): void => tell({ share, plans: [...found.values()] } satisfies RoutesNote)

  // Something that can be driven first, for every warehouse; then better ones.
  for (const { locationId, problem, from } of depots) {
    const laid = solveRouting(problem, { seed, spent: () => 1, ...(from ? { from } : {}) })
    if (!laid.ok) return { kind: 'conflict', locationId, conflict: laid.error }
    found.set(locationId, { locationId, plan: laid.value })
  }
  note(0)
  for (const { locationId, problem } of depots) {
    const stops = problem.stops.length
    const tries = Math.max(FEWEST_TRIES, triesPerStop * stops) / SLICES
    const sliceMs = (mostMs * stops) / all / SLICES
    for (let slice = 0; slice < 2 * SLICES; slice++) {
      // A second time only where stops found no vehicle: fewer left are worth more than a shorter way.
      if (slice === SLICES && !hasLeft(found.get(locationId))) break
      const step = slice % SLICES
      // Where there is no thread, whoever wants to stop it is heard between two slices.
      await new Promise((resolve) => setImmediate(resolve))
      if (signal.aborted) break
      const begun = performance.now()
      const counted = ofIterations(tries)
      const { plan } = found.get(locationId) as DepotPlan
      const outcome = solveRouting(problem, {
        seed: `${seed}/${locationId}/${slice}`,
        from: plan,
        spent: (iterations, cost) => Math.max(counted(iterations, cost), (performance.now() - begun) / sliceMs),
        temperature: {
          first: FIRST * (LAST / FIRST) ** (step / SLICES),
          last: FIRST * (LAST / FIRST) ** ((step + 1) / SLICES),
        },
      })
      if (!outcome.ok) return { kind: 'conflict', locationId, conflict: outcome.error }
      if (isBetter(outcome.value, plan)) found.set(locationId, { locationId, plan: outcome.value })
      note((done + (stops * Math.min(SLICES, slice + 1)) / SLICES) / all)
    }
    done += stops
  }
  return { kind: 'solved', plans: [...found.values()], searchMs: Math.round(performance.now() - start) }
}

/** Whether a stop is left that a vehicle could have brought, had one been free. */
const hasLeft = (depot: DepotPlan | undefined): boolean =>
  depot?.plan.unassigned.some(({ reason }) => reason === 'fleet') ?? false

/** Fewer stops left out first, then less money. */
const isBetter = (a: RoutePlan, b: RoutePlan): boolean =>
  a.unassigned.length < b.unassigned.length || (a.unassigned.length === b.unassigned.length && a.cost <= b.cost)
