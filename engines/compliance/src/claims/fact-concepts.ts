import type { Fact } from '@qianmian/kernel'
import { valueTexts } from '../numbers/fact-figures.ts'
import type { ClaimTerm } from './claim-term.ts'
import { CLAIM_TERMS, type ClaimMention, findClaims } from './find-claims.ts'

const TERMS = new Map(CLAIM_TERMS.map((term) => [term.id, term]))
const BY_ATTRIBUTE = new Map<string, ClaimTerm[]>()
for (const term of CLAIM_TERMS)
  for (const attribute of term.attributes ?? [])
    BY_ATTRIBUTE.set(attribute, [...(BY_ATTRIBUTE.get(attribute) ?? []), term])

/** What one fact lets a text say. */
export interface FactConcepts {
  readonly fact: Fact
  readonly terms: ReadonlySet<string>
  /** Lower-case words of the fact, for places and substances that no table lists. */
  readonly words: string
  /** True if a document stands behind the fact. */
  readonly proven: boolean
}

/**
 * The concepts that facts state in their labels, values and attributes, with all broader ones.
 * All facts are read in one pass, which is what makes a first check of a product cheap.
 */
export function factConcepts(facts: readonly Fact[]): FactConcepts[] {
  const texts = facts.map(({ label, value }) =>
    [label.zh, label.en, ...valueTexts(value)].filter(Boolean).join('\u2028'),
  )
  const stated = facts.map(() => new Set<string>())
  for (const lang of ['zh', 'en'] as const) {
    let index = 0
    let end = texts[0]?.length ?? 0
    for (const mention of findClaims(texts.join('\n'), lang)) {
      while (mention.start > end) {
        index += 1
        end += 1 + (texts[index]?.length ?? 0)
      }
      const fact = facts[index]
      const denied = fact?.attribute === 'freeFrom' || (fact?.value.kind === 'flag' && !fact.value.is)
      if (!denied) addWithBroader(stated[index] ?? new Set(), mention.termId)
    }
  }
  return facts.map((fact, index) => conceptsOf(fact, stated[index] ?? new Set(), texts[index] ?? ''))
}

function conceptsOf(fact: Fact, terms: Set<string>, text: string): FactConcepts {
  const { kind } = fact.source
  if (fact.value.kind !== 'flag' || fact.value.is)
    for (const term of BY_ATTRIBUTE.get(fact.attribute) ?? []) addWithBroader(terms, term.id)
  if (kind === 'lab-report' || kind === 'measured') terms.add('tested')
  if (kind === 'certificate' || fact.claimKind === 'award') {
    terms.add('tested')
    terms.add('certified')
  }
  if (fact.claimKind === 'stock') terms.add('in-stock')
  const proven = fact.evidence !== undefined || kind === 'lab-report' || kind === 'certificate'
  return { fact, terms, words: text.toLowerCase(), proven }
}

function addWithBroader(terms: Set<string>, id: string): void {
  if (terms.has(id)) return
  terms.add(id)
  for (const broader of TERMS.get(id)?.implies ?? []) addWithBroader(terms, broader)
}

/** True if the fact states what the mention claims. */
export function supports(concepts: FactConcepts, mention: ClaimMention): boolean {
  if (mention.termId === 'free-from') return statesFreeFrom(concepts, mention.named ?? '')
  if (mention.termId === 'origin:named') return statesPlace(concepts.words, mention.named ?? '')
  return concepts.terms.has(mention.termId)
}

/** Substances by stem, so that a Chinese fact supports an English sentence and the other way round. */
const SUBSTANCES: readonly RegExp[] = [
  /荧光|optical brightener|fluorescent/,
  /酒精|乙醇|alcohol|ethanol/,
  /香精|香料|fragrance|perfume/,
  /色素|着色剂|染料|colou?rant|dye/,
  /防腐剂|paraben|preservative/,
  /硅油|silicone/,
  /硫酸盐|sul(?:ph|f)ate/,
  /皂基|soap/,
  /磷|phosphate/,
  /氯|chlorine/,
  /麸质|gluten/,
  /乳糖|lactose|dairy/,
  /反式脂肪|trans fat/,
  /矿物?油|mineral oil/,
  /溶剂|solvent/,
  /蔗糖|added sugar/,
]

function statesFreeFrom({ fact, words }: FactConcepts, substance: string): boolean {
  const same = SUBSTANCES.find((pattern) => pattern.test(substance.toLowerCase()))
  const mentions = same ? same.test(words) : words.includes(substance.toLowerCase())
  return mentions && (fact.attribute === 'freeFrom' || /不含|不添加|不加|无|free|without|\bno\b/.test(words))
}

function statesPlace(words: string, place: string): boolean {
  const lower = place.toLowerCase()
  if (/[a-z]/.test(lower)) return lower.split(' ').some((word) => words.includes(word))
  for (let length = Math.min(4, lower.length); length >= 2; length--)
    if (words.includes(lower.slice(0, length))) return true
  return false
}
