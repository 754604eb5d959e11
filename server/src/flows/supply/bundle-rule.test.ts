import { describe, expect, it } from 'vitest'
import type { OpenBundle } from '../../modules/proposals/index.ts'
import { DEFAULT_SETTINGS } from '../../modules/supply/index.ts'
import { bundlePromotion } from './bundle-effects.ts'
import { isObvious } from './propose-plan.ts'

const action = (low: number): OpenBundle => ({
  kind: 'open-bundle',
  productId: 'prd_towel',
  variantId: 'var_towel',
  withProductId: 'prd_mat',
  withVariantId: 'var_mat',
  promotionId: 'prm_1',
  name: { zh: '瑜伽垫搭配毛巾', en: 'Towel with mat' },
  valueBp: 1500,
  days: 28,
  fromMinor: 4_900,
  toMinor: 4_165,
  salvageMinor: 1_000,
  units: 30,
  attach: { before: 0.06, low: 0.05, high: 0.07, after: 0.09 },
  promised: {
    planId: 'pln_1',
    days: 28,
    profit: { mean: 50_000, low, high: 90_000 },
    stockOut: null,
    before: { unitsPerDay: 1, priceMinor: 4_900, unitCostMinor: 2_000 },
    binding: [],
    steps: [],
  },
})
const change = (low: number, risk: 'low' | 'medium' | 'high' = 'low') => ({
  action: action(low),
  title: {},
  reason: {},
  risk,
})

describe('the rule of a shop about bundles', () => {
  it('opens none by itself until a limit is set, and then what is small, sure and of low risk', () => {
    expect(isObvious(change(10_000), DEFAULT_SETTINGS)).toBe(false)
    expect(isObvious(change(10_000), { ...DEFAULT_SETTINGS, autoBundleBp: 1500 })).toBe(true)
    expect(isObvious(change(10_000), { ...DEFAULT_SETTINGS, autoBundleBp: 1400 })).toBe(false)
    expect(isObvious(change(0), { ...DEFAULT_SETTINGS, autoBundleBp: 5000 })).toBe(false)
    expect(isObvious(change(10_000, 'medium'), { ...DEFAULT_SETTINGS, autoBundleBp: 5000 })).toBe(false)
  })

  it('opens a promotion that anybody gets, alone, and that ends by itself', () => {
    const now = Date.UTC(2026, 10, 27)
    expect(bundlePromotion(action(1), now)).toMatchObject({
      code: null,
      isStackable: false,
      categories: [],
      fromMinor: 0,
      productIds: ['prd_mat'],
      bundledProductId: 'prd_towel',
      startsAt: new Date(now),
      endsAt: new Date(now + 28 * 86_400_000),
    })
  })
})
