import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { rakeShares, sharesAhead } from './place-shares.ts'

const weeks = (count: number, units: (week: number) => number): Float64Array =>
  Float64Array.from({ length: count }, (_, week) => units(week))

describe('shares of places in the weeks ahead', () => {
  it('stay where they are when nothing moves, whatever lifts all of them', () => {
    const feast = (week: number): number => (week % 26 === 25 ? 5 : 1)
    const shares = sharesAhead([weeks(104, (w) => 30 * feast(w)), weeks(104, (w) => 70 * feast(w))], 6)
    expect(shares?.[0]).toBeCloseTo(0.3, 6)
    expect(shares?.[1]).toBeCloseTo(0.7, 6)
  })

  it('go on where demand wanders', () => {
    const [west = 0, east = 0] = sharesAhead([weeks(104, (w) => 20 + w / 2), weeks(104, (w) => 80 - w / 2)], 6) ?? []
    // The last half year was 65 % on average, the last week 71.5 %.
    expect(west).toBeGreaterThan(0.71)
    expect(west + east).toBeCloseTo(1, 12)
  })

  it('are not told of a short past, or of one without a sale', () => {
    expect(sharesAhead([weeks(11, () => 5), weeks(11, () => 5)], 6)).toBeUndefined()
    expect(sharesAhead([weeks(60, () => 0), weeks(60, () => 0)], 6)).toBeUndefined()
    expect(sharesAhead([], 6)).toBeUndefined()
  })
})

describe('raked shares', () => {
  it('agree with places, and each item keeps its total', () => {
    const random = seededRandom('rake')
    for (let trial = 0; trial < 200; trial++) {
      const [items, places] = [1 + Math.floor(random.next() * 12), 1 + Math.floor(random.next() * 5)]
      const row = (): number[] => {
        const raw = Array.from({ length: places }, () => 0.05 + random.next())
        const sum = raw.reduce((total, one) => total + one, 0)
        return raw.map((one) => one / sum)
      }
      const shares = Array.from({ length: items }, row)
      const units = Float64Array.from({ length: items }, () => random.next() * 20 + 0.1)
      const wanted = Float64Array.from(row())
      const raked = rakeShares(shares, units, wanted)
      for (const one of raked) expect(one.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      const all = units.reduce((sum, one) => sum + one, 0)
      for (let p = 0; p < places; p++) {
        const has = raked.reduce((sum, one, i) => sum + (one[p] as number) * (units[i] as number), 0)
        expect(has / all).toBeCloseTo(wanted[p] as number, 6)
      }
    }
  })

  it('leaves what is known apart apart: odds between items stay', () => {
    const [a = [], b = []] = rakeShares(
      [
        [0.8, 0.2],
        [0.4, 0.6],
      ],
      Float64Array.of(10, 10),
      Float64Array.of(0.7, 0.3),
    )
    const odds = (row: readonly number[]): number => (row[0] as number) / (row[1] as number)
    expect(odds(a) / odds(b)).toBeCloseTo(4 / (0.4 / 0.6), 6)
  })

  it('moves nothing to where nothing ever was, nor where nothing is expected', () => {
    expect(rakeShares([[1, 0]], Float64Array.of(5), Float64Array.of(0.5, 0.5))[0]).toEqual([1, 0])
    expect(rakeShares([[0.5, 0.5]], Float64Array.of(0), Float64Array.of(1, 0))[0]).toEqual([0.5, 0.5])
    expect(() => rakeShares([[1]], Float64Array.of(1), Float64Array.of(0.5, 0.5))).toThrow(RangeError)
  })
})
