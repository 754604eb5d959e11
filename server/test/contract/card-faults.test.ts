import { describe, expect, it } from 'vitest'
import { holdBasket } from '../../src/flows/orders/hold-basket.ts'
import { placeOrder } from '../../src/flows/orders/place-order.ts'
import { tendOrders } from '../../src/flows/orders/tend-orders.ts'
import { settlePagePayment } from '../../src/flows/payments/settle-page-payment.ts'
import { PAGE_MS, startPagePayment } from '../../src/flows/payments/start-page-payment.ts'
import { takeNotice } from '../../src/flows/payments/take-notice.ts'
import { findBasket, findPagePayment } from '../../src/modules/checkout/index.ts'
import { findOrderOfBasket, paidMinor } from '../../src/modules/orders/index.ts'
import type { PaymentProvider } from '../../src/platform/payments/payment-provider.ts'
import { CardDesk, MINUTE_MS, PRICE, urls } from '../support/card-desk.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { must } from '../support/desk-orders.ts'

describe.each(await databasesUnderTest())(
  'a card service that is slow, broken or lies, and processes that die ($name)',
  (database) => {
    const desk = new CardDesk(() => database.open())
    const { fake } = desk

    it('tries a refund again until it is made, and makes it once', async () => {
      const id = await desk.bag()
      const before = fake.movedMinor
      const payment = await desk.start(id)
      desk.payOn(payment)
      desk.later(PAGE_MS + 1)
      must(await placeOrder(desk.ctx, await desk.bag(desk.ctx, 3), { payment: { kind: 'test' } }))
      const broken: PaymentProvider = { ...desk.cards, refund: async () => ({ state: 'unknown' }) }
      const half = desk.with(broken)
      expect((await desk.settle(payment.id, false, half)).payment.state).toBe('returning')
      expect(fake.movedMinor - before).toBe(PRICE)
      desk.later(MINUTE_MS + 1)
      await tendOrders(desk.system)
      await tendOrders(desk.system)
      expect((await findPagePayment(desk.ctx, payment.id))?.state).toBe('returned')
      expect(fake.movedMinor - before).toBe(0)
    })

    it('does not give back twice what went back while the process died', async () => {
      const payment = await desk.start(await desk.bag())
      const before = fake.movedMinor
      desk.payOn(payment)
      desk.later(PAGE_MS + 1)
      must(await placeOrder(desk.ctx, await desk.bag(desk.ctx, 3), { payment: { kind: 'test' } }))
      // The money went back, the answer did not arrive, and the provider has forgotten the key.
      const died: PaymentProvider = {
        ...desk.cards,
        refund: async ({ providerRef }) => {
          fake.refundAtDesk(providerRef, PRICE)
          return { state: 'unknown' }
        },
      }
      const half = desk.with(died)
      await desk.settle(payment.id, false, half)
      const asked = () => fake.requests.filter((line) => line.startsWith('/v1/refunds')).length
      const times = asked()
      await desk.settle(payment.id)
      expect((await findPagePayment(desk.ctx, payment.id))?.state).toBe('returned')
      expect(asked()).toBe(times)
      expect(fake.movedMinor - before).toBe(0)
    })

    it.each([1, PRICE + 1, PRICE * 10])('gives all back when the provider tells of %i', async (lie) => {
      const id = await desk.bag()
      const before = fake.movedMinor
      const payment = await desk.start(id)
      desk.payOn(payment)
      fake.pages.liesMinor = lie
      expect((await desk.settle(payment.id)).payment).toMatchObject({ state: 'returned', reason: 'other-amount' })
      expect(fake.movedMinor - before).toBe(0)
      expect(await findOrderOfBasket(desk.ctx, id)).toBeUndefined()
      expect(await desk.free()).toBe(3)
    })

    it.each(['silent', 'broken', 'nonsense', 'slow', 'declines'] as const)(
      'keeps the bag hers when the page cannot be had: %s',
      async (mood) => {
        const id = await desk.bag()
        const before = fake.movedMinor
        fake.mood = mood
        const started = await startPagePayment(desk.ctx, id, {}, urls)
        expect(started).toMatchObject({
          ok: false,
          error: { code: mood === 'declines' ? 'payment-failed' : 'unavailable' },
        })
        expect(await findBasket(desk.ctx, id)).toMatchObject({ state: 'held', payment: null })
        expect(await desk.free()).toBe(2)
        fake.mood = 'good'
        must(await placeOrder(desk.ctx, id, { payment: { kind: 'test' } }))
        expect(fake.movedMinor - before).toBe(0)
      },
    )

    it.each(['silent', 'broken', 'nonsense', 'slow'] as const)(
      'waits while the provider does not say: %s',
      async (mood) => {
        const id = await desk.bag()
        const payment = await desk.start(id)
        desk.payOn(payment)
        fake.mood = mood
        expect(await desk.settle(payment.id)).toMatchObject({ isSilent: true, payment: { state: 'open' } })
        expect(await desk.settle(payment.id, true)).toMatchObject({ isSilent: true, payment: { state: 'open' } })
        expect(await desk.free()).toBe(2)
        fake.mood = 'good'
        expect((await desk.settle(payment.id)).payment.state).toBe('ordered')
      },
    )

    it('lets the bag go when the provider is silent long after the page closed, and money that shows up goes back', async () => {
      const id = await desk.bag()
      const before = fake.movedMinor
      const payment = await desk.start(id)
      desk.payOn(payment)
      fake.mood = 'broken'
      desk.later(PAGE_MS + 5 * MINUTE_MS)
      await tendOrders(desk.system)
      expect((await findBasket(desk.ctx, id))?.state).toBe('paying')
      desk.later(6 * MINUTE_MS)
      await tendOrders(desk.system)
      expect((await findBasket(desk.ctx, id))?.state).toBe('open')
      must(await placeOrder(desk.ctx, id, { payment: { kind: 'test' } }))
      fake.mood = 'good'
      desk.later(2 * MINUTE_MS)
      await tendOrders(desk.system)
      expect(await findPagePayment(desk.ctx, payment.id)).toMatchObject({ state: 'returned', reason: 'too-late' })
      expect(fake.movedMinor - before).toBe(0)
      expect(await desk.free()).toBe(2)
    })

    it('cleans up after a process that died before the page was there', async () => {
      const id = await desk.bag()
      const dying: PaymentProvider = {
        ...desk.cards,
        pages: desk.cards.pages && { ...desk.cards.pages, open: () => Promise.reject(new Error('killed')) },
      }
      const half = desk.with(dying)
      await expect(startPagePayment(half, id, {}, urls)).rejects.toThrow('killed')
      expect((await findBasket(desk.ctx, id))?.state).toBe('paying')
      desk.later(4 * MINUTE_MS)
      await tendOrders(desk.system)
      expect(await findBasket(desk.ctx, id)).toMatchObject({ state: 'held', payment: null })
      must(await placeOrder(desk.ctx, id, { payment: { kind: 'test' } }))
      expect(await desk.free()).toBe(2)
    })

    it('places the order once after a process that died between the provider’s yes and the order', async () => {
      const id = await desk.bag()
      const before = fake.movedMinor
      const payment = await desk.start(id)
      desk.payOn(payment)
      const { events } = desk.ctx.services
      const dying = {
        ...events,
        appending: () => {
          throw new Error('killed')
        },
      }
      const half = { ...desk.ctx, services: { ...desk.ctx.services, events: dying } }
      await expect(settlePagePayment(half, payment.id)).rejects.toThrow('killed')
      expect(await findOrderOfBasket(desk.ctx, id)).toBeUndefined()
      expect(await desk.free()).toBe(2)
      desk.later(MINUTE_MS + 1)
      await tendOrders(desk.system)
      await tendOrders(desk.system)
      expect((await findOrderOfBasket(desk.ctx, id))?.ledger).toHaveLength(1)
      expect(fake.movedMinor - before).toBe(PRICE)
      expect(await desk.free()).toBe(2)
    })

    describe('what the provider tells of an order', () => {
      const ordered = async () => {
        const id = await desk.bag()
        const payment = await desk.start(id)
        desk.payOn(payment)
        await desk.settle(payment.id)
        return { id, ref: fake.pages.last.intent?.id ?? '', payment }
      }
      const tell = (state: 'succeeded' | 'failed' | 'refunded', providerRef: string, paymentId?: string) =>
        takeNotice(desk.db, async () => desk.system, desk.cards, {
          id: 'evt',
          providerRef,
          state,
          ...(paymentId ? { paymentId } : {}),
        })
      const refunds = async (basketId: string) =>
        (await findOrderOfBasket(desk.ctx, basketId))?.ledger
          .filter((entry) => entry.kind === 'refund')
          .map((entry) => [entry.amountMinor, entry.state, entry.reason])

      it('writes down a refund that was made at its desk, once', async () => {
        const { id, ref, payment } = await ordered()
        fake.refundAtDesk(ref, 5000)
        expect(await tell('refunded', ref, payment.id)).toBe('taken')
        expect(await tell('refunded', ref)).toBe('taken')
        expect(await refunds(id)).toEqual([[5000, 'succeeded', 'at-provider']])
        fake.refundAtDesk(ref, 2000)
        await tell('refunded', ref)
        expect((await refunds(id))?.at(-1)).toEqual([2000, 'succeeded', 'at-provider'])
        expect(paidMinor((await findOrderOfBasket(desk.ctx, id))?.ledger ?? [])).toBe(PRICE - 7000)
      })

      it('never writes down more than was paid', async () => {
        const { id, ref } = await ordered()
        fake.refundAtDesk(ref, PRICE + 1)
        expect(await tell('refunded', ref)).toBe('taken')
        expect(await refunds(id)).toEqual([])
      })

      it('moves nothing for what is not ours, and asks to be told again when it cannot ask', async () => {
        const { ref, payment } = await ordered()
        expect(await tell('refunded', 'pi_of_somebody_else')).toBe('not-ours')
        expect(await tell('succeeded', 'pi_of_somebody_else', 'pgp_unknown')).toBe('not-ours')
        fake.mood = 'broken'
        expect(await tell('refunded', ref)).toBe('again')
        // What is over needs no asking.
        expect(await tell('succeeded', ref, payment.id)).toBe('taken')
      })
    })

    it('keeps the goods of a token’s payment for as long as its provider thinks', async () => {
      const id = await desk.bag()
      must(await holdBasket(desk.ctx, id))
      desk.later(14 * MINUTE_MS)
      fake.mood = 'silent'
      await placeOrder(desk.ctx, id, { payment: { kind: 'card', token: 'pm_1' } })
      // The checkout's own quarter of an hour is over; the provider still thinks.
      desk.later(2 * MINUTE_MS)
      expect(await desk.free()).toBe(2)
      fake.mood = 'good'
      await tendOrders(desk.system)
      expect((await findOrderOfBasket(desk.ctx, id))?.state).toBe('pending')
      expect(await desk.free()).toBe(2)
    })
  },
)
