import { type Fact, type GateResult, isUsable, type ListingText } from '@qianmian/kernel'
import { type FactConcepts, factConcepts } from './claims/fact-concepts.ts'
import { traceClaimTerms } from './claims/trace-claim-terms.ts'
import { type FactFigures, factFigures, textFigures } from './numbers/fact-figures.ts'
import { traceNumbers } from './numbers/trace-numbers.ts'
import { readListing } from './text/read-listing.ts'

/** What else a text may rest on besides the facts. */
export interface TraceOptions {
  /** The day for which the text is checked, `2026-11-24`: decides which facts are valid. */
  readonly isoDate: string
  /** Product name, brand, model, option names and values: figures inside them need no fact. */
  readonly names?: readonly string[]
  /** How many values each option has, so that 五色 may be written for five colours. */
  readonly optionCounts?: readonly number[]
  /**
   * Where a figure's fact must be: `span` (default) in the facts that its span cites; `product` anywhere among the usable
   * facts, for texts that a person pasted and that cite nothing yet.
   */
  readonly citing?: 'span' | 'product'
}

/** Results of the two tracing gates. `uncited` counts claims that a fact of the product supports but their span does not cite. */
export interface TraceResult {
  readonly numbers: GateResult
  readonly claims: GateResult
  readonly uncited: number
}

// A fact is immutable, so what it lets a text say is worked out once.
const FIGURES = new WeakMap<Fact, FactFigures>()
const CONCEPTS = new WeakMap<Fact, FactConcepts>()

function remembered<T>(
  memory: WeakMap<Fact, T>,
  facts: readonly Fact[],
  make: (facts: readonly Fact[]) => readonly T[],
): Map<string, T> {
  const unknown = facts.filter((fact) => !memory.has(fact))
  make(unknown).forEach((made, index) => {
    const fact = unknown[index]
    if (fact) memory.set(fact, made)
  })
  return new Map(
    facts.flatMap((fact) => {
      const known = memory.get(fact)
      return known ? [[fact.id, known] as const] : []
    }),
  )
}

/**
 * Traces every figure and every claim-bearing word of a listing to a usable fact.
 *
 * `numbers`: each figure must equal, after exact unit conversion and without rounding, a figure of a fact that its span
 * cites, with the same bound (以上, at least, up to); only what one part costs (每片约¥0.67) may be reckoned, from a price and an
 * amount that the span cites. Codes: `number-without-fact`, `number-differs-from-fact` (both block),
 * `comparator-differs-from-fact` (block; ask for "at least" of an exact fact).
 *
 * `claims`: materials, places, proofs, efficacy, green, safety, process, function and service words must be stated by the
 * words of a usable fact, in either language, or proven by its value (无糖 by 0.3 g in 100 g, not by there being a sugar
 * fact), and the span must cite that fact. Codes: `claim-without-fact` (ask; block for efficacy, green, proofs, places,
 * awards), `claim-contradicts-fact` (block), `claim-cites-no-fact`, `claim-cites-other-fact`, `claim-without-evidence` (ask).
 *
 * @example
 * const { numbers, claims } = traceClaims(text, subject.facts, { isoDate: '2026-11-24', names: ['风眼亚麻短袖'] })
 */
export function traceClaims(text: ListingText, facts: readonly Fact[], options: TraceOptions): TraceResult {
  const usable = facts.filter((fact) => isUsable(fact, options.isoDate))
  const names = options.names ?? []
  const listing = readListing(text)
  const nameFigures = textFigures('name', names)
  const numbers = traceNumbers(listing, text.lang, {
    facts: remembered(FIGURES, usable, (unknown) => unknown.map(factFigures)),
    names,
    nameFigures,
    optionCounts: options.optionCounts ?? [],
    citing: options.citing ?? 'span',
  })
  const { result, uncited } = traceClaimTerms(listing, text.lang, {
    facts: remembered(CONCEPTS, usable, factConcepts),
    names,
    citing: options.citing ?? 'span',
  })
  return { numbers, claims: result, uncited }
}
