import { normalQuantile, seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weightsOf } from './ensemble/look-back.ts'
import { weightedMedian } from './ensemble/weighted-median.ts'
import { fitSmoothing, fitTheta, forecast, hasSeason, seasonOf, withoutSeason, withSeason } from './index.ts'
import { heavyQuantile } from './math/heavy.ts'
import { nelderMead } from './optimise/nelder-mead.ts'

const noise = (seed: string) => {
  const random = seededRandom(seed)
  return () => {
    let sum = -6
    for (let k = 0; k < 12; k++) sum += random.next()
    return sum
  }
}
const series = (length: number, at: (t: number) => number) => Float64Array.from({ length }, (_, t) => at(t))

describe('forecasts', () => {
  it('goes on with what does not change', () => {
    for (const period of [1, 7, 12]) {
      const said = forecast({ values: series(60, () => 40), period }, 9)
      for (const value of said.mean) expect(value).toBeCloseTo(40, 6)
    }
  })

  it('goes on with a line, and with a season on it', () => {
    const line = forecast({ values: series(60, (t) => 100 + 2 * t), period: 1 }, 6).mean
    expect(line[0] ?? 0).toBeGreaterThan(217)
    expect(line[0] ?? 0).toBeLessThan(223)
    expect(line[5] ?? 0).toBeGreaterThan(line[0] ?? 0)
    const wave = (t: number) => (100 + t) * (1 + 0.4 * Math.sin((2 * Math.PI * t) / 12))
    const said = forecast({ values: series(96, wave), period: 12 }, 12)
    expect(said.hasSeason).toBe(true)
    said.mean.forEach((value, h) => {
      expect(Math.abs(value / wave(96 + h) - 1)).toBeLessThan(0.05)
    })
  })

  it('says with 95 % what comes true in about 95 of a hundred', () => {
    let [inside, all] = [0, 0]
    for (let run = 0; run < 120; run++) {
      const draw = noise(`coverage ${run}`)
      let level = 200
      const walk = series(96, () => {
        level += draw() * 4
        return level + draw() * 10
      })
      const { lower, upper } = forecast({ values: walk.subarray(0, 84), period: 1 }, 12).interval(0.95)
      for (let h = 0; h < 12; h++) {
        const truth = walk[84 + h] ?? 0
        all += 1
        if (truth >= (lower[h] ?? 0) && truth <= (upper[h] ?? 0)) inside += 1
      }
    }
    expect(inside / all).toBeGreaterThan(0.92)
    expect(inside / all).toBeLessThan(0.99)
  })

  it('gives finite, ordered numbers for whatever was sold, and never less than nothing', () => {
    const sold = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e7, noNaN: true })), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(sold, fc.constantFrom(1, 4, 7, 12), fc.integer({ min: 1, max: 14 }), (values, period, horizon) => {
        const said = forecast({ values: Float64Array.from(values), period }, horizon)
        const narrow = said.interval(0.5)
        const wide = said.interval(0.95)
        expect(said.mean).toHaveLength(horizon)
        for (let h = 0; h < horizon; h++) {
          const row = [wide.lower[h], narrow.lower[h], said.mean[h], narrow.upper[h], wide.upper[h]] as number[]
          expect(row.every(Number.isFinite)).toBe(true)
          expect([...row].sort((a, b) => a - b)).toEqual(row)
          expect(row[0]).toBeGreaterThanOrEqual(0)
        }
        expect(said.members.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
      }),
      { numRuns: 150 },
    )
  })

  it('is the same for the same series, and grows with its unit', () => {
    const values = series(50, (t) => 30 + 10 * Math.sin(t) + t)
    const one = forecast({ values, period: 1 }, 8).mean
    expect(forecast({ values, period: 1 }, 8).mean).toEqual(one)
    const big = forecast({ values: values.map((value) => value * 1e6), period: 1 }, 8).mean
    big.forEach((value, h) => {
      expect(value / 1e6 / (one[h] ?? 1)).toBeCloseTo(1, 3)
    })
  })

  it('refuses what is no series', () => {
    expect(() => forecast({ values: new Float64Array(0), period: 1 }, 3)).toThrow(RangeError)
    expect(() => forecast({ values: Float64Array.of(1, Number.NaN), period: 1 }, 3)).toThrow(RangeError)
    expect(() => forecast({ values: Float64Array.of(1, 2), period: 1 }, 0)).toThrow(RangeError)
  })
})

