import type { Horizon } from './event.ts'
import { type Interest, leadingHorizon, strengthAt } from './interests.ts'
import { firstManner, type MannerEstimate, mannerAt } from './manner.ts'
import type { InterestProfile } from './profile.ts'
import { firstBelief, type StageEstimate, stageAt } from './stage.ts'
import { FACETS, type Facet, type Traits } from './traits.ts'

/** An interest as it stands now. */
export interface StandingInterest {
  readonly facet: Facet
  readonly key: string
  /** −1 to 1. */
  readonly strength: number
  readonly horizon: Horizon
  readonly interest: Interest
}

/** The strongest interests, and by `least` below 0 also what is disliked. Nothing when the profile is off. */
export function topInterests(
  profile: InterestProfile,
  nowMs: number,
  { facets = FACETS, most = 12, least = 0.02 }: { facets?: readonly Facet[]; most?: number; least?: number } = {},
): readonly StandingInterest[] {
  if (!profile.on) return []
  return facets
    .flatMap((facet) =>
      profile.interests[facet].map((interest) => ({
        facet,
        key: interest.key,
        strength: strengthAt(interest, nowMs),
        horizon: leadingHorizon(interest, nowMs),
        interest,
      })),
    )
    .filter(({ strength }) => strength >= least)
    .sort((a, b) => b.strength - a.strength || (a.key < b.key ? -1 : 1))
    .slice(0, most)
}

/** How much a facet says about whether a thing is liked; the kind of thing says most. */
const FACET_WEIGHT: Readonly<Record<Facet, number>> = {
  category: 0.8,
  type: 1.4,
  brand: 0.6,
  priceBand: 0.4,
  style: 0.5,
  scene: 0.7,
  season: 0.2,
  material: 0.6,
  colour: 0.3,
}

/** How well a thing fits the interests, and the one that speaks loudest for it. */
export interface Affinity {
  readonly score: number
  readonly because?: StandingInterest
}

/**
 * How well what a thing is like fits the interests: the sum over facets of the best value, weighted. 0 for an unknown
 * shopper, below 0 for what she turned away from.
 * @param told how much a value tells in this shop, 0 to 1: a brand that a third of the shop bears tells little
 */
export function affinity(
  profile: InterestProfile,
  traits: Traits,
  nowMs: number,
  told: (facet: Facet, key: string) => number = () => 1,
): Affinity {
  return affinities(profile, nowMs, told)(traits)
}

/**
 * `affinity` for many things at one moment: how strong an interest is now is worked out once.
 * @example const fit = affinities(profile, nowMs); fit(traits).score
 */
export function affinities(
  profile: InterestProfile,
  nowMs: number,
  told: (facet: Facet, key: string) => number = () => 1,
): (traits: Traits) => Affinity {
  if (!profile.on) return () => ({ score: 0 })
  const strengths = new Map<Interest, number>()
  const strengthOf = (interest: Interest): number => {
    const known = strengths.get(interest)
    if (known !== undefined) return known
    const strength = strengthAt(interest, nowMs)
    strengths.set(interest, strength)
    return strength
  }
  return (traits) => {
    let score = 0
    let loudest = 0
    let because: { facet: Facet; interest: Interest; strength: number } | undefined
    for (const facet of FACETS) {
      const keys = traits[facet]
      if (!keys) continue
      let best = 0
      let from: Interest | undefined
      for (const key of keys) {
        const interest = profile.interests[facet].find((one) => one.key === key)
        if (!interest) continue
        const strength = strengthOf(interest) * told(facet, key)
        if (Math.abs(strength) > Math.abs(best)) {
          best = strength
          from = interest
        }
      }
      const part = FACET_WEIGHT[facet] * best
      score += part
      // Taste in prices helps to choose; nobody wants to be told what she can afford.
      if (from && facet !== 'priceBand' && part > loudest) {
        loudest = part
        because = { facet, interest: from, strength: best }
      }
    }
    if (!because) return { score }
    const { facet, interest, strength } = because
    const horizon = leadingHorizon(interest, nowMs)
    return { score, because: { facet, key: interest.key, strength, horizon, interest } }
  }
}

/** Where she stands; the prior when the profile is off. */
export const stageOf = (profile: InterestProfile, nowMs: number): StageEstimate =>
  profile.on ? stageAt(profile.stage, nowMs) : stageAt(firstBelief(nowMs), nowMs)

/** How she reads; undecided when the profile is off. */
export const mannerOf = (profile: InterestProfile, nowMs: number): MannerEstimate =>
  profile.on ? mannerAt(profile.manner, nowMs) : mannerAt(firstManner(nowMs), nowMs)
