import { hash32 } from '@qianmian/kernel'
import {
  affinities,
  type Blend,
  type BlendWeights,
  contextCell,
  continueSurface,
  discoverSurface,
  type InterestEvent,
  type InterestEventKind,
  queryTraits,
  SessionIntake,
  SessionRecommender,
  type ShopperFacts,
  updateProfile,
} from '@qianmian/recommend'
import type { ShopperAct } from '../contract/loop-events.ts'
import { solarTerm } from '../storefront/season.ts'
import { packDescribed } from './described.ts'
import type { ListLog } from './list-log.ts'
import { LOOK, markSeen, People, type Person, SHOWN_ENOUGH } from './people.ts'
import { type NumberedProduct, ShopCatalogue } from './shop-catalogue.ts'
import { ShopOrders } from './shop-orders.ts'

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

interface Question {
  readonly person: Person | undefined
  readonly here: readonly number[]
  readonly clicks: readonly number[]
  readonly context: { readonly cell: number; readonly basket?: readonly number[] }
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
/** Acts that say "I am at this thing now". */
const CLICKS: ReadonlySet<Act['act']> = new Set(['view', 'add_to_basket'])
/** How the simulator's visits are named. */
const SIMULATED = 'sim-'
const QUARTER_MS = 15 * 60_000
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
const MOST_RUNNING = 50_000
const CLICKS_KEPT = 50
const MOST_ANSWERED = 50
const CHOICE = 8

/**
 * All that one shop knows of its shoppers, in one process: products by number, running visits, the recommender that learns from
 * finished ones, and the people who agreed to be known again. Every call is synchronous and takes microseconds; reading and
 * writing people is the caller's (`Audience`).
 */
export class ShopAudience {
  readonly catalogue = new ShopCatalogue()
  readonly people = new People()
  readonly recommender = new SessionRecommender()
  readonly orders = new ShopOrders(this.catalogue, this.recommender.sources.context.coPurchase)
  /** P(next kind of thing | kind of thing), counted from visits. */
  readonly #moves = new Map<string, Map<string, number>>()
  readonly #running = new Map<string, number[]>()
  readonly #intake: SessionIntake
  readonly #out = new Int32Array(MOST_ANSWERED)
  /** The order that nothing was learned for. */
  readonly #default: Blend = {
    ranker: this.recommender.ranker,
    context: this.recommender.sources.context.weights.slice(),
  }
  readonly #blends = new Map<Asked['surface'], Blend>()
  /** Where answers are logged, so that their order can be learned; absent: nowhere. */
  lists: ListLog | undefined
  #hasVisits = false
  #hasSimulatedVisits = false

  readonly #timeZone: string
  #cell: { readonly quarter: number; readonly cell: number } | undefined

  /** @param timeZone IANA name: what is popular in the evening is popular in the shop's evening */
  constructor(timeZone: string) {
    this.#timeZone = timeZone
    this.#intake = new SessionIntake((items) => this.#learn(items))
  }

  /** True once a finished visit was learned: before that nothing is known of where visits go. */
  get hasVisits(): boolean {
    return this.#hasVisits
  }

  /** True once a made-up visit was learned: whatever rests on visits then says so. */
  get hasSimulatedVisits(): boolean {
    return this.#hasSimulatedVisits
  }

  /** What was left out of learning and why: duplicates, bots, one user too often. */
  get intakeCounts(): Readonly<SessionIntake['counts']> {
    return this.#intake.counts
  }

  /** Takes in one act: the next answer knows it. */
  apply(act: Act, nowMs: number): void {
    this.#learnAct(act)
    if (act.visitor !== undefined) this.#tell(act.visitor, act, nowMs)
  }

  /** Takes in an act that another process took and writes; a person who is not in memory is read when she comes. */
  applyHeard(act: Act, nowMs: number): void {
    this.#learnAct(act)
    if (act.visitor !== undefined && this.people.held(act.visitor)) this.#tell(act.visitor, act, nowMs, false)
  }

