import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from './allocate.ts'

describe('allocation to warehouses', () => {
  it('sends one parcel where one warehouse has everything', () => {
    const levels = [
      { variantId: 'a', locationId: 'big', free: 9 },
      { variantId: 'a', locationId: 'near', free: 1 },
      { variantId: 'b', locationId: 'big', free: 1 },
    ]
    const given = allocate(levels, [
      { variantId: 'a', units: 2 },
      { variantId: 'b', units: 1 },
    ])
    expect(given.ok && new Set(given.value.map((one) => one.locationId))).toEqual(new Set(['big']))
  })

  it('never gives more than is free, and exactly what is wanted, or says what is short', () => {
    const level = fc.record({
      variantId: fc.constantFrom('a', 'b', 'c'),
      locationId: fc.constantFrom('x', 'y', 'z'),
      free: fc.integer({ min: -3, max: 6 }),
    })
    const unique = fc.uniqueArray(level, { selector: (one) => `${one.variantId}${one.locationId}`, maxLength: 9 })
    const wants = fc.uniqueArray(
      fc.record({ variantId: fc.constantFrom('a', 'b', 'c'), units: fc.integer({ min: 1, max: 9 }) }),
      { selector: (one) => one.variantId, minLength: 1 },
    )
    fc.assert(
      fc.property(unique, wants, (levels, wanted) => {
        const sumOf = (id: string) =>
          levels.reduce((sum, one) => (one.variantId === id ? sum + Math.max(0, one.free) : sum), 0)
        const isPossible = wanted.every((want) => sumOf(want.variantId) >= want.units)
        const given = allocate(levels, wanted)
        expect(given.ok).toBe(isPossible)
        if (!given.ok) {
          expect(given.error.free).toBe(sumOf(given.error.variantId))
          return
        }
        for (const want of wanted) {
          const units = given.value.reduce((sum, one) => (one.variantId === want.variantId ? sum + one.units : sum), 0)
          expect(units).toBe(want.units)
        }
        for (const one of given.value) {
          const level = levels.find((l) => l.variantId === one.variantId && l.locationId === one.locationId)
          expect(one.units).toBeLessThanOrEqual(level?.free ?? 0)
        }
      }),
    )
  })
})
