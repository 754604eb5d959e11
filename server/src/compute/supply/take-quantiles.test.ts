import { normalQuantile, seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FAN_LEVELS, type ForecastItem } from './forecast-items.ts'
import { mapPaths, quantileAt, takeQuantiles } from './take-quantiles.ts'

const LEVELS = Object.values(FAN_LEVELS)
const rising = fc
  .array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: LEVELS.length, maxLength: LEVELS.length })
  .map((values) => values.sort((a, b) => a - b))
const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true })

/** What a merchant would lose: stock and prices that are planned on futures which nobody forecast. */
describe('quantiles of a service', () => {
  it('are exact at their levels, for any that rise', () => {
    fc.assert(
      fc.property(rising, (values) => {
        LEVELS.forEach((level, l) => {
          expect(quantileAt(LEVELS, values, level)).toBe(values[l])
        })
      }),
    )
  })

  it('rise with the probability, and are never negative', () => {
    fc.assert(
      fc.property(rising, probability, probability, (values, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const [at, above] = [quantileAt(LEVELS, values, low), quantileAt(LEVELS, values, high)]
        expect(at).toBeGreaterThanOrEqual(0)
        expect(above).toBeGreaterThanOrEqual(at - 1e-9 * Math.max(1, at))
      }),
    )
  })

  it('of a normal law are that law everywhere, beyond the outermost too', () => {
    const law = (p: number) => 100 + 10 * normalQuantile(p)
    for (const p of [0.001, 0.03, 0.2, 0.4, 0.6, 0.99, 0.999])
      expect(quantileAt(LEVELS, LEVELS.map(law), p)).toBeCloseTo(law(p), 8)
  })
})

describe('mapped futures', () => {
  const [count, horizon] = [200, 6]
  const random = seededRandom('paths')
  /** Futures with a level that lasts, as embedded ones have it. */
  const paths = new Float32Array(count * horizon)
  for (let path = 0; path < count; path++) {
    const level = Math.exp(0.5 * random.normal())
    for (let day = 0; day < horizon; day++) paths[path * horizon + day] = 10 * level * Math.exp(0.3 * random.normal())
  }
  const grid = (day: number) => Float64Array.from({ length: count }, (_, rank) => day * 1000 + rank)
  const grids = Array.from({ length: horizon }, (_, day) => grid(day))

  it('keep their order on each day, and have the new values of that day, each once', () => {
    const mapped = mapPaths(paths, grids, 's')
    for (let day = 0; day < horizon; day++) {
      const places = Array.from({ length: count }, (_, path) => path)
      const by = (of: Float32Array) =>
        places.toSorted((a, b) => (of[a * horizon + day] as number) - (of[b * horizon + day] as number))
      expect(by(mapped)).toEqual(by(paths))
      expect(places.map((path) => mapped[path * horizon + day] as number).sort((a, b) => a - b)).toEqual([...grid(day)])
    }
  })

  it('hang together from day to day as they did', () => {
    expect(rankCorrelation(mapPaths(paths, grids, 's'))).toBeCloseTo(rankCorrelation(paths), 10)
    expect(rankCorrelation(paths)).toBeGreaterThan(0.5)
  })

  it('of days that are all alike are drawn anew each day: no path is low throughout', () => {
    const mapped = mapPaths(new Float32Array(count * horizon), grids, 's')
    expect(Math.abs(rankCorrelation(mapped))).toBeLessThan(0.2)
    expect(mapPaths(new Float32Array(count * horizon), grids, 's')).toEqual(mapped)
  })

  /** Of the first and the last day. */
  function rankCorrelation(of: Float32Array): number {
    const ranks = [0, horizon - 1].map((day) => {
      const order = Array.from({ length: count }, (_, path) => path).sort(
        (a, b) => (of[a * horizon + day] as number) - (of[b * horizon + day] as number),
      )
      const rank = new Float64Array(count)
      order.forEach((path, r) => {
        rank[path] = r - (count - 1) / 2
      })
      return rank
    })
    const [first, last] = ranks as [Float64Array, Float64Array]
    const product = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)
    return product(first, last) / product(first, first)
  }
})

describe('a forecast that a service replaced', () => {
  const horizon = 3
  const item: ForecastItem = {
    variantId: 'v',
    kind: 'smooth',
    mean: Float64Array.of(1, 1, 1),
    fan: { q025: [], q10: [], q25: [], median: [], q75: [], q90: [], q975: [] },
    members: [{ name: 'theta', weight: 1 }],
    parts: { trend: null, week: null, occasions: null, price: null },
    filled: [],
    paths: Float32Array.from({ length: 100 * horizon }, (_, i) => i % 17),
    factors: Float64Array.of(1, 1, 1),
  }
  const quantiles = LEVELS.map((level) => [20, 40, 80].map((mean) => mean + (mean / 4) * normalQuantile(level)))

  it('has its fan, its mean, its futures and its name, and keeps what tells of the past', async () => {
    const [taken] = await takeQuantiles({ items: [item], quantiles: [quantiles], name: 'http:chronos' })
    if (!taken) throw new Error('nothing was taken')
    expect(taken.fan.median).toEqual([20, 40, 80])
    expect(taken.fan.q975[0]).toBeCloseTo(29.8, 1)
    expect(taken.members).toEqual([{ name: 'http:chronos', weight: 1 }])
    ;[20, 40, 80].forEach((mean, day) => {
      expect(taken.mean[day]).toBeCloseTo(mean, 6)
      const values = Array.from({ length: 100 }, (_, path) => taken.paths[path * horizon + day] as number)
      expect(values.reduce((sum, value) => sum + value, 0) / 100).toBeCloseTo(mean, 3)
    })
    expect([taken.kind, taken.parts, taken.factors]).toEqual([item.kind, item.parts, item.factors])
  })

  it('has a mean without futures too', async () => {
    const [taken] = await takeQuantiles({
      items: [{ ...item, paths: new Float32Array(0) }],
      quantiles: [quantiles],
      name: 'http:chronos',
    })
    expect(taken?.mean[2]).toBeCloseTo(80, 6)
    expect(taken?.paths).toHaveLength(0)
  })
})
