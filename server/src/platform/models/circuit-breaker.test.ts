import { fixedClock } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { CircuitBreaker } from './circuit-breaker.ts'

const setup = () => {
  const clock = fixedClock(1_000_000)
  return { clock, breaker: new CircuitBreaker(clock, 3, 60_000) }
}
const fail = (breaker: CircuitBreaker, times: number) => {
  for (let i = 0; i < times; i += 1) breaker.failed()
}

describe('CircuitBreaker', () => {
  it('lets calls through until three failures in a row', () => {
    const { breaker } = setup()
    fail(breaker, 2)
    expect(breaker.permits()).toBe(true)
    breaker.failed()
    expect(breaker.permits()).toBe(false)
  })

  it('forgets failures when a call succeeds', () => {
    const { breaker } = setup()
    fail(breaker, 2)
    breaker.succeeded()
    fail(breaker, 2)
    expect(breaker.permits()).toBe(true)
  })

  it('sends one trial after the rest, not a crowd', () => {
    const { breaker, clock } = setup()
    fail(breaker, 3)
    clock.advance(59_999)
    expect(breaker.permits()).toBe(false)
    clock.advance(1)
    expect([breaker.permits(), breaker.permits(), breaker.permits()]).toEqual([true, false, false])
  })

  it('rests again after one failed trial, and closes after a good one', () => {
    const { breaker, clock } = setup()
    fail(breaker, 3)
    clock.advance(60_000)
    breaker.permits()
    breaker.failed()
    expect(breaker.permits()).toBe(false)
    clock.advance(60_000)
    breaker.permits()
    breaker.succeeded()
    expect([breaker.permits(), breaker.permits()]).toEqual([true, true])
  })

  it('does not stay open because the trial was stopped by its caller', () => {
    const { breaker, clock } = setup()
    fail(breaker, 3)
    clock.advance(60_000)
    breaker.permits()
    breaker.abandoned()
    expect(breaker.permits()).toBe(true)
  })

  it('does not end its rest because a call from before was stopped', () => {
    const { breaker, clock } = setup()
    fail(breaker, 3)
    clock.advance(10_000)
    breaker.abandoned()
    expect(breaker.permits()).toBe(false)
  })
})
