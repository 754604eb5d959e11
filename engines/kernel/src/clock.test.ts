import { describe, expect, it } from 'vitest'
import { dayIn, fixedClock } from './clock.ts'

describe('days', () => {
  it('begin at midnight of the place', () => {
    const eveningInLondon = Date.UTC(2026, 10, 24, 16)
    expect(dayIn('Europe/London', eveningInLondon)).toBe('2026-11-24')
    expect(dayIn('Asia/Shanghai', eveningInLondon)).toBe('2026-11-25')
    expect(dayIn('Asia/Shanghai', eveningInLondon - 1)).toBe('2026-11-24')
    expect(dayIn('UTC', Date.UTC(2027, 0, 5))).toBe('2027-01-05')
  })

  it('refuse a place that is not one', () => {
    expect(() => dayIn('Mars/Olympus', 0)).toThrow(RangeError)
  })
})

it('a fixed clock moves only when it is moved', () => {
  const clock = fixedClock(7)
  clock.advance(5)
  expect([clock.now(), clock.now()]).toEqual([12, 12])
})
