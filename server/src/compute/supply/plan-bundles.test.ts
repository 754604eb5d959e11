import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../modules/supply/index.ts'
import { MOST_ATTACH, MOST_LIFT } from './bundle-outlook.ts'
import type { BundlePlanOrder, BundleProduct, BundleVariant } from './bundle-plan-types.ts'
import { overWeeks } from './bundle-stock.ts'
import { BUNDLE_DAYS, planBundles } from './plan-bundles.ts'

const variant = (id: string, patch: Partial<BundleVariant> = {}): BundleVariant => ({
  variantId: `var_${id}`,
  category: 'sport',
  priceMinor: 10_000,
  unitCostMinor: 4_000,
  isCostAssumed: false,
  weekly: { mean: 12, low: 8, high: 16 },
  units: 60,
  competitors: [],
  elasticity: { mean: -2.6, low: -3.2, high: -2, isIdentified: true },
  shelfLifeDays: null,
  markdown: null,
  ...patch,
})
const product = (id: string, patch: Partial<BundleVariant> = {}, more: Partial<BundleProduct> = {}): BundleProduct => ({
  productId: id,
  category: 'sport',
  variants: [variant(id, patch)],
  unitsPerBasket: 1,
  stackedBp: 0,
  ...more,
})
const SLOW = { weekly: { mean: 8, low: 5, high: 11 }, units: 900 }
const FAST = { weekly: { mean: 80, low: 65, high: 95 }, units: 800 }

/** Towels that are bought with mats and lie around; balls sell as well, and nobody buys a towel with them. */
const order = (patch: Partial<BundlePlanOrder> = {}): BundlePlanOrder => ({
  currency: 'CNY',
  region: 'CN',
  nowMs: Date.UTC(2026, 10, 27),
  settings: DEFAULT_SETTINGS,
  countedDays: 182,
  products: [product('towel', SLOW), product('mat', FAST), product('ball', FAST), product('rope')],
  counts: {
    baskets: 4600,
    products: [
      { id: 'towel', category: 'sport', baskets: 210 },
      { id: 'mat', category: 'sport', baskets: 2000 },
      { id: 'ball', category: 'sport', baskets: 2000 },
      { id: 'rope', category: 'sport', baskets: 300 },
    ],
    pairs: [
      { a: 'mat', b: 'towel', together: 190 },
      { a: 'ball', b: 'towel', together: 2 },
      { a: 'ball', b: 'mat', together: 150 },
      { a: 'mat', b: 'rope', together: 25 },
    ],
  },
  near: [],
  taken: [],
  ...patch,
})
const slow = (patch: Partial<BundleVariant>, more: Partial<BundleProduct> = {}) =>
  order({ products: [product('towel', { ...SLOW, ...patch }, more), ...order().products.slice(1)] })

