import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecast } from '../ensemble/forecast.ts'
import { fitCroston, fitFading } from '../members/intermittent.ts'
import { cleaned } from './clean.ts'
import { countDistribution } from './counts.ts'
import { demandClass } from './demand-class.ts'
import { forecastSold } from './forecast-sold.ts'

const series = (length: number, at: (t: number) => number) => Float64Array.from({ length }, (_, t) => at(t))

describe('cleaning', () => {
  it('takes a day without stock for no zero, and never for less than what was sold', () => {
    const units = Float64Array.of(5, 6, 5, 0, 5, 6, 9, 5)
    const { values, notes } = cleaned(units, 1, Uint8Array.of(1, 1, 1, 0, 1, 1, 0, 1))
    expect(values[3]).toBeCloseTo(16 / 3, 9)
    expect(values[6]).toBe(9)
    expect(notes.map(({ at, kind }) => [at, kind])).toEqual([
      [3, 'out of stock'],
      [6, 'out of stock'],
    ])
    expect(units[3]).toBe(0)
  })

  it('fills a gap by the same day of other weeks', () => {
    const week = [2, 3, 4, 5, 9, 20, 30]
    const units = series(49, (t) => (t === 27 ? Number.NaN : (week[t % 7] as number)))
    const { values, notes } = cleaned(units, 7)
    expect(values[27]).toBe(30)
    expect(notes).toHaveLength(1)
  })

  it('damps one value beyond all others, says so, and leaves a season alone', () => {
    const random = seededRandom('outlier')
    const plain = series(70, (t) => (t % 7 > 4 ? 60 : 20) + Math.round(3 * random.next()))
    expect(cleaned(plain, 7).notes).toEqual([])
    const { values, notes } = cleaned(
      plain.map((value, t) => (t === 30 ? 4000 : value)),
      7,
    )
    expect(notes.map(({ at, kind, was }) => ({ at, kind, was }))).toEqual([{ at: 30, kind: 'outlier', was: 4000 }])
    expect(values[30]).toBeLessThan(200)
  })

  it('takes returns for nothing sold', () => {
    expect([...cleaned(Float64Array.of(3, -2, 4), 1).values]).toEqual([3, 0, 4])
    expect(() => cleaned(new Float64Array(0), 1)).toThrow(RangeError)
  })
})

describe('classes of demand', () => {
  it('are those of Syntetos, Boylan and Croston, with new and dead things apart', () => {
    const random = seededRandom('class')
    const kinds = {
      smooth: series(60, () => 20 + Math.round(4 * random.next())),
      erratic: series(60, () => Math.ceil(Math.exp(3 * random.normal()))),
      intermittent: series(60, (t) => (t % 3 === 0 ? 4 : 0)),
      lumpy: series(60, (t) => (t % 4 === 0 ? 1 + 40 * (t % 16 === 0 ? 1 : 0) : 0)),
      new: series(40, (t) => (t > 35 ? 3 : 0)),
      dead: series(90, (t) => (t < 40 ? 3 : 0)),
    }
    for (const [kind, values] of Object.entries(kinds)) expect(demandClass(values).kind).toBe(kind)
    expect(demandClass(series(3, () => 0)).kind).toBe('new')
    expect(demandClass(series(52, () => 0)).kind).toBe('dead')
  })
})

