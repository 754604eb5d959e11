import { type Fact, isUsable, showFactValue } from '@qianmian/kernel'
import { CERTIFIED_WORDS } from './green-words.data.ts'

/**
 * How much green a product may say: nothing, how it is used (a usage fact), what a proven fact states of one part, or what a
 * certificate states with its number, scope and date.
 */
export type GreenLevel = 'none' | 'manner' | 'attribute' | 'certified'

export interface Certified {
  /** Id of the word that it clears: `carbon-neutral`. */
  readonly word: string
  readonly fact: Fact
  readonly id: string
  readonly scope: string
  /** ISO date. */
  readonly date: string
}

/** What a certificate would still have to say before its word may be used. */
export interface Lacking {
  readonly word: string
  readonly fact: Fact
  readonly lacks: readonly ('certificate' | 'id' | 'scope' | 'date')[]
}

export interface GreenStanding {
  readonly level: GreenLevel
  readonly manner: readonly Fact[]
  readonly attribute: readonly Fact[]
  readonly certified: readonly Certified[]
  readonly lacking: readonly Lacking[]
}

/** Facts that say how much is used, how often, and what is kept instead of thrown away. */
const MANNER = new Set(['dose', 'washes', 'refill', 'custom:pumps', 'custom:sprays', 'custom:rinse', 'custom:residue'])
/** Of these a figure proven by a document may be said of the part that the fact names. */
const ATTRIBUTE = new Set(['recycledShare', 'plantBasedShare', 'biodegradability'])

const isProven = ({ evidence, source }: Fact): boolean =>
  evidence !== undefined && (source.kind === 'lab-report' || source.kind === 'certificate')

const textOf = (fact: Fact): string =>
  [fact.label.zh, fact.label.en, showFactValue(fact.value, 'zh'), showFactValue(fact.value, 'en')]
    .filter(Boolean)
    .join('；')

/** What the fact covers: behind 范围 or "scope", or in the brackets of its label. */
function scopeOf(fact: Fact): string | undefined {
  const text = textOf(fact)
  const said =
    /(?:范围|scope)\s*[：:]\s*([^；;，,]{2,80})/iu.exec(text)?.[1] ??
    /[（(]([^）)]{2,80})[）)]/u.exec(`${fact.label.zh ?? ''}${fact.label.en ?? ''}`)?.[1]
  return said?.trim()
}

/**
 * How far the facts of a product carry green words on a day.
 * @example greenLevel(laundryLiquid.facts, '2026-11-26').level // 'attribute'
 */
export function greenLevel(facts: readonly Fact[], isoDate: string): GreenStanding {
  const usable = facts.filter((fact) => isUsable(fact, isoDate))
  const manner = usable.filter(({ attribute }) => MANNER.has(attribute))
  const attribute = usable.filter((fact) => ATTRIBUTE.has(fact.attribute) && isProven(fact))
  const certified: Certified[] = []
  const lacking: Lacking[] = []
  for (const fact of usable) {
    const text = textOf(fact)
    for (const { id: word, zh, en } of CERTIFIED_WORDS) {
      if (!zh.test(text) && !en.test(text)) continue
      const id = /\d/.test(fact.evidence?.ref ?? '') ? fact.evidence?.ref : undefined
      const scope = scopeOf(fact)
      const date = fact.source.date
      if (fact.source.kind === 'certificate' && id && scope && date) certified.push({ word, fact, id, scope, date })
      else
        lacking.push({
          word,
          fact,
          lacks: [
            ...(fact.source.kind === 'certificate' ? [] : (['certificate'] as const)),
            ...(id ? [] : (['id'] as const)),
            ...(scope ? [] : (['scope'] as const)),
            ...(date ? [] : (['date'] as const)),
          ],
        })
    }
  }
  const level: GreenLevel =
    certified.length > 0 ? 'certified' : attribute.length > 0 ? 'attribute' : manner.length > 0 ? 'manner' : 'none'
  return { level, manner, attribute, certified, lacking }
}
