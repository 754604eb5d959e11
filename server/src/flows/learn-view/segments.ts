import type { LocalizedText } from '@qianmian/kernel'
import { rateInterval } from '@qianmian/learn'
import type { SeenDecision } from '../../modules/decisions/index.ts'
import { audienceWords, featureWords } from '../feature-words.ts'
import { compareSides } from './lift-tests.ts'
import { isHit, type LearnData } from './outcomes.ts'

export interface SegmentRow {
  readonly id: string
  readonly name: LocalizedText
  readonly sessions: number
  readonly basketRate: { readonly rate: number; readonly low: number; readonly high: number }
  readonly likes: readonly LocalizedText[]
}

const MOST_SEGMENTS = 12

/** Audiences as decisions knew them, the largest first, with what each reacts to for certain. */
export function segmentRows(data: LearnData): SegmentRow[] {
  const byAudience = new Map<string, SeenDecision[]>()
  for (const decision of data.decisions) {
    const id = decision.context.audience ?? ''
    const list = byAudience.get(id)
    if (list) list.push(decision)
    else byAudience.set(id, [decision])
  }
  const largest = [...byAudience].sort((a, b) => b[1].length - a[1].length).slice(0, MOST_SEGMENTS)
  return largest.map(([id, decisions]) => {
    const sessions = new Set<string>()
    const withBasket = new Set<string>()
    for (const { session, basketAt, id: decision } of decisions) {
      const key = session ?? decision
      sessions.add(key)
      if (basketAt !== null) withBasket.add(key)
    }
    return {
      // Who is not known is a segment too, and needs an id that a filter can name.
      id: id === '' ? 'unknown' : id,
      name: id === '' && byAudience.size > 1 ? { zh: '还不认识的人', en: 'Not known yet' } : audienceWords(id),
      sessions: sessions.size,
      basketRate: {
        rate: sessions.size === 0 ? 0 : withBasket.size / sessions.size,
        ...rateInterval(sessions.size, withBasket.size, 0.05 / largest.length, { rate: 0.1, impressions: 20 }),
      },
      likes: likesOf(data, decisions, largest.length),
    }
  })
}

/** Values that do better in this segment than the others of their parameter, by the exact test, corrected for how many are looked at. */
function likesOf(data: LearnData, decisions: readonly SeenDecision[], segments: number): LocalizedText[] {
  const hits = decisions.filter((decision) => isHit(decision, data.counted))
  const values = new Map<string, { feature: string; value: string }>()
  for (const decision of decisions)
    for (const [feature, value] of Object.entries(decision.features))
      values.set(`${feature}=${value}`, { feature, value })
  const alpha = 0.05 / Math.max(1, values.size * segments)
  return [...values.values()]
    .flatMap(({ feature, value }) => {
      const { verdict } = compareSides(
        hits,
        (id) => {
          const own = data.variants.get(id)?.features[feature]
          return own === undefined ? undefined : own === value ? 'b' : 'a'
        },
        data.counted,
        alpha,
      )
      return verdict.isDifferent && verdict.lift > 0
        ? [{ words: featureWords(feature, value), evidence: verdict.eValue }]
        : []
    })
    .sort((a, b) => b.evidence - a.evidence)
    .slice(0, 3)
    .map(({ words }) => words)
}
