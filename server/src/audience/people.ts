import {
  type ConsentedProfile,
  giveConsent,
  MANNERS,
  type Manner,
  readProfile,
  sessionProfile,
  writeProfile,
} from '@qianmian/recommend'
import { findProfiles, type ProfileRow, saveProfiles } from '../modules/audience/index.ts'
import type { Ctx } from '../platform/ctx.ts'

/** A person who agreed to be known again, as the process holds her. */
export interface Person {
  profile: ConsentedProfile
  /** How she wants pages to be; nothing of it is guessed. */
  manner: Manner | undefined
  /** What was put before her, by product id, the one touched last at the end. */
  readonly seen: Map<string, Seen>
}

/** How often a product was put before a person. */
export interface Seen {
  times: number
  /** Its number in the catalogue, which never changes; -1 until somebody asks. */
  number: number
}

const MOST_HELD = 20_000
const MOST_SEEN = 500
/** Having stood on a page so often is enough. */
export const SHOWN_ENOUGH = 4
/** A look is more than enough, and never mistaken for having stood on pages. */
export const LOOK = 1_000

/**
 * The people of one shop in memory, read when they come and written behind: a crash loses what the last second learned of a
 * taste, never an event, for those are in the log before anybody is answered.
 */
export class People {
  readonly #held = new Map<string, Person>()
  readonly #changed = new Set<string>()
  readonly #loading = new Map<string, Promise<void>>()
  /** Erased while a write was under way: not to be written again. */
  #writing: Promise<void> = Promise.resolve()

  /** The person if she is in memory. */
  held(visitor: string): Person | undefined {
    return this.#held.get(visitor)
  }

  /** Reads those who are not in memory; who is unknown stays unknown. */
  async load(ctx: Ctx, visitors: readonly string[]): Promise<void> {
    const missing = visitors.filter((visitor) => !this.#held.has(visitor))
    if (missing.length === 0) return
    const open = missing.filter((visitor) => !this.#loading.has(visitor))
    if (open.length > 0) {
      const work = this.#read(ctx, open).finally(() => {
        for (const visitor of open) this.#loading.delete(visitor)
      })
      for (const visitor of open) this.#loading.set(visitor, work)
    }
    await Promise.all(missing.map((visitor) => this.#loading.get(visitor)))
  }

  async #read(ctx: Ctx, visitors: readonly string[]): Promise<void> {
    for (const row of await findProfiles(ctx, visitors)) {
      const profile = readProfile(row.profile, row.visitor)
      if (!profile.ok) {
        ctx.log.warn({ problem: profile.error }, 'a kept interest profile could not be read and starts anew')
        continue
      }
      this.#hold(row.visitor, {
        profile: profile.value,
        manner: MANNERS.find((manner) => manner === row.manner),
        seen: new Map(Object.entries(row.seen).map(([id, times]) => [id, { times, number: -1 }])),
      })
    }
  }

  /** The person, made if she is new. Only for somebody who agreed. */
  ensure(visitor: string, nowMs: number): Person {
    const known = this.#held.get(visitor)
    if (known) return known
    const person: Person = {
      profile: giveConsent(sessionProfile(nowMs), visitor, nowMs),
      manner: undefined,
      seen: new Map(),
    }
    this.#hold(visitor, person)
    return person
  }

  #hold(visitor: string, person: Person): void {
    this.#held.set(visitor, person)
    if (this.#held.size <= MOST_HELD) return
    for (const old of this.#held.keys()) {
      if (this.#changed.has(old)) continue
      this.#held.delete(old)
      break
    }
  }

  /** Says that a person is not as she was written; she also counts as the one who came last. */
  touch(visitor: string, person: Person): void {
    this.#held.delete(visitor)
    this.#held.set(visitor, person)
    this.#changed.add(visitor)
  }

  /** Forgets a person here; what is kept of her is erased by the caller after this. */
  async forget(visitor: string): Promise<void> {
    this.#held.delete(visitor)
    this.#changed.delete(visitor)
    await this.#writing
  }

  /** Drops what is in memory, so that it is read again: another process wrote what she herself changed, and that counts. */
  drop(visitor: string): void {
    this.#held.delete(visitor)
    this.#changed.delete(visitor)
  }

  /** Writes what changed. */
  async write(ctx: Ctx): Promise<void> {
    const before = this.#writing
    const work = (async () => {
      await before
      const visitors = [...this.#changed].slice(0, 500)
      const rows = visitors.flatMap((visitor): ProfileRow[] => {
        const person = this.#held.get(visitor)
        if (!person) return []
        const seen = seenTimes(person)
        return [{ visitor, profile: writeProfile(person.profile), seen, manner: person.manner ?? null }]
      })
      for (const visitor of visitors) this.#changed.delete(visitor)
      try {
        await saveProfiles(ctx, rows)
      } catch (error) {
        for (const { visitor } of rows) if (this.#held.has(visitor)) this.#changed.add(visitor)
        throw error
      }
    })()
    this.#writing = work.catch(() => undefined)
    await work
  }

  get unwritten(): number {
    return this.#changed.size
  }
}

/** How often each product was put before a person, as it is kept. */
export const seenTimes = (person: Person): Record<string, number> =>
  Object.fromEntries(Array.from(person.seen, ([id, { times }]) => [id, times]))

/** Notes that a product was put before a person. */
export function markSeen(person: Person, productId: string, times: number): void {
  const seen = person.seen.get(productId) ?? { times: 0, number: -1 }
  seen.times = Math.min(seen.times + times, 10 * LOOK)
  person.seen.delete(productId)
  person.seen.set(productId, seen)
  if (person.seen.size <= MOST_SEEN) return
  // What merely stood on a page goes before what was looked at.
  let oldest: string | undefined
  for (const [id, seen] of person.seen) {
    oldest ??= id
    if (seen.times >= LOOK) continue
    oldest = id
    break
  }
  if (oldest !== undefined) person.seen.delete(oldest)
}
