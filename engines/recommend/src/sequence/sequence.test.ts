import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CandidateTable } from '../sessions/candidate-table.ts'
import { RecentItems } from '../sessions/recent-items.ts'
import { CoPurchase } from './co-purchase.ts'
import { contentModel, withColdItems } from './content-vectors.ts'
import { kernels } from './kernels.ts'
import { nearestLists } from './nearest-lists.ts'
import { PairRules } from './pair-rules.ts'
import { personalFrequency } from './personal-frequency.ts'
import { contextCell, PopularityByContext } from './popularity-by-context.ts'
import { SequentialRules } from './sequential-rules.ts'
import { encodeSession } from './vector-encoder.ts'
import { VECTOR_DEFAULTS, VectorTrainer } from './vector-trainer.ts'

describe('kernels', () => {
  const [m, n, k] = [8, 16, 5]
  const { memory, gemm, softmax, dots } = kernels(4096)
  const floats = new Float32Array(memory.buffer)
  const random = seededRandom('kernels')
  it('multiply as three plain loops do, turned or not', () => {
    const [a, b, c] = [0, 128, 512]
    for (let i = 0; i < c; i++) floats[i] = random.normal()
    for (const turned of [false, true]) {
      gemm(m, n, k, 4 * a, turned ? 4 : 4 * k, turned ? 4 * m : 4, 4 * b, 4 * n, 4 * c, 4 * n)
      for (let i = 0; i < m; i++)
        for (let j = 0; j < n; j++) {
          let sum = 0
          for (let q = 0; q < k; q++) sum += floats[a + (turned ? q * m + i : i * k + q)]! * floats[b + q * n + j]!
          expect(floats[c + i * n + j]).toBeCloseTo(sum, 4)
        }
    }
  })
  it('take a softmax over logits of -14 to 14 to five digits', () => {
    const logits = Array.from({ length: 16 }, () => random.next() * 28 - 14)
    floats.set(logits, 0)
    floats.fill(0.5, 16, 32)
    softmax(0, 1, 16, 64, 64)
    const sum = logits.reduce((total, logit) => total + Math.exp(logit), 0)
    logits.forEach((logit, i) => {
      expect(Math.abs(floats[i]! / (Math.exp(logit) / sum) - 1)).toBeLessThan(1e-5)
    })
  })
  it('take dot products of listed rows', () => {
    for (let i = 0; i < 64; i++) floats[i] = random.normal()
    const list = new Int32Array(memory.buffer, 1024, 2)
    list.set([32, 64])
    dots(1024, 2, 8, 0, 128, 2048)
    const dot = (x: number, y: number) =>
      Array.from({ length: 8 }, (_, j) => floats[x + j]! * floats[y + j]!).reduce((p, q) => p + q)
    expect([...floats.subarray(512, 516)]).toEqual(
      [dot(8, 0), dot(8, 32), dot(16, 0), dot(16, 32)].map((x) => expect.closeTo(x, 4)),
    )
  })
})

describe('rules', () => {
  const table = () => {
    const made = new CandidateTable(2)
    made.reset(20)
    return made
  }
  it('learn click by click what they learn from whole sessions', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }), { maxLength: 20 }), (sessions) => {
        const [whole, running] = [new SequentialRules(), new SequentialRules()]
        const [wholePairs, runningPairs] = [new PairRules(), new PairRules()]
        for (const session of sessions) {
          whole.append(session)
          wholePairs.append(session)
          for (let to = 1; to <= session.length; to++) {
            running.extend(session, 0, to)
            runningPairs.extend(session, 0, to)
          }
        }
        for (let a = 0; a < 10; a++)
          for (let b = 0; b < 10; b++) {
            expect(running.rows.get(a, b)).toBe(whole.rows.get(a, b))
            expect(runningPairs.rowOf(a, b)).toBe(wholePairs.rowOf(a, b))
          }
      }),
      { numRuns: 40 },
    )
  })
  it('weigh near clicks above far ones and new sessions above old ones', () => {
    const near = new SequentialRules()
    near.append([1, 2, 3])
    expect(near.rows.get(1, 3)).toBe(0.5)
    const decayed = new SequentialRules({ halfLifeSessions: 10 })
    decayed.append([1, 2])
    for (let i = 0; i < 400; i++) decayed.append([1, 3])
    for (let i = 0; i < 10; i++) decayed.append([1, 4])
    const [scores, recent] = [table(), new RecentItems(10)]
    recent.set([1])
    decayed.score(recent, scores, 0, 1, 1)
    const of = (item: number) => scores.values[2 * scores.row(item)]!
    expect(of(4)).toBeCloseTo(0.5, 1)
    expect(of(2)).toBeLessThan(1e-6)
    expect(of(3)).toBeGreaterThan(0.4)
  })
  it('tell the second order from the first', () => {
    const pairs = new PairRules()
    for (let i = 0; i < 5; i++) {
      pairs.append([1, 2, 3])
      pairs.append([4, 2, 5])
    }
    const scores = table()
    pairs.score(1, 2, scores, 0)
    expect(scores.values[2 * scores.row(3)]).toBeCloseTo(5 / 7, 5)
    expect(scores.values[2 * scores.row(5)]).toBe(0)
  })
  it('bound the pairs and count what they did not learn', () => {
    const pairs = new PairRules(4, 3)
    pairs.append([1, 2, 3, 4, 5, 6, 7])
    expect([pairs.pairs, pairs.droppedPairs]).toEqual([3, 2])
  })
})

