import { createHmac } from 'node:crypto'
import type { FakePaymentServer } from './fake-payment-server.ts'

/** A page of the fake service: a Checkout Session as Stripe tells of it. */
export interface FakePage {
  readonly id: string
  readonly paymentId: string
  readonly amount: number
  readonly currency: string
  readonly backUrl: string
  readonly cancelUrl: string
  readonly expiresAt: number
  readonly title: string
  readonly email: string
  status: 'open' | 'complete' | 'expired'
  intent?: { readonly id: string; declined?: string }
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const safe = (text: string) => text.replace(/[&<"]/g, (sign) => ESCAPES[sign] ?? '')

/** Test numbers, as services have them: the last four decide. */
const DECLINES: Readonly<Record<string, string>> = {
  '4000000000009995': 'insufficient_funds',
  '4000000000000069': 'expired_card',
  '4000000000000002': 'generic_decline',
  '4000000000000119': 'processing_error',
}
export const GOOD_CARD = '4242424242424242'

/** Pages on which a card is typed in, on the fake service: they charge, decline, expire and are closed. */
export class FakeCardPages {
  readonly pages = new Map<string, FakePage>()
  /** What it says that it took, when it lies. */
  liesMinor: number | undefined
  readonly #server: FakePaymentServer
  readonly #base: () => string

  constructor(server: FakePaymentServer, base: () => string) {
    this.#server = server
    this.#base = base
  }

  get last(): FakePage {
    const page = [...this.pages.values()].at(-1)
    if (!page) throw new Error('no page was opened')
    return page
  }

  /** `POST /v1/checkout/sessions`. */
  open(fields: URLSearchParams): unknown {
    const id = `cs_test_${this.pages.size + 1}`
    this.pages.set(id, {
      id,
      paymentId: fields.get('client_reference_id') ?? '',
      amount: Number(fields.get('line_items[0][price_data][unit_amount]')),
      currency: fields.get('line_items[0][price_data][currency]') ?? '',
      backUrl: fields.get('success_url') ?? '',
      cancelUrl: fields.get('cancel_url') ?? '',
      expiresAt: Number(fields.get('expires_at')),
      title: fields.get('line_items[0][price_data][product_data][name]') ?? '',
      email: fields.get('customer_email') ?? '',
      status: 'open',
    })
    return this.tell(id)
  }

  /** A page as it is told; undefined for one that does not exist. */
  tell(id: string): unknown {
    const page = this.pages.get(id)
    if (!page) return undefined
    const { intent, status } = page
    return {
      id,
      object: 'checkout.session',
      url: status === 'open' ? `${this.#base()}/pay/${id}` : null,
      status,
      payment_status: status === 'complete' ? 'paid' : 'unpaid',
      amount_total: this.liesMinor ?? page.amount,
      currency: page.currency,
      client_reference_id: page.paymentId,
      payment_intent: intent ? this.tellIntent(intent.id) : null,
    }
  }

  tellIntent(id: string): unknown {
    const page = [...this.pages.values()].find((one) => one.intent?.id === id)
    if (!page) return undefined
    const isPaid = page.status === 'complete'
    return {
      id,
      object: 'payment_intent',
      status: isPaid ? 'succeeded' : 'requires_payment_method',
      amount_received: isPaid ? (this.liesMinor ?? page.amount) : 0,
      last_payment_error: page.intent?.declined ? { code: 'card_declined', decline_code: page.intent.declined } : null,
      latest_charge: isPaid
        ? {
            id: `ch_${id}`,
            amount_refunded: this.#server.refundedOf(id),
            payment_method_details: { card: { brand: 'visa', last4: '4242' } },
          }
        : null,
      metadata: { payment: page.paymentId },
    }
  }

  /** `POST /v1/checkout/sessions/{id}/expire`. @returns whether it was open */
  expire(id: string): boolean {
    const page = this.pages.get(id)
    if (page?.status !== 'open') return false
    page.status = 'expired'
    return true
  }

  /** Somebody types a card into a page. @returns where the browser goes; undefined where it stays */
  pay(id: string, number = GOOD_CARD): string | undefined {
    const page = this.pages.get(id)
    if (page?.status !== 'open') return undefined
    page.intent ??= { id: `pi_page_${id}` }
    const declined = DECLINES[number.replace(/\s/g, '')]
    if (declined) {
      page.intent.declined = declined
      return undefined
    }
    page.status = 'complete'
    this.#server.moved.set(page.intent.id, page.amount)
    return page.backUrl
  }

  /** The page itself, small and without script. */
  html(id: string): string {
    const page = this.pages.get(id)
    if (page?.status !== 'open') return '<!doctype html><title>Closed</title><h1>This page is closed</h1>'
    const amount = `${(page.amount / 100).toFixed(2)} ${page.currency.toUpperCase()}`
    return `<!doctype html><meta name="viewport" content="width=device-width"><title>Pay</title>
<style>body{font:16px/1.6 system-ui;max-width:26em;margin:3em auto;padding:0 1em}input,button{font:inherit;padding:.5em;width:100%;box-sizing:border-box;margin:.3em 0}</style>
<h1>${safe(page.title)}</h1><p>${amount}</p>${page.intent?.declined ? `<p role="alert">Your card was declined.</p>` : ''}
<form method="post"><label>Card number <input name="number" inputmode="numeric" required></label><button>Pay</button></form>
<p><a href="${safe(page.cancelUrl)}">Back to the shop</a></p>`
  }

  /** An event about a page as the service would send it. */
  event(id: string, type: string, more: Readonly<Record<string, unknown>> = {}): string {
    const isAboutPage = type.startsWith('checkout.')
    const page = this.pages.get(id)
    const object = isAboutPage
      ? { ...(this.tell(id) as object), payment_intent: page?.intent?.id ?? null }
      : type.startsWith('charge.')
        ? { id: `ch_${page?.intent?.id}`, payment_intent: page?.intent?.id, metadata: { payment: page?.paymentId } }
        : (this.tellIntent(page?.intent?.id ?? '') as object)
    return JSON.stringify({ id: `evt_${type}_${id}`, type, data: { object: { ...object, ...more } } })
  }
}

/** `Stripe-Signature` over a body. @param at in seconds */
export const signed = (body: string, secret: string, at = Math.floor(Date.now() / 1000)): string =>
  `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`
