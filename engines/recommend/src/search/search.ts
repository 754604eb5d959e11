import type { LocalizedText } from '@qianmian/kernel'
import type { SearchProduct } from './document.ts'
import { type Highlights, highlight, surfacesOf } from './highlight.ts'
import { parseQuery } from './parse.ts'
import type { Chip, Correction, ParsedQuery, SortIntent } from './query.ts'
import { bitCount, type Relaxation, type RelaxStep, relaxedText, relaxSteps } from './relax.ts'
import { Scorer, SHUT, UNKNOWN } from './score.ts'
import { SEARCH_FACETS, type SearchFacet, SearchStore } from './store.ts'
import { Suggester, type Suggestion } from './suggest.ts'

/** Options of one search. */
export interface SearchOptions {
  /** How many hits, 24 when absent, 200 at most. */
  readonly limit?: number
  readonly offset?: number
  /** Ids of chips that the shopper took away. */
  readonly without?: readonly string[]
  /** Facet values that the shopper chose. */
  readonly only?: Readonly<Partial<Record<SearchFacet, readonly string[]>>>
  readonly sort?: SortIntent
  readonly facets?: boolean
  readonly highlights?: boolean
}

/** One product found. */
export interface SearchHit {
  readonly id: string
  readonly score: number
  readonly highlights?: Highlights
  /** Chips that nobody can answer for it: what it is made of is not known. Such products come last. */
  readonly unverified: readonly string[]
}

export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** What a search found and how the query was understood. */
export interface SearchResult {
  readonly hits: readonly SearchHit[]
  /** How many match in all. */
  readonly total: number
  /** True when all that was asked for is met: nothing relaxed, no word unknown. */
  readonly exact: boolean
  readonly chips: readonly Chip[]
  readonly corrections: readonly Correction[]
  /** The query with its corrections, when there are any. */
  readonly didYouMean?: string
  readonly relaxed: readonly Relaxation[]
  readonly relaxedText?: LocalizedText
  readonly facets?: Readonly<Record<SearchFacet, readonly FacetCount[]>>
  readonly truncated: boolean
}

const MOST_HITS = 200
const MOST_FACET_VALUES = 12
/** What cannot be bought is worth looking at, after what can. */
const OUT_OF_STOCK = 0.6
const FAR_FROM_BEST = 0.4

/**
 * A search over a shop's products in memory: no files, no network, no downloads. One index a shop.
 * @example
 * const search = createSearch(products)
 * search.find('200元以内透气短袖').hits[0]?.id
 */
export class ProductSearch {
  private readonly store = new SearchStore()
  private readonly scorer = new Scorer(this.store)
  private readonly suggester = new Suggester(this.store)

  get size(): number {
    return this.store.live
  }

  /** Adds or replaces a product. It is found at once. */
  add(product: SearchProduct): void {
    this.store.add(product)
  }

  /** Takes a product out. @returns false when it was not there */
  remove(id: string): boolean {
    return this.store.remove(id)
  }

  /** How a query is understood, without searching. */
  understand(query: string, without: readonly string[] = []): ParsedQuery {
    return parseQuery(this.store, query, without)
  }

  /** Kinds, brands, tags and names that a beginning may become: by writing, pinyin (`yujia`) or first letters (`yjd`). */
  suggest(beginning: string, most = 8): readonly Suggestion[] {
    return this.suggester.suggest(beginning, Math.min(most, 50))
  }

