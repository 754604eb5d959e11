import { type Random, seededRandom } from '@qianmian/kernel'
import { HOURS, WEEKDAYS } from './effects.data.ts'
import type { World } from './truth.ts'
import { READERS, type Shopper } from './types.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const MAX_SESSIONS = 10

/** The days that are simulated, and how far the shop's clocks are from UTC. */
export interface Span {
  /** Midnight in the shop's zone of the first day. */
  readonly fromMs: number
  readonly days: number
  /** Nothing happens from this moment on. */
  readonly toMs: number
  /** Added to UTC gives the time in the shop. */
  readonly zoneMs: number
}

/** What every id of a run begins with: `sim-` and a word made of the seed. */
export const shopperId = (run: string, index: number): string => `${run}-v${String(index).padStart(5, '0')}`

/**
 * Makes one person. She is a function of seed and index alone, so that a run that was cut off goes on with the same people.
 * @param run what her ids begin with, `sim-…`
 */
export function makeShopper(world: World, run: string, index: number, span: Span): Shopper {
  const random = seededRandom(`${world.seed}/shopper/${index}`)
  const reader = draw(
    random,
    READERS,
    READERS.map((one) => world.shares[one]),
  )
  const isReturning = random.next() < world.returningShare
  const hasConsent = random.next() < world.consentShare
  return {
    index,
    visitor: hasConsent ? shopperId(run, index) : undefined,
    reader,
    isReturning,
    priceTaste: Math.min(1, Math.max(0, 0.45 + random.normal() * 0.28)),
    lang: random.next() < 0.88 ? 'zh' : 'en',
    interest: interestOf(random, world),
    sessionsAtMs: sessionTimes(random.fork('sessions'), span, isReturning),
  }
}

/** A few categories, types and tags that she likes; every product gets a little, so that anything can be come upon. */
function interestOf(random: Random, world: World): number[] {
  const liking = new Map<string, number>()
  const like = (key: string, spread: number) => {
    const known = liking.get(key)
    if (known !== undefined) return known
    const made = Math.exp(random.normal() * spread)
    liking.set(key, made)
    return made
  }
  const raw = world.products.map(
    ({ category, type, tags, popularity }) =>
      popularity *
      (0.02 +
        like(`c/${category}`, 1.1) *
          like(`t/${type}`, 0.8) *
          (tags.length === 0 ? 1 : tags.reduce((sum, tag) => sum + like(`g/${tag}`, 0.4), 0) / tags.length)),
  )
  const total = raw.reduce((sum, one) => sum + one, 0)
  return raw.map((one) => one / total)
}

/** Evenings and weekends above all; who was here before comes oftener. */
function sessionTimes(random: Random, span: Span, isReturning: boolean): number[] {
  let count = 1
  while (count < MAX_SESSIONS && random.next() < (isReturning ? 0.76 : 0.52)) count += 1
  const weights = Array.from({ length: span.days }, (_, day) => {
    const weekday = new Date(span.fromMs + span.zoneMs + day * DAY_MS).getUTCDay()
    return WEEKDAYS[weekday]!
  })
  const days = Array.from(weights.keys())
  return Array.from({ length: count }, () => {
    const day = draw(random, days, weights)
    const hour = draw(random, [...HOURS.keys()], HOURS)
    const atMs = Math.round(span.fromMs + day * DAY_MS + (hour + random.next()) * HOUR_MS)
    if (atMs < span.toMs) return atMs
    // The last day is not over: what would come later today came yesterday, or on a single day before now.
    const before = atMs - DAY_MS
    return before >= span.fromMs ? before : Math.round(span.fromMs + random.next() * (span.toMs - span.fromMs - 1))
  }).sort((a, b) => a - b)
}

/** One of a list, by weight. */
export function draw<T>(random: Random, list: readonly T[], weights: readonly number[]): T {
  let left = random.next() * weights.reduce((sum, one) => sum + one, 0)
  for (const [i, one] of list.entries()) {
    left -= weights[i]!
    if (left < 0) return one
  }
  return list[list.length - 1]!
}
