import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { coldForecast } from './cold.ts'
import { learnLikeness, type Neighbour } from './likeness.ts'

/** Sixty products in three categories, whose colours say nothing; a size sells as its product does. */
function shop(seed: string, categories: readonly number[]): Neighbour[] {
  const random = seededRandom(seed)
  return Array.from({ length: 60 }, (_, product) => {
    const kind = product % categories.length
    const level = (categories[kind] as number) * Math.exp(0.6 * random.normal())
    return ['S', 'M'].map((size) => ({
      attributes: { category: `c${kind}`, colour: `k${random.int(4)}`, size, price: random.normal() },
      group: `p${product}`,
      rate: level * Math.exp(0.1 * random.normal()),
      periods: 56,
    }))
  }).flat()
}

describe('what makes products alike', () => {
  it('is learned: what tells is kept, what does not is left out', () => {
    const { attributes, group, own, errors } = learnLikeness(shop('apart', [20, 4, 0.5]))
    expect(attributes.get('category')?.variance).toBeGreaterThan(0.5)
    for (const [name, { variance }] of attributes) if (name !== 'category') expect(variance).toBeLessThan(0.1)
    // Products differ by .36, their variants by .01 of their own.
    expect(group).toBeGreaterThan(0.15)
    expect(group).toBeLessThan(0.8)
    expect(own).toBeLessThan(0.05)
    // In deviations, errors are as far apart as they were believed to be.
    const square = errors.reduce((sum, one) => sum + one * one, 0) / errors.length
    expect(square).toBeGreaterThan(0.6)
    expect(square).toBeLessThan(1.6)
  })

  it('is next to nothing where nothing tells', () => {
    for (let n = 0; n < 6; n++)
      for (const { variance } of learnLikeness(shop(`same ${n}`, [4, 4, 4])).attributes.values())
        expect(variance).toBeLessThan(0.15)
  })

  it('gives a new product intervals that hold, and narrower ones to one with siblings', () => {
    const neighbours = shop('hold', [20, 4, 0.5])
    const likeness = learnLikeness(neighbours)
    let [inside, all] = [0, 0]
    for (const one of neighbours) {
      const others = neighbours.filter(({ group }) => group !== one.group)
      const said = coldForecast(one.attributes, others, new Float64Array(0), {
        likeness,
        ...(one.group ? { group: one.group } : {}),
      })
      const sums = said
        .paths(200, new Float64Array(28).fill(1), one.group ?? '')
        .map((path) => path.reduce((a, b) => a + b, 0))
      const rising = [...sums].sort((a, b) => a - b)
      const truth = 28 * one.rate
      inside += truth >= (rising[20] as number) && truth <= (rising[180] as number) ? 1 : 0
      all += 1
    }
    expect(inside / all).toBeGreaterThan(0.72)
    expect(inside / all).toBeLessThan(0.92)
    const width = (group?: string) => {
      const said = coldForecast({ category: 'c1' }, neighbours, new Float64Array(0), {
        likeness,
        ...(group ? { group } : {}),
      })
      return said.quantile(0.9) / Math.max(1, said.quantile(0.5))
    }
    expect(width('p1')).toBeLessThan(width())
  })

  it('one rate holds for the whole of a future: sums spread far more than days apart would', () => {
    const said = coldForecast({ category: 'c1' }, shop('path', [20, 4, 0.5]), new Float64Array(0))
    const sums = said.paths(300, new Float64Array(28).fill(1), 'x').map((path) => path.reduce((a, b) => a + b, 0))
    const mean = sums.reduce((a, b) => a + b, 0) / sums.length
    const variance = sums.reduce((total, one) => total + (one - mean) ** 2, 0) / sums.length
    const daily = said.distribution.variance
    expect(variance).toBeGreaterThan(5 * 28 * daily * 0.5)
    expect(mean / 28 / said.rate).toBeGreaterThan(0.85)
    expect(mean / 28 / said.rate).toBeLessThan(1.15)
    expect(said.paths(3, new Float64Array(28).fill(1), 'x')).toEqual(said.paths(3, new Float64Array(28).fill(1), 'x'))
  })

  it('zeros of its own count, by what their days were worth', () => {
    const neighbours = shop('zeros', [20, 4, 0.5])
    const likeness = learnLikeness(neighbours)
    const after = (days: number, factor = 1) =>
      coldForecast({ category: 'c1' }, neighbours, new Float64Array(days), {
        likeness,
        ownFactors: new Float64Array(days).fill(factor),
      }).rate
    expect(after(7)).toBeLessThan(after(0))
    expect(after(60)).toBeLessThan(0.1 * after(0))
    // A quiet day without a sale says less than a busy one.
    expect(after(7, 0.3)).toBeGreaterThan(after(7, 3))
  })

  it('refuses what cannot be', () => {
    expect(() => learnLikeness([])).toThrow(RangeError)
    expect(() => learnLikeness([{ attributes: {}, rate: -1 }])).toThrow(RangeError)
  })
})
