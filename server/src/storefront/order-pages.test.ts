import { describe, expect, it } from 'vitest'
import type { OrderAnswer } from '../contract/shopping.ts'
import { timeline } from './order-pages.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 25, hour)).toISOString()
const told = (order: Partial<OrderAnswer>) =>
  timeline(
    {
      placedAt: at(1),
      packedAt: null,
      cancelledAt: null,
      deliveredAt: null,
      cancelReason: null,
      currency: 'CNY',
      parcels: [],
      cases: [],
      payments: [],
      ...order,
    } as unknown as OrderAnswer,
    'Asia/Shanghai',
    'en',
  ).map(({ what, at, state }) => `${what}${at ? ` ${at.match(/\d\d:\d\d/)?.[0]}` : ''}${state === 'next' ? ' …' : ''}`)
const parcel = (shippedAt: string | null) =>
  ({
    carrier: 'SF',
    tracking: '1',
    shippedAt,
    deliveredAt: null,
    lines: [],
    events: [],
  }) as OrderAnswer['parcels'][number]

describe('what a customer is told of her order', () => {
  it('has the time of every step that was noted', () => {
    expect(told({ state: 'delivered', packedAt: at(2), parcels: [parcel(at(3))], deliveredAt: at(5) })).toEqual([
      'Placed 09:00',
      'Packed 10:00',
      'Shipped 11:00',
      'Delivered 13:00',
    ])
    expect(told({ state: 'processing', packedAt: at(2) })).toEqual([
      'Placed 09:00',
      'Packed 10:00',
      'Shipped …',
      'Delivered …',
    ])
    expect(told({ state: 'cancelled', packedAt: at(2), cancelledAt: at(4) })).toEqual([
      'Placed 09:00',
      'Packed 10:00',
      'Cancelled 12:00',
    ])
  })

  it('says what happened without a time where nobody knows it: orders of another shop', () => {
    expect(told({ state: 'delivered', parcels: [parcel(null)] })).toEqual([
      'Placed 09:00',
      'Packed',
      'Shipped',
      'Delivered',
    ])
    const refund = { kind: 'refund', methodKind: 'card', amountMinor: 100, state: 'succeeded', methodId: 'x' } as const
    expect(told({ state: 'cancelled', payments: [{ ...refund, at: at(1) }] })).toEqual([
      'Placed 09:00',
      'Cancelled',
      'Refund',
    ])
    expect(told({ state: 'cancelled', payments: [{ ...refund, at: at(2) }] })).toEqual([
      'Placed 09:00',
      'Cancelled',
      'Refund 10:00',
    ])
  })
})