describe('bundles of a plan', () => {
  it('are found where something of which there is too much is bought with something that sells', () => {
    const { bundles, slowProducts } = planBundles(order())
    expect(slowProducts).toBe(1)
    expect(bundles).toHaveLength(1)
    const [found] = bundles
    expect(found).toMatchObject({ productId: 'towel', withProductId: 'mat', days: BUNDLE_DAYS, fromMinor: 10_000 })
    expect(found?.toMinor).toBe(10_000 - (found?.valueBp ?? 0))
    expect(found?.attach.before.mean).toBeGreaterThan(0.08)
    expect(found?.attach.before.mean).toBeLessThan(0.1)
    expect(found?.gain.low).toBeGreaterThan(0)
    expect(found?.gain.low).toBeLessThan(found?.gain.mean ?? 0)
    expect(found?.gain.high).toBeGreaterThan(found?.gain.mean ?? 0)
    expect(found?.units.mean).toBeGreaterThan(found?.freshUnits ?? 0)
    // The same order gives the same plan, to the last draw.
    expect(planBundles(order())).toEqual(planBundles(order()))
  })

  it('are none where nothing is too much, the pair never met, or one of the two has a bundle', () => {
    expect(planBundles(slow({ units: 200 })).bundles).toEqual([])
    expect(planBundles(slow({ units: null })).bundles).toEqual([])
    const { counts } = order()
    const unmet = { ...counts, pairs: [{ a: 'mat', b: 'towel', together: 2 }] }
    expect(planBundles(order({ counts: unmet })).bundles).toEqual([])
    expect(planBundles(order({ taken: ['towel'] })).bundles).toEqual([])
    expect(planBundles(order({ taken: ['mat'] })).bundles).toEqual([])
  })

  it('are none while the shop has stopped its machines', () => {
    expect(planBundles(order({ settings: { ...DEFAULT_SETTINGS, isStopped: true } })).bundles).toEqual([])
  })

  it('take a shelf life for the horizon: what spoils sooner is slow sooner', () => {
    expect(planBundles(slow({ units: 200 })).slowProducts).toBe(0)
    expect(planBundles(slow({ units: 200, shelfLifeDays: 60 })).slowProducts).toBe(1)
  })

  // A guard-rail that a promotion can walk around is none.
  it('never go below margin, advertised price and the most that may be taken off, with what stands beside it', () => {
    for (const [patch, more, settings] of [
      [{ unitCostMinor: 7_300 }, {}, {}],
      [{ minimumAdvertisedMinor: 8_800 }, {}, {}],
      [{}, {}, { bundleMostBp: 1000 }],
      [{ unitCostMinor: 6_000 }, { stackedBp: 1500 }, {}],
    ] as const) {
      const asked = { ...slow(patch, more), settings: { ...DEFAULT_SETTINGS, ...settings } }
      const { marginFloorBp, bundleMostBp } = asked.settings
      for (const one of [...planBundles(asked).bundles]) {
        const cost = patch && 'unitCostMinor' in patch ? patch.unitCostMinor : 4_000
        const paid = one.toMinor * (1 - ('stackedBp' in more ? more.stackedBp : 0) / 10_000)
        expect(paid * (10_000 - marginFloorBp)).toBeGreaterThanOrEqual(cost * 10_000 - 1e-6)
        expect(one.toMinor).toBeGreaterThanOrEqual('minimumAdvertisedMinor' in patch ? patch.minimumAdvertisedMinor : 0)
        expect(one.valueBp).toBeLessThanOrEqual(bundleMostBp)
      }
    }
    expect(planBundles(slow({ unitCostMinor: 8_100 })).bundles).toEqual([])
    expect(planBundles(slow({ minimumAdvertisedMinor: 10_000 })).bundles).toEqual([])
    const [held] = planBundles(slow({ minimumAdvertisedMinor: 8_800 })).bundles
    expect(held?.binding).toContain('minimum-advertised')
  })

  it('give way to a markdown that brings more, and name it', () => {
    const profit = (mean: number) => ({ mean, low: mean / 2, high: mean * 2 })
    const rich = planBundles(slow({ markdown: { toMinor: 9_000, profit: profit(10_000_000) } }))
    expect(rich.bundles).toEqual([])
    expect(rich.beaten).toMatchObject([{ productId: 'towel', markdown: { toMinor: 9_000, gainMean: 40_000_000 } }])
    const poor = planBundles(slow({ markdown: { toMinor: 9_000, profit: profit(100) } }))
    expect(poor.beaten).toEqual([])
    expect(poor.bundles).toMatchObject([{ markdown: { gainMean: 400 } }])
  })

  it('believe a discount no further than the stated cap, and less where prices do little', () => {
    const [wild] = planBundles(slow({ elasticity: { mean: -9, low: -10, high: -8, isIdentified: true } })).bundles
    expect(wild?.attach.isCapped).toBe(true)
    const { before, after } = wild?.attach ?? { before: { mean: 1 }, after: 9 }
    expect(after).toBeLessThanOrEqual(MOST_LIFT * before.mean + 1e-6)
    expect(after).toBeLessThanOrEqual(MOST_ATTACH)
    // Where price does nothing, a discount gives money away.
    expect(
      planBundles(slow({ elasticity: { mean: -0.3, low: -0.5, high: -0.1, isIdentified: true } })).bundles,
    ).toEqual([])
  })

  it('earn less where who buys alone could have waited', () => {
    const many = { ...order().counts, products: order().counts.products.map((one) => ({ ...one })) }
    many.products[0] = { id: 'towel', category: 'sport', baskets: 700 }
    const gainAt = (near: number) =>
      planBundles(order({ counts: many, near: [{ slow: 'towel', fast: 'mat', near }] })).bundles[0]?.gain.mean ?? 0
    expect(gainAt(400)).toBeLessThan(gainAt(0))
  })
})

describe('a forecast over weeks', () => {
  it('is narrower by the week the more weeks it is of, and keeps its mean', () => {
    const week = { mean: 10, low: 4, high: 18 }
    expect(overWeeks(week, 1)).toEqual(week)
    const season = overWeeks(week, 26)
    expect(season.mean).toBe(10)
    expect(season.high).toBeGreaterThan(15)
    expect(season.high).toBeLessThan(18)
  })
})
