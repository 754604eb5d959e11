import type { Random } from '@qianmian/kernel'
import type { Entry } from './lexicon/entry.ts'
import { specificity } from './lexicon/entry.ts'
import { entriesByMark, entriesForFact, entriesForSetting, type Setting } from './lexicon/index.ts'
import type { Tellable } from './tellable-facts.ts'
import type {
  CopyPlan,
  Intent,
  PlannedClause,
  PlannedFact,
  PlannedPoint,
  PlannedSentence,
  PointPattern,
  Relation,
  Schema,
  SeasonName,
  Theme,
} from './types.ts'

/** What the planner works from. */
export interface PlanInput {
  readonly told: readonly Tellable[]
  readonly ranked: readonly PlannedFact[]
  readonly setting: Setting
  readonly season: SeasonName
  readonly intent: Intent
  /** Id under which the price is cited, if it may be. */
  readonly priceFactId?: string
  /** True if variants differ in price. */
  readonly priceIsFrom: boolean
  /** How often the words of an entry were published. */
  readonly published?: (entry: Entry) => number
}

/** The order of themes in a description, one list a paragraph. */
const PARAGRAPHS: Readonly<Record<Schema, readonly (readonly Theme[])[]>> = {
  'story-arc': [['material'], ['make', 'measure', 'form', 'performance'], ['use', 'care', 'proof', 'service']],
  fab: [
    ['material', 'form'],
    ['make', 'measure', 'performance'],
    ['use', 'care', 'service', 'proof'],
  ],
  'spec-first': [
    ['performance', 'measure', 'material'],
    ['make', 'form', 'proof'],
    ['use', 'care', 'service'],
  ],
  'problem-solution': [
    ['use', 'performance'],
    ['material', 'form', 'measure', 'make'],
    ['care', 'service', 'proof'],
  ],
  list: [
    ['material', 'measure', 'performance'],
    ['form', 'make', 'use'],
    ['care', 'proof', 'service'],
  ],
}

const SCHEMAS: Readonly<Record<Intent, readonly Schema[]>> = {
  emotional: ['story-arc', 'story-arc', 'fab'],
  rational: ['spec-first', 'spec-first', 'list'],
  action: ['problem-solution', 'fab', 'problem-solution'],
}

const PATTERNS: Readonly<Record<Intent, readonly PointPattern[]>> = {
  rational: ['figure', 'label', 'statement', 'figure', 'statement'],
  emotional: ['statement', 'consequence', 'statement', 'statement', 'consequence'],
  action: ['statement', 'consequence', 'figure', 'statement', 'label'],
}

/**
 * One of the narrowest entries. `slack` lets in entries that are a little more general, so that products differ;
 * statements take none, because a general statement is a worse one.
 */
function choose(entries: readonly Entry[], random: Random, slack = 0): Entry | undefined {
  const top = entries[0]
  if (!top) return undefined
  const limit = specificity(top) - slack
  return random.pick(
    entries.filter((entry) => specificity(entry) >= limit && entry.attributes.length > 0 === top.attributes.length > 0),
  )
}

