import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile, normalTail } from './normal.ts'

describe('the standard normal distribution', () => {
  it('agrees with known values to the last digits', () => {
    expect(normalTail(0)).toBe(0.5)
    expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 14)
    expect(normalTail(5) / 2.866515718791939e-7).toBeCloseTo(1, 12)
    expect(normalTail(10) / 7.619853024160527e-24).toBeCloseTo(1, 12)
    expect(normalTail(-3) + normalTail(3)).toBeCloseTo(1, 15)
  })

  it('series and fraction meet where one takes over from the other', () => {
    expect(normalTail(3 - 1e-12) / normalTail(3 + 1e-12)).toBeCloseTo(1, 10)
  })

  it('quantile and share undo one another', () => {
    for (const p of [1e-12, 1e-6, 0.01, 0.3, 0.5, 0.8, 0.975, 0.999999])
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 11)
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
  })
})
