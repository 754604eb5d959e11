import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { OVERBOUGHT, overbought, placeTogether, putTogether } from './baskets.ts'
import { demandHistory } from './demand.ts'

const TYPES = ['headphones', 'power-bank', 'tea', 'gaiwan', 'sofa', 'rice', 'tee', 'trousers', 'desk', 'mouse']
const VARIANTS = TYPES.flatMap((type) =>
  ['a', 'b', 'c'].map((size) => ({
    id: `${type}-${size}`,
    key: `${type}-${size}`,
    productId: type,
    type,
    category: 'home',
    priceMinor: 9900,
  })),
)
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)

describe('made-up baskets', () => {
  it('know what goes together, whichever is named first', () => {
    expect(placeTogether('tea', 'gaiwan')).toBe(0)
    expect(placeTogether('power-bank', 'headphones')).toBe(1)
    expect(placeTogether('rice', 'headphones')).toBeUndefined()
  })

  it('hold complementary pairs more often than chance, and sell on each day what was sold', () => {
    const random = seededRandom('baskets')
    let [apart, together] = [0, 0]
    for (let day = 0; day < 200; day++) {
      const pieces = Array.from({ length: 40 }, () => random.int(VARIANTS.length))
      const before = pieces.toSorted((a, b) => a - b)
      const isPair = (at: number) => {
        const [one, other] = [VARIANTS[pieces[at] as number], VARIANTS[pieces[at + 1] as number]]
        return placeTogether(one?.type ?? '', other?.type ?? '') === undefined ? 0 : 1
      }
      const baskets = Array.from({ length: 20 }, (_, n) => 2 * n)
      apart += sum(baskets.map(isPair))
      for (const at of baskets) putTogether(pieces, at, VARIANTS, random)
      together += sum(baskets.map(isPair))
      expect(pieces.toSorted((a, b) => a - b)).toEqual(before)
    }
    expect(together).toBeGreaterThan(2 * apart)
  })

  it('finds what was overbought: of different products, each with something that sells better', () => {
    const history = demandHistory(VARIANTS, '2025-05-01', 30, 'demo')
    const found = overbought(VARIANTS, history)
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(OVERBOUGHT)
    expect(new Set(found.map((n) => VARIANTS[n]?.productId)).size).toBe(found.length)
    expect(overbought(VARIANTS, history)).toEqual(found)
    expect(overbought([], [])).toEqual([])
  })
})
