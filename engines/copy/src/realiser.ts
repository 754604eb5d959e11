import { type Lang, plain, type Random, type Span, type Subject } from '@qianmian/kernel'
import { type Filling, fillFrame } from './frame.ts'
import { type FittingFrames, fittingFrames, inTurn } from './frame-choice.ts'
import type { GuardContext } from './frame-guards.ts'
import { LEAD_IN } from './kinds/plain-frames.data.ts'
import type { Entry } from './lexicon/entry.ts'
import { type Bank, entryById } from './lexicon/index.ts'
import type { Naming } from './naming.ts'
import type { NoveltyMemory } from './novelty-memory.ts'
import type { PricePerUse } from './price-per-use.ts'
import type { SentenceRhythm } from './sentence-rhythm.ts'
import type { Spoken } from './speak-value.ts'
import type { Tellable } from './tellable-facts.ts'
import type { PlannedClause } from './types.ts'
import { mentionsAny } from './word-match.ts'

/** One realised clause. `own` clauses bring their own subject. */
export interface Clause {
  readonly spans: readonly Span[]
  readonly own: boolean
  readonly kind: PlannedClause['kind']
  readonly factId: string
  readonly frame: string
  /** Id of the entry, if it is the shop's own. */
  readonly ownId?: string
}

/** Everything that turning a plan into one language needs. */
export interface Realiser {
  readonly lang: Lang
  readonly naming: Naming
  readonly random: Random
  readonly facts: ReadonlyMap<string, Tellable>
  readonly price?: string
  readonly perUse?: PricePerUse
  /** True of a frame with words that the brand does not want to read. */
  readonly unwanted?: (frame: string) => boolean
  /** True of a frame with words that the brand likes to read, which is tried first. */
  readonly preferred?: (frame: string) => boolean
  /** How well a frame suits the voice that is wanted, about −2 … 2: what is equally fresh is told in the nearer words. */
  readonly manner?: (frame: string) => number
  /** How sentences run in this voice. */
  readonly rhythm: SentenceRhythm
  readonly novelty?: NoveltyMemory
  readonly bank?: Bank
  /** Frames that fit, by entry and fact: the same for all candidates of a text. */
  readonly fitting: FittingFrames
  /** Frames that this text has used already. */
  readonly used: Set<string>
  /** Sentences of the description in the form of a table, "label: value". */
  readonly tally: { labelled: number }
  /** The shop's own entries among them. */
  readonly own: Set<string>
}

/** What a realiser remembers of the text that it is in. */
type Memory = Pick<Realiser, 'fitting' | 'used' | 'tally' | 'own'>

/** A realiser at the beginning of a text. `fitting` may be shared by all candidates of one text. */
export const newRealiser = (given: Omit<Realiser, keyof Memory> & Partial<Pick<Memory, 'fitting'>>): Realiser => ({
  // Every field is named, absent ones too: objects of one shape keep the compiler from starting over again and again.
  lang: given.lang,
  naming: given.naming,
  random: given.random,
  facts: given.facts,
  price: given.price,
  perUse: given.perUse,
  unwanted: given.unwanted,
  preferred: given.preferred,
  manner: given.manner,
  rhythm: given.rhythm,
  novelty: given.novelty,
  bank: given.bank,
  fitting: given.fitting ?? new Map(),
  used: new Set(),
  tally: { labelled: 0 },
  own: new Set(),
})

/** Which frames a brand does not want to read, and which it likes. */
export function brandWords({ brand }: Subject): Pick<Realiser, 'unwanted' | 'preferred'> {
  const unwanted = mentionsAny([...(brand?.words?.ban ?? []), ...(brand?.words?.avoid ?? [])])
  const preferred = mentionsAny(brand?.words?.prefer ?? [])
  return { ...(unwanted ? { unwanted } : {}), ...(preferred ? { preferred } : {}) }
}

const fillingOf = (
  { lang, naming }: Realiser,
  factIds: readonly string[],
  spoken?: Spoken,
  condition?: string,
  price?: string,
): Filling => ({ lang, naming, factIds, spoken, condition, price })

/** What the frames of a fact are filled with, undefined if this language cannot say the fact. */
export function fillingFor(r: Realiser, factId: string): Filling | undefined {
  const found = r.facts.get(factId)
  const spoken = found?.spoken[r.lang]
  if (!found || !spoken) return undefined
  return fillingOf(r, [factId], spoken, found.condition[r.lang] || undefined)
}

/** What frame guards may ask about a fact in this language. */
function guardContext(r: Realiser, factId: string | undefined): GuardContext {
  const found = factId === undefined ? undefined : r.facts.get(factId)
  const spoken = found?.spoken[r.lang]
  return {
    value: spoken?.value ?? '',
    label: spoken?.label ?? '',
    plural: r.naming.plural,
    measured: found !== undefined && /^(lab-report|measured|certificate)$/.test(found.fact.source.kind),
  }
}

