import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { placeCurve, type TakenSwap } from './place-curve.ts'

const PLACES = 12

/** Shoppers who take a place in proportion to the chance that they look there and to what the thing there is worth. */
function world(exponent: number, lists: number, seed: string) {
  const random = seededRandom(seed)
  const inOrder = Array.from({ length: PLACES }, () => 0)
  const swaps: TakenSwap[] = []
  for (let n = 0; n < lists; n++) {
    // The ranker is good: what it puts first is worth more, whatever the place does.
    const worth = Array.from({ length: PLACES }, (_, place) => Math.exp(-place / 5) * (0.5 + random.next()))
    const isSwapped = random.next() < 0.1
    const a = random.int(PLACES - 1)
    const b = a + 1 + random.int(PLACES - 1 - a)
    if (isSwapped) [worth[a], worth[b]] = [worth[b] ?? 0, worth[a] ?? 0]
    const weights = worth.map((value, place) => value * (place + 1) ** -exponent)
    let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0)
    let taken = 0
    while (taken < PLACES - 1 && left >= (weights[taken] ?? 0)) {
      left -= weights[taken] ?? 0
      taken += 1
    }
    if (!isSwapped) inOrder[taken] = (inOrder[taken] ?? 0) + 1
    else if (taken === a || taken === b) swaps.push({ a, b, taken })
  }
  return { inOrder, swaps }
}

describe('placeCurve', () => {
  it.each([0, 0.5, 1])(
    'finds the exponent that shoppers have (%s), and not what the order of worth adds to it',
    (truth) => {
      const { inOrder, swaps } = world(truth, 60_000, `places/${truth}`)
      const found = placeCurve(inOrder, swaps)
      expect(found?.low).toBeLessThan(truth)
      expect(found?.high).toBeGreaterThan(truth)
      expect(Math.abs((found?.exponent ?? 9) - truth)).toBeLessThan(0.15)
      // Who takes clicks by place for the curve itself is far off: that is what swaps are for.
      const naive = Math.log((inOrder[0] ?? 0) / (inOrder[7] ?? 1)) / Math.log(8)
      expect(naive - truth).toBeGreaterThan(0.4)
    },
  )

  it('covers the truth about as often as it says', () => {
    const hits = Array.from({ length: 40 }, (_, n) => {
      const { inOrder, swaps } = world(0.5, 8_000, `cover/${n}`)
      const found = placeCurve(inOrder, swaps, 50)
      return found !== undefined && found.low < 0.5 && found.high > 0.5
    }).filter(Boolean).length
    expect(hits).toBeGreaterThanOrEqual(34)
  })

  it('says nothing of too few swaps, of swaps that nobody took, and of nothing', () => {
    expect(placeCurve([], [])).toBeUndefined()
    expect(
      placeCurve(
        [9, 9],
        Array.from({ length: 99 }, () => ({ a: 0, b: 1, taken: 0 })),
      ),
    ).toBeUndefined()
    expect(
      placeCurve(
        [9, 9, 9],
        Array.from({ length: 200 }, () => ({ a: 0, b: 1, taken: 2 })),
      ),
    ).toBeUndefined()
  })
})
