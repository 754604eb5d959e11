import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { dayFactors, reconcileWeeks, type SaidWeeks, weeksOf } from './reconcile-weeks.ts'

const said = (means: readonly number[], sd: number): SaidWeeks => ({
  means: Float64Array.from(means),
  variances: new Float64Array(means.length).fill(sd * sd),
})
const members = [[0, 1, 2]]

describe('reconciled weeks', () => {
  it('move what is unsure, and leave what is sure', () => {
    const items = [said([10, 10], 4), said([10, 10], 4), said([10, 10], 0.1)]
    const [a, b, sure] = reconcileWeeks(members, items, [said([36, 24], 0.1)])
    expect(a?.[0]).toBeCloseTo(13, 1)
    expect(b?.[1]).toBeCloseTo(7, 1)
    expect(sure?.[0]).toBeCloseTo(10, 1)
    // A sum that nobody is sure of moves nothing.
    const [kept] = reconcileWeeks(members, items, [said([360, 0], 1e4)])
    expect(kept?.[0]).toBeCloseTo(10, 1)
  })

  it('stay above zero, and leave what is in no sum alone', () => {
    const items = [said([1], 5), said([50], 1), said([7], 2)]
    const found = reconcileWeeks([[0, 1]], items, [said([20], 0.5)])
    expect(found[0]?.[0]).toBe(0)
    expect(found[2]?.[0]).toBe(7)
    expect(() => reconcileWeeks(members, items, [])).toThrow(RangeError)
    expect(reconcileWeeks([], items, [])[1]?.[0]).toBe(50)
  })

  it('come nearer to the truth where errors are as wide as they are said to be', () => {
    const random = seededRandom('reconcile-weeks')
    let [was, is] = [0, 0]
    for (let n = 0; n < 400; n++) {
      const truth = [20, 30, 50].map((mean) => mean * (1 + 0.2 * random.normal()))
      const items = truth.map((value) => said([Math.max(0, value + 6 * random.normal())], 6))
      const sum = truth.reduce((all, one) => all + one, 0) + 4 * random.normal()
      const found = reconcileWeeks(members, items, [said([sum], 4)])
      truth.forEach((value, i) => {
        was += (value - (items[i]?.means[0] as number)) ** 2
        is += (value - (found[i]?.[0] as number)) ** 2
      })
    }
    // A third of the error is what the sum knows, less what it does not know itself.
    expect(is / was).toBeLessThan(0.8)
    expect(is / was).toBeGreaterThan(0.6)
  })

  it('are told by futures: means by day, spreads by week', () => {
    const random = seededRandom('futures')
    const [days, count] = [15, 4000]
    const paths = Float32Array.from({ length: days * count }, () => 3 + random.normal())
    const { means, variances } = weeksOf(new Float64Array(days).fill(3), paths)
    expect(Array.from(means)).toEqual([21, 21])
    for (const variance of variances) expect(Math.abs(variance / 7 - 1)).toBeLessThan(0.1)
    expect(() => weeksOf(new Float64Array(7), new Float32Array(7))).toThrow(RangeError)
  })

  it('become factors of days that keep the sums of weeks, hardly jump, and stay within bounds', () => {
    const mean = Float64Array.from({ length: 23 }, (_, day) => 10 + 4 * Math.sin(day))
    const sums = [0, 1, 2].map((week) => mean.subarray(week * 7, week * 7 + 7).reduce((sum, units) => sum + units, 0))
    const after = Float64Array.from(sums, (sum, week) => sum * (1.1 + 0.1 * week))
    const factors = dayFactors(mean, after)
    after.forEach((to, week) => {
      const is = [0, 1, 2, 3, 4, 5, 6].reduce(
        (sum, t) => sum + (mean[week * 7 + t] as number) * (factors[week * 7 + t] as number),
        0,
      )
      expect(is).toBeCloseTo(to, 9)
    })
    for (let day = 1; day < 21; day++)
      expect(Math.abs((factors[day] as number) - (factors[day - 1] as number))).toBeLessThan(0.05)
    expect(dayFactors(new Float64Array(7).fill(1), Float64Array.of(700))).toEqual(new Float64Array(7).fill(4))
    expect(dayFactors(new Float64Array(7), Float64Array.of(5))).toEqual(new Float64Array(7).fill(1))
    expect(dayFactors(Float64Array.of(1, 2), new Float64Array())).toEqual(Float64Array.of(1, 1))
  })
})
