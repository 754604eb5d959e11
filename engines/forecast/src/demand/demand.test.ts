import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { type BoostOptions, boost } from '../boost/boost.ts'
import { forecastDemand } from './forecast-demand.ts'
import { gridOf, type Panel } from './panel.ts'
import { sparseRidge } from './ridge.ts'

const OPTIONS: BoostOptions = {
  loss: { kind: 'squared' },
  trees: 60,
  rate: 0.2,
  leaves: 8,
  leastWeight: 5,
  shrink: 0.1,
  rowShare: 1,
  columnShare: 1,
  seed: 'trees',
}

describe('boosted trees', () => {
  const random = seededRandom('rows')
  const x = Float64Array.from({ length: 800 }, () => random.next())
  const z = Float64Array.from({ length: 800 }, (_, i) => (i % 5 === 0 ? Number.NaN : random.next()))
  const noise = Float64Array.from({ length: 800 }, () => random.normal())

  it('find a step, and a value that is absent', () => {
    const y = x.map((value, i) => (value > 0.4 ? 3 : -1) + (Number.isNaN(z[i] as number) ? 5 : 0))
    const said = boost([x, z], y, undefined, OPTIONS).predict([
      Float64Array.of(0.1, 0.9, 0.9),
      Float64Array.of(0.5, 0.5, Number.NaN),
    ])
    expect(said[0]).toBeCloseTo(-1, 1)
    expect(said[1]).toBeCloseTo(3, 1)
    expect(said[2]).toBeCloseTo(8, 1)
  })

  it('give quantiles where asked for quantiles', () => {
    const y = noise.map((one, i) => (x[i] as number) * 10 + one * (1 + 3 * (x[i] as number)))
    const shares = [0.1, 0.5, 0.9].map((level) => {
      const { predict } = boost([x], y, undefined, { ...OPTIONS, leaves: 4, loss: { kind: 'quantile', level } })
      const said = predict([x])
      return y.filter((value, i) => value <= (said[i] as number)).length / y.length
    })
    expect(shares[0]).toBeGreaterThan(0.05)
    expect(shares[0]).toBeLessThan(0.16)
    expect(Math.abs((shares[1] as number) - 0.5)).toBeLessThan(0.06)
    expect(shares[2]).toBeGreaterThan(0.84)
    expect(shares[2]).toBeLessThan(0.95)
  })

  it('learn the mean of counts that are mostly zero', () => {
    const y = x.map((value, i) => ((noise[i] as number) > (value > 0.5 ? 0.5 : 1.5) ? 4 : 0))
    const { predict } = boost([x], y, undefined, {
      ...OPTIONS,
      trees: 30,
      leaves: 2,
      loss: { kind: 'tweedie', power: 1.3 },
    })
    for (const part of [(value: number) => value > 0.5, (value: number) => value <= 0.5]) {
      const rows = [...x.keys()].filter((row) => part(x[row] as number))
      const mean = rows.reduce((sum, row) => sum + (y[row] as number), 0) / rows.length
      const said = Math.exp(predict([Float64Array.of(part(0.9) ? 0.9 : 0.1)])[0] as number)
      expect(said / mean).toBeGreaterThan(0.7)
      expect(said / mean).toBeLessThan(1.4)
    }
  })

  it('refuse columns of another width', () => {
    const trees = boost([x], noise, undefined, OPTIONS)
    expect(() => trees.predict([x, z])).toThrow(RangeError)
    expect(() => boost([x.subarray(1)], noise, undefined, OPTIONS)).toThrow(RangeError)
  })
})

describe('hierarchical least squares', () => {
  it('is what the normal equations say', () => {
    // One coefficient on two rows: (sum wxy + penalty * believed) / (sum wxx + penalty).
    const rows = { starts: Int32Array.of(0, 1, 2), columns: Int32Array.of(0, 0), values: Float64Array.of(1, 2) }
    const beta = sparseRidge(
      rows,
      Float64Array.of(3, 5),
      Float64Array.of(1, 2),
      Float64Array.of(4),
      Float64Array.of(-1),
    )
    expect(beta[0]).toBeCloseTo((3 + 20 - 4) / (1 + 8 + 4), 10)
  })
})