/** Plans one listing: which facts, in which order, grouped how, joined by which relation. Language-neutral. */
export function planListing(input: PlanInput, random: Random): CopyPlan {
  const { ranked, told, setting, intent, season } = input
  const byId = new Map(told.map((t) => [t.fact.id, t]))
  const factOf = (id: string) => byId.get(id)?.fact
  const schema = random.pick(SCHEMAS[intent])
  const usedSo = new Set<string>()

  const say = (factId: string): PlannedClause | undefined => {
    const fact = factOf(factId)
    const entry = fact && choose(entriesForFact('say', fact, setting), random)
    return entry ? { kind: 'say', factId, entryId: entry.id } : undefined
  }
  const consequence = (factId: string): PlannedClause | undefined => {
    const fact = factOf(factId)
    if (!fact) return undefined
    const free = entriesForFact('so', fact, setting).filter(
      (entry) => !usedSo.has(entry.id) && entry.attributes.length > 0,
    )
    const entry = choose(free, random, 2)
    if (!entry) return undefined
    usedSo.add(entry.id)
    return { kind: 'consequence', factId, entryId: entry.id }
  }

  const points = planPoints(input, say, consequence, random)
  // A consequence may come back in the description, but not the same sense twice inside it.
  usedSo.clear()
  const inPoints = new Set(points.map((point) => point.consequence))
  const paragraphs = planParagraphs(
    input,
    schema,
    say,
    (factId) => {
      const clause = consequence(factId)
      return clause && inPoints.has(clause.entryId) && random.next() < 0.6 ? undefined : clause
    },
    random,
  )

  const scene = planScene(input, random)
  if (scene) paragraphs[0] = [scene, ...(paragraphs[0] ?? [])]
  const close = planClose(input, random)
  const lastParagraph = paragraphs[paragraphs.length - 1]
  if (close && lastParagraph && (intent !== 'rational' || random.next() < 0.5)) {
    paragraphs[paragraphs.length - 1] = [...lastParagraph, close]
  }
  const headline = planHeadline(input, random)
  return {
    intent,
    schema,
    season,
    facts: ranked,
    mustHave: ranked.filter((fact) => fact.mustHave).map((fact) => fact.factId),
    title: ranked.filter((fact) => titleWorthy(fact, input)).map((fact) => fact.factId),
    points,
    paragraphs: paragraphs.filter((paragraph) => paragraph.length > 0),
    headline,
    adBody: planAdBody(input, headline, say, consequence, close, random),
  }
}

const NOT_IN_TITLE = new Set(['care', 'proof', 'service', 'use'])

function titleWorthy(fact: PlannedFact, input: PlanInput): boolean {
  if (/^(season|audience|netContent|spf|skinType|ageRange|count|capacity)$/.test(fact.attribute)) return true
  if (NOT_IN_TITLE.has(fact.theme)) return false
  const found = input.told.find((t) => t.fact.id === fact.factId)
  return (
    found !== undefined &&
    found.fact.claimKind !== 'efficacy' &&
    entriesForFact('title', found.fact, input.setting).length > 0
  )
}

type Say = (factId: string) => PlannedClause | undefined

function planPoints(input: PlanInput, say: Say, consequence: Say, random: Random): PlannedPoint[] {
  const chosen: PlannedFact[] = []
  const themes = new Map<Theme, number>()
  const attributes = new Set<string>()
  const wobbly = [...input.ranked]
    .map((fact) => ({ fact, key: fact.score + random.next() * 0.25 }))
    .sort((a, b) => b.key - a.key)
  const take = (fact: PlannedFact) => {
    chosen.push(fact)
    attributes.add(fact.attribute)
    themes.set(fact.theme, (themes.get(fact.theme) ?? 0) + 1)
  }
  // First pass spreads the themes; the second fills up.
  for (const { fact } of wobbly) {
    if (chosen.length < 5 && (themes.get(fact.theme) ?? 0) < 2 && !attributes.has(fact.attribute)) take(fact)
  }
  for (const { fact } of wobbly) if (chosen.length < 5 && !chosen.includes(fact)) take(fact)
  const patterns = PATTERNS[input.intent]
  const points: PlannedPoint[] = []
  for (const [index, fact] of chosen.entries()) {
    const said = say(fact.factId)
    if (!said) continue
    const so = consequence(fact.factId)
    const found = input.told.find((t) => t.fact.id === fact.factId)
    const figure = found !== undefined && /^(number|range|composition)$/.test(found.fact.value.kind)
    let pattern = patterns[index % patterns.length] ?? 'statement'
    const short = !figure && (found?.spoken.zh?.value.length ?? found?.spoken.en?.value.length ?? 0) < 7
    if (pattern === 'consequence' && (!so || short)) pattern = 'statement'
    if (pattern === 'figure' && !(figure && so))
      pattern = found?.fact.value.kind === 'flag' ? 'statement' : figure ? 'label' : 'statement'
    if (pattern === 'label' && found?.fact.value.kind === 'flag') pattern = 'statement'
    points.push({ factId: fact.factId, pattern, say: said.entryId, ...(so ? { consequence: so.entryId } : {}) })
  }
  return points
}

