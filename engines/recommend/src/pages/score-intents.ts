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
/** An intent that is about the occasion itself goes before one that merely suits it. */
const OWN_OCCASION = 1.4
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
 * an occasion that is not near, are left out; but what goes with a summer dress is asked in winter too, so that an intent about
 * the thing at hand stays.
 */
export function scoreIntents(intents: readonly Intent[], context: PageContext): ScoredIntent[] {
  const { moment } = context
  const interests = topInterests(context.profile, moment.nowMs, {
    facets: ['type', 'scene', 'category'],
    most: MOST_INTERESTS,
  })
  const last = lastTypes(context)
  const here = new Set((context.around ?? []).flatMap(({ traits }) => traits.type ?? []))
  const random = seededRandom(`intents/${context.seed}`)
  return intents
    .flatMap((intent): ScoredIntent[] => {
      const jitter = WORTH.jitter * random.next()
      const isInSeason = !intent.seasons || intent.seasons.includes(moment.season)
      if (!isInSeason && !intent.slots.some(({ types }) => types.some((type) => here.has(type)))) return []
      const occasion = nearOccasion(intent, context)
      if (intent.onlyThen && !occasion) return []
      const parts = [
        ...interestParts(intent, interests),
        ...sessionParts(intent, context, last),
        ...(occasion
          ? [
              {
                worth: WORTH.occasion * occasion.nearness * (intent.onlyThen ? OWN_OCCASION : 1),
                reason: reason('occasion', occasion.id),
              },
            ]
          : []),
        ...(isInSeason ? momentParts(intent, context) : []),
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

const TYPES = new WeakMap<Intent, ReadonlyMap<string, number>>()

/** The slot of each type, kept by intent: the table is read for every page. */
export function typesOf(intent: Intent): ReadonlyMap<string, number> {
  const known = TYPES.get(intent)
  if (known) return known
  const types = new Map(intent.slots.flatMap((slot, i) => slot.types.map((type): [string, number] => [type, i])))
  TYPES.set(intent, types)
  return types
}

/** Season and weather say much the same: weather goes before. */
function momentParts({ seasons, weather }: Intent, { moment }: PageContext): Part[] {
  if (moment.weather && weather?.includes(moment.weather))
    return [{ worth: WORTH.weather, reason: reason('weather', moment.weather) }]
  return seasons ? [{ worth: WORTH.season, reason: reason('season', moment.season, 'season') }] : []
}

/** The three strongest interests count, one a slot: an intent must not win by its length, nor by a slot that takes anything. */
function interestParts(intent: Intent, interests: readonly StandingInterest[]): Part[] {
  const types = typesOf(intent)
  const slots = new Set<number>()
  return interests
    .filter(({ facet, key }) => {
      const slot = facet === 'type' ? types.get(key) : undefined
      return slot === undefined || (!slots.has(slot) && slots.add(slot))
    })
    .flatMap(({ facet, key, strength, interest }): Part[] => {
      if (facet === 'type' && types.has(key))
        return [{ worth: WORTH.interest * strength, reason: reason('interest', key, 'type', interest.evidence) }]
      if (facet === 'scene' && intent.scenes?.includes(key))
        return [{ worth: WORTH.scene * strength, reason: reason('interest', key, 'scene', interest.evidence) }]
      if (facet === 'category' && key === 'children' && intent.audiences?.includes('children'))
        return [{ worth: WORTH.scene * strength, reason: reason('interest', key, 'category', interest.evidence) }]
      return []
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 3)
}

function sessionParts(intent: Intent, context: PageContext, last: readonly string[]): Part[] {
  const types = typesOf(intent)
  const parts: Part[] = []
  // Each of the last few kinds that it holds counts, the newest most.
  const slots = new Set<number>()
  const here = last.filter((type) => {
    const slot = types.get(type)
    return slot !== undefined && !slots.has(slot) && slots.add(slot)
  })
  const worth = here.reduce((sum, type) => sum + WORTH.session / (1 + last.indexOf(type)), 0)
  const [newest] = here
  if (newest !== undefined) parts.push({ worth, reason: sessionReason(newest, context) })
  for (const from of last) {
    const next = context.transitions?.(from) ?? {}
    const mass = [...types.keys()].reduce((sum, type) => sum + bounded(next[type]), 0)
    if (mass > 0) {
      parts.push({ worth: WORTH.transition * Math.min(1, mass), reason: reason('transition', from, 'type') })
      break
    }
  }
  for (const scene of context.search?.scenes ?? [])
    if (intent.scenes?.includes(scene)) parts.push({ worth: WORTH.session, reason: reason('search', scene, 'scene') })
  return parts
}

/** The thing at hand by its name; a kind that was searched for or looked at. */
function sessionReason(type: string, { around = [], search }: PageContext): Reason {
  const product = around.find(({ traits }) => traits.type?.includes(type))
  if (product) return { ...reason('goes-with', type, 'type'), productId: product.subject.id }
  return reason(search?.types?.includes(type) ? 'search' : 'goes-with', type, 'type')
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
