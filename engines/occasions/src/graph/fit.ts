import { type Fact, type LocalizedText, type Subject, showFactValue } from '@qianmian/kernel'
import type { Occasion } from '../occasions.data.ts'
import { type Graph, nodeId, type Step, stepLabel } from './graph.ts'
import { type FactLink, linkFacts } from './link-facts.ts'
import { occasionReach, PRODUCT_WALK, type Reached, reach } from './reach.ts'
import { mentionsIn } from './words.ts'

/** What of a product is looked at. */
export type FitSubject = Pick<Subject, 'id' | 'category' | 'productType' | 'name' | 'facts'>

/** One name on a path, and how it follows from the one before. */
export interface PathPoint {
  readonly text: LocalizedText
  /** Absent at the first. */
  readonly by?: LocalizedText
  readonly kind: 'fact' | 'node' | 'goal'
  /** The step before rests on an imported triple. */
  readonly source?: string
}

/** Why a product belongs to an occasion or topic: from a fact of the product to the goal, step by step. */
export interface Fit {
  /** The fact from which the path starts. */
  readonly fact: Fact
  /** Where the way from the product meets the way from the occasion: a need, or a scene. */
  readonly meeting: string
  readonly path: readonly PathPoint[]
  /** 0 to 1; compares products for one goal, nothing else. */
  readonly score: number
}

/** Why a product is left out of an occasion. */
export type Refusal = 'forbidden' | 'other-season' | 'no-fact'

const step = (one: Step): Pick<PathPoint, 'by' | 'source'> => ({
  by: stepLabel(one),
  ...(one.triple.origin.kind === 'imported' ? { source: one.triple.origin.source } : {}),
})

const labelOf = (graph: Graph, id: string): LocalizedText => graph.nodes.get(id)?.label ?? {}

const shown = (fact: Fact): LocalizedText => ({
  zh: `${fact.label.zh ?? fact.label.en ?? ''} ${showFactValue(fact.value, 'zh')}`.trim(),
  en: `${fact.label.en ?? fact.label.zh ?? ''} ${showFactValue(fact.value, 'en')}`.trim(),
})

const STATES: LocalizedText = { zh: '说的是', en: 'states' }

/** The path as a person reads it: the fact, what it states, where that leads, and back to the goal. */
function pathOf(graph: Graph, link: FactLink, out: Reached, back: Reached): PathPoint[] {
  const points: PathPoint[] = [
    { text: shown(link.fact), kind: 'fact' },
    { text: link.node.label, by: STATES, kind: 'node' },
    ...out.steps.map((one): PathPoint => ({ text: labelOf(graph, one.to), ...step(one), kind: 'node' })),
  ]
  const home = [...back.steps].reverse()
  home.forEach((one, i) => {
    const turned: Step = { triple: one.triple, forward: !one.forward, from: one.to, to: one.from }
    points.push({ text: labelOf(graph, one.from), ...step(turned), kind: i === home.length - 1 ? 'goal' : 'node' })
  })
  return points
}

/** Ids of the seasons that a product's own facts name; empty when they name none. */
function seasonsOf(graph: Graph, facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(
    facts
      .filter(({ attribute, status }) => attribute === 'season' && status === 'active')
      .flatMap(({ value }) =>
        mentionsIn(graph, `${showFactValue(value, 'zh')} ${showFactValue(value, 'en')}`, ['season']).map(
          ({ node }) => node.id,
        ),
      ),
  )
}

const RARITY = new WeakMap<Graph, Map<string, number>>()

/** A need of every second kind of thing says less than a need of three: between 0.6 and 1. */
function rarity(graph: Graph, id: string): number {
  let known = RARITY.get(graph)
  if (!known) {
    known = new Map()
    RARITY.set(graph, known)
  }
  let value = known.get(id)
  if (value === undefined) {
    const kinds = (graph.steps.get(id) ?? []).filter(
      ({ triple, forward }) => !forward && (triple.predicate === 'typeMeets' || triple.predicate === 'usedIn'),
    ).length
    value = 1 - 0.4 * Math.min(1, Math.log2(1 + kinds) / 6)
    known.set(id, value)
  }
  return value
}

/** The needs and scenes that a product is bought for, by its type. */
function purposesOf(graph: Graph, productType: string | undefined): ReadonlySet<string> {
  const steps = productType ? (graph.steps.get(nodeId('type', productType)) ?? []) : []
  return new Set(
    steps.flatMap(({ triple, forward, to }) =>
      forward && (triple.predicate === 'typeMeets' || triple.predicate === 'usedIn') ? [to] : [],
    ),
  )
}

const OUT = new WeakMap<Graph, Map<string, ReadonlyMap<string, Reached>>>()

/** What a stated node leads to; the same for every product that states it. */
function outOf(graph: Graph, node: string): ReadonlyMap<string, Reached> {
  let known = OUT.get(graph)
  if (!known) {
    known = new Map()
    OUT.set(graph, known)
  }
  let out = known.get(node)
  if (!out) {
    out = reach(graph, [{ node, steps: [], weight: 1 }], PRODUCT_WALK, 3)
    known.set(node, out)
  }
  return out
}

/** A product read once for any number of goals. */
export interface ReadProduct {
  readonly subject: FitSubject
  readonly links: readonly FactLink[]
  readonly purposes: ReadonlySet<string>
  readonly seasons: ReadonlySet<string>
}

