import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, type Served, serve } from '../../../bench/serve.ts'
import type { BagAnswer, CardAnswer, OrderAnswer } from '../../src/contract/shopping.ts'
import { pgliteFolder } from '../support/databases.ts'
import { FakePaymentServer } from '../support/fake-payment-server.ts'
import { HOME_FORM, tillShopper } from '../support/till-shopper.ts'
import { until } from '../support/until.ts'

/** How long after the service's yes the process is killed: before it was read, while the order is written, after. */
const KILLED_AFTER_MS = [0, 8, 25, 80]

/** The built server, killed with SIGKILL between the yes of the card service and the order. Needs `npm run build`. */
describe('kill -9 in the middle of a payment by card', () => {
  const fake = new FakePaymentServer()
  let served: Served
  let dataDir: string
  let env: Record<string, string>

  beforeAll(async () => {
    if (!existsSync(join(ROOT, 'server/dist/main.js'))) throw new Error('build the server first: npm run build')
    dataDir = await pgliteFolder('demo')
    env = {
      WORKER_THREADS: '0',
      STRIPE_SECRET_KEY: 'sk_test_x',
      STRIPE_BASE_URL: await fake.start(),
      PAYMENT_TIMEOUT_MS: '2000',
    }
    served = await serve({ dataDir, keepData: true, env })
  }, 400_000)
  afterAll(async () => {
    await served?.stop()
    await fake.stop()
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  })

  it.each(KILLED_AFTER_MS)('%i ms after the yes: one order, charged once', { timeout: 200_000 }, async (ms) => {
    // The address changes with each start; her cookies stay.
    const her = tillShopper({
      get url() {
        return served.url
      },
    })
    const before = fake.movedMinor
    await her.json<BagAnswer>('/zh/bag/lines', { product: 'wind-eye-linen-tee' })
    await her.json<BagAnswer>('/zh/bag', { email: 'killed@example.com', address: HOME_FORM })
    const begun = await her.json<CardAnswer>('/zh/bag/card', {})
    expect(begun.body.state, begun.html).toBe('waiting')
    fake.pages.pay(fake.pages.last.id)
    const { child } = served
    const ended = new Promise((resolve) => child.on('exit', resolve))
    fake.onTold = () => {
      fake.onTold = undefined
      setTimeout(() => child.kill('SIGKILL'), ms)
    }
    const here = `/zh/checkout/card/${begun.body.id}`
    // Looked at once more than two seconds after it began; the answer may or may not arrive.
    await new Promise((resolve) => setTimeout(resolve, 1600))
    await her.json(here).catch(() => undefined)
    await ended
    served = await serve({ dataDir, keepData: true, env })
    const seen = await until(
      () => her.json<CardAnswer>(here),
      ({ body }) => body.state !== 'waiting',
      30_000,
    )
    expect(seen.body.state).toBe('ordered')
    const again = await her.json<CardAnswer>(here)
    expect(again.body.orderId).toBe(seen.body.orderId)
    const order = await her.json<OrderAnswer>(`/zh/orders/${seen.body.orderId}`)
    expect(order.body.payments.map((one) => [one.kind, one.methodKind, one.state])).toEqual([
      ['charge', 'card', 'succeeded'],
    ])
    expect(fake.movedMinor - before).toBe(order.body.totalMinor)
  })
})
