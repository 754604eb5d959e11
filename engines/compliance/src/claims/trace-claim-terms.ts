import { type Finding, type GateResult, type Lang, type LocalizedText, pick, showFactValue } from '@qianmian/kernel'
import { citedIds, type FieldText, nameRanges } from '../text/field-text.ts'
import { gateResult } from '../text/gate-result.ts'
import type { ReadListing } from '../text/read-listing.ts'
import { SpanSet } from '../text/span-set.ts'
import {
  CITES_NOTHING,
  CITES_OTHER,
  CLAIM_MESSAGES,
  CONTRADICTED,
  NEEDS_EVIDENCE,
  NO_EVIDENCE,
} from './claim-messages.data.ts'
import type { ClaimTermKind } from './claim-term.ts'
import type { FactConcepts } from './fact-concepts.ts'
import { type ClaimMention, claimsIn } from './find-claims.ts'
import { judgeClaim } from './judge-claim.ts'

/** Words of a product's own name that the merchant answers for; efficacy, green and proof words in a name still need facts. */
const FREE_IN_NAMES: ReadonlySet<ClaimTermKind> = new Set(['material', 'process', 'origin', 'function'])

export interface ClaimSources {
  readonly facts: ReadonlyMap<string, FactConcepts>
  readonly names: readonly string[]
  /** `product`: a text that a person pasted cites nothing, so any fact of the product will do. */
  readonly citing: 'span' | 'product'
}

/**
 * Checks every claim-bearing word against the facts: one that its span cites must support it and none may contradict it.
 * `uncited` counts claims that a fact of the product supports but their span does not cite; in a text whose spans cite,
 * each of them is also a finding.
 */
export function traceClaimTerms(
  listing: ReadListing,
  lang: Lang,
  sources: ClaimSources,
): { result: GateResult; uncited: number } {
  const findings: Finding[] = []
  const all = [...sources.facts.values()]
  const named = new Map<FieldText, SpanSet>()
  const missing = new Map<FieldText, ClaimMention[]>()
  let checked = 0
  let uncited = 0
  for (const found of claimsIn(listing.plain.cased)) {
    if (found.context !== 'claimed') continue
    const at = listing.locate(found.start, found.end)
    if (!at) continue
    const { field, start, end } = at
    const mention: ClaimMention = { ...found, start, end, text: field.text.slice(start, end) }
    checked += 1
    const inNames = named.get(field) ?? new SpanSet(field.text.length, nameRanges(field.text, sources.names))
    named.set(field, inNames)
    const judgement = judgeClaim(mention, field.text.slice(Math.max(0, start - 24), end + 24), all)
    const where = place(field, lang, mention)
    if (judgement.against) {
      findings.push({ ...where, ...contradiction(mention, judgement.against) })
      continue
    }
    // Only the very name is the merchant's; the same word elsewhere in the text is a claim like any other.
    if (FREE_IN_NAMES.has(mention.kind) && inNames.covers(start, end)) continue
    const cited = citedInClause(field, start, end)
    const { holders } = judgement
    if (sources.facts.size > 0 && repeatsFact(field.text, mention, cited, sources.facts)) continue
    if (holders.length === 0) {
      const others = missing.get(field)
      if (others) others.push(mention)
      else missing.set(field, [mention])
      continue
    }
    const own = holders.filter((concepts) => cited.includes(concepts.fact.id))
    // An explanation (B类就是…, 氨纶有回弹) stands beside what it explains: a fact that the same point or paragraph cites will do.
    const backing = own.length > 0 ? own : holders.filter((concepts) => isCitedIn(field, concepts.fact.id))
    // A name stands where it stands; that a fact supports its words is enough.
    if (backing.length === 0 && !inNames.covers(start, end)) {
      uncited += 1
      if (sources.citing === 'span') {
        const label = holders[0]?.fact.label
        const template = cited.length === 0 ? CITES_NOTHING : CITES_OTHER
        findings.push({
          ...where,
          status: 'ask',
          code: cited.length === 0 ? 'claim-cites-no-fact' : 'claim-cites-other-fact',
          message: {
            zh: fill(template, mention.text, label?.zh ?? label?.en).zh,
            en: fill(template, mention.text, label?.en ?? label?.zh).en,
          },
        })
        continue
      }
    }
    const proofs = backing.length > 0 ? backing : holders
    if (NEEDS_EVIDENCE.has(mention.kind) && !proofs.some((concepts) => concepts.proven))
      findings.push({
        ...where,
        status: 'ask',
        code: 'claim-without-evidence',
        message: fill(NO_EVIDENCE, mention.text),
      })
  }
  for (const [field, mentions] of missing)
    findings.push(...joinNeighbours(mentions, field.text).map((group) => missingFact(group, field, lang, all)))
  return { result: gateResult('claims', checked, findings), uncited }
}

const CLAUSE_END = /[，。；！？\n!?;,]|\. /

const isCitedIn = (field: FieldText, factId: string): boolean => citedIds(field, 0, field.text.length).includes(factId)

