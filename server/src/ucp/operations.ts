import type { Result } from '@qianmian/kernel'
import type { App } from '../app.ts'
import type * as contract from '../contract/ucp.ts'
import { MOST_PRODUCTS } from '../contract/ucp.ts'
import {
  cancelSession,
  changeSession,
  checkoutOfCart,
  completeSession,
  lookAtSession,
  openSession,
  orderForAgent,
  type SessionChange,
} from '../flows/agents/agent-checkout.ts'
import { refuseCard } from '../flows/agents/no-cards.ts'
import type { SessionView } from '../flows/agents/session-view.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { feedProduct } from '../storefront/feed-product.ts'
import type { PageRequest } from '../storefront/page-request.ts'
import type { ShownProduct } from '../storefront/snapshot.ts'
import { type CatalogProduct, ucpDetail, ucpProduct } from './catalog-view.ts'
import { type Links, ucpCart, ucpCheckout } from './checkout-view.ts'
import { envelope, errorAnswer, refusalMessage } from './envelope.ts'
import { ucpOrder } from './order-view.ts'
import { cartChange, checkoutChange, wantsPickup } from './read-checkout.ts'

/** One request of a client, whatever it came over. */
export interface UcpRequest {
  readonly app: App
  readonly ctx: Ctx
  readonly page: PageRequest
  readonly links: Links
}

/** What is answered: an outcome of business is no failure of the request. */
export interface UcpAnswer {
  readonly status: 200 | 201 | 401 | 403 | 409
  readonly body: Record<string, unknown>
}

const PICKUP = { zh: '这家店不提供自提。', en: 'This shop offers no pickup.' }
const OTHER_CURRENCY = { zh: '这家店不用这种货币卖。', en: 'The shop does not sell in this currency.' }

