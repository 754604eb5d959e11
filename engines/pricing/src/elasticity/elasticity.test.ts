import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawPoisson, simulatePanel } from '../simulate/panel.ts'
import { type BasketLine, pricesFromBaskets } from './baskets.ts'
import { estimateElasticities } from './estimate.ts'
import { PRIOR_MEAN, pool } from './pool.ts'
import type { ElasticityProduct, SalesWeek } from './types.ts'

const weeksOf = (n: number, row: (week: number) => Partial<SalesWeek>): SalesWeek[] =>
  Array.from({ length: n }, (_, week) => ({ week, store: 0, units: 20, listPrice: 1000, promotion: 0, ...row(week) }))

describe('elasticity on a shop of which the truth is known', () => {
  const made = simulatePanel('test', { categories: 8 })
  const report = estimateElasticities(made.products)
  const errors = report.products.map(({ mean }, i) => mean - made.elasticity[i]!)

  it('finds it, with intervals that hold, and never the wrong sign', () => {
    expect(Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length)).toBeLessThan(0.35)
    expect(Math.abs(errors.reduce((sum, e) => sum + e, 0) / errors.length)).toBeLessThan(0.1)
    const held = report.products.filter(
      ({ lower, upper }, i) => lower <= made.elasticity[i]! && made.elasticity[i]! <= upper,
    )
    expect(held.length / errors.length).toBeGreaterThan(0.8)
    expect(held.length / errors.length).toBeLessThan(0.97)
    for (const { mean, lower, upper } of report.products) {
      expect(lower).toBeLessThan(mean)
      expect(mean).toBeLessThan(upper)
      expect(upper).toBeLessThanOrEqual(0)
    }
  })

  it('keeps promotion apart from price', () => {
    const lifts = report.products.map(({ promotionLift }, i) => promotionLift - made.promotionLift[i]!)
    expect(Math.abs(lifts.reduce((sum, e) => sum + e, 0) / lifts.length)).toBeLessThan(0.08)
  })

  it('is the same whatever the order of rows', () => {
    const turned = made.products.slice(0, 20).map((product) => ({ ...product, weeks: [...product.weeks].reverse() }))
    const [one, other] = [estimateElasticities(made.products.slice(0, 20)), estimateElasticities(turned)]
    one.products.forEach(({ mean }, i) => {
      expect(other.products[i]?.mean).toBeCloseTo(mean, 8)
    })
  })
})

describe('price tests', () => {
  it('show how far set prices mislead, where these answer demand that nobody recorded, and correct them', () => {
    const random = seededRandom('price tests')
    const TRUTH = -2
    const products = Array.from({ length: 24 }, (_, p) => ({
      id: `p${p}`,
      category: 'c',
      weeks: Array.from({ length: 104 }, (__, week): SalesWeek => {
        const isTest = p < 16 && week >= 52
        const shock = 0.2 * random.normal()
        const log = isTest ? 0.15 * (random.int(3) - 1) : 0.25 * shock + 0.08 * random.normal()
        const units = drawPoisson(random, 60 * Math.exp(TRUTH * log + shock))
        return { week, store: 0, units, listPrice: Math.round(10_000 * Math.exp(log)), promotion: 0, isTest }
      }),
    }))
    const [tested, blind] = [
      estimateElasticities(products),
      estimateElasticities(
        products.map((one) => ({ ...one, weeks: one.weeks.map((row) => ({ ...row, isTest: false })) })),
      ),
    ]
    const off = (report: typeof tested, from: number, to: number) =>
      report.products.slice(from, to).reduce((sum, { mean }) => sum + mean - TRUTH, 0) / (to - from)
    expect(tested.observationBias).toMatchObject({ tests: 16 })
    expect(tested.observationBias.mean).toBeGreaterThan(0.1)
    expect(blind.observationBias.mean).toBe(0)
    // Those that were tested, and those that were not and learn from them.
    expect(Math.abs(off(tested, 0, 16))).toBeLessThan(0.15)
    expect(Math.abs(off(tested, 16, 24))).toBeLessThan(off(blind, 16, 24))
    expect(off(blind, 0, 24)).toBeGreaterThan(0.15)
  })
})

