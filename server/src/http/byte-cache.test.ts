import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteCache } from './byte-cache.ts'

describe('ByteCache', () => {
  it('never keeps more than its bytes, and what it gives back is what was put in last', () => {
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), bytes: fc.nat(40), value: fc.nat() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const cache = new ByteCache<number>(100)
        const last = new Map<string, number>()
        for (const { key, bytes, value } of steps) {
          cache.set(key, value, bytes)
          last.set(key, value)
          expect(cache.bytes).toBeLessThanOrEqual(100)
          expect([undefined, last.get(key)]).toContain(cache.get(key))
        }
      }),
    )
  })

  it('lets go of what was not used for longest', () => {
    const cache = new ByteCache<string>(80)
    for (let i = 0; i < 8; i++) cache.set(`k${i}`, 'v', 10)
    cache.get('k0')
    cache.set('k8', 'v', 10)
    expect(cache.get('k0')).toBe('v')
    expect(cache.get('k1')).toBeUndefined()
  })

  it('does not keep what would push out many', () => {
    const cache = new ByteCache<string>(80)
    cache.set('big', 'v', 11)
    expect([cache.get('big'), cache.bytes]).toEqual([undefined, 0])
  })
})
