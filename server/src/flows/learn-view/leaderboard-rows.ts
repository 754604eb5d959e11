import { leaderboard } from '@qianmian/learn'
import type { SeenDecision } from '../../modules/decisions/index.ts'
import { compareSides, type SideOf } from './lift-tests.ts'
import { type Counted, isHit, type LearnData } from './outcomes.ts'

export type Standing = 'baseline' | 'leads' | 'unclear' | 'trying' | 'loses' | 'stopped'

export interface BoardRow {
  readonly variantId: string
  readonly productId: string
  readonly impressions: number
  readonly hits: number
  readonly rate: number
  readonly low: number
  readonly high: number
  readonly earnedMinor: number | null
  readonly standing: Standing
  /** Relative to the baseline, where the test has decided, and by what; an interval that may be looked at at any time. */
  readonly lift: {
    readonly outcome: Counted
    readonly mean: number
    readonly low: number
    readonly high: number
  } | null
}

/** Fewer impressions are called trying, whatever they say. */
const LEAST_IMPRESSIONS = 100

interface Tally {
  impressions: number
  hits: number
  keptMinor: number
}

/** Chance of a wrong verdict on one variant, shared out among the outcomes that are looked at. */
const ALPHA = 0.05

/**
 * A variant against its baseline: by what was bought, or else by what was put into baskets, which happens oftener and so
 * decides sooner. The policy that finds losers looks at the same two. Baskets decide only where purchases do not point the
 * other way.
 */
function decide(decisions: readonly SeenDecision[], baseline: string, id: string, counted: Counted) {
  const sideOf: SideOf = (other) => (other === baseline ? 'a' : other === id ? 'b' : undefined)
  if (counted === 'basket') return { outcome: counted, ...compareSides(decisions, sideOf, counted, ALPHA) }
  const bought = { outcome: counted, ...compareSides(decisions, sideOf, counted, ALPHA / 2) }
  if (bought.verdict.isDifferent) return bought
  const basket = { outcome: 'basket' as const, ...compareSides(decisions, sideOf, 'basket', ALPHA / 2) }
  const agrees = basket.verdict.lift > 0 === bought.verdict.lift > 0
  return basket.verdict.isDifferent && agrees ? basket : bought
}

/**
 * Variants with rates and intervals that hold for all of them at any time, best first by the rate that luck was taken out
 * of. Standing is by the exact test against the product's published text.
 */
export function boardRows(data: LearnData): BoardRow[] {
  const tallies = new Map<string, Tally>()
  const ofProduct = new Map<string, (typeof data.decisions)[number][]>()
  let hasOrders = false
  for (const decision of data.decisions) {
    const tally = tallies.get(decision.variantId) ?? { impressions: 0, hits: 0, keptMinor: 0 }
    tally.impressions += 1
    tally.hits += isHit(decision, data.counted) ? 1 : 0
    tally.keptMinor += (decision.boughtMinor ?? 0) - (decision.returnedMinor ?? 0)
    if (decision.boughtAt !== null) hasOrders = true
    tallies.set(decision.variantId, tally)
    const list = ofProduct.get(decision.productId)
    if (list) list.push(decision)
    else ofProduct.set(decision.productId, [decision])
  }
  const listed = [...data.variants.values()].filter(
    ({ id, state }) => (tallies.get(id)?.impressions ?? 0) > 0 || state === 'running',
  )
  const ranked = leaderboard(
    listed.map(({ id }) => {
      const tally = tallies.get(id)
      return { id, impressions: tally?.impressions ?? 0, clicks: tally?.hits ?? 0 }
    }),
  )
  return ranked.flatMap(({ id, impressions, clicks, interval }): BoardRow[] => {
    const variant = data.variants.get(id)
    if (!variant) return []
    const baseline = data.baselines.get(variant.productId)
    const base = baseline === undefined ? undefined : tallies.get(baseline)
    const own = tallies.get(id)
    const earnedMinor =
      id === baseline || !own || !base || base.impressions === 0 || !hasOrders
        ? null
        : Math.round(own.keptMinor - (base.keptMinor / base.impressions) * own.impressions)
    const compared = (): Pick<BoardRow, 'standing' | 'lift'> => {
      if (id === baseline) return { standing: 'baseline', lift: null }
      if (impressions < LEAST_IMPRESSIONS || baseline === undefined)
        return { standing: variant.state === 'stopped' ? 'stopped' : 'trying', lift: null }
      const { outcome, verdict } = decide(ofProduct.get(variant.productId) ?? [], baseline, id, data.counted)
      const { isDifferent, lift: mean, low, high } = verdict
      // Nothing bounds the ratio where the baseline sold nothing: then there is no figure to tell.
      const lift = isDifferent && Number.isFinite(high) ? { outcome, mean, low, high } : null
      if (variant.state === 'stopped') return { standing: 'stopped', lift }
      if (!isDifferent) return { standing: 'unclear', lift: null }
      return { standing: mean > 0 ? 'leads' : 'loses', lift }
    }
    return [
      {
        variantId: id,
        productId: variant.productId,
        impressions,
        hits: clicks,
        rate: impressions === 0 ? 0 : clicks / impressions,
        low: interval.low,
        high: interval.high,
        earnedMinor,
        ...compared(),
      },
    ]
  })
}
