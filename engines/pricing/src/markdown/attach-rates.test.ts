import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { drawBeta, drawGamma, logGamma } from '../math/beta.ts'
import { drawBaskets, makeBasketLaw, naiveRate } from '../simulate/baskets.ts'
import { attachRates, type BasketCounts } from './attach-rates.ts'

const counts: BasketCounts = {
  baskets: 1000,
  products: [
    { id: 'mat', category: 'sport', baskets: 200 },
    { id: 'towel', category: 'sport', baskets: 50 },
    { id: 'tea', category: 'food', baskets: 300 },
    { id: 'rare', category: 'food', baskets: 0 },
  ],
  pairs: [
    { a: 'mat', b: 'towel', together: 20 },
    { a: 'tea', b: 'towel', together: 3 },
    { a: 'mat', b: 'tea', together: 10 },
  ],
}

describe('attach rates', () => {
  it('lie between what the pair says and what its kind says', () => {
    const [own, weak] = attachRates(counts, [
      { slow: 'towel', fast: 'mat' },
      { slow: 'towel', fast: 'tea' },
    ])
    for (const one of [own, weak]) {
      const said = (one?.together ?? 0) / (one?.baskets ?? 1)
      const [low, high] = [Math.min(said, one?.priorMean ?? 0), Math.max(said, one?.priorMean ?? 0)]
      expect(one?.mean).toBeGreaterThanOrEqual(low)
      expect(one?.mean).toBeLessThanOrEqual(high)
    }
    expect(own?.mean).toBeGreaterThan(weak?.mean ?? 1)
  })

  it('know something of what nobody bought, and never that it is impossible', () => {
    const [rare, unseen] = attachRates(counts, [
      { slow: 'rare', fast: 'mat' },
      { slow: 'towel', fast: 'rare' },
    ])
    expect(rare?.mean).toBeGreaterThan(0)
    expect(rare?.mean).toBeLessThan(0.01)
    expect(unseen).toMatchObject({ ownShare: 0, baskets: 0 })
    expect(unseen?.mean).toBeCloseTo(unseen?.priorMean ?? 0, 12)
  })

  it('hold in a shop without a single pair, and refuse counts that cannot be', () => {
    const [one] = attachRates({ ...counts, pairs: [] }, [{ slow: 'towel', fast: 'mat' }])
    expect(one?.mean).toBeGreaterThan(0)
    expect(one?.mean).toBeLessThan(0.01)
    expect(() => attachRates({ ...counts, pairs: [{ a: 'mat', b: 'towel', together: 51 }] }, [])).toThrow(RangeError)
  })

  // Without this a pair that met twice by chance would be sold as a match.
  it('are nearer to the truth of made-up shops than the plain ratio, and their intervals hold', () => {
    let [own, naive, inside, all] = [0, 0, 0, 0]
    for (const seed of ['one', 'two', 'three']) {
      const law = makeBasketLaw(seed, 40, 5)
      const truth = drawBaskets(law, 200_000, seededRandom(`truth/${seed}`))
      const seen = drawBaskets(law, 2500, seededRandom(`seen/${seed}`))
      const wanted = law.products.flatMap(({ id: slow }) =>
        law.products.flatMap(({ id: fast }) => (slow === fast ? [] : [{ slow, fast }])),
      )
      const random = seededRandom(`draws/${seed}`)
      for (const rate of attachRates(seen, wanted)) {
        const right = naiveRate(truth, rate.slow, rate.fast)
        own += (rate.mean - right) ** 2
        naive += (naiveRate(seen, rate.slow, rate.fast) - right) ** 2
        all += 1
        if (all % 5 !== 0) continue
        const draws = Array.from({ length: 200 }, () => drawBeta(rate.alpha, rate.beta, random)).sort((a, b) => a - b)
        if (right >= draws[20]! && right <= draws[179]!) inside += 5
      }
    }
    const [rmse, plain] = [Math.sqrt(own / all), Math.sqrt(naive / all)]
    expect(rmse).toBeLessThan(0.8 * plain)
    expect(inside / all).toBeGreaterThan(0.72)
    expect(inside / all).toBeLessThan(0.92)
  })
})

describe('beta distributions', () => {
  it('have the gamma function of the tables', () => {
    expect(logGamma(1)).toBeCloseTo(0, 10)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10)
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 10)
  })

  it('are drawn with their mean and variance', () => {
    const random = seededRandom('beta')
    for (const [a, b] of [
      [2, 18],
      [0.4, 3],
      [150, 50],
    ] as const) {
      const draws = Array.from({ length: 20_000 }, () => drawBeta(a, b, random))
      const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length
      const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length
      expect(mean).toBeCloseTo(a / (a + b), 2)
      expect(Math.abs(variance / ((a * b) / ((a + b) ** 2 * (a + b + 1))) - 1)).toBeLessThan(0.06)
    }
    const gammas = Array.from({ length: 20_000 }, () => drawGamma(3, random))
    expect(gammas.reduce((sum, x) => sum + x, 0) / gammas.length).toBeCloseTo(3, 1)
  })
})