/** Facts cited where a claim stands; a lead-in that cites nothing (防滑靠的是, Quick charge:) rests on what its clause cites. */
function citedInClause(field: FieldText, start: number, end: number): string[] {
  const own = citedIds(field, start, end)
  if (own.length > 0) return own
  const before = field.text.slice(Math.max(0, start - CLAUSE_REACH), start)
  const after = field.text.slice(end, end + CLAUSE_REACH)
  const from = start - (before.split(CLAUSE_END).at(-1)?.length ?? 0)
  const to = end + (after.split(CLAUSE_END)[0]?.length ?? 0)
  return citedIds(field, from, to)
}

const CLAUSE_REACH = 60
const QUOTED_AROUND = 2

/**
 * True if a cited fact has these very words in this very company: 海绵起泡 of a fact on how to use the soap says nothing about
 * what the soap is made of, and neither does the text that repeats it.
 */
function repeatsFact(
  text: string,
  { start, end, kind }: ClaimMention,
  cited: readonly string[],
  facts: ReadonlyMap<string, FactConcepts>,
): boolean {
  if (kind !== 'material') return false
  const lower = text.toLowerCase()
  const pieces = [lower.slice(start, end + QUOTED_AROUND), lower.slice(Math.max(0, start - QUOTED_AROUND), end)]
  return cited.some((id) => {
    const known = facts.get(id)
    return known !== undefined && pieces.some((piece) => piece.length >= end - start + 2 && known.words.includes(piece))
  })
}

function contradiction(
  mention: ClaimMention,
  { fact }: FactConcepts,
): Pick<Finding, 'status' | 'code' | 'message' | 'suggestion'> {
  const stated = (lang: Lang): string => `${pick(fact.label, lang)}：${showFactValue(fact.value, lang)}`
  return {
    status: 'block',
    code: 'claim-contradicts-fact',
    message: {
      zh: fill(CONTRADICTED, mention.text, stated('zh')).zh,
      en: fill(CONTRADICTED, mention.text, stated('en').replace('：', ': ')).en,
    },
    suggestion: { zh: '', en: '' },
  }
}

const place = (field: FieldText, lang: Lang, range: { start: number; end: number }) => ({
  lang,
  path: field.path,
  start: range.start,
  end: range.end,
  excerpt: field.text.slice(range.start, range.end),
})

interface MissingGroup {
  readonly start: number
  end: number
  readonly mentions: ClaimMention[]
}

/** 天然 before an unsupported word belongs to it, and words without a gap are one phrase to the reader. */
function joinNeighbours(missing: readonly ClaimMention[], text: string): MissingGroup[] {
  const groups: MissingGroup[] = []
  for (const mention of missing) {
    const last = groups.at(-1)
    const natural = /(?:天然|长效|强效|高效|持久|深层|natural(?:ly)? )$/i.exec(
      text.slice(Math.max(0, mention.start - 10), mention.start),
    )
    const start = mention.start - (natural?.[0].length ?? 0)
    if (last && start <= last.end) {
      last.end = mention.end
      last.mentions.push(mention)
    } else groups.push({ start, end: mention.end, mentions: [mention] })
  }
  return groups
}

function missingFact(group: MissingGroup, field: FieldText, lang: Lang, facts: readonly FactConcepts[]): Finding {
  const worst = group.mentions.find((mention) => CLAIM_MESSAGES[mention.kind].status === 'block') ?? group.mentions[0]
  const kind = worst?.kind ?? 'function'
  const where = place(field, lang, group)
  const replacement = replacementFor(kind, facts)
  const { status, withReplacement, without } = CLAIM_MESSAGES[kind]
  return {
    ...where,
    status,
    code: 'claim-without-fact',
    message: replacement
      ? {
          zh: fill(withReplacement, where.excerpt, pick(replacement, 'zh')).zh,
          en: fill(withReplacement, where.excerpt, pick(replacement, 'en')).en,
        }
      : fill(without, where.excerpt),
    suggestion: replacement ?? { zh: '', en: '' },
  }
}

/** For materials and places the product's own fact is the obvious thing to write instead. */
function replacementFor(kind: ClaimTermKind, facts: readonly FactConcepts[]): LocalizedText | undefined {
  if (kind === 'material') {
    for (const { fact } of facts) {
      if (fact.claimKind !== 'composition' || fact.attribute === 'freeFrom') continue
      if (fact.value.kind === 'composition') return fact.value.parts[0]?.name
      if (fact.value.kind === 'text') return fact.value.text
    }
  }
  if (kind === 'origin') {
    for (const { fact } of facts) if (fact.attribute === 'origin' && fact.value.kind === 'text') return fact.value.text
  }
  return undefined
}

function fill(text: LocalizedText, word: string, replacement = ''): LocalizedText {
  const put = (template: string | undefined): string | undefined =>
    template?.replaceAll('{x}', word).replaceAll('{y}', replacement)
  return { zh: put(text.zh), en: put(text.en) }
}
