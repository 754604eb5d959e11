import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { forecastPanel } from './forecast-panel.ts'

/** Series whose shocks come seldom and upwards: an interval by a symmetric law is wrong on both sides. */
const made = (many: number, length: number) => {
  const random = seededRandom('panel')
  return Array.from({ length: many }, () => {
    const level = 50 + 100 * random.next()
    return Float64Array.from({ length }, () => level * (1 + 0.05 * random.normal() + (random.next() < 0.12 ? 0.5 : 0)))
  })
}

describe('intervals calibrated by a panel', () => {
  const whole = made(150, 66)
  const said = forecastPanel(
    whole.map((values) => ({ values: values.subarray(0, 60), period: 1 })),
    6,
  )
  const shares = (level: number) => {
    let [below, above] = [0, 0]
    said.forEach(({ interval }, i) => {
      const { lower, upper } = interval(level)
      for (let h = 0; h < 6; h++) {
        const truth = whole[i]?.[60 + h] as number
        below += truth < (lower[h] as number) ? 1 / 900 : 0
        above += truth > (upper[h] as number) ? 1 / 900 : 0
      }
    })
    return { below, above }
  }

  it('hold on either side what they say', () => {
    for (const level of [0.5, 0.8, 0.9]) {
      const { below, above } = shares(level)
      expect(Math.abs(below - (1 - level) / 2)).toBeLessThan(0.05)
      expect(Math.abs(above - (1 - level) / 2)).toBeLessThan(0.05)
    }
  })

  it('are those of the series where the panel is too small to say', () => {
    const [one] = forecastPanel([{ values: whole[0]?.subarray(0, 12) as Float64Array, period: 1 }], 2)
    expect(one?.interval(0.9)).toEqual(one?.said.interval(0.9))
    expect(() => forecastPanel([], 2)).toThrow(RangeError)
  })
})