describe('stock-outs', () => {
  it('hide demand at low prices: said to be stock-outs, they are filled; taken for sales, they flatten the curve', () => {
    const random = seededRandom('stock-outs')
    const TRUTH = -3
    const weeks = weeksOf(104, (t) => {
      const log = 0.2 * Math.sin(1.7 * t)
      const wanted = drawPoisson(random, 40 * Math.exp(TRUTH * log + 0.15 * random.normal()))
      const stock = random.next() < 0.6 ? 50 : 500
      return {
        listPrice: Math.round(10_000 * Math.exp(log)),
        units: Math.min(wanted, stock),
        isStockOut: wanted > stock,
      }
    })
    const ask = (rows: readonly SalesWeek[]) =>
      estimateElasticities([{ id: 'p', category: 'c', weeks: rows }]).products[0]!.own!.estimate
    expect(weeks.filter(({ isStockOut }) => isStockOut).length).toBeGreaterThan(15)
    expect(Math.abs(ask(weeks) - TRUTH)).toBeLessThan(0.3)
    expect(ask(weeks.map((row) => ({ ...row, isStockOut: false })))).toBeGreaterThan(TRUTH + 0.5)
  })
})

describe('what cannot be known is said', () => {
  const random = seededRandom('bad input')
  const alive = simulatePanel('alive', { categories: 1, perCategory: 6 }).products
  const odd = (weeks: readonly SalesWeek[]): ElasticityProduct => ({ id: 'odd', category: 'c0', weeks })
  const ask = (weeks: readonly SalesWeek[]) => estimateElasticities([...alive, odd(weeks)]).products.at(-1)!

  it('price never changed, a year of zeros, one observation, nothing at all', () => {
    for (const [reason, weeks] of [
      ['price-never-changed', weeksOf(104, () => ({ units: drawPoisson(random, 20) }))],
      ['too-little-price-variation', weeksOf(104, (t) => ({ listPrice: t === 50 ? 1010 : 1000 }))],
      ['no-sales', weeksOf(52, (t) => ({ units: 0, listPrice: 1000 + 50 * (t % 3) }))],
      ['too-few-weeks', weeksOf(1, () => ({}))],
      ['too-few-weeks', []],
    ] as const) {
      const said = ask(weeks)
      expect(said).toMatchObject({ isIdentified: false, reason, ownShare: 0 })
      expect(said.own).toBeUndefined()
      // What it is given is its category's, and the interval is as wide as products differ.
      expect(said.mean).toBeLessThan(0)
      expect(said.upper - said.lower).toBeGreaterThan(0.8)
    }
  })

  it('a price that moves by a hair with much noise is not identified either', () => {
    const weeks = weeksOf(60, (t) => ({
      listPrice: 1000 + 14 * (Math.floor(t / 6) % 2),
      units: drawPoisson(random, 3),
    }))
    expect(ask(weeks)).toMatchObject({ isIdentified: false, reason: 'too-little-price-variation' })
  })

  it('gaps are borne; sales below zero are left out and counted', () => {
    const weeks = alive[0]!.weeks.filter(({ week }) => week % 7 !== 3)
    const report = estimateElasticities([
      ...alive,
      odd([...weeks, { week: 3, store: 0, units: -4, listPrice: 900, promotion: 0 }]),
    ])
    expect(report.leftOut).toBe(1)
    expect(report.products.at(-1)?.mean).toBeCloseTo(report.products[0]!.mean, 0)
  })

  it('a shop without any data has the belief of the literature', () => {
    const report = estimateElasticities([odd([])])
    expect(report.shop.mean).toBeCloseTo(PRIOR_MEAN, 6)
    expect(report.products[0]!.lower).toBeLessThan(-4)
  })

  it('stays below zero though every sale says otherwise', () => {
    const weeks = weeksOf(104, (t) => ({ listPrice: 1000 + 100 * (t % 2), units: t % 2 === 1 ? 40 : 20 }))
    const [only] = estimateElasticities([odd(weeks)]).products
    expect(only!.mean).toBeLessThan(0)
    expect(only!.upper).toBeLessThanOrEqual(0)
  })
})

