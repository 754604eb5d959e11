import { type Interval, rateInterval } from './rate.ts'

export interface Standing {
  readonly id: string
  readonly impressions: number
  readonly clicks: number
}

export interface Ranked extends Standing {
  /** Rate drawn towards the mean of all by as much as the data call for (empirical Bayes): what to order by. */
  readonly shrunkRate: number
  /** Confidence sequences that hold for all arms together at any time. */
  readonly interval: Interval
  /** Best and worst place that the intervals allow; 1 is the top. */
  readonly bestRank: number
  readonly worstRank: number
}

/**
 * A leaderboard that does not oversell its top: the winner of many is partly lucky, so rates are shrunk, and places are
 * ranges. Intervals are anytime-valid with alpha shared by all arms.
 * @example leaderboard([{ id: 'a', impressions: 900, clicks: 31 }, { id: 'b', impressions: 40, clicks: 4 }])
 */
export function leaderboard(standings: readonly Standing[], alpha = 0.05): Ranked[] {
  if (standings.length === 0) return []
  const [mean, strength] = betaByMoments(standings)
  const intervals = standings.map(({ impressions, clicks }) =>
    rateInterval(impressions, clicks, alpha / standings.length),
  )
  return standings
    .map((standing, i): Ranked => {
      const own = intervals[i]!
      return {
        ...standing,
        shrunkRate: (mean * strength + standing.clicks) / (strength + standing.impressions),
        interval: own,
        bestRank: 1 + intervals.filter((other) => other.low > own.high).length,
        worstRank: standings.length - intervals.filter((other) => other.high < own.low).length,
      }
    })
    .sort((a, b) => b.shrunkRate - a.shrunkRate || (a.id < b.id ? -1 : 1))
}

/** Mean and strength of a beta prior by moments, weighted by impressions (Kleinman 1973). */
function betaByMoments(standings: readonly Standing[]): [mean: number, strength: number] {
  let [n, y, n2] = [0, 0, 0]
  for (const { impressions, clicks } of standings) {
    n += impressions
    n2 += impressions * impressions
    y += clicks
  }
  if (n === 0) return [0.03, 100]
  const mean = (y + 0.3) / (n + 10)
  let spread = 0
  for (const { impressions, clicks } of standings)
    if (impressions > 0) spread += impressions * (clicks / impressions - mean) ** 2
  const noise = mean * (1 - mean)
  const between = (spread - (standings.length - 1) * noise) / Math.max(1e-9, n - n2 / n)
  // No more spread than chance gives: everything is drawn to the mean, firmly but not for ever.
  const share = Math.max(between / noise, 1e-5)
  return [mean, Math.max(1, 1 / share - 1)]
}
