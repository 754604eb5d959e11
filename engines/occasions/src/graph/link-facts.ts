import { type Fact, isUsable, showFactValue } from '@qianmian/kernel'
import type { Graph } from './graph.ts'
import type { GraphNode } from './types.ts'
import { bothLanguages, mentionsIn } from './words.ts'

/** A node that a fact of a product states, by its words or by its attribute. */
export interface FactLink {
  readonly fact: Fact
  readonly node: GraphNode
}

/** Facts that say what a thing is made of; 洗洁精 in a fact on how to wash says nothing of the kind. */
const MADE_OF = new Set([
  'material',
  'composition',
  'filling',
  'lining',
  'frameMaterial',
  'legMaterial',
  'coverMaterial',
  'finish',
  'ingredients',
  'keyIngredient',
  'surfactant',
  'variety',
  'origin',
  'flavour',
  'custom:notes',
])
/** What is not in the thing, what lies beside it, and what only warns of it. */
const SAYS_NOTHING = new Set(['boxContents', 'custom:not-for', 'custom:warning', 'custom:safety'])

/**
 * The nodes that the facts of a product state on a day. Only materials and properties: what a thing is good for is never
 * read from its facts. A flag that is off and words that are denied state nothing.
 * @example linkFacts(GRAPH, [linenFact], '2026-07-07')[0]?.node.id // 'material:linen'
 */
export function linkFacts(graph: Graph, facts: readonly Fact[], isoDate: string): readonly FactLink[] {
  const links = new Map<string, FactLink>()
  const byAttribute = attributeIndex(graph)
  for (const fact of facts) {
    if (!isUsable(fact, isoDate) || fact.claimKind === 'price' || fact.claimKind === 'stock') continue
    if (SAYS_NOTHING.has(fact.attribute) || (fact.value.kind === 'flag' && !fact.value.is)) continue
    const value = `${showFactValue(fact.value, 'zh')} · ${showFactValue(fact.value, 'en')}`
    const add = (node: GraphNode): void => {
      if (!links.has(node.id)) links.set(node.id, { fact, node })
    }
    if (fact.attribute === 'freeFrom') {
      // What is listed is not inside.
      const node = /香精|fragrance|perfume/i.test(value) ? graph.nodes.get('property:fragrance-free') : undefined
      if (node) add(node)
      continue
    }
    const text = `${bothLanguages(fact.label)} ${value}`
    if (MADE_OF.has(fact.attribute)) for (const { node } of mentionsIn(graph, value, ['material'])) add(node)
    for (const { node } of mentionsIn(graph, text, ['property'])) add(node)
    for (const node of byAttribute.get(fact.attribute) ?? []) add(node)
  }
  return [...links.values()]
}

const INDEX = new WeakMap<Graph, ReadonlyMap<string, readonly GraphNode[]>>()

function attributeIndex(graph: Graph): ReadonlyMap<string, readonly GraphNode[]> {
  let index = INDEX.get(graph)
  if (!index) {
    const made = new Map<string, GraphNode[]>()
    for (const node of graph.nodes.values())
      for (const attribute of node.attributes) made.set(attribute, [...(made.get(attribute) ?? []), node])
    index = made
    INDEX.set(graph, index)
  }
  return index
}