function planParagraphs(
  input: PlanInput,
  schema: Schema,
  say: Say,
  consequence: Say,
  random: Random,
): PlannedSentence[][] {
  const budget = Math.min(input.ranked.length, input.intent === 'rational' ? 9 : 8)
  const wobbly = withoutEchoes(input)
    .map((fact) => ({ fact, key: fact.score + (fact.mustHave ? 0.4 : 0) + random.next() * 0.35 }))
    .sort((a, b) => b.key - a.key)
    .slice(0, budget)
    .map(({ fact }) => fact)
  return PARAGRAPHS[schema].map((themes, index) => {
    const ordered = themes.flatMap((theme) => wobbly.filter((fact) => fact.theme === theme))
    const sentences = group(ordered, input, random).map((facts, position) => {
      const clauses: PlannedClause[] = []
      let told = 0
      for (const fact of facts) {
        const said = say(fact.factId)
        if (!said) continue
        clauses.push(said)
        told += 1
        const wantsSo = facts.length === 1 ? 0.85 : told === facts.length ? 0.75 : 0.15
        const so =
          random.next() < wantsSo - (input.intent === 'rational' ? 0.2 : 0) ? consequence(fact.factId) : undefined
        if (so) clauses.push(so)
      }
      const relation: Relation =
        index === 0 && position === 0 ? 'open' : position > 0 && random.next() < 0.2 ? 'addition' : 'elaborate'
      return { kind: 'facts' as const, relation, factIds: facts.map((fact) => fact.factId), clauses }
    })
    const filled: PlannedSentence[] = sentences.filter((sentence) => sentence.clauses.length > 0)
    const proof = planProof(filled, input, random)
    return proof && index < 2 ? [...filled, proof] : filled
  })
}

/** Leaves out a fact whose whole value is the name of another: an ingredient that its share names anyway. */
function withoutEchoes(input: PlanInput): PlannedFact[] {
  const labels = input.told.map((t) => ({ id: t.fact.id, label: t.spoken.zh?.label ?? t.spoken.en?.label ?? '' }))
  return input.ranked.filter((fact) => {
    const found = input.told.find((t) => t.fact.id === fact.factId)
    const value = found?.spoken.zh?.value ?? found?.spoken.en?.value ?? ''
    return value.length < 3 || !labels.some((other) => other.id !== fact.factId && other.label.includes(value))
  })
}

/** Groups neighbours of one theme, one to three facts a sentence; a fact with clauses of its own stands alone. */
function group(facts: readonly PlannedFact[], input: PlanInput, random: Random): PlannedFact[][] {
  const groups: PlannedFact[][] = []
  let weight = 0
  for (const fact of facts) {
    const found = input.told.find((t) => t.fact.id === fact.factId)
    const long = found ? Math.max(found.spoken.zh?.value.length ?? 0, (found.spoken.en?.value.length ?? 0) / 2.6) : 0
    const last = groups[groups.length - 1]
    const sameTheme =
      last?.[0]?.theme === fact.theme ||
      (last && /measure|make|material/.test(last[0]?.theme ?? '') && /measure|make/.test(fact.theme))
    const limit = input.intent === 'action' ? 2 : 3
    if (last && sameTheme && last.length < limit && long < 13 && weight + long < 26 && random.next() < 0.72) {
      last.push(fact)
      weight += long
    } else {
      groups.push([fact])
      weight = long
    }
  }
  return groups
}

function planProof(
  sentences: readonly PlannedSentence[],
  input: PlanInput,
  random: Random,
): PlannedSentence | undefined {
  if (input.intent !== 'rational' || random.next() < 0.35) return undefined
  // Only what the paragraph has just said, and only if all its figures come from reports.
  const last = sentences[sentences.length - 1]
  if (!last) return undefined
  const facts = last.factIds.flatMap((id) => input.told.filter((t) => t.fact.id === id).map((t) => t.fact))
  if (
    facts.length === 0 ||
    !facts.every((fact) => fact.source.kind === 'lab-report' && /^(number|range)$/.test(fact.value.kind))
  )
    return undefined
  const entry = entriesByMark('proof', facts.length === 1 ? 'one' : 'many')[0]
  return (
    entry && {
      kind: 'proof',
      relation: 'elaborate',
      factIds: facts.map((fact) => fact.id),
      clauses: [],
      entryId: entry.id,
    }
  )
}

