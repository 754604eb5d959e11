import { formatMoney, type Lang, type Span, type Subject, seededRandom } from '@qianmian/kernel'
import type { Entry } from '../lexicon/entry.ts'
import { bankOf, entriesForFact, entriesForSetting, type Setting } from '../lexicon/index.ts'
import { nameSubject, placeOf } from '../naming.ts'
import { clauseOptions, newRealiser, realiseLine } from '../realiser.ts'
import { seasonOf } from '../season.ts'
import { sentenceEn } from '../sentence-en.ts'
import { RHYTHMS } from '../sentence-rhythm.ts'
import { sentenceZh } from '../sentence-zh.ts'
import { capitalizeSpans, polish } from '../span-tools.ts'
import { attributesOf, tellableFacts } from '../tellable-facts.ts'
import type { Intent } from '../types.ts'

/** A row said of a product. */
export interface RealisedEntry {
  readonly spans: readonly Span[]
  /** The fact that it tells; absent for a line that tells none. */
  readonly factId?: string
}

const INTENTS: readonly Intent[] = ['emotional', 'rational', 'action']

/**
 * Says a row of a product as a sentence of a description: how a copywriter sees what she wrote, and how the gates see it.
 * @returns undefined where the row's constraints do not hold for the product, or the language cannot say it
 * @example spansText(realiseEntry(entry, subject, 'zh', '2026-11-25')?.spans ?? []) // '这件短袖面料是100%亚麻。'
 */
export function realiseEntry(entry: Entry, subject: Subject, lang: Lang, isoDate: string): RealisedEntry | undefined {
  if (entry[lang].length === 0 || entry.claimKind !== undefined) return undefined
  const naming = nameSubject(subject)
  const { told } = tellableFacts(subject, isoDate)
  const intent = entry.when.intent?.[0] ?? INTENTS[0] ?? 'emotional'
  const setting: Setting = {
    ...placeOf(naming),
    season: entry.when.season?.[0] ?? seasonOf(isoDate),
    intent,
    attributes: attributesOf(told),
    bank: bankOf([entry]),
  }
  const price = subject.priceFrom && formatMoney(subject.priceFrom, lang)
  const r = newRealiser({
    lang,
    naming,
    random: seededRandom(`${entry.id}/${subject.id}`).fork(lang),
    facts: new Map(told.map((t) => [t.fact.id, t])),
    ...(price ? { price } : {}),
    bank: setting.bank ?? bankOf([]),
    rhythm: RHYTHMS[intent],
  })
  const planned = { entryId: entry.id }
  const holds = (list: readonly Entry[]) => list.some((found) => found.id === entry.id)
  const sentence = (spans: readonly Span[] | undefined): readonly Span[] | undefined =>
    spans && polish(lang === 'en' ? capitalizeSpans(spans) : spans, lang)
  if (entry.attributes.length === 0 && (entry.role === 'scene' || entry.role === 'close' || entry.role === 'price')) {
    if (!holds(entriesForSetting(entry.role, setting))) return undefined
    const factIds = entry.role === 'price' && subject.priceFactId ? [subject.priceFactId] : []
    const spans = sentence(realiseLine(r, planned, factIds))
    return spans && { spans }
  }
  for (const { fact } of told) {
    if (!holds(entriesForFact(entry.role, fact, setting))) continue
    const factId = fact.id
    if (entry.role === 'say') {
      const plan = {
        kind: 'facts' as const,
        relation: 'open' as const,
        factIds: [factId],
        clauses: [{ kind: 'say' as const, factId, entryId: entry.id }],
      }
      const spans = sentence(lang === 'zh' ? sentenceZh(r, plan, true) : sentenceEn(r, plan, true))
      if (spans) return { spans, factId }
      continue
    }
    if (entry.role === 'so') {
      const [first] = clauseOptions(r, { kind: 'consequence', factId, entryId: entry.id })
      const spans = sentence(first?.spans)
      if (spans) return { spans, factId }
      continue
    }
    const spans = sentence(realiseLine(r, planned, [factId]))
    if (spans) return { spans, factId }
  }
  return undefined
}
