import { CATEGORIES, type LocalizedText } from '@qianmian/kernel'
import { OCCASIONS } from '../occasions.data.ts'
import { KINDS } from './kinds.data.ts'
import { LIFE } from './life.data.ts'
import { NODE_ROWS, type NodeRow } from './nodes.data.ts'
import { OCCASION_LIFE } from './occasions-graph.data.ts'
import { THINGS } from './things.data.ts'
import { type GraphNode, type NodeKind, PREDICATES, type PredicateId, type Triple, type TripleTable } from './types.ts'

/** One way along a triple. `forward` is from subject to object. */
export interface Step {
  readonly triple: Triple
  readonly forward: boolean
  readonly from: string
  readonly to: string
}

/** Nodes and triples, ready to be walked. Immutable; `extendGraph` makes another. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly triples: readonly Triple[]
  /** Steps out of a node, forwards first. */
  readonly steps: ReadonlyMap<string, readonly Step[]>
}

/** The id of a node. @example nodeId('material', 'linen') // 'material:linen' */
export const nodeId = (kind: NodeKind, name: string): string => `${kind}:${name}`

function nodeOf(kind: NodeKind, [name, zh, en, said = '']: NodeRow): GraphNode {
  const parts = said.split('|').filter(Boolean)
  return {
    id: nodeId(kind, name),
    kind,
    label: { zh, en },
    words: parts.filter((part) => !part.startsWith('@')),
    attributes: parts.filter((part) => part.startsWith('@')).map((part) => part.slice(1)),
  }
}

const named = (kind: NodeKind, id: string, label: LocalizedText): GraphNode => ({
  id: nodeId(kind, id),
  kind,
  label,
  words: [],
  attributes: [],
})

/** The triples of tables, one for each object of a row. */
export function triplesOf(tables: readonly TripleTable[]): Triple[] {
  return tables.flatMap((table) =>
    (Object.keys(table) as (keyof TripleTable)[]).flatMap((predicate) =>
      (table[predicate] ?? []).flatMap(([subject, objects]) =>
        objects.split(' ').map((object): Triple => {
          const { from, to } = PREDICATES[predicate]
          return {
            subject: nodeId(from, subject),
            predicate,
            object: nodeId(to, object),
            origin: { kind: 'authored' },
          }
        }),
      ),
    ),
  )
}

/** Puts nodes and triples together. Triples whose ends are missing stay in `triples` for the linter and lead nowhere. */
export function createGraph(nodes: readonly GraphNode[], triples: readonly Triple[]): Graph {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const steps = new Map<string, Step[]>()
  const add = (from: string, to: string, triple: Triple, forward: boolean): void => {
    const list = steps.get(from) ?? []
    list.push({ triple, forward, from, to })
    steps.set(from, list)
  }
  for (const triple of triples) {
    if (!byId.has(triple.subject) || !byId.has(triple.object)) continue
    add(triple.subject, triple.object, triple, true)
    add(triple.object, triple.subject, triple, false)
  }
  for (const list of steps.values()) list.sort((a, b) => Number(b.forward) - Number(a.forward))
  return { nodes: byId, triples, steps }
}

/** The same graph with more triples and the things that only they know. */
export const extendGraph = (graph: Graph, nodes: readonly GraphNode[], triples: readonly Triple[]): Graph =>
  createGraph([...graph.nodes.values(), ...nodes], [...graph.triples, ...triples])

/** How a step reads between its two names. @example stepLabel(step) // { zh: '带来', en: 'gives' } */
export function stepLabel({ triple, forward }: Step): LocalizedText {
  if (triple.predicate === 'relatedTo') {
    const said = triple.origin.kind === 'imported' ? triple.origin.predicate : 'related to'
    return { zh: said, en: said }
  }
  const predicate = PREDICATES[triple.predicate]
  return forward ? predicate.label : predicate.inverse
}

/** The predicates that a walk may take, and which way. */
export type Allowed = ReadonlySet<PredicateId>

/** The house's own graph: material, property, benefit, scene, need, value; seasons, occasions, customs; product types. */
export const GRAPH: Graph = createGraph(
  [
    ...(Object.keys(NODE_ROWS) as NodeKind[]).flatMap((kind) =>
      (NODE_ROWS[kind] ?? []).map((row) => nodeOf(kind, row)),
    ),
    ...OCCASIONS.map(({ id, name }) => named('occasion', id, name)),
    ...CATEGORIES.filter(({ id }) => id !== 'general').map(({ id, name }) => named('category', id, name)),
    ...CATEGORIES.flatMap(({ productTypes }) =>
      Object.entries(productTypes).map(([id, name]) => named('type', id, name)),
    ),
  ],
  triplesOf([THINGS, LIFE, KINDS, OCCASION_LIFE]),
)
