import { describe, expect, it } from 'vitest'
import { curvePath, dayLength, daysIn, laneOf, placeOf } from './ribbon-shape.ts'

describe('the ribbon of the year', () => {
  it('puts days where they lie', () => {
    expect(placeOf('2027-01-01', 2027)).toBe(0)
    expect(placeOf('2027-07-02', 2027)).toBeCloseTo(0.4986, 3)
    expect(placeOf('2026-12-31', 2027)).toBeLessThan(0)
    expect([daysIn(2027), daysIn(2028)]).toEqual([365, 366])
  })

  it('knows the longest day from the shortest', () => {
    const at = (iso: string) => dayLength(placeOf(iso, 2027))
    expect(at('2027-06-21')).toBeCloseTo(14.4, 0)
    expect(at('2027-12-22')).toBeCloseTo(9.6, 0)
    expect(at('2027-03-21')).toBeCloseTo(12, 0)
    expect(curvePath(1000, 100)).toMatch(/^M0\.0 /)
    expect(curvePath(1000, 100)).not.toContain('NaN')
  })

  it('never lays one band on another', () => {
    const bands = Array.from({ length: 60 }, (_, i) => ({
      id: String(i),
      from: (i * 37) % 500,
      to: ((i * 37) % 500) + 20 + (i % 7) * 12,
    }))
    const { lanes, rows } = laneOf(bands)
    for (const one of bands)
      for (const other of bands)
        if (one.id < other.id && lanes.get(one.id) === lanes.get(other.id))
          expect(one.to + 8 <= other.from || other.to + 8 <= one.from).toBe(true)
    expect(Math.max(...lanes.values())).toBe(rows - 1)
  })
})
