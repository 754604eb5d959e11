import { createHash } from 'node:crypto'
import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PersonalHistory } from '../sequence/personal-frequency.ts'
import { sha256 } from '../sessions/sha256.ts'
import { packRecommender, unpackRecommender } from './recommender-snapshot.ts'
import { Answer, SessionRecommender } from './session-recommender.ts'
import { contentHashOf, readSnapshotFile, writeSnapshotFile } from './snapshot-file.ts'
import { tuneSessionRecommender } from './tune.ts'

const random = seededRandom('snapshot')
const items: number[] = []
const starts = [0]
for (let s = 0; s < 250; s++) {
  const first = random.int(40)
  for (let i = 0; i < 2 + random.int(4); i++) items.push((first + i) % 40)
  starts.push(items.length)
}
const { recommender } = tuneSessionRecommender(
  { starts: Int32Array.from(starts), items: Int32Array.from(items) },
  {
    itemCount: 40,
    evaluations: 3,
    pairsPerEvaluation: 80,
    tailShare: 0.2,
    vectorPairs: 3000,
    vectors: { width: 16, batch: 32, negatives: 32 },
    nearestPerItem: 8,
    fit: { epochs: 2, hidden: 8 },
  },
)
for (let n = 0; n < 60; n++) {
  recommender.appendOrder([n % 40, (n * 3 + 1) % 40], n)
  recommender.appendInContext(n % 5, (n * 7) % 40, n)
}
const history = new PersonalHistory()
history.append([4, 11])
const bytes = packRecommender(recommender)

function answers(of: SessionRecommender, clicks: number[]): unknown {
  const answer = new Answer(20)
  of.rank(clicks, answer, { context: { history, basket: [3], cell: 2 } })
  return [[...answer.items.subarray(0, answer.count)], [...answer.scores.subarray(0, answer.count)]]
}

const load = (from: Uint8Array): SessionRecommender => {
  const loaded = unpackRecommender(from)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error))
  return loaded.value.recommender
}

describe('recommender snapshot', () => {
  it('answers to the last bit as the one it was taken from, and goes on learning as it would', () => {
    const [one, two] = [load(bytes), load(bytes)]
    const clicks = fc.array(fc.nat(45), { maxLength: 8 })
    fc.assert(
      fc.property(clicks, (session) => {
        expect(answers(one, session)).toEqual(answers(recommender, session))
      }),
      { numRuns: 60 },
    )
    for (let s = 0; s < 80; s++) for (const each of [one, two]) each.append([s % 40, (s * 5) % 40, 41])
    expect(answers(one, [3, 4])).toEqual(answers(two, [3, 4]))
    expect(packRecommender(one)).toEqual(packRecommender(two))
  })
  it('is read from bytes as files give them', () => {
    expect(answers(load(Buffer.from(bytes)), [3, 4])).toEqual(answers(recommender, [3, 4]))
  })
  it('is the same bytes for the same recommender, and is named by its content', () => {
    expect(packRecommender(load(bytes))).toEqual(bytes)
    expect(contentHashOf(bytes)).toMatch(/^[0-9a-f]{64}$/)
    const more = load(bytes)
    more.append([1, 2])
    expect(contentHashOf(packRecommender(more))).not.toBe(contentHashOf(bytes))
  })
  it('of a recommender that has learned nothing is read again', () => {
    expect(answers(load(packRecommender(new SessionRecommender())), [1])).toEqual(
      answers(new SessionRecommender(), [1]),
    )
  })
  it('is refused when a bit is wrong, when it is cut off, and when it is something else', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const damaged = bytes.slice()
        damaged[at]! ^= 1 << bit
        expect(unpackRecommender(damaged).ok).toBe(false)
      }),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(unpackRecommender(bytes.slice(0, length)).ok).toBe(false)
      }),
      { numRuns: 30 },
    )
    expect(unpackRecommender(new Uint8Array(0))).toMatchObject({ error: { kind: 'not-a-snapshot' } })
    const newer = bytes.slice()
    newer[8] = 9
    expect(unpackRecommender(newer)).toMatchObject({ error: { kind: 'version', version: 9 } })
  })
  it('is refused when its hash is right and its content makes no sense', () => {
    const file = readSnapshotFile(bytes)
    if (!file.ok) throw new Error(file.error.kind)
    const { head, parts } = file.value
    const names = Object.keys(parts).filter((name) => parts[name]!.length > 0)
    const breakers: ((array: Int32Array | Float32Array, at: number) => Int32Array | Float32Array)[] = [
      (array, at) => (array instanceof Int32Array ? array.fill(-7, at, at + 1) : array.fill(Number.NaN, at, at + 1)),
      (array) => array.slice(0, -1),
      (array, at) => (array instanceof Int32Array ? array.fill(0x7fffffff, at, at + 1) : new Int32Array(array.length)),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.constantFrom(...breakers), (name, place, breaker) => {
        const array = parts[name]!
        const broken = breaker(array.slice() as Int32Array, place % array.length)
        const read = unpackRecommender(writeSnapshotFile({ head, parts: { ...parts, [name]: broken } }))
        // a shorter list of totals or places may be one that fits as well; then it must also answer
        if (read.ok) expect(answers(read.value.recommender, [1, 2])).toBeDefined()
        else expect(read.error.kind).toBe('malformed')
      }),
      { numRuns: 120 },
    )
    for (const wrong of [
      { options: { reach: -1 } },
      { options: { who: 1 } },
      { neighbours: {} },
      { hidden: 7 },
      { leg: 3 },
    ])
      expect(unpackRecommender(writeSnapshotFile({ head: { ...head, ...wrong }, parts }))).toMatchObject({
        error: { kind: 'malformed' },
      })
  })
  it('hashes as everybody does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        expect(sha256(data)).toBe(createHash('sha256').update(data).digest('hex'))
      }),
    )
  })
})
