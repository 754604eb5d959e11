import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goBack, goForth, goOn, startTimeline } from './timeline.ts'

describe('undo and redo', () => {
  it('take back a typed word as one step, and the move before it as another', () => {
    let line = startTimeline('')
    line = goOn(line, 'moved', 'move', 0)
    line = goOn(line, 'moved 亚', 'words', 2000)
    line = goOn(line, 'moved 亚麻', 'words', 2300)
    expect(goBack(line).now).toBe('moved')
    expect(goBack(goBack(line)).now).toBe('')
  })

  it('begin a new step after a pause, also of the same kind', () => {
    let line = goOn(startTimeline('a'), 'ab', 'words', 0)
    line = goOn(line, 'abc', 'words', 5000)
    expect(goBack(line).now).toBe('ab')
  })

  it('forget what was taken back as soon as something else is done', () => {
    const line = goOn(goBack(goOn(startTimeline(1), 2)), 3)
    expect(goForth(line).now).toBe(3)
    expect(goBack(line).now).toBe(1)
  })

  it('lead back to the beginning and forth to the end, whatever was done', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 50 }), (values) => {
        let line = startTimeline(values[0]!)
        for (const value of values.slice(1)) line = goOn(line, value)
        const end = line.now
        for (let i = 0; i < values.length + 3; i++) line = goBack(line)
        expect(line.now).toBe(values[0])
        for (let i = 0; i < values.length + 3; i++) line = goForth(line)
        expect(line.now).toBe(end)
      }),
    )
  })
})
