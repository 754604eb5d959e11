import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import type { Log } from '../../platform/log.ts'
import type { Decision } from './types.ts'
import { DecisionWriter } from './writer.ts'

const kept: string[][] = []
let failing = false
const insert = async (_: Database, decisions: readonly Decision[]) => {
  if (failing) throw new Error('the database is away')
  kept.push(decisions.map(({ id }) => id))
  return decisions.length
}

const said: string[] = []
const log = {
  warn: (_: unknown, text?: string) => void said.push(text ?? String(_)),
  error: (_: unknown, text?: string) => void said.push(text ?? String(_)),
} as unknown as Log
const decision = (i: number) => ({ id: `dec_${i}` }) as Decision
const writer = () => new DecisionWriter({} as Database, log, insert)

describe('the writer of decisions', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    kept.length = 0
    said.length = 0
    failing = false
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('writes what came together after 200 ms, and at 500 without waiting', async () => {
    const own = writer()
    own.add(decision(1))
    own.add(decision(2))
    await vi.advanceTimersByTimeAsync(199)
    expect(kept).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(kept).toEqual([['dec_1', 'dec_2']])
    for (let i = 0; i < 1200; i++) own.add(decision(i))
    await vi.advanceTimersByTimeAsync(0)
    expect(kept.slice(1).flat()).toHaveLength(1200)
    expect(Math.max(...kept.map(({ length }) => length))).toBe(500)
  })

  it('keeps the order and loses nothing while the database is away for a moment', async () => {
    const own = writer()
    failing = true
    own.add(decision(1))
    await vi.advanceTimersByTimeAsync(200)
    own.add(decision(2))
    expect(own.waiting).toBe(2)
    expect(said).toHaveLength(1)
    failing = false
    await vi.advanceTimersByTimeAsync(2000)
    expect(kept.flat()).toEqual(['dec_1', 'dec_2'])
    expect(own.dropped).toBe(0)
  })

  it('drops and counts what finds no room, and says so once', async () => {
    const own = writer()
    failing = true
    for (let i = 0; i < 20_010; i++) own.add(decision(i))
    await vi.advanceTimersByTimeAsync(0)
    for (let i = 0; i < 5; i++) own.add(decision(i))
    expect(own.waiting).toBe(20_000)
    expect(own.dropped).toBe(15)
    expect(said.filter((text) => text.includes('full'))).toHaveLength(1)
  })

  it('writes what is left when it stops, and counts what cannot be written', async () => {
    const own = writer()
    own.add(decision(1))
    await own.stop()
    expect(kept.flat()).toEqual(['dec_1'])
    const other = writer()
    failing = true
    other.add(decision(2))
    await other.stop()
    expect(other.dropped).toBe(1)
  })
})
