import { seededRandom } from '@qianmian/kernel'
import { type EvidenceRef, type Facet, type StandingInterest, topInterests } from '../profile/index.ts'
import type { Intent, PageContext, Reason } from './types.ts'

/** An intent with how likely it is meant, and what speaks for it, loudest first. */
export interface ScoredIntent {
  readonly intent: Intent
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** What each sign is worth. Set by hand; a shop that logs its pages can learn them (the blend of the surfaces). */
const WORTH = {
  interest: 1,
  scene: 0.6,
  session: 0.7,
  transition: 1.2,
  season: 0.25,
  weather: 0.3,
  occasion: 0.6,
  jitter: 0.02,
} as const
const OCCASION_DAYS_BEFORE = 21
const OCCASION_DAYS_AFTER = 3
const MOST_INTERESTS = 40
const FEW_LAST_TYPES = 4

/** The types that were looked at last, newest first, each once. */
export function lastTypes({ profile, around = [], search }: PageContext): string[] {
  const here = around.flatMap(({ traits }) => traits.type ?? [])
  const seen = profile.on ? profile.recent.toReversed().flatMap(({ type }) => (type === undefined ? [] : [type])) : []
  return [...new Set([...here, ...(search?.types ?? []), ...seen])].slice(0, FEW_LAST_TYPES)
}

/**
 * Intents by how well they fit the person and the moment: interests in the types and scenes of their slots, what is being
 * looked at, where sessions go from there, season, weather, near occasions. Intents of another season, and those that belong to
 * an occasion that is not near, are left out.
 */
export function scoreIntents(intents: readonly Intent[], context: PageContext): ScoredIntent[] {
  const { moment } = context
  const interests = topInterests(context.profile, moment.nowMs, {
    facets: ['type', 'scene', 'category'],
    most: MOST_INTERESTS,
  })
  const random = seededRandom(`intents/${context.seed}`)
  return intents
    .flatMap((intent): ScoredIntent[] => {
      const jitter = WORTH.jitter * random.next()
      if (intent.seasons && !intent.seasons.includes(moment.season)) return []
      const occasion = nearOccasion(intent, context)
      if (intent.onlyThen && !occasion) return []
      const parts = [
        ...interestParts(intent, interests),
        ...sessionParts(intent, context),
        ...(occasion ? [{ worth: WORTH.occasion * occasion.nearness, reason: reason('occasion', occasion.id) }] : []),
        ...(intent.seasons ? [{ worth: WORTH.season, reason: reason('season', moment.season, 'season') }] : []),
        ...(moment.weather && intent.weather?.includes(moment.weather)
          ? [{ worth: WORTH.weather, reason: reason('weather', moment.weather) }]
          : []),
      ].sort((a, b) => b.worth - a.worth)
      const score = parts.reduce((sum, { worth }) => sum + worth, jitter)
      return [{ intent, score, reasons: parts.map((part) => part.reason) }]
    })
    .sort((a, b) => b.score - a.score || (a.intent.id < b.intent.id ? -1 : 1))
}

interface Part {
  readonly worth: number
  readonly reason: Reason
}

const reason = (kind: Reason['kind'], key: string, facet?: Facet, evidence: readonly EvidenceRef[] = []): Reason => ({
  kind,
  factIds: [],
  evidence,
  facet,
  key,
})

const typesOf = ({ slots }: Intent): string[] => slots.flatMap(({ types }) => types)

/** The two strongest interests count: an intent with many slots must not win by its length. */
function interestParts(intent: Intent, interests: readonly StandingInterest[]): Part[] {
  const types = new Set(typesOf(intent))
  const scenes = new Set(intent.scenes ?? [])
  return interests
    .flatMap(({ facet, key, strength, interest }): Part[] => {
      if (facet === 'type' && types.has(key))
        return [{ worth: WORTH.interest * strength, reason: reason('interest', key, 'type', interest.evidence) }]
      if (facet === 'scene' && scenes.has(key))
        return [{ worth: WORTH.scene * strength, reason: reason('interest', key, 'scene', interest.evidence) }]
      if (facet === 'category' && key === 'children' && intent.audiences?.includes('children'))
        return [{ worth: WORTH.scene * strength, reason: reason('interest', key, 'category', interest.evidence) }]
      return []
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 2)
}

function sessionParts(intent: Intent, context: PageContext): Part[] {
  const types = new Set(typesOf(intent))
  const last = lastTypes(context)
  const parts: Part[] = []
  const here = last.find((type) => types.has(type))
  if (here !== undefined)
    parts.push({ worth: WORTH.session / (1 + last.indexOf(here)), reason: reason('goes-with', here, 'type') })
  for (const from of last) {
    const next = context.transitions?.(from) ?? {}
    const mass = [...types].reduce((sum, type) => sum + bounded(next[type]), 0)
    if (mass > 0) {
      parts.push({ worth: WORTH.transition * Math.min(1, mass), reason: reason('transition', from, 'type') })
      break
    }
  }
  for (const scene of context.search?.scenes ?? [])
    if (intent.scenes?.includes(scene)) parts.push({ worth: WORTH.session, reason: reason('search', scene, 'scene') })
  return parts
}

const bounded = (probability: number | undefined): number =>
  probability !== undefined && probability > 0 && probability <= 1 ? probability : 0

function nearOccasion(intent: Intent, { moment }: PageContext): { id: string; nearness: number } | undefined {
  let best: { id: string; nearness: number } | undefined
  for (const { id, inDays } of moment.occasions ?? []) {
    if (!intent.occasions?.includes(id) || inDays > OCCASION_DAYS_BEFORE || inDays < -OCCASION_DAYS_AFTER) continue
    const nearness = 1 - Math.abs(inDays) / (OCCASION_DAYS_BEFORE + 1)
    if (!best || nearness > best.nearness) best = { id, nearness }
  }
  return best
}
