import { type Lang, pick } from '@qianmian/kernel'
import type { PaymentProvider } from '../platform/payments/payment-provider.ts'
import { ACP_VERSION } from './version.ts'

interface HandlerKind {
  /** Specification of the handler: ours, or the protocol's for cards that a payment service has delegated. */
  readonly name: string
  readonly psp: string
  /** The card is given to the payment service, which grants this shop a shared payment token for one checkout. */
  readonly isDelegated: boolean
  readonly instrument: string
  readonly credentials: readonly string[]
  readonly about: string
}

const KINDS: Readonly<Record<PaymentProvider['kind'], HandlerKind>> = {
  card: {
    name: 'dev.acp.tokenized.card',
    psp: 'stripe',
    isDelegated: true,
    instrument: 'card',
    credentials: ['spt'],
    about:
      'A shared payment token (spt_…) that the payment service has granted to this shop. Numbers of cards are refused.',
  },
  test: {
    name: 'org.qianmian.payment.test',
    psp: 'test',
    isDelegated: false,
    instrument: 'test_token',
    credentials: ['spt', 'test_token'],
    about: 'Moves no money. The token test-succeeds is taken, test-declines is declined.',
  },
  wallet: {
    name: 'org.qianmian.payment.wallet',
    psp: 'wallet',
    isDelegated: false,
    instrument: 'wallet_token',
    credentials: ['wallet_token'],
    about: 'A token of a wallet.',
  },
  cash_on_delivery: {
    name: 'org.qianmian.payment.cash_on_delivery',
    psp: 'courier',
    isDelegated: false,
    instrument: 'cash',
    credentials: ['none'],
    about: 'The courier collects. The token is not read.',
  },
}

/** The kinds of providers that have a page of their own. */
export const isHandler = (id: string): id is PaymentProvider['kind'] => Object.hasOwn(KINDS, id)

/**
 * Ways to pay as payment handlers; the first is the one that is proposed.
 * @param base the shop's own address, without a slash at its end
 * @param merchantId under which the payment service or the agent knows this shop
 */
export const acpHandlers = (payments: readonly PaymentProvider[], base: string, merchantId: string, lang: Lang) =>
  payments.map(({ kind, name }, at) => {
    const own = KINDS[kind]
    const page = `${base}/api/acp/handlers/${kind}`
    return {
      id: kind,
      name: own.name,
      display_name: pick(name, lang),
      version: ACP_VERSION,
      spec: page,
      requires_delegate_payment: own.isDelegated,
      requires_pci_compliance: false,
      psp: own.psp,
      config_schema: `${page}?schema=config`,
      instrument_schemas: [`${page}?schema=instrument`],
      config: { merchant_id: merchantId },
      display_order: at,
    }
  })

/** What the addresses of a handler answer with: a sentence, or one of its two schemas. */
export function handlerPage(kind: PaymentProvider['kind'], schema: 'config' | 'instrument' | undefined) {
  const { name, about, instrument, credentials, isDelegated } = KINDS[kind]
  const $schema = 'https://json-schema.org/draft/2020-12/schema'
  if (schema === 'config')
    return {
      $schema,
      type: 'object',
      required: ['merchant_id'],
      properties: { merchant_id: { type: 'string', maxLength: 256 } },
    }
  if (schema === 'instrument')
    return {
      $schema,
      type: 'object',
      required: ['type', 'credential'],
      properties: {
        type: { const: instrument },
        credential: {
          type: 'object',
          required: ['type', 'token'],
          properties: { type: { enum: credentials }, token: { type: 'string', maxLength: 2000 } },
        },
      },
    }
  return { id: kind, name, about, requires_delegate_payment: isDelegated }
}