describe('counts', () => {
  it('have the quantiles of Poisson, and wider ones with more variance', () => {
    // Poisson 2: .1353, .4060, .6767, .8571, .9473, .9834
    const poisson = countDistribution(2, 2)
    expect([0.1, 0.4, 0.5, 0.9, 0.95, 0.98].map((level) => poisson.quantile(level))).toEqual([0, 1, 2, 4, 5, 5])
    expect(countDistribution(2, 8).quantile(0.95)).toBeGreaterThan(5)
    // Geometric with mean 1: P(X <= k) = 1 - 2 ** -(k + 1)
    expect([0.5, 0.75, 0.9].map((level) => countDistribution(1, 2).quantile(level))).toEqual([0, 1, 3])
    expect(countDistribution(0, 0).quantile(0.99)).toBe(0)
    expect(() => countDistribution(-1, 1)).toThrow(RangeError)
  })

  it('are drawn with the mean and variance that they have', () => {
    const random = seededRandom('draw')
    for (const [mean, variance] of [
      [0.3, 0.6],
      [4, 9],
      [400, 5000],
    ] as const) {
      const one = countDistribution(mean, variance)
      const drawn = series(20_000, () => one.draw(random))
      const average = drawn.reduce((a, b) => a + b, 0) / drawn.length
      const spread = drawn.reduce((sum, value) => sum + (value - average) ** 2, 0) / drawn.length
      expect(average / mean).toBeGreaterThan(0.95)
      expect(average / mean).toBeLessThan(1.05)
      expect(spread / variance).toBeGreaterThan(0.85)
      expect(spread / variance).toBeLessThan(1.15)
    }
  })
})

describe('members for many zeros', () => {
  it('say the rate of even sales, Croston without its bias', () => {
    const values = series(120, (t) => (t % 4 === 3 ? 8 : 0))
    for (const fit of [fitCroston, fitFading]) {
      const said = fit(values)?.predict(120, 3)[0] as number
      expect(said).toBeGreaterThan(1.6)
      expect(said).toBeLessThan(2.5)
    }
    expect(fitCroston(series(9, () => 0))).toBeUndefined()
  })

  it('let fade what no longer sells, where the method is meant to', () => {
    const values = series(80, (t) => (t < 40 && t % 2 === 0 ? 6 : 0))
    expect(fitFading(values)?.predict(80, 1)[0]).toBeLessThan(1)
  })
})

describe('whatever was sold', () => {
  it('a year of zeros, one observation, a stop, a launch: finite, ordered, never negative', () => {
    const cases = [
      series(52, () => 0),
      Float64Array.of(7),
      Float64Array.of(Number.NaN),
      series(90, (t) => (t < 40 ? 3 : 0)),
      series(20, (t) => (t > 16 ? 5 : 0)),
    ]
    for (const units of cases) {
      const said = forecastSold({ units, period: 7 }, 5)
      const [low, high] = [said.quantile(0.05), said.quantile(0.95)]
      for (let h = 0; h < 5; h++) {
        expect(low[h]).toBeGreaterThanOrEqual(0)
        expect(high[h]).toBeGreaterThanOrEqual(low[h] as number)
        expect(Number.isFinite(said.mean[h])).toBe(true)
      }
    }
    expect(forecastSold({ units: cases[0] as Float64Array, period: 7 }, 5).quantile(0.99)[0]).toBe(0)
    expect(forecastSold({ units: Float64Array.of(7), period: 7 }, 1).quantile(0.9)[0]).toBeGreaterThan(7)
  })

  it('property: quantiles are in order, and whole where sales are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0, 0, 1, 2, 9), { minLength: 1, maxLength: 60 }), (units) => {
        const said = forecastSold({ units: Float64Array.from(units), period: 7 }, 3)
        const rows = [0.05, 0.5, 0.9, 0.99].map((level) => said.quantile(level)[2] as number)
        expect([...rows].sort((a, b) => a - b)).toEqual(rows)
        if (['intermittent', 'lumpy'].includes(said.kind))
          for (const value of rows) expect(Number.isInteger(value)).toBe(true)
      }),
      { numRuns: 80 },
    )
  })

  it('what intermittent things sell is within the count interval about as often as said', () => {
    const random = seededRandom('intermittent')
    const truth = countDistribution(0.5, 1)
    let inside = 0
    for (let run = 0; run < 400; run++) {
      const units = series(80, () => truth.draw(random))
      const high = forecastSold({ units, period: 1 }, 1).quantile(0.95)[0] as number
      if (truth.draw(random) <= high) inside += 1
    }
    expect(inside / 400).toBeGreaterThan(0.92)
  })
})

