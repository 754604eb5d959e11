import { clamp, decay, type EvidenceRef, type InterestEvent, readShare } from './event.ts'

/** How a shopper reads: by figures, by pictures, by the story. Never who she is: age and sex are not guessed. */
export const MANNERS = ['facts', 'pictures', 'story'] as const
export type Manner = (typeof MANNERS)[number]

/** Before anything is known, rational and emotional reading are equally likely: two counts each. */
const PRIOR: Readonly<Record<Manner, number>> = { facts: 2, pictures: 1, story: 1 }
const PRIOR_SUM = 4
/** How fast a way of reading is forgotten: 14 days. */
const HALF_LIFE_MS = 14 * 86_400_000
const MOST_EVIDENCE = 4
const MOST_WEIGHT = 60

/** Decayed counts of how she read, as of a moment. */
export interface MannerCounts {
  readonly facts: number
  readonly pictures: number
  readonly story: number
  readonly atMs: number
  readonly evidence: readonly (EvidenceRef & { readonly manner: Manner })[]
}

export const firstManner = (nowMs: number): MannerCounts => ({
  facts: 0,
  pictures: 0,
  story: 0,
  atMs: nowMs,
  evidence: [],
})

/** What an event says of her way of reading. */
function signOf(event: InterestEvent): { manner: Manner; weight: number } | undefined {
  switch (event.kind) {
    case 'specs':
      return { manner: 'facts', weight: 1 }
    case 'compare':
      return { manner: 'facts', weight: 1.5 }
    case 'sort':
      return event.sortBy === 'price' || event.sortBy === 'facts' ? { manner: 'facts', weight: 1 } : undefined
    case 'film':
      return { manner: 'pictures', weight: 1.5 * readShare(event) }
    case 'story':
      return { manner: 'story', weight: 1.5 * readShare(event) }
    case 'share':
      return { manner: 'pictures', weight: 0.5 }
    default:
      return undefined
  }
}

/** The counts with one event; the same object when it says nothing. Order makes no difference: counts decay and add. */
export function countManner(counts: MannerCounts, event: InterestEvent): MannerCounts {
  const sign = signOf(event)
  if (!sign || sign.weight <= 0) return counts
  const atMs = Math.max(counts.atMs, event.atMs)
  const kept = decay(atMs - counts.atMs, HALF_LIFE_MS)
  const added = sign.weight * decay(atMs - event.atMs, HALF_LIFE_MS)
  const of = (manner: Manner): number =>
    clamp(counts[manner] * kept + (manner === sign.manner ? added : 0), 0, MOST_WEIGHT)
  const evidence = {
    eventId: event.id,
    kind: event.kind,
    productId: event.productId,
    atMs: event.atMs,
    manner: sign.manner,
  }
  const same = counts.evidence.filter(({ manner }) => manner === sign.manner)
  const others = counts.evidence.filter(({ manner }) => manner !== sign.manner)
  return {
    facts: of('facts'),
    pictures: of('pictures'),
    story: of('story'),
    atMs,
    evidence: [...others, ...[...same, evidence].sort((a, b) => a.atMs - b.atMs).slice(-MOST_EVIDENCE)],
  }
}

/** A leaning with how sure it is and what it rests on. */
export interface MannerEstimate {
  /** P(rational): reads facts, compares, sorts by price. */
  readonly rational: number
  /** P(emotional): 1 − rational. */
  readonly emotional: number
  readonly probabilities: Readonly<Record<Manner, number>>
  /** 0 when nothing was seen, towards 1 with much evidence: the share of what was seen beside the prior. */
  readonly certainty: number
  readonly evidence: MannerCounts['evidence']
}

/**
 * The leaning at a moment: the mean of a Dirichlet posterior over the three ways of reading, with decayed counts.
 * @example mannerAt(firstManner(0), 0).rational // 0.5
 */
export function mannerAt(counts: MannerCounts, nowMs: number): MannerEstimate {
  const kept = decay(nowMs - counts.atMs, HALF_LIFE_MS)
  const seen = (counts.facts + counts.pictures + counts.story) * kept
  const of = (manner: Manner): number => (PRIOR[manner] + counts[manner] * kept) / (PRIOR_SUM + seen)
  const probabilities = { facts: of('facts'), pictures: of('pictures'), story: of('story') }
  return {
    rational: probabilities.facts,
    emotional: 1 - probabilities.facts,
    probabilities,
    certainty: seen / (seen + PRIOR_SUM),
    evidence: counts.evidence,
  }
}
