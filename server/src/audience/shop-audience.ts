import {
  affinities,
  continueSurface,
  discoverSurface,
  type InterestEvent,
  type InterestEventKind,
  type LearnedLeg,
  type Neighbour,
  queryTraits,
  type SessionRecommender,
  type ShopperFacts,
  updateProfile,
} from '@qianmian/recommend'
import type { ShopperAct } from '../contract/loop-events.ts'
import { BoughtTogether } from './bought-together.ts'
import { packDescribed } from './described.ts'
import type { KeptVisits } from './kept-visits.ts'
import { LearnedOrders } from './learned-orders.ts'
import type { ListLog } from './list-log.ts'
import { LOOK, markSeen, People, type Person, SHOWN_ENOUGH } from './people.ts'
import { type Share, WHOLE } from './share.ts'
import { type NumberedProduct, ShopCatalogue } from './shop-catalogue.ts'
import { ShopVisits, visitOf } from './shop-visits.ts'

/** One thing that a shopper did, as it lies in the log. */
export interface Act {
  readonly id: string
  readonly act: ShopperAct | 'purchase'
  readonly atMs: number
  /** Lives as long as a visit; without consent as long as a page. */
  readonly session: string
  /** Only of a person who agreed. */
  readonly visitor?: string | undefined
  readonly product?: string | undefined
  /** Words that were searched for. */
  readonly query?: string | undefined
  readonly valueMs?: number | undefined
  /** Where an order of hers goes, see `OrderEventData.region`. */
  readonly region?: string | undefined
}

/** What an answer is asked for. */
export interface Asked {
  readonly surface: 'continue' | 'discover'
  readonly session?: string | undefined
  readonly visitor?: string | undefined
  /** Products that are on the page or in the basket: the newest clicks of the question. */
  readonly products?: readonly string[] | undefined
  /** The products lie in the basket: what is bought with them comes up. */
  readonly isBasket?: boolean
  /** The answer is shown as it is: it may be logged, and two of its places swapped, so that its order can be learned. */
  readonly isShown?: boolean
  readonly most: number
}

const KINDS: Readonly<Partial<Record<Act['act'], InterestEventKind>>> = {
  view: 'view',
  dwell: 'dwell',
  search: 'search',
  add_to_basket: 'basket',
  purchase: 'purchase',
  like: 'like',
  share: 'share',
  remove: 'remove',
  hide: 'hide',
  specs: 'specs',
  compare: 'compare',
  sort: 'sort',
  story: 'story',
  film: 'film',
}
/** Kinds that say something without a product. */
const WITHOUT_PRODUCT: ReadonlySet<InterestEventKind> = new Set(['search', 'sort'])
const MOST_ANSWERED = 50
const CHOICE = 8

/**
 * All that one shop knows of its shoppers, in one process: products by number, the visits, and the people who agreed to be
 * known again. Every call is synchronous and takes microseconds; reading and writing people is the caller's (`Audience`).
 */
export class ShopAudience {
  readonly catalogue = new ShopCatalogue()
  readonly people = new People()
  /** The learned order of each surface. */
  readonly orders = new LearnedOrders()
  /** Where answers are logged, so that their order can be learned; absent: nowhere. */
  lists: ListLog | undefined
  /** What is bought together, by kind and by product. */
  readonly bought = new BoughtTogether(this.catalogue, () => this.recommender.sources.context.coPurchase)
  #visits: ShopVisits
  #leg: LearnedLeg | undefined
  readonly #timeZone: string
  readonly #share: Share
  readonly #out = new Int32Array(MOST_ANSWERED)

  /** @param timeZone IANA name */
  constructor(timeZone: string, share: Share = WHOLE) {
    this.#timeZone = timeZone
    this.#share = share
    this.#visits = new ShopVisits(this.catalogue, timeZone, share)
  }

  get visits(): ShopVisits {
    return this.#visits
  }

  get recommender(): SessionRecommender {
    return this.#visits.recommender
  }

  get hasVisits(): boolean {
    return this.#visits.hasVisits
  }

  get hasSimulatedVisits(): boolean {
    return this.#visits.hasSimulatedVisits
  }

  /** True once it is known what things are like. */
  get hasLeg(): boolean {
    return this.#leg !== undefined
  }

  /** Starts from what was kept, before the catalogue has seen a product: numbers are those of then. */
  restore({ products, learned }: KeptVisits): void {
    this.catalogue.number(products)
    this.#visits = new ShopVisits(this.catalogue, this.#timeZone, this.#share, learned)
    this.#leg = learned.recommender.sources.leg
  }

  /** Forgets every visit, running or learned; products and people stay. What is in the log is then read again. */
  forgetVisits(): void {
    this.#visits = new ShopVisits(this.catalogue, this.#timeZone, this.#share)
    this.#visits.introduce(0)
    this.#visits.recommender.setLeg(this.#leg)
  }