/** The operations of UCP's shopping service: names and shapes are the protocol's, the deeds are the shop's own flows. */
export const UCP = {
  createCart: async (r: UcpRequest, body: contract.UcpCartBody) =>
    cartAnswer(r, await currencyRight(r, body, () => openSession(r.ctx, 'ucp', 'cart', cartChange(body))), 201),
  getCart: async (r: UcpRequest, id: string) => cartAnswer(r, await lookAtSession(r.ctx, id, 'cart')),
  updateCart: async (r: UcpRequest, id: string, body: contract.UcpCartBody) =>
    cartAnswer(r, await currencyRight(r, body, () => changeSession(r.ctx, id, 'cart', cartChange(body))), 200, id),
  cancelCart: async (r: UcpRequest, id: string) => cartAnswer(r, await cancelSession(r.ctx, id, 'cart')),

  createCheckout: async (r: UcpRequest, body: contract.UcpCheckoutCreate) => {
    const { cart_id: cartId, ...rest } = body
    return checkoutAnswer(
      r,
      await checked(r, rest, (change) =>
        cartId === undefined ? openSession(r.ctx, 'ucp', 'checkout', change) : checkoutOfCart(r.ctx, cartId, change),
      ),
      201,
    )
  },
  getCheckout: async (r: UcpRequest, id: string) => checkoutAnswer(r, await lookAtSession(r.ctx, id, 'checkout')),
  updateCheckout: async (r: UcpRequest, id: string, body: contract.UcpCheckoutBody) =>
    checkoutAnswer(r, await checked(r, body, (change) => changeSession(r.ctx, id, 'checkout', change)), 200, id),
  completeCheckout: async (r: UcpRequest, id: string, body: contract.UcpCompleteBody) => {
    const instruments = body.payment.instruments ?? []
    const instrument = instruments.find((one) => one.selected) ?? instruments[0]
    const card = refuseCard(instrument?.credential)
    if (card) return checkoutAnswer(r, card, 200, id)
    const token = instrument?.credential?.token
    return checkoutAnswer(
      r,
      await completeSession(r.ctx, id, { handlerId: instrument?.handler_id ?? '', ...(token ? { token } : {}) }),
      200,
      id,
    )
  },
  cancelCheckout: async (r: UcpRequest, id: string) => checkoutAnswer(r, await cancelSession(r.ctx, id, 'checkout')),

  getOrder: async (r: UcpRequest, id: string): Promise<UcpAnswer> => {
    const found = await orderForAgent(r.ctx, id)
    if (!found.ok) return refused(r, found.error)
    return { status: 200, body: ucpOrder(found.value.order, found.value.checkoutId, r.ctx.locale, r.links) }
  },

  searchCatalog: async (r: UcpRequest, body: contract.UcpSearchBody): Promise<UcpAnswer> => {
    const { snapshot } = r.page
    const limit = Math.min(MOST_PRODUCTS, body.pagination?.limit ?? 10)
    const offset = offsetOf(body.pagination?.cursor)
    const fits = filter(r, body.filters)
    const query = body.query?.trim() ?? ''
    // The search answers with 200 at most; filters then look at those.
    const found = query === '' ? snapshot.products : await searched(r, query)
    const all = found.filter(fits)
    const next = offset + limit
    return {
      status: 200,
      body: {
        ucp: envelope(['dev.ucp.shopping.catalog.search']),
        products: all.slice(offset, next).map((one) => ucpProduct(productOf(r, one), r.ctx.locale)),
        pagination: {
          has_next_page: all.length > next,
          total_count: all.length,
          ...(all.length > next ? { cursor: `o${next}` } : {}),
        },
      },
    }
  },
  lookupCatalog: async (r: UcpRequest, body: contract.UcpLookupBody): Promise<UcpAnswer> => {
    const fits = filter(r, body.filters)
    const inputs = new Map<ShownProduct, Map<string, { id: string; match: 'exact' | 'featured' }[]>>()
    const unknown: string[] = []
    for (const id of new Set(body.ids)) {
      const product = findShown(r, id)
      if (!product || !fits(product)) {
        unknown.push(id)
        continue
      }
      const exact = product.detail.variants.find((variant) => variant.id === id || variant.sku === id)
      const variant = exact ?? product.detail.variants[0]
      if (!variant) continue
      const variants = inputs.get(product) ?? new Map()
      variants.set(variant.id, [...(variants.get(variant.id) ?? []), { id, match: exact ? 'exact' : 'featured' }])
      inputs.set(product, variants)
    }
    return {
      status: 200,
      body: {
        ucp: envelope(['dev.ucp.shopping.catalog.lookup']),
        products: [...inputs].map(([shown, variants]) => {
          const product = ucpProduct(productOf(r, shown), r.ctx.locale, (id) => variants.has(id))
          return {
            ...product,
            variants: product.variants.map((variant) => ({ ...variant, inputs: variants.get(variant.id) ?? [] })),
          }
        }),
        ...(unknown.length > 0
          ? {
              messages: unknown.map((id) => ({
                type: 'info',
                code: 'not_found',
                content: id.slice(0, 200),
                content_type: 'plain',
              })),
            }
          : {}),
      },
    }
  },
  getProduct: async (r: UcpRequest, body: contract.UcpProductBody): Promise<UcpAnswer> => {
    const shown = findShown(r, body.id)
    if (!shown || shown.detail.variants.length === 0)
      return refused(r, refuse('not-found', { zh: '没有这件商品。', en: 'There is no such product.' }).error)
    const asked = shown.detail.variants.find((variant) => variant.id === body.id)
    const product = productOf(r, shown)
    const own = asked && ucpProduct(product, r.ctx.locale, (id) => id === asked.id).variants[0]?.options
    return {
      status: 200,
      body: {
        ucp: envelope(['dev.ucp.shopping.catalog.lookup']),
        product: ucpDetail(product, r.ctx.locale, body.selected ?? own ?? []),
      },
    }
  },
} as const

async function searched(r: UcpRequest, query: string): Promise<readonly ShownProduct[]> {
  const { snapshot } = r.page
  const search = await r.app.searches.of(snapshot)
  const byId = new Map(snapshot.products.map((product) => [product.detail.id, product]))
  return search.find(query, { limit: 200, highlights: false }).hits.flatMap((hit) => byId.get(hit.id) ?? [])
}

const productOf = (r: UcpRequest, shown: ShownProduct): CatalogProduct => ({
  detail: shown.detail,
  feed: feedProduct(r.page, shown),
})

