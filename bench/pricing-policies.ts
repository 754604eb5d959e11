import { seededRandom } from '@qianmian/kernel'
import {
  greedyPolicy,
  holdPolicy,
  lookaheadPolicy,
  lostShare,
  type Market,
  makeMarkets,
  type PolicyMarket,
  type PricingPolicy,
  thompsonPolicy,
} from '@qianmian/pricing'

const DAYS = 365
const WIDTH = 0.3
const PRIOR = { mean: 2.6, sd: 1.2, noise: 0.3, noiseWeight: 5 }
/** Every price within 30 %, in steps of 2 %. */
const FREE = Array.from({ length: 31 }, (_, i) => (WIDTH * (i - 15)) / 15)
/** 139, 149, ... 259 around 199: endings that are allowed. */
const RUNGS = Array.from({ length: 13 }, (_, i) => (139 + 10 * i) / 199 - 1)

export interface Lost {
  readonly mean: number
  readonly p90: number
}

type Make = (market: PolicyMarket, i: number) => PricingPolicy
const DISPERSION = 0.02
const BOLDNESS = 0.5
const LIMITS = { restDays: 7, step: 0.08 }
const POLICIES: Readonly<Record<string, { readonly make: Make; readonly shifts: readonly number[] }>> = {
  hold: { shifts: FREE, make: (market) => holdPolicy(market) },
  greedy: { shifts: FREE, make: (market) => greedyPolicy(market, PRIOR) },
  controlledVariance: { shifts: FREE, make: (market) => greedyPolicy(market, PRIOR, DISPERSION) },
  thompson: {
    shifts: FREE,
    make: (market, i) =>
      thompsonPolicy(market, PRIOR, seededRandom(`thompson ${i}`), { dispersion: DISPERSION, boldness: BOLDNESS }),
  },
  thompsonLimited: {
    shifts: RUNGS,
    make: (market, i) =>
      thompsonPolicy(market, PRIOR, seededRandom(`thompson ${i}`), {
        dispersion: DISPERSION,
        boldness: BOLDNESS,
        limits: LIMITS,
      }),
  },
  lookahead: { shifts: FREE, make: (market) => lookaheadPolicy(market, PRIOR) },
  lookaheadLimited: {
    shifts: RUNGS,
    make: (market) => lookaheadPolicy(market, PRIOR, { limits: LIMITS }),
  },
}

/** Profit lost to somebody who knows each market, in per cent, by policy; every policy meets the same markets. */
export function runPolicies(markets: number, seed: string): Readonly<Record<string, Lost>> {
  const made = makeMarkets(markets, seed)
  return Object.fromEntries(
    Object.entries(POLICIES).map(([name, { make, shifts }]) => {
      const of = ({ cost }: Market): PolicyMarket => ({ cost, shifts, horizonDays: DAYS })
      const lost = made
        .map((m, i) => 100 * lostShare(m, make(of(m), i), shifts, WIDTH, DAYS, seededRandom(`${seed} noise ${i}`)))
        .sort((a, b) => a - b)
      return [name, { mean: lost.reduce((a, b) => a + b, 0) / lost.length, p90: lost[Math.floor(0.9 * lost.length)]! }]
    }),
  )
}
