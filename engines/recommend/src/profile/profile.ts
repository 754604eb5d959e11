import { hash32 } from '@qianmian/kernel'
import {
  EVENT_KINDS,
  type EvidenceRef,
  FILLED_BY_PURCHASE,
  gainOf,
  type InterestEvent,
  type InterestEventKind,
} from './event.ts'
import { addInterest, type Interest } from './interests.ts'
import { countManner, firstManner, type MannerCounts } from './manner.ts'
import { firstBelief, type StageBelief, stageSignal, stepStage } from './stage.ts'
import { FACETS, type Facet, type Traits } from './traits.ts'

/** What an interest in each value of each facet is worth. */
export type Interests = Readonly<Record<Facet, readonly Interest[]>>

/** A product that was touched lately. */
export interface RecentAct {
  readonly productId: string
  readonly kind: InterestEventKind
  readonly type?: string
  readonly atMs: number
}

/** What became of events: for the operator, and for the person who exports her profile. */
export interface EventCounts {
  readonly taken: number
  readonly duplicate: number
  /** Too old for the stage, still counted for the interests. */
  readonly late: number
  /** From the future: taken as of now. */
  readonly clamped: number
  /** Older than two years, without id or of no known kind. */
  readonly refused: number
}

interface ProfileState {
  readonly version: 1
  /** Switched off, nothing is read from it and nothing added. */
  readonly on: boolean
  readonly interests: Interests
  /** Values that the person struck: they stay struck. */
  readonly struck: Readonly<Record<Facet, readonly string[]>>
  /** Products that she does not want to see. */
  readonly hidden: readonly string[]
  readonly bought: readonly string[]
  readonly recent: readonly RecentAct[]
  /** Hashes of the last event ids. */
  readonly seen: readonly number[]
  readonly stage: StageBelief
  readonly manner: MannerCounts
  readonly region?: string
  /** She does not want it known: no later event brings it back until she allows it. */
  readonly isRegionStruck?: boolean
  readonly counts: EventCounts
}

/** Without consent: lives in the session's memory, has no field for a person, and cannot be written by `writeProfile`. */
export interface SessionProfile extends ProfileState {
  readonly mode: 'session'
}

/** With consent: kept under the person's id. */
export interface ConsentedProfile extends ProfileState {
  readonly mode: 'consented'
  readonly personId: string
  readonly consentedAtMs: number
}

/**
 * What a shop knows of a shopper's interests: plain JSON of bounded size (below 200 kB even after a million events).
 *
 * No price may ever depend on it. It has no way to ask for one: it knows price bands as a taste (`low`, `middle`, `high` of
 * their kind), and no function of this package returns or changes a price.
 */
export type InterestProfile = SessionProfile | ConsentedProfile

const perFacet = <T>(value: T): Record<Facet, T> =>
  Object.fromEntries(FACETS.map((facet) => [facet, value])) as Record<Facet, T>

/** A profile for a session without consent: personal to the sitting, never to the person. @example sessionProfile(nowMs) */
export const sessionProfile = (nowMs: number): SessionProfile => ({
  version: 1,
  mode: 'session',
  on: true,
  interests: perFacet<readonly Interest[]>([]),
  struck: perFacet<readonly string[]>([]),
  hidden: [],
  bought: [],
  recent: [],
  seen: [],
  stage: firstBelief(nowMs),
  manner: firstManner(nowMs),
  counts: { taken: 0, duplicate: 0, late: 0, clamped: 0, refused: 0 },
})

const MOST_RECENT = 32
const MOST_SEEN = 512
const MOST_PRODUCTS = 500
const MOST_VALUES_A_FACET = 8
const LONGEST_KEY = 120
const LONGEST_QUERY = 60
const OLDEST_MS = 2 * 365 * 86_400_000
const FUTURE_TOLERANCE_MS = 60_000
const KINDS: ReadonlySet<string> = new Set(EVENT_KINDS)

const count = <P extends InterestProfile>(profile: P, what: keyof EventCounts): P => ({
  ...profile,
  counts: { ...profile.counts, [what]: profile.counts[what] + 1 },
})

const lastOf = <T>(list: readonly T[], most: number): readonly T[] => (list.length > most ? list.slice(-most) : list)

const withOnce = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list : lastOf([...list, id], MOST_PRODUCTS)

