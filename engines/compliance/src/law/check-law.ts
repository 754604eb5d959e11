import {
  type Fact,
  type Finding,
  type GateResult,
  isUsable,
  type ListingText,
  type LocalizedText,
  showFactValue,
} from '@qianmian/kernel'
import { RULES } from '../rules/rules.ts'
import { citedIds, type FieldText, nameRanges } from '../text/field-text.ts'
import { gateResult } from '../text/gate-result.ts'
import { allMatches } from '../text/joined-fields.ts'
import { normalise } from '../text/normalise.ts'
import { readListing } from '../text/read-listing.ts'
import { SpanSet } from '../text/span-set.ts'
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
  /** Registered names: a match inside one may name the product and not praise it, so it is asked about, not blocked. */
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
 * Checks the wording of a listing against the rules of one jurisdiction, in both languages whatever the listing's own is.
 * The text is made plain first (`normalise`), findings point into the original text. Absolute terms are denied by default
 * with structural exceptions (2023 enforcement guide); everything else is a rule table.
 *
 * A term inside a registered name names the product (guide, point 6(4)), which somebody has to confirm: it is asked about,
 * and only where the whole name stands. A name that consists of the term alone excuses nothing.
 * @returns gate `law`; `checked` counts fields, `passed` fields without findings
 * @example checkLaw(text, { category: 'apparel', jurisdiction: 'CN' }).findings[0]?.code // 'absolute-superlative'
 */
export function checkLaw(text: ListingText, context: LawContext): GateResult {
  const listing = readListing(text)
  const { fields, plain } = listing
  const scripts = { zh: /[\u4e00-\u9fff]/.test(plain.text), en: /[a-z]{2}/.test(plain.text) }
  const rules = RULES.filter((rule) => scripts[rule.lang] && applies(rule, context))
  const usable = (context.facts ?? []).filter((fact) => !context.isoDate || isUsable(fact, context.isoDate))
  const named = new Map<FieldText, SpanSet>()
  const findings: Finding[] = []
  const failed = new Set<number>()
  const matches = rules.flatMap((rule) => matchesOf(rule, plain.text))
  for (const match of strongest(matches, plain.text.length)) {
    const place = listing.locate(match.start, match.end)
    if (!place) continue
    const { field, index, start, end } = place
    if (isCleared(match.rule, field, start, end, usable, plain.text.slice(match.start, match.end))) continue
    const inNames =
      named.get(field) ?? new SpanSet(field.text.length, nameRanges(field.text, distinctiveNames(context.names ?? [])))
    named.set(field, inNames)
    failed.add(index)
    const finding = toFinding(match.rule, field, text, { start, end }, context.jurisdiction)
    findings.push(inNames.covers(start, end) ? { ...finding, ...IN_NAME(finding.excerpt) } : finding)
  }
  const result = gateResult('law', fields.length, findings)
  return { ...result, passed: fields.length - failed.size }
}

/** 最 takes up to three characters with it, so that 最好毛巾 matches whole although it is more than the term. */
const LONGEST_BARE_SUPERLATIVE = 3

/** Names that are more than a forbidden term: an option called 最好 or 独一无二 excuses nothing. */
function distinctiveNames(names: readonly string[]): string[] {
  return names.filter((name) => {
    const text = normalise(name.trim()).text
    if (text.startsWith('最')) return text.length > LONGEST_BARE_SUPERLATIVE
    return !RULES.some((rule) =>
      rule.patterns.some((pattern) => allMatches(pattern, text).some((match) => match[0].length === text.length)),
    )
  })
}

const IN_NAME = (excerpt: string): Pick<Finding, 'status' | 'message'> => ({
  status: 'ask',
  message: {
    zh: `「${excerpt}」在名称里。名称确实登记过、只用来指代商品时才能这样写，请人确认。`,
    en: `"${excerpt}" stands in a name. It may only stay if the name is registered and merely names the product; have it confirmed.`,
  },
})

function applies(rule: LawRule, context: LawContext): boolean {
  if (!rule.jurisdictions.includes(context.jurisdiction)) return false
  if (rule.categories && !rule.categories.includes(context.category)) return false
  if (rule.exceptCategories?.includes(context.category)) return false
  if (!context.isoDate) return true
  return rule.validFrom <= context.isoDate && !(rule.validTo && rule.validTo < context.isoDate)
}

/** All places where a rule matches a normalised text, exceptions taken out. */
export function matchesOf(rule: LawRule, text: string): Match[] {
  const matches: Match[] = []
  for (const pattern of rule.patterns)
    for (const match of allMatches(pattern, text))
      matches.push({ rule, start: match.index, end: match.index + match[0].length })
  if (matches.length === 0 || !rule.exceptions) return matches
  const allowed = new SpanSet(text.length)
  for (const exception of rule.exceptions)
    for (const match of allMatches(exception, text)) allowed.add(match.index, match.index + match[0].length)
  return matches.filter((match) => allowed.isFree(match.start, match.end))
}

/** Where several rules meet on the same words, the reader needs the most serious one only. */
function strongest(matches: readonly Match[], length: number): Match[] {
  const sorted = [...matches].sort(
    (a, b) =>
      SEVERITY[b.rule.action] - SEVERITY[a.rule.action] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const taken = new SpanSet(length)
  const kept = sorted.filter(({ start, end }) => {
    const free = taken.isFree(start, end)
    if (free) taken.add(start, end)
    return free
  })
  return kept.sort((a, b) => a.start - b.start)
}

function isCleared(
  rule: LawRule,
  field: FieldText,
  start: number,
  end: number,
  facts: readonly Fact[],
  matched: string,
): boolean {
  const { clearedBy } = rule
  if (!clearedBy) return false
  const cited = clearedBy.cited ? citedIds(field, start, end) : undefined
  return facts.some((fact) => {
    if (cited && !cited.includes(fact.id)) return false
    const fits =
      clearedBy.claimKinds?.includes(fact.claimKind) === true || clearedBy.attributes?.includes(fact.attribute) === true
    const proven = fact.evidence !== undefined || ['lab-report', 'certificate'].includes(fact.source.kind)
    if (!fits || (clearedBy.proven && !proven)) return false
    return !clearedBy.stated || statedWords(fact).includes(matched)
  })
}

const STATED = new WeakMap<Fact, string>()

/** The words of a fact, plain, as the text is matched. */
function statedWords(fact: Fact): string {
  const known = STATED.get(fact)
  if (known !== undefined) return known
  const texts = [fact.label.zh, fact.label.en, showFactValue(fact.value, 'zh'), showFactValue(fact.value, 'en')]
  const words = normalise(texts.filter(Boolean).join('；')).text
  STATED.set(fact, words)
  return words
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
