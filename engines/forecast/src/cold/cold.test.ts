import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { coldForecast } from './cold.ts'
import type { Neighbour } from './likeness.ts'

const random = seededRandom('cold')
const KINDS = { tea: 20, mug: 4, lamp: 0.5 }
const neighbours: Neighbour[] = Object.entries(KINDS).flatMap(([category, rate]) =>
  Array.from({ length: 15 }, (_, i) => ({
    attributes: { category, price: 20 + 5 * i },
    rate: rate * Math.exp(0.4 * random.normal()),
  })),
)

describe('new products', () => {
  it('are forecast by those like them', () => {
    for (const [category, rate] of Object.entries(KINDS)) {
      const said = coldForecast({ category, price: 40 }, neighbours, new Float64Array(0))
      expect(said.rate / rate).toBeGreaterThan(0.4)
      expect(said.rate / rate).toBeLessThan(2.5)
      expect(said.ownShare).toBe(0)
      expect(neighbours[said.because[0]?.neighbour ?? 0]?.attributes.category).toBe(category)
      expect(said.because.reduce((sum, { share }) => sum + share, said.wholeShare)).toBeCloseTo(1, 9)
    }
  })

  it('believe themselves more with every period', () => {
    const own = (periods: number) => coldForecast({ category: 'mug' }, neighbours, new Float64Array(periods).fill(40))
    expect(own(1).rate).toBeGreaterThan(own(0).rate)
    expect(own(30).rate).toBeGreaterThan(own(1).rate)
    expect(Math.abs(own(300).rate - 40)).toBeLessThan(2)
    expect(own(30).ownShare).toBeGreaterThan(own(1).ownShare)
    expect(own(0).distribution.quantile(0.95)).toBeGreaterThan(own(0).rate)
  })

  it('without anything known of them are as all others, widely', () => {
    const said = coldForecast({ material: 'glass' }, neighbours, new Float64Array(0))
    expect(said.distribution.quantile(0.9)).toBeGreaterThan(2 * said.distribution.quantile(0.5))
    expect(() => coldForecast({}, [], new Float64Array(0))).toThrow(RangeError)
  })
})