/**
 * The profile after one event: constant time (at most nine facets of eight values over lists of at most 64), meant to be
 * called within the request that reports the event. Profiles are values: the old one stays as it was.
 *
 * Duplicates count once (the last 512 ids are known). Times from the future are taken as now, and events of more than two
 * years ago are refused. Looking at the same product again and again counts less each time. A profile that is switched off
 * does not change.
 * @param nowMs when the event was received, by the server's clock
 * @example updateProfile(profile, { id: 'e1', kind: 'view', atMs: nowMs, productId: 'p1', traits }, nowMs)
 */
export function updateProfile<P extends InterestProfile>(profile: P, event: InterestEvent, nowMs: number): P {
  if (!profile.on) return profile
  if (!event.id || !KINDS.has(event.kind) || !Number.isFinite(event.atMs) || event.atMs < nowMs - OLDEST_MS)
    return count(profile, 'refused')
  const hash = hash32(event.id)
  if (profile.seen.includes(hash)) return count(profile, 'duplicate')
  const isFuture = event.atMs > nowMs + FUTURE_TOLERANCE_MS
  const timed: InterestEvent = event.atMs > nowMs ? { ...event, atMs: nowMs } : event
  const signal = stageSignal(timed, profile.recent)
  const stage = signal ? stepStage(profile.stage, signal, timed) : profile.stage
  return {
    ...profile,
    interests: withTraits(profile, timed),
    hidden: timed.kind === 'hide' && timed.productId ? withOnce(profile.hidden, timed.productId) : profile.hidden,
    bought: timed.kind === 'purchase' && timed.productId ? withOnce(profile.bought, timed.productId) : profile.bought,
    recent: withRecent(profile.recent, timed),
    seen: lastOf([...profile.seen, hash], MOST_SEEN),
    stage: stage ?? profile.stage,
    manner: countManner(profile.manner, timed),
    region: profile.isRegionStruck ? undefined : (timed.region?.slice(0, LONGEST_KEY) ?? profile.region),
    counts: {
      ...profile.counts,
      taken: profile.counts.taken + 1,
      late: profile.counts.late + (stage ? 0 : 1),
      clamped: profile.counts.clamped + (isFuture ? 1 : 0),
    },
  }
}

function withRecent(recent: readonly RecentAct[], event: InterestEvent): readonly RecentAct[] {
  if (event.productId === undefined) return recent
  const act = { productId: event.productId, kind: event.kind, type: event.traits?.type?.[0], atMs: event.atMs }
  return lastOf([...recent, act], MOST_RECENT)
}

/** The interests with what an event says: several values of one facet share its weight. */
function withTraits(profile: InterestProfile, event: InterestEvent): Interests {
  const gain = gainOf(event)
  if (gain === 0 || !event.traits) return profile.interests
  const query = event.kind === 'search' ? event.query?.trim().slice(0, LONGEST_QUERY) : undefined
  const repeats = query
    ? searchedBefore(profile, query)
    : profile.recent.filter(({ productId, kind }) => productId === event.productId && kind === event.kind).length
  const evidence: EvidenceRef = {
    eventId: event.id.slice(0, LONGEST_KEY),
    kind: event.kind,
    productId: event.productId,
    ...(query ? { query } : {}),
    atMs: event.atMs,
  }
  const next: Record<Facet, readonly Interest[]> = { ...profile.interests }
  for (const facet of FACETS) {
    const values = valuesOf(event.traits, facet)
    for (const key of values) {
      if (profile.struck[facet].includes(key)) continue
      next[facet] = addInterest(next[facet], {
        key,
        weight: gain / ((1 + repeats) * Math.sqrt(values.length)),
        evidence,
        filled: event.kind === 'purchase' && FILLED_BY_PURCHASE.has(facet),
      })
    }
  }
  return next
}

/** Interests remember a query once: 1 when the same words are evidence already, 0 otherwise. */
const searchedBefore = (profile: InterestProfile, query: string): number =>
  FACETS.some((facet) => profile.interests[facet].some(({ evidence }) => evidence.some((one) => one.query === query)))
    ? 1
    : 0

function valuesOf(traits: Traits, facet: Facet): readonly string[] {
  const values: unknown = traits[facet]
  if (!Array.isArray(values)) return []
  return values
    .filter((one): one is string => typeof one === 'string' && one !== '' && one.length <= LONGEST_KEY)
    .slice(0, MOST_VALUES_A_FACET)
}