const offsetOf = (cursor: string | undefined): number => {
  const at = /^o(\d{1,7})$/.exec(cursor ?? '')?.[1]
  return at === undefined ? 0 : Number(at)
}

function filter(r: UcpRequest, filters: contract.UcpSearchBody['filters']): (shown: ShownProduct) => boolean {
  const { categories, price } = filters ?? {}
  return (shown) => {
    if (shown.detail.variants.length === 0) return false
    if (categories && categories.length > 0) {
      const type = feedProduct(r.page, shown).productType
      if (!categories.some((wanted) => wanted === shown.detail.category || wanted === type)) return false
    }
    const inRange = (minor: number) => minor >= (price?.min ?? 0) && minor <= (price?.max ?? Number.MAX_SAFE_INTEGER)
    return shown.detail.variants.some((variant) => inRange(variant.priceMinor))
  }
}

/** By id of product or variant, by SKU, by handle. */
const findShown = (r: UcpRequest, id: string): ShownProduct | undefined =>
  r.page.snapshot.byHandle.get(id) ??
  r.page.snapshot.products.find(
    ({ detail }) => detail.id === id || detail.variants.some((variant) => variant.id === id || variant.sku === id),
  )

async function currencyRight(
  r: UcpRequest,
  body: { readonly currency?: string | undefined },
  go: () => Promise<Result<SessionView, Refusal>>,
): Promise<Result<SessionView, Refusal>> {
  return body.currency !== undefined && body.currency !== r.ctx.shop.currency
    ? refuse('unprocessable', OTHER_CURRENCY)
    : go()
}

const checked = (
  r: UcpRequest,
  body: Partial<contract.UcpCheckoutBody>,
  go: (change: SessionChange) => Promise<Result<SessionView, Refusal>>,
) =>
  currencyRight(r, body, async () => (wantsPickup(body) ? refuse('unprocessable', PICKUP) : go(checkoutChange(body))))

const cartAnswer = async (
  r: UcpRequest,
  result: Result<SessionView, Refusal>,
  status: 200 | 201 = 200,
  id?: string,
): Promise<UcpAnswer> =>
  result.ok
    ? { status, body: ucpCart(result.value, r.ctx.locale) }
    : refusedWith(r, result.error, id, 'cart', (view) => ucpCart(view, r.ctx.locale))

const checkoutAnswer = async (
  r: UcpRequest,
  result: Result<SessionView, Refusal>,
  status: 200 | 201 = 200,
  id?: string,
): Promise<UcpAnswer> =>
  result.ok
    ? { status, body: ucpCheckout(result.value, r.ctx.locale, r.links) }
    : refusedWith(r, result.error, id, 'checkout', (view) => ucpCheckout(view, r.ctx.locale, r.links))

const isOver = (view: SessionView): boolean => view.state === 'completed' || view.state === 'cancelled'

/** A change that was refused answers with the resource as it still is, and the reason among its messages. */
async function refusedWith(
  r: UcpRequest,
  refusal: Refusal,
  id: string | undefined,
  kind: 'cart' | 'checkout',
  show: (view: SessionView) => Record<string, unknown> & { messages?: unknown },
): Promise<UcpAnswer> {
  if (id === undefined) return refused(r, refusal)
  const seen = await lookAtSession(r.ctx, id, kind)
  // What is over cannot be changed: that is a conflict, not a state to go on from.
  if (!seen.ok || isOver(seen.value)) return refused(r, refusal)
  const body = show(seen.value)
  const before = Array.isArray(body.messages) ? body.messages : []
  return { status: 200, body: { ...body, messages: [refusalMessage(refusal, r.ctx.locale), ...before] } }
}

const STATUS: Partial<Record<Refusal['code'], UcpAnswer['status']>> = {
  'sign-in-needed': 401,
  forbidden: 403,
  conflict: 409,
}

const refused = (r: UcpRequest, refusal: Refusal): UcpAnswer => ({
  status: STATUS[refusal.code] ?? 200,
  body: errorAnswer(refusal, r.ctx.locale),
})
