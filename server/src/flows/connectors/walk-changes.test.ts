import { ok } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MedusaRow } from '../../formats/medusa/index.ts'
import type { ConnectorCursor } from '../../modules/connectors/index.ts'
import { BEGINNING, type PageOf, startOf, walkChanges } from './walk-changes.ts'

const time = (n: number) => new Date(Date.UTC(2026, 0, 1) + n).toISOString()
const row = (id: number, at: number): MedusaRow<number> => ({
  id: `r${id}`,
  updatedAt: time(at),
  value: id,
  wrong: undefined,
})
const START: ConnectorCursor = { at: BEGINNING, ids: [], isWhole: false }

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** A server that sorts by time alone: records of one moment come in another order with each request. */
function server(rows: readonly MedusaRow<number>[], pageSize: number, seed: number) {
  let turn = seed
  return async (page: PageOf) => {
    turn += 1
    if ('moment' in page) {
      const of = rows.filter((one) => one.updatedAt === page.moment).sort((a, b) => byText(a.id, b.id))
      return ok(of.slice(page.offset, page.offset + pageSize))
    }
    const place = ({ value = 0 }: MedusaRow<number>) => (value * 7 + turn * 13) % 31
    const of = rows.filter((one) => one.updatedAt >= page.since).sort((a, b) => place(a) - place(b))
    return ok(of.sort((a, b) => byText(a.updatedAt, b.updatedAt)).slice(0, pageSize))
  }
}

async function walk(
  rows: readonly MedusaRow<number>[],
  pageSize: number,
  seed = 0,
  start = START,
  pages = Number.POSITIVE_INFINITY,
) {
  const seen: string[] = []
  let cursor: ConnectorCursor = start
  let count = 0
  for await (const page of walkChanges(server(rows, pageSize, seed), start, pageSize)) {
    if (!page.ok) throw new Error(page.error.code)
    seen.push(...page.value.rows.map(({ id }) => id))
    cursor = { ...page.value.cursor, ids: [...page.value.cursor.ids] }
    count += 1
    if (count >= pages) break
  }
  return { seen, cursor }
}

describe('walking what changed', () => {
  it('sees every record of distinct times once, in order', async () => {
    const rows = Array.from({ length: 25 }, (_, n) => row(n, n))
    const { seen, cursor } = await walk(rows, 10)
    expect(seen).toEqual(rows.map(({ id }) => id))
    expect(cursor).toEqual({ at: time(24), ids: ['r24'], isWhole: true })
  })

  it('ends with nothing, and tells that it is whole', async () => {
    expect(await walk([], 10)).toEqual({ seen: [], cursor: { at: BEGINNING, ids: [], isWhole: true } })
  })

  it('comes through a moment that fills many pages and goes on behind it', async () => {
    const rows = [...Array.from({ length: 200 }, (_, n) => row(n, 5)), row(200, 6), row(201, 4)]
    const { seen, cursor } = await walk(rows, 10)
    expect([...seen].sort()).toEqual(rows.map(({ id }) => id).sort())
    expect(cursor).toEqual({ at: time(6), ids: ['r200'], isWhole: true })
  })

  it('leaves out no record and repeats none, stopped anywhere and gone on with, whatever their times', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 }),
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(30),
        async (times, pageSize, pages, seed) => {
          const rows = times.map((at, id) => row(id, at))
          const first = await walk(rows, pageSize, seed, START, pages)
          const second = first.cursor.isWhole
            ? { seen: [] }
            : await walk(rows, pageSize, seed + 5, startOf(first.cursor))
          const seen = [...first.seen, ...second.seen]
          expect(new Set(seen).size).toBe(seen.length)
          expect(seen.length).toBe(rows.length)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('looks a little back when the last reading was whole, and not when it was stopped', () => {
    const at = time(600_000)
    expect(startOf({ at, ids: ['a'], isWhole: true })).toEqual({ at: time(480_000), ids: [], isWhole: false })
    expect(startOf({ at, ids: ['a'], isWhole: false })).toEqual({ at, ids: ['a'], isWhole: false })
    expect(startOf(undefined)).toEqual(START)
  })
})
