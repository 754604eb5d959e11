import { type Random, seededRandom } from '@qianmian/kernel'
import type { ShopperAct } from '../contract/loop-events.ts'
import { QUERIES } from './effects.data.ts'
import { draw } from './make-shopper.ts'
import { type Chances, chancesOf, type World } from './truth.ts'
import type { Choice, ChoiceRequest, Shopper, SimulatedEvent } from './types.ts'

const DAY_MS = 86_400_000
/** How many products she looks at before she leaves, at most. */
const MAX_VIEWS = 7

/** What of the session the truth is worked out from: which law held at each product page. */
export interface Exposure {
  readonly shopper: Shopper
  readonly productIndex: number
  readonly need: number
  readonly choice: Choice | undefined
}

export interface SessionResult {
  readonly events: readonly SimulatedEvent[]
  /** Returns and complaints, days later. */
  readonly later: readonly SimulatedEvent[]
  readonly exposures: readonly Exposure[]
  readonly bought: string | undefined
  readonly acts: readonly ShopperAct[]
}

interface Place {
  readonly run: string
  readonly ordinal: number
  readonly atMs: number
  /** Ids of products that she needs since she bought something. */
  readonly needed: ReadonlySet<string>
  /** What the shop remembers that she did in earlier sessions; nothing without her consent. */
  readonly remembered: readonly ShopperAct[]
}

export const sessionId = (run: string, shopper: number, ordinal: number): string =>
  `${run}-s${String(shopper).padStart(5, '0')}-${ordinal}`

/**
 * One visit: she explores, compares two of a kind, decides, buys, and some days later perhaps sends it back or complains. The
 * generator asks for a choice before each product page and goes on with what the shop showed, so that thousands of visits can
 * be asked for together.
 */
export function* visit(
  world: World,
  shopper: Shopper,
  place: Place,
): Generator<ChoiceRequest, SessionResult, Choice | undefined> {
  const session = sessionId(place.run, shopper.index, place.ordinal)
  const random = seededRandom(`${world.seed}/session/${shopper.index}/${place.ordinal}`)
  const told = new Telling(session, shopper, place.atMs, random)
  const exposures: Exposure[] = []
  const acts: ShopperAct[] = ['view']
  told.act('view', { page: `/${shopper.lang}` })
  const plan = productsToSee(world, shopper, place, random)
  const first = plan[0]
  if (first && random.next() < 0.3) {
    const words = QUERIES[world.products[first.index]!.category]?.[shopper.lang]
    if (words) {
      told.act('search', { query: random.pick(words), page: `/${shopper.lang}/search` })
      acts.push('search')
    }
  }
  let bought: string | undefined
  for (const { index, need } of plan) {
    const product = world.products[index]!
    told.pass(4 + random.next() * 30)
    const choice = yield {
      productId: product.id,
      session,
      visitor: shopper.visitor,
      atMs: told.atMs,
      acts: [...place.remembered, ...acts],
      isReturning: shopper.isReturning || place.ordinal > 0,
      lang: shopper.lang,
    }
    const law = chancesOf(world, shopper, index, need, choice?.features ?? {})
    exposures.push({ shopper, productIndex: index, need, choice })
    const about = { product: product.id, ...(choice ? { decision: choice.decisionId } : {}) }
    acts.push(...readPage(told, shopper, about, law, random))
    if (random.next() >= law.click) continue
    told.act('click', about)
    acts.push('click')
    // What she reads on, she may keep, pass on, or put into the basket.
    if (random.next() < 0.04) told.act('share', about)
    if (random.next() >= law.basket) continue
    told.pass(8 + random.next() * 60)
    told.act('add_to_basket', about)
    acts.push('add_to_basket')
    if (random.next() >= law.buy) {
      if (random.next() < 0.2) told.act('remove', about)
      continue
    }
    told.pass(40 + random.next() * 240)
    told.order(product.id, product.priceMinor, law)
    bought = product.id
    break
  }
  return { events: told.events, later: told.later, exposures, bought, acts }
}

