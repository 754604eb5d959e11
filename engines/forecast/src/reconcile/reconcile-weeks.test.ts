import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { type PastPoint, reconcileWeeks } from './reconcile-weeks.ts'

const ITEMS = 12
const members = [[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11], Array.from({ length: ITEMS }, (_, i) => i)]

/** Items that are all said too low by a fifth beside sums that are nearly right; or items that are right beside sums that are not. */
function points(isSumGood: boolean, count: number): PastPoint[] {
  const random = seededRandom(`points ${isSumGood}`)
  return Array.from({ length: count }, () => {
    const sold = Array.from({ length: ITEMS }, (_, i) =>
      Float64Array.from({ length: 4 }, () => (10 + i) * (1 + 0.1 * random.normal())),
    )
    const items = sold.map((row, i) => row.map(() => (isSumGood ? 0.8 : 1) * (10 + i)))
    const sums = members.map((own) =>
      Float64Array.from({ length: 4 }, (_, week) => {
        const truth = own.reduce((sum, i) => sum + (sold[i]?.[week] as number), 0)
        return truth * (isSumGood ? 1 + 0.01 * random.normal() : 0.2 + 0.2 * random.next())
      }),
    )
    return { said: { items, sums }, sold }
  })
}

describe('reconciled weeks', () => {
  it('follow sums that were right before', () => {
    const [now, ...past] = points(true, 4)
    const found = reconcileWeeks(members, (now as PastPoint).said, past)
    expect(found.isUsed).toBe(true)
    expect(found.past?.after.sums).toBeLessThan(0.3 * (found.past?.before.sums ?? 0))
    const total = found.items.reduce((sum, row) => sum + (row[0] as number), 0)
    const truth = (now as PastPoint).sold.reduce((sum, row) => sum + (row[0] as number), 0)
    expect(Math.abs(total / truth - 1)).toBeLessThan(0.06)
  })

  it('stay as they were said where sums were no better, or the past is short', () => {
    const [now, ...past] = points(false, 4)
    const said = (now as PastPoint).said
    expect(reconcileWeeks(members, said, past)).toMatchObject({ isUsed: false, items: said.items })
    expect(reconcileWeeks(members, said, past.slice(0, 1))).toMatchObject({
      items: said.items,
      isUsed: false,
      past: null,
    })
  })

  it('leave out what was not there yet', () => {
    const [now, ...past] = points(true, 4)
    for (const { said, sold } of past) {
      said.items[3]?.fill(Number.NaN)
      sold[3]?.fill(Number.NaN)
    }
    const found = reconcileWeeks(members, (now as PastPoint).said, past)
    for (const row of found.items) for (const value of row) expect(value).toBeGreaterThan(0)
    expect(() => reconcileWeeks(members.slice(1), (now as PastPoint).said, past)).toThrow(RangeError)
  })
})
