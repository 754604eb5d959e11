import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reconcile, sumsOf } from './reconcile.ts'

describe('reconciliation', () => {
  it('moves all by how unsure they are', () => {
    const one = reconcile(Float64Array.of(4, 5), Float64Array.of(1, 1), [
      { members: [0, 1], forecast: 12, variance: 1 },
    ])
    expect(one[0]).toBeCloseTo(5, 6)
    expect(one[1]).toBeCloseTo(6, 6)
    const other = reconcile(Float64Array.of(4, 5), Float64Array.of(3, 1), [
      { members: [0, 1], forecast: 13, variance: 1e-9 },
    ])
    expect(other[0]).toBeCloseTo(7, 5)
    expect(other[1]).toBeCloseTo(6, 5)
  })

  it('is bottom-up without sums, and holds at zero what would go below', () => {
    expect([...reconcile(Float64Array.of(4, 5), Float64Array.of(1, 1), [])]).toEqual([4, 5])
    const held = reconcile(Float64Array.of(1, 9), Float64Array.of(1, 1), [
      { members: [0, 1], forecast: 4, variance: 1e-9 },
    ])
    expect(held[0]).toBeCloseTo(0, 6)
    expect(held[1]).toBeCloseTo(4, 4)
  })

  it('property: what agrees already is not changed; otherwise sums come nearer to what was said of them', () => {
    const cells = ['a', 'b'].flatMap((product) =>
      ['north', 'south'].flatMap((region) => ['1', '2'].map((day) => ({ product, region, day }))),
    )
    const sums = [...sumsOf(cells).values()]
    const positive = fc.double({ min: 0.5, max: 50, noNaN: true })
    fc.assert(
      fc.property(fc.array(positive, { minLength: 8, maxLength: 8 }), positive, (parts, shift) => {
        const bottom = Float64Array.from(parts)
        const at = (from: Float64Array, members: readonly number[]) =>
          members.reduce((sum, i) => sum + (from[i] as number), 0)
        const variances = bottom.map((part) => part)
        const agreed = sums.map((members) => ({ members, forecast: at(bottom, members), variance: 2 }))
        reconcile(bottom, variances, agreed).forEach((value, i) => {
          expect(value).toBeCloseTo(bottom[i] as number, 6)
        })
        const apart = agreed.map((sum) => ({ ...sum, forecast: sum.forecast + shift }))
        const moved = reconcile(bottom, variances, apart)
        const gap = (from: Float64Array) =>
          apart.reduce((sum, { members, forecast }) => sum + (at(from, members) - forecast) ** 2, 0)
        expect(gap(moved)).toBeLessThan(gap(bottom))
      }),
      { numRuns: 40 },
    )
  })

  it('names the sums that people plan by', () => {
    const sums = sumsOf([
      { product: 'a', region: 'north', day: '1' },
      { product: 'a', region: 'south', day: '1' },
      { product: 'b', region: 'south', day: '1' },
    ])
    expect([...sums]).toEqual([
      ['product a, day 1', [0, 1]],
      ['day 1', [0, 1, 2]],
      ['region south, day 1', [1, 2]],
    ])
  })

  it('refuses what cannot be', () => {
    expect(() => reconcile(Float64Array.of(1), Float64Array.of(0), [])).toThrow(/positive variance/)
    expect(() =>
      reconcile(Float64Array.of(1), Float64Array.of(1), [{ members: [3], forecast: 1, variance: 1 }]),
    ).toThrow(/part 3/)
  })
})