  /** Finds products. Never throws on a query, whatever it holds; an empty one finds nothing. */
  find(query: string, options: SearchOptions = {}): SearchResult {
    const parsed = this.understand(query, options.without)
    const asked = parsed.units.some(({ required }) => required)
    if (asked) this.scorer.run(parsed.units)
    else if (parsed.chips.length > 0 || parsed.units.length > 0) {
      this.scorer.run(parsed.units.filter(({ required }) => !required))
      const scores = this.keepScores()
      this.scorer.runAll()
      for (const [slot, score] of scores) this.scorer.total[slot] = score
    } else this.scorer.run([])
    this.scorer.exclude(parsed.exclusions)
    const steps = relaxSteps(parsed, ({ alternatives }) => alternatives.length > 0)
    const { step, slots } = this.choose(parsed, steps, options)
    const relaxed = steps[step]?.gaveUp ?? []
    const offset = Math.max(0, Math.trunc(options.offset ?? 0))
    const limit = Math.min(MOST_HITS, Math.max(0, Math.trunc(options.limit ?? 24)))
    const shown = firstOf(slots, offset + limit, this.order(slots, parsed, options.sort ?? parsed.sort)).slice(offset)
    const surfaces = options.highlights === false ? [] : surfacesOf(parsed.units)
    return {
      hits: [...shown].map((slot) => this.hit(slot, parsed, surfaces, options)),
      total: slots.length,
      exact:
        slots.length > 0 &&
        relaxed.length === 0 &&
        !parsed.units.some(({ guessed }) => guessed) &&
        parsed.chips.every(({ used }) => used),
      chips: parsed.chips,
      corrections: parsed.corrections,
      didYouMean: corrected(parsed),
      relaxed: slots.length === 0 ? [] : relaxed,
      relaxedText: slots.length === 0 ? undefined : relaxedText(relaxed),
      facets: options.facets ? this.countFacets(slots) : undefined,
      truncated: parsed.truncated,
    }
  }

  private keepScores(): [number, number][] {
    const { scorer } = this
    return [...scorer.touched.subarray(0, scorer.count)].map((slot) => [slot, scorer.total[slot] ?? 0])
  }

  /** The first step at which any product fits, and all products that fit it. */
  private choose(
    parsed: ParsedQuery,
    steps: readonly RelaxStep[],
    { only }: SearchOptions,
  ): { step: number; slots: Int32Array } {
    const { scorer, store } = this
    const allowed = this.allowedFacets(only)
    let best = steps.length
    const stepOf = new Int8Array(scorer.count).fill(-1)
    for (let i = 0; i < scorer.count; i++) {
      const slot = scorer.touched[i] ?? 0
      if (store.alive[slot] !== 1 || ((scorer.verdict[slot] ?? 0) & SHUT) !== 0) continue
      if (allowed && !allowed.every((ids) => hasAny(store.facets[slot], ids))) continue
      const mask = scorer.mask[slot] ?? 0
      const fitsPrice =
        !parsed.price ||
        ((store.priceLow[slot] ?? 0) <= parsed.price.to && (store.priceHigh[slot] ?? 0) >= parsed.price.from)
      for (let at = 0; at < best + 1 && at < steps.length; at++) {
        const step = steps[at]
        if (!step || (step.price && !fitsPrice) || (mask & step.mask) !== step.mask) continue
        if (step.fewest > 0 && bitCount(mask & step.words) < step.fewest) continue
        stepOf[i] = at
        best = Math.min(best, at)
        break
      }
    }
    const slots: number[] = []
    for (let i = 0; i < scorer.count; i++) if (stepOf[i] === best) slots.push(scorer.touched[i] ?? 0)
    return { step: best, slots: Int32Array.from(slots) }
  }

  private allowedFacets(only: SearchOptions['only']): ReadonlySet<number>[] | undefined {
    if (!only) return undefined
    const { facetNames } = this.store
    return Object.entries(only).map(
      ([facet, values]) =>
        new Set(facetNames.flatMap((name, id) => (name.facet === facet && values.includes(name.value) ? [id] : []))),
    )
  }

