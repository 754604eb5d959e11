import type { PaymentProvider } from './payment-provider.ts'

const DECLINED = {
  zh: '测试卡被拒绝了（这是测试付款：换一张测试卡）。',
  en: 'The test card was declined (this is a test payment: take another test card).',
}

/** Tokens of the test payment: the second declines, as real cards sometimes do. */
export const TEST_TOKENS = ['test-succeeds', 'test-declines'] as const

/** Moves no money, and says so wherever it is offered. */
export const testPayments: PaymentProvider = {
  kind: 'test',
  name: { zh: '测试付款（不扣钱）', en: 'Test payment (moves no money)' },
  isImmediate: true,
  async charge({ token, idempotencyKey }) {
    if (token === 'test-declines') return { state: 'declined', why: DECLINED }
    return { state: 'succeeded', providerRef: `test_${idempotencyKey}` }
  },
  async refund({ idempotencyKey }) {
    return { state: 'succeeded', providerRef: `test_${idempotencyKey}` }
  },
}

/** The courier collects: promised until the parcel is handed over. */
export const cashOnDelivery: PaymentProvider = {
  kind: 'cash_on_delivery',
  name: { zh: '货到付款', en: 'Cash on delivery' },
  isImmediate: true,
  async charge({ idempotencyKey }) {
    return { state: 'pending', providerRef: `cod_${idempotencyKey}` }
  },
  // Cash is given back by a person: the refund waits in the studio until she says that it was.
  async refund({ idempotencyKey }) {
    return { state: 'pending', providerRef: `cod_${idempotencyKey}` }
  },
}