/** A chain with a known elasticity and a known lift of advertisements. */
function madePanel(known: number, weeks: number): { panel: Panel; truths: Float64Array } {
  const random = seededRandom('chain')
  const [item, place, time, units, price, feature]: [string[], string[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
    [],
  ]
  const SLOPES = [-1.5, -3, -2.2]
  for (let i = 0; i < 3; i++)
    for (let p = 0; p < 6; p++)
      for (let t = 0; t < weeks; t++) {
        const isOffer = (t * 7 + i * 3) % 10 < 2
        const paid = 10 * (isOffer ? 0.7 : 1) * Math.exp(0.1 * random.normal())
        item.push(`item ${i}`)
        place.push(`place ${p}`)
        time.push(t)
        price.push(paid)
        feature.push(isOffer ? 1 : 0)
        units.push(
          Math.exp(
            4 + p / 3 + (SLOPES[i] as number) * Math.log(paid / 10) + (isOffer ? 0.5 : 0) + 0.15 * random.normal(),
          ),
        )
      }
  const truths = Float64Array.from(units)
  return {
    truths,
    panel: {
      item,
      place,
      time: Int32Array.from(time),
      units: truths.map((value, row) => ((time[row] as number) < known ? value : Number.NaN)),
      price: Float64Array.from(price),
      promotions: { feature: Float64Array.from(feature) },
    },
  }
}

describe('demand by price and promotion', () => {
  const { panel, truths } = madePanel(70, 74)
  const said = forecastDemand(panel, { horizon: 4 })

  it('forecasts the rows after what is known, about as well as can be', () => {
    expect(said.rows).toHaveLength(3 * 6 * 4)
    let squares = 0
    said.rows.forEach((row, i) => {
      expect(panel.time[row]).toBeGreaterThanOrEqual(70)
      squares += Math.log((truths[row] as number) / (said.median[i] as number)) ** 2 / said.rows.length
    })
    expect(Math.sqrt(squares)).toBeLessThan(0.22)
    expect(said.members.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
    expect(said.members.every(({ pastError }) => (pastError ?? 9) < 0.1)).toBe(true)
  })

  it('keeps elasticity apart from advertisement', () => {
    for (const [name, truth] of [
      ['item 0', -1.5],
      ['item 1', -3],
      ['item 2', -2.2],
    ] as const) {
      const found = said.elasticities.filter(({ item }) => item === name)
      const mean = found.reduce((sum, { elasticity }) => sum + elasticity, 0) / found.length
      expect(Math.abs(mean - truth)).toBeLessThan(0.5)
    }
  })

  it('gives quantiles in order that hold about what they say, and a mean near the median of small errors', () => {
    const [low, middle, high] = [0.1, 0.5, 0.9].map((level) => said.quantile(level)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    let inside = 0
    said.rows.forEach((row, i) => {
      expect(low[i]).toBeLessThan(middle[i] as number)
      expect(middle[i]).toBeLessThan(high[i] as number)
      if ((truths[row] as number) > (low[i] as number) && (truths[row] as number) < (high[i] as number)) inside += 1
    })
    expect(inside / said.rows.length).toBeGreaterThan(0.6)
    expect(inside / said.rows.length).toBeLessThan(0.97)
    const ratio = said.mean.reduce((a, b) => a + b, 0) / said.median.reduce((a, b) => a + b, 0)
    expect(Math.abs(ratio - 1)).toBeLessThan(0.05)
  })

  it('knows nothing of what is sold later, and is the same every time', () => {
    expect(forecastDemand(madePanel(70, 74).panel, { horizon: 4 }).median).toEqual(said.median)
  })

  it('makes do with a handful of rows, zeros among them', () => {
    const few: Panel = {
      item: ['a', 'a', 'a', 'a'],
      place: ['x', 'x', 'x', 'x'],
      time: Int32Array.of(1, 2, 3, 5),
      units: Float64Array.of(3, 0, 4, Number.NaN),
      price: Float64Array.of(5, 5, 4, 4),
    }
    const { median, mean, rows, quantile } = forecastDemand(few, { horizon: 2 })
    expect([...rows]).toEqual([3])
    for (const value of [median[0], mean[0], quantile(0.05)[0], quantile(0.95)[0]] as number[]) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThan(40)
    }
  })

  it('counts as rivals those of the category in the same place, the greatest where there are many', () => {
    const names = Array.from({ length: 40 }, (_, i) => `item ${i}`)
    const many: Panel = {
      item: [...names, ...names],
      place: [...names.map(() => 'x'), ...names.map(() => 'y')],
      category: [...names, ...names].map((_, row) => (row % 40 < 30 ? 'tea' : 'mug')),
      time: new Int32Array(80),
      units: Float64Array.from({ length: 80 }, (_, row) => 1 + (row % 40)),
      price: new Float64Array(80).fill(3),
    }
    const { rivals, series } = gridOf(many)
    const others = Array.from(rivals[35] as Int32Array, (s) => series[s])
    expect(others.map((one) => one?.item)).toEqual([30, 31, 32, 33, 34, 36, 37, 38, 39])
    expect(others.every((one) => one?.place === 0)).toBe(true)
    // 24 of the 29 others: without the five that sell least.
    expect([...(rivals[29] as Int32Array)]).toEqual(Array.from({ length: 24 }, (_, k) => k + 5))
    const { category, ...bare } = many
    expect(category).toHaveLength(80)
    expect(gridOf(bare).rivals.every((one) => one.length === 0)).toBe(true)
  })

  it('refuses what cannot be', () => {
    const bad = (change: Partial<Panel>) => () => gridOf({ ...panel, ...change })
    expect(bad({ units: panel.units.map((_, row) => (row === 5 ? -1 : 2)) })).toThrow(/less than nothing/)
    expect(bad({ price: panel.price.map((_, row) => (row === 5 ? 0 : 2)) })).toThrow(/price/)
    expect(bad({ units: panel.units.map(() => Number.NaN) })).toThrow(/without anything known/)
    expect(bad({ place: [] })).toThrow(/one value a row/)
    expect(() => forecastDemand(panel, { horizon: 0 })).toThrow(RangeError)
  })
})
