import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { AgentClient } from '../../modules/agents/index.ts'

/** Requests a minute without a key: looking at the catalogue. */
const OPEN_PER_MINUTE = 120

/** How often programs may ask: each key as often as it was given, over all doors, and whoever has none by address. */
export class AgentLimits {
  readonly #open = new RateLimiterMemory({ points: OPEN_PER_MINUTE, duration: 60, keyPrefix: 'agents-open' })
  readonly #limits = new Map<string, RateLimiterMemory>()

  /** Counts one request. @returns how long to wait in milliseconds, 0 for not at all */
  async count(client: AgentClient | undefined, bucket: string): Promise<number> {
    const limiter = client ? this.#limitOf(client) : this.#open
    try {
      await limiter.consume(client?.id ?? bucket)
      return 0
    } catch (refused) {
      // The limiter throws what is left of the minute; anything else is a bug.
      const waitMs = (refused as { msBeforeNext?: unknown }).msBeforeNext
      if (typeof waitMs !== 'number') throw refused
      return Math.max(1, waitMs)
    }
  }

  #limitOf({ id, perMinute }: AgentClient): RateLimiterMemory {
    const kept = this.#limits.get(id)
    if (kept && kept.points === perMinute) return kept
    const limiter = new RateLimiterMemory({ points: perMinute, duration: 60, keyPrefix: 'agents' })
    this.#limits.set(id, limiter)
    return limiter
  }
}
