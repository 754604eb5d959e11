import { describe, expect, it } from 'vitest'
import { fixedClock } from './clock.ts'
import { newId } from './ids.ts'
import { seededRandom } from './random.ts'

describe('seeded random', () => {
  it('gives the same sequence for the same seed, so that a text can be made again', () => {
    const take = () => {
      const random = seededRandom('山隅')
      return Array.from({ length: 50 }, () => random.int(1000))
    }
    expect(take()).toEqual(take())
  })

  it('keeps a fork apart from its parent and from other forks', () => {
    const a = seededRandom('x').fork('a').next()
    expect(a).not.toBe(seededRandom('x').fork('b').next())
    expect(seededRandom('x').fork('a').next()).toBe(a)
  })

  it('is even and unbiased enough for choices', () => {
    const random = seededRandom('even')
    const counts = new Array<number>(10).fill(0)
    for (let i = 0; i < 100_000; i++) {
      const at = random.int(10)
      counts[at] = (counts[at] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(600)
    let sum = 0
    for (let i = 0; i < 20_000; i++) sum += random.normal()
    expect(Math.abs(sum / 20_000)).toBeLessThan(0.05)
  })

  it('shuffles without losing or doubling anything', () => {
    const list = Array.from({ length: 30 }, (_, i) => i)
    expect(
      seededRandom('s')
        .shuffle(list)
        .sort((a, b) => a - b),
    ).toEqual(list)
  })
})

describe('ids', () => {
  it('sort by time and carry their prefix', () => {
    const clock = fixedClock(1_790_000_000_000)
    const bytes = (n: number) => new Uint8Array(n).fill(200)
    const first = newId('prd', clock, bytes)
    clock.advance(1)
    expect(first).toMatch(/^prd_[0-9a-hjkmnp-tv-z]{22}$/)
    expect(newId('prd', clock, bytes) > first).toBe(true)
  })
})
