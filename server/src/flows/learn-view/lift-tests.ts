import { createLiftTest, type LiftTest, type LiftVerdict, observeClicks, readLift } from '@qianmian/learn'
import type { SeenDecision } from '../../modules/decisions/index.ts'
import { type Counted, isHit, type LearnData } from './outcomes.ts'

/** On which side of a comparison a variant stands. */
export type SideOf = (variantId: string) => 'a' | 'b' | undefined

/** Hits of one probability together: exact, and a hundred times fewer steps. */
const GRAIN = 1000

interface Pair {
  /** Probability of side b, of decisions for a or b. */
  readonly share: number
  readonly own: 'a' | 'b'
}

/** The sides of a decision, by the probabilities with which it was made. Undefined where only one side could be shown. */
export function pairOf(decision: SeenDecision, sideOf: SideOf): Pair | undefined {
  if (decision.mode !== 'learned') return undefined
  const own = sideOf(decision.variantId)
  if (own === undefined) return undefined
  let [a, b] = [0, 0]
  for (const [id, p] of Object.entries(decision.propensities)) {
    const side = sideOf(id)
    if (side === 'a') a += p
    else if (side === 'b') b += p
  }
  return a > 0 && b > 0 ? { share: b / (a + b), own } : undefined
}

export interface Comparison {
  readonly test: LiftTest
  readonly verdict: LiftVerdict
  /** Rate of side a where both could be shown: what a ratio is turned into points by. */
  readonly rateA: number
}

/**
 * Which of two sides does better, by the probabilities that were logged: exact although the policy changed with what it saw,
 * and good to look at at any time.
 */
export function compareSides(
  decisions: readonly SeenDecision[],
  sideOf: SideOf,
  counted: Counted,
  alpha = 0.05,
): Comparison {
  const hits = new Map<number, [number, number]>()
  let [shownA, hitsA] = [0, 0]
  for (const decision of decisions) {
    const pair = pairOf(decision, sideOf)
    if (!pair) continue
    const hit = isHit(decision, counted)
    if (pair.own === 'a') {
      shownA += 1
      hitsA += hit ? 1 : 0
    }
    if (!hit) continue
    const key = Math.min(GRAIN - 1, Math.max(1, Math.round(pair.share * GRAIN)))
    const known = hits.get(key) ?? [0, 0]
    known[pair.own === 'a' ? 0 : 1] += 1
    hits.set(key, known)
  }
  const test = createLiftTest(alpha)
  for (const [key, [a, b]] of hits) observeClicks(test, key / GRAIN, a, b)
  return { test, verdict: readLift(test), rateA: shownA === 0 ? 0 : hitsA / shownA }
}

/** A relative difference as percentage points, kept within what rates can be. */
export const inPoints = (lift: number, rateA: number): number =>
  100 * Math.min(1 - rateA, Math.max(-rateA, lift * rateA))

const DAY_MS = 24 * 60 * 60 * 1000

/** Values of one parameter that can be compared: on which side each variant stands. */
export function featureSides({ variants }: Pick<LearnData, 'variants'>, feature: string, a: string, b: string): SideOf {
  return (id) => {
    const value = variants.get(id)?.features[feature]
    return value === a ? 'a' : value === b ? 'b' : undefined
  }
}

export interface LiftSeries {
  readonly feature: string
  readonly a: string
  readonly b: string
  readonly days: readonly { day: number; mean: number; low: number; high: number }[]
  readonly decidedDay: number | null
}

/** Hits of both sides together under which a pair of values is not looked at. */
const LEAST_HITS = 10

/** The two values of a parameter with the most evidence between them, and how it came together day by day. */
export function nearestDecision(data: LearnData): LiftSeries | null {
  const values = new Map<string, Set<string>>()
  for (const { features } of data.variants.values())
    for (const [feature, value] of Object.entries(features))
      values.set(feature, (values.get(feature) ?? new Set()).add(value))
  const hits = data.decisions.filter((decision) => isHit(decision, data.counted))
  let best: { feature: string; a: string; b: string; evidence: number } | undefined
  for (const [feature, known] of values) {
    const list = [...known].sort()
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) {
        const { test, verdict } = compareSides(hits, featureSides(data, feature, a, b), data.counted)
        if (test.clicksA + test.clicksB < LEAST_HITS || verdict.eValue <= (best?.evidence ?? 0)) continue
        // The better one is named second: the curve then rises.
        best =
          verdict.lift >= 0
            ? { feature, a, b, evidence: verdict.eValue }
            : { feature, a: b, b: a, evidence: verdict.eValue }
      }
  }
  return best ? { ...best, ...seriesOf(data, featureSides(data, best.feature, best.a, best.b)) } : null
}

function seriesOf(data: LearnData, sideOf: SideOf): Pick<LiftSeries, 'days' | 'decidedDay'> {
  const dayOf = ({ seenAt }: SeenDecision) => Math.floor((seenAt - data.from) / DAY_MS)
  const byDay = new Map<number, SeenDecision[]>()
  for (const decision of data.decisions) {
    const day = dayOf(decision)
    const list = byDay.get(day)
    if (list) list.push(decision)
    else byDay.set(day, [decision])
  }
  const test = createLiftTest()
  const days: LiftSeries['days'][number][] = []
  let [shownA, hitsA] = [0, 0]
  for (const day of [...byDay.keys()].sort((x, y) => x - y)) {
    const hits = new Map<number, [number, number]>()
    for (const decision of byDay.get(day) ?? []) {
      const pair = pairOf(decision, sideOf)
      if (!pair) continue
      const hit = isHit(decision, data.counted)
      if (pair.own === 'a') shownA += 1
      if (pair.own === 'a' && hit) hitsA += 1
      if (!hit) continue
      const key = Math.min(GRAIN - 1, Math.max(1, Math.round(pair.share * GRAIN)))
      const known = hits.get(key) ?? [0, 0]
      known[pair.own === 'a' ? 0 : 1] += 1
      hits.set(key, known)
    }
    for (const [key, [a, b]] of hits) observeClicks(test, key / GRAIN, a, b)
    if (test.clicksA + test.clicksB === 0 || shownA === 0) continue
    const { lift, low, high } = readLift(test)
    const rateA = (hitsA + 0.5) / (shownA + 1)
    days.push({ day, mean: inPoints(lift, rateA), low: inPoints(low, rateA), high: inPoints(high, rateA) })
  }
  let decidedDay: number | null = null
  for (const { day, low, high } of days)
    if (low > 0 || high < 0) decidedDay ??= day
    else decidedDay = null
  return { days, decidedDay }
}
