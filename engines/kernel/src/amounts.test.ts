import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineAmounts, mulDivRound, shareOf, splitByWeight } from './amounts.ts'

const minor = fc.integer({ min: 0, max: 900_000_000 })

describe('amounts', () => {
  it('rounds half away from zero on both sides', () => {
    expect(mulDivRound(5, 1, 2)).toBe(3)
    expect(mulDivRound(-5, 1, 2)).toBe(-3)
    expect(mulDivRound(4, 1, 3)).toBe(1)
  })

  it('shares of a line sum to the line, in whatever parts it is taken back', () => {
    fc.assert(
      fc.property(minor, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), (amount, parts) => {
        const all = parts.reduce((sum, part) => sum + part, 0)
        let taken = 0
        let sum = 0
        for (const part of parts) {
          const share = shareOf(amount, all, taken, part)
          expect(share).toBeGreaterThanOrEqual(0)
          sum += share
          taken += part
        }
        expect(sum).toBe(amount)
      }),
    )
  })

  it('splits to the last minor unit, fairly, and gives nothing for nothing', () => {
    expect(splitByWeight(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(splitByWeight(1, [0, 5, 5])).toEqual([0, 1, 0])
    fc.assert(
      fc.property(
        minor,
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 }),
        (amount, weights) => {
          const whole = weights.reduce((sum, weight) => sum + weight, 0)
          const parts = splitByWeight(amount, weights)
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole === 0 ? 0 : amount)
          parts.forEach((part, index) => {
            const fair = whole === 0 ? 0 : (amount * (weights[index] ?? 0)) / whole
            expect(Math.abs(part - fair)).toBeLessThan(1.001)
            if (weights[index] === 0) expect(part).toBe(0)
          })
        },
      ),
    )
  })

  it('has tax inside or on top, and the customer pays what the tag says where it is inside', () => {
    const line = { units: 2, unitPriceMinor: 1000, discountMinor: 0, taxRateBp: 1300 }
    expect(lineAmounts(line, true)).toEqual({ goodsMinor: 2000, taxMinor: 230, totalMinor: 2000 })
    expect(lineAmounts(line, false)).toEqual({ goodsMinor: 2000, taxMinor: 260, totalMinor: 2260 })
  })
})
