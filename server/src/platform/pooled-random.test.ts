import { describe, expect, it } from 'vitest'
import { pooledRandom } from './pooled-random.ts'

describe('random bytes from a pool', () => {
  it('never gives the same bytes twice, across refills and of any length', () => {
    const random = pooledRandom()
    const seen = new Set<string>()
    for (let n = 0; n < 5000; n++) seen.add(Buffer.from(random(12 + (n % 21))).toString('hex'))
    expect(seen.size).toBe(5000)
    expect(random(10_000)).toHaveLength(10_000)
    expect(random(0)).toHaveLength(0)
  })

  it('gives copies: what is done with them changes none that come later', () => {
    const random = pooledRandom()
    const first = random(16)
    const before = Buffer.from(first).toString('hex')
    random(16).fill(0)
    expect(Buffer.from(first).toString('hex')).toBe(before)
    first.fill(0)
    expect(Buffer.from(random(16)).toString('hex')).not.toBe('0'.repeat(32))
  })

  it('is spread evenly', () => {
    const random = pooledRandom()
    const counts = new Float64Array(256)
    for (let n = 0; n < 4000; n++) for (const byte of random(64)) counts[byte] = (counts[byte] ?? 0) + 1
    const expected = (4000 * 64) / 256
    const chi2 = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 255 degrees of freedom: beyond 400 once in some hundred million runs.
    expect(chi2).toBeLessThan(400)
  })
})
