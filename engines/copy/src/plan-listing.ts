import type { Random } from '@qianmian/kernel'
import { choose, chooseStatement, fresh, narrow, planned, withoutOwn } from './choose-entry.ts'
import type { Entry } from './lexicon/entry.ts'
import { entriesByMark, entriesForFact, entriesForSetting, type Setting } from './lexicon/index.ts'
import type { OccasionBrief } from './occasion.ts'
import { PAPERS } from './papers.data.ts'
import { planClose, planScene } from './plan-moments.ts'
import { planOccasion, withoutFact } from './plan-occasion.ts'
import { planPoints } from './plan-points.ts'
import { sentence } from './plan-sentence.ts'
import { RHYTHMS } from './sentence-rhythm.ts'
import type { Tellable } from './tellable-facts.ts'
import type {
  CopyPlan,
  Intent,
  PlannedClause,
  PlannedFact,
  PlannedSentence,
  Relation,
  Say,
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
  /** Price and amount, where what one use costs can be reckoned. */
  readonly perUse?: readonly [string, string]
  /** True if variants differ in price. */
  readonly priceIsFrom: boolean
  /** How often the words of an entry were published. */
  readonly published?: (entry: Entry) => number
  readonly occasion?: OccasionBrief
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

/** How many texts of an intent open with a scene and end with a close: a text without facts to spare needs neither. */
const SCENE_SHARE: Readonly<Record<Intent, number>> = { emotional: 0.95, action: 0.75, rational: 0.2 }
const MOMENT_SHARE: Readonly<Record<Intent, number>> = { emotional: 0.8, action: 0.8, rational: 0 }
const CLOSE_SHARE: Readonly<Record<Intent, number>> = { emotional: 0.22, action: 0.12, rational: 0.05 }
/** Uses of each of its frames from which on an explanation is worn. */
const WORN = 1

/** Plans one listing: which facts, in which order, grouped how, joined by which relation. Language-neutral. */
export function planListing(input: PlanInput, random: Random): CopyPlan {
  const { ranked, told, setting, intent, season } = input
  const byId = new Map(told.map((t) => [t.fact.id, t]))
  const factOf = (id: string) => byId.get(id)?.fact
  const schema = random.pick(SCHEMAS[intent])
  const usedSo = new Set<string>()

  const say = (factId: string): PlannedClause | undefined => {
    const fact = factOf(factId)
    const chosen = fact && chooseStatement(entriesForFact('say', fact, setting), input, random)
    return chosen && { kind: 'say', factId, entryId: chosen.entryId, elseId: chosen.elseId }
  }
  const consequence = (factId: string): PlannedClause | undefined => {
    const fact = factOf(factId)
    if (!fact) return undefined
    const free = entriesForFact('so', fact, setting).filter(
      (entry) => !usedSo.has(entry.id) && entry.attributes.length > 0,
    )
    const near = [...narrow(withoutOwn(free), 2), ...free.filter((entry) => entry.own)]
    const entry = fresh(near, input, random)
    if (!entry) return undefined
    // An explanation that the shop has given often enough is left out: the fact stands without it.
    if ((input.published?.(entry) ?? 0) >= WORN && random.next() < 0.8) return undefined
    usedSo.add(entry.id)
    const { entryId, elseId } = planned(entry, near, input, random)
    return { kind: 'consequence', factId, entryId, elseId }
  }

  // What is explained once is not explained again further down.
  const points = planPoints(input, say, consequence, random)
  const paragraphs = planParagraphs(input, schema, say, consequence, random)

  const opening = input.occasion && planOccasion(input.occasion, say, random)
  if (opening) paragraphs.splice(0, paragraphs.length, ...withoutFact(paragraphs, opening))
  // A product of which little is known is told by moments: its few facts stand in the selling points.
  const isThin = paragraphs.flat().length < THIN
  const scene = !opening && (isThin || random.next() < SCENE_SHARE[intent]) ? planScene(input, random) : undefined
  if (scene) paragraphs[0] = [scene, ...(paragraphs[0] ?? [])]
  // A second moment, further down, keeps a text from reading as a list of facts.
  const moment = isThin || random.next() < MOMENT_SHARE[intent] ? planScene(input, random) : undefined
  // Two moments side by side tell two stories: the second one waits until facts have been told.
  const toldFirst = isThin || (paragraphs[0]?.some(({ kind }) => kind === 'facts') ?? false)
  if (moment && toldFirst && moment.entryId !== scene?.entryId) paragraphs[1] = [moment, ...(paragraphs[1] ?? [])]
  const close = planClose(input, random)
  const lastParagraph = paragraphs[paragraphs.length - 1]
  if (close && lastParagraph && random.next() < CLOSE_SHARE[intent]) {
    paragraphs[paragraphs.length - 1] = [...lastParagraph, close]
  }
  const headline = planHeadline(input, scene?.entryId, random)
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

const MATTER = /measure|make|material/

/** True if two themes may share a sentence. */
const sameMatter = (a: Theme | undefined, b: Theme): boolean =>
  a === b || (a !== undefined && MATTER.test(a) && MATTER.test(b))

function planParagraphs(
  input: PlanInput,
  schema: Schema,
  say: Say,
  consequence: Say,
  random: Random,
): PlannedSentence[][] {
  const budget = Math.min(input.ranked.length, input.intent === 'rational' ? 8 : 6)
  let figures = 0
  const wobbly = withoutTerms(withoutEchoes(input), random)
    .map((fact) => ({ fact, key: fact.score + (fact.mustHave ? 0.4 : 0) + random.next() * 0.35 }))
    .sort((a, b) => b.key - a.key)
    .filter(({ fact }) => !FIGURES.has(fact.theme) || figures++ < FIGURES_TOLD[input.intent])
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
        // One explanation a sentence, on its last fact: the reader meets the facts first.
        const so =
          told === facts.length && random.next() < RHYTHMS[input.intent].explain ? consequence(fact.factId) : undefined
        if (so) clauses.push(so)
      }
      const relation: Relation =
        index === 0 && position === 0 ? 'open' : position > 0 && random.next() < 0.2 ? 'addition' : 'elaborate'
      return sentence(
        'facts',
        relation,
        facts.map((fact) => fact.factId),
        { clauses },
      )
    })
    const filled: PlannedSentence[] = sentences.filter((sentence) => sentence.clauses.length > 0)
    const proof = planProof(filled, input, random)
    return proof && index < 2 ? [...filled, proof] : filled
  })
}

