import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ctx } from '../platform/ctx.ts'
import { watchCancel } from './watch-cancel.ts'

const warn = vi.fn()
const ctx = { log: { warn } } as unknown as Pick<Ctx, 'log'>

describe('the watch over a work that may be cancelled', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    warn.mockClear()
  })
  afterEach(() => vi.useRealTimers())

  it('stops the work once somebody cancelled it', async () => {
    let isCancelled = false
    const watch = watchCancel(ctx, async () => isCancelled, 100, { job: 'a' })
    await vi.advanceTimersByTimeAsync(250)
    expect(watch.signal.aborted).toBe(false)
    isCancelled = true
    await vi.advanceTimersByTimeAsync(100)
    expect(watch.signal.aborted).toBe(true)
    watch.stop()
  })

  it('writes a look that failed down, and looks again', async () => {
    let looks = 0
    const look = async () => {
      looks += 1
      if (looks === 1) throw new Error('the database is away')
      return true
    }
    const watch = watchCancel(ctx, look, 100, { job: 'a' })
    await vi.advanceTimersByTimeAsync(100)
    expect(warn.mock.calls[0]?.[0]).toMatchObject({ job: 'a' })
    await vi.advanceTimersByTimeAsync(100)
    expect(watch.signal.aborted).toBe(true)
    watch.stop()
  })

  it('never has two looks under way, and none after its end', async () => {
    let looks = 0
    const slow = () => {
      looks += 1
      return new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 350))
    }
    const watch = watchCancel(ctx, slow, 100, {})
    await vi.advanceTimersByTimeAsync(350)
    expect(looks).toBe(1)
    watch.stop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(looks).toBe(1)
  })
})
