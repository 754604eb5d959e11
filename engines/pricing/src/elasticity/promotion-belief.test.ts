import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { estimateElasticities } from './estimate.ts'
import { promotionBelief } from './promotion-belief.ts'
import type { ElasticityProduct, SalesWeek } from './types.ts'

describe('what is believed of a promotion', () => {
  it('is a judgement before any figures, and wide', () => {
    const { mean, variance } = promotionBelief([])
    expect(mean).toBeCloseTo(0.3, 6)
    expect(Math.sqrt(variance)).toBeGreaterThan(0.3)
  })

  it('follows products that agree, and stays wide where they do not', () => {
    const many = (lifts: readonly number[]) => promotionBelief(lifts.map((estimate) => ({ estimate, variance: 0.01 })))
    const agreeing = many(Array.from({ length: 30 }, () => 0.02))
    expect(Math.abs(agreeing.mean - 0.02)).toBeLessThan(0.02)
    expect(Math.sqrt(agreeing.variance)).toBeLessThan(0.1)
    const torn = many(Array.from({ length: 30 }, (_, n) => (n % 2 === 0 ? -0.4 : 0.6)))
    expect(torn.mean).toBeCloseTo(0.1, 1)
    expect(Math.sqrt(torn.variance)).toBeGreaterThan(0.35)
  })

  it('hardly listens to what is hardly known', () => {
    const { mean } = promotionBelief([{ estimate: 8, variance: 8.9 }])
    expect(mean).toBeLessThan(0.5)
  })
})

/** Products that are cheaper only while they are promoted, but for some whose price moves by itself, too. */
function shop(seed: string, lift: number) {
  const random = seededRandom(seed)
  const truths: number[] = []
  const products = Array.from({ length: 24 }, (_, n): ElasticityProduct => {
    const truth = -1.5 - 1.5 * random.next()
    truths.push(truth)
    const movesAlone = n % 2 === 0
    const cut = 0.12 + 0.1 * random.next()
    let list = 10_000
    const weeks = Array.from({ length: 90 }, (_, week): SalesWeek => {
      if (movesAlone && week % 18 === 0) list = Math.round(10_000 * (0.85 + 0.3 * random.next()))
      // Cut by hardly more or less each time: price and promotion are nearly one thing.
      const isPromoted = (week + n) % 7 === 0
      const listPrice = Math.round(list * (isPromoted ? 1 - cut - 0.02 * random.next() : 1))
      const mean = 30 * (listPrice / 10_000) ** truth * Math.exp(isPromoted ? lift : 0)
      return {
        week,
        store: 0,
        units: Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal())),
        listPrice,
        promotion: isPromoted ? 1 : 0,
      }
    })
    return { id: `p${n}`, category: `c${n % 3}`, weeks }
  })
  return { products, truths }
}

describe('elasticities beside promotions', () => {
  it.each([0, 0.4])('are told apart where some prices move by themselves, at a lift of %d', (lift) => {
    const [off, inside] = [[], []] as [number[], boolean[]]
    for (const seed of ['a', 'b', 'c']) {
      const { products, truths } = shop(seed, lift)
      estimateElasticities(products).products.forEach((one, n) => {
        const truth = truths[n] as number
        off.push((one.mean - truth) ** 2)
        inside.push(one.lower <= truth && truth <= one.upper)
      })
    }
    const rmse = Math.sqrt(off.reduce((sum, one) => sum + one, 0) / off.length)
    // Without what neighbours know of promotions it was .47 and .50.
    expect(rmse).toBeLessThan(0.42)
    expect(inside.filter(Boolean).length / inside.length).toBeGreaterThan(0.8)
  })
})
