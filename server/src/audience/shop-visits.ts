import { hash32 } from '@qianmian/kernel'
import { contextCell, regionCell, SessionIntake, SessionRecommender } from '@qianmian/recommend'
import { solarTerm } from '../storefront/season.ts'
import { isHeldHere, type Share, WHOLE } from './share.ts'
import type { Act } from './shop-audience.ts'

/** Products by number, as visits need to know them. */
export interface NumberedItems {
  readonly size: number
  numberOf(productId: string): number | undefined
  idOf(number: number): string | undefined
  /** What kind of thing it is, if the shop shows it. */
  typeOf(number: number): string | undefined
}

/** What visits taught, as it is kept: nothing of it is about a person. */
export interface LearnedVisits {
  readonly recommender: SessionRecommender
  /** How often visits went from a kind of thing to another. */
  readonly moves: readonly (readonly [string, readonly (readonly [string, number])[]])[]
  readonly hasVisits: boolean
  readonly hasSimulatedVisits: boolean
}

/** Acts that say "I am at this thing now". */
const CLICKS: ReadonlySet<Act['act']> = new Set(['view', 'add_to_basket'])
/** How the simulator's visits are named. */
const SIMULATED = 'sim-'
const QUARTER_MS = 15 * 60_000
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
const MOST_RUNNING = 50_000
const CLICKS_KEPT = 50
const SWEEP_MS = 5 * 60_000
/** Orders that are known again when they come twice: from the log, and from whoever took them. */
const ORDERS_REMEMBERED = 10_000

/** The visit of a person who agreed goes on over tabs and pages. */
export const visitOf = ({
  session,
  visitor,
}: {
  readonly session: string
  readonly visitor?: string | undefined
}): string => (visitor === undefined ? session : `v/${visitor}`)

/**
 * The visits of one shop: those that run, and what those that ended taught. Looks go in one by one, from browsers or from the
 * log, and teach the same either way. Of the sessions themselves only this process's share is held; counts of all are.
 */
export class ShopVisits {
  readonly recommender: SessionRecommender
  /** P(next kind of thing | kind of thing), counted from visits. */
  readonly #moves: Map<string, Map<string, number>>
  readonly #running = new Map<string, number[]>()
  readonly #intake: SessionIntake
  readonly #orders = new Set<string>()
  readonly #items: NumberedItems
  readonly #timeZone: string
  readonly #share: Share
  #sweptMs = 0
  #hasVisits: boolean
  #hasSimulatedVisits: boolean
  #cell: { readonly quarter: number; readonly cell: number; readonly hour: number; readonly season: number } | undefined

