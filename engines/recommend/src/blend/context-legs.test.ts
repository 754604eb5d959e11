import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CoPurchase } from '../sequence/co-purchase.ts'
import { LearnerBounds } from '../sequence/learner-bounds.ts'
import { PersonalHistory } from '../sequence/personal-frequency.ts'
import { contextCell, PopularityByContext, regionCell } from '../sequence/popularity-by-context.ts'
import { continueSurface, discoverSurface } from '../surfaces/surfaces.ts'
import { ImpressionLearner } from './impressions.ts'
import { Answer, SessionRecommender } from './session-recommender.ts'

const ITEMS = 60
const EVENING = contextCell(20, 0, 0, 2)
const MORNING = contextCell(8, 0, 0, 2)

function shop(sessions = 200): SessionRecommender {
  const random = seededRandom('context')
  const recommender = new SessionRecommender()
  for (let s = 0; s < sessions; s++) recommender.append([random.int(ITEMS), random.int(ITEMS), random.int(ITEMS)])
  return recommender
}

const ranked = (recommender: SessionRecommender, clicks: number[], context?: object, room = 20): number[] => {
  const answer = new Answer(room)
  recommender.rank(clicks, answer, context ? { context } : {})
  return [...answer.items.subarray(0, answer.count)]
}

describe('context', () => {
  it('that says nothing changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(ITEMS - 1), { maxLength: 8 }), (clicks) => {
        const recommender = shop()
        const empty = { history: new PersonalHistory(), basket: [], cell: EVENING }
        expect(ranked(recommender, clicks, empty)).toEqual(ranked(recommender, clicks))
      }),
      { numRuns: 20 },
    )
  })
  it('brings up what this shopper buys again, and only for her', () => {
    const recommender = shop()
    const history = new PersonalHistory()
    for (let b = 0; b < 5; b++) history.append([41])
    const before = ranked(recommender, [3], undefined, ITEMS)
    const hers = ranked(recommender, [3], { history }, ITEMS)
    expect(hers.indexOf(41)).toBeLessThan(before.indexOf(41) / 2)
    expect(hers.filter((item) => item !== 41)).toEqual(before.filter((item) => item !== 41))
    expect(ranked(recommender, [3], undefined, ITEMS)).toEqual(before)
  })
  it('brings up what goes with the basket', () => {
    const recommender = shop()
    for (let n = 0; n < 40; n++) recommender.appendOrder(n % 2 === 0 ? [7, 50] : [n % ITEMS, (n * 7) % ITEMS], n)
    expect(ranked(recommender, [3], { basket: [7] }).indexOf(50)).toBeLessThan(5)
  })
  it('brings up in the evening what sells in the evening, with no click at all', () => {
    const recommender = shop()
    for (let n = 0; n < 600; n++) recommender.appendInContext(n % 2 === 0 ? EVENING : MORNING, n % 2 === 0 ? 55 : 12, n)
    const [evening, morning] = [
      ranked(recommender, [], { cell: EVENING }, 5),
      ranked(recommender, [], { cell: MORNING }, 5),
    ]
    expect(evening).toContain(55)
    expect(evening).not.toContain(12)
    expect(morning).toContain(12)
  })
  it('reaches the surfaces, and never lifts a deleted or bought item over their rules', () => {
    const recommender = shop()
    const history = new PersonalHistory()
    for (let b = 0; b < 5; b++) history.append([41, 42, 43])
    const hidden = new Uint8Array(ITEMS)
    hidden[42] = 1
    const out = new Int32Array(10)
    const shopper = { context: { history }, bought: [43] }
    const continued = [...out.subarray(0, continueSurface(recommender, [3], { hidden }, shopper, out))]
    expect(continued).toContain(41)
    expect(continued).not.toContain(42)
    expect(continued).not.toContain(43)
    const discovered = [...out.subarray(0, discoverSurface(recommender, [3], { hidden }, shopper, out))]
    expect(discovered).not.toContain(42)
    expect(discovered).not.toContain(43)
  })
  it('learns from impressions how much each leg is worth, within bounds', () => {
    const recommender = shop()
    const history = new PersonalHistory()
    for (let b = 0; b < 5; b++) history.append([41])
    const learner = new ImpressionLearner(recommender, { learningRate: 0, listsPerStep: 4, contextRate: 0.5 })
    const before = recommender.sources.context.weights[0]!
    for (let n = 0; n < 40; n++) learner.add({ clicks: [3], shown: [41, 5, 9], taken: 1, context: { history } })
    const after = recommender.sources.context.weights[0]!
    expect(after).toBeLessThan(before)
    for (let n = 0; n < 4000; n++) learner.add({ clicks: [3], shown: [41, 5, 9], taken: 0, context: { history } })
    expect(recommender.sources.context.weights[0]!).toBeGreaterThan(after)
    for (const weight of recommender.sources.context.weights) expect(Math.abs(weight)).toBeLessThanOrEqual(4)
  })
})

