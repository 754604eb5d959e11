import { attribute, type ClaimKind, type Fact, translatePlace } from '@qianmian/kernel'
import { valueTexts } from '../numbers/fact-figures.ts'
import { normalise } from '../text/normalise.ts'
import type { ClaimTerm, ClaimTermKind } from './claim-term.ts'
import { CLAIM_TERMS, type ClaimMention, claimsIn } from './find-claims.ts'
import { listsContents, substanceId, substancesIn } from './free-from.ts'
import { isNegative } from './proof-rules.ts'

const TERMS: ReadonlyMap<string, ClaimTerm> = new Map(CLAIM_TERMS.map((term) => [term.id, term]))

/** What the words of one fact let a text say. What its value proves is worked out with the other facts (`PROOF_RULES`). */
export interface FactConcepts {
  readonly fact: Fact
  /** Terms that the fact states, with all broader ones. */
  readonly terms: ReadonlySet<string>
  /** Terms that it states of the whole: a fibre of 100 %. */
  readonly whole: ReadonlySet<string>
  /** Terms that it denies: 不防水, a flag that is off. */
  readonly denied: ReadonlySet<string>
  /** Substances that it says are not inside, and those that it lists as being inside. */
  readonly free: ReadonlySet<string>
  readonly contains: ReadonlySet<string>
  /** Lower-case words of the fact's value, for places that no table lists and for texts that repeat the fact word by word. */
  readonly words: string
  /** True if a document stands behind the fact. */
  readonly proven: boolean
}

interface Draft {
  readonly terms: Set<string>
  readonly whole: Set<string>
  readonly denied: Set<string>
  readonly free: Set<string>
}

const emptyDraft = (): Draft => ({ terms: new Set(), whole: new Set(), denied: new Set(), free: new Set() })

const NEVER: Readonly<Partial<Record<ClaimTermKind, readonly ClaimKind[]>>> = {
  // 可与羊毛混洗 says nothing about what the product is made of, 适合敏感肌 nothing about an effect.
  material: ['care', 'use', 'service', 'price', 'stock', 'safety'],
  efficacy: ['care', 'use', 'service', 'price', 'stock', 'design'],
  green: ['care', 'use', 'service', 'price', 'stock', 'design'],
}

const oneLine = (texts: readonly (string | undefined)[]): string =>
  texts
    .filter(Boolean)
    .join('；')
    .replaceAll(/[\n\u2028\u2029]/g, ' ')

/** A label of the merchant's own and one with a figure state something; a rating's label (防水等级) only names what is rated. */
function ownLabel(fact: Fact): string {
  if (fact.value.kind === 'number' || fact.value.kind === 'range') return oneLine([fact.label.zh, fact.label.en])
  const known = attribute(fact.attribute)?.label
  return oneLine([fact.label.zh, fact.label.en].filter((label) => label !== known?.zh && label !== known?.en))
}

/**
 * The concepts that facts state in their values and in labels of their own.
 * All facts are read in one pass, which is what makes a first check of a product cheap.
 */
export function factConcepts(facts: readonly Fact[]): FactConcepts[] {
  const drafts = facts.map(emptyDraft)
  const values = facts.map((fact) => oneLine(valueTexts(fact.value)))
  const plain = normalise(facts.map((fact, index) => `${ownLabel(fact)}\n${values[index]}`).join('\n'))
  const lines = lineStarts(plain.cased)
  let line = 0
  for (const mention of claimsIn(plain.cased)) {
    while (line + 1 < lines.length && mention.start >= (lines[line + 1] ?? 0)) line += 1
    const fact = facts[line >> 1]
    const draft = drafts[line >> 1]
    if (fact && draft) take(fact, draft, mention, line % 2 === 0)
  }
  return facts.map((fact, index) => conceptsOf(fact, drafts[index] ?? emptyDraft(), values[index] ?? ''))
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function take(fact: Fact, draft: Draft, mention: ClaimMention & { readonly context: string }, inLabel: boolean): void {
  if (NEVER[mention.kind]?.includes(fact.claimKind)) return
  const off = inLabel && isNegative(fact)
  if (mention.context === 'denied' || off || fact.attribute === 'freeFrom') draft.denied.add(mention.termId)
  else if (mention.context === 'claimed') {
    if (mention.named && mention.termId === 'free-from') draft.free.add(substanceId(mention.named))
    addWithBroader(draft.terms, mention.termId)
    if (mention.whole) addWithBroader(draft.whole, mention.termId)
  }
}

function conceptsOf(fact: Fact, draft: Draft, value: string): FactConcepts {
  const { terms, whole, denied, free } = draft
  const words = [value, ...placeNames(fact)].join('；').toLowerCase()
  if (fact.value.kind === 'composition')
    for (const part of fact.value.parts)
      if (Number(part.percent) === 100)
        for (const mention of claimsIn(normalise(oneLine([part.name.zh, part.name.en])).cased))
          addWithBroader(whole, mention.termId)
  if (fact.attribute === 'freeFrom') for (const substance of substancesIn(words)) free.add(substance)
  const contains = new Set(listsContents(fact) ? substancesIn(words).filter((substance) => !free.has(substance)) : [])
  const proven = fact.evidence !== undefined || fact.source.kind === 'lab-report' || fact.source.kind === 'certificate'
  return { fact, terms, whole, denied, free, contains, words, proven }
}

/** A place that the fact names in one language, as the other one calls it. */
const placeNames = ({ value }: Fact): string[] =>
  value.kind === 'text'
    ? [translatePlace(value.text.zh ?? '', 'en'), translatePlace(value.text.en ?? '', 'zh')].filter(
        (name) => name !== undefined,
      )
    : []

function addWithBroader(terms: Set<string>, id: string): void {
  if (terms.has(id)) return
  terms.add(id)
  for (const broader of TERMS.get(id)?.implies ?? []) addWithBroader(terms, broader)
}
