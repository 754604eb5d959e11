import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FakeMedusaStore } from './fake-medusa-store.ts'
import { type Foreign, type MedusaUnderTest, MUG, PLACES } from './medusa-under-test.ts'

const KEY = 'sk_0123456789abcdef0123456789abcdef'

export interface FakeMedusa extends MedusaUnderTest {
  readonly store: FakeMedusaStore
  /** `GET /admin/products?…`, in order. */
  readonly asked: string[]
  /** Answers in its place, as busy, broken and lying servers do; `undefined` leaves the answer to the fake. */
  meddle: ((request: string, response: ServerResponse) => boolean) | undefined
}

/** A Medusa 2 as far as the connector knows it. Its shapes and its habits were read off a real one; the same suite runs over both. */
export async function fakeMedusa(): Promise<FakeMedusa> {
  const store = new FakeMedusaStore()
  const asked: string[] = []
  const fake = { meddle: undefined as FakeMedusa['meddle'] }
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://fake')
    const what = `${request.method} ${url.pathname}${url.search}`
    asked.push(what)
    if (fake.meddle?.(what, response)) return
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
    const key = Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64').toString()
    if (key !== `${KEY}:`) return answer(401, { message: 'Unauthorized' })
    let text = ''
    for await (const chunk of request) text += chunk
    const found = route(store, request.method ?? '', url, text === '' ? undefined : JSON.parse(text))
    if (found === undefined) return answer(404, { type: 'not_found', message: `${url.pathname} was not found` })
    return answer(200, found)
  }
  let server: Server
  let port = 0
  const start = async () => {
    server = createServer((request, response) => void handle(request, response))
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  }
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  await start()
  const at = (n: number) => ({
    id: store.products[n].id,
    variantIds: store.products[n].variants.map((variant: Foreign) => variant.id),
  })
  return Object.assign(fake, {
    store,
    asked,
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    key: KEY,
    shirt: at(0),
    mug: at(1),
    places: PLACES,
    product: async (id: string) => structuredClone(store.find(id)),
    changeProduct: async (id: string, patch: Foreign) => store.changeProduct(id, patch),
    changePrice: async (_product: string, variantId: string, amount: number) =>
      store.changePrices(
        variantId,
        store
          .variant(variantId)
          .prices.map((one: Foreign) => (one.currency_code === 'cny' ? { ...one, amount } : { ...one })),
      ),
    changeUnits: async (variantId: string, place: string, units: number) => {
      store.level(variantId, place).stocked_quantity = units
    },
    addProducts: async (products: readonly { handle: string; title: string }[]) => {
      // All of one moment, as an import makes them.
      const moment = store.time()
      for (const { handle, title } of products) {
        const [variant] = MUG.variants
        if (variant) store.addProduct({ ...MUG, handle, title, variants: [{ ...variant, sku: handle }] }, moment)
      }
    },
    placeOrder: async (email: string) => store.placeOrder(email).id,
    deliver: async (orderId: string, tracking: string) => store.deliver(orderId, tracking),
    refund: async (orderId: string, amount: number) => {
      const order = store.orders.find((one) => one.id === orderId)
      order.payment_collections[0].payments[0].refunds.push({ amount })
      order.updated_at = store.time()
    },
    stop,
    start,
    close: stop,
  })
}

type Lists = Readonly<Record<string, readonly [string, (store: FakeMedusaStore) => readonly Foreign[]]>>
const LISTS: Lists = {
  '/admin/stores': ['stores', () => [{ name: 'Pretended shop', supported_currencies: CURRENCIES }]],
  '/admin/stock-locations': ['stock_locations', ({ locations }) => locations],
  '/admin/products': ['products', ({ products }) => products],
  '/admin/product-variants': ['variants', ({ products }) => products.flatMap((product) => product.variants)],
  '/admin/inventory-items': ['inventory_items', ({ stock }) => stock],
  '/admin/customers': ['customers', ({ customers }) => customers],
  '/admin/orders': ['orders', ({ orders }) => orders],
}
const CURRENCIES = [
  { currency_code: 'cny', is_default: true },
  { currency_code: 'eur', is_default: false },
]

function route(store: FakeMedusaStore, method: string, url: URL, body: Foreign): unknown {
  const list = LISTS[url.pathname]
  if (list && method === 'GET') return page(list[0], list[1](store), url.searchParams)
  const [, id = '', variantId] = /^\/admin\/products\/([^/]+)(?:\/variants\/([^/]+))?$/.exec(url.pathname) ?? []
  const product = store.find(id)
  if (!product) return undefined
  if (variantId === undefined) {
    if (method === 'POST') store.changeProduct(id, body)
    return { product }
  }
  if (method === 'POST') store.changePrices(variantId, body.prices)
  return method === 'POST' ? { product } : { variant: store.variant(variantId) }
}

const asked = { turn: 0 }

/** Sorted by one member alone: records of one moment come in whatever order, like those of a database. */
function page(name: string, all: readonly Foreign[], query: URLSearchParams) {
  const since = query.get('updated_at[$gte]')
  const until = query.get('updated_at[$lt]')
  const ids = query.getAll('id[]')
  const order = query.get('order') ?? 'id'
  const by = order.replace('-', '')
  const kept = all
    .filter(
      (one) =>
        (!since || one.updated_at >= since) &&
        (!until || one.updated_at < until) &&
        (ids.length === 0 || ids.includes(one.id)),
    )
    // Records of one moment in another order each time, as a database has them.
    .sort(() => (asked.turn++ % 3) - 1)
    .sort((a, b) => (a[by] < b[by] ? -1 : a[by] > b[by] ? 1 : 0) * (order.startsWith('-') ? -1 : 1))
  const [limit, offset] = [Number(query.get('limit') ?? 50), Number(query.get('offset') ?? 0)]
  return { [name]: kept.slice(offset, offset + limit), count: kept.length, offset, limit }
}