/** The entry that speaks in this language: a shop's own may have words in the other one only. */
function entryFor(r: Realiser, planned: { readonly entryId: string; readonly elseId?: string }): Entry {
  const entry = entryById(planned.entryId, r.bank)
  return entry[r.lang].length > 0 || planned.elseId === undefined ? entry : entryById(planned.elseId, r.bank)
}

/** All ways to realise one clause, best first. Lazy: most callers take the first. */
export function* clauseOptions(r: Realiser, clause: PlannedClause): Generator<Clause> {
  const filling = fillingFor(r, clause.factId)
  if (!filling) return
  const entry = entryFor(r, clause)
  const next = inTurn(r, fittingFrames(r, entry, clause.factId, guardContext))
  for (let fitting = next(); fitting; fitting = next()) {
    const { frame } = fitting
    const own = frame.startsWith('=') || clause.kind === 'consequence'
    if (fitting.clause === undefined)
      fitting.clause = fillFrame(frame.startsWith('=') ? frame.slice(1) : frame, filling) ?? null
    const spans = fitting.clause
    // An explanation is no claim; only a slot in it repeats the value.
    if (spans)
      yield { spans, own, kind: clause.kind, factId: clause.factId, frame, ownId: entry.own ? entry.id : undefined }
  }
}

/** A description that leads up to its facts by their names (说到重量，…; weight: …) reads like a form: one such line is enough. */
const MOST_LABELLED = 1
const LABELLED = /^[^，。；,.;]{0,24}[：:]/
const labelled = new Map<string, boolean>()

function isLabelled(frame: string): boolean {
  let known = labelled.get(frame)
  if (known === undefined) {
    known = LABELLED.test(frame) || LEAD_IN.zh.test(frame) || LEAD_IN.en.test(frame)
    labelled.set(frame, known)
  }
  return known
}

/** True of a clause that may stand in a description: not in the form "label: value" where one stands already. */
export const readsOn = (r: Realiser, clause: Clause): boolean =>
  clause.kind !== 'say' || r.tally.labelled < MOST_LABELLED || !isLabelled(clause.frame)

/** Remembers that a clause of the description is in the form "label: value". */
export function countLabelled(r: Realiser, clause: Clause): void {
  if (clause.kind === 'say' && isLabelled(clause.frame)) r.tally.labelled += 1
}

/** Realises one clause and remembers its frame. */
export function realiseClause(
  r: Realiser,
  clause: PlannedClause,
  accept: (clause: Clause) => boolean = () => true,
): Clause | undefined {
  let first: Clause | undefined
  for (const option of clauseOptions(r, clause)) {
    first ??= option
    if (accept(option)) {
      first = option
      break
    }
  }
  if (first) r.used.add(first.frame)
  if (first?.ownId) r.own.add(first.ownId)
  return first
}

/** True of a clause that the shop has published in these words: as a sentence of its own it would be the same sentence again. */
export const isWorn = (r: Realiser, clause: Clause): boolean => (r.novelty?.uses(r.lang, clause.frame) ?? 0) > 0

/** Realises a sentence that is one entry: scene, close, proof, price, headline. */
export function realiseLine(
  r: Realiser,
  planned: { readonly entryId: string; readonly elseId?: string },
  factIds: readonly string[],
): readonly Span[] | undefined {
  const entry = entryFor(r, planned)
  const first = factIds[0]
  const onFact = first !== undefined && r.facts.has(first) ? fillingFor(r, first) : undefined
  if (first !== undefined && r.facts.has(first) && !onFact) return undefined
  const filling = fillingOf(r, factIds, onFact?.spoken, onFact?.condition, r.price || undefined)
  const next = inTurn(r, fittingFrames(r, entry, first, guardContext))
  for (let fitting = next(); fitting; fitting = next()) {
    const { frame } = fitting
    const known = factIds.length > 1 ? undefined : fitting.line
    const spans = known === undefined ? fillLine(entry, frame, filling) : known
    if (factIds.length <= 1) fitting.line = spans
    if (spans) {
      r.used.add(frame)
      if (entry.own) r.own.add(entry.id)
      return spans
    }
  }
  return undefined
}

function fillLine(entry: Entry, frame: string, filling: Filling): readonly Span[] | null {
  // A headline without a slot states its fact all the same; a scene only shows a moment.
  const restsOnFact =
    entry.role === 'head' && filling.factIds.length > 0 && !frame.includes('[') && !/\{(value|Value|price)/.test(frame)
  return fillFrame(restsOnFact ? `[${frame}]` : frame, filling) ?? null
}

/** The plain word span of a language's separator. */
export const mark = (text: string): Span => plain(text)
