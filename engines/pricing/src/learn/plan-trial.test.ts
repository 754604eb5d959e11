import { describe, expect, it } from 'vitest'
import { planTrial } from './plan-trial.ts'

const weeks = Array.from({ length: 20 }, (_, i) => ({ shift: 0, units: 40 + (i % 3) }))
const market = { cost: 0.55, shifts: [-0.1, -0.05, 0, 0.05, 0.1], horizonDays: 26 }
const limits = { restDays: 1, step: 0.1 }
const prior = (mean: number, sd: number) => ({ mean, sd, noise: 0.2, noiseWeight: 4 })

describe('a price that is tried for what it teaches', () => {
  it('is worth it where nobody knows, and not where everything is known', () => {
    // Margin .45: the best price for an elasticity of 2.2 is the present one.
    const unknown = planTrial(weeks, prior(2.2, 1.2), market, limits)
    expect(unknown?.gain).toBeGreaterThan(0)
    expect(unknown?.periods).toBeGreaterThanOrEqual(1)
    const known = planTrial(weeks, prior(2.2, 0.05), market, limits)
    expect(known?.gain ?? 0).toBeLessThan(0.05 * (unknown?.gain ?? 0))
  })

  it('keeps to the step, and earns more the longer the knowledge can be used', () => {
    const narrow = planTrial(weeks, prior(2.2, 1.2), market, { restDays: 1, step: 0.05 })
    expect([1, 3]).toContain(narrow?.choice)
    const [short, long] = [6, 52].map((horizonDays) =>
      planTrial(weeks, prior(2.2, 1.2), { ...market, horizonDays }, limits),
    )
    expect(long?.gain ?? 0).toBeGreaterThan(short?.gain ?? 0)
    expect(planTrial(weeks, prior(2.2, 1.2), { ...market, shifts: [0] }, limits)).toBeUndefined()
  })

  it('is the same every time, and refuses to guess from nothing', () => {
    expect(planTrial(weeks, prior(2, 1), market, limits)).toEqual(planTrial(weeks, prior(2, 1), market, limits))
    expect(() => planTrial([], prior(2, 1), market, limits)).toThrow('nothing was')
  })
})
