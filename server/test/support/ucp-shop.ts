import { savePromotion } from '../../src/modules/checkout/index.ts'
import { type AgentAnswer, shopContext, testAgent } from './agents.ts'
import { type TestServer, testServer } from './server.ts'
import { watchedUcp } from './ucp-watch.ts'
import type { Watched } from './watched-agent.ts'

export const HOME = {
  id: 'home',
  first_name: 'Jane',
  last_name: 'Doe',
  street_address: '1 Longjing Road',
  address_locality: 'Hangzhou',
  address_region: 'Zhejiang',
  postal_code: '310013',
  address_country: 'CN',
}

/** A payment with a token of the test payment. @param more members of its credential */
export const payWith = (token: string, more: object = {}) => ({
  payment: {
    instruments: [
      { id: 'one', handler_id: 'test', type: 'test_token', credential: { type: 'test_token', token, ...more } },
    ],
  },
})
export const PAY = payWith('test-succeeds')

export interface UcpItem {
  readonly id: string
  readonly productId: string
  readonly price: number
}

/** A shop with two discount codes, and a client that speaks UCP with it. */
export interface UcpShop {
  readonly server: TestServer
  readonly agent: Watched
  /** Variants that can be bought, one a product. */
  readonly items: readonly UcpItem[]
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<AgentAnswer>
  line(index?: number, quantity?: number): { item: { id: string | undefined }; quantity: number }
  /** What a checkout that lacks nothing is made from. */
  ready(extra?: object): Record<string, unknown>
  /** Opens one; throws when it is not opened. */
  open(extra?: object): Promise<AgentAnswer['body']>
}

export const amount = (body: AgentAnswer['body'], type: string): number | undefined =>
  body.totals.find((one: { type: string }) => one.type === type)?.amount

const CODES = [
  { id: 'prm_ten', name: { en: '10% off' }, code: '10OFF', kind: 'percent', value: 1000 },
  { id: 'prm_twenty', name: { en: '20% off' }, code: 'WELCOME20', kind: 'percent', value: 2000 },
  { id: 'prm_fixed', name: { en: '5 off' }, code: 'FIXED500', kind: 'amount', value: 500 },
] as const

export async function ucpShop(): Promise<UcpShop> {
  const server = await testServer()
  const agent = watchedUcp(await testAgent(server))
  const ask: UcpShop['ask'] = (method, path, body, headers) => agent.ask(method, `/api/ucp${path}`, body, headers)
  const found = await ask('POST', '/catalog/search', { pagination: { limit: 50 } })
  const items: UcpItem[] = found.body.products.flatMap((product: AgentAnswer['body']) => {
    const variant = product.variants.find((one: AgentAnswer['body']) => one.availability.available)
    return variant ? [{ id: variant.id, productId: product.id, price: variant.price.amount }] : []
  })
  const ctx = await shopContext(server)
  const rule = { fromMinor: 0, productIds: [], bundledProductId: null, categories: [], startsAt: null, endsAt: null }
  for (const code of CODES) await savePromotion(ctx, { ...rule, ...code, isStackable: true, isActive: true })
  const line: UcpShop['line'] = (index = 0, quantity = 1) => ({ item: { id: items[index]?.id }, quantity })
  const ready: UcpShop['ready'] = (extra = {}) => ({
    line_items: [line()],
    buyer: { email: 'jane@example.com', first_name: 'Jane', last_name: 'Doe' },
    fulfillment: {
      methods: [{ type: 'shipping', line_item_ids: [], destinations: [HOME], selected_destination_id: 'home' }],
    },
    ...extra,
  })
  return {
    server,
    agent,
    items,
    ask,
    line,
    ready,
    async open(extra = {}) {
      const { status, body } = await ask('POST', '/checkout-sessions', ready(extra))
      if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
      return body
    },
  }
}
