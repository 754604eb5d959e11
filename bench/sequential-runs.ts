import { seededRandom } from '@qianmian/kernel'
import { createLiftTest, observeClicks, readLift } from '@qianmian/learn'

export interface Looks {
  /** Whether the confidence sequence ever said "different", looking after every 100 impressions of each arm. */
  readonly sequential: boolean
  /** Impressions per arm when it did. */
  readonly stoppedAt: number
  /** A z-test at 5 %, looked at as often, and once at the end. */
  readonly peekedZ: boolean
  readonly finalZ: boolean
  /** Whether the interval held the true lift at every look. */
  readonly covered: boolean
}

/** Two arms, 50:50, so many impressions each, watched all the time. */
export function watchTwoArms(seed: string, rateA: number, rateB: number, perArm: number): Looks {
  const random = seededRandom(seed)
  const test = createLiftTest()
  const truth = rateB / rateA - 1
  let [a, b, sequential, peekedZ, finalZ, covered, stoppedAt] = [0, 0, false, false, false, true, perArm]
  for (let n = 100; n <= perArm; n += 100) {
    let [newA, newB] = [0, 0]
    for (let i = 0; i < 100; i++) {
      if (random.next() < rateA) newA += 1
      if (random.next() < rateB) newB += 1
    }
    observeClicks(test, 0.5, newA, newB)
    a += newA
    b += newB
    const verdict = readLift(test)
    if (verdict.isDifferent && !sequential) [sequential, stoppedAt] = [true, n]
    if (truth < verdict.low || truth > verdict.high) covered = false
    const pooled = (a + b) / (2 * n)
    finalZ = Math.abs(b - a) / n > 1.959964 * Math.sqrt((2 * pooled * (1 - pooled)) / n)
    peekedZ ||= finalZ
  }
  return { sequential, stoppedAt, peekedZ, finalZ, covered }
}