describe('what forecasts are made of', () => {
  it('members know nothing of what comes after the point that they forecast from', () => {
    const values = series(60, (t) => 50 + 10 * Math.sin(t / 3) + t)
    const theta = fitTheta(values)
    const damped = fitSmoothing(values, 1, { error: 'additive', trend: 'damped', season: 'none' })
    const changed = values.map((value, t) => (t < 40 ? value : 9999))
    for (const [member, other] of [
      [theta, fitTheta(values)],
      [damped, fitSmoothing(values, 1, { error: 'additive', trend: 'damped', season: 'none' })],
    ] as const)
      expect(member?.predict(40, 5)).toEqual(other?.predict(40, 5))
    expect(changed[50]).toBe(9999)
    expect(theta?.predict(40, 5)).not.toEqual(theta?.predict(60, 5))
  })

  it('finds a season where there is one, and none in noise', () => {
    const draw = noise('season')
    expect(
      hasSeason(
        series(72, (t) => 100 + 30 * Math.sin((2 * Math.PI * t) / 12) + draw()),
        12,
      ),
    ).toBe(true)
    let found = 0
    for (let run = 0; run < 60; run++) {
      const other = noise(`none ${run}`)
      if (
        hasSeason(
          series(72, () => 100 + 10 * other()),
          12,
        )
      )
        found += 1
    }
    expect(found).toBeLessThan(12)
  })

  it('takes a season out and puts it back', () => {
    const values = series(48, (t) => 100 * (1 + 0.3 * Math.cos((2 * Math.PI * t) / 12)) + t)
    for (const kind of ['multiplicative', 'additive'] as const) {
      const season = seasonOf(values, 12, kind)
      const back = withSeason(withoutSeason(values, season), season, 0)
      back.forEach((value, t) => {
        expect(value).toBeCloseTo(values[t] ?? 0, 9)
      })
    }
  })

  it('the weighted median is that of the weights laid side by side', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(rows, (pairs) => {
        const values = Float64Array.from(pairs, ([value]) => value)
        const weights = Float64Array.from(pairs, ([, weight]) => weight)
        const laid = pairs.flatMap(([value, weight]) => new Array<number>(weight).fill(value)).sort((a, b) => a - b)
        const found = weightedMedian(values, weights, new Uint8Array(pairs.length))
        expect(found).toBe(laid[Math.ceil(laid.length / 2) - 1])
      }),
    )
  })

  it('weights prefer who erred less, and stay near equal', () => {
    const weights = weightsOf(Float64Array.of(1, 2, Number.NaN))
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    expect(weights[0] ?? 0).toBeGreaterThan(weights[1] ?? 1)
    expect(weights[1]).toBeCloseTo(weights[2] ?? 0, 12)
    expect(Math.min(...weights)).toBeGreaterThan(0.2)
    expect([...weightsOf(Float64Array.of(0, 0))]).toEqual([0.5, 0.5])
  })

  it('the search finds the bottom of a curved valley, and stays within bounds', () => {
    const valley = ([x = 0, y = 0]: Float64Array) => (1 - x) ** 2 + 100 * (y - x * x) ** 2
    const bounds = { lower: Float64Array.of(-2, -2), upper: Float64Array.of(2, 2), most: 600, tolerance: 1e-12 }
    const { point } = nelderMead(valley, Float64Array.of(-1.2, 1), bounds)
    expect(point[0]).toBeCloseTo(1, 3)
    expect(point[1]).toBeCloseTo(1, 3)
    const edge = nelderMead(([x = 0]) => x, Float64Array.of(1), {
      lower: Float64Array.of(0.5),
      upper: Float64Array.of(2),
    })
    expect(edge.point[0]).toBe(0.5)
  })

  it('quantiles with heavy tails are those of Student with four degrees of freedom, scaled', () => {
    // t(4): .9 1.5332, .99 3.7469, .975 2.7764
    expect(heavyQuantile(0.975)).toBeCloseTo(1.95996, 4)
    expect(heavyQuantile(0.9) / heavyQuantile(0.975)).toBeCloseTo(1.533206 / 2.776445, 5)
    expect(heavyQuantile(0.01) / heavyQuantile(0.025)).toBeCloseTo(3.746947 / 2.776445, 5)
    expect(heavyQuantile(0.5)).toBeCloseTo(0, 9)
  })

  it('quantiles of the normal distribution', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 7)
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 6)
  })
})
