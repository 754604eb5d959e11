import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { latestOnly } from './latest-only.ts'

describe('the latest wish', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is asked once, after the typing has paused', async () => {
    const ask = vi.fn(async (value: string) => value)
    const shown: string[] = []
    const drafts = latestOnly(100, ask, (answer) => shown.push(answer), vi.fn())
    for (const value of ['亚', '亚麻', '亚麻短']) drafts.wish(value)
    await vi.advanceTimersByTimeAsync(150)
    expect(ask).toHaveBeenCalledTimes(1)
    expect(shown).toEqual(['亚麻短'])
  })

  it('follows somebody who drags without ever pausing', async () => {
    const ask = vi.fn(async (value: number) => value)
    const drafts = latestOnly(100, ask, vi.fn(), vi.fn())
    for (let at = 0; at < 1000; at += 50) {
      drafts.wish(at)
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(ask.mock.calls.length).toBeGreaterThanOrEqual(3)
  })

  it('waits behind an answer under way, and the wishes between are dropped', async () => {
    const ask = vi.fn((value: string) => new Promise<string>((resolve) => setTimeout(resolve, 1000, value)))
    const shown: string[] = []
    const drafts = latestOnly(10, ask, (answer) => shown.push(answer), vi.fn())
    drafts.wish('1')
    await vi.advanceTimersByTimeAsync(50)
    drafts.wish('2')
    await vi.advanceTimersByTimeAsync(50)
    drafts.wish('3')
    await vi.advanceTimersByTimeAsync(3000)
    expect(ask.mock.calls.map(([value]) => value)).toEqual(['1', '3'])
    expect(shown.at(-1)).toBe('3')
  })

  it('says nothing after it was stopped', async () => {
    const [onAnswer, onFailure] = [vi.fn(), vi.fn()]
    const ask = () => new Promise<string>((_, reject) => setTimeout(reject, 500, new Error('late')))
    const drafts = latestOnly(10, ask, onAnswer, onFailure)
    drafts.wish('x')
    await vi.advanceTimersByTimeAsync(50)
    drafts.stop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(onAnswer).not.toHaveBeenCalled()
    expect(onFailure).not.toHaveBeenCalled()
  })

  it('goes on after a failure', async () => {
    const ask = vi.fn(async (value: string) => {
      if (value === 'bad') throw new Error('refused')
      return value
    })
    const [onAnswer, onFailure] = [vi.fn(), vi.fn()]
    const drafts = latestOnly(10, ask, onAnswer, onFailure)
    drafts.wish('bad')
    await vi.advanceTimersByTimeAsync(50)
    drafts.wish('good')
    await vi.advanceTimersByTimeAsync(50)
    expect(onFailure).toHaveBeenCalledTimes(1)
    expect(onAnswer).toHaveBeenCalledWith('good', 'good')
  })
})
