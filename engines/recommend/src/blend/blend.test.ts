import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentModel } from '../sequence/content-vectors.ts'
import { nearestLists } from '../sequence/nearest-lists.ts'
import type { SessionSet } from '../sessions/session-set.ts'
import { ImpressionLearner } from './impressions.ts'
import { PopularityCounts } from './popularity-counts.ts'
import { Ranker } from './ranker.ts'
import { Answer, SessionRecommender } from './session-recommender.ts'
import { tuneHistoryRecommender, tuneSessionRecommender } from './tune.ts'

/** A shop of 60 items in chains of six: after an item comes the next of its chain, or, with `repeats`, the same again. */
function chains(sessions: number, repeats: number, seed: string): SessionSet {
  const random = seededRandom(seed)
  const starts = [0]
  const items: number[] = []
  for (let s = 0; s < sessions; s++) {
    let item = random.int(60)
    for (let i = 0; i < 5; i++) {
      items.push(item)
      if (random.next() < repeats) continue
      item = random.next() < 0.8 ? item - (item % 6) + ((item + 1) % 6) : random.int(60)
    }
    starts.push(items.length)
  }
  return { starts: Int32Array.from(starts), items: Int32Array.from(items) }
}

const SMALL = {
  itemCount: 60,
  evaluations: 4,
  pairsPerEvaluation: 100,
  tailShare: 0.2,
  vectorPairs: 4000,
  vectors: { width: 16, batch: 32, negatives: 32 },
  fit: { hidden: 8, epochs: 4 },
} as const

function hitsAtOne(recommender: SessionRecommender, test: SessionSet): number {
  const answer = new Answer(3)
  let hits = 0
  let pairs = 0
  for (let s = 0; s + 1 < test.starts.length; s++)
    for (let to = test.starts[s]! + 1; to < test.starts[s + 1]!; to++) {
      recommender.rank(test.items, answer, { from: test.starts[s]!, to })
      if (answer.items[0] === test.items[to]) hits++
      pairs++
    }
  return hits / pairs
}

describe('ranker', () => {
  it('learns which feature tells the answer', () => {
    const random = seededRandom('ranker')
    const ranker = new Ranker(4, 8, 8, random)
    const list = () => {
      const target = random.int(8)
      for (let row = 0; row < 8; row++)
        for (let j = 0; j < 4; j++) ranker.input[row * 4 + j] = random.next() + (row === target && j === 2 ? 1 : 0)
      return target
    }
    for (let n = 0; n < 600; n++) {
      ranker.learn(8, list())
      ranker.step(1, 0.01)
    }
    let hits = 0
    for (let n = 0; n < 100; n++) {
      const target = list()
      ranker.score(8)
      if (ranker.scores.indexOf(Math.max(...ranker.scores)) === target) hits++
    }
    expect(hits).toBeGreaterThan(90)
  })
})

describe('tuning', () => {
  const log = chains(600, 0, 'log')
  it('finds the next of a chain, and gives the same answers for the same log', () => {
    const [one, two] = [tuneSessionRecommender(log, SMALL), tuneSessionRecommender(log, SMALL)]
    expect(one.report).toEqual(two.report)
    expect(hitsAtOne(one.recommender, chains(100, 0, 'test'))).toBeGreaterThan(0.6)
  })
  it('learns from the log whether people come back to what they saw', () => {
    const test = chains(100, 0.7, 'test')
    const shy = tuneSessionRecommender(log, SMALL).recommender
    const bold = tuneSessionRecommender(chains(600, 0.7, 'log'), SMALL).recommender
    expect(hitsAtOne(bold, test)).toBeGreaterThan(0.5)
    expect(hitsAtOne(shy, test)).toBeLessThan(0.3)
  })
  it('takes histories of users, whose last item is learned last', () => {
    const { recommender, report } = tuneHistoryRecommender(chains(400, 0, 'users'), SMALL)
    expect(report.reach).toBeGreaterThan(0.7)
    expect(recommender.sources.index.sessionItems(0)).toHaveLength(5)
  })
  it('stands a log of one session, and sessions of one click', () => {
    const tiny: SessionSet = { starts: Int32Array.from([0, 1]), items: Int32Array.from([3]) }
    const { recommender } = tuneSessionRecommender(tiny, { ...SMALL, vectorPairs: 0 })
    const answer = new Answer(5)
    recommender.rank([], answer)
    expect([...answer.items.subarray(0, answer.count)]).toEqual([3])
  })
})

