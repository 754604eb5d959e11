import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seededRandom } from '@qianmian/kernel'
import { brokenBy, simulatePanel } from '@qianmian/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SupplySettingsView } from '../../contract/types.ts'
import { planPrices } from './plan-prices.ts'
import { PRICE_ORDER_KEYS } from './price-order-keys.ts'
import type { PriceItem, PricePlanOrder } from './price-plan-types.ts'
import { SIMULATED_PLACE } from './price-reference.ts'
import { rulesOf } from './price-rules.ts'

const DAY_MS = 86_400_000
const NOW = Date.UTC(2026, 10, 25, 4)

const SETTINGS: SupplySettingsView = {
  policy: 'ask',
  autoPriceBp: 300,
  autoUnits: 0,
  autoCostMinor: 0,
  autoBundleBp: 0,
  bundleMostBp: 2000,
  isStopped: false,
  marginFloorBp: 1800,
  stepBp: 1000,
  restDays: 7,
  competitorBelowBp: null,
  competitorAboveBp: null,
  competitorMaxAgeDays: 7,
  referenceRule: 'cn',
  assumedCostBp: 6000,
  leadDays: 7,
  leadDaysDeviation: 2,
  reviewDays: 7,
  budgetMinor: null,
  laneFixedMinor: 0,
  laneUnitMinor: 0,
  laneDays: 3,
  farLossBp: 2000,
  trialsAtOnce: 0,
}

/** Two years of a thing that sells by constant elasticity, its price moved by chance every few weeks. */
function weeksOf(elasticity: number, priceMinor: number, level = 60, noise = 0.1): PriceItem['weeks'] {
  const random = seededRandom(`weeks ${elasticity} ${priceMinor}`)
  let price = priceMinor
  return Array.from({ length: 104 }, (_, week) => {
    if (week % 4 === 0) price = Math.round(priceMinor * (0.85 + 0.3 * random.next()))
    if (week >= 100) price = priceMinor
    const mean = level * (price / priceMinor) ** elasticity * Math.exp(noise * random.normal())
    return { week, store: 0, units: Math.round(mean), listPrice: price, promotion: 0 }
  })
}

const item = (over: Partial<PriceItem> = {}): PriceItem => {
  const variantId = over.variantId ?? 'var_000001'
  return {
    variantId,
    category: 'tea',
    priceMinor: 4900,
    unitCostMinor: 2000,
    isCostAssumed: false,
    weeks: weeksOf(-0.8, 4900),
    weekly: { mean: 60, low: 48, high: 73 },
    units: null,
    ledger: { variantId, place: 'CN', currency: 'CNY', entries: [] },
    competitors: [],
    ...over,
  }
}

const order = (items: readonly PriceItem[], over: Partial<PricePlanOrder> = {}): PricePlanOrder => ({
  currency: 'CNY',
  region: 'CN',
  nowMs: NOW,
  settings: SETTINGS,
  items,
  lines: [],
  ...over,
})

const only = (over: Partial<PriceItem> = {}, more: Partial<PricePlanOrder> = {}) =>
  planPrices(order([item(over)], more)).items[0]!