  /** By what was asked for, else by score; ties by popularity and then in the order of adding. */
  private order(
    slots: Int32Array,
    { exclusions }: ParsedQuery,
    sort: SortIntent | undefined,
  ): (a: number, b: number) => number {
    const { scorer, store } = this
    let best = 0
    if (sort) for (const slot of slots) best = Math.max(best, scorer.total[slot] ?? 0)
    // The cheapest furniture is not a cloth that somewhere mentions a table.
    const aside = (slot: number): number => ((scorer.total[slot] ?? 0) < best * FAR_FROM_BEST ? 1 : 0)
    const score = (slot: number): number => (scorer.total[slot] ?? 0) * (store.available[slot] === 1 ? 1 : OUT_OF_STOCK)
    const price = (slot: number): number => store.priceLow[slot] ?? Number.NaN
    const byPrice = (a: number, b: number, sign: number): number => {
      const [x, y] = [price(a), price(b)]
      return Number.isNaN(x) || Number.isNaN(y) ? Number(Number.isNaN(x)) - Number(Number.isNaN(y)) : sign * (x - y)
    }
    const doubt = (slot: number): number =>
      exclusions.length > 0 && ((scorer.verdict[slot] ?? 0) & UNKNOWN) !== 0 ? 1 : 0
    const by = (a: number, b: number): number => {
      switch (sort) {
        case 'price-up':
          return byPrice(a, b, 1)
        case 'price-down':
          return byPrice(a, b, -1)
        case 'newest':
          return (store.published[b] ?? 0) - (store.published[a] ?? 0)
        case 'popular':
          return (store.popularity[b] ?? 0) - (store.popularity[a] ?? 0)
        default:
          return 0
      }
    }
    return (a, b) =>
      doubt(a) - doubt(b) ||
      aside(a) - aside(b) ||
      by(a, b) ||
      score(b) - score(a) ||
      (store.popularity[b] ?? 0) - (store.popularity[a] ?? 0) ||
      a - b
  }

  private hit(slot: number, parsed: ParsedQuery, surfaces: readonly string[], options: SearchOptions): SearchHit {
    const product = this.store.products[slot]
    const isUnknown = ((this.scorer.verdict[slot] ?? 0) & UNKNOWN) !== 0
    return {
      id: product?.id ?? '',
      score: this.scorer.total[slot] ?? 0,
      highlights: product && options.highlights !== false ? highlight(product, surfaces) : undefined,
      unverified: isUnknown
        ? parsed.exclusions.filter(({ concepts }) => concepts.length > 0).map(({ chipId }) => chipId)
        : [],
    }
  }

  private countFacets(slots: Int32Array): Record<SearchFacet, FacetCount[]> {
    const counts = new Int32Array(this.store.facetNames.length)
    for (const slot of slots) for (const id of this.store.facets[slot] ?? []) counts[id] = (counts[id] ?? 0) + 1
    const result = Object.fromEntries(SEARCH_FACETS.map((facet) => [facet, [] as FacetCount[]])) as unknown as Record<
      SearchFacet,
      FacetCount[]
    >
    for (const [id, { facet, value }] of this.store.facetNames.entries())
      if ((counts[id] ?? 0) > 0) result[facet].push({ value, count: counts[id] ?? 0 })
    for (const facet of SEARCH_FACETS)
      result[facet] = result[facet]
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
        .slice(0, MOST_FACET_VALUES)
    return result
  }
}

/** The first `count` in an order, without sorting the rest: a heap with the worst of the kept on top. */
function firstOf(slots: Int32Array, count: number, order: (a: number, b: number) => number): Int32Array {
  if (slots.length <= count * 2) return slots.toSorted(order).subarray(0, count)
  const heap = slots.slice(0, count)
  const sink = (from: number): void => {
    for (let at = from; ; ) {
      let worst = at
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < count && order(heap[child] ?? 0, heap[worst] ?? 0) > 0) worst = child
      if (worst === at) return
      const held = heap[at] ?? 0
      heap[at] = heap[worst] ?? 0
      heap[worst] = held
      at = worst
    }
  }
  for (let at = (count >> 1) - 1; at >= 0; at--) sink(at)
  for (let i = count; i < slots.length; i++) {
    const slot = slots[i] ?? 0
    if (count === 0 || order(slot, heap[0] ?? 0) >= 0) continue
    heap[0] = slot
    sink(0)
  }
  return heap.sort(order)
}

function hasAny(ids: Int32Array | undefined, wanted: ReadonlySet<number>): boolean {
  for (const id of ids ?? []) if (wanted.has(id)) return true
  return false
}

/** The query with what was put right in its place. */
function corrected({ text, corrections }: ParsedQuery): string | undefined {
  if (corrections.length === 0) return undefined
  let result = text
  for (const { start, end, to } of corrections.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + to + result.slice(end)
  return result.trim()
}

/** A search over some products. @example createSearch(demoSubjects()).find('台灯').total */
export function createSearch(products: Iterable<SearchProduct> = []): ProductSearch {
  const search = new ProductSearch()
  for (const product of products) search.add(product)
  return search
}
