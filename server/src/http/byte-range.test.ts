import { describe, expect, it } from 'vitest'
import { byteRange } from './byte-range.ts'

describe('the part of a film that a player asks for', () => {
  it('is from the middle to the end, between two bytes, or the last bytes', () => {
    expect(byteRange('bytes=100-', 1000)).toEqual({ first: 100, last: 999 })
    expect(byteRange('bytes=0-0', 1000)).toEqual({ first: 0, last: 0 })
    expect(byteRange('bytes=-200', 1000)).toEqual({ first: 800, last: 999 })
    expect(byteRange('bytes=900-5000', 1000)).toEqual({ first: 900, last: 999 })
  })

  it('is the whole file for what no player sends', () => {
    for (const header of [undefined, '', 'bytes=-', 'bytes=5-2', 'bytes=0-1,5-6', 'lines=1-2'])
      expect(byteRange(header, 1000)).toBeUndefined()
  })

  it('is refused when it begins after the end', () => {
    expect(byteRange('bytes=1000-', 1000)).toBe('unsatisfiable')
    expect(byteRange('bytes=-0', 1000)).toBe('unsatisfiable')
  })
})
