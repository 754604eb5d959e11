import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaderboard } from './leaderboard.ts'
import { createLiftTest, observeClicks, readLift } from './lift.ts'
import { rateInterval } from './rate.ts'
import { createRatioCheck, isMismatched, observeShown } from './ratio-mismatch.ts'

/** Watches two arms by blocks; B's probability may depend on what was seen. Gives whether it ever said "different". */
function watch(seed: string, rateA: number, rateB: number, blocks: number, shareOf: (a: number, b: number) => number) {
  const random = seededRandom(seed)
  const test = createLiftTest()
  let isCovered = true
  for (let block = 0; block < blocks; block++) {
    const share = shareOf(test.clicksA, test.clicksB)
    // A swing that both arms share: weekends, evenings.
    const swing = block % 7 < 2 ? 2 : 1
    let [a, b] = [0, 0]
    for (let i = 0; i < 400; i++) {
      const isB = random.next() < share
      if (random.next() >= swing * (isB ? rateB : rateA)) continue
      if (isB) b += 1
      else a += 1
    }
    observeClicks(test, share, a, b)
    const { low, high, isDifferent } = readLift(test)
    const truth = rateB / rateA - 1
    if (truth < low || truth > high) isCovered = false
    if (isDifferent) return { isDifferent, isCovered }
  }
  return { isDifferent: false, isCovered }
}

describe('the lift test', () => {
  it('cries wolf seldom, though it is watched and the allocation chases the winner', () => {
    const runs = 60
    let [alarms, missed] = [0, 0]
    for (let i = 0; i < runs; i++) {
      const run = watch(`aa/${i}`, 0.05, 0.05, 40, (a, b) => (b > a ? 0.8 : 0.2))
      if (run.isDifferent) alarms += 1
      if (!run.isCovered) missed += 1
    }
    // 5 % at most in truth; 60 runs of an exact 5 % exceed 8 once in two hundred times.
    expect(alarms).toBeLessThanOrEqual(8)
    expect(missed).toBeLessThanOrEqual(8)
  })

  it('finds a real difference under the same allocation', () => {
    let found = 0
    for (let i = 0; i < 30; i++)
      if (watch(`ab/${i}`, 0.05, 0.075, 40, (a, b) => (b > a ? 0.7 : 0.3)).isDifferent) found += 1
    expect(found).toBeGreaterThanOrEqual(25)
  })

  it('does not care in which order clicks of one allocation came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 20 }), (blocks) => {
        const one = createLiftTest()
        const many = createLiftTest()
        for (const [a, b] of blocks) observeClicks(many, 0.3, a, b)
        observeClicks(one, 0.3, many.clicksA, many.clicksB)
        const [x, y] = [readLift(one), readLift(many)]
        expect(x.eValue).toBeCloseTo(y.eValue, 6)
        expect(x.low).toBeCloseTo(y.low, 9)
        expect(x.low).toBeLessThanOrEqual(x.lift)
        expect(x.high).toBeGreaterThanOrEqual(x.lift)
      }),
      { numRuns: 40 },
    )
  })

  it('refuses calls that make no sense', () => {
    const test = createLiftTest()
    expect(() => createLiftTest(0)).toThrow(RangeError)
    expect(() => observeClicks(test, 1, 1, 1)).toThrow(RangeError)
    expect(() => observeClicks(test, 0.5, -1, 1)).toThrow(RangeError)
    expect(() => observeClicks(test, 0.5, 0.5, 1)).toThrow(RangeError)
  })
})

describe('rates and leaderboards', () => {
  it('holds the rate at every look, nearly always', () => {
    let missed = 0
    for (let run = 0; run < 100; run++) {
      const random = seededRandom(`rate/${run}`)
      let clicks = 0
      for (let n = 1; n <= 2000; n++) {
        if (random.next() < 0.04) clicks += 1
        if (n % 50 !== 0) continue
        const { low, high } = rateInterval(n, clicks, 0.05)
        if (0.04 < low || 0.04 > high) {
          missed += 1
          break
        }
      }
    }
    expect(missed).toBeLessThanOrEqual(12)
    expect(rateInterval(0, 0, 0.05)).toEqual({ low: 0, high: 1 })
    expect(() => rateInterval(1, 2, 0.05)).toThrow(RangeError)
  })

  it('does not put a lucky beginner at the top, and gives places as ranges', () => {
    const ranked = leaderboard([
      { id: 'steady', impressions: 20_000, clicks: 1000 },
      { id: 'poor', impressions: 20_000, clicks: 300 },
      { id: 'lucky', impressions: 20, clicks: 2 },
      ...['a', 'b', 'c'].map((id) => ({ id, impressions: 20_000, clicks: 900 })),
    ])
    expect(ranked[0]!.id).toBe('steady')
    const lucky = ranked.find(({ id }) => id === 'lucky')!
    expect(lucky.shrunkRate).toBeLessThan(0.1)
    expect([lucky.bestRank, lucky.worstRank]).toEqual([1, 6])
    expect(ranked.find(({ id }) => id === 'poor')!.bestRank).toBe(5)
    expect(leaderboard([])).toEqual([])
  })
})

describe('the ratio check', () => {
  const run = (seed: string, truth: number, count: number) => {
    const random = seededRandom(seed)
    const check = createRatioCheck(2)
    for (let i = 0; i < count; i++) {
      // Intended shares move, as a bandit's do.
      const share = i % 3 === 0 ? 0.5 : 0.8
      observeShown(check, random.next() < share * truth ? 0 : 1, [share, 1 - share])
    }
    return isMismatched(check)
  }
  it('is silent when shares are kept and loud when a tenth of one arm goes missing', () => {
    for (let i = 0; i < 20; i++) expect(run(`kept/${i}`, 1, 5000)).toBe(false)
    for (let i = 0; i < 10; i++) expect(run(`lost/${i}`, 0.9, 5000)).toBe(true)
    expect(() => observeShown(createRatioCheck(2), 0, [0, 1])).toThrow(RangeError)
    expect(() => createRatioCheck(1)).toThrow(RangeError)
  })
})
