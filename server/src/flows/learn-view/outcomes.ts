import type { SeenDecision } from '../../modules/decisions/index.ts'
import type { Variant } from '../../modules/variants/index.ts'

/** What a rate counts. */
export type Counted = 'purchase' | 'basket'

/** Fewer purchases than this say less than the baskets before them. */
const LEAST_PURCHASES = 20
/** What one shopper may say in a day, as in the ledger. */
const MOST_A_DAY = 20
const DAY_MS = 24 * 60 * 60 * 1000

/** Purchases less returns where the shop has orders enough, else baskets. */
export function countedOutcome(decisions: readonly SeenDecision[]): Counted {
  let purchases = 0
  for (const decision of decisions) if (decision.boughtAt !== null) purchases += 1
  return purchases >= LEAST_PURCHASES ? 'purchase' : 'basket'
}

/** Whether a decision came out well: bought and kept, or put into the basket. */
export const isHit = (decision: SeenDecision, counted: Counted): boolean =>
  counted === 'purchase'
    ? decision.boughtAt !== null && decision.returnedAt === null && decision.complainedAt === null
    : decision.basketAt !== null

/**
 * Leaves out what one shopper saw beyond twenty pages a day: one person, or one machine, decides nothing.
 * @returns those that count, and how many were left out
 */
export function withinCap(decisions: readonly SeenDecision[]): { counted: SeenDecision[]; left: number } {
  const seen = new Map<string, number>()
  const counted = decisions.filter((decision) => {
    const user = decision.visitor ?? decision.session
    if (user === null) return true
    const key = `${user} ${Math.floor(decision.seenAt / DAY_MS)}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count <= MOST_A_DAY
  })
  return { counted, left: decisions.length - counted.length }
}

/** Everything that the parts of the view are made from. */
export interface LearnData {
  readonly from: number
  readonly to: number
  /** Seen in the time, oldest first, capped by shopper. */
  readonly decisions: readonly SeenDecision[]
  readonly counted: Counted
  /** Every variant that a decision names, or that runs. */
  readonly variants: ReadonlyMap<string, Variant>
  /** The published way of each product, by product. */
  readonly baselines: ReadonlyMap<string, string>
}
