import type { Clock } from '@qianmian/kernel'
import type { Config } from '../config.ts'
import { cashOnDelivery, testPayments } from './embedded-payments.ts'
import type { PaymentProvider, PaymentProviders } from './payment-provider.ts'
import { stripePayments } from './stripe-payments.ts'

/** The ways to pay that the options give: cards where there is a key, else the test payment unless it is switched off. */
export function createPayments(
  config: Pick<
    Config,
    'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET' | 'STRIPE_BASE_URL' | 'PAYMENT_TIMEOUT_MS' | 'TEST_PAYMENTS'
  >,
  clock: Clock,
): PaymentProviders {
  const providers: PaymentProvider[] = []
  if (config.STRIPE_SECRET_KEY) {
    providers.push(
      stripePayments({
        secretKey: config.STRIPE_SECRET_KEY,
        webhookSecret: config.STRIPE_WEBHOOK_SECRET,
        baseUrl: config.STRIPE_BASE_URL,
        timeoutMs: config.PAYMENT_TIMEOUT_MS,
        retries: 2,
        now: () => clock.now(),
      }),
    )
  }
  // The first is the one that a checkout proposes: cash on delivery is for who asks for it. Where real cards are taken,
  // goods are not given for a payment that moves nothing.
  if (!config.STRIPE_SECRET_KEY && config.TEST_PAYMENTS !== false) providers.push(testPayments)
  providers.push(cashOnDelivery)
  return new Map(providers.map((provider) => [provider.kind, provider]))
}
