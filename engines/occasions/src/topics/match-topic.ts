import { pick, showFactValue } from '@qianmian/kernel'
import type { Fit, PathPoint, ReadProduct } from '../graph/fit.ts'
import { fitTo } from '../graph/fit.ts'
import type { Graph } from '../graph/graph.ts'
import { type Reached, reach, type Walk } from '../graph/reach.ts'
import type { NodeKind } from '../graph/types.ts'
import { mentionsIn } from '../graph/words.ts'
import type { TopicDraft } from './topic.ts'

type Words = Pick<TopicDraft, 'title' | 'summary'>

/** What a topic can be about. A value is too wide: everything is about family in the end. */
const KINDS: readonly NodeKind[] = ['scene', 'need', 'season', 'custom', 'occasion', 'material', 'property', 'thing']

const WALK: Walk = {
  asksFor: 0.6,
  seasonNeeds: 0.8,
  seasonScene: 0.7,
  customNeeds: 0.8,
  customScene: 0.7,
  customUses: 1,
  occasionNeeds: 0.8,
  happensAt: 0.7,
  hasCustom: 0.8,
  relatedTo: 0.7,
}
const IN_SUMMARY = 0.75

/** What of the graph a topic names, and where that leads. */
export function topicReach(graph: Graph, topic: Words): ReadonlyMap<string, Reached> {
  const starts = new Map<string, Reached>()
  for (const [text, weight] of [
    [topic.title, 1],
    [topic.summary, IN_SUMMARY],
  ] as const)
    for (const { node } of mentionsIn(graph, text, KINDS))
      if (!starts.has(node.id)) starts.set(node.id, { node: node.id, steps: [], weight })
  return reach(graph, [...starts.values()], WALK, 3)
}

/** A product that belongs to a topic, with the reasons. */
export interface TopicMatch {
  readonly productId: string
  /** Path and words together, 0 to 1. */
  readonly score: number
  readonly pathScore: number
  /** Share of the topic's words, weighed by rarity, that the product's name and facts have. */
  readonly textScore: number
  /** At least one. */
  readonly fits: readonly Fit[]
}

/** Under this a topic and a product have nothing to say to one another. */
const ENOUGH = 0.4
const TEXT_SHARE = 0.25

/**
 * The products that may be told with a topic, best first. Words alone are never enough: each has a path that starts from a
 * fact of the product.
 * @example matchTopic(GRAPH, topic, products)[0]?.fits[0]?.path
 */
export function matchTopic(graph: Graph, topic: Words, products: readonly ReadProduct[], limit = 12): TopicMatch[] {
  const goal = topicReach(graph, topic)
  if (goal.size === 0) return []
  const likeness = textLikeness(topic, products)
  const last: PathPoint = {
    text: { zh: topic.title, en: topic.title },
    by: { zh: '说到', en: 'is spoken of in' },
    kind: 'goal',
  }
  return products
    .flatMap((product, i): TopicMatch[] => {
      const fits = fitTo(graph, product, goal).map((fit) => ({
        ...fit,
        path: [
          ...fit.path.map((point): PathPoint => (point.kind === 'goal' ? { ...point, kind: 'node' } : point)),
          last,
        ],
      }))
      const pathScore = fits[0]?.score ?? 0
      if (pathScore < ENOUGH) return []
      const textScore = likeness[i] ?? 0
      const score = Math.round(((1 - TEXT_SHARE) * pathScore + TEXT_SHARE * textScore) * 1000) / 1000
      return [{ productId: product.subject.id, score, pathScore, textScore, fits }]
    })
    .sort((a, b) => b.score - a.score || (a.productId < b.productId ? -1 : 1))
    .slice(0, limit)
}

/** Han text by pairs of characters, Latin by words. */
function terms(text: string): Set<string> {
  const found = new Set<string>()
  for (const run of text.toLowerCase().match(/\p{Script=Han}+|[a-z]{3,}/gu) ?? []) {
    if (/[a-z]/.test(run)) found.add(run)
    else for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2))
  }
  return found
}

const wordsOf = ({ subject }: ReadProduct): string =>
  [
    subject.name.zh,
    subject.name.en,
    ...subject.facts.flatMap(({ label, value }) => [
      pick(label, 'zh'),
      showFactValue(value, 'zh'),
      showFactValue(value, 'en'),
    ]),
  ].join(' ')

/** For each product the share of the topic's terms that it has, each weighed by how few products have it. */
function textLikeness(topic: Words, products: readonly ReadProduct[]): number[] {
  const asked = terms(`${topic.title} ${topic.summary}`)
  const had = products.map((product) => terms(wordsOf(product)))
  const weights = new Map(
    [...asked].map((term) => {
      const count = had.filter((one) => one.has(term)).length
      return [term, count === 0 ? 0 : Math.log(1 + products.length / count)]
    }),
  )
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return had.map((one) => {
    if (total === 0) return 0
    let sum = 0
    for (const [term, weight] of weights) if (one.has(term)) sum += weight
    return Math.round((sum / total) * 1000) / 1000
  })
}
