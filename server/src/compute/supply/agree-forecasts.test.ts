import type { SaidWeeks } from '@qianmian/forecast'
import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { agreeForecasts } from './agree-forecasts.ts'

const [PAST, HORIZON, ITEMS] = [200, 42, 6]

/** Six items that sell about two a day each, and are said to sell half of it, more or less surely. */
function order(sd: number) {
  const random = seededRandom('agree')
  const sold = Float64Array.from({ length: PAST }, () => {
    let units = 0
    for (let item = 0; item < ITEMS; item++) units += Math.max(0, Math.round(2 + random.normal()))
    return units
  })
  const weeks: SaidWeeks = { means: new Float64Array(6).fill(7), variances: new Float64Array(6).fill(sd * sd) }
  const items = Array.from({ length: ITEMS }, () => ({ mean: new Float64Array(HORIZON).fill(1), weeks }))
  return {
    items,
    members: [Array.from({ length: ITEMS }, (_, i) => i)],
    sold: [sold],
    days: Array.from({ length: PAST + HORIZON }, () => []),
    factors: new Map(),
    horizon: HORIZON,
  }
}

describe('forecasts that agree with their sums', () => {
  it('are raised to what the sum sells where items are unsure, and stay where they are sure', async () => {
    for (const [sd, low, high] of [
      [20, 1.8, 2.1],
      [0.2, 1, 1.05],
    ] as const) {
      const moved = await agreeForecasts(order(sd))
      expect(moved).toHaveLength(ITEMS)
      for (const factors of moved)
        for (const factor of factors) {
          expect(factor).toBeGreaterThanOrEqual(low)
          expect(factor).toBeLessThan(high)
        }
    }
  })
})
