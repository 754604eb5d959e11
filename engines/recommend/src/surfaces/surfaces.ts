import type { RankContext } from '../blend/context-legs.ts'
import { Answer, type ItemMask, type SessionRecommender } from '../blend/session-recommender.ts'
import type { Neighbour } from '../sessions/neighbours.ts'
import type { TitleLikeness } from './title-likeness.ts'

/** What the surfaces must know of the catalogue. Arrays are by item number and may be shorter than the catalogue. */
export interface CatalogueFacts {
  /** Not 0 = deleted, out of sale, not for this shopper. Read at answer time: a change works at once. */
  readonly hidden?: ItemMask
  /** Items of one group are variants of one product (colours, sizes); -1 = none. */
  readonly variantGroup?: Int32Array
  /** Category; -1 = unknown. */
  readonly category?: Int32Array
  readonly titles?: TitleLikeness
}

/** What is known of the shopper beside the running session. */
export interface ShopperFacts {
  /** Items bought. */
  readonly bought?: ArrayLike<number>
  /** Items seen before and how often, beside the running session. */
  readonly seen?: { readonly items: ArrayLike<number>; readonly times: ArrayLike<number> }
  /** Her own history when she agreed to its use, her basket, and the hour, region and season. */
  readonly context?: RankContext
  /** Neighbours of the running session that other shards found. */
  readonly others?: readonly Neighbour[]
}

/** Rules of the discover surface. */
export interface DiscoverRules {
  /** From so many views on an item counts as seen enough. Default 1: whatever was seen is out. */
  readonly seenEnough?: number
  /** Titles from this likeness on are one product. Default 0.8. */
  readonly sameTitle?: number
  /** Most items of one category, as a share of the answer, rounded up. Default 0.4. */
  readonly categoryShare?: number
  /** What likeness to items already chosen costs, in the spread of scores (maximal marginal relevance). Default 0.3. */
  readonly diversity?: number
}

/** Candidates looked at for one place of the discover surface. */
const POOL = 8

/**
 * Goes on with what the shopper is doing: repeats are welcome, hidden items and the product just bought are not.
 * @param out room for the answer; returns how many items it holds
 */
export function continueSurface(
  recommender: SessionRecommender,
  clicks: ArrayLike<number>,
  catalogue: CatalogueFacts,
  shopper: ShopperFacts,
  out: Int32Array,
): number {
  const { bought } = shopper
  const answer = new Answer(out.length + (bought?.length ?? 0))
  recommender.rank(clicks, answer, { mask: catalogue.hidden, context: shopper.context, others: shopper.others })
  let count = 0
  for (let n = 0; n < answer.count && count < out.length; n++)
    if (!bought || !holds(bought, bought.length, answer.items[n]!)) out[count++] = answer.items[n]!
  return count
}

/**
 * Shows what the shopper does not know: nothing bought, nothing seen enough, no variant and no near-identical title of either or
 * of another answer, no category beyond its share; what is left is chosen by maximal marginal relevance (Carbonell and
 * Goldstein, SIGIR 1998). Gives fewer items, or none, rather than break a rule.
 * @param out room for the answer; returns how many items it holds
 */
export function discoverSurface(
  recommender: SessionRecommender,
  clicks: ArrayLike<number>,
  catalogue: CatalogueFacts,
  shopper: ShopperFacts,
  out: Int32Array,
  rules: DiscoverRules = {},
): number {
  const { seenEnough = 1, sameTitle = 0.8, categoryShare = 0.4, diversity = 0.3 } = rules
  const known = knownItems(clicks, shopper, seenEnough)
  const answer = new Answer(Math.max(64, out.length * POOL) + known.length)
  recommender.rank(clicks, answer, {
    mask: catalogue.hidden,
    novelOnly: seenEnough <= 1,
    context: shopper.context,
    others: shopper.others,
  })
  const same = (a: number, b: number): boolean => {
    if (a === b) return true
    const group = catalogue.variantGroup?.[a] ?? -1
    if (group >= 0 && group === catalogue.variantGroup?.[b]) return true
    return (catalogue.titles?.of(a, b) ?? 0) >= sameTitle
  }
  const knownSet = new Set(known)
  const knownGroups = new Set(known.flatMap((other) => catalogue.variantGroup?.[other] ?? []))
  knownGroups.delete(-1)
  // Two looks at sets; titles are compared one by one only where the caller has no groups of them.
  const isKnown = (item: number): boolean =>
    knownSet.has(item) ||
    knownGroups.has(catalogue.variantGroup?.[item] ?? -1) ||
    (catalogue.titles !== undefined && known.some((other) => same(item, other)))
  const open: { item: number; score: number }[] = []
  for (let n = 0; n < answer.count; n++) {
    const item = answer.items[n]!
    if (!isKnown(item)) open.push({ item, score: answer.scores[n]! })
  }
  const top = open[0]?.score ?? 0
  const spread = Math.max(1e-6, top - (open[Math.min(open.length - 1, out.length)]?.score ?? top))
  const mostOfCategory = Math.max(1, Math.ceil(out.length * categoryShare))
  const ofCategory = new Map<number, number>()
  let count = 0
  while (count < out.length && open.length > 0) {
    let best = -1
    let bestValue = -Infinity
    for (let n = open.length - 1; n >= 0; n--) {
      const { item, score } = open[n]!
      const category = catalogue.category?.[item] ?? -1
      const full = category >= 0 && (ofCategory.get(category) ?? 0) >= mostOfCategory
      let likeness = 0
      let twin = false
      for (let c = 0; c < count && !twin; c++) {
        twin = same(item, out[c]!)
        const sameCategory = category >= 0 && category === catalogue.category?.[out[c]!] ? 0.5 : 0
        likeness = Math.max(likeness, sameCategory, catalogue.titles?.of(item, out[c]!) ?? 0)
      }
      if (full || twin) {
        open.splice(n, 1)
        if (best > n) best--
        continue
      }
      const value = score - diversity * spread * likeness
      // walking backwards, so that a tie goes to the one ranked first
      if (value >= bestValue) {
        best = n
        bestValue = value
      }
    }
    if (best < 0) break
    const chosen = open.splice(best, 1)[0]!
    out[count++] = chosen.item
    const category = catalogue.category?.[chosen.item] ?? -1
    if (category >= 0) ofCategory.set(category, (ofCategory.get(category) ?? 0) + 1)
  }
  return count
}

/** Items that discover must not show again: bought ever, or seen often enough here or before. */
function knownItems(clicks: ArrayLike<number>, shopper: ShopperFacts, seenEnough: number): number[] {
  const times = new Map<number, number>()
  // the newest thousand clicks are enough: a longer session is no person's
  for (let i = Math.max(0, clicks.length - 1000); i < clicks.length; i++)
    times.set(clicks[i]!, (times.get(clicks[i]!) ?? 0) + 1)
  const { seen, bought } = shopper
  for (let i = 0; i < (seen?.items.length ?? 0); i++) {
    const item = seen!.items[i]!
    times.set(item, (times.get(item) ?? 0) + (seen!.times[i] ?? 1))
  }
  for (let i = 0; i < (bought?.length ?? 0); i++) times.set(bought![i]!, seenEnough)
  return [...times].filter(([, count]) => count >= seenEnough).map(([item]) => item)
}

function holds(items: ArrayLike<number>, count: number, item: number): boolean {
  for (let i = 0; i < count; i++) if (items[i] === item) return true
  return false
}
