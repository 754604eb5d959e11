import { describe, expect, it } from 'vitest'
import type { StoredEvent } from '../platform/events/event-log.ts'
import { sortReactions } from './take-reactions.ts'

let seq = 0
const event = (type: string, data: Record<string, unknown>): StoredEvent => ({
  seq: ++seq,
  id: `e${seq}`,
  shopId: 's1',
  type,
  occurredAt: new Date(1_000 * seq),
  receivedAt: new Date(1_000 * seq),
  data,
})

describe('what events say of decisions', () => {
  it('takes views and baskets that carry a decision for impressions, and clicks for nothing', () => {
    const { seen, baskets } = sortReactions([
      event('shopper.view', { session: 'a', product: 'p1', decision: 'dec_1' }),
      event('shopper.view', { session: 'a', product: 'p1' }),
      event('shopper.click', { session: 'a', product: 'p1', decision: 'dec_1' }),
      event('shopper.add_to_basket', { session: 'a', visitor: 'v', product: 'p1', decision: 'dec_2' }),
      event('shopper.add_to_basket', { session: 'a', product: 'p2' }),
    ])
    expect(seen.map(({ decision }) => decision)).toEqual(['dec_1', 'dec_2'])
    expect(baskets.map(({ decision, productId, visitor }) => [decision, productId, visitor])).toEqual([
      ['dec_2', 'p1', 'v'],
      [undefined, 'p2', undefined],
    ])
  })

  it('makes one reaction a product of an order, with the money of all its lines', () => {
    const lines = [
      { productId: 'p1', units: 1, amountMinor: 100 },
      { productId: 'p2', units: 1, amountMinor: 50 },
      { productId: 'p1', units: 2, amountMinor: 200 },
    ]
    const { orders, returns } = sortReactions([
      event('order.placed', { orderId: 'o1', session: 'a', lines }),
      event('order.returned', { orderId: 'o1', lines: lines.slice(0, 1) }),
    ])
    expect(orders.map(({ productId, amountMinor, session }) => [productId, amountMinor, session])).toEqual([
      ['p1', 300, 'a'],
      ['p2', 50, 'a'],
    ])
    expect(returns.map(({ productId, amountMinor, orderId }) => [productId, amountMinor, orderId])).toEqual([
      ['p1', 100, 'o1'],
    ])
  })

  it('counts what is not what its type promises, and goes on', () => {
    const sorted = sortReactions([
      event('shopper.view', { decision: 'dec_1' }),
      event('order.placed', { orderId: 'o1', lines: 'all' }),
      event('service.complaint', {}),
      event('service.complaint', { productId: 'p1', visitor: 'v' }),
    ])
    expect(sorted.malformed).toBe(3)
    expect(sorted.complaints).toHaveLength(1)
  })
})
