import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { Answer, SessionRecommender } from '../blend/session-recommender.ts'
import type { Neighbour } from './neighbours.ts'

const ITEMS = 400
const random = seededRandom('shards')

/** Made-up visits, each about one part of the catalogue, popular parts more often. */
const visits = Array.from({ length: 6_000 }, () => {
  const centre = Math.floor(ITEMS * random.next() ** 2)
  return Array.from({ length: 2 + random.int(6) }, () =>
    Math.min(ITEMS - 1, Math.max(0, centre + Math.floor(12 * (random.next() + random.next() - 1)))),
  )
})

/** Recommenders of which each holds its share of the sessions and has heard all of them. */
function split(shards: number): SessionRecommender[] {
  return Array.from({ length: shards }, (_, shard) => {
    const recommender = new SessionRecommender()
    for (const [v, visit] of visits.entries()) recommender.append(visit, 0, visit.length, v % shards === shard)
    return recommender
  })
}

function top(of: SessionRecommender, clicks: readonly number[], others?: readonly Neighbour[]): number[] {
  const answer = new Answer(20)
  of.rank(clicks, answer, others ? { others } : {})
  return [...answer.items.subarray(0, answer.count)]
}

const questions = visits.filter((_, v) => v % 20 === 0).map((visit) => visit.slice(0, -1))
const [whole] = split(1)

/** Mean share of the whole's twenty that an answer names too. */
function overlap(answer: (clicks: readonly number[]) => readonly number[]): number {
  let sum = 0
  for (const clicks of questions) {
    const expected = whole ? top(whole, clicks) : []
    const found = new Set(answer(clicks))
    sum += expected.filter((item) => found.has(item)).length / expected.length
  }
  return sum / questions.length
}

describe('sessions that are split over shards', () => {
  it.each([2, 3, 5])('answer over %i shards as one index does', (shards) => {
    const [asker, ...rest] = split(shards)
    if (!asker) throw new Error('no shard')
    expect(asker.sources.index.sessionCount).toBe(visits.length / shards)
    const merged = overlap((clicks) =>
      top(
        asker,
        clicks,
        rest.flatMap((other) => other.neighbours(clicks)),
      ),
    )
    expect(merged).toBeGreaterThan(0.93)
    // The counts that every shard keeps whole carry an answer without the others; their sessions make it the same.
    const alone = overlap((clicks) => top(asker, clicks))
    expect(alone).toBeLessThan(merged - 0.03)
    expect(alone).toBeGreaterThan(0.5)
  })

  it('are counted as own ones are: an index that holds nothing answers by the others alone', () => {
    const [full] = split(1)
    const empty = new SessionRecommender()
    for (const visit of visits) empty.append(visit, 0, visit.length, false)
    if (!full) throw new Error('no shard')
    for (const clicks of questions.slice(0, 50))
      expect(top(empty, clicks, full.neighbours(clicks))).toEqual(top(full, clicks))
  })

  it('leave out what the asker does not know', () => {
    const asker = new SessionRecommender()
    for (const visit of visits) asker.append(visit, 0, visit.length, false)
    const known = top(asker, [3])
    expect(top(asker, [3], [{ weight: 1, shared: 0, items: [3, -1, -1] }])).toEqual(known)
  })
})
