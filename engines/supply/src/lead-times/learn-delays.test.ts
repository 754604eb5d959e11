import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { lateProbability, learnDelays, learnedLead, type Receipt } from './learn-delays.ts'

const receipts = (supplier: string | null, ...late: number[]): Receipt[] =>
  late.map((lateDays) => ({ supplier, lateDays }))

describe('learned delays', () => {
  it('are none where nothing was delivered', () => {
    const delay = learnDelays([])('anyone')
    expect(delay).toEqual({ meanDays: 0, ownMeanDays: null, orders: 0, squares: 0 })
    expect(learnedLead({ days: 7, deviationDays: 2 }, delay)).toEqual({ days: 7, deviationDays: 2 })
  })

  it('lie between the promise, all suppliers and the own deliveries, nearer to these the more there are', () => {
    const few = learnDelays(receipts('A', 5, 5))('A')
    const many = learnDelays(receipts('A', ...new Array<number>(40).fill(5)))('A')
    expect(few.meanDays).toBeGreaterThan(1.5)
    expect(few.meanDays).toBeLessThan(4)
    expect(many.meanDays).toBeGreaterThan(4.8)
    expect(few.ownMeanDays).toBe(5)
    const of = learnDelays([...receipts('late', 6, 7, 5, 6), ...receipts('punctual', 0, 0, 0, 0, 0, 0)])
    expect(of('late').meanDays).toBeGreaterThan(of('new').meanDays)
    expect(of('new').meanDays).toBeGreaterThan(of('punctual').meanDays)
    expect(of('new').orders).toBe(0)
  })

  it('do not take an order that nobody closed for a year late', () => {
    expect(learnDelays(receipts('A', 1000))('A').ownMeanDays).toBe(60)
  })

  it('come nearer to the truth than the promise and than plain means', () => {
    const random = seededRandom('delays')
    let [promise, plain, ours] = [0, 0, 0]
    for (let shop = 0; shop < 200; shop++) {
      const truths = Array.from({ length: 6 }, () => 2 + 2 * random.normal())
      const all = truths.flatMap((mean, s) =>
        Array.from({ length: 3 }, () => ({ supplier: `s${s}`, lateDays: mean + 3 * random.normal() })),
      )
      const of = learnDelays(all)
      truths.forEach((mean, s) => {
        const delay = of(`s${s}`)
        promise += mean ** 2
        plain += (mean - (delay.ownMeanDays ?? 0)) ** 2
        ours += (mean - delay.meanDays) ** 2
      })
    }
    expect(ours).toBeLessThan(plain)
    expect(ours).toBeLessThan(0.5 * promise)
  })

  it('widen a deviation that was stated too small, and lead times are never below nothing', () => {
    const wild = learnDelays(receipts('A', -8, 8, -8, 8, -8, 8, -8, 8))('A')
    expect(learnedLead({ days: 7, deviationDays: 1 }, wild).deviationDays).toBeGreaterThan(5)
    const early = learnDelays(receipts('A', ...new Array<number>(30).fill(-9)))('A')
    expect(learnedLead({ days: 2, deviationDays: 1 }, early).days).toBe(0)
  })

  it('say how probable it is to be late', () => {
    expect(lateProbability({ meanDays: 0.5 }, 3)).toBeCloseTo(0.5, 9)
    expect(lateProbability({ meanDays: 5 }, 2)).toBeGreaterThan(0.95)
    expect(lateProbability({ meanDays: 0 }, 0)).toBe(0)
  })
})
