import { type Lang, plain, type Random, type Span } from '@qianmian/kernel'
import { type Filling, fillFrame } from './frame.ts'
import { framesFor, type GuardContext } from './frame-guards.ts'
import { entryById } from './lexicon/index.ts'
import type { Naming } from './naming.ts'
import { grams, longestLiteral, type NoveltyMemory } from './novelty-memory.ts'
import type { Tellable } from './tellable-facts.ts'
import type { PlannedClause } from './types.ts'

/** One realised clause. `own` clauses bring their own subject. */
export interface Clause {
  readonly spans: readonly Span[]
  readonly own: boolean
  readonly kind: PlannedClause['kind']
  readonly factId: string
  readonly frame: string
}

/** Everything that turning a plan into one language needs. */
export interface Realiser {
  readonly lang: Lang
  readonly naming: Naming
  readonly random: Random
  readonly facts: ReadonlyMap<string, Tellable>
  readonly price?: string
  /** Words that the brand does not want to read. */
  readonly unwanted: readonly string[]
  readonly novelty?: NoveltyMemory
  /** Frames that this text has used already. */
  readonly used: Set<string>
}

/** What the frames of a fact are filled with, undefined if this language cannot say the fact. */
export function fillingFor(r: Realiser, factId: string): Filling | undefined {
  const found = r.facts.get(factId)
  const spoken = found?.spoken[r.lang]
  if (!found || !spoken) return undefined
  const condition = found.condition[r.lang]
  return { lang: r.lang, naming: r.naming, factIds: [factId], spoken, ...(condition ? { condition } : {}) }
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

function seenBefore(r: Realiser, frame: string): number {
  if (!r.novelty) return 0
  const literal = longestLiteral(frame)
  const first = grams(literal, r.lang)[0]
  return first === undefined ? 0 : r.novelty.seen(r.lang, first)
}

/** Frames in the order in which to try them: unused before used, rarely published before often, the rest by chance. */
export function orderFrames(r: Realiser, frames: readonly string[]): string[] {
  const wanted = frames.filter((frame) => !r.unwanted.some((word) => frame.toLowerCase().includes(word)))
  return wanted
    .map((frame) => ({
      frame,
      key: (r.used.has(frame) ? 100 : 0) + Math.min(40, seenBefore(r, frame)) + r.random.next() * 2,
    }))
    .sort((a, b) => a.key - b.key)
    .map(({ frame }) => frame)
}

/** All ways to realise one clause, best first. Lazy: most callers take the first. */
export function* clauseOptions(r: Realiser, clause: PlannedClause): Generator<Clause> {
  const filling = fillingFor(r, clause.factId)
  if (!filling) return
  const entry = entryById(clause.entryId)
  for (const frame of orderFrames(r, framesFor(entry[r.lang], guardContext(r, clause.factId)))) {
    const own = frame.startsWith('=') || clause.kind === 'consequence'
    const body = frame.startsWith('=') ? frame.slice(1) : frame
    // A consequence rests on its fact as a whole.
    const spans = fillFrame(clause.kind === 'consequence' ? `[${body}]` : body, filling)
    if (spans) yield { spans, own, kind: clause.kind, factId: clause.factId, frame }
  }
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
  return first
}

/** Realises a sentence that is one entry: scene, close, proof, price, headline. */
export function realiseLine(r: Realiser, entryId: string, factIds: readonly string[]): Span[] | undefined {
  const entry = entryById(entryId)
  const first = factIds[0]
  const onFact = first !== undefined && r.facts.has(first) ? fillingFor(r, first) : undefined
  if (first !== undefined && r.facts.has(first) && !onFact) return undefined
  const filling: Filling = {
    lang: r.lang,
    naming: r.naming,
    factIds,
    ...(onFact ?? {}),
    ...(r.price ? { price: r.price } : {}),
  }
  for (const frame of orderFrames(r, framesFor(entry[r.lang], guardContext(r, first)))) {
    const restsOnFact = factIds.length > 0 && !frame.includes('[') && !/\{(value|Value|price)/.test(frame)
    const spans = fillFrame(restsOnFact ? `[${frame}]` : frame, { ...filling, factIds })
    if (spans) {
      r.used.add(frame)
      return spans
    }
  }
  return undefined
}

/** The plain word span of a language's separator. */
export const mark = (text: string): Span => plain(text)
