import type { ShopperAct } from '../contract/loop-events.ts'
import { makeShopper, type Span } from './make-shopper.ts'
import { type SessionResult, sessionId, visit } from './session.ts'
import type { World } from './truth.ts'
import type { TruthBook } from './truth-book.ts'
import type { Choice, ChoiceRequest, Shopper, SimulatedEvent } from './types.ts'

/** Choices and events are handed over by quarters of a day, so that what was learned in the morning counts in the evening. */
const SLICE_MS = 6 * 3_600_000
const REMEMBERED_ACTS = 60

export interface SimulationOptions {
  /** What every id begins with: `sim-…`. */
  readonly run: string
  readonly shoppers: number
  readonly span: Span
  /** What the shop shows; as many answers as requests, undefined where it has only one way of saying it. */
  readonly choose: (requests: readonly ChoiceRequest[]) => Promise<readonly (Choice | undefined)[]>
  /** Sessions that an earlier, cut-off run has written: they are gone through for the truth, and not written again. */
  readonly written: ReadonlySet<string>
  readonly book: TruthBook
}

/** What happened in a quarter of a day. */
export interface Slice {
  readonly events: readonly SimulatedEvent[]
  /** Returns and complaints that lie ahead; what is left when a run is cut off. */
  readonly pending: readonly SimulatedEvent[]
  /** How much of the time is over, 0..1. */
  readonly share: number
  /** People with a session so far. */
  readonly people: number
}

interface Appointment {
  readonly shopper: Shopper
  readonly ordinal: number
  readonly atMs: number
}

/**
 * Lets the people come, in order of time. Each slice's visits go side by side: every one that waits for a choice is asked for in
 * one call. Deterministic in world and options, given what `choose` answers.
 */
export async function* simulate(world: World, options: SimulationOptions): AsyncGenerator<Slice> {
  const { span, run } = options
  const appointments = calendar(world, options)
  const needed = new Map<number, ReadonlySet<string>>()
  const remembered = new Map<number, readonly ShopperAct[]>()
  const people = new Set<number>()
  let pending: SimulatedEvent[] = []
  let next = 0
  for (let from = span.fromMs; from < span.toMs; from += SLICE_MS) {
    const end = Math.min(from + SLICE_MS, span.toMs)
    const visits: Visit[] = []
    for (; next < appointments.length && appointments[next]!.atMs < end; next++) {
      const { shopper, ordinal, atMs } = appointments[next]!
      people.add(shopper.index)
      const place = {
        run,
        ordinal,
        atMs,
        needed: needed.get(shopper.index) ?? NOTHING,
        remembered: remembered.get(shopper.index) ?? [],
      }
      visits.push({
        shopper,
        isWritten: options.written.has(sessionId(run, shopper.index, ordinal)),
        steps: visit(world, shopper, place),
      })
    }
    const results = await together(visits, options.choose)
    const events: SimulatedEvent[] = pending.filter(({ atMs }) => atMs < end)
    pending = pending.filter(({ atMs }) => atMs >= end)
    for (const [i, result] of results.entries()) {
      const { shopper, isWritten } = visits[i]!
      for (const exposure of result.exposures) options.book.see(exposure)
      if (result.bought) needed.set(shopper.index, complementsOf(world, result.bought))
      if (shopper.visitor)
        remembered.set(
          shopper.index,
          [...(remembered.get(shopper.index) ?? []), ...result.acts].slice(-REMEMBERED_ACTS),
        )
      if (isWritten) continue
      events.push(...result.events.filter(({ atMs }) => atMs < span.toMs))
      pending.push(...result.later.filter(({ atMs }) => atMs < span.toMs))
    }
    events.sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1))
    const share = (end - span.fromMs) / (span.toMs - span.fromMs)
    yield { events, pending, share, people: people.size }
  }
}

const NOTHING: ReadonlySet<string> = new Set()

function calendar(world: World, { run, shoppers, span }: SimulationOptions): Appointment[] {
  const out: Appointment[] = []
  for (let index = 0; index < shoppers; index++) {
    const shopper = makeShopper(world, run, index, span)
    for (const [ordinal, atMs] of shopper.sessionsAtMs.entries()) out.push({ shopper, ordinal, atMs })
  }
  return out.sort((a, b) => a.atMs - b.atMs || a.shopper.index - b.shopper.index)
}

const complementsOf = (world: World, productId: string): ReadonlySet<string> =>
  new Set(world.products[world.indexOf.get(productId) ?? -1]?.complements)

interface Visit {
  readonly shopper: Shopper
  readonly isWritten: boolean
  readonly steps: Generator<ChoiceRequest, SessionResult, Choice | undefined>
}

/** Runs visits in lockstep: one call of `choose` a round. Those that were written before are not asked for again. */
async function together(visits: readonly Visit[], choose: SimulationOptions['choose']): Promise<SessionResult[]> {
  const results: SessionResult[] = []
  let waiting = visits.map(({ steps, isWritten }, i) => ({ i, steps, isWritten, at: steps.next() }))
  for (;;) {
    for (const { i, at } of waiting) if (at.done) results[i] = at.value
    const asking = waiting.flatMap(({ i, steps, isWritten, at }) =>
      at.done ? [] : [{ i, steps, isWritten, request: at.value }],
    )
    if (asking.length === 0) return results
    const fresh = asking.filter(({ isWritten }) => !isWritten)
    const answers = fresh.length > 0 ? await choose(fresh.map(({ request }) => request)) : []
    const answerOf = new Map(fresh.map(({ i }, n) => [i, answers[n]]))
    waiting = asking.map(({ i, steps, isWritten }) => ({ i, steps, isWritten, at: steps.next(answerOf.get(i)) }))
  }
}
