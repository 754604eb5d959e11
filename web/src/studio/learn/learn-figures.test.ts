import { describe, expect, it } from 'vitest'
import { count, earned, percent, plainPoints, points, roughly } from './figures.ts'
import { liftDomain } from './lift-chart.tsx'

/** A merchant who reads a figure wrongly decides wrongly. */
describe('figures of the learn screen', () => {
  it('carry a true minus, separated thousands and whole money', () => {
    expect(count(12480)).toBe('12,480')
    expect(percent(0.0482)).toBe('4.82%')
    expect(percent(0.312)).toBe('31.2%')
    expect(roughly(0.05)).toBe('5%')
    expect(points(-1.14)).toBe('−1.1')
    expect(points(1.6)).toBe('+1.6')
    expect(points(0)).toBe('0.00')
    expect(plainPoints(0.24)).toBe('0.2')
    expect(earned(842000, 'CNY', 'zh')).toBe('+¥8,420')
    expect(earned(-114050, 'CNY', 'zh')).toBe('−¥1,140')
  })

  it('keep an axis readable when an early interval is as wide as the world', () => {
    const [low, high] = liftDomain([
      { day: 1, mean: 2, low: -30, high: 98 },
      { day: 2, mean: 1, low: -1, high: 90 },
    ])
    expect(low).toBeLessThan(-1)
    expect(high).toBeGreaterThan(7)
    expect(high).toBeLessThan(12)
  })
})