describe('pooling', () => {
  it('lies between a product and its group, nearer to whom the data say', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.double({ min: -5, max: -0.5, noNaN: true }), fc.double({ min: 0.01, max: 2, noNaN: true })),
          {
            minLength: 3,
            maxLength: 25,
          },
        ),
        (pairs) => {
          const own = pairs.map(([estimate, variance]) => ({ group: 0, estimate, variance }))
          const { means, variances, ownShares, groups } = pool(own, 1)
          own.forEach(({ estimate }, i) => {
            expect(ownShares[i]).toBeGreaterThan(0)
            expect(ownShares[i]).toBeLessThan(1)
            expect(variances[i]).toBeGreaterThan(0)
            const [low, high] = [Math.min(estimate, groups[0]!.mean), Math.max(estimate, groups[0]!.mean)]
            // The group's mean is averaged over what may be; a product can lean on one that is a little off.
            expect(means[i]).toBeGreaterThan(low - 0.5)
            expect(means[i]).toBeLessThan(high + 0.5)
          })
          // Of two that say the same, the surer one is drawn less.
          const [sure, unsure] = [
            pool([...own, { group: 0, estimate: -9, variance: 0.02 }], 1),
            pool([...own, { group: 0, estimate: -9, variance: 2 }], 1),
          ]
          expect(sure.means.at(-1)).toBeLessThan(unsure.means.at(-1)!)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the trap of the average price paid', () => {
  it('quantity breaks make it look far more elastic; tag price and baskets do not', () => {
    const random = seededRandom('quantity breaks')
    const TRUTH = -2
    const lines: BasketLine[] = []
    for (let week = 0; week < 104; week++) {
      const list = Math.round(1000 * Math.exp(0.08 * random.normal()))
      const baskets = drawPoisson(random, 40 * (list / 1000) ** TRUTH * Math.exp(0.1 * random.normal()))
      for (let b = 0; b < baskets; b++) {
        // Now and then a wholesaler comes: many at once, a third off, whatever the price is.
        const isLarge = random.next() < 0.05
        lines.push({
          week,
          units: isLarge ? 20 + random.int(60) : 1 + random.int(2),
          paidPrice: isLarge ? Math.round(0.65 * list) : list,
        })
      }
    }
    const weeks = pricesFromBaskets(lines)
    const ask = (price: 'listPrice' | 'averagePaid', quantity: 'baskets' | 'units') =>
      estimateElasticities([
        {
          id: 'p',
          category: 'c',
          weeks: weeks.map((row) => ({
            week: row.week,
            store: 0,
            units: row[quantity],
            listPrice: row[price],
            promotion: 0,
          })),
        },
      ]).products[0]!.own!.estimate
    expect(Math.abs(ask('listPrice', 'baskets') - TRUTH)).toBeLessThan(0.3)
    expect(ask('averagePaid', 'units')).toBeLessThan(TRUTH - 1)
  })

  it('the tag price is the one that small baskets paid, and weeks without sales are left out', () => {
    expect(
      pricesFromBaskets([
        { week: 2, units: 1, paidPrice: 990 },
        { week: 2, units: 1, paidPrice: 990 },
        { week: 2, units: 50, paidPrice: 700 },
        { week: 0, units: 1, paidPrice: 1000 },
        { week: 1, units: 0, paidPrice: 1000 },
      ]),
    ).toMatchObject([
      { week: 0, listPrice: 1000, baskets: 1 },
      { week: 2, listPrice: 990, baskets: 3, units: 52 },
    ])
  })
})