/** Themes that are mostly figures. A story bears few of them: the selling points and the fact table have them all. */
const FIGURES: ReadonlySet<Theme> = new Set(['measure', 'performance', 'proof'])
const FIGURES_TOLD: Readonly<Record<Intent, number>> = { emotional: 2, action: 3, rational: 6 }

/** Sentences below which a description has little to tell. */
const THIN = 4

/** Terms of service and delivery are the same for half a shop: a description tells one at the most, the points tell all. */
function withoutTerms(facts: readonly PlannedFact[], random: Random): PlannedFact[] {
  const terms = facts.filter((fact) => fact.theme === 'service')
  const kept =
    terms.length > 0 && (terms.length === facts.length || random.next() < 0.4) ? random.pick(terms) : undefined
  return facts.filter((fact) => fact.theme !== 'service' || fact === kept)
}

const SHARES = new Set(['ingredientShare', 'recycledShare', 'plantBasedShare'])
const SHARE_WORD = /(含量|占比|浓度)$|\s+(content|share|concentration)$/i

/** Leaves out an ingredient whose share is told and names it: never a fact that only happens to contain the same words. */
function withoutEchoes(input: PlanInput): PlannedFact[] {
  const named = new Set(
    input.told
      .filter((t) => SHARES.has(t.fact.attribute))
      .flatMap((t) => [t.spoken.zh?.label, t.spoken.en?.label])
      .flatMap((label) => (label ? [label.replace(SHARE_WORD, '').toLowerCase()] : [])),
  )
  return input.ranked.filter((fact) => {
    if (fact.attribute !== 'keyIngredient') return true
    const spoken = input.told.find((t) => t.fact.id === fact.factId)?.spoken
    const said = [spoken?.zh?.value, spoken?.en?.value].flatMap((value) => (value ? [value.toLowerCase()] : []))
    return said.length === 0 || !said.every((value) => named.has(value))
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
    const sameTheme = last !== undefined && sameMatter(last[0]?.theme, fact.theme)
    if (
      last &&
      sameTheme &&
      last.length < 3 &&
      long < 13 &&
      weight + long < 28 &&
      random.next() < RHYTHMS[input.intent].join
    ) {
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
  if (input.intent !== 'rational' || random.next() < 0.8) return undefined
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
  const factIds = facts.map((fact) => fact.id)
  return entry && sentence('proof', 'elaborate', factIds, { entryId: entry.id })
}

function planHeadline(input: PlanInput, told: string | undefined, random: Random): PlannedSentence {
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
  // A standard or a shelf life heads an advertisement only where nothing else could.
  const telling = usable.filter((option) => option.own && !PAPERS.test(option.fact.attribute))
  const first = telling.length > 0 ? telling : usable.filter((option) => option.own)
  const pool =
    first.length > 0
      ? first.slice(0, 4)
      : usable.filter((option) => figureOf(option.fact) && input.intent === 'rational').slice(0, 1)
  const chosen = pool.length > 0 ? random.pick(pool) : undefined
  if (chosen && (input.intent !== 'emotional' || random.next() < 0.75)) {
    return sentence('facts', 'open', [chosen.fact.factId], { entryId: chosen.entry.id })
  }
  for (let attempt = 0; attempt < 4; attempt++) {
    const scene = planScene(input, random)
    if (scene !== undefined && scene.entryId !== told) return scene
  }
  // Without words of its own the advertisement is headed by the product's name.
  return sentence('scene', 'open', [])
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
    const relation = body.length === 0 ? 'open' : 'elaborate'
    body.push(sentence('facts', relation, [fact.factId], { clauses: so ? [said, so] : [said] }))
  }
  if (input.priceFactId) {
    const entry = input.priceIsFrom ? entriesByMark('price', 'from')[0] : entriesForSetting('price', input.setting)[0]
    if (entry) body.push(sentence('price', 'elaborate', [input.priceFactId], { entryId: entry.id }))
  }
  if (input.perUse && input.intent === 'rational') body.push(sentence('per-use', 'elaborate', input.perUse))
  if (close && random.next() < (input.intent === 'action' ? 0.25 : 0.05)) body.push(close)
  return body
}
