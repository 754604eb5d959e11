import { hash32 } from '@qianmian/kernel'
import { type Affinity, affinities, FACETS, type Traits } from '../profile/index.ts'
import { fits } from './candidates.ts'
import { factsFor, interestReason, plainReason } from './reasons.ts'
import type { ScoredIntent } from './score-intents.ts'
import type {
  CandidateRequest,
  CandidateSource,
  Intent,
  PageContext,
  PageItem,
  PageProduct,
  Reason,
  Slot,
} from './types.ts'

const MOST_CANDIDATES = 60
/** Products by which it is judged how much a trait tells. */
const SAMPLE = 60
const IN_SEASON = 0.1
const OUT_OF_SEASON = -0.2

/** For each trait, how much it tells: what half of the shop has tells little about a taste. */
function howMuchIsTold(products: readonly PageProduct[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { traits } of products)
    for (const facet of FACETS)
      for (const key of traits[facet] ?? []) counts.set(`${facet}/${key}`, (counts.get(`${facet}/${key}`) ?? 0) + 1)
  return new Map([...counts].map(([trait, count]) => [trait, (1 - count / products.length) ** 2]))
}

/** What a page has shown and must not show: one thing once, nothing bought or hidden, nothing that is the same in another colour. */
export class Shelf {
  readonly context: PageContext
  private readonly source: CandidateSource
  private readonly used = new Set<string>()
  private readonly groups = new Set<string>()
  private readonly bought: ReadonlySet<string>
  private readonly boughtTypes: ReadonlySet<string>
  private readonly hidden: ReadonlySet<string>
  private readonly seen: ReadonlySet<string>
  private readonly affinities = new Map<string, Affinity>()
  private told: ReadonlyMap<string, number> | undefined
  private fit: ((traits: Traits) => Affinity) | undefined

  constructor(context: PageContext, source: CandidateSource) {
    this.context = context
    this.source = source
    const { profile, around = [] } = context
    this.bought = new Set(profile.on ? profile.bought : [])
    this.hidden = new Set(profile.on ? profile.hidden : [])
    this.seen = new Set(profile.on ? profile.recent.map(({ productId }) => productId) : [])
    this.boughtTypes = new Set(
      profile.on
        ? profile.recent
            .filter(({ kind }) => kind === 'purchase')
            .flatMap(({ type }) => (type === undefined ? [] : [type]))
        : [],
    )
    for (const product of around) this.use(product)
  }

  /** Marks as shown. */
  use({ subject, variantGroup }: PageProduct): void {
    this.used.add(subject.id)
    if (variantGroup !== undefined) this.groups.add(variantGroup)
  }

  /** True if it may be shown as something new. */
  isFree({ subject, variantGroup }: PageProduct): boolean {
    const { id } = subject
    return (
      !this.used.has(id) &&
      !this.bought.has(id) &&
      !this.hidden.has(id) &&
      (variantGroup === undefined || !this.groups.has(variantGroup))
    )
  }

  isSeen = (id: string): boolean => this.seen.has(id)
  hasBoughtType = (type: string): boolean => this.boughtTypes.has(type)

  /** What the shop has for a request, checked, each once; what does not fit, is taken or has been bought is dropped. */
  candidates(request: Omit<CandidateRequest, 'most'>): PageProduct[] {
    const asked = { ...request, most: MOST_CANDIDATES }
    const once = new Set<string>()
    return this.source(asked)
      .slice(0, MOST_CANDIDATES)
      .filter((product) => fits(product, asked) && this.isFree(product))
      .filter(({ subject }) => !once.has(subject.id) && once.add(subject.id))
  }

  private affinity({ subject, traits }: PageProduct): Affinity {
    const known = this.affinities.get(subject.id)
    if (known) return known
    const { profile, moment } = this.context
    this.fit ??= affinities(profile, moment.nowMs, (facet, key) => {
      // Only for whom something is known.
      this.told ??= howMuchIsTold(this.source({ most: SAMPLE }).slice(0, SAMPLE))
      return this.told.get(`${facet}/${key}`) ?? 1
    })
    const found = this.fit(traits)
    this.affinities.set(subject.id, found)
    return found
  }

  /** How well a product fits the person and the season; strangers get the shop's order with a little chance. */
  worth(product: PageProduct, place: number): number {
    const { moment, seed } = this.context
    const seasons = product.traits.season ?? []
    const season = seasons.length === 0 ? 0 : seasons.includes(moment.season) ? IN_SEASON : OUT_OF_SEASON
    const chance = hash32(`${seed}/${product.subject.id}`) / 2 ** 32
    return this.affinity(product).score + season - place * 0.01 + chance * 0.03
  }

