import { type Lang, pick } from '@qianmian/kernel'
import type { SessionProblem } from '../flows/agents/session-view.ts'
import type { ErrorCode, Refusal } from '../platform/errors.ts'
import type { PaymentProvider } from '../platform/payments/payment-provider.ts'

/** The version of the Universal Commerce Protocol that is spoken (https://ucp.dev/2026-04-08/specification/overview). */
export const UCP_VERSION = '2026-04-08'

export const CAPABILITIES = [
  'dev.ucp.shopping.checkout',
  'dev.ucp.shopping.cart',
  'dev.ucp.shopping.fulfillment',
  'dev.ucp.shopping.discount',
  'dev.ucp.shopping.buyer_consent',
  'dev.ucp.shopping.order',
  'dev.ucp.shopping.catalog.search',
  'dev.ucp.shopping.catalog.lookup',
] as const
export type Capability = (typeof CAPABILITIES)[number]

/** Extensions and what they extend. */
const EXTENDS: Partial<Record<Capability, string | string[]>> = {
  'dev.ucp.shopping.fulfillment': 'dev.ucp.shopping.checkout',
  'dev.ucp.shopping.discount': ['dev.ucp.shopping.checkout', 'dev.ucp.shopping.cart'],
  'dev.ucp.shopping.buyer_consent': 'dev.ucp.shopping.checkout',
}

/** The `ucp` member of an answer: the version, and the capabilities that shaped it. */
export const envelope = (capabilities: readonly Capability[], status: 'success' | 'error' = 'success') => ({
  version: UCP_VERSION,
  status,
  capabilities: Object.fromEntries(capabilities.map((name) => [name, [{ version: UCP_VERSION, ...extension(name) }]])),
})

const extension = (name: Capability) => (EXTENDS[name] === undefined ? {} : { extends: EXTENDS[name] })

const INSTRUMENT: Readonly<Record<PaymentProvider['kind'], string>> = {
  test: 'test_token',
  cash_on_delivery: 'cash',
  card: 'card',
  wallet: 'wallet',
}

/** Ways to pay as payment handlers. The id is what `handler_id` of an instrument names. */
export const paymentHandlers = (payments: readonly PaymentProvider[]) =>
  Object.fromEntries(
    payments.map((provider) => [
      `org.qianmian.payment.${provider.kind}`,
      [{ id: provider.kind, version: UCP_VERSION, available_instruments: [{ type: INSTRUMENT[provider.kind] }] }],
    ]),
  )

/** `/.well-known/ucp`: what this shop speaks, where, and how it is paid. `base` is the shop's own address, without a slash at its end. */
export function ucpProfile(base: string, payments: readonly PaymentProvider[]) {
  const spec = `https://ucp.dev/${UCP_VERSION}/specification/overview`
  const service = { version: UCP_VERSION, spec }
  return {
    ucp: {
      version: UCP_VERSION,
      services: {
        'dev.ucp.shopping': [
          {
            ...service,
            transport: 'rest',
            schema: `https://ucp.dev/${UCP_VERSION}/services/shopping/rest.openapi.json`,
            endpoint: `${base}/api/ucp`,
          },
          {
            ...service,
            transport: 'mcp',
            schema: `https://ucp.dev/${UCP_VERSION}/services/shopping/mcp.openrpc.json`,
            endpoint: `${base}/api/ucp/mcp`,
          },
        ],
      },
      capabilities: Object.fromEntries(
        CAPABILITIES.map((name) => {
          const short = name.replace('dev.ucp.shopping.', '')
          const entry = {
            version: UCP_VERSION,
            spec: `https://ucp.dev/${UCP_VERSION}/specification/${short.replace('.', '/').replace('_', '-')}`,
            schema: `https://ucp.dev/${UCP_VERSION}/schemas/shopping/${short.replace('.', '_')}.json`,
            ...extension(name),
          }
          return [name, [entry]]
        }),
      ),
      payment_handlers: paymentHandlers(payments),
    },
    // Requests are known by the client's key; messages are not signed.
    signing_keys: [],
  }
}

interface UcpMessage {
  readonly type: 'error' | 'warning'
  readonly code: string
  readonly content: string
  readonly content_type: 'plain'
  readonly path?: string
  readonly severity?: 'recoverable' | 'requires_buyer_input' | 'requires_buyer_review' | 'unrecoverable'
}

const CODE: Readonly<Record<SessionProblem['code'], string>> = {
  missing: 'missing',
  invalid: 'invalid',
  'out-of-stock': 'out_of_stock',
  'not-delivered': 'address_undeliverable',
  'code-refused': 'discount_code_invalid',
  'price-changed': 'price_changed',
  refused: 'invalid',
}
const PATH: Readonly<Record<SessionProblem['field'], string>> = {
  lines: '$.line_items',
  email: '$.buyer.email',
  name: '$.buyer.first_name',
  address: '$.fulfillment.methods[0].destinations',
  codes: '$.discounts.codes',
  delivery: '$.fulfillment.methods[0].groups[0].selected_option_id',
  payment: '$.payment',
  total: '$.totals',
}

/** What keeps a checkout from going on, as messages of the protocol. A code that does not hold is a warning: the rest goes on. */
export const problemMessages = (problems: readonly SessionProblem[], lang: Lang): UcpMessage[] =>
  problems.map((problem) => ({
    type: problem.code === 'code-refused' ? 'warning' : 'error',
    code: CODE[problem.code],
    content:
      problem.of && problem.field === 'codes' ? `${problem.of}: ${pick(problem.text, lang)}` : pick(problem.text, lang),
    content_type: 'plain',
    path: PATH[problem.field],
    ...(problem.code === 'code-refused' ? {} : { severity: 'recoverable' as const }),
  }))

const REFUSED: Partial<Record<ErrorCode, { readonly code: string; readonly severity: UcpMessage['severity'] }>> = {
  'out-of-stock': { code: 'out_of_stock', severity: 'recoverable' },
  'payment-failed': { code: 'payment_declined', severity: 'requires_buyer_input' },
  'not-found': { code: 'not_found', severity: 'unrecoverable' },
  conflict: { code: 'conflict', severity: 'requires_buyer_review' },
  'sign-in-needed': { code: 'unauthorized', severity: 'unrecoverable' },
  forbidden: { code: 'forbidden', severity: 'unrecoverable' },
  unavailable: { code: 'unavailable', severity: 'recoverable' },
}

/** A refusal as one message, with the fields that it is about. */
export function refusalMessage(refusal: Refusal, lang: Lang): UcpMessage {
  const { code, severity } = REFUSED[refusal.code] ?? { code: 'invalid', severity: 'recoverable' as const }
  const fields = Object.entries(refusal.fields ?? {}).map(([field, text]) => `${field}: ${pick(text, lang)}`)
  return {
    type: 'error',
    code,
    content: [pick(refusal.message, lang), ...fields].join(' '),
    content_type: 'plain',
    severity: severity ?? 'recoverable',
  }
}

/** The answer where there is no resource to answer with. */
export const errorAnswer = (refusal: Refusal, lang: Lang) => ({
  ucp: { version: UCP_VERSION, status: 'error' as const },
  messages: [refusalMessage(refusal, lang)],
})
