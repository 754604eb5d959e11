import { decay, type EvidenceRef, type InterestEvent } from './event.ts'

/** Where a shopper stands. */
export const STAGES = ['exploring', 'comparing', 'deciding', 'after-purchase'] as const
export type Stage = (typeof STAGES)[number]

/** What is observed of an event, given what came just before it. */
export const SIGNALS = [
  'new-type',
  'same-type',
  'same-product',
  'search',
  'specs',
  'compare',
  'linger',
  'basket',
  'purchase',
  'remove',
] as const
export type StageSignal = (typeof SIGNALS)[number]

/** P(signal | stage), rows sum to 1. Set by hand from what the words mean, not learned: a shop with logs should refit it. */
export const EMISSION: Readonly<Record<Stage, Readonly<Record<StageSignal, number>>>> = {
  exploring: {
    'new-type': 0.44,
    'same-type': 0.15,
    'same-product': 0.04,
    search: 0.15,
    specs: 0.03,
    compare: 0.02,
    linger: 0.13,
    basket: 0.02,
    purchase: 0.005,
    remove: 0.015,
  },
  comparing: {
    'new-type': 0.08,
    'same-type': 0.34,
    'same-product': 0.12,
    search: 0.1,
    specs: 0.13,
    compare: 0.12,
    linger: 0.07,
    basket: 0.02,
    purchase: 0.005,
    remove: 0.015,
  },
  deciding: {
    'new-type': 0.05,
    'same-type': 0.1,
    'same-product': 0.22,
    search: 0.05,
    specs: 0.13,
    compare: 0.06,
    linger: 0.09,
    basket: 0.17,
    purchase: 0.1,
    remove: 0.03,
  },
  'after-purchase': {
    'new-type': 0.27,
    'same-type': 0.06,
    'same-product': 0.3,
    search: 0.13,
    specs: 0.04,
    compare: 0.01,
    linger: 0.12,
    basket: 0.04,
    purchase: 0.02,
    remove: 0.01,
  },
}

/** P(stage after | stage before) from one event to the next. */
const TRANSITION: readonly (readonly number[])[] = [
  [0.88, 0.09, 0.025, 0.005],
  [0.07, 0.83, 0.095, 0.005],
  [0.04, 0.1, 0.84, 0.02],
  [0.06, 0.02, 0.01, 0.91],
]
/** Where people stand before anything is known. */
const PRIOR: readonly number[] = [0.68, 0.17, 0.1, 0.05]
/** A purchase is an act and no hint: it sets the belief. */
const AFTER_PURCHASE: readonly number[] = [0.04, 0.02, 0.04, 0.9]
/** How fast a belief goes back to the prior when nothing happens: 2 days; "after purchase" in 21. */
const HALF_LIFE_MS: readonly number[] = [2, 2, 2, 21].map((days) => days * 86_400_000)
/** An event that is older than the belief by more than this no longer moves it. */
const LATE_MS = 5 * 60_000
const MOST_EVIDENCE = 5

export interface StageEvidence extends EvidenceRef {
  readonly signal: StageSignal
}

/** The filter's state: P(stage) as of a moment, and the last events that moved it. */
export interface StageBelief {
  readonly probabilities: readonly number[]
  readonly atMs: number
  readonly evidence: readonly StageEvidence[]
}

export const firstBelief = (nowMs: number): StageBelief => ({ probabilities: PRIOR, atMs: nowMs, evidence: [] })

function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, one) => total + one, 0)
  return sum > 0 ? weights.map((one) => one / sum) : [...PRIOR]
}

/** The belief after some time without events: each stage gives back its share to the prior. */
function rested(probabilities: readonly number[], elapsedMs: number): number[] {
  const kept = probabilities.map((one, i) => one * decay(elapsedMs, HALF_LIFE_MS[i] ?? 1))
  const free = 1 - kept.reduce((total, one) => total + one, 0)
  return kept.map((one, i) => one + free * (PRIOR[i] ?? 0))
}

/** What an event looks like to the filter; undefined when it says nothing about the stage. */
export function stageSignal(
  event: InterestEvent,
  recent: readonly { readonly productId?: string; readonly type?: string }[],
): StageSignal | undefined {
  switch (event.kind) {
    case 'view': {
      const type = event.traits?.type?.[0]
      if (event.productId !== undefined && recent.some(({ productId }) => productId === event.productId))
        return 'same-product'
      return type !== undefined && recent.some((one) => one.type === type) ? 'same-type' : 'new-type'
    }
    case 'search':
    case 'specs':
    case 'compare':
    case 'basket':
    case 'purchase':
    case 'remove':
      return event.kind
    case 'sort':
      return event.sortBy === 'price' || event.sortBy === 'facts' ? 'compare' : undefined
    case 'dwell':
      return (event.dwellMs ?? 0) >= LINGER_MS ? 'linger' : undefined
    case 'like':
    case 'share':
    case 'story':
    case 'film':
      return 'linger'
    case 'hide':
      return undefined
  }
}
const LINGER_MS = 20_000

/**
 * One step of the forward filter of a hidden Markov model (Rabiner 1989, equations 19 and 20): predict by the transition,
 * weigh by the emission, normalise. Four multiplications by four: constant time.
 * @returns undefined when the event is too old for the belief
 */
export function stepStage(
  belief: StageBelief,
  signal: StageSignal,
  event: Pick<InterestEvent, 'id' | 'kind' | 'productId' | 'atMs'>,
): StageBelief | undefined {
  if (event.atMs < belief.atMs - LATE_MS) return undefined
  const before = rested(belief.probabilities, event.atMs - belief.atMs)
  const predicted = STAGES.map((_, to) =>
    before.reduce((sum, one, from) => sum + one * (TRANSITION[from]?.[to] ?? 0), 0),
  )
  const probabilities =
    signal === 'purchase'
      ? [...AFTER_PURCHASE]
      : normalised(STAGES.map((stage, i) => (predicted[i] ?? 0) * EMISSION[stage][signal]))
  const evidence = { eventId: event.id, kind: event.kind, productId: event.productId, atMs: event.atMs, signal }
  return {
    probabilities,
    atMs: Math.max(belief.atMs, event.atMs),
    evidence: [...belief.evidence, evidence].slice(-MOST_EVIDENCE),
  }
}

/** Where a shopper stands, as probabilities, with the events that say so. */
export interface StageEstimate {
  readonly probabilities: Readonly<Record<Stage, number>>
  readonly likeliest: Stage
  /** Those of the last events that speak for `likeliest` more than for the average of the other stages. */
  readonly evidence: readonly StageEvidence[]
}

/** The estimate at a moment. @example stageAt(belief, nowMs).likeliest // 'comparing' */
export function stageAt(belief: StageBelief, nowMs: number): StageEstimate {
  const now = rested(belief.probabilities, nowMs - belief.atMs)
  let best = 0
  for (let i = 1; i < now.length; i++) if ((now[i] ?? 0) > (now[best] ?? 0)) best = i
  const likeliest = STAGES[best] ?? 'exploring'
  const others = STAGES.filter((stage) => stage !== likeliest)
  return {
    probabilities: Object.fromEntries(STAGES.map((stage, i) => [stage, now[i] ?? 0])) as Record<Stage, number>,
    likeliest,
    evidence: belief.evidence.filter(({ signal }) => {
      const elsewhere = others.reduce((sum, stage) => sum + EMISSION[stage][signal], 0) / others.length
      return EMISSION[likeliest][signal] > elsewhere || (signal === 'purchase' && likeliest === 'after-purchase')
    }),
  }
}