describe('a shop of thirty events', () => {
  it('shows what was clicked together, then what is popular, and nothing that was deleted', () => {
    const small = new SessionRecommender()
    for (let n = 0; n < 5; n++) small.append(n % 2 === 0 ? [1, 2, 3] : [1, 4, 3])
    for (let n = 0; n < 5; n++) small.append([8, 9, 8])
    const answer = new Answer(6)
    small.rank([1], answer, { novelOnly: true })
    expect(new Set(answer.items.subarray(0, 3))).toEqual(new Set([2, 3, 4]))
    expect(answer.items[2]).toBe(4)
    expect(new Set(answer.items.subarray(3, answer.count))).toEqual(new Set([8, 9]))
    const mask = new Uint8Array(10)
    mask[3] = 1
    mask[8] = 1
    small.rank([1], answer, { mask })
    for (const gone of [3, 8]) expect(answer.items.subarray(0, answer.count)).not.toContain(gone)
  })
})

describe('personal history', () => {
  it('weighs each basket by decay to the power of baskets since, whatever the order', () => {
    const baskets = fc.array(fc.array(fc.nat(20), { maxLength: 6 }), { maxLength: 40 })
    fc.assert(
      fc.property(baskets, (all) => {
        const history = new PersonalHistory(64, 0.9, 1)
        for (const basket of all) history.append(basket)
        let total = 1
        const plain = new Map<number, number>()
        all.forEach((basket, b) => {
          const weight = 0.9 ** (all.length - 1 - b)
          total += weight
          for (const item of new Set(basket)) plain.set(item, (plain.get(item) ?? 0) + weight)
        })
        for (let item = 0; item <= 20; item++)
          expect(history.share(item)).toBeCloseTo((plain.get(item) ?? 0) / total, 4)
      }),
      { numRuns: 60 },
    )
  })
  it('stays within its room and survives rescaling', () => {
    const history = new PersonalHistory(16, 0.9)
    for (let b = 0; b < 5000; b++) history.append([b % 300, 7])
    expect(history.count).toBe(16)
    expect(history.share(7)).toBeCloseTo(10 / 11, 2)
    history.append(Array.from({ length: 10_000 }, (_, i) => i))
    expect(history.count).toBe(16)
  })
})

