import {
  type Fact,
  type Finding,
  type GateResult,
  isUsable,
  type ListingText,
  type LocalizedText,
} from '@qianmian/kernel'
import { RULES } from '../rules/rules.ts'
import { citedIds, type FieldText, fieldTexts, nameRanges } from '../text/field-text.ts'
import { gateResult } from '../text/gate-result.ts'
import { allMatches, joinFields } from '../text/joined-fields.ts'
import { normalise, originalRange } from '../text/normalise.ts'
import type { Jurisdiction, LawRule } from './rule.ts'

/** Where and for what a text is published. */
export interface LawContext {
  /** Category of the vocabulary: `beauty`, `food`, `children` … */
  readonly category: string
  readonly channel?: string
  readonly jurisdiction: Jurisdiction
  /** The day for which the text is checked. Absent: all rules and facts hold. */
  readonly isoDate?: string
  /** Facts that clear rules which only ask for evidence. */
  readonly facts?: readonly Fact[]
  /** Registered names: a match inside one names the product and does not praise it. */
  readonly names?: readonly string[]
}

interface Match {
  readonly rule: LawRule
  readonly start: number
  readonly end: number
}

const STATUS = { block: 'block', evidence: 'ask', review: 'ask', disclose: 'ask' } as const
const SEVERITY = { block: 3, evidence: 2, review: 1, disclose: 1 } as const

/**
 * Checks the wording of a listing against the rules of one jurisdiction. The text is normalised first (full-width letters,
 * look-alikes, inserted marks), findings point into the original text. Absolute terms are denied by default with
 * structural exceptions (2023 enforcement guide); everything else is a rule table.
 * @returns gate `law`; `checked` counts fields, `passed` fields without findings
 * @example checkLaw(text, { category: 'apparel', jurisdiction: 'CN' }).findings[0]?.code // 'absolute-superlative'
 */
export function checkLaw(text: ListingText, context: LawContext): GateResult {
  const fields = fieldTexts(text)
  const joined = joinFields(fields)
  const normalised = normalise(joined.text)
  const rules = RULES.filter((rule) => applies(rule, text.lang, context))
  const usable = (context.facts ?? []).filter((fact) => !context.isoDate || isUsable(fact, context.isoDate))
  const named = nameRanges(joined.text, context.names ?? [])
  const findings: Finding[] = []
  const failed = new Set<number>()
  for (const match of strongest(rules.flatMap((rule) => matchesOf(rule, normalised.text)))) {
    const range = originalRange(normalised, match.start, match.end)
    if (named.some((name) => name.start <= range.start && name.end >= range.end)) continue
    const place = joined.at(range.start)
    if (!place) continue
    const start = range.start - place.start
    const end = Math.min(range.end - place.start, place.field.text.length)
    if (isCleared(match.rule, place.field, start, end, usable)) continue
    failed.add(place.index)
    findings.push(toFinding(match.rule, place.field, text, { start, end }, context.jurisdiction))
  }
  const result = gateResult('law', fields.length, findings)
  return { ...result, passed: fields.length - failed.size }
}

function applies(rule: LawRule, lang: ListingText['lang'], context: LawContext): boolean {
  if (rule.lang !== lang || !rule.jurisdictions.includes(context.jurisdiction)) return false
  if (rule.categories && !rule.categories.includes(context.category)) return false
  if (rule.exceptCategories?.includes(context.category)) return false
  if (!context.isoDate) return true
  return rule.validFrom <= context.isoDate && !(rule.validTo && rule.validTo < context.isoDate)
}

/** All places where a rule matches a normalised text, exceptions taken out. */
export function matchesOf(rule: LawRule, text: string): Match[] {
  const matches: Match[] = []
  for (const pattern of rule.patterns) {
    for (const match of allMatches(pattern, text)) {
      const start = match.index
      matches.push({ rule, start, end: start + match[0].length })
    }
  }
  if (matches.length === 0 || !rule.exceptions) return matches
  const allowed = rule.exceptions.flatMap((exception) =>
    allMatches(exception, text).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  return matches.filter((match) => !allowed.some((range) => range.start < match.end && range.end > match.start))
}

/** Where several rules meet on the same words, the reader needs the most serious one only. */
function strongest(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort(
    (a, b) =>
      SEVERITY[b.rule.action] - SEVERITY[a.rule.action] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const kept: Match[] = []
  for (const match of sorted) {
    if (!kept.some((other) => other.start < match.end && other.end > match.start)) kept.push(match)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function isCleared(rule: LawRule, field: FieldText, start: number, end: number, facts: readonly Fact[]): boolean {
  const { clearedBy } = rule
  if (!clearedBy) return false
  const cited = clearedBy.cited ? citedIds(field, start, end) : undefined
  return facts.some((fact) => {
    if (cited && !cited.includes(fact.id)) return false
    const fits =
      clearedBy.claimKinds?.includes(fact.claimKind) === true || clearedBy.attributes?.includes(fact.attribute) === true
    const proven = fact.evidence !== undefined || ['lab-report', 'certificate'].includes(fact.source.kind)
    return fits && (!clearedBy.proven || proven)
  })
}

function toFinding(
  rule: LawRule,
  field: FieldText,
  text: ListingText,
  { start, end }: { start: number; end: number },
  jurisdiction: Jurisdiction,
): Finding {
  const excerpt = field.text.slice(start, end)
  const wasRead = rule.grade === 'P' || rule.grade === 'Q'
  const law = wasRead && (rule.lawIn ?? jurisdiction) === jurisdiction ? rule.law : undefined
  const message: LocalizedText = {
    zh: rule.message.zh?.replaceAll('{x}', excerpt).replaceAll('{law}', law?.zh ? `（${law.zh}）` : ''),
    en: rule.message.en?.replaceAll('{x}', excerpt).replaceAll('{law}', law?.en ? ` (${law.en})` : ''),
  }
  return {
    status: STATUS[rule.action],
    code: rule.id,
    lang: text.lang,
    path: field.path,
    start,
    end,
    excerpt,
    message,
    ...(rule.suggestion ? { suggestion: rule.suggestion } : {}),
    ...(law ? { law } : {}),
  }
}
