import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClickEvent, SessionIntake } from './session-intake.ts'

const MINUTE = 60_000
let serial = 0
const click = (session: string, item: number, timeMs: number, more: Partial<ClickEvent> = {}): ClickEvent => ({
  id: `e${serial++}`,
  session,
  item,
  timeMs,
  ...more,
})

describe('session intake', () => {
  it('learns the same sessions whatever the order and however often events come', () => {
    const events = [0, 1, 2, 3, 4, 5].map((n) => click(n % 2 ? 'a' : 'b', n, n * 1000))
    fc.assert(
      fc.property(fc.shuffledSubarray([...events, ...events.slice(0, 3)], { minLength: 9 }), (shuffled) => {
        const learned: number[][] = []
        const intake = new SessionIntake((items) => learned.push([...items]))
        for (const event of shuffled) intake.add(event)
        intake.sweep(Number.POSITIVE_INFINITY)
        expect(learned.sort((x, y) => x[0]! - y[0]!)).toEqual([
          [0, 2, 4],
          [1, 3, 5],
        ])
        expect(intake.counts.duplicates).toBe(3)
      }),
    )
  })
  it('leaves out and counts bots by rate and by length', () => {
    const learned: number[][] = []
    const intake = new SessionIntake((items) => learned.push([...items]))
    for (let n = 0; n < 60; n++) intake.add(click('fast', n, n * 50))
    for (let n = 0; n < 10_000; n++) intake.add(click('long', n % 900, n * 1000))
    for (let n = 0; n < 60; n++) intake.add(click('person', n, n * 4000))
    intake.sweep(Number.POSITIVE_INFINITY)
    expect(learned).toHaveLength(1)
    expect(intake.counts).toMatchObject({ bots: 2, finished: 1, overlong: 9800 })
  })
  it('bounds what one user can teach in a day', () => {
    let learned = 0
    const intake = new SessionIntake(() => learned++, { sessionsPerUser: 5 })
    for (let s = 0; s < 300; s++)
      for (const item of [1, 2]) intake.add(click(`s${s}`, item, s * MINUTE + item * 1000, { user: 'one' }))
    intake.sweep(Number.POSITIVE_INFINITY)
    expect(learned).toBe(5)
    expect(intake.counts.overUserBound).toBe(295)
  })
  it('starts a new session after a pause, and counts what is malformed', () => {
    const learned: number[][] = []
    const intake = new SessionIntake((items) => learned.push([...items]))
    for (const [item, minute] of [
      [1, 0],
      [2, 1],
      [3, 50],
      [4, 51],
    ])
      intake.add(click('a', item!, minute! * MINUTE))
    intake.add(click('a', -4, 0))
    intake.add(click('a', 2, Number.NaN))
    intake.sweep(Number.POSITIVE_INFINITY)
    expect(learned).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(intake.counts.malformed).toBe(2)
  })
  it('holds no more sessions open than allowed', () => {
    let learned = 0
    const intake = new SessionIntake(() => learned++, { mostOpen: 10 })
    for (let s = 0; s < 50; s++) for (const item of [1, 2]) intake.add(click(`s${s}`, item, s * 10 + item))
    expect(intake.counts.finishedEarly).toBe(40)
    expect(learned).toBe(40)
  })
})
