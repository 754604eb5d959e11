import { decay, type EvidenceRef, HALF_LIFE_MS, type Horizon } from './event.ts'

/** An interest in one value of one facet, with its weights as they stood at `atMs`. */
export interface Interest {
  readonly key: string
  readonly atMs: number
  readonly minutes: number
  readonly days: number
  readonly months: number
  /** The last few events that it rests on, newest last, one a product or query. */
  readonly evidence: readonly EvidenceRef[]
}

const MOST_KEYS = 64
const MOST_EVIDENCE = 3
/** No single value outgrows these, however often a bot clicks. */
const LOWEST = -10
const HIGHEST = 40

const bounded = (weight: number): number => (weight < LOWEST ? LOWEST : Math.min(weight, HIGHEST))

/** Weight of an interest on a horizon at a moment. @example weightAt(interest, 'days', nowMs) */
export function weightAt(interest: Interest, horizon: Horizon, nowMs: number): number {
  return interest[horizon] * decay(nowMs - interest.atMs, HALF_LIFE_MS[horizon])
}

const MIX: Readonly<Record<Horizon, number>> = { minutes: 0.45, days: 0.3, months: 0.25 }
/** The weight at which a horizon says half of what it can say. */
const HALF_SAID: Readonly<Record<Horizon, number>> = { minutes: 3, days: 6, months: 10 }

const said = (weight: number, half: number): number => weight / (Math.abs(weight) + half)

/**
 * How strong an interest is over all horizons, −1 to 1: each saturates, so that the hundredth look adds next to nothing.
 */
export function strengthAt(interest: Interest, nowMs: number): number {
  return (
    MIX.minutes * said(weightAt(interest, 'minutes', nowMs), HALF_SAID.minutes) +
    MIX.days * said(weightAt(interest, 'days', nowMs), HALF_SAID.days) +
    MIX.months * said(weightAt(interest, 'months', nowMs), HALF_SAID.months)
  )
}

/** The horizon that most of the strength comes from. */
export function leadingHorizon(interest: Interest, nowMs: number): Horizon {
  const parts = (['minutes', 'days', 'months'] as const).map((horizon) => ({
    horizon,
    part: MIX[horizon] * Math.abs(said(weightAt(interest, horizon, nowMs), HALF_SAID[horizon])),
  }))
  return parts.reduce((best, one) => (one.part > best.part ? one : best)).horizon
}

/** What an event adds to one value. */
export interface Addition {
  readonly key: string
  readonly weight: number
  readonly evidence: EvidenceRef
  /** The short horizons begin anew: what was looked for has been bought. */
  readonly filled?: boolean
}

/**
 * The list with one addition. Weights are kept as of the later of the two times, and what is older arrives decayed, so the
 * order in which events come in makes no difference as long as no weight meets its bounds. Beyond 64 values the weakest goes.
 */
export function addInterest(list: readonly Interest[], addition: Addition): readonly Interest[] {
  const { key, weight, evidence } = addition
  const index = list.findIndex((one) => one.key === key)
  const known = list[index]
  const atMs = known ? Math.max(known.atMs, evidence.atMs) : evidence.atMs
  const sum = (horizon: Horizon): number => {
    const half = HALF_LIFE_MS[horizon]
    const before = known ? known[horizon] * decay(atMs - known.atMs, half) : 0
    if (addition.filled && horizon !== 'months') return Math.min(before, 0)
    return bounded(before + weight * decay(atMs - evidence.atMs, half))
  }
  const next: Interest = {
    key,
    atMs,
    minutes: sum('minutes'),
    days: sum('days'),
    months: sum('months'),
    evidence: weight > 0 ? withEvidence(known?.evidence ?? [], evidence) : (known?.evidence ?? []),
  }
  if (known) return list.with(index, next)
  return list.length < MOST_KEYS ? [...list, next] : [...withoutWeakest(list, atMs), next]
}

function withEvidence(list: readonly EvidenceRef[], next: EvidenceRef): readonly EvidenceRef[] {
  const others = list.filter((one) =>
    one.productId === undefined
      ? one.query === undefined || one.query !== next.query
      : one.productId !== next.productId,
  )
  return [...others, next].sort((a, b) => a.atMs - b.atMs).slice(-MOST_EVIDENCE)
}

function withoutWeakest(list: readonly Interest[], nowMs: number): readonly Interest[] {
  let weakest = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, one] of list.entries()) {
    const strength = Math.abs(strengthAt(one, nowMs))
    if (strength < least) {
      least = strength
      weakest = index
    }
  }
  return list.toSpliced(weakest, 1)
}