/** Which products she comes to: what she needs beside an earlier purchase, else by interest; then more of the same kind. */
function productsToSee(
  world: World,
  shopper: Shopper,
  { needed }: Place,
  random: Random,
): { readonly index: number; readonly need: number }[] {
  if (random.next() < 0.18 || world.products.length === 0) return []
  let count = 1
  while (count < MAX_VIEWS && random.next() < 0.68) count += 1
  const indexes = [...world.products.keys()]
  const wanted = indexes.filter((i) => needed.has(world.products[i]!.id))
  const hasNeed = wanted.length > 0 && random.next() < 0.5
  const lead = hasNeed ? random.pick(wanted) : draw(random, indexes, shopper.interest)
  const type = world.products[lead]!.type
  const category = world.products[lead]!.category
  const need = hasNeed ? 0.8 : random.next() ** 1.5
  const seen = new Set<number>()
  const out: { index: number; need: number }[] = []
  for (let step = 0; step < count; step++) {
    // Exploring goes anywhere she likes, comparing stays with the kind.
    const isComparing = step > 0 && random.next() < 0.65
    const unseen = indexes.filter((i) => !seen.has(i))
    const kin = unseen.filter((i) => world.products[i]!.type === type || world.products[i]!.category === category)
    const pool = isComparing && kin.length > 0 ? kin : unseen
    if (pool.length === 0) break
    const index =
      step === 0
        ? lead
        : draw(
            random,
            pool,
            pool.map((i) => shopper.interest[i]! * (world.products[i]!.type === type ? 4 : 1)),
          )
    seen.add(index)
    const isOfKind = world.products[index]!.type === type
    out.push({ index, need: isOfKind ? need : need * 0.4 })
  }
  return out
}

type About = { readonly product: string; readonly decision?: string }

/** Looking at a page: how long, and what she opens, tells how she reads. @returns the acts */
function readPage(told: Telling, shopper: Shopper, about: About, law: Chances, random: Random): ShopperAct[] {
  const acts: ShopperAct[] = ['view']
  told.act('view', about)
  const pull = 0.4 + law.click
  const seconds = { pictures: 9, facts: 26, story: 34 }[shopper.reader] * pull * Math.exp(random.normal() * 0.5)
  told.pass(seconds)
  told.act('dwell', { ...about, valueMs: Math.round(Math.min(600, seconds) * 1000) })
  acts.push('dwell')
  const chances: Readonly<Record<Shopper['reader'], readonly (readonly [ShopperAct, number])[]>> = {
    pictures: [
      ['film', 0.4],
      ['specs', 0.06],
      ['story', 0.08],
    ],
    facts: [
      ['specs', 0.5],
      ['compare', 0.28],
      ['sort', 0.15],
      ['film', 0.05],
    ],
    story: [
      ['story', 0.5],
      ['film', 0.12],
      ['specs', 0.08],
    ],
  }
  for (const [act, chance] of chances[shopper.reader]) {
    if (random.next() >= chance * pull * 1.4) continue
    told.pass(3 + random.next() * 12)
    told.act(act, about)
    acts.push(act)
  }
  return acts
}

/** Writes one session's events, each with an id that a second run would make again. */
class Telling {
  readonly events: SimulatedEvent[] = []
  readonly later: SimulatedEvent[] = []
  readonly #session: string
  readonly #shopper: Shopper
  readonly #random: Random
  atMs: number
  #count = 0

  constructor(session: string, shopper: Shopper, atMs: number, random: Random) {
    this.#session = session
    this.#shopper = shopper
    this.#random = random
    this.atMs = atMs
  }

  pass(seconds: number): void {
    this.atMs += Math.round(seconds * 1000)
  }

  act(act: ShopperAct, more: Readonly<Record<string, unknown>>): void {
    this.#add(this.events, `shopper.${act}`, this.atMs, { locale: this.#shopper.lang, ...more })
  }

  order(productId: string, amountMinor: number, law: Chances): void {
    const orderId = `${this.#session}-order`
    const lines = [{ productId, units: 1, amountMinor }]
    this.#add(this.events, 'order.placed', this.atMs, { orderId, lines })
    if (this.#random.next() >= law.regret) return
    const backAt = this.atMs + Math.round((1 + this.#random.next() * 5) * DAY_MS)
    this.#add(this.later, 'order.returned', backAt, { orderId, lines })
    if (this.#random.next() < law.complaint)
      this.#add(this.later, 'service.complaint', backAt + 3_600_000, { productId })
  }

  #add(list: SimulatedEvent[], type: string, atMs: number, data: Readonly<Record<string, unknown>>): void {
    this.#count += 1
    const { visitor } = this.#shopper
    list.push({
      id: `${this.#session}-e${this.#count}`,
      type,
      atMs,
      data: { ...data, session: this.#session, ...(visitor ? { visitor } : {}), simulated: true },
    })
  }
}
