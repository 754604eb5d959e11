import { describe, expect, it } from 'vitest'
import type { ShopImportView } from '../../../../server/src/contract/types.ts'
import { differingIn, newsIn, progressOf } from './bring-state.ts'

const none = { read: 0, created: 0, unchanged: 0, changed: 0, erased: 0 }
const plan = {
  products: none,
  stock: { ...none, read: 10, changed: 2 },
  customers: none,
  orders: { ...none, read: 30 },
}
const at = (stock: number, orders: number) =>
  progressOf({ plan, done: { products: 0, stock, customers: 0, orders } } as unknown as ShopImportView)

describe('how far a shop is that is brought along', () => {
  it('names what is written now, and counts all of it', () => {
    expect(at(0, 0)).toEqual({ kind: 'stock', done: 0, all: 10, share: 0 })
    expect(at(10, 0)).toMatchObject({ kind: 'orders', done: 0, share: 0.25 })
    expect(at(10, 30)).toMatchObject({ kind: 'orders', done: 30, share: 1 })
  })

  it('takes another count of stock for news, and another order for a difference', () => {
    const counts = { ...plan, orders: { ...none, created: 3, changed: 4 } }
    expect(newsIn(counts)).toBe(5)
    expect(differingIn(counts)).toBe(4)
  })
})