/** Reads what a product's facts state on a day. @example readProduct(GRAPH, tee, '2026-07-07').links.length */
export const readProduct = (graph: Graph, subject: FitSubject, isoDate: string): ReadProduct => ({
  subject,
  links: linkFacts(graph, subject.facts, isoDate),
  purposes: purposesOf(graph, subject.productType),
  seasons: seasonsOf(graph, subject.facts),
})

/** A present is what people give on that day: where the customs name kinds of things, only those are one. */
const PRESENTS = new Set(['need:give-present', 'need:say-thanks', 'scene:gifting'])
const CUSTOMARY = 0.12

/**
 * The best ways from a product's facts to what something leads to. A way counts only where the product's own type is bought
 * for the same need or used in the same scene: linen is breathable, and a linen toy is no answer to a hot day.
 * @param goal what the occasion or topic leads to, from `occasionReach` or `topicReach`
 * @returns at most `limit` fits that start from different facts, best first
 */
export function fitTo(graph: Graph, product: ReadProduct, goal: ReadonlyMap<string, Reached>, limit = 3): Fit[] {
  const isCustomary = goal.has(nodeId('type', product.subject.productType ?? ''))
  const namesKinds = [...goal.keys()].some((id) => id.startsWith('type:'))
  const fits: Fit[] = []
  for (const link of product.links) {
    let best: Fit | undefined
    for (const [id, forth] of outOf(graph, link.node.id)) {
      const back = goal.get(id)
      if (!back) continue
      const kind = graph.nodes.get(id)?.kind
      const isPurpose = kind === 'need' || kind === 'scene'
      // A topic may name the very material or property; then no purpose is needed.
      if (isPurpose ? !product.purposes.has(id) : forth.steps.length > 0) continue
      if (PRESENTS.has(id) && namesKinds && !isCustomary) continue
      const score = Math.min(1, forth.weight * back.weight * rarity(graph, id) + (isCustomary ? CUSTOMARY : 0))
      if (!best || score > best.score)
        best = { fact: link.fact, meeting: id, path: pathOf(graph, link, forth, back), score: round(score) }
    }
    if (best) fits.push(best)
  }
  const seen = new Set<string>()
  return fits
    .sort((a, b) => b.score - a.score || a.path.length - b.path.length)
    .filter(({ fact }) => !seen.has(fact.id) && seen.add(fact.id))
    .slice(0, limit)
}

const round = (score: number): number => Math.round(score * 1000) / 1000

/** A fit under this is no reason to write. */
export const ENOUGH = 0.5

/** Where people look for something cool, a thing whose own facts speak of warmth is left in the cupboard. */
function isTooWarm(graph: Graph, { links }: ReadProduct, goal: ReadonlyMap<string, Reached>): boolean {
  if ((goal.get('need:keep-cool')?.weight ?? 0) < STRONG) return false
  return links.some(({ node }) => (outOf(graph, node.id).get('need:keep-warm')?.weight ?? 0) >= 0.7)
}

const STRONG = 0.8

/** Objects of a node by one predicate. */
const following = (graph: Graph, id: string, predicate: string): string[] =>
  (graph.steps.get(id) ?? []).flatMap(({ triple, forward, to }) =>
    forward && triple.predicate === predicate ? [to] : [],
  )

/**
 * Whether a product fits an occasion, and why: the paths that start from its facts.
 * @param goal `occasionReach(graph, occasion)`, when it is known already
 * @returns fits, best first; or why there is none
 * @example fitsOccasion(GRAPH, readProduct(GRAPH, tee, '2026-07-07'), minorHeat)
 * // { ok: true, fits: [{ path: [成分 亚麻 100% → 亚麻 → 透气 …] }] }
 */
export function fitsOccasion(
  graph: Graph,
  product: ReadProduct,
  occasion: Pick<Occasion, 'id' | 'class'>,
  goal = occasionReach(graph, occasion),
): { readonly ok: true; readonly fits: readonly Fit[] } | { readonly ok: false; readonly why: Refusal } {
  const at = nodeId('occasion', occasion.id)
  const type = nodeId('type', product.subject.productType ?? '')
  const forbidden = following(graph, at, 'avoids').flatMap((taboo) => following(graph, taboo, 'forbids'))
  if (forbidden.includes(type)) return { ok: false, why: 'forbidden' }
  const season = following(graph, at, 'fallsIn')[0]
  const isOther = product.seasons.size > 0 ? season && !product.seasons.has(season) : isTooWarm(graph, product, goal)
  if (isOther) return { ok: false, why: 'other-season' }
  const fits = fitTo(graph, product, goal).filter(({ score }) => score >= ENOUGH)
  return fits.length > 0 ? { ok: true, fits } : { ok: false, why: 'no-fact' }
}

/**
 * A path in words. @example readPath(fit.path, 'zh') // '成分 亚麻 100% · 说的是 亚麻 · 常见的特点是 透气 · …'
 */
export const readPath = (path: readonly PathPoint[], lang: 'zh' | 'en'): string =>
  path.map(({ text, by }) => [by?.[lang], text[lang] ?? text.zh].filter(Boolean).join(' ')).join(' · ')