describe('recommender', () => {
  it('answers from the first sessions on and fills up with what is popular', () => {
    const recommender = new SessionRecommender()
    for (const session of [
      [1, 2, 3],
      [1, 2, 4],
      [5, 6],
      [6, 7],
      [6, 8],
      [1, 2, 3],
    ])
      recommender.append(session)
    const answer = new Answer(6)
    recommender.rank([1, 2], answer)
    expect(answer.items[0]).toBe(3)
    expect(answer.count).toBe(6)
    recommender.rank([77], answer)
    expect(answer.items.subarray(0, answer.count)).toContain(6)
  })
  it('never names a masked item, an item twice, or, asked for new ones, one of the session', () => {
    const recommender = tuneSessionRecommender(chains(200, 0.2, 'mask'), { ...SMALL, vectorPairs: 0 }).recommender
    const answer = new Answer(30)
    fc.assert(
      fc.property(
        fc.array(fc.nat(70), { maxLength: 60 }),
        fc.uint8Array({ minLength: 61, maxLength: 61, max: 1 }),
        fc.boolean(),
        (clicks, mask, novelOnly) => {
          recommender.rank(clicks, answer, { mask, novelOnly })
          const items = [...answer.items.subarray(0, answer.count)]
          expect(new Set(items).size).toBe(items.length)
          expect(items.filter((item) => mask[item] === 1)).toEqual([])
          if (novelOnly) expect(items.filter((item) => clicks.slice(-50).includes(item))).toEqual([])
          for (let i = 1; i < answer.count; i++) expect(answer.scores[i]!).toBeLessThanOrEqual(answer.scores[i - 1]!)
        },
      ),
      { numRuns: 60 },
    )
  })
  it('reads a session of 10,000 clicks as its last fifty', () => {
    const recommender = new SessionRecommender()
    for (let s = 0; s < 50; s++) recommender.append([s, s + 1, s + 2])
    const [long, short] = [new Answer(10), new Answer(10)]
    const clicks = Array.from({ length: 10_000 }, (_, i) => i % 47)
    recommender.rank(clicks, long)
    recommender.rank(clicks.slice(-50), short)
    expect(long.items).toEqual(short.items)
  })
  it('finds by content what nobody has clicked yet', () => {
    const recommender = new SessionRecommender()
    const content = new Float32Array(10 * 8)
    for (let item = 0; item < 10; item++) content[item * 8 + (item < 5 ? 0 : 1)] = 1
    const model = contentModel(content, 8)
    recommender.setLeg({ model, nearest: nearestLists(model.vectors, 8, 4) })
    const answer = new Answer(4)
    recommender.rank([2], answer, { novelOnly: true })
    expect(new Set(answer.items)).toEqual(new Set([0, 1, 3, 4]))
  })
})

describe('impressions', () => {
  it('turn the order towards what people take, and count what says nothing', () => {
    const recommender = new SessionRecommender()
    for (let s = 0; s < 30; s++) recommender.append(s % 3 === 0 ? [1, 2] : [1, 3])
    const answer = new Answer(2)
    recommender.rank([1], answer, { novelOnly: true })
    expect([...answer.items]).toEqual([3, 2])
    const learner = new ImpressionLearner(recommender, { learningRate: 0.05, listsPerStep: 4 })
    for (let n = 0; n < 80; n++) learner.add({ clicks: [1], shown: [3, 2], taken: 1, inversePropensity: 2 })
    recommender.rank([1], answer, { novelOnly: true })
    expect([...answer.items]).toEqual([2, 3])
    learner.add({ clicks: [1], shown: [3], taken: 0 })
    learner.add({ clicks: [1], shown: [3, 2], taken: 5 })
    learner.add({ clicks: [1], shown: [3, 2], taken: 1, inversePropensity: Number.NaN })
    expect(learner.counts).toEqual({ learned: 80, useless: 3 })
  })
})

describe('popularity', () => {
  it('forgets what was popular long ago, and survives rescaling', () => {
    const popularity = new PopularityCounts(10)
    for (let i = 0; i < 500; i++) popularity.append([1])
    for (let i = 0; i < 40; i++) popularity.append([2])
    expect(popularity.recent[1]! / popularity.unit).toBeCloseTo(14.4 * 2 ** -4, 0)
    expect(popularity.recent[2]!).toBeGreaterThan(popularity.recent[1]!)
    expect(popularity.all[1]).toBe(500)
  })
})
