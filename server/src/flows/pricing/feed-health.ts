import type { LocalizedText } from '@qianmian/kernel'
import { listFeeds, type MarketFeed, recentDeliveries } from '../../modules/pricing/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { HEALTH_WORDS } from './market-words.ts'

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
/** Gaps between so many deliveries say what is usual; fewer say nothing. */
const [MOST_DELIVERIES, LEAST_GAPS] = [20, 3]
/** A feed is silent after so many of its usual gaps, and never within a few hours. */
const [GAPS_UNTIL_SILENT, LEAST_SILENCE_MS] = [3, 6 * HOUR_MS]
/** The shop's own limit for a competitor's price, where nothing else is said. */
export const USUAL_MAX_AGE_DAYS = 7

export interface FeedHealth {
  readonly feed: MarketFeed
  readonly state: 'fresh' | 'silent' | 'absurd'
  /** Why prices that follow it are frozen; null while it is fresh. */
  readonly says: LocalizedText | null
}

const days = (ms: number): number => Math.round((10 * ms) / DAY_MS) / 10

/**
 * How a feed is doing: absurd after a batch that could not be believed, until it brings something sound; silent when nothing
 * came for much longer than usual, or than a competitor's price may be old where nothing is usual yet.
 * @param deliveries when it delivered, newest first
 */
export function healthOf(
  feed: MarketFeed,
  deliveries: readonly Date[],
  nowMs: number,
  maxAgeDays: number = USUAL_MAX_AGE_DAYS,
): FeedHealth {
  if (feed.isAbsurd) return { feed, state: 'absurd', says: HEALTH_WORDS.absurd }
  const gaps = deliveries
    .slice(1)
    .map((at, i) => deliveries[i]!.getTime() - at.getTime())
    .sort((a, b) => a - b)
  const usual = gaps.length >= LEAST_GAPS ? gaps[Math.floor(gaps.length / 2)] : undefined
  const limit =
    usual === undefined
      ? maxAgeDays * DAY_MS
      : Math.min(maxAgeDays * DAY_MS, Math.max(LEAST_SILENCE_MS, GAPS_UNTIL_SILENT * usual))
  const quiet = nowMs - (feed.lastSeenAt ?? feed.createdAt).getTime()
  if (quiet <= limit) return { feed, state: 'fresh', says: null }
  return {
    feed,
    state: 'silent',
    says: HEALTH_WORDS.silent(days(quiet), usual === undefined ? undefined : days(usual)),
  }
}

/** How every feed of the shop is doing. */
export async function feedHealth(ctx: Ctx, maxAgeDays?: number): Promise<FeedHealth[]> {
  const feeds = await listFeeds(ctx)
  const delivered = await recentDeliveries(
    ctx,
    feeds.map(({ id }) => id),
    MOST_DELIVERIES,
  )
  return feeds.map((feed) => healthOf(feed, delivered.get(feed.id) ?? [], ctx.clock.now(), maxAgeDays))
}

/** Feeds that went silent or absurd, each with its sentence: what the tower shows. */
export async function troubledFeeds(ctx: Ctx, maxAgeDays?: number): Promise<{ name: string; says: LocalizedText }[]> {
  return (await feedHealth(ctx, maxAgeDays)).flatMap(({ feed, says }) => (says ? { name: feed.name, says } : []))
}