describe('co-purchase', () => {
  it('prefers what goes together to what everybody buys, and leaves substitutes out', () => {
    const baskets = new CoPurchase()
    for (let i = 0; i < 40; i++) baskets.append([9, 20 + i])
    for (let i = 0; i < 10; i++) baskets.append([1, 2, 9])
    for (let i = 0; i < 10; i++) baskets.append([1, 3])
    const out = new Int32Array(5)
    expect([
      ...out.subarray(
        0,
        baskets.complements(1, out, () => false),
      ),
    ]).toEqual([2, 3])
    expect([
      ...out.subarray(
        0,
        baskets.complements(1, out, (item) => item === 2),
      ),
    ]).toEqual([3])
    expect(baskets.complements(999, out, () => false)).toBe(0)
  })
  it('does not take one basket for a law', () => {
    const baskets = new CoPurchase()
    baskets.append([1, 7])
    for (let i = 0; i < 20; i++) baskets.append([1, 2])
    for (let i = 0; i < 100; i++) baskets.append([50 + i, 60 + i])
    expect(baskets.lift(1, 7)).toBeLessThan(baskets.lift(1, 2))
  })
})

describe('frequency and context', () => {
  it('puts what was bought often and lately first', () => {
    const scores = new CandidateTable(2)
    scores.reset(10)
    personalFrequency([1, 2, 1, 3, 1, 4], [2, 4, 6], () => 0.01, scores, 0, 0.8)
    const of = (item: number) => scores.values[2 * scores.row(item)]!
    expect(of(1)).toBeGreaterThan(of(4))
    expect(of(4)).toBeGreaterThan(of(3))
    expect(of(3)).toBeGreaterThan(of(2))
  })
  it('lets a cell with few clicks say what the shop says', () => {
    const popularity = new PopularityByContext(100, 50)
    const [day, night] = [contextCell(12, 0, 0, 2), contextCell(23, 0, 0, 2)]
    for (let i = 0; i < 1000; i++) popularity.add(day, i % 10)
    popularity.add(night, 3)
    expect(popularity.share(night, 3)).toBeLessThan(0.13)
    for (let i = 0; i < 500; i++) popularity.add(night, 3)
    expect(popularity.share(night, 3)).toBeGreaterThan(0.9)
    expect(popularity.share(day, 3)).toBeLessThan(0.15)
    expect(popularity.share(99, 3)).toBeCloseTo((popularity.all[3] ?? 0) / popularity.total)
  })
})

describe('vectors', () => {
  const random = seededRandom('toy')
  const starts = [0]
  const items: number[] = []
  for (let s = 0; s < 400; s++) {
    const world = (s % 2) * 20
    for (let i = 0; i < 4; i++) items.push(world + random.int(20))
    starts.push(items.length)
  }
  const log = { starts: Int32Array.from(starts), items: Int32Array.from(items) }
  const train = () => {
    const trainer = new VectorTrainer(
      log,
      42,
      { ...VECTOR_DEFAULTS, width: 16, batch: 32, negatives: 32 },
      seededRandom(1),
    )
    trainer.use(0, 400)
    for (let pass = 0; pass < 6; pass++) trainer.pass(0.02, 0.01)
    return trainer.model()
  }
  const model = train()
  it('put what is clicked together close and the rest apart', () => {
    const query = new Float32Array(16)
    encodeSession(model, [1, 2, 3], 0, 3, query, new Float32Array(16))
    const cosine = (item: number) => query.reduce((sum, x, j) => sum + x * model.vectors[item * 16 + j]!, 0)
    const mean = (from: number) => Array.from({ length: 20 }, (_, i) => cosine(from + i)).reduce((a, b) => a + b) / 20
    expect(mean(0)).toBeGreaterThan(mean(20) + 0.4)
  })
  it('are the same bits for the same seed, and zero for items never clicked', () => {
    expect(train().vectors).toEqual(model.vectors)
    expect(model.vectors.subarray(41 * 16).every((x) => x === 0)).toBe(true)
  })
  it('list the nearest as a plain sort does', () => {
    const { items: near } = nearestLists(model.vectors, 16, 5)
    const row = (item: number) => model.vectors.subarray(item * 16, item * 16 + 16)
    const cosine = (a: number, b: number) => row(a).reduce((sum, x, j) => sum + x * row(b)[j]!, 0)
    for (let item = 0; item < 40; item++) {
      const fifth = cosine(item, near[item * 5 + 4]!)
      const better = Array.from({ length: 40 }, (_, other) => other).filter(
        (other) => other !== item && cosine(item, other) > fifth + 1e-5,
      )
      expect(better.length).toBeLessThanOrEqual(4)
    }
  })
  it('reach a new item by its content', () => {
    const content = new Float32Array(42 * 4)
    for (let item = 0; item < 40; item++) content[item * 4 + (item < 20 ? 0 : 1)] = 1
    content[41 * 4] = 1
    const warmed = withColdItems(model, content, 4)
    const query = new Float32Array(16)
    encodeSession(warmed, [1, 2], 0, 2, query, new Float32Array(16))
    const cosine = query.reduce((sum, x, j) => sum + x * warmed.vectors[41 * 16 + j]!, 0)
    expect(cosine).toBeGreaterThan(0.3)
    expect(warmed.vectors.subarray(40 * 16, 41 * 16).every((x) => x === 0)).toBe(true)
  })
  it('encode nothing for a session without known items', () => {
    const empty = contentModel(new Float32Array(8), 4)
    expect(encodeSession(empty, [0, 1], 0, 2, new Float32Array(4), new Float32Array(16))).toBe(false)
    expect(encodeSession(model, [9999], 0, 1, new Float32Array(16), new Float32Array(16))).toBe(false)
  })
})
