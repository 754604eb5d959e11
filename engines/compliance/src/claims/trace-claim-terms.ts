import { type Finding, type GateResult, type Lang, type LocalizedText, pick } from '@qianmian/kernel'
import { citedIds, type FieldText, nameRanges } from '../text/field-text.ts'
import { gateResult } from '../text/gate-result.ts'
import { joinFields } from '../text/joined-fields.ts'
import { CLAIM_MESSAGES, NEEDS_EVIDENCE, NO_EVIDENCE } from './claim-messages.data.ts'
import type { ClaimTermKind } from './claim-term.ts'
import { type FactConcepts, supports } from './fact-concepts.ts'
import { type ClaimMention, findClaims } from './find-claims.ts'

/** Words of a product's own name that the merchant answers for; efficacy, green and proof words in a name still need facts. */
const FREE_IN_NAMES: ReadonlySet<ClaimTermKind> = new Set(['material', 'process', 'origin', 'function'])

export interface ClaimSources {
  readonly facts: ReadonlyMap<string, FactConcepts>
  readonly names: readonly string[]
}

/**
 * Checks every claim-bearing word against the facts. A fact cited by the span supports it best; another usable fact of
 * the product supports it too and is counted in `uncited`.
 */
export function traceClaimTerms(
  fields: readonly FieldText[],
  lang: Lang,
  sources: ClaimSources,
): { result: GateResult; uncited: number } {
  const findings: Finding[] = []
  const named = new Set(findClaims(sources.names.join('\n'), lang).map((mention) => mention.termId))
  const all = [...sources.facts.values()]
  let checked = 0
  let uncited = 0
  const joined = joinFields(fields)
  const missing = new Map<FieldText, ClaimMention[]>()
  for (const found of findClaims(joined.text, lang)) {
    const at = joined.at(found.start)
    if (!at) continue
    const { field } = at
    const mention = { ...found, start: found.start - at.start, end: found.end - at.start }
    checked += 1
    if (FREE_IN_NAMES.has(mention.kind)) {
      if (named.has(mention.termId)) continue
      const ranges = nameRanges(field.text, sources.names)
      if (ranges.some((range) => range.start <= mention.start && range.end >= mention.end)) continue
    }
    const cited = citedIds(field, mention.start, mention.end)
    const holders = all.filter((concepts) => supports(concepts, mention))
    if (holders.length === 0) {
      missing.set(field, [...(missing.get(field) ?? []), mention])
      continue
    }
    if (!holders.some((concepts) => cited.includes(concepts.fact.id))) uncited += 1
    if (NEEDS_EVIDENCE.has(mention.kind) && !holders.some((concepts) => concepts.proven))
      findings.push({
        ...place(field, lang, mention),
        status: 'ask',
        code: 'claim-without-evidence',
        message: fill(NO_EVIDENCE, mention.text),
      })
  }
  for (const [field, mentions] of missing)
    findings.push(...joinNeighbours(mentions, field.text).map((group) => missingFact(group, field, lang, all)))
  return { result: gateResult('claims', checked, findings), uncited }
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
  readonly end: number
  readonly mentions: readonly ClaimMention[]
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
    if (last && start <= last.end)
      groups[groups.length - 1] = { ...last, end: mention.end, mentions: [...last.mentions, mention] }
    else groups.push({ start, end: mention.end, mentions: [mention] })
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
