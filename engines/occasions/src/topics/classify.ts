import type { LocalizedText } from '@qianmian/kernel'
import { DENY_CLASSES, type DenyClass, SAFE_CLASSES, type SafeClass, type TopicClass } from './classes.data.ts'
import type { TopicDraft } from './topic.ts'

/** A class with what spoke for it. */
export interface ClassScore {
  readonly id: SafeClass | DenyClass
  readonly name: LocalizedText
  readonly score: number
  readonly words: readonly string[]
}

/** What the list says of a topic: safe to speak of, denied, or for a person to decide. */
export interface TopicVerdict {
  readonly decision: 'allow' | 'refuse' | 'person'
  /** The best safe class, whatever the decision. */
  readonly safe?: ClassScore
  /** The worst denied class, whatever the decision. */
  readonly denied?: ClassScore
  /** One sentence for a person. */
  readonly reason: LocalizedText
}

interface Matcher {
  readonly word: RegExp
  readonly weight: number
}

const matchers = <Id extends string>({ strong, weak }: TopicClass<Id>): readonly Matcher[] => [
  ...strong.split('|').map((word) => ({ word: pattern(word), weight: 2 })),
  ...weak.split('|').map((word) => ({ word: pattern(word), weight: 1 })),
]

/** Latin words are matched from their beginning, and to their end unless they are a stem of six letters or more. */
function pattern(word: string): RegExp {
  if (/\p{Script=Han}/u.test(word)) return new RegExp(word.replace(/[.]/g, '\\$&'), 'u')
  const source = word.replace(/\./g, '\\.').replace(/’/g, "['’]")
  return new RegExp(`(?<![a-z])${source}${/^[a-z]{6,}$/.test(word) ? '' : '(?![a-z])'}`, 'iu')
}

const SAFE = SAFE_CLASSES.map((one) => ({ one, words: matchers(one) }))
const DENIED = DENY_CLASSES.map((one) => ({ one, words: matchers(one) }))

/** From this score on a class is meant. */
const MEANT = 2
/** A safe word in the title counts twice. Of a denied class every clear word counts in full wherever it stands, and two doubtful ones as a clear one. */
const SAFE_TITLE = 2
const DENIED_TITLE = 1

function score<Id extends SafeClass | DenyClass>(
  { one, words }: { one: TopicClass<Id>; words: readonly Matcher[] },
  title: string,
  summary: string,
  inTitleTimes: number,
): ClassScore {
  const found: string[] = []
  let sum = 0
  for (const { word, weight } of words) {
    const inTitle = word.exec(title)?.[0]
    const said = inTitle ?? word.exec(summary)?.[0]
    if (said === undefined) continue
    found.push(said)
    sum += inTitle === undefined ? weight : weight * inTitleTimes
  }
  return { id: one.id, name: one.name, score: sum, words: found.slice(0, 5) }
}

const best = (scores: readonly ClassScore[]): ClassScore | undefined =>
  scores.reduce<ClassScore | undefined>((top, one) => (one.score > (top?.score ?? 0) ? one : top), undefined)

const listed = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('')
const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

/**
 * Says whether a shop may speak of a topic. One clear word of a denied class is enough to refuse; a safe class is meant only
 * where nothing speaks against it; everything else is for a person.
 * @example classifyTopic({ key: '1', title: '小雪节气，该换厚被子了', summary: '' }).decision // 'allow'
 */
export function classifyTopic({ title, summary }: Pick<TopicDraft, 'title' | 'summary'>): TopicVerdict {
  const denied = best(DENIED.map((one) => score(one, title, summary, DENIED_TITLE)))
  const safe = best(SAFE.map((one) => score(one, title, summary, SAFE_TITLE)))
  const both = { ...(safe ? { safe } : {}), ...(denied ? { denied } : {}) }
  if (denied && denied.score >= MEANT)
    return {
      decision: 'refuse',
      ...both,
      reason: {
        zh: `${listed(denied.words)}属于${denied.name.zh}，不拿来卖东西。`,
        en: `${quoted(denied.words)} belongs to ${denied.name.en}: nothing is sold with it.`,
      },
    }
  if (safe && safe.score >= MEANT && !denied)
    return {
      decision: 'allow',
      ...both,
      reason: {
        zh: `${listed(safe.words)}属于${safe.name.zh}，没有别的字眼不合适。`,
        en: `${quoted(safe.words)} belongs to ${safe.name.en}, and nothing else speaks against it.`,
      },
    }
  if (denied)
    return {
      decision: 'person',
      ...both,
      reason: {
        zh: `${listed(denied.words)}可能是${denied.name.zh}，请你定。`,
        en: `${quoted(denied.words)} may be ${denied.name.en}: please decide.`,
      },
    }
  return {
    decision: 'person',
    ...both,
    reason: {
      zh: '看不出是哪一类，请你定。',
      en: 'It is not clear what this is about: please decide.',
    },
  }
}

const DAY_MS = 86_400_000
const UNKNOWN_DAYS = 7

/**
 * When a topic is over: so many days after it was published, by its class. A date in the future counts as now, so that nobody
 * keeps a topic alive by a wrong clock.
 * @param now ISO time
 * @returns ISO time
 */
export function topicEnd(topic: Pick<TopicDraft, 'publishedAt'>, verdict: TopicVerdict, now: string): string {
  const days = SAFE_CLASSES.find(({ id }) => id === verdict.safe?.id)?.days ?? UNKNOWN_DAYS
  const from = Math.min(Date.parse(topic.publishedAt ?? now), Date.parse(now))
  return new Date(from + days * DAY_MS).toISOString()
}
