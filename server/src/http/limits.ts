import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { type Env, problemOf } from './request.ts'

/** Requests a minute from one client, each kind counted apart: a flood of events must not lock the studio. */
export const PER_MINUTE = {
  api: 1200,
  events: 600,
  /** Opening and using one-time links. */
  join: 30,
  /** Likes and comments of shoppers, who are not signed in. */
  shopper: 30,
  /** Remixes sent: each asks for a person's time, and some for a drawing. */
  remix: 8,
  /** Bags and orders of shoppers: a person changes them often, a program without end. */
  shopping: 240,
  /** Notices of payment providers, which come from a few addresses for all shops. */
  payments: 600,
  /** Prices of competitors that programs bring. */
  market: 120,
  /** Mailed codes asked for and tried. */
  code: 12,
  /** Feeds and sitemaps: crawlers come a few times an hour. */
  feeds: 60,
} as const

/** Counts requests of one kind by client; who asks too often gets 429 and when to come again. */
export function rateLimit(kind: keyof typeof PER_MINUTE): MiddlewareHandler<Env> {
  const limiter = new RateLimiterMemory({ points: PER_MINUTE[kind], duration: 60, keyPrefix: kind })
  return async (c, next) => {
    try {
      await limiter.consume(c.get('bucket'))
    } catch (refused) {
      // The limiter throws what is left of the minute; anything else is a bug.
      const waitMs = (refused as { msBeforeNext?: unknown }).msBeforeNext
      if (typeof waitMs !== 'number') throw refused
      c.header('retry-after', String(Math.max(1, Math.ceil(waitMs / 1000))))
      return problemOf(c, 'too-many-requests')
    }
    return next()
  }
}
