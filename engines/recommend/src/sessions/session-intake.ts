/** A click as it arrives. */
export interface ClickEvent {
  /** Names the event; the same name again is dropped. */
  readonly id: string
  readonly session: string
  /** Who clicked; sessions without a user are bounded by their own name. */
  readonly user?: string
  readonly item: number
  readonly timeMs: number
}

/** Bounds of the intake. */
export interface IntakeOptions {
  /** A session without a click for so long is finished. Default 30 minutes. */
  readonly idleMs?: number
  /** Clicks kept of one session; more end it as a bot's. Default 200. */
  readonly mostClicks?: number
  /** Shortest mean time between the clicks of a person, judged from `judgedFrom` clicks on. Default 400 ms. */
  readonly shortestMeanGapMs?: number
  /** Default 20. */
  readonly judgedFrom?: number
  /** Sessions that one user may add in one window. Default 20. */
  readonly sessionsPerUser?: number
  /** Default one day. */
  readonly userWindowMs?: number
  /** Event names remembered to find duplicates. Default 100,000. */
  readonly rememberedEvents?: number
  /** Sessions open at once; the one longest without a click is finished early when there are more. Default 50,000. */
  readonly mostOpen?: number
}

/** What became of the events. */
export interface IntakeCounts {
  clicks: number
  duplicates: number
  outOfOrder: number
  malformed: number
  /** Clicks beyond `mostClicks`. */
  overlong: number
  finished: number
  tooShort: number
  bots: number
  overUserBound: number
  finishedEarly: number
}

interface OpenSession {
  readonly user: string
  /** Names of its events. */
  readonly events: string[]
  readonly items: number[]
  readonly times: number[]
  lastMs: number
  overlong: number
}

/**
 * Turns clicks, as they come, into sessions fit to learn from: duplicates go, late clicks find their place, bots are left out by
 * length and rate, and one user adds at most so many sessions a day, so that nobody can teach the shop by himself. Everything
 * that is left out is counted. Time is that of the events.
 */
export class SessionIntake {
  readonly counts: IntakeCounts = {
    clicks: 0,
    duplicates: 0,
    outOfOrder: 0,
    malformed: 0,
    overlong: 0,
    finished: 0,
    tooShort: 0,
    bots: 0,
    overUserBound: 0,
    finishedEarly: 0,
  }
  readonly #open = new Map<string, OpenSession>()
  readonly #events = new Set<string>()
  readonly #users = new Map<string, { sinceMs: number; sessions: number }>()
  readonly #options: Required<IntakeOptions>
  readonly #learn: (items: readonly number[], session: string) => void

  /** @param learn gets each finished session, oldest click first, and its name */
  constructor(learn: (items: readonly number[], session: string) => void, options: IntakeOptions = {}) {
    this.#learn = learn
    this.#options = {
      idleMs: 30 * 60_000,
      mostClicks: 200,
      shortestMeanGapMs: 400,
      judgedFrom: 20,
      sessionsPerUser: 20,
      userWindowMs: 24 * 3_600_000,
      rememberedEvents: 100_000,
      mostOpen: 50_000,
      ...options,
    }
  }

  /** Takes one click. */
  add(event: ClickEvent): void {
    const { counts } = this
    const o = this.#options
    if (!(Number.isInteger(event.item) && event.item >= 0 && Number.isFinite(event.timeMs))) {
      counts.malformed++
      return
    }
    if (this.#events.has(event.id)) {
      counts.duplicates++
      return
    }
    this.#events.add(event.id)
    if (this.#events.size > o.rememberedEvents) this.#events.delete(first(this.#events)!)
    counts.clicks++
    let session = this.#open.get(event.session)
    if (session && event.timeMs - session.lastMs > o.idleMs) {
      this.#finish(event.session)
      session = undefined
    }
    if (!session)
      session = {
        user: event.user ?? event.session,
        events: [],
        items: [],
        times: [],
        lastMs: event.timeMs,
        overlong: 0,
      }
    // deleting first keeps the map in the order of the last click
    this.#open.delete(event.session)
    this.#open.set(event.session, session)
    // one more than are learned from: whoever reads them again finds that it was too long
    if (session.events.length <= o.mostClicks) session.events.push(event.id)
    if (session.items.length >= o.mostClicks) {
      session.overlong++
      counts.overlong++
    } else {
      let at = session.items.length
      while (at > 0 && session.times[at - 1]! > event.timeMs) at--
      if (at < session.items.length) counts.outOfOrder++
      session.items.splice(at, 0, event.item)
      session.times.splice(at, 0, event.timeMs)
    }
    session.lastMs = Math.max(session.lastMs, event.timeMs)
    if (this.#open.size > o.mostOpen) {
      counts.finishedEarly++
      this.#finish(first(this.#open.keys())!)
    }
  }

  /** Names of the events of sessions that go on: who takes this intake up elsewhere has to read them again. */
  openEvents(): string[] {
    return [...this.#open.values()].flatMap(({ events }) => events)
  }

  /** Finishes sessions without a click since `nowMs - idleMs`; `Infinity` finishes all. */
  sweep(nowMs: number): void {
    for (const [name, session] of [...this.#open]) if (nowMs - session.lastMs > this.#options.idleMs) this.#finish(name)
    for (const [name, user] of [...this.#users])
      if (nowMs - user.sinceMs > this.#options.userWindowMs) this.#users.delete(name)
  }

  #finish(name: string): void {
    const session = this.#open.get(name)
    if (!session) return
    this.#open.delete(name)
    const { counts } = this
    const o = this.#options
    const clicks = session.items.length
    if (clicks < 2) {
      counts.tooShort++
      return
    }
    const meanGap = (session.times[clicks - 1]! - session.times[0]!) / (clicks - 1)
    if (session.overlong > 0 || (clicks >= o.judgedFrom && meanGap < o.shortestMeanGapMs)) {
      counts.bots++
      return
    }
    let user = this.#users.get(session.user)
    if (!user || session.lastMs - user.sinceMs > o.userWindowMs) {
      user = { sinceMs: session.lastMs, sessions: 0 }
      this.#users.set(session.user, user)
    }
    if (user.sessions >= o.sessionsPerUser) {
      counts.overUserBound++
      return
    }
    user.sessions++
    counts.finished++
    this.#learn(session.items, name)
  }
}

function first<T>(values: Iterable<T>): T | undefined {
  for (const value of values) return value
  return undefined
}
