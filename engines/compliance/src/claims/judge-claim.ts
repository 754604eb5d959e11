import type { Fact } from '@qianmian/kernel'
import type { FactConcepts } from './fact-concepts.ts'
import type { ClaimMention } from './find-claims.ts'
import { substanceId } from './free-from.ts'
import { PROOF_RULES } from './proof-rules.ts'

/** What the facts of a product say about one claim. */
export interface ClaimJudgement {
  /** Facts that support it. */
  readonly holders: readonly FactConcepts[]
  /** The fact that says the opposite, which outweighs any support. */
  readonly against?: FactConcepts
}

/** Parts of a product that a green figure may be about. */
const SCOPES: readonly RegExp[] = [
  /包装|外盒|纸盒|packag|carton|\bbox\b/i,
  /瓶|bottle/i,
  /表面活性剂|活性成分|surfactant|active ingredient/i,
  /袋|\bbags?\b/i,
  /面料|fabric|shell/i,
]

/**
 * Judges a claim by the values and words of all facts.
 * @param clause the text around the claim, which may say which part of the product it is about
 */
export function judgeClaim(mention: ClaimMention, clause: string, concepts: readonly FactConcepts[]): ClaimJudgement {
  if (mention.termId === 'free-from') return judgeFreeFrom(mention.named ?? '', concepts)
  if (mention.termId === 'origin:named')
    return { holders: concepts.filter((item) => statesPlace(item.words, mention.named ?? '')) }
  const rule = PROOF_RULES[mention.termId]
  const all = concepts.map((item) => item.fact)
  const holders: FactConcepts[] = []
  let against: FactConcepts | undefined
  for (const item of concepts) {
    const verdict = rule?.(item.fact, all) ?? 'silent'
    if (verdict === 'contradicts') against ??= item
    else if (verdict === 'proves' ? meansWhole(mention, item.fact) : states(mention, item)) {
      if (mention.kind !== 'green' || sameScope(clause, item.fact)) holders.push(item)
    }
  }
  if (!against && holders.length === 0) against = concepts.find((item) => item.denied.has(mention.termId))
  return against ? { holders, against } : { holders }
}

const states = (mention: ClaimMention, item: FactConcepts): boolean =>
  mention.whole && mention.kind === 'material' ? item.whole.has(mention.termId) : item.terms.has(mention.termId)

/** "Fully recycled" needs all of it, "recycled" some. */
function meansWhole(mention: ClaimMention, { value }: Fact): boolean {
  return !mention.whole || (value.kind === 'number' && Number(value.amount) === 100)
}

/** A figure of the bottle says nothing about the packaging. Where the text names no part, the fact's part is meant. */
function sameScope(clause: string, fact: Fact): boolean {
  const label = `${fact.label.zh ?? ''} ${fact.label.en ?? ''}`
  const named = SCOPES.filter((scope) => scope.test(clause))
  const own = SCOPES.filter((scope) => scope.test(label))
  return named.length === 0 || own.length === 0 || own.some((scope) => named.includes(scope))
}

function judgeFreeFrom(named: string, concepts: readonly FactConcepts[]): ClaimJudgement {
  const substance = substanceId(named)
  const holders = concepts.filter((item) => item.free.has(substance))
  const against = concepts.find((item) => item.contains.has(substance))
  return against ? { holders, against } : { holders }
}

/** What may follow a place in a text: its rank, a particle, or what was done there. */
const AFTER_PLACE =
  /^(?:$|[的地，。、；！？\s（）]|省|市|县|区|镇|乡|村|州|山|岛|当地|产区|一带|工厂|茶园|牧场|农场|果园|庄园|高原|平原|出产|生产|制造|采摘|种植|织|缝)/
/** A street or a suit of a place is not the place. */
const NOT_PLACE = /^[路街巷道装陵舰]/

/** True if the words of a fact name the place of a claim as a whole word: 中山 is not in 中山路, York not in New York. */
export function statesPlace(words: string, named: string): boolean {
  const place = named.toLowerCase()
  if (/[a-z]/.test(place)) return new RegExp(`(?<![a-z]|new )${place.replace(/[^a-z ]/g, '.')}(?![a-z])`).test(words)
  for (let length = place.length; length >= 2; length--) {
    if (!AFTER_PLACE.test(place.slice(length))) continue
    const known = place.slice(0, length)
    for (let at = words.indexOf(known); at >= 0; at = words.indexOf(known, at + 1))
      if (!NOT_PLACE.test(words.slice(at + length))) return true
  }
  return false
}
