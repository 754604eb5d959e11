import type { Ctx } from '../platform/ctx.ts'
import type { LoggedEvent } from '../platform/events/event-log.ts'

type NewEvent = Omit<LoggedEvent, 'shopId'>

interface Waiting {
  readonly ctx: Ctx
  readonly events: readonly NewEvent[]
  readonly resolve: (added: ReadonlySet<string>) => void
  readonly reject: (error: unknown) => void
}

/** Events of one statement. Larger groups cost no less each. */
const MOST_TOGETHER = 4_000
/** More than this waiting: who comes now is asked to come again. */
const MOST_WAITING = 100_000

/**
 * Group commit for shopper events: batches of many browsers that arrive while a statement runs go into the next one together.
 * Nobody is answered before her events are durable.
 */
export class EventIntake {
  readonly #queues = new Map<string, Waiting[]>()
  readonly #running = new Set<string>()
  #waiting = 0

  /** True when the log cannot keep up: refuse instead of filling the memory. */
  get isFull(): boolean {
    return this.#waiting > MOST_WAITING
  }

  /** @returns the ids that were new in the log, once it holds them */
  take(ctx: Ctx, events: readonly NewEvent[]): Promise<ReadonlySet<string>> {
    return new Promise((resolve, reject) => {
      const queue = this.#queues.get(ctx.shop.id) ?? []
      this.#queues.set(ctx.shop.id, queue)
      queue.push({ ctx, events, resolve, reject })
      this.#waiting += events.length
      if (this.#running.has(ctx.shop.id)) return
      this.#running.add(ctx.shop.id)
      void this.#drain(ctx.shop.id, queue)
    })
  }

  async #drain(shopId: string, queue: Waiting[]): Promise<void> {
    // What arrives in this turn of the loop still comes along.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) {
      let count = 0
      let batches = 0
      while (batches < queue.length && (batches === 0 || count + queue[batches]!.events.length <= MOST_TOGETHER))
        count += queue[batches++]!.events.length
      const group = queue.splice(0, batches)
      this.#waiting -= count
      await write(group)
    }
    // In the same turn as the look at the queue: who comes next starts anew.
    this.#queues.delete(shopId)
    this.#running.delete(shopId)
  }
}

/** One statement for the group; if that fails, one for each batch, so that nobody fails for another's events. */
async function write(group: readonly Waiting[]): Promise<void> {
  const [first] = group
  if (!first) return
  const { ctx } = first
  if (group.length > 1)
    try {
      const added = await ctx.services.events.appendNew(
        ctx,
        group.flatMap(({ events }) => events),
      )
      for (const { events, resolve } of group) {
        const own = new Set<string>()
        // The same id in two batches was added once: it belongs to the first.
        for (const { id } of events) if (added.delete(id)) own.add(id)
        resolve(own)
      }
      return
    } catch (error) {
      ctx.log.warn({ err: error, batches: group.length }, 'a group of event batches failed and is written one by one')
    }
  for (const { ctx, events, resolve, reject } of group)
    await ctx.services.events.appendNew(ctx, events).then(resolve, reject)
}
