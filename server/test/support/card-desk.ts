import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openBasket } from '../../src/flows/orders/change-basket.ts'
import { settlePagePayment } from '../../src/flows/payments/settle-page-payment.ts'
import { type BackUrls, type PageWish, startPagePayment } from '../../src/flows/payments/start-page-payment.ts'
import type { PagePayment } from '../../src/modules/checkout/index.ts'
import { freeUnits } from '../../src/modules/stock/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { testPayments } from '../../src/platform/payments/embedded-payments.ts'
import type { PaymentProvider } from '../../src/platform/payments/payment-provider.ts'
import { stripePayments } from '../../src/platform/payments/stripe-payments.ts'
import { must } from './desk-orders.ts'
import { FakePaymentServer } from './fake-payment-server.ts'
import { HOME, testShop } from './trade.ts'

export const MINUTE_MS = 60_000
/** What the one thing in a bag costs. */
export const PRICE = 19_900
export const urls: BackUrls = (id) => ({
  backUrl: `https://shop.example/${id}?back=1`,
  cancelUrl: `https://shop.example/${id}?cancel=1`,
})

/** A shop with three pieces of one variant, a new one for each test, and a card service that it asks. */
export class CardDesk {
  readonly fake = new FakePaymentServer()
  cards!: PaymentProvider
  db!: Database
  /** A shopper whom nobody knows. */
  ctx!: Ctx & { clockAt: { now: number } }
  /** The house itself. */
  system!: Ctx
  variant = ''

  /** Registers itself with the tests around it. */
  constructor(open: () => Promise<{ db: Database; close(): Promise<void> }>) {
    let opened: Awaited<ReturnType<typeof open>> | undefined
    beforeAll(async () => {
      this.cards = stripePayments({
        secretKey: 'sk_test_x',
        webhookSecret: 'whsec_test',
        baseUrl: await this.fake.start(),
        timeoutMs: 1000,
        retries: 0,
        now: () => Date.now(),
      })
      opened = await open()
      this.db = opened.db
    })
    afterAll(async () => {
      await this.fake.stop()
      await opened?.close()
    })
    beforeEach(async () => {
      const shop = await testShop(this.db, { stock: 3 })
      const payments = new Map([['card', this.cards] as const, ['test', testPayments] as const])
      this.ctx = { ...shop.ctx, actor: { kind: 'shopper' }, services: { ...shop.ctx.services, payments } }
      this.system = { ...this.ctx, actor: { kind: 'system', name: 'server' } }
      this.variant = shop.variants[0]?.[0] ?? ''
    })
    afterEach(() => {
      this.fake.mood = 'good'
      this.fake.pages.liesMinor = undefined
    })
  }

  /** A bag that lacks nothing. */
  async bag(at: Ctx = this.ctx, units = 1): Promise<string> {
    const lines = [{ variantId: this.variant, units }]
    return must(await openBasket(at, { lines, email: 'card@example.com', address: HOME }, 'test')).id
  }

  async start(basketId: string, at: Ctx = this.ctx, wish: PageWish = {}): Promise<PagePayment> {
    const started = must(await startPagePayment(at, basketId, wish, urls))
    if (started.kind !== 'page') throw new Error('no page')
    return started.payment
  }

  settle = async (id: string, isGivenUp = false, at: Ctx = this.ctx) => must(await settlePagePayment(at, id, isGivenUp))
  free = async () => (await freeUnits(this.ctx, [this.variant])).get(this.variant)
  payOn = ({ pageRef }: PagePayment, number?: string) => this.fake.pages.pay(pageRef ?? '', number)
  /** The same shop with a provider that fails in its own way. */
  with = (provider: PaymentProvider): Ctx => ({
    ...this.ctx,
    services: { ...this.ctx.services, payments: new Map([['card', provider] as const]) },
  })

  later(ms: number): void {
    this.ctx.clockAt.now += ms
  }
}