describe('one person', () => {
  it('teaches less with each lesson and at last nothing, until the window ends', () => {
    const bounds = new LearnerBounds(3, 10)
    expect(Array.from({ length: 5 }, () => bounds.weigh(1))).toEqual([1, 1 / 2, 1 / 3, 0, 0])
    expect(bounds.weigh(2)).toBe(1)
    expect(bounds.refused).toBe(2)
    for (let n = 0; n < 5; n++) bounds.weigh(100 + n)
    expect(bounds.weigh(1)).toBe(1)
  })
  it('is told from others though the memory is small', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 300 }), (names) => {
        const bounds = new LearnerBounds(2, 1e6, 512)
        const plain = new Map<number, number>()
        for (const name of names) {
          const times = (plain.get(name) ?? 0) + 1
          plain.set(name, times)
          expect(bounds.weigh(name)).toBe(times <= 2 ? 1 / times : 0)
        }
      }),
      { numRuns: 40 },
    )
  })
  it('cannot tie two products together by 10,000 orders, nor make one popular at an hour', () => {
    const orders = new CoPurchase()
    for (let n = 0; n < 200; n++) orders.append([1, 2], 0, 2, n)
    for (let n = 0; n < 100; n++) orders.append([3, 4 + (n % 30)], 0, 2, 1000 + n)
    const honest = orders.lift(1, 2)
    for (let n = 0; n < 10_000; n++) orders.append([1, 3], 0, 2, 77_777)
    expect(orders.lift(1, 3)).toBeLessThan(honest / 2)
    expect(orders.bounds.refused).toBeGreaterThan(9_000)
    const hours = new PopularityByContext()
    for (let n = 0; n < 500; n++) hours.add(0, n % 20, n)
    for (let n = 0; n < 10_000; n++) hours.add(0, 30, 77_777)
    expect(hours.share(0, 30)).toBeLessThan(0.02)
  })
  it('with a session of 10,000 clicks teaches no more than with its last hundred', () => {
    const [long, short] = [shop(), shop()]
    const clicks = Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? 58 : 59))
    long.append(clicks)
    short.append(clicks.slice(-100))
    expect(ranked(long, [58])).toEqual(ranked(short, [58]))
    expect(long.sources.popularity.all).toEqual(short.sources.popularity.all)
    expect(long.sources.popularity.all[58]! - shop().sources.popularity.all[58]!).toBeLessThanOrEqual(2)
    const running = shop()
    const number = running.append(clicks.slice(0, 1))
    for (let to = 2; to <= 3000; to++) running.sources.extend(number, clicks, 0, to)
    expect(running.sources.popularity.all[58]! - shop().sources.popularity.all[58]!).toBeLessThanOrEqual(2)
    expect(running.sources.index.sessionItems(number)).toHaveLength(100)
  })
})

describe('popularity by context', () => {
  it('says by how much a cell differs, the same after it was asked before', () => {
    const entry = fc.tuple(fc.nat(3), fc.nat(12))
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 120 }), (clicks) => {
        const [asked, fresh] = [new PopularityByContext(), new PopularityByContext()]
        for (const [cell, item] of clicks) {
          asked.add(cell, item)
          asked.logLift(cell, item)
          fresh.add(cell, item)
        }
        for (let cell = 0; cell < 4; cell++)
          for (let item = 0; item < 13; item++) {
            expect(asked.logLift(cell, item)).toBe(fresh.logLift(cell, item))
            const shop = (fresh.all[item] ?? 0) / fresh.total
            if (shop > 0)
              expect(fresh.logLift(cell, item)).toBeCloseTo(
                Math.max(-2, Math.min(2, Math.log(fresh.share(cell, item) / shop))),
                3,
              )
          }
      }),
      { numRuns: 40 },
    )
  })
  it('counts a click in a region once in the shop, and believes a region once enough was seen there', () => {
    const zhejiang = regionCell(20, 'CN/浙江省', 1)
    expect(regionCell(20, 'CN/浙江省', 1)).toBe(zhejiang)
    expect(
      new Set([zhejiang, regionCell(8, 'CN/浙江省', 1), regionCell(20, 'CN/浙江省', 2), regionCell(20, 'CN/上海市', 1)])
        .size,
    ).toBe(4)
    expect(zhejiang).toBeGreaterThan(contextCell(23, 0, 3, 1))
    const counts = new PopularityByContext()
    const evening = contextCell(20, 0, 1, 1)
    for (let n = 0; n < 150; n++) counts.add(evening, n % 3, undefined, zhejiang)
    expect(counts.total).toBe(150)
    expect(counts.speaksFor(zhejiang)).toBe(false)
    // Elsewhere item 9 is looked at; in Zhejiang nobody looks at it.
    for (let n = 0; n < 300; n++) counts.add(evening, 9)
    for (let n = 0; n < 100; n++) counts.add(evening, 2, undefined, zhejiang)
    expect(counts.speaksFor(zhejiang)).toBe(true)
    expect(counts.logLift(zhejiang, 2)).toBeGreaterThan(0.2)
    expect(counts.logLift(zhejiang, 9)).toBeLessThan(0)
  })

  it('refuses what is no cell', () => {
    expect(() => new PopularityByContext().add(-1, 3)).toThrow(RangeError)
    expect(() => new PopularityByContext().add(1e9, 3)).toThrow(RangeError)
  })
})
