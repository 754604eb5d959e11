import type { Graph } from './graph.ts'
import { PREDICATES, type Triple } from './types.ts'

export interface GraphIssue {
  readonly code: 'dangling' | 'wrong-kind' | 'twice' | 'contradictory' | 'unreachable' | 'two-names'
  /** The node or triple that it is about. */
  readonly at: string
}

const show = ({ subject, predicate, object }: Triple): string => `${subject} ${predicate} ${object}`

/**
 * What is wrong with a graph: triples with a missing end (`dangling`) or an end of another kind (`wrong-kind`), rows that
 * stand twice, statements that contradict one another, nodes that nothing leads to, and two nodes of a kind with one name.
 * @example lintGraph(GRAPH) // []
 */
export function lintGraph(graph: Graph): readonly GraphIssue[] {
  return [...ends(graph), ...repeated(graph), ...contradictory(graph), ...unreachable(graph), ...names(graph)]
}

function ends(graph: Graph): GraphIssue[] {
  return graph.triples.flatMap((triple): GraphIssue[] => {
    const [from, to] = [graph.nodes.get(triple.subject), graph.nodes.get(triple.object)]
    if (!from || !to) return [{ code: 'dangling', at: show(triple) }]
    if (triple.predicate === 'relatedTo') return []
    const wanted = PREDICATES[triple.predicate]
    return from.kind === wanted.from && to.kind === wanted.to ? [] : [{ code: 'wrong-kind', at: show(triple) }]
  })
}

function repeated(graph: Graph): GraphIssue[] {
  const seen = new Set<string>()
  return graph.triples.flatMap((triple): GraphIssue[] => {
    const key = show(triple)
    if (seen.has(key) || triple.subject === triple.object) return [{ code: 'twice', at: key }]
    seen.add(key)
    return []
  })
}

const objects = (graph: Graph, subject: string, predicate: string): string[] =>
  (graph.steps.get(subject) ?? []).flatMap(({ triple, forward, to }) =>
    forward && triple.predicate === predicate ? [to] : [],
  )

/** A material with two opposite properties; an occasion whose custom uses what the occasion forbids. */
function contradictory(graph: Graph): GraphIssue[] {
  const issues: GraphIssue[] = []
  const opposite = new Set(
    graph.triples.flatMap(({ predicate, subject, object }) =>
      predicate === 'opposes' ? [`${subject} ${object}`, `${object} ${subject}`] : [],
    ),
  )
  for (const { id, kind } of graph.nodes.values()) {
    if (kind === 'material') {
      const has = objects(graph, id, 'hasProperty')
      has.forEach((one, i) => {
        for (const other of has.slice(i + 1))
          if (opposite.has(`${one} ${other}`)) issues.push({ code: 'contradictory', at: `${id} ${one} ${other}` })
      })
    }
    if (kind === 'occasion') {
      const forbidden = new Set(objects(graph, id, 'avoids').flatMap((taboo) => objects(graph, taboo, 'forbids')))
      for (const custom of objects(graph, id, 'hasCustom'))
        for (const used of objects(graph, custom, 'customUses'))
          if (forbidden.has(used)) issues.push({ code: 'contradictory', at: `${id} ${custom} ${used}` })
    }
  }
  return issues
}

/** A node that must be led to by a certain predicate, or it is never used. */
const LED_TO: Readonly<Record<string, readonly string[]>> = {
  benefit: ['gives'],
  scene: ['helpsIn', 'usedIn', 'happensAt', 'customScene', 'seasonScene'],
  need: ['meets', 'typeMeets', 'occasionNeeds', 'asksFor', 'customNeeds', 'seasonNeeds'],
  value: ['serves', 'means'],
  custom: ['hasCustom'],
  taboo: ['avoids'],
  season: ['fallsIn'],
}

function unreachable(graph: Graph): GraphIssue[] {
  return [...graph.nodes.values()].flatMap((node): GraphIssue[] => {
    const steps = graph.steps.get(node.id) ?? []
    const wanted = LED_TO[node.kind]
    const isLedTo = wanted
      ? steps.some(({ triple, forward }) => !forward && wanted.includes(triple.predicate))
      : steps.length > 0
    // A property is led to by a material, or by a fact that has its words or its attribute.
    const isStated = node.kind !== 'property' || steps.some(({ triple }) => triple.predicate !== 'hasProperty')
    return isLedTo && isStated ? [] : [{ code: 'unreachable', at: node.id }]
  })
}

function names(graph: Graph): GraphIssue[] {
  const seen = new Map<string, string>()
  return [...graph.nodes.values()].flatMap((node): GraphIssue[] =>
    [node.label.zh, node.label.en].flatMap((name): GraphIssue[] => {
      if (!name || node.kind === 'thing') return []
      const key = `${node.kind} ${name.toLowerCase()}`
      const other = seen.get(key)
      seen.set(key, node.id)
      return other !== undefined && other !== node.id ? [{ code: 'two-names', at: `${other} ${node.id}` }] : []
    }),
  )
}
