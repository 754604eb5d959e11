import { normalCdf, normalQuantile, seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { inverted } from './solve.ts'
import { truncatedNormal } from './truncated-normal.ts'

describe('the small mathematics', () => {
  it('normal: quantile and share undo one another', () => {
    for (const p of [1e-9, 0.01, 0.3, 0.5, 0.975]) expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 9)
  })

  it('truncated normal: as draws that are thrown away above the bound say', () => {
    const random = seededRandom('truncated')
    const draws: number[] = []
    while (draws.length < 40_000) {
      const one = -0.3 + 0.8 * random.normal()
      if (one <= 0) draws.push(one)
    }
    draws.sort((a, b) => a - b)
    const held = truncatedNormal(-0.3, 0.8, 0)
    expect(held.mean).toBeCloseTo(draws.reduce((a, b) => a + b, 0) / draws.length, 1)
    for (const p of [0.05, 0.5, 0.95]) expect(held.quantile(p)).toBeCloseTo(draws[Math.floor(p * draws.length)]!, 1)
    expect(truncatedNormal(90, 0.1, 0)).toMatchObject({ mean: 0 })
  })

  it('inverts a positive definite matrix and refuses one that is not', () => {
    const inverse = inverted(Float64Array.of(4, 2, 2, 3), 2)!
    expect([...inverse].map((one) => Number(one.toFixed(6)))).toEqual([0.375, -0.25, -0.25, 0.5])
    expect(inverted(Float64Array.of(1, 1, 1, 1), 2)).toBeUndefined()
  })
})
