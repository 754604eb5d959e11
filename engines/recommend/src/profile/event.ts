import type { Facet, Traits } from './traits.ts'

/** What a shopper did. `specs`, `compare`, `sort`, `story` and `film` say how she reads; the others what she is after. */
export const EVENT_KINDS = [
  'view',
  'dwell',
  'search',
  'basket',
  'purchase',
  'like',
  'share',
  'remove',
  'hide',
  'specs',
  'compare',
  'sort',
  'story',
  'film',
] as const
export type InterestEventKind = (typeof EVENT_KINDS)[number]

/** One thing that happened, as the profile takes it. What is not needed is not asked for: no address, no device. */
export interface InterestEvent {
  /** Idempotency key: the same id counts once. */
  readonly id: string
  readonly kind: InterestEventKind
  /** When it happened, by whatever clock the sender has; bounded by the time of receipt. */
  readonly atMs: number
  readonly productId?: string
  /** What the product is like, or what the search asked for. */
  readonly traits?: Traits
  /** For `search`: her own words, so that she can read what an interest rests on. Kept up to 60 letters. */
  readonly query?: string
  /** How long she stayed (`dwell`, `story`). */
  readonly dwellMs?: number
  /** How much of a film or story was seen, 0 to 1. */
  readonly share?: number
  /** For `sort`: by what. */
  readonly sortBy?: 'price' | 'new' | 'popular' | 'facts'
  /** A coarse region (a province, a state), never an address. */
  readonly region?: string
}

/** An event that an interest or an estimate rests on. */
export interface EvidenceRef {
  readonly eventId: string
  readonly kind: InterestEventKind
  readonly productId?: string
  /** What was searched for. */
  readonly query?: string
  readonly atMs: number
}

/** How fast each horizon forgets: half of a weight is gone after so long. */
export const HALF_LIFE_MS = {
  /** What she is after in this sitting: 20 minutes. */
  minutes: 20 * 60_000,
  /** What she has been after this week: 3 days. */
  days: 3 * 86_400_000,
  /** What she likes: 60 days. */
  months: 60 * 86_400_000,
} as const
export type Horizon = keyof typeof HALF_LIFE_MS

/** Set by hand: a purchase says five times what a look says. Learned weights belong to the ranking, not to what is shown as taste. */
const GAIN: Readonly<Record<InterestEventKind, number>> = {
  view: 1,
  dwell: 1,
  search: 2,
  basket: 4,
  purchase: 5,
  like: 3,
  share: 3,
  remove: -2,
  hide: -3,
  specs: 1.5,
  compare: 2,
  sort: 0,
  story: 1.5,
  film: 1.5,
}
const SHORTEST_DWELL_MS = 3_000
const FULL_DWELL_MS = 30_000
const MOST_DWELLS = 2

/** A number in a range; what is no number is the lower end. */
export const clamp = (value: number | undefined, low: number, high: number): number =>
  value === undefined || Number.isNaN(value) ? low : Math.min(high, Math.max(low, value))

/**
 * How much an event says about the traits of its product, before repeats are damped. A dwell of half a minute counts as
 * one look and of more than a minute as two, so that a page left open overnight does not become a passion.
 * @example gainOf({ id: 'e', kind: 'dwell', atMs: 0, dwellMs: 30_000 }) // 1
 */
export function gainOf(event: InterestEvent): number {
  const gain = GAIN[event.kind]
  if (event.kind === 'dwell')
    return (event.dwellMs ?? 0) < SHORTEST_DWELL_MS
      ? 0
      : gain * clamp((event.dwellMs ?? 0) / FULL_DWELL_MS, 0, MOST_DWELLS)
  if (event.kind === 'film' || event.kind === 'story') return gain * readShare(event)
  return gain
}

/** How much of a story or film was taken in: by its share, or by the time that was spent. */
export const readShare = (event: InterestEvent): number =>
  event.share === undefined ? clamp((event.dwellMs ?? 0) / FULL_DWELL_MS, 0, 1) : clamp(event.share, 0, 1)

/** How much of a weight is left after some time. @example decay(1_000, 1_000) // 0.5 */
export const decay = (elapsedMs: number, halfLifeMs: number): number => 2 ** (-Math.max(0, elapsedMs) / halfLifeMs)

/** A thing bought is no longer looked for: these facets lose their short horizons with a purchase, taste keeps. */
export const FILLED_BY_PURCHASE: ReadonlySet<Facet> = new Set(['type'])