describe('possible futures', () => {
  it('have the spread of the interval, and sums wider than if steps were apart', () => {
    const random = seededRandom('walk')
    let level = 300
    const values = series(100, () => {
      level += 5 * random.normal()
      return level
    })
    const said = forecast({ values, period: 1 }, 8)
    const paths = said.paths(4000, 'seed')
    const below = paths.filter((path) => (path[5] as number) <= (said.quantile(0.9)[5] as number)).length / 4000
    expect(Math.abs(below - 0.9)).toBeLessThan(0.02)
    const variance = (of: (path: Float64Array) => number) => {
      const all = paths.map(of)
      const mean = all.reduce((a, b) => a + b, 0) / all.length
      return all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length
    }
    const apart = Array.from({ length: 8 }, (_, h) => variance((path) => path[h] as number)).reduce((a, b) => a + b, 0)
    expect(variance((path) => path.reduce((a, b) => a + b, 0))).toBeGreaterThan(2 * apart)
    expect(said.paths(2, 'seed')[1]).toEqual(paths[1])
  })
})

describe('what a stock-out hides', () => {
  const random = seededRandom('hidden')

  it('days without stock are no days without demand, and the one that sold the last piece counts', () => {
    const truth = countDistribution(0.6, 0.9)
    let [said, without] = [0, 0]
    for (let run = 0; run < 60; run++) {
      // Three pieces come every tenth day; what is asked for after the third is lost.
      let stock = 0
      const inStock = new Uint8Array(200)
      const units = series(200, (t) => {
        if (t % 10 === 0) stock = 3
        const asked = truth.draw(random)
        const sold = Math.min(stock, asked)
        stock -= sold
        inStock[t] = stock > 0 ? 1 : 0
        return sold
      })
      said += (forecastSold({ units, period: 7, inStock }, 1).mean[0] as number) / 60
      without += (forecastSold({ units, period: 7 }, 1).mean[0] as number) / 60
    }
    // What was sold is about .3 a day; of 0.6 a little stays hidden in the days that sold out.
    expect(without).toBeLessThan(0.35)
    expect(said).toBeGreaterThan(0.48)
    expect(said).toBeLessThan(0.66)
  })

  it('what was out of stock for long is not dead', () => {
    const inStock = Uint8Array.from({ length: 120 }, (_, t) => (t >= 60 && t < 118 ? 0 : 1))
    const units = series(120, (t) => (inStock[t] === 1 && t % 3 === 0 ? 2 : 0))
    expect(forecastSold({ units, period: 7 }, 1).kind).toBe('dead')
    expect(forecastSold({ units, period: 7, inStock }, 1).kind).toBe('intermittent')
  })

  it('errors are not measured by what was filled in', () => {
    const isKnown = Uint8Array.from({ length: 120 }, (_, t) => t % 2)
    const values = series(120, (t) => (isKnown[t] === 1 ? 50 + 10 * random.normal() : 50))
    const [plain, told] = [forecast({ values, period: 1 }, 3), forecast({ values, period: 1, isKnown }, 3)]
    expect(told.deviations[0]).toBeGreaterThan(1.2 * (plain.deviations[0] as number))
  })

  it('sums over a fortnight are as wide as fortnights were, where the level moves', () => {
    const moving = series(420, (t) => countDistribution(Math.floor(t / 14) % 2 === 0 ? 0.2 : 1.4, 2).draw(random))
    const still = series(420, () => countDistribution(0.8, 2).draw(random))
    const [wide, narrow] = [moving, still].map((units) => {
      const sums = forecastSold({ units, period: 7 }, 14)
        .paths(2000, 'sums')
        .map((path) => path.reduce((sum, value) => sum + value, 0))
      const mean = sums.reduce((sum, value) => sum + value, 0) / sums.length
      return Math.sqrt(sums.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sums.length) / mean
    })
    expect(wide).toBeGreaterThan(1.4 * (narrow as number))
  })
})
