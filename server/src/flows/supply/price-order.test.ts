import { describe, expect, it } from 'vitest'
import { type Gathered, mondayBased, type PlanItem } from './gather.ts'
import { movesByItself } from './price-order.ts'

const FIRST_DAY = '2026-01-05'
const DAYS = 12 * 7

/** Twelve weeks from a Monday without a festival, of which every third is promoted: only what the question looks at. */
function soldAt(priceOf: (week: number) => number, skips: (day: number) => boolean = () => false) {
  const [units, prices, promoted] = [new Float64Array(DAYS), new Float64Array(DAYS), new Float64Array(DAYS)]
  for (let t = 0; t < DAYS; t++) {
    const week = Math.floor(t / 7)
    const isCut = week % 3 === 0
    prices[t] = isCut ? 8_000 : priceOf(week)
    if (skips(t)) {
      // As a gap is filled: with the price of the sale before it, whose promotion it does not carry.
      prices[t] = prices[t - 1] as number
      continue
    }
    units[t] = 2
    promoted[t] = isCut ? 1 : 0
  }
  const item = { units, prices, promoted } as unknown as PlanItem
  const days = Array.from({ length: DAYS }, () => [])
  return [item, { firstDay: FIRST_DAY, pastDays: DAYS, days } as unknown as Gathered] as const
}

describe('whether a price moved outside of promotions', () => {
  it('says no where every cut was a promotion, and yes where the price itself was changed', () => {
    expect(mondayBased(FIRST_DAY)).toBe(0)
    expect(movesByItself(...soldAt(() => 10_000))).toBe(false)
    expect(movesByItself(...soldAt((week) => (week < 6 ? 10_000 : 11_000)))).toBe(true)
  })

  it('does not take a Monday without a sale after a promotion for a change', () => {
    const mondayAfter = (day: number): boolean => day % 21 === 7
    expect(movesByItself(...soldAt(() => 10_000, mondayAfter))).toBe(false)
  })

  it('leaves weeks of festivals out', () => {
    const [item, gathered] = soldAt((week) => (week === 4 ? 12_000 : 10_000))
    const days = gathered.days.map((_, t) => (Math.floor(t / 7) === 4 ? [{ id: 'festival' }] : []))
    expect(movesByItself(item, { ...gathered, days } as unknown as Gathered)).toBe(false)
    expect(movesByItself(item, gathered)).toBe(true)
  })
})
