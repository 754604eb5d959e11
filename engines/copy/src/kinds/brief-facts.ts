import { dayIn, type Fact, type LocalizedText } from '@qianmian/kernel'
import type { BriefOccasion, PieceBrief } from './types.ts'
import type { Pair } from './weave.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day as people write it. @example dayInWords('2026-11-11').zh // '2026年11月11日' */
export function dayInWords(iso: string): Readonly<Record<'zh' | 'en', string>> {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { zh: `${year}年${month}月${day}日`, en: `${day} ${MONTHS[month - 1]} ${year}` }
}

/** A day so many days later. @example daysLater('2026-12-31', 1) // '2027-01-01' */
export function daysLater(iso: string, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return dayIn('UTC', Date.UTC(year, month - 1, day + days))
}

/** Days from one ISO day to another. */
export const daysApart = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

const given = (
  id: string,
  label: LocalizedText,
  text: LocalizedText,
  claimKind: Fact['claimKind'],
  source: LocalizedText,
): Fact => ({
  id,
  attribute: `custom:${id}`,
  label,
  value: { kind: 'text', text },
  claimKind,
  source: { kind: 'merchant', name: source },
  status: 'active',
})

const BRIEF = { zh: '任务单', en: 'The brief' }
const CALENDAR = { zh: '日历', en: 'The calendar' }

/** What a brief and the calendar state: words and figures that a piece may cite beside the facts of its products. */
export interface BriefFacts {
  readonly facts: readonly Fact[]
  readonly occasion?: Pair
  readonly occasionDay?: Pair
  readonly offer?: Pair
}

const spansOf = (fact: Fact): Pair => {
  const text = fact.value.kind === 'text' ? fact.value.text : {}
  return {
    zh: [{ text: text.zh ?? '', factIds: [fact.id] }],
    en: [{ text: text.en ?? '', factIds: [fact.id] }],
  }
}

/** The facts of a brief. Each carries its words in both languages, so that a text can only repeat what was given. */
export function briefFacts(brief: PieceBrief): BriefFacts {
  const { occasion, offer } = brief
  const name = occasion && occasionFact(occasion)
  const day =
    occasion && given(`brief:day:${occasion.id}`, { zh: '日子', en: 'Day' }, dayInWords(occasion.day), 'use', CALENDAR)
  const offered = offer && given('brief:offer', { zh: '优惠', en: 'Offer' }, offer.text, 'price', BRIEF)
  return {
    facts: [name, day, offered].filter((fact): fact is Fact => fact !== undefined),
    ...(name ? { occasion: spansOf(name) } : {}),
    ...(day ? { occasionDay: spansOf(day) } : {}),
    ...(offered ? { offer: spansOf(offered) } : {}),
  }
}

function occasionFact(occasion: BriefOccasion): Fact {
  return given(
    `brief:occasion:${occasion.id}`,
    { zh: '时机', en: 'Occasion' },
    { zh: occasion.name.zh ?? occasion.name.en ?? '', en: occasion.name.en ?? occasion.name.zh ?? '' },
    'use',
    CALENDAR,
  )
}
