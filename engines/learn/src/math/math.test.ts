import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logBeta, logGamma, normalQuantile, sigmoid } from './functions.ts'
import { shrinkage } from './shrink.ts'
import { invertSpd, solveSpd } from './spd.ts'

/** A random positive definite matrix, as A Aᵀ + I. */
function drawSpd(seed: number, n: number): Float64Array {
  const random = seededRandom(seed)
  const a = Float64Array.from({ length: n * n }, () => random.normal())
  return Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n]
    let sum = i === j ? 1 : 0
    for (let k = 0; k < n; k++) sum += a[i * n + k]! * a[j * n + k]!
    return sum
  })
}

describe('the small mathematics', () => {
  it('inverts and solves what it is given', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 12 }), (seed, n) => {
        const matrix = drawSpd(seed, n)
        const inverse = invertSpd(matrix, n)!
        const right = Float64Array.from({ length: n }, (_, i) => i - 1)
        const solution = solveSpd(matrix, right, n)!
        for (let i = 0; i < n; i++) {
          let back = 0
          for (let j = 0; j < n; j++) {
            back += matrix[i * n + j]! * solution[j]!
            let unit = 0
            for (let k = 0; k < n; k++) unit += matrix[i * n + k]! * inverse[k * n + j]!
            expect(unit).toBeCloseTo(i === j ? 1 : 0, 6)
          }
          expect(back).toBeCloseTo(right[i]!, 6)
        }
      }),
      { numRuns: 40 },
    )
    expect(invertSpd(Float64Array.of(1, 2, 2, 1), 2)).toBeUndefined()
  })

  it('knows its special functions', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 10)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10)
    expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 10)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 7)
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 6)
    expect(normalQuantile(1 - 1e-6)).toBeCloseTo(4.753424, 4)
    expect(sigmoid(-800)).toBe(0)
  })

  it('shrinks firmly when groups are alike and little when they are not', () => {
    const counts = new Float64Array(20).fill(1000)
    const alike = shrinkage(counts, new Float64Array(20).fill(30))
    const unlike = shrinkage(
      counts,
      Float64Array.from({ length: 20 }, (_, i) => (i < 10 ? 10 : 100)),
    )
    expect(alike.strength).toBeGreaterThan(10_000)
    expect(unlike.strength).toBeLessThan(100)
    expect(unlike.mean).toBeCloseTo(0.055, 2)
  })
})