  /**
   * @param timeZone IANA name: what is popular in the evening is popular in the shop's evening
   * @param learned what was kept, with the same numbers as `items`; nothing starts empty
   */
  constructor(items: NumberedItems, timeZone: string, share: Share = WHOLE, learned?: LearnedVisits) {
    this.#items = items
    this.#timeZone = timeZone
    this.#share = share
    this.recommender = learned?.recommender ?? new SessionRecommender()
    this.#moves = new Map(learned?.moves.map(([from, row]) => [from, new Map(row)]))
    this.#hasVisits = learned?.hasVisits ?? false
    this.#hasSimulatedVisits = learned?.hasSimulatedVisits ?? false
    this.#intake = new SessionIntake((items, visit) => this.#finish(items, visit))
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

  /** What is kept of all this, and the ids of the looks of visits that go on: they have to be read again. */
  state(): { readonly learned: LearnedVisits; readonly openLooks: readonly string[] } {
    return {
      learned: {
        recommender: this.recommender,
        moves: [...this.#moves].map(([from, row]) => [from, [...row]]),
        hasVisits: this.#hasVisits,
        hasSimulatedVisits: this.#hasSimulatedVisits,
      },
      openLooks: this.#intake.openEvents(),
    }
  }

  /**
   * Takes in one act; what is no look teaches nothing here.
   * @param isAgain the look was counted before what was kept was kept, but its visit had not ended
   * @param region where its person is, if she agreed to be known and an order of hers said so
   */
  learn(act: Act, isAgain = false, region?: string): void {
    if (act.session.startsWith(SIMULATED)) this.#hasSimulatedVisits = true
    const number = act.product === undefined ? undefined : this.#items.numberOf(act.product)
    if (number === undefined || !CLICKS.has(act.act)) return
    // In the time of the looks: visits end in the order in which they ended, also when a day of them is read at once.
    if (act.atMs - this.#sweptMs > SWEEP_MS) this.sweep(act.atMs)
    const visit = visitOf(act)
    const { duplicates } = this.#intake.counts
    this.#intake.add({ id: act.id, session: visit, user: act.visitor, item: number, timeMs: act.atMs })
    // A look that the server noted comes again from the browser: it must not count as going back.
    if (this.#intake.counts.duplicates !== duplicates) return
    this.#click(visit, number)
    if (isAgain) return
    const within = region === undefined ? undefined : this.#regionCellAt(act.atMs, region)
    this.recommender.appendInContext(this.cellAt(act.atMs), number, hash32(act.visitor ?? visit), within)
  }

  #click(visit: string, number: number): void {
    const clicks = this.#running.get(visit) ?? []
    // Deleting first keeps the map in the order of the last click.
    this.#running.delete(visit)
    this.#running.set(visit, clicks)
    if (clicks.at(-1) !== number) clicks.push(number)
    if (clicks.length > CLICKS_KEPT) clicks.shift()
    if (this.#running.size <= MOST_RUNNING) return
    for (const oldest of this.#running.keys()) {
      this.#running.delete(oldest)
      break
    }
  }

  #finish(items: readonly number[], visit: string): void {
    this.recommender.append(items, 0, items.length, isHeldHere(this.#share, visit))
    this.#hasVisits = true
    let from: string | undefined
    for (const item of items) {
      const type = this.#items.typeOf(item)
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
    for (let number = from; number < this.#items.size; number++)
      this.recommender.append([number], 0, 1, isHeldHere(this.#share, this.#items.idOf(number) ?? ''))
  }

  /** Finishes visits that nobody goes on with; `Infinity` finishes all. */
  sweep(nowMs: number): void {
    if (Number.isFinite(nowMs)) this.#sweptMs = Math.max(nowMs, this.#sweptMs)
    this.#intake.sweep(nowMs)
  }

  /**
   * Learns what was bought together, once an order.
   * @param order its id, its products, and whose it was: one person teaches little
   */
  learnOrder({ id, products, person }: { id: string; products: readonly string[]; person: string }): void {
    if (this.#orders.has(id)) return
    this.#orders.add(id)
    if (this.#orders.size > ORDERS_REMEMBERED)
      for (const oldest of this.#orders) {
        this.#orders.delete(oldest)
        break
      }
    const items = [...new Set(products)].flatMap((id) => this.#items.numberOf(id) ?? [])
    // An order of one thing is in it too: how often a thing is bought at all is what chance is reckoned by.
    if (items.length > 0) this.recommender.appendOrder(items, hash32(person))
  }

  /** Part of the day and season, in one number; that of a region where enough was seen there. */
  cellFor(atMs: number, region: string | undefined): number {
    if (region === undefined) return this.cellAt(atMs)
    const cell = this.#regionCellAt(atMs, region)
    return this.recommender.sources.context.byContext.speaksFor(cell) ? cell : this.cellAt(atMs)
  }

  #regionCellAt(atMs: number, region: string): number {
    this.cellAt(atMs)
    const { hour = 0, season = 0 } = this.#cell ?? {}
    return regionCell(hour, region, season)
  }

  /** Part of the day and season, in one number; worked out once a quarter of an hour. */
  cellAt(atMs: number): number {
    const quarter = Math.floor(atMs / QUARTER_MS)
    if (this.#cell?.quarter !== quarter) {
      const hour = Number(
        new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: this.#timeZone }).format(atMs),
      )
      const season = SEASONS.indexOf(solarTerm(atMs).season)
      this.#cell = { quarter, cell: contextCell(hour, 0, season, 1), hour, season }
    }
    return this.#cell.cell
  }

  /** Where visits go from a kind of thing, as shares drawn to nothing while there are few (add 5). */
  transitions(fromType: string): Readonly<Record<string, number>> {
    const row = this.#moves.get(fromType)
    if (!row) return {}
    let sum = 5
    for (const count of row.values()) sum += count
    return Object.fromEntries([...row].map(([type, count]) => [type, count / sum]))
  }

  /** How popular a product is lately, 0 while nothing was learned. */
  popularity(number: number): number {
    const { popularity } = this.recommender.sources
    return this.#hasVisits && number >= 0 && number < popularity.itemCount ? (popularity.recent[number] ?? 0) : 0
  }

  /** What the running visit looked at, oldest first, by number. */
  clicksOf(visit: string | undefined): readonly number[] {
    return (visit === undefined ? undefined : this.#running.get(visit)) ?? []
  }
}
