import { newId, type Random, seededRandom } from '@qianmian/kernel'
import type { OrderedSurface, ShownList, Taking } from '../modules/decisions/index.ts'
import type { Act } from './shop-audience.ts'

/** Share of the logged answers in which two places are swapped by chance. */
export const EXPLORED = 0.1
/** At so many answers a second all are logged; beyond, a share that keeps to it. */
const LOGGED_A_SECOND = 20
/** How fast the rate of answers is forgotten. */
const RATE_MS = 2_000
/** What is done so long after a list was given still belongs to it. */
const OPEN_MS = 14 * 86_400_000
/** A look belongs to a list only so long: later she came another way. */
const LOOK_MS = 30 * 60_000
const MOST_PEOPLE = 20_000
const LISTS_EACH = 6
const CLICKS_LOGGED = 20
/** The ranker sees no more of a list. */
const MOST_ITEMS = 40

const KINDS: Readonly<Partial<Record<Act['act'], Taking['kind']>>> = {
  view: 'look',
  add_to_basket: 'basket',
  purchase: 'purchase',
}

/** Where lists and what came of them go: both are written beside the answer, in batches. */
export interface ListSink {
  list(list: ShownList): void
  taking(taking: Taking): void
}

/** An answer before anybody saw it. */
export interface GivenList {
  readonly surface: OrderedSurface
  readonly session?: string | undefined
  readonly visitor?: string | undefined
  readonly items: readonly string[]
  readonly clicks: readonly string[]
  readonly cell: number
  /** Describes the items as the sources saw them; called after the answer is away. */
  readonly describe: (items: readonly string[]) => string
}

interface OpenList {
  readonly id: string
  readonly items: readonly string[]
  readonly atMs: number
  /** Place that counts: the first that was taken. */
  taken: number | undefined
}

/** Who a list belongs to: a person who agreed, else a visit. */
const ownerOf = (visitor: string | undefined, session: string | undefined): string | undefined =>
  visitor !== undefined ? `v/${visitor}` : session !== undefined ? `s/${session}` : undefined

/**
 * Logs what one shop's recommendations showed, and joins what shoppers do to it. Bounded in rate and in memory; describing and
 * writing happen after the answer went out. Answers of which nobody can be told again are not logged: nothing could be joined.
 */
export class ListLog {
  readonly #shopId: string
  readonly #sink: ListSink
  readonly #random: Random
  readonly #open = new Map<string, OpenList[]>()
  #rate = 0
  #rateAt = 0
  /** Switched off for a shop, every list is shown in its own order. */
  explores = true

  /** @param seed decides sampling and swaps: secret in a shop, fixed in a test */
  constructor(shopId: string, sink: ListSink, seed: string) {
    this.#shopId = shopId
    this.#sink = sink
    this.#random = seededRandom(seed)
  }

  /**
   * Takes an answer that is about to go out.
   * @param mayExplore false where the caller has shown it already
   * @returns the items in the order in which they are to be shown
   */
  give(given: GivenList, nowMs: number, mayExplore = true): readonly string[] {
    const owner = ownerOf(given.visitor, given.session)
    if (owner === undefined || given.items.length < 2 || given.items.length > MOST_ITEMS) return given.items
    const share = this.#share(nowMs)
    if (this.#random.next() >= share) return given.items
    const { items, swapped, propensity } = this.#draw(given.items, mayExplore && this.explores)
    const id = newId('rec', { now: () => nowMs }, (n) => Uint8Array.from({ length: n }, () => this.#random.int(256)))
    this.#hold(owner, { id, items, atMs: nowMs, taken: undefined })
    const list = {
      id,
      shopId: this.#shopId,
      surface: given.surface,
      items,
      clicks: given.clicks.slice(-CLICKS_LOGGED),
      cell: given.cell,
      swapped,
      propensity,
      share,
      session: given.session ?? null,
      visitor: given.visitor ?? null,
      at: new Date(nowMs),
    }
    setImmediate(() => this.#sink.list({ ...list, described: given.describe(items) }))
    return items
  }

  /** Share of answers that are logged at the present rate; the rate is an exponential mean. */
  #share(nowMs: number): number {
    const passed = Math.max(0, nowMs - this.#rateAt)
    this.#rate = this.#rate * Math.exp(-passed / RATE_MS) + 1000 / RATE_MS
    this.#rateAt = nowMs
    return Math.min(1, LOGGED_A_SECOND / this.#rate)
  }

  /** Swaps two places of some lists, each pair as likely as any other. */
  #draw(items: readonly string[], mayExplore: boolean): Pick<ShownList, 'items' | 'swapped' | 'propensity'> {
    if (!mayExplore) return { items, swapped: null, propensity: 1 }
    if (this.#random.next() >= EXPLORED) return { items, swapped: null, propensity: 1 - EXPLORED }
    const a = this.#random.int(items.length)
    const other = this.#random.int(items.length - 1)
    const b = other < a ? other : other + 1
    const drawn = items.slice()
    drawn[a] = items[b]!
    drawn[b] = items[a]!
    const pairs = (items.length * (items.length - 1)) / 2
    return { items: drawn, swapped: [Math.min(a, b), Math.max(a, b)], propensity: EXPLORED / pairs }
  }

  #hold(owner: string, list: OpenList): void {
    const lists = this.#open.get(owner) ?? []
    // Deleting first keeps the map in the order of the last list.
    this.#open.delete(owner)
    this.#open.set(owner, lists)
    lists.push(list)
    if (lists.length > LISTS_EACH) lists.shift()
    if (this.#open.size <= MOST_PEOPLE) return
    for (const oldest of this.#open.keys()) {
      this.#open.delete(oldest)
      break
    }
  }

  /** Joins what a shopper did to the newest list that showed her the thing before. */
  join({ act, product, visitor, session, atMs }: Act): void {
    const kind = KINDS[act]
    if (kind === undefined || product === undefined) return
    const owner = ownerOf(visitor, undefined)
    for (const key of owner === undefined ? [`s/${session}`] : [owner, `s/${session}`]) {
      const lists = this.#open.get(key)
      if (!lists) continue
      for (let n = lists.length - 1; n >= 0; n--) {
        const list = lists[n]!
        const place = list.items.indexOf(product)
        if (place < 0 || atMs < list.atMs || atMs > list.atMs + (kind === 'look' ? LOOK_MS : OPEN_MS)) continue
        // The first thing taken is the one that counts; what is done with it later counts on top.
        if (list.taken === undefined || list.taken === place) {
          list.taken = place
          this.#sink.taking({ shopId: this.#shopId, id: list.id, place, kind, at: new Date(atMs) })
        }
        return
      }
    }
  }

  /** A person wants to be forgotten. */
  forget(visitor: string): void {
    this.#open.delete(`v/${visitor}`)
  }
}
