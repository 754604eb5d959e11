import { describe, expect, it } from 'vitest'
import { leastOrder } from './least-order.ts'

const NOW = Date.parse('2026-10-13T04:00:00Z')
const ago = (days: number, units: number) => ({ units, orderedAt: new Date(NOW - days * 86_400_000) })
const least = (minOrder: number, ...purchases: ReturnType<typeof ago>[]) =>
  leastOrder(minOrder, purchases, { now: NOW, reviewDays: 7 })

describe('leastOrder', () => {
  it('is the supplier’s where nothing was ordered lately', () => {
    expect(least(10)).toBe(10)
    expect(least(10, ago(7, 4), ago(30, 40))).toBe(10)
    expect(least(0, ago(0, 4))).toBe(0)
  })

  it('counts the parts of an order together', () => {
    expect(least(10, ago(0, 5))).toBe(5)
    expect(least(10, ago(0, 5), ago(3, 2))).toBe(3)
  })

  it('lets more join an order of today that is large enough', () => {
    expect(least(10, ago(0.5, 5), ago(0.2, 5))).toBe(0)
  })

  it('asks for a whole new order where the last one went its way', () => {
    expect(least(10, ago(2, 10))).toBe(10)
    expect(least(10, ago(0.1, 3), ago(2, 10))).toBe(7)
  })
})