  /** Sets what things are like, for these visits and those after a `forgetVisits`. */
  setLeg(leg: LearnedLeg | undefined): void {
    this.#leg = leg
    this.recommender.setLeg(leg)
  }

  /** Takes in one act: the next answer knows it. */
  apply(act: Act, nowMs: number): void {
    this.#visits.learn(act, false, this.#regionOf(act.visitor))
    this.lists?.join(act)
    if (act.visitor !== undefined) this.#tell(act.visitor, act, nowMs)
  }

  /** Takes in an act that another process took and writes; a person who is not in memory is read when she comes. */
  applyHeard(act: Act, nowMs: number): void {
    this.#visits.learn(act, false, this.#regionOf(act.visitor))
    this.lists?.join(act)
    if (act.visitor !== undefined && this.people.held(act.visitor)) this.#tell(act.visitor, act, nowMs, false)
  }

  /** Where a person is, if she is in memory, agreed, and an order of hers said so. */
  #regionOf(visitor: string | undefined): string | undefined {
    const profile = visitor === undefined ? undefined : this.people.held(visitor)?.profile
    return profile?.on ? profile.region : undefined
  }

  #tell(visitor: string, act: Act, nowMs: number, isOurs = true): void {
    const kind = KINDS[act.act]
    if (!kind) return
    const product = act.product === undefined ? undefined : this.catalogue.byId(act.product)
    // What is unknown here teaches nothing: an id that a browser made up must not fill a profile, nor the time on a list.
    if (!product && (act.product !== undefined || !WITHOUT_PRODUCT.has(kind))) return
    // What a search asked for teaches as what was looked at does; words of which nothing is understood are not kept.
    const traits = kind === 'search' && act.query ? queryTraits(act.query, this.catalogue.bands) : {}
    const asked = Object.keys(traits).length > 0 ? traits : undefined
    const person = this.people.ensure(visitor, nowMs)
    const event: InterestEvent = {
      id: act.id,
      kind,
      atMs: act.atMs,
      productId: act.product,
      traits: product?.page.traits ?? asked,
      ...(asked ? { query: act.query } : {}),
      dwellMs: act.valueMs,
      ...(act.region ? { region: act.region } : {}),
    }
    const next = updateProfile(person.profile, event, nowMs)
    if (next === person.profile) return
    person.profile = next
    if (act.product !== undefined && kind === 'view' && next.on) markSeen(person, act.product, LOOK)
    if (isOurs) this.people.touch(visitor, person)
  }

  /** Where visits go from a kind of thing, see `ShopVisits`. */
  readonly transitions = (fromType: string): Readonly<Record<string, number>> => this.#visits.transitions(fromType)

  readonly popularity = (number: number): number => this.#visits.popularity(number)

  clicksOf(visit: string | undefined): readonly number[] {
    return this.#visits.clicksOf(visit)
  }

  /** The clicks that a question is about, oldest first: the running visit, what is on the page, else what a person looked at last. */
  clicksFor(asked: Asked): { readonly clicks: readonly number[]; readonly here: readonly number[] } {
    const { catalogue } = this
    const { visitor, session = '' } = asked
    const person = visitor === undefined ? undefined : this.people.held(visitor)
    const here = (asked.products ?? []).flatMap((id) => catalogue.numberOf(id) ?? [])
    const clicks = [...(person && !person.profile.on ? [] : this.clicksOf(visitOf({ session, visitor }))), ...here]
    if (clicks.length === 0 && person?.profile.on)
      clicks.push(...person.profile.recent.slice(-8).flatMap(({ productId }) => catalogue.numberOf(productId) ?? []))
    return { clicks, here }
  }

  /**
   * Product ids for a surface, best first. Fewer, or none, rather than one that breaks a rule of the surface.
   * @param others neighbours that other shards found, by the numbers of this catalogue
   */
  answer(asked: Asked, nowMs: number, others?: readonly Neighbour[]): readonly string[] {
    const { catalogue } = this
    const person = asked.visitor === undefined ? undefined : this.people.held(asked.visitor)
    const { clicks, here } = this.clicksFor(asked)
    const forPerson = person?.profile.on === true && asked.surface === 'discover'
    // A few more than asked for, so that taste has something to choose from.
    const out = this.#out.subarray(0, Math.min(MOST_ANSWERED, asked.most + (forPerson ? CHOICE : 0)))
    const shopper = {
      ...shopperFacts(person, catalogue, clicks),
      context: this.#contextOf(asked, here, nowMs),
      ...(others ? { others } : {}),
    }
    const facts = person?.profile.on ? { ...catalogue.facts, hidden: this.#hiddenFor(person) } : catalogue.facts
    this.orders.use(this.recommender, asked.surface)
    const count =
      asked.surface === 'continue'
        ? continueSurface(this.recommender, clicks, facts, shopper, out)
        : discoverSurface(this.recommender, clicks, facts, shopper, out, { seenEnough: SHOWN_ENOUGH })
    const found: NumberedProduct[] = []
    for (let n = 0; n < count; n++) {
      const product = catalogue.at(out[n]!)
      if (product && !here.includes(product.number)) found.push(product)
    }
    if (!person || asked.visitor === undefined || !forPerson) {
      const ids = found.map(idOf)
      return asked.isShown ? this.#log(asked, ids, nowMs, { clicks, here, others }) : ids
    }
    const ids = byTaste(found, person, nowMs).slice(0, asked.most).map(idOf)
    for (const id of ids) markSeen(person, id, 1)
    if (ids.length > 0) this.people.touch(asked.visitor, person)
    return asked.isShown ? this.#log(asked, ids, nowMs, { clicks, here, others }) : ids
  }

  #contextOf({ isBasket, visitor }: Asked, here: readonly number[], nowMs: number) {
    return { cell: this.#visits.cellFor(nowMs, this.#regionOf(visitor)), ...(isBasket ? { basket: here } : {}) }
  }

  /** Says which items of an answer a page shows, in their order, when it did not show the answer as it was. */
  noteShown(asked: Asked, ids: readonly string[], nowMs: number): void {
    this.#log(asked, ids, nowMs, this.clicksFor(asked), false)
  }

  #log(
    asked: Asked,
    ids: readonly string[],
    nowMs: number,
    {
      clicks,
      here,
      others,
    }: ReturnType<ShopAudience['clicksFor']> & { readonly others?: readonly Neighbour[] | undefined },
    mayExplore = true,
  ): readonly string[] {
    const person = asked.visitor === undefined ? undefined : this.people.held(asked.visitor)
    // Of who switched it off nothing is written down, under no number.
    if (!this.lists || (person && !person.profile.on)) return ids
    const { catalogue } = this
    const context = this.#contextOf(asked, here, nowMs)
    const describe = (items: readonly string[]): string => {
      const numbers = items.flatMap((id) => catalogue.numberOf(id) ?? [])
      return packDescribed(this.recommender.describe(clicks, numbers, context, others))
    }
    const { surface, session, visitor } = asked
    const looked = clicks.flatMap((number) => catalogue.idOf(number) ?? [])
    const given = { surface, session, visitor, items: ids, clicks: looked, cell: context.cell, describe }
    return this.lists.give(given, nowMs, mayExplore)
  }

  /** What nobody may be shown, and what this person does not want to see. */
  #hiddenFor(person: Person): Uint8Array | undefined {
    const { hidden } = this.catalogue.facts
    if (person.profile.hidden.length === 0) return hidden
    const own = hidden ? hidden.slice() : new Uint8Array(this.catalogue.size)
    for (const id of person.profile.hidden) {
      const number = this.catalogue.numberOf(id)
      if (number !== undefined) own[number] = 1
    }
    return own
  }
}

