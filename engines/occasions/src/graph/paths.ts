import type { Graph, Step } from './graph.ts'

/** So many paths are looked for; a person reads three. */
const MOST = 50
/** So many steps are taken at most, whatever an imported graph looks like. */
const BUDGET = 200_000

/**
 * The paths between two nodes, shortest first. Triples are walked both ways; no node is passed twice.
 * @param maxLength steps of the longest path, 1 to 8
 * @returns at most 50 paths; empty when a node is unknown or nothing joins them
 * @example paths(GRAPH, 'material:linen', 'occasion:term-minor-heat', 5)[0]?.map(({ to }) => to)
 * // ['property:breathable', 'benefit:cool-wear', 'need:keep-cool', 'occasion:term-minor-heat']
 */
export function paths(graph: Graph, from: string, to: string, maxLength: number): readonly (readonly Step[])[] {
  if (!graph.nodes.has(from) || !graph.nodes.has(to) || from === to) return []
  const limit = Math.max(1, Math.min(8, Math.trunc(maxLength)))
  const left = distancesTo(graph, to, limit)
  const found: (readonly Step[])[] = []
  let budget = BUDGET
  const walk = (at: string, taken: readonly Step[], passed: ReadonlySet<string>, length: number): void => {
    for (const step of graph.steps.get(at) ?? []) {
      if (found.length >= MOST || budget-- <= 0) return
      if (passed.has(step.to)) continue
      const rest = left.get(step.to)
      if (rest === undefined || taken.length + 1 + rest > length) continue
      const next = [...taken, step]
      if (step.to === to) {
        if (next.length === length) found.push(next)
      } else walk(step.to, next, new Set([...passed, step.to]), length)
    }
  }
  for (let length = left.get(from) ?? Number.POSITIVE_INFINITY; length <= limit; length++)
    walk(from, [], new Set([from]), length)
  return found
}

/** Steps that are at least left to the goal, for nodes that are near enough. */
function distancesTo(graph: Graph, goal: string, limit: number): ReadonlyMap<string, number> {
  const left = new Map([[goal, 0]])
  let edge = [goal]
  for (let steps = 1; steps <= limit && edge.length > 0; steps++) {
    const next: string[] = []
    for (const node of edge)
      for (const { to } of graph.steps.get(node) ?? [])
        if (!left.has(to)) {
          left.set(to, steps)
          next.push(to)
        }
    edge = next
  }
  return left
}
