import { CoPurchase } from '@qianmian/recommend'
import { describe, expect, it } from 'vitest'
import { BoughtTogether } from './bought-together.ts'

const TYPES = ['tea', 'gaiwan', 'rice', 'rice']
const items = {
  numberOf: (id: string) => (/^p\d$/.test(id) ? Number(id[1]) : undefined),
  idOf: (n: number) => (TYPES[n] ? `p${n}` : undefined),
  typeOf: (n: number) => TYPES[n],
}

describe('what the orders of a shop say', () => {
  it('is what kinds and what products are bought together, and nothing of those that are not', () => {
    const counts = new CoPurchase()
    const bought = new BoughtTogether(items, () => counts)
    expect(bought.together('tea')).toEqual({})
    for (let i = 0; i < 30; i++) {
      counts.append([0, 1], 0, 2, 3 * i)
      counts.append([2], 0, 1, 3 * i + 1)
      counts.append([3], 0, 1, 3 * i + 2)
    }
    expect(bought.together('tea').gaiwan).toBeGreaterThan(0.7)
    expect(bought.boughtWith('p0').p1).toBeGreaterThan(0.7)
    expect(bought.together('rice')).toEqual({})
    expect(bought.together('never-sold')).toEqual({})
    expect(bought.boughtWith('gone')).toEqual({})
  })
  it('is what the recommender in use counts, also when visits are read anew', () => {
    let counts = new CoPurchase()
    const bought = new BoughtTogether(items, () => counts)
    for (let i = 0; i < 30; i++) counts.append(i % 2 === 0 ? [0, 1] : [2], 0, 2 - (i % 2), i)
    expect(bought.together('tea').gaiwan).toBeGreaterThan(0)
    counts = new CoPurchase()
    expect(bought.together('tea')).toEqual({})
  })
})
