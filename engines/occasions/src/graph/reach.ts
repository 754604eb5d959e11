import type { Occasion } from '../occasions.data.ts'
import { type Graph, nodeId, type Step } from './graph.ts'
import type { PredicateId } from './types.ts'

/** A node that something leads to, how, and how much that counts, 0 to 1. */
export interface Reached {
  readonly node: string
  readonly steps: readonly Step[]
  readonly weight: number
}

/** What a walk may take next, and what it then costs. */
export type Walk = Readonly<Partial<Record<PredicateId, number>>>

/**
 * Walks along triples, forwards only, and keeps for each node the way that counts most.
 * @param walk factor of each predicate that may be taken; the others are not
 */
export function reach(
  graph: Graph,
  starts: readonly Reached[],
  walk: Walk,
  maxSteps: number,
): ReadonlyMap<string, Reached> {
  const best = new Map<string, Reached>()
  let edge: readonly Reached[] = starts
  for (const start of starts) better(best, start)
  for (let n = 0; n < maxSteps && edge.length > 0; n++) {
    const next: Reached[] = []
    for (const { node, steps, weight } of edge)
      for (const step of graph.steps.get(node) ?? []) {
        const factor = walk[step.triple.predicate]
        if (!step.forward || factor === undefined) continue
        const reached = { node: step.to, steps: [...steps, step], weight: weight * factor }
        if (better(best, reached)) next.push(reached)
      }
    edge = next
  }
  return best
}

function better(best: Map<string, Reached>, one: Reached): boolean {
  const known = best.get(one.node)
  if (known && known.weight >= one.weight) return false
  best.set(one.node, one)
  return true
}

/** What an occasion brings: needs and scenes of its own, of its customs, and of the moments in which it is kept. */
const OWN: Walk = {
  occasionNeeds: 1,
  happensAt: 0.9,
  hasCustom: 0.95,
  customNeeds: 0.8,
  customScene: 0.7,
  customUses: 1,
  asksFor: 0.5,
}
/** A solar term is its season; at a shopping day in June nobody shops because it is June. */
const OF_SEASON: Walk = { ...OWN, fallsIn: 0.9, seasonNeeds: 0.9, seasonScene: 0.8 }

/** What of the graph an occasion leads to. */
export const occasionReach = (graph: Graph, occasion: Pick<Occasion, 'id' | 'class'>): ReadonlyMap<string, Reached> =>
  reach(
    graph,
    [{ node: nodeId('occasion', occasion.id), steps: [], weight: 1 }],
    occasion.class === 'solar-term' || occasion.class === 'season' ? OF_SEASON : OWN,
    3,
  )

/** What a stated material or property leads to. What is known of a material in general counts less than what a fact says. */
export const PRODUCT_WALK: Walk = { hasProperty: 0.8, gives: 0.95, helpsIn: 0.85, meets: 0.95 }
