import { seededRandom } from '@qianmian/kernel'
import { brokenBy } from '@qianmian/pricing'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../modules/supply/types.ts'
import { planPrices } from './plan-prices.ts'
import type { PriceItem, PricePlanOrder } from './price-plan-types.ts'
import { rulesOf } from './price-rules.ts'

const NOW = Date.UTC(2026, 10, 25, 4)
const WEEK_MS = 7 * 86_400_000

/** Sells about sixty a week at one price, which never changed. */
const silent = (variantId: string, changes: Partial<PriceItem> = {}): PriceItem => {
  const random = seededRandom(variantId)
  return {
    variantId,
    category: 'tea',
    priceMinor: 4900,
    // The best price for an elasticity of -2.6, as it is believed of all things, is near the present one.
    unitCostMinor: 3000,
    isCostAssumed: false,
    weeks: Array.from({ length: 30 }, (_, week) => ({
      week,
      store: 0,
      units: Math.round(60 * Math.exp(0.1 * random.normal())),
      listPrice: 4900,
      promotion: 0,
    })),
    weekly: { mean: 60, low: 48, high: 73 },
    units: 600,
    ledger: { variantId, place: 'CN', currency: 'CNY', entries: [] },
    competitors: [],
    ...changes,
  }
}
const order = (items: readonly PriceItem[], settings: Partial<PricePlanOrder['settings']> = {}): PricePlanOrder => ({
  currency: 'CNY',
  region: 'CN',
  nowMs: NOW,
  settings: { ...DEFAULT_SETTINGS, ...settings },
  items,
  lines: [],
})
const trialsOf = (given: PricePlanOrder) => planPrices(given).items.filter(({ proposal }) => proposal?.isTrial)
const six = (changes: Partial<PriceItem> = {}) => Array.from({ length: 6 }, (_, i) => silent(`var_${i}`, changes))

describe('a price is tried where its own sales say nothing', () => {
  it('so many at once as the shop allows, within every rule, and it says what it is', () => {
    const given = order(six(), { trialsAtOnce: 2 })
    const tried = trialsOf(given)
    expect(tried).toHaveLength(2)
    for (const { variantId, proposal, ladder } of tried) {
      const item = given.items.find((one) => one.variantId === variantId)!
      const rules = rulesOf(item, given)
      expect(brokenBy(proposal!.toMinor, rules.inputs, rules.limits)).toEqual([])
      expect(proposal!.toMinor).not.toBe(item.priceMinor)
      // Never by a rule.
      expect(proposal!.risk).toBe('medium')
      expect(proposal!.reason.zh).toMatch(/^试价：.*半年里预计多赚 ¥/)
      expect(proposal!.reason.en).toMatch(/^A trial: .*over half a year\.$/)
      expect(ladder.filter(({ isProposed }) => isProposed).map(({ priceMinor }) => priceMinor)).toEqual([
        proposal!.toMinor,
      ])
    }
    expect(planPrices(given)).toEqual(planPrices(given))
  })

  it('and not while others are under way, where the shop wants none, or is stopped', () => {
    const underWay = six().map((item, i) => (i < 2 ? { ...item, lastChangeMs: NOW - WEEK_MS } : item))
    expect(trialsOf(order(underWay, { trialsAtOnce: 2 }))).toEqual([])
    expect(trialsOf(order(underWay, { trialsAtOnce: 3 }))).toHaveLength(1)
    expect(trialsOf(order(six(), { trialsAtOnce: 0 }))).toEqual([])
    expect(trialsOf(order(six(), { isStopped: true }))).toEqual([])
  })

  it('nor where it could teach too little: hardly sold, soon sold out, dear to buy, or one of a line', () => {
    expect(trialsOf(order(six({ weekly: { mean: 2, low: 1, high: 4 } })))).toEqual([])
    expect(trialsOf(order(six({ units: 100 })))).toEqual([])
    expect(trialsOf(order(six({ unitCostMinor: 4900 })))).toEqual([])
    const items = six()
    expect(trialsOf({ ...order(items), lines: [items.map(({ variantId }) => variantId)] })).toEqual([])
  })
})
