import { claim, type Fact, type Lang, pick, plain, type Span, showFactValue } from '@qianmian/kernel'
import { type GreenLevel, greenLevel } from './green-level.ts'
import { GREEN_LEADS, type GreenLead } from './green-lines.data.ts'

export interface GreenLine {
  readonly level: Exclude<GreenLevel, 'none'>
  readonly factId: string
  readonly spans: readonly Span[]
}

const factText = (fact: Fact, lang: Lang): string => {
  const value = showFactValue(fact.value, lang)
  const label = pick(fact.label, lang)
  if (fact.value.kind === 'text') return value
  return lang === 'zh' ? `${label}${/[)）]$/.test(label) ? ' ' : ''}${value}` : `${label} ${value}`
}

/**
 * Lines for a product in the conversation about carbon, plastic and water, each at the level of its evidence: a lead that
 * names the subject, then one fact. A product without such a fact has none.
 * @example greenLines(liquid.facts, '2026-11-26', 'zh')[0]?.spans // [{ text: '…一次倒多少：' }, { text: '用量… 20 ml', factIds: ['f9'] }]
 */
export function greenLines(facts: readonly Fact[], isoDate: string, lang: Lang): GreenLine[] {
  const { manner, attribute } = greenLevel(facts, isoDate)
  const lines = (level: GreenLead['level'], known: readonly Fact[]): GreenLine[] =>
    known.flatMap((fact) => {
      const rows = GREEN_LEADS.filter((one) => one.level === level && one.attributes.includes(fact.attribute))
      // A fact that this language cannot say is not said in it.
      const text = factText(fact, lang)
      if (lang === 'en' && /\p{Script=Han}/u.test(text)) return []
      return rows.flatMap(({ leads }) =>
        leads.map(
          (lead): GreenLine => ({
            level,
            factId: fact.id,
            spans: [
              plain(`${pick(lead, lang)}${lang === 'zh' ? '：' : ': '}`),
              claim(text, fact.id),
              plain(lang === 'zh' ? '。' : '.'),
            ],
          }),
        ),
      )
    })
  return [...lines('attribute', attribute), ...lines('manner', manner)]
}