  #learnAct(act: Act): void {
    if (act.session.startsWith(SIMULATED)) this.#hasSimulatedVisits = true
    const number = act.product === undefined ? undefined : this.catalogue.numberOf(act.product)
    if (number !== undefined && CLICKS.has(act.act)) {
      const session = act.visitor === undefined ? act.session : visitOf(act.visitor)
      const { duplicates } = this.#intake.counts
      this.#intake.add({ id: act.id, session, user: act.visitor, item: number, timeMs: act.atMs })
      // A look that the server noted comes again from the browser: it must not count as going back.
      if (this.#intake.counts.duplicates !== duplicates) return
      this.#click(session, number)
      this.recommender.appendInContext(this.cellAt(act.atMs), number, hash32(act.visitor ?? session))
    }
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
    }
    const next = updateProfile(person.profile, event, nowMs)
    if (next === person.profile) return
    person.profile = next
    if (act.product !== undefined && kind === 'view' && next.on) markSeen(person, act.product, LOOK)
    if (isOurs) this.people.touch(visitor, person)
  }

  #click(session: string, number: number): void {
    const clicks = this.#running.get(session) ?? []
    // Deleting first keeps the map in the order of the last click.
    this.#running.delete(session)
    this.#running.set(session, clicks)
    if (clicks.at(-1) !== number) clicks.push(number)
    if (clicks.length > CLICKS_KEPT) clicks.shift()
    if (this.#running.size <= MOST_RUNNING) return
    for (const oldest of this.#running.keys()) {
      this.#running.delete(oldest)
      break
    }
  }

  #learn(items: readonly number[]): void {
    this.recommender.append(items)
    this.#hasVisits = true
    let from: string | undefined
    for (const item of items) {
      const type = this.catalogue.at(item)?.page.traits.type?.[0]
      if (type === undefined || type === from) continue
      if (from !== undefined) {
        const row = this.#moves.get(from) ?? new Map<string, number>()
        row.set(type, (row.get(type) ?? 0) + 1)
        this.#moves.set(from, row)
      }
      from = type
    }
  }

  /** Gives new products a place at the end of what is popular, in the shop's order: a shop without a visit shows them so. */
  introduce(from: number): void {
    for (let number = from; number < this.catalogue.size; number++) this.recommender.append([number])
    this.recommender.setLeg(this.catalogue.leg)
  }

  /** Finishes visits that nobody goes on with; `Infinity` finishes all. */
  sweep(nowMs: number): void {
    this.#intake.sweep(nowMs)
  }

  /** Part of the day and season, in one number; worked out once a quarter of an hour. */
  cellAt(atMs: number): number {
    const quarter = Math.floor(atMs / QUARTER_MS)
    if (this.#cell?.quarter !== quarter) {
      const hour = Number(
        new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: this.#timeZone }).format(atMs),
      )
      const season = SEASONS.indexOf(solarTerm(atMs).season)
      this.#cell = { quarter, cell: contextCell(hour, 0, season, 1) }
    }
    return this.#cell.cell
  }

  /** Where visits go from a kind of thing, as shares drawn to nothing while there are few (add 5). */
  readonly transitions = (fromType: string): Readonly<Record<string, number>> => {
    const row = this.#moves.get(fromType)
    if (!row) return {}
    let sum = 5
    for (const count of row.values()) sum += count
    return Object.fromEntries([...row].map(([type, count]) => [type, count / sum]))
  }

  /** How popular a product is lately, 0 while nothing was learned. */
  readonly popularity = (number: number): number =>
    this.#hasVisits && number >= 0 && number < this.recommender.sources.popularity.itemCount
      ? (this.recommender.sources.popularity.recent[number] ?? 0)
      : 0

  /** What the running visit looked at, oldest first, by number. */
  clicksOf(session: string | undefined): readonly number[] {
    return (session === undefined ? undefined : this.#running.get(session)) ?? []
  }

  /** Sets or takes away the learned order of a surface. @throws RangeError when the weights are for another blend */
  useWeights(surface: Asked['surface'], weights: BlendWeights | undefined): void {
    if (weights) this.#blends.set(surface, this.recommender.blendOf(weights))
    else this.#blends.delete(surface)
  }

  /** What a question rests on: who asks, what stands on the page, and the clicks that it goes on from. */
  #read({ visitor, session, products, isBasket }: Asked, nowMs: number): Question {
    const { catalogue } = this
    const person = visitor === undefined ? undefined : this.people.held(visitor)
    const here = (products ?? []).flatMap((id) => catalogue.numberOf(id) ?? [])
    const visit = visitor === undefined ? session : visitOf(visitor)
    const clicks = [...(person && !person.profile.on ? [] : this.clicksOf(visit)), ...here]
    if (clicks.length === 0 && person?.profile.on)
      clicks.push(...person.profile.recent.slice(-8).flatMap(({ productId }) => catalogue.numberOf(productId) ?? []))
    return { person, here, clicks, context: { cell: this.cellAt(nowMs), ...(isBasket ? { basket: here } : {}) } }
  }

  /** Product ids for a surface, best first. Fewer, or none, rather than one that breaks a rule of the surface. */
  answer(asked: Asked, nowMs: number): readonly string[] {
    const { catalogue } = this
    const question = this.#read(asked, nowMs)
    const { person, here, clicks, context } = question
    const forPerson = person?.profile.on === true && asked.surface === 'discover'
    // A few more than asked for, so that taste has something to choose from.
    const out = this.#out.subarray(0, Math.min(MOST_ANSWERED, asked.most + (forPerson ? CHOICE : 0)))
    const shopper = { ...shopperFacts(person, catalogue, clicks), context }
    const facts = person?.profile.on ? { ...catalogue.facts, hidden: this.#hiddenFor(person) } : catalogue.facts
    this.recommender.useBlend(this.#blends.get(asked.surface) ?? this.#default)
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
      return asked.isShown ? this.#log(asked, question, ids, nowMs, true) : ids
    }
    const ids = byTaste(found, person, nowMs).slice(0, asked.most).map(idOf)
    for (const id of ids) markSeen(person, id, 1)
    if (ids.length > 0) this.people.touch(asked.visitor, person)
    return asked.isShown ? this.#log(asked, question, ids, nowMs, true) : ids
  }

  /** Says which items of an answer a page shows, in their order, when it did not show the answer as it was. */
  noteShown(asked: Asked, ids: readonly string[], nowMs: number): void {
    this.#log(asked, this.#read(asked, nowMs), ids, nowMs, false)
  }

  #log(
    asked: Asked,
    { person, clicks, context }: Question,
    ids: readonly string[],
    nowMs: number,
    mayExplore: boolean,
  ): readonly string[] {
    // Of who switched it off nothing is written down, under no number.
    if (!this.lists || (person && !person.profile.on)) return ids
    const numbers = (items: readonly string[]) => items.flatMap((id) => this.catalogue.numberOf(id) ?? [])
    return this.lists.give(
      {
        surface: asked.surface,
        session: asked.session,
        visitor: asked.visitor,
        items: ids,
        clicks: clicks.flatMap((number) => this.catalogue.at(number)?.page.subject.id ?? []),
        cell: context.cell,
        describe: (items) => packDescribed(this.recommender.describe(clicks, numbers(items), context)),
      },
      nowMs,
      mayExplore,
    )
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

/** The visit of a person who agreed goes on over tabs and pages. */
const visitOf = (visitor: string): string => `v/${visitor}`

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
