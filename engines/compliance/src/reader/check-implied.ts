import type { Finding, ListingText, LocalizedText } from '@qianmian/kernel'
import type { Jurisdiction } from '../law/rule.ts'
import { RULES } from '../rules/rules.ts'
import { citedIds, type FieldText } from '../text/field-text.ts'
import { readListing } from '../text/read-listing.ts'
import { readSentence, reasonsOf } from './read-sentence.ts'
import { type Reason, reasonFor } from './reasons.data.ts'
import { THRESHOLDS } from './thresholds.data.ts'

export interface ImpliedContext {
  readonly category: string
  readonly jurisdiction: Jurisdiction
  /** Product, brand, option names: words that name say nothing. */
  readonly names?: readonly string[]
}

export interface ImpliedResult {
  /** What the rules found, with a block of a sentence that reads as innocent turned into a question. */
  readonly law: readonly Finding[]
  /** What only the reader saw. */
  readonly implied: readonly Finding[]
}

const SENTENCE = /[^。！？!?；;\n]+/g
/** Chinese characters from which on there is a sentence to read. */
const SHORTEST = 3

/**
 * Reads every Chinese sentence of a listing beside what rules and tracers found in it. A sentence that cites facts has its
 * proof, so the reader asks for none there; what may not be said is held for a person with or without facts. Where a rule stops a word
 * and the reader is sure that the sentence is innocent, a person decides.
 * @param found everything that the rules and tracers found in the listing
 * @example checkImplied(text, { category: 'home-textile', jurisdiction: 'CN' }, []).implied[0]?.code // 'implied-claim'
 */
export function checkImplied(
  text: ListingText,
  context: ImpliedContext,
  found: { readonly law: readonly Finding[]; readonly others: readonly Finding[] },
): ImpliedResult {
  if (context.jurisdiction !== 'CN') return { law: found.law, implied: [] }
  const implied: Finding[] = []
  const innocent = new Set<Finding>()
  for (const field of readListing(text).fields) {
    for (const match of field.text.matchAll(SENTENCE)) {
      const sentence = match[0].trim()
      if (hanLeft(sentence, context.names ?? []) < SHORTEST) continue
      const start = match.index + match[0].indexOf(sentence)
      const end = start + sentence.length
      const within = (finding: Finding) =>
        samePlace(finding, field) && (finding.start ?? 0) < end && (finding.end ?? field.text.length) > start
      const law = found.law.filter(within)
      const others = found.others.filter(within)
      const codes = [
        ...law.map(({ status, code }) => `${status} ${code}`),
        ...others.map(({ code }) => `trace ${code}`),
      ]
      const reading = readSentence(sentence, { category: context.category, found: codes })
      if (law.length > 0) {
        if (reading.fine >= THRESHOLDS.innocent) for (const finding of law) innocent.add(finding)
        if (law.some(({ status }) => status === 'block')) continue
      }
      const isViolation = reading.violation >= THRESHOLDS.violation
      const isProven = citedIds(field, start, end).length > 0
      const isOpen = 1 - reading.fine >= THRESHOLDS.evidence && !isProven && others.length === 0 && law.length === 0
      if (!isViolation && !isOpen) continue
      const place = { lang: text.lang, path: field.path, start, end, excerpt: sentence }
      implied.push({ ...place, ...verdict(isViolation, sentence, context, codes) })
    }
  }
  const law = found.law.map((finding): Finding => {
    if (!innocent.has(finding) || finding.status !== 'block') return finding
    return { ...finding, status: 'ask', message: asked(finding.message) }
  })
  return { law, implied }
}

/** Chinese characters of a sentence beside the names in it. */
function hanLeft(sentence: string, names: readonly string[]): number {
  const bare = names.filter((name) => name.length > 1).reduce((text, name) => text.replaceAll(name, ''), sentence)
  return bare.match(/\p{Script=Han}/gu)?.length ?? 0
}

const samePlace = (finding: Finding, field: FieldText): boolean =>
  finding.path?.field === field.path.field && finding.path?.index === field.path.index

const asked = (message: LocalizedText): LocalizedText => ({
  zh: `${message.zh ?? ''}这里读起来像是无关的用法，请人看一眼。`,
  en: `${message.en ?? ''} It reads like another sense of the word here; have it looked at.`,
})

function verdict(
  isViolation: boolean,
  sentence: string,
  context: ImpliedContext,
  codes: readonly string[],
): Pick<Finding, 'status' | 'code' | 'message' | 'suggestion' | 'law'> {
  const reason = reasonsOf(sentence, { category: context.category, found: codes })
    .map(reasonFor)
    .find((known) => known !== undefined)
  const about = reason?.about ?? (isViolation ? ABSOLUTE : CLAIM)
  const law = isViolation && reason ? lawOf(reason, context.jurisdiction) : undefined
  const instead = reason?.instead ?? { zh: '补上事实和来源', en: 'add the fact and its source' }
  return {
    // A reading is no rule: what it takes for a violation is held for a person, who may know better.
    status: 'ask',
    code: isViolation ? 'implied-violation' : 'implied-claim',
    message: isViolation
      ? {
          zh: `这句话是在说${about.zh}${law?.zh ? `（${law.zh}）` : ''}。改法：${instead.zh}。`,
          en: `This sentence speaks of ${about.en}${law?.en ? ` (${law.en})` : ''}. Instead, ${instead.en}.`,
        }
      : {
          zh: `这句话说到${about.zh}，没有连上事实。改法：${instead.zh}。`,
          en: `This sentence speaks of ${about.en} and cites no fact. Instead, ${instead.en}.`,
        },
    ...(law ? { law } : {}),
  }
}

const ABSOLUTE: LocalizedText = { zh: '不能用来宣传的内容', en: 'what advertising may not say' }
const CLAIM: LocalizedText = { zh: '要有依据的内容', en: 'something that needs proof' }

/** The article of the rule that speaks of the same thing, if its wording was read. */
function lawOf(reason: Reason, jurisdiction: Jurisdiction): LocalizedText | undefined {
  const rule = RULES.find(({ id }) => id === reason.rule)
  const wasRead = rule?.grade === 'P' || rule?.grade === 'Q'
  return rule && wasRead && (rule.lawIn ?? jurisdiction) === jurisdiction ? rule.law : undefined
}