const idOf = (product: NumberedProduct): string => product.page.subject.id

/** What a place in the ranking is worth beside taste. */
const PLACE = 0.02

/** The ranking of the visit turned towards a lasting taste; what she turned away from goes. */
function byTaste(found: readonly NumberedProduct[], { profile }: Person, nowMs: number): NumberedProduct[] {
  const fit = affinities(profile, nowMs)
  return found
    .map((product, place) => {
      const taste = fit(product.page.traits).score
      return { product, taste, worth: taste - PLACE * place }
    })
    .filter(({ taste }) => taste >= 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ product }) => product)
}

/** What surfaces must know of a shopper: what this visit looked at, what she bought, and what has stood before her. */
function shopperFacts(person: Person | undefined, catalogue: ShopCatalogue, clicks: readonly number[]): ShopperFacts {
  const items: number[] = [...clicks]
  const times: number[] = clicks.map(() => LOOK)
  if (!person?.profile.on) return { seen: { items, times } }
  for (const [id, seen] of person.seen) {
    if (seen.number < 0) seen.number = catalogue.numberOf(id) ?? -1
    if (seen.number < 0) continue
    items.push(seen.number)
    times.push(seen.times)
  }
  // What she does not want to see she does not want in another colour either.
  for (const id of person.profile.hidden) {
    const number = catalogue.numberOf(id)
    if (number === undefined) continue
    items.push(number)
    times.push(LOOK)
  }
  return {
    bought: person.profile.bought.flatMap((id) => catalogue.numberOf(id) ?? []),
    seen: { items, times },
  }
}
