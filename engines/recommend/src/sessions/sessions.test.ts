import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BestOf } from './best-of.ts'
import { BoundedRows } from './bounded-rows.ts'
import { CandidateTable } from './candidate-table.ts'
import { NeighbourScorer } from './neighbours.ts'
import { PostingLists } from './posting-lists.ts'
import { RecentItems } from './recent-items.ts'
import { SessionIndex } from './session-index.ts'
import { packSessions, unpackSessions } from './snapshot.ts'

const sessionLists = fc.array(fc.array(fc.nat(12), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 40 })

function indexOf(sessions: readonly number[][], options = {}): SessionIndex {
  const index = new SessionIndex(options)
  for (const session of sessions) index.append(session)
  return index
}

function scores(index: SessionIndex, clicks: number[]): [number, number][] {
  const table = new CandidateTable(2)
  const recent = new RecentItems(50)
  table.reset(20)
  recent.set(clicks)
  new NeighbourScorer(index).score(recent, table, 0)
  return Array.from({ length: table.count }, (_, row): [number, number] => [table.items[row]!, table.values[row * 2]!])
}

describe('posting lists', () => {
  it('hold the newest sessions of each item, newest first, whatever the order of growth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 13 }),
        fc.array(fc.tuple(fc.nat(5), fc.nat(1000)), { maxLength: 200 }),
        (capacity, postings) => {
          const lists = new PostingLists(capacity)
          const plain: number[][] = Array.from({ length: 6 }, () => [])
          for (const [item, session] of postings) {
            lists.add(item, session)
            plain[item]!.push(session)
          }
          for (let item = 0; item < 6; item++) expect(lists.list(item)).toEqual(plain[item]!.slice(-capacity).reverse())
        },
      ),
    )
  })
  it('refuse a bound of nothing', () => {
    expect(() => new PostingLists(0)).toThrow(RangeError)
  })
})

describe('session index', () => {
  it('is the same whether sessions come whole or click by click', () => {
    fc.assert(
      fc.property(sessionLists, (sessions) => {
        const running = new SessionIndex()
        const numbers = sessions.map((session) => running.append(session.slice(0, 1)))
        for (let at = 1; at < 9; at++)
          sessions.forEach((session, s) => {
            if (at < session.length) running.extend(numbers[s]!, session[at]!)
          })
        sessions.forEach((session, s) => {
          expect([...running.sessionItems(s)]).toEqual(session)
        })
        for (let item = 0; item <= 12; item++)
          expect(new Set(running.postings.list(item))).toEqual(new Set(indexOf(sessions).postings.list(item)))
      }),
      { numRuns: 40 },
    )
  })
  it('keeps the last clicks of a session that is too long and counts the rest', () => {
    const index = new SessionIndex({ itemsPerSession: 100 })
    index.append(Array.from({ length: 10_000 }, (_, i) => i % 300))
    expect([...index.sessionItems(0)]).toEqual(Array.from({ length: 100 }, (_, i) => (9900 + i) % 300))
    index.extend(0, 7)
    expect(index.droppedClicks).toBe(9901)
  })
  it('refuses what is no item number', () => {
    const index = new SessionIndex()
    expect(() => index.append([1, -1])).toThrow(RangeError)
    expect(() => index.append([0.5])).toThrow(RangeError)
    expect(() => index.extend(9, 1)).toThrow(RangeError)
  })
})

describe('neighbours', () => {
  it('recommend what followed in like sessions, newer sessions first', () => {
    const index = indexOf([
      [1, 2, 3],
      [1, 2, 4],
      [7, 8, 9],
    ])
    const found = new Map(scores(index, [1, 2]))
    expect(found.get(4)!).toBeGreaterThan(found.get(3)!)
    expect(found.has(9)).toBe(false)
  })
  it('never read more postings than allowed', () => {
    const index = indexOf(Array.from({ length: 500 }, (_, s) => [1, 2 + (s % 9)]))
    const scorer = new NeighbourScorer(index)
    scorer.use({ ...scorer.settings, postings: 30, postingsInAll: 40, neighbours: 1000 })
    const table = new CandidateTable(2)
    const recent = new RecentItems(50)
    recent.set([2, 1])
    table.reset(20)
    expect(scorer.score(recent, table, 0)).toBeLessThanOrEqual(40)
  })
  it('answer nothing, and do not fail, for items never seen and an empty index', () => {
    expect(scores(new SessionIndex(), [1, 2])).toEqual([])
    expect(scores(indexOf([[1, 2]]), [19])).toEqual([])
  })
  it('are cut where a sort would cut, to within 6 %', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (values, wanted) => {
          const best = new BestOf()
          best.reserve(values.length)
          best.values.set(values)
          const cut = best.cut(values.length, wanted)
          const classes = values.map((_, i) => best.classOf(i))
          expect(cut < 0).toBe(values.length <= wanted)
          if (cut < 0) return
          expect(classes.filter((size) => size > cut).length).toBeLessThan(wanted)
          expect(classes.filter((size) => size >= cut).length).toBeGreaterThanOrEqual(wanted)
          const edge = [...values].sort((a, b) => b - a)[wanted - 1]!
          for (let i = 0; i < values.length; i++)
            if (values[i]! > edge * 1.07 + 1e-7) expect(classes[i]).toBeGreaterThan(cut)
        },
      ),
    )
  })
})

describe('snapshots', () => {
  it('answer exactly as the index they were taken from', () => {
    fc.assert(
      fc.property(sessionLists, fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }), (sessions, clicks) => {
        const index = indexOf(sessions, { postingsPerItem: 7 })
        const read = unpackSessions(packSessions(index))
        if (!read.ok) throw new Error(read.error.kind)
        expect(scores(read.value, clicks)).toEqual(scores(index, clicks))
        read.value.append([1, 2])
        index.append([1, 2])
        expect(scores(read.value, clicks)).toEqual(scores(index, clicks))
      }),
      { numRuns: 40 },
    )
  })
  it('are refused when one bit is wrong, when they are something else, and when they are empty', () => {
    const packed = packSessions(indexOf([[1, 2, 3]]))
    for (let byte = 12; byte < packed.byteLength; byte += 5) {
      const damaged = packed.slice(0)
      new Uint8Array(damaged)[byte]! ^= 4
      expect(unpackSessions(damaged)).toMatchObject({ ok: false, error: { kind: 'damaged' } })
    }
    expect(unpackSessions(new ArrayBuffer(0))).toMatchObject({ ok: false, error: { kind: 'not-a-snapshot' } })
    expect(unpackSessions(new ArrayBuffer(64))).toMatchObject({ ok: false, error: { kind: 'not-a-snapshot' } })
  })
})

describe('bounded rows', () => {
  it('add up exactly while there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(9)), { maxLength: 200 }), (pairs) => {
        const rows = new BoundedRows(10)
        const plain = new Map<string, number>()
        for (const [row, column] of pairs) {
          rows.add(row, column, 1)
          plain.set(`${row}/${column}`, (plain.get(`${row}/${column}`) ?? 0) + 1)
        }
        for (let row = 0; row < 5; row++)
          for (let column = 0; column < 10; column++)
            expect(rows.get(row, column)).toBe(plain.get(`${row}/${column}`) ?? 0)
      }),
    )
  })
  it('keep a heavy entry through a stream of one-off ones', () => {
    const rows = new BoundedRows(8)
    for (let i = 0; i < 50; i++) rows.add(0, 1, 1)
    for (let column = 100; column < 400; column++) rows.add(0, column, 1)
    expect(rows.get(0, 1)).toBe(50)
    expect(rows.countOf[0]).toBe(8)
  })
})
