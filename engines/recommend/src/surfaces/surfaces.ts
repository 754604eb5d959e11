import type { RankContext } from '../blend/context-legs.ts'
import { Answer, type ItemMask, type SessionRecommender } from '../blend/session-recommender.ts'
import { growFloat32, growInt32 } from '../sessions/growable.ts'
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
  const known = KNOWN
  known.read(clicks, shopper, seenEnough, catalogue)
  const answer = new Answer(Math.max(64, out.length * POOL) + known.count)
  recommender.rank(clicks, answer, {
    mask: catalogue.hidden,
    novelOnly: seenEnough <= 1,
    context: shopper.context,
    others: shopper.others,
  })
  const pool = POOL_ROOM
  pool.open(answer, known, catalogue, sameTitle)
  const top = pool.scores[0] ?? 0
  const spread = pool.count === 0 ? 1e-6 : Math.max(1e-6, top - pool.scores[Math.min(pool.count - 1, out.length)]!)
  const mostOfCategory = Math.max(1, Math.ceil(out.length * categoryShare))
  const ofCategory = new Map<number, number>()
  let count = 0
  while (count < out.length) {
    const best = pool.best(diversity * spread)
    if (best < 0) break
    const item = pool.items[best]!
    const category = pool.categories[best]!
    out[count++] = item
    let isFull = false
    if (category >= 0) {
      const taken = (ofCategory.get(category) ?? 0) + 1
      ofCategory.set(category, taken)
      isFull = taken >= mostOfCategory
    }
    if (count < out.length) pool.close(best, isFull, catalogue, sameTitle)
  }
  return count
}

/**
 * What may still be chosen, best ranked first, each with its likeness to what was chosen so far: one walk after each choice
 * instead of comparing everything with everything chosen.
 */
class Pool {
  items = new Int32Array(256)
  scores = new Float64Array(256)
  categories = new Int32Array(256)
  #groups = new Int32Array(256)
  #likeness = new Float64Array(256)
  count = 0

  /** Takes up the items of an answer that the shopper does not know. */
  open(answer: Answer, known: KnownItems, catalogue: CatalogueFacts, sameTitle: number): void {
    if (this.items.length < answer.count) {
      const room = answer.count * 2
      this.items = new Int32Array(room)
      this.scores = new Float64Array(room)
      this.categories = new Int32Array(room)
      this.#groups = new Int32Array(room)
      this.#likeness = new Float64Array(room)
    }
    this.count = 0
    for (let n = 0; n < answer.count; n++) {
      const item = answer.items[n]!
      const group = catalogue.variantGroup?.[item] ?? -1
      if (known.has(item, group) || (catalogue.titles && known.hasLike(item, catalogue.titles, sameTitle))) continue
      const at = this.count++
      this.items[at] = item
      this.scores[at] = answer.scores[n]!
      this.categories[at] = catalogue.category?.[item] ?? -1
      this.#groups[at] = group
      this.#likeness[at] = 0
    }
  }

  /** Place of the item of most worth, -1 when none is left; a tie goes to the one ranked first. */
  best(costOfLikeness: number): number {
    let best = -1
    let most = -Infinity
    for (let n = 0; n < this.count; n++) {
      const value = this.scores[n]! - costOfLikeness * this.#likeness[n]!
      if (value <= most) continue
      best = n
      most = value
    }
    return best
  }

  /** Takes out what was chosen, what is the same thing, and its whole category when that is full; the others stay in order. */
  close(chosen: number, isFull: boolean, { titles }: CatalogueFacts, sameTitle: number): void {
    const { items, scores, categories } = this
    const [groups, likeness] = [this.#groups, this.#likeness]
    const item = items[chosen]!
    const category = categories[chosen]!
    const group = groups[chosen]!
    let left = 0
    for (let n = 0; n < this.count; n++) {
      const inCategory = category >= 0 && categories[n] === category
      if (n === chosen || items[n] === item || (inCategory && isFull) || (group >= 0 && groups[n] === group)) continue
      const alike = titles?.of(items[n]!, item) ?? 0
      if (titles && alike >= sameTitle) continue
      items[left] = items[n]!
      scores[left] = scores[n]!
      categories[left] = categories[n]!
      groups[left] = groups[n]!
      likeness[left] = Math.max(likeness[n]!, inCategory ? SAME_CATEGORY : 0, alike)
      left++
    }
    this.count = left
  }
}
/** How alike two things of one category are at least. */
const SAME_CATEGORY = 0.5

/** Items that discover must not show again: bought ever, or seen often enough here or before. Read anew for each answer. */
class KnownItems {
  /** What is written under another mark belongs to an answer before. */
  #mark = 0
  #marks: Int32Array = new Int32Array(256)
  #times: Float32Array = new Float32Array(256)
  #groupMarks: Int32Array = new Int32Array(256)
  #items: Int32Array = new Int32Array(256)
  /** Known items; the first so many of `#items`. */
  count = 0

  read(clicks: ArrayLike<number>, { seen, bought }: ShopperFacts, enough: number, catalogue: CatalogueFacts): void {
    this.#mark++
    this.count = 0
    // the newest thousand clicks are enough: a longer session is no person's
    for (let i = Math.max(0, clicks.length - 1000); i < clicks.length; i++) this.#add(clicks[i]!, 1)
    for (let i = 0; i < (seen?.items.length ?? 0); i++) this.#add(seen!.items[i]!, seen!.times[i] ?? 1)
    for (let i = 0; i < (bought?.length ?? 0); i++) this.#add(bought![i]!, enough)
    const met = this.count
    this.count = 0
    for (let i = 0; i < met; i++) {
      const item = this.#items[i]!
      if (this.#times[item]! < enough) {
        this.#marks[item] = 0
        continue
      }
      this.#items[this.count++] = item
      const group = catalogue.variantGroup?.[item] ?? -1
      if (group < 0) continue
      this.#groupMarks = growInt32(this.#groupMarks, group + 1)
      this.#groupMarks[group] = this.#mark
    }
  }

  #add(item: number, times: number): void {
    if (item < 0) return
    if (this.#marks[item] !== this.#mark) {
      this.#marks = growInt32(this.#marks, item + 1)
      this.#times = growFloat32(this.#times, this.#marks.length)
      this.#items = growInt32(this.#items, this.count + 1)
      this.#marks[item] = this.#mark
      this.#times[item] = 0
      this.#items[this.count++] = item
    }
    this.#times[item] = this.#times[item]! + times
  }

  /** Whether an item is known, or is of a group of which one is. */
  has(item: number, group: number): boolean {
    return this.#marks[item] === this.#mark || (group >= 0 && this.#groupMarks[group] === this.#mark)
  }

  /** Titles are compared one by one only where the caller has no groups of them. */
  hasLike(item: number, titles: TitleLikeness, sameTitle: number): boolean {
    for (let i = 0; i < this.count; i++) if (titles.of(item, this.#items[i]!) >= sameTitle) return true
    return false
  }
}

/** Room used again from answer to answer: an answer is made in one go, so no two of them meet in it. */
const KNOWN = new KnownItems()
const POOL_ROOM = new Pool()

function holds(items: ArrayLike<number>, count: number, item: number): boolean {
  for (let i = 0; i < count; i++) if (items[i] === item) return true
  return false
}