describe('a price plan', () => {
  it('raises what sells whatever it costs, lowers what sells only when it is cheap, and says why with figures', () => {
    const raised = only().proposal
    expect(raised?.toMinor).toBeGreaterThan(4900)
    expect(raised?.profit.low).toBeGreaterThan(0)
    expect(raised?.binding).toContain('step')
    expect(raised?.reason.zh).toMatch(/^涨到 ¥\d.*80% 区间/)
    expect(raised?.reason.en).toMatch(/^Up to ¥\d.*80% interval/)
    const lowered = only({ weeks: weeksOf(-4.5, 4900) }).proposal
    expect(lowered?.toMinor).toBeLessThan(4900)
    for (const step of [...raised!.steps, ...lowered!.steps]) {
      expect(step.zh).toMatch(/。$/)
      expect(step.en).toMatch(/\.$/)
      expect(`${step.zh}${step.en}`).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  it('is the same for the same order', () => {
    expect(planPrices(order([item()]))).toEqual(planPrices(order([item()])))
  })

  it('stays where the best price is in force, and where a gain could as well be noise', () => {
    // With an elasticity of -2.5 the best price is 2.5/1.5 of the cost.
    expect(only({ weeks: weeksOf(-2.5, 4900), unitCostMinor: 2940 }).proposal).toBeNull()
    const loud = only({
      weeks: weeksOf(-2.2, 4900, 6, 0.9),
      unitCostMinor: 2500,
      weekly: { mean: 6, low: 1, high: 13 },
    })
    if (loud.proposal) expect(loud.proposal.profit.low).toBeGreaterThanOrEqual(0.1 * loud.proposal.profit.mean - 1)
  })

  it('says when its own figures say nothing, goes half a step then, and never calls that a low risk', () => {
    const flat = weeksOf(-0.8, 4900).map((week) => ({ ...week, listPrice: 4900 }))
    const others = Array.from({ length: 8 }, (_, i) =>
      item({ variantId: `var_00010${i}`, weeks: weeksOf(-4.5 - 0.01 * i, 4900) }),
    )
    const settings = { ...SETTINGS, stepBp: 1500 }
    const found = planPrices(order([item({ weeks: flat }), ...others], { settings })).items[0]!
    expect(found.elasticity).toMatchObject({ isIdentified: false, reason: 'price-never-changed' })
    const own = planPrices(order([item({ weeks: weeksOf(-4.5, 4900) }), ...others])).items[0]!.elasticity!
    const width = (one: { lower: number; upper: number }) => one.upper - one.lower
    expect(width(found.elasticity!)).toBeGreaterThan(width(own))
    expect(found.proposal).not.toBeNull()
    expect(Math.abs(found.proposal!.toMinor / 4900 - 1)).toBeLessThanOrEqual(0.075)
    expect(found.proposal!.risk).toBe('high')
    expect(found.proposal!.steps.map((step) => step.zh).join('')).toContain('价格从没动过')
    for (const [weeks, reason] of [
      [[], 'too-few-weeks'],
      [weeksOf(-0.8, 4900).slice(0, 1), 'too-few-weeks'],
      [weeksOf(-0.8, 4900).map((week) => ({ ...week, units: 0 })), 'no-sales'],
    ] as const)
      expect(only({ weeks }).elasticity).toMatchObject({ isIdentified: false, reason })
  })

  it('proposes nothing while the shop has stopped its machines, and shows everything', () => {
    const stopped = only({}, { settings: { ...SETTINGS, isStopped: true } })
    expect(stopped.proposal).toBeNull()
    expect(stopped.ladder).toEqual(only().ladder.map((rung) => ({ ...rung, isProposed: false })))
  })

  it('takes an assumed cost for what it is', () => {
    const found = only({ isCostAssumed: true }).proposal
    expect(found?.risk).not.toBe('low')
    expect(found?.steps.map((step) => step.zh).join('')).toContain('没有填成本')
  })

  it('scales the curve to the forecast at the present price', () => {
    const { curve } = only().elasticity!
    expect(curve.find((point) => point.priceMinor === 4900)?.units).toBeCloseTo(60, 9)
    for (const { units, low, high } of curve) {
      expect(low).toBeLessThanOrEqual(units)
      expect(high).toBeGreaterThanOrEqual(units)
    }
    for (let k = 1; k < curve.length; k++) expect(curve[k]!.units).toBeLessThan(curve[k - 1]!.units)
  })

  it('sells no more than there is', () => {
    const scarce = only({ weeks: weeksOf(-4.5, 4900), units: 60 })
    // Cheaper would sell what is not there.
    for (const { priceMinor, profit } of scarce.ladder) if (priceMinor < 4900) expect(profit.mean).toBeLessThan(0)
  })

  it('marks down what lasts longer than a season, and states the weeks and the result', () => {
    const { proposal } = only({ weeks: weeksOf(-3, 4900), unitCostMinor: 2500, units: 3000 })
    expect(proposal?.toMinor).toBeLessThan(4900)
    expect(proposal?.reason.zh).toMatch(/库存 3,000 件，按现价够卖 50 周，超过一季（26 周）.*比一直不降多收 ¥/)
    expect(proposal?.reason.en).toContain('26 weeks')
    expect(proposal?.risk).not.toBe('low')
  })

  it('keeps lines in order and at most so many changes', () => {
    const sizes = ['var_00000s', 'var_00000m', 'var_00000l']
    const items = sizes.map((variantId, i) =>
      item({ variantId, priceMinor: 4900, weeks: weeksOf(i === 0 ? -0.8 : -2.5, 4900), unitCostMinor: 2940 }),
    )
    const plan = planPrices(order(items, { lines: [sizes] }))
    const prices = plan.items.map((one) => one.proposal?.toMinor ?? 4900)
    expect(prices).toEqual([...prices].sort((a, b) => a - b))
    // Alone, the smallest would become dearer than the next one.
    expect(planPrices(order([items[0]!])).items[0]?.proposal?.toMinor).toBeGreaterThan(4900)
    const many = Array.from({ length: 60 }, (_, i) => item({ variantId: `var_0000${10 + i}` }))
    const changed = planPrices(order(many)).items.filter((one) => one.proposal)
    expect(changed).toHaveLength(18)
  })

  it('freezes a price whose competitors cannot be believed, and holds it near those that can', () => {
    const settings = { ...SETTINGS, competitorAboveBp: 200 }
    const competitor = { name: '甲店', price: 5000, observedMs: NOW - DAY_MS, isInStock: true }
    const near = only({ competitors: [competitor] }, { settings })
    expect(near.proposal === null || near.proposal.toMinor <= 5100).toBe(true)
    expect(near.ladder.find((rung) => rung.priceMinor > 5100)?.blockedBy).toContain('competitor')
    for (const one of [
      { ...competitor, observedMs: NOW - 8 * DAY_MS },
      { ...competitor, observedMs: NOW + DAY_MS },
      { ...competitor, price: 49_000 },
      { ...competitor, isFrozen: true },
    ]) {
      const found = only({ competitors: [one] }, { settings })
      expect(found.proposal).toBeNull()
      expect(found.competitors[0]?.isBelieved).toBe(false)
      expect(found.guards.find((guard) => guard.rule === 'feed')).toMatchObject({ isKept: false })
      expect(found.ladder.filter((rung) => !rung.isCurrent && !rung.blockedBy.includes('feed'))).toEqual([])
    }
    // Who follows nobody is frozen by nobody.
    expect(only({ competitors: [{ ...competitor, isFrozen: true }] }).proposal).not.toBeNull()
  })

  it('strikes a price through only where the ledger proves it', () => {
    const sold = (price: number, days: number) => ({ kind: 'sold' as const, atMs: NOW - days * DAY_MS, price })
    const ledger = (entries: PriceItem['ledger']['entries'], place = 'CN') => ({
      variantId: 'var_000001',
      place,
      currency: 'CNY',
      entries,
    })
    const at = (one: PriceItem['ledger']) => only({ ledger: one, lastChangeMs: NOW - DAY_MS }).reference
    expect(at(ledger([]))).toMatchObject({ priceMinor: null, says: { zh: '不可用，没有成交过' } })
    expect(at(ledger([sold(5900, 3), sold(4500, 2)])).says.zh).toBe('不可用，7 日成交最低 ¥45')
    expect(at(ledger([sold(4500, 20), sold(5900, 3)])).priceMinor).toBe(5900)
    expect(at(ledger([sold(5900, 20)])).says.zh).toContain('7 日内没有成交')
    expect(at(ledger([sold(5900, 3)], SIMULATED_PLACE)).priceMinor).toBeNull()
    const shown = { kind: 'shown' as const, atMs: NOW - 40 * DAY_MS, price: 5900 }
    const eu = { settings: { ...SETTINGS, referenceRule: 'eu' as const } }
    expect(only({ ledger: ledger([shown, sold(4500, 2)]), lastChangeMs: NOW }, eu).reference.priceMinor).toBe(5900)
    expect(only({ ledger: ledger([{ ...shown, atMs: NOW - 5 * DAY_MS }]) }, eu).reference.priceMinor).toBeNull()
  })

  it('names the rules that cannot hold together', () => {
    // The cost asks for 57.5 at least, a step reaches 53.9.
    const found = only({ unitCostMinor: 4720 })
    expect(found.proposal).toBeNull()
    const conflict = found.guards.find((guard) => guard.rule === 'conflict')
    expect(conflict?.says.zh).toMatch(/不能同时满足：.*最低毛利.*单次幅度|不能同时满足：.*单次幅度.*最低毛利/)
  })

  it('goes on with what is wrong beside it, and says what is wrong', () => {
    const wrong: Partial<PriceItem>[] = [
      { priceMinor: 0 },
      { priceMinor: Number.NaN },
      { unitCostMinor: -5 },
      { weekly: { mean: Number.NaN, low: 0, high: 1 } },
    ]
    const plan = planPrices(order([...wrong.map((one, i) => item({ ...one, variantId: `var_bad0${i}` })), item()]))
    for (const bad of plan.items.slice(0, wrong.length)) {
      expect(bad).toMatchObject({ proposal: null, ladder: [] })
      expect(bad.guards[0]).toMatchObject({ rule: 'input', isKept: false })
    }
    expect(plan.items.at(-1)?.proposal).not.toBeNull()
    expect(planPrices(order([])).items).toEqual([])
    expect(only({ weekly: { mean: 0, low: 0, high: 0 }, units: 40 }).proposal).toBeNull()
    // Cost above price: what is sold loses money, and the conflict is told.
    expect(only({ unitCostMinor: 9000 }).guards.find((guard) => guard.rule === 'margin')?.isKept).toBe(false)
    const yen = only({ priceMinor: 980, unitCostMinor: 400, weeks: weeksOf(-0.8, 980) }, { currency: 'JPY' })
    for (const { priceMinor } of yen.ladder) expect(Number.isSafeInteger(priceMinor)).toBe(true)
    expect(yen.proposal?.reason.zh).toContain('JP¥')
    expect(only({ priceMinor: 1, unitCostMinor: 0 }).ladder.length).toBeGreaterThan(0)
  })

  it('never proposes what a rule forbids, and every interval holds its mean', () => {
    const panel = simulatePanel('plan', { categories: 3, perCategory: 8, stores: 1 })
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.nat(1e6),
          stepBp: fc.integer({ min: 100, max: 3000 }),
          marginFloorBp: fc.integer({ min: 0, max: 6000 }),
          restDays: fc.integer({ min: 1, max: 30 }),
          below: fc.option(fc.integer({ min: 0, max: 3000 })),
          above: fc.option(fc.integer({ min: 0, max: 3000 })),
          currency: fc.constantFrom('CNY', 'JPY', 'KWD'),
        }),
        ({ seed, stepBp, marginFloorBp, restDays, below, above, currency }) => {
          const random = seededRandom(seed)
          const items = panel.products.map((product, i) => {
            const priceMinor = 1 + Math.floor(10 ** (1 + 5 * random.next()))
            const mean = 100 * random.next()
            const scale = priceMinor / product.weeks.at(-1)!.listPrice
            return item({
              variantId: `var_${1000 + i}`,
              category: product.category,
              priceMinor,
              unitCostMinor: Math.floor(priceMinor * 1.2 * random.next()),
              isCostAssumed: random.next() < 0.3,
              weeks: product.weeks.map((week) => ({ ...week, listPrice: week.listPrice * scale })),
              weekly: { mean, low: mean * 0.7, high: mean * 1.4 },
              units: random.next() < 0.5 ? null : Math.floor(6000 * random.next()),
              ...(random.next() < 0.5 ? { lastChangeMs: NOW - Math.floor(40 * DAY_MS * random.next()) } : {}),
              ...(random.next() < 0.3
                ? { minimumAdvertisedMinor: Math.ceil(priceMinor * (0.8 + 0.4 * random.next())) }
                : {}),
              competitors:
                random.next() < 0.5
                  ? []
                  : [
                      {
                        name: '甲店',
                        price: Math.ceil(priceMinor * (0.6 + random.next())),
                        observedMs: NOW - Math.floor(10 * DAY_MS * random.next()),
                        isInStock: random.next() < 0.8,
                      },
                    ],
            })
          })
          const full = order(items, {
            currency,
            settings: {
              ...SETTINGS,
              stepBp,
              marginFloorBp,
              restDays,
              competitorBelowBp: below,
              competitorAboveBp: above,
            },
            lines: [items.slice(0, 4).map((one) => one.variantId)],
          })
          planPrices(full).items.forEach((one, i) => {
            for (const { profit } of one.ladder) {
              expect(profit.low).toBeLessThanOrEqual(profit.mean)
              expect(profit.high).toBeGreaterThanOrEqual(profit.mean)
            }
            if (!one.proposal) return
            const { inputs, limits, isFrozen } = rulesOf(items[i]!, full)
            expect(isFrozen).toBe(false)
            expect(brokenBy(one.proposal.toMinor, inputs, limits)).toEqual([])
            expect(one.proposal.toMinor).not.toBe(items[i]!.priceMinor)
            expect(one.proposal.profit.mean).toBeGreaterThan(0)
            expect(one.ladder.find((rung) => rung.isProposed)?.priceMinor).toBe(one.proposal.toMinor)
          })
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('a price that never depends on a person', () => {
  it('takes no field but those of a closed list, at any level', () => {
    const named = Object.values(PRICE_ORDER_KEYS).flatMap((keys) => Object.keys(keys))
    for (const name of named)
      expect(name).not.toMatch(
        /customer|buyer|shopper|visitor|session|device|segment|email|phone|address|profile|user/i,
      )
    const keys: Record<keyof typeof PRICE_ORDER_KEYS, number> = {
      ORDER: 6,
      SETTINGS: 24,
      ITEM: 12,
      WEEK: 7,
      WEEKLY: 3,
      LEDGER: 4,
      ENTRY: 3,
      COMPETITOR: 5,
    }
    expect(
      Object.fromEntries(Object.entries(PRICE_ORDER_KEYS).map(([level, all]) => [level, Object.keys(all).length])),
    ).toEqual(keys)
    const competitor = { name: '甲店', price: 5000, observedMs: NOW, isInStock: true }
    const entry = { kind: 'sold' as const, atMs: NOW, price: 4900 }
    const base = item({ competitors: [competitor] })
    const smuggled: PricePlanOrder[] = [
      order([{ ...base, customerId: 'cus_1' } as PriceItem]),
      order([{ ...base, competitors: [Object.assign({ segment: 'new' }, competitor)] } as PriceItem]),
      order([{ ...base, weeks: base.weeks.map((week) => ({ ...week, device: 'iOS' })) } as PriceItem]),
      order([
        { ...base, ledger: { ...base.ledger, entries: [Object.assign({ email: 'a@b.c' }, entry)] } } as PriceItem,
      ]),
      { ...order([base]), visitor: 'v1' } as PricePlanOrder,
    ]
    for (const one of smuggled) expect(() => planPrices(one)).toThrow(/takes no field/)
    expect(() => planPrices(order([base]))).not.toThrow()
  })

  it('is planned by code that reaches no shopper, however far its imports are followed', () => {
    const server = fileURLToPath(new URL('../../../', import.meta.url))
    const start = join(server, 'src/compute/supply/plan-prices.ts')
    const [seen, packages] = [new Set<string>(), new Set<string>()]
    const walk = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      const text = readFileSync(file, 'utf8')
      for (const [, isType, from] of text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'/gm)) {
        // Types are gone when it runs.
        if (isType || !from) continue
        if (!from.startsWith('.')) packages.add(from)
        else if (existsSync(join(dirname(file), from))) walk(join(dirname(file), from))
        else throw new Error(`${file} imports ${from}, which is not there`)
      }
    }
    walk(start)
    expect(seen.size).toBeGreaterThan(8)
    expect([...seen].filter((file) => !file.includes('/compute/supply/'))).toEqual([])
    expect([...packages].sort()).toEqual(['@qianmian/kernel', '@qianmian/pricing'])
  })
})