  /** Why a product is shown at all: the interest that speaks for it, else season, else what the shop says. */
  reasonFor(product: PageProduct): Reason {
    const { moment } = this.context
    const { because } = this.affinity(product)
    if (because) return interestReason(product, because)
    const inSeason = factsFor(product.subject, 'season', moment.season)
    if (inSeason.length > 0) return { ...plainReason('season', inSeason), facet: 'season', key: moment.season }
    if ((product.popularity ?? 0) > 0) return plainReason('popular')
    return plainReason('shop')
  }
}

/** How much two products are alike: shared traits over all traits (Jaccard). */
export function likeness(a: Traits, b: Traits): number {
  let shared = 0
  let all = 0
  for (const facet of FACETS) {
    const [left, right] = [a[facet] ?? [], b[facet] ?? []]
    const both = left.filter((one) => right.includes(one)).length
    shared += both
    all += left.length + right.length - both
  }
  return all === 0 ? 0 : shared / all
}

const DIVERSITY = 0.7

/**
 * The best few that are not alike: maximal marginal relevance (Carbonell and Goldstein 1998), one of a product type.
 */
export function pickDiverse(shelf: Shelf, pool: readonly PageProduct[], most: number): PageProduct[] {
  const left = pool.map((product, place) => ({ product, worth: shelf.worth(product, place), alike: 0 }))
  const picked: PageProduct[] = []
  const types = new Set<string>()
  while (picked.length < most) {
    let best: (typeof left)[number] | undefined
    let highest = Number.NEGATIVE_INFINITY
    for (const one of left) {
      const value = one.worth - DIVERSITY * one.alike
      if (value <= highest || !shelf.isFree(one.product)) continue
      if (one.product.traits.type?.some((type) => types.has(type))) continue
      highest = value
      best = one
    }
    if (!best) break
    const { product } = best
    picked.push(product)
    for (const type of product.traits.type ?? []) types.add(type)
    shelf.use(product)
    if (picked.length < most)
      for (const one of left) one.alike = Math.max(one.alike, likeness(product.traits, one.product.traits))
  }
  return picked
}

/** An intent with its slots filled, or nothing when the shop has too little for it. */
export interface FilledIntent {
  readonly scored: ScoredIntent
  readonly items: readonly PageItem[]
  readonly products: readonly PageProduct[]
}

/**
 * Fills the slots of an intent: for each the best free product, seen ones only when nothing else is there. A slot whose kind
 * she has just bought is settled and stays empty: what goes with it is wanted, not a second one.
 */
export function fillIntent(shelf: Shelf, scored: ScoredIntent, most = 6): FilledIntent | undefined {
  const { intent } = scored
  const chosen: { slot: Slot; product: PageProduct }[] = []
  const taken = new Set<string>()
  const groups = new Set<string>()
  for (const slot of intent.slots) {
    if (chosen.length >= most) break
    if (slot.types.some((type) => shelf.hasBoughtType(type))) continue
    const pool = shelf
      .candidates({ types: slot.types, categories: slot.categories, scenes: slot.scenes })
      .filter(
        ({ subject, variantGroup }) =>
          !taken.has(subject.id) && !(variantGroup !== undefined && groups.has(variantGroup)),
      )
      .filter((product) => meetsFacts(product, slot))
      .map((product, place) => ({
        product,
        // The first type of a slot is what it is about.
        worth:
          shelf.worth(product, place) - typeRank(product, slot) * 0.15 - (shelf.isSeen(product.subject.id) ? 1 : 0),
      }))
      .sort((a, b) => b.worth - a.worth || (a.product.subject.id < b.product.subject.id ? -1 : 1))
    const best = pool[0]?.product
    if (!best) continue
    chosen.push({ slot, product: best })
    taken.add(best.subject.id)
    if (best.variantGroup !== undefined) groups.add(best.variantGroup)
  }
  if (chosen.length < Math.max(2, intent.least)) return undefined
  for (const { product } of chosen) shelf.use(product)
  return {
    scored,
    products: chosen.map(({ product }) => product),
    items: chosen.map(({ slot, product }) => ({
      productId: product.subject.id,
      slotId: slot.id,
      does: slot.does,
      reason: slotReason(shelf, intent, product),
    })),
  }
}

const typeRank = ({ traits }: PageProduct, { types }: Slot): number =>
  Math.max(
    0,
    types.findIndex((type) => traits.type?.includes(type)),
  )

const meetsFacts = ({ subject }: PageProduct, { materials, seasons }: Slot): boolean =>
  (materials ?? []).every((key) => factsFor(subject, 'material', key).length > 0) &&
  (!seasons || seasons.some((key) => factsFor(subject, 'season', key).length > 0))

/** An interest in the thing itself says more than the intent that it belongs to. */
function slotReason(shelf: Shelf, intent: Intent, product: PageProduct): Reason {
  const own = shelf.reasonFor(product)
  if (own.kind === 'interest' && own.facet !== 'category') return own
  return { kind: 'intent', factIds: own.kind === 'season' ? own.factIds : [], evidence: [], key: intent.id }
}
