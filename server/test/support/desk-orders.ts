import { issueLink } from '../../src/flows/one-time-links.ts'
import { openBasket } from '../../src/flows/orders/change-basket.ts'
import { placeOrder } from '../../src/flows/orders/place-order.ts'
import type { Payment } from '../../src/flows/orders/prepare-order.ts'
import { findOffers, listProducts } from '../../src/modules/catalog/index.ts'
import type { Order } from '../../src/modules/orders/index.ts'
import { setUncounted } from '../../src/modules/stock/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import type { Running } from '../../src/start-server.ts'
import { HOME } from './trade.ts'

/** A result's value, or the end of the test with what was refused. */
export const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** The first shop of a running server, as nobody in particular. */
export async function shopContext(server: Running): Promise<Ctx> {
  const [shop] = await server.app.shops()
  if (!shop) throw new Error('no shop')
  return server.app.context(shop, { kind: 'shopper' }, 'zh', 'test')
}

const PEOPLE = [
  ['沈知夏', 'zhixia', '浙江省', '杭州市', '西湖区', '龙井路 1 号', '310013'],
  ['陈屿', 'chenyu', '上海市', '上海市', '徐汇区', '武康路 210 号', '200031'],
  ['林小满', 'xiaoman', '四川省', '成都市', '锦江区', '东大街 99 号', '610011'],
  ['周予安', 'yuan', '广东省', '广州市', '越秀区', '东山口 12 号', '510080'],
  ['顾言', 'guyan', '江苏省', '苏州市', '姑苏区', '平江路 45 号', '215001'],
] as const

/**
 * Orders of five people for goods of the shop, placed by the flows as a storefront places them.
 * @returns them in the order in which they were placed
 */
export async function placeOrders(
  ctx: Ctx,
  count: number,
  options: { readonly payment?: Payment; readonly linesEach?: number } = {},
): Promise<Order[]> {
  const products = await listProducts(ctx, {}, { limit: 40 })
  const offers = (await findOffers(ctx, { productIds: products.map((product) => product.id) })).filter(
    (offer) => offer.isOnSale,
  )
  // Whatever a demo counts: these tests are about orders.
  await setUncounted(
    ctx,
    offers.filter((_, at) => at % 7 === 3).map((offer) => ({ variantId: offer.id, isAvailable: true })),
  )
  const placed: Order[] = []
  for (let at = 0; placed.length < count; at++) {
    if (at > count * 8) throw new Error('the shop has too little in stock for these orders')
    const person = PEOPLE[at % PEOPLE.length] ?? PEOPLE[0]
    const [recipient, name, region, city, district, line1, postcode] = person
    const wanted = Array.from(
      { length: options.linesEach ?? 1 + (at % 3) },
      (_, line) => offers[(at * 5 + line * 3) % offers.length],
    )
    const basket = await openBasket(
      ctx,
      {
        lines: [...new Set(wanted.flatMap((offer) => offer?.id ?? []))].map((variantId, line) => ({
          variantId,
          units: 1 + ((at + line) % 2),
        })),
        email: `${name}@example.com`,
        address: { ...HOME, recipient, region, city, district, line1, postcode },
      },
      'web',
    )
    if (!basket.ok) continue
    const order = await placeOrder(ctx, basket.value.id, { payment: options.payment ?? { kind: 'test' } })
    if (order.ok) placed.push(order.value)
  }
  return placed
}

/** A link that lets somebody into the first shop with a role. */
export async function linkFor(server: Running, role: 'editor' | 'viewer'): Promise<string> {
  const [shop] = await server.app.shops()
  if (!shop) throw new Error('no shop')
  const ctx = server.app.context(shop, { kind: 'system', name: 'test' }, 'zh', 'test')
  return issueLink(server.app, ctx, {
    purpose: 'invitation',
    email: `${role}@example.com`,
    name: role === 'viewer' ? '观' : '编',
    role,
  })
}
