import { seededRandom } from '@qianmian/kernel'
import { Answer, type Traits } from '@qianmian/recommend'
import { describe, expect, it } from 'vitest'
import { learnVisits, type VisitsOrder } from '../compute/learn-visits.ts'
import { unpackVisits } from './kept-visits.ts'
import type { Lesson } from './lesson.ts'
import { isHeldHere, WHOLE } from './share.ts'

const AT = Date.UTC(2026, 10, 25, 8)
const MINUTE = 60_000
const products = Array.from({ length: 60 }, (_, n) => {
  const traits: Traits = { category: [`c${n % 6}`], type: [`t${n % 12}`] }
  return { id: `product-${n}`, traits }
})
const random = seededRandom('visits')

/** 300 visits of five looks, a minute apart, two visits at a time. */
const log: Lesson[] = Array.from({ length: 300 }, (_, v) => {
  const centre = random.int(50)
  return Array.from({ length: 5 }, (_, i) => ({
    id: `look-${v}-${i}`,
    atMs: AT + (v >> 1) * 5 * MINUTE + i * MINUTE + (v % 2),
    isBasket: i === 4,
    session: `secret-session-${v}`,
    ...(v % 3 === 0 ? { visitor: `secret-visitor-${v % 40}` } : {}),
    product: `product-${centre + random.int(8)}`,
  }))
})
  .flat()
  .sort((a, b) => a.atMs - b.atMs)
const END = (log.at(-1)?.atMs ?? 0) + 60 * MINUTE

const order = (more: Partial<VisitsOrder>): VisitsOrder => ({
  share: WHOLE,
  timeZone: 'Asia/Shanghai',
  products,
  again: [],
  lessons: [],
  nowMs: END,
  ...more,
})
const read = (bytes: Uint8Array) => {
  const kept = unpackVisits(bytes)
  if (!kept.ok) throw new Error(kept.error)
  return kept.value
}
const answers = (bytes: Uint8Array) => {
  const { recommender } = read(bytes).learned
  return Array.from({ length: 55 }, (_, item) => {
    const answer = new Answer(10)
    // Without the part of the day: who taught how much of it lately is about people, and is not kept.
    recommender.rank([item, item + 1], answer)
    return [...answer.items.subarray(0, answer.count)]
  })
}

describe('what visits taught, as it is kept', () => {
  it('grows by the looks behind it to what one reading of all would be, whatever visit was cut through', async () => {
    const whole = await learnVisits(order({ lessons: log }))
    const cut = 703
    const first = await learnVisits(order({ lessons: log.slice(0, cut), nowMs: log[cut]?.atMs ?? 0 }))
    const { openLooks, learned } = read(first)
    // Both visits that were cut through are open, and those that ended less than half an hour ago.
    expect(openLooks.length).toBeGreaterThan(2)
    expect(learned.recommender.sources.index.sessionCount).toBeLessThan(300 + products.length)
    const again = log.filter(({ id }) => openLooks.includes(id))
    expect(again.length).toBe(openLooks.length)
    const both = await learnVisits(order({ before: first, again, lessons: log.slice(cut) }))
    expect(answers(both)).toEqual(answers(whole))
    const [a, b] = [read(both), read(whole)]
    expect(b.openLooks).toEqual([])
    expect(a.learned.moves).toEqual(b.learned.moves)
    expect(a.learned.recommender.sources.popularity.total).toBe(b.learned.recommender.sources.popularity.total)
  })

  it('holds no visit and no person by name', async () => {
    const bytes = await learnVisits(order({ lessons: log, nowMs: log[900]?.atMs ?? 0 }))
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('look-')
    expect(text).not.toContain('secret')
  })

  it('keeps the numbers of products that are gone, and gives new ones the next', async () => {
    const first = await learnVisits(order({ lessons: log }))
    const fewer = [...products.slice(10), { id: 'product-new', traits: { category: ['c0'] } }]
    const second = read(await learnVisits(order({ before: first, products: fewer })))
    expect(second.products).toEqual([...products.map(({ id }) => id), 'product-new'])
  })

  it('learns what was bought together', async () => {
    const basket = { id: 'order-1', atMs: AT, isBasket: false, session: 's', products: ['product-3', 'product-41'] }
    const { learned } = read(await learnVisits(order({ lessons: [basket, basket] })))
    expect(learned.recommender.sources.context.coPurchase.basketCount).toBe(1)
  })

  it('splits the sessions over shares and leaves none out', async () => {
    const counts = await Promise.all(
      [0, 1, 2].map(async (shard) => {
        const kept = read(await learnVisits(order({ lessons: log, share: { shards: 3, shard } })))
        const { index, popularity } = kept.learned.recommender.sources
        return { sessions: index.sessionCount, clicks: popularity.total }
      }),
    )
    const whole = read(await learnVisits(order({ lessons: log }))).learned.recommender.sources
    expect(counts.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(whole.index.sessionCount)
    for (const { sessions, clicks } of counts) {
      expect(sessions).toBeLessThan(0.5 * whole.index.sessionCount)
      // What is counted of the catalogue is whole everywhere.
      expect(clicks).toBe(whole.popularity.total)
    }
    expect([0, 1, 2].filter((shard) => isHeldHere({ shards: 3, shard }, 'v/somebody'))).toHaveLength(1)
  })

  it('is refused when it is cut off, changed, or something else', async () => {
    const bytes = await learnVisits(order({ lessons: log.slice(0, 200) }))
    // The names at its beginning are under the hash of the file, which whoever reads the file looks at first.
    for (const at of [0, 9, 12, bytes.length >> 1, bytes.length - 9]) {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0x55
      expect(unpackVisits(damaged).ok).toBe(false)
    }
    for (const length of [0, 7, 11, 100, bytes.length - 8]) expect(unpackVisits(bytes.slice(0, length)).ok).toBe(false)
  })
})
