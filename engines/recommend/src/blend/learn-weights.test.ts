import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { FEATURES } from './features.ts'
import { type DescribedList, fitsBlend, learnWeights, weightsOf } from './learn-weights.ts'
import { SessionRecommender } from './session-recommender.ts'

/** Lists of ten of which the one is taken that has most of `feature`, with so much chance in it; or anything at all. */
function lists(count: number, feature: number | undefined, noise = 0.2): DescribedList[] {
  const random = seededRandom(`lists/${feature}`)
  return Array.from({ length: count }, () => {
    const rows = 10
    const features = Float32Array.from({ length: rows * FEATURES }, () => random.next())
    const worth = Array.from({ length: rows }, (_, n) =>
      feature === undefined ? random.next() : features[n * FEATURES + feature]! + noise * random.next(),
    )
    return { features, legs: new Float32Array(3 * rows), rows, taken: worth.indexOf(Math.max(...worth)), weight: 1 }
  })
}

describe('weights learned from what was shown', () => {
  it('pass the gate when something was there to learn, and do better on what was kept aside', () => {
    const learned = learnWeights(lists(1200, 12), undefined)
    expect(learned).toMatchObject({ trained: 900, kept: 300, isBetter: true })
    expect(learned.after.mrr).toBeGreaterThan(learned.before.mrr + 0.05)
    expect(learned.after.logLoss).toBeLessThan(learned.before.logLoss)
    expect(fitsBlend(learned.weights)).toBe(true)
  })
  it('fail it when the choice was chance and the present ones are as good', () => {
    const good = learnWeights(lists(1200, 12), undefined).weights
    const again = learnWeights(lists(400, undefined), undefined)
    const chance = learnWeights(lists(400, undefined), again.weights)
    expect(chance.isBetter).toBe(false)
    // What was learned before is where it goes on from.
    expect(learnWeights(lists(400, 12), good).before.mrr).toBeGreaterThan(
      learnWeights(lists(400, 12), undefined).before.mrr,
    )
  })
  it('are the same for the same lists, survive being stored, and refuse what is no weights', () => {
    const { weights } = learnWeights(lists(200, 5), undefined)
    expect(learnWeights(lists(200, 5), undefined).weights).toEqual(weights)
    const stored = JSON.parse(JSON.stringify(weights)) as typeof weights
    const shop = new SessionRecommender()
    shop.useWeights(stored)
    expect(weightsOf(shop)).toEqual(weights)
    expect(fitsBlend({ ...weights, skip: [1] })).toBe(false)
    expect(fitsBlend({ ...weights, skip: weights.skip.map(() => Number.NaN) })).toBe(false)
  })
  it('live with nothing and with lists that say nothing', () => {
    expect(learnWeights([], undefined)).toMatchObject({ trained: 0, kept: 0, isBetter: false })
    const odd = lists(40, 3).map((list) => ({ ...list, taken: 99 }))
    expect(learnWeights(odd.slice(0, 20), undefined, { keptShare: 0 }).isBetter).toBe(false)
  })
  it('describe a list as the ranker sees it', () => {
    const shop = new SessionRecommender()
    for (let i = 0; i < 20; i++) shop.append([1, 2, 3])
    const { features, legs, rows } = shop.describe([1], [2, 3, 9], { cell: 0 })
    expect([rows, features.length, legs.length]).toEqual([3, 3 * FEATURES, 9])
    expect(features[0]).toBeGreaterThan(features[2 * FEATURES]!)
  })
})
