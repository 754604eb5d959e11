import type { AgentAnswer, TestAgent } from './agents.ts'
import { ucpSchemas } from './official-schemas.ts'
import { type Watched, type WatchRule, watched } from './watched-agent.ts'

const ERROR = 'shopping/types/error_response.json'
const CHECKOUT = [
  'shopping/checkout.json',
  'shopping/fulfillment.json#/$defs/dev.ucp.shopping.checkout',
  'shopping/discount.json#/$defs/dev.ucp.shopping.checkout',
  'shopping/buyer_consent.json#/$defs/dev.ucp.shopping.checkout',
]
const CART = ['shopping/cart.json', 'shopping/discount.json#/$defs/dev.ucp.shopping.cart']

/** Errors of the protocol (400, 401, 409 …) are a code and a sentence, for which there is no schema. */
const either =
  (pointers: readonly string[], is: (body: AgentAnswer['body']) => boolean) =>
  ({ status, body }: AgentAnswer): readonly string[] =>
    status >= 300 ? [] : is(body) ? pointers : [ERROR]
const hasId = (body: AgentAnswer['body']) => body?.id !== undefined

const body = (pointer: string, operation: string) => ({ pointer, operation })
const checkout = (method: string, path: RegExp, operation?: string): WatchRule => ({
  method,
  path,
  ...(operation ? { request: body(CHECKOUT[1] ?? '', operation) } : {}),
  answer: either(CHECKOUT, hasId),
})
const cart = (method: string, path: RegExp, operation?: string): WatchRule => ({
  method,
  path,
  ...(operation ? { request: body(CART[0] ?? '', operation) } : {}),
  answer: either(CART, hasId),
})

const RULES: readonly WatchRule[] = [
  {
    method: 'GET',
    path: /\/\.well-known\/ucp$/,
    answer: () => ['../discovery/profile_schema.json#/$defs/business_profile'],
  },
  checkout('POST', /\/checkout-sessions$/, 'create'),
  checkout('GET', /\/checkout-sessions\/[^/]+$/),
  checkout('PUT', /\/checkout-sessions\/[^/]+$/, 'update'),
  checkout('POST', /\/checkout-sessions\/[^/]+\/complete$/, 'complete'),
  checkout('POST', /\/checkout-sessions\/[^/]+\/cancel$/),
  cart('POST', /\/carts$/, 'create'),
  cart('GET', /\/carts\/[^/]+$/),
  cart('PUT', /\/carts\/[^/]+$/, 'update'),
  cart('POST', /\/carts\/[^/]+\/cancel$/),
  { method: 'GET', path: /\/orders\/[^/]+$/, answer: either(['shopping/order.json'], hasId) },
  { method: 'PUT', path: /\/orders\/[^/]+$/, answer: () => [] },
  {
    method: 'POST',
    path: /\/catalog\/search$/,
    request: { pointer: 'shopping/catalog_search.json#/$defs/search_request' },
    answer: either(['shopping/catalog_search.json#/$defs/search_response'], () => true),
  },
  {
    method: 'POST',
    path: /\/catalog\/lookup$/,
    request: { pointer: 'shopping/catalog_lookup.json#/$defs/lookup_request' },
    answer: either(['shopping/catalog_lookup.json#/$defs/lookup_response'], () => true),
  },
  {
    method: 'POST',
    path: /\/catalog\/product$/,
    request: { pointer: 'shopping/catalog_lookup.json#/$defs/get_product_request' },
    answer: either(
      ['shopping/catalog_lookup.json#/$defs/get_product_response'],
      (answer) => answer?.product !== undefined,
    ),
  },
]

/** An agent whose answers are held against UCP's official schemas when `UCP_SCHEMAS` names them. */
export const watchedUcp = (agent: TestAgent): Watched => watched(agent, ucpSchemas(), RULES)
