import { describe, expect, it } from 'vitest'
import type { MarketFeed } from '../../modules/pricing/index.ts'
import { healthOf } from './feed-health.ts'

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
const NOW = Date.UTC(2026, 10, 25)

const feed = (over: Partial<MarketFeed>): MarketFeed => ({
  id: 'mkt_1',
  name: '比价',
  kind: 'webhook',
  secretNumber: 1,
  isAbsurd: false,
  held: null,
  lastSeenAt: null,
  counts: { taken: 0, known: 0, refused: 0, held: 0 },
  createdBy: 'u1',
  createdAt: new Date(NOW - 30 * DAY_MS),
  ...over,
})

/** Deliveries every so many hours, the last one so many hours ago. */
const every = (gap: number, ago: number) =>
  Array.from({ length: 8 }, (_, n) => new Date(NOW - (ago + n * gap) * HOUR_MS))

const stateOf = (gap: number, ago: number, maxAgeDays = 7) => {
  const deliveries = every(gap, ago)
  return healthOf(feed({ lastSeenAt: deliveries[0] ?? null }), deliveries, NOW, maxAgeDays).state
}

describe('the health of a feed', () => {
  it('is measured by what is usual for it', () => {
    expect(stateOf(24, 70)).toBe('fresh')
    expect(stateOf(24, 74)).toBe('silent')
    // One that comes every ten minutes is not silent after an hour.
    expect(stateOf(1 / 6, 1)).toBe('fresh')
    expect(stateOf(1 / 6, 7)).toBe('silent')
    // A monthly one cannot be fresher than prices may be old.
    expect(stateOf(30 * 24, 6 * 24)).toBe('fresh')
    expect(stateOf(30 * 24, 8 * 24)).toBe('silent')
  })

  it('waits for a new feed as long as a price may be old, and says in words what is wrong', () => {
    expect(healthOf(feed({ createdAt: new Date(NOW - DAY_MS) }), [], NOW).state).toBe('fresh')
    expect(healthOf(feed({}), [], NOW).says?.en).toContain('30 days')
    const absurd = healthOf(feed({ isAbsurd: true, lastSeenAt: new Date(NOW) }), every(1, 0), NOW)
    expect(absurd).toMatchObject({ state: 'absurd', says: { zh: expect.stringContaining('离谱') } })
  })
})