function planScene(input: PlanInput, random: Random): PlannedSentence | undefined {
  const onFact = input.told
    .filter((t) => t.spoken.zh && t.spoken.en)
    .flatMap((t) =>
      entriesForFact('scene', t.fact, input.setting)
        .filter((entry) => entry.attributes.length > 0)
        .map((entry) => ({ entry, id: t.fact.id })),
    )
  if (onFact.length > 0 && random.next() < 0.4) {
    const { entry, id } = random.pick(onFact)
    return { kind: 'scene', relation: 'open', factIds: [id], clauses: [], entryId: entry.id }
  }
  const entries = entriesForSetting('scene', input.setting)
  const own = entries.filter((entry) => entry.when.category)
  const entry = fresh(own.length >= 2 ? own : entries, input, random)
  return entry && { kind: 'scene', relation: 'open', factIds: [], clauses: [], entryId: entry.id }
}

/** An entry that was published least often. */
function fresh(entries: readonly Entry[], input: PlanInput, random: Random): Entry | undefined {
  if (entries.length === 0) return undefined
  const counts = entries.map((entry) => input.published?.(entry) ?? 0)
  const least = Math.min(...counts)
  return random.pick(entries.filter((_, i) => (counts[i] ?? 0) <= least + 1))
}

function planClose(input: PlanInput, random: Random): PlannedSentence | undefined {
  const entries = entriesForSetting('close', input.setting)
  const entry = fresh(entries, input, random)
  return entry && { kind: 'close', relation: 'elaborate', factIds: [], clauses: [], entryId: entry.id }
}

function planHeadline(input: PlanInput, random: Random): PlannedSentence {
  const usable = input.ranked.slice(0, 7).flatMap((fact) => {
    const found = input.told.find((t) => t.fact.id === fact.factId)
    if (!found || (found.spoken.zh?.value.length ?? 99) > 16 || (found.spoken.en?.value.length ?? 0) > 40) return []
    const entries = entriesForFact('head', found.fact, input.setting)
    const own = entries.filter((entry) => entry.attributes.length > 0)
    const entry = choose(own.length > 0 ? own : entries, random, 3)
    return entry ? [{ entry, fact, own: own.length > 0 }] : []
  })
  const figureOf = (fact: PlannedFact) =>
    /^(number|range)$/.test(input.told.find((t) => t.fact.id === fact.factId)?.fact.value.kind ?? '')
  const first = usable.filter((option) => option.own)
  const pool =
    first.length > 0
      ? first.slice(0, 4)
      : usable.filter((option) => figureOf(option.fact) && input.intent === 'rational').slice(0, 1)
  const chosen = pool.length > 0 ? random.pick(pool) : undefined
  if (chosen && (input.intent !== 'emotional' || random.next() < 0.75)) {
    return { kind: 'facts', relation: 'open', factIds: [chosen.fact.factId], clauses: [], entryId: chosen.entry.id }
  }
  const scene = planScene(input, random)
  return scene ?? { kind: 'scene', relation: 'open', factIds: [], clauses: [] }
}

function planAdBody(
  input: PlanInput,
  headline: PlannedSentence,
  say: Say,
  consequence: Say,
  close: PlannedSentence | undefined,
  random: Random,
): PlannedSentence[] {
  const body: PlannedSentence[] = []
  const short = input.ranked.filter((fact) => {
    const found = input.told.find((t) => t.fact.id === fact.factId)
    return (
      !headline.factIds.includes(fact.factId) &&
      (found?.spoken.zh?.value.length ?? found?.spoken.en?.value.length ?? 99) <= 16
    )
  })
  const pool = short.length > 0 ? short : input.ranked.filter((fact) => !headline.factIds.includes(fact.factId))
  for (const fact of (pool.length > 0 ? pool : input.ranked).slice(0, 2)) {
    const said = say(fact.factId)
    if (!said) continue
    const so = body.length === 0 ? consequence(fact.factId) : undefined
    body.push({
      kind: 'facts',
      relation: body.length === 0 ? 'open' : 'elaborate',
      factIds: [fact.factId],
      clauses: so ? [said, so] : [said],
    })
  }
  if (input.priceFactId) {
    const entry = input.priceIsFrom ? entriesByMark('price', 'from')[0] : entriesForSetting('price', input.setting)[0]
    if (entry)
      body.push({ kind: 'price', relation: 'elaborate', factIds: [input.priceFactId], clauses: [], entryId: entry.id })
  }
  if (close && (input.intent === 'action' || random.next() < 0.4)) body.push(close)
  return body
}
