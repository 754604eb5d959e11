import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GramSet } from './gram-set.ts'

describe('GramSet', () => {
  it('agrees with a Set in every round', () => {
    const set = new GramSet()
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer(), fc.integer({ min: -9, max: 9 })), { maxLength: 3000, size: 'max' }),
        (keys) => {
          const known = new Set<number>()
          set.clear()
          for (const key of keys) {
            expect(set.add(key)).toBe(!known.has(key))
            known.add(key)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
