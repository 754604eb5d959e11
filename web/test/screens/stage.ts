import { rmSync } from 'node:fs'
import type { MediaJobView, PosterRecipeView, ProposalView, RunView } from '../../../server/src/contract/types.ts'
import { openBasket } from '../../../server/src/flows/orders/change-basket.ts'
import { shipOrder } from '../../../server/src/flows/orders/fulfil-order.ts'
import { placeOrder } from '../../../server/src/flows/orders/place-order.ts'
import { findOffers, listProducts } from '../../../server/src/modules/catalog/index.ts'
import { openSession } from '../../../server/src/modules/customers/index.ts'
import { pgliteFolder } from '../../../server/test/support/databases.ts'
import { type TestServer, testServer } from '../../../server/test/support/server.ts'
import { HOME } from '../../../server/test/support/trade.ts'
import { type FixedWorld, fixWorld } from './fixed-world.ts'

const MINUTE_MS = 60_000
const LIMIT_MS = 180_000
/** Products of the demo shop with a pack that waits, and with one that is published. */
const WAITING = ['wind-eye-linen-tee', 'under-eaves-linen-shirt', 'cool-down-hoodie', 'tinglan-q3-headphones']
const PUBLISHED = ['slow-slope-linen-dress', 'quiet-valley-wool-scarf', 'settled-snow-wool-sweater']

/** A small file for the import preview: two good rows and a bad one. */
export const GOODS_CSV = `编码,商品名称,品牌,价格,库存,克重,成分,产地
linen-1,山岚亚麻短袖,素屿,199.00,12,165 g/m²,亚麻 100%,江苏南通
linen-2,溪石亚麻衬衫,素屿,299.00,8,180 g/m²,亚麻 55% 棉 45%,江苏南通
bad-1,坏价格,素屿,-19.9,3,,,
`

export interface Stage {
  readonly server: TestServer
  readonly world: FixedWorld
  /** The proposal whose review is shown. */
  readonly proposalId: string
  /** The product whose pictures are shown, and its poster. */
  readonly productId: string
  readonly posterId: string
  /** An order that was shipped. */
  readonly orderId: string
  /** The cookie of the customer whose order it is, who is signed in. */
  readonly shopper: { readonly name: string; readonly value: string }
  close(): Promise<void>
}

/** The demo shop as every picture shows it: some packs wait, some are published, the clock stands at noon. */
export async function openStage(): Promise<Stage> {
  const world = fixWorld('screens')
  try {
    // Seeded here, under the fixed clock: the names of products decide the words of their texts.
    const server = await testServer({}, await pgliteFolder())
    world.freeCrypto()
    ;(server.app.platform as { randomBytes: (n: number) => Uint8Array }).randomBytes = world.randomBytes
    const { items } = (await server.api<{ items: { id: string; handle: string }[] }>('/products?limit=200')).body
    const idOf = (handle: string) => items.find((item) => item.handle === handle)?.id ?? ''
    world.now += 20 * MINUTE_MS
    for (const proposal of await write(server, PUBLISHED.map(idOf), false)) {
      world.now += MINUTE_MS
      await server.api(`/proposals/${proposal.id}/decide`, { method: 'POST', json: { decision: 'approve' } })
    }
    world.now += 20 * MINUTE_MS
    const [shown] = await write(server, WAITING.slice(0, 1).map(idOf), true)
    world.now += 5 * MINUTE_MS
    await write(server, WAITING.slice(1).map(idOf), false)
    world.now += 10 * MINUTE_MS
    const productId = idOf(PUBLISHED[0] ?? '')
    const poster = { kind: 'poster', lang: 'zh', format: 'portrait', seed: 'screens' } as const
    const posterId = await make(server, productId, { ...poster, template: 'museum' })
    world.now += 5 * MINUTE_MS
    await make(server, productId, { ...poster, format: 'square', template: 'panel' })
    world.now += 15 * MINUTE_MS
    const { orderId, shopper } = await sell(server, world)
    world.now += 60 * MINUTE_MS
    const scopes = ['catalog', 'basket', 'checkout', 'orders']
    await server.api('/agents', {
      method: 'POST',
      json: { name: '购物助手', role: null, scopes, perMinute: 120 },
    })
    const address = { url: 'https://erp.example.com/hooks/orders', types: ['order.placed', 'order.cancelled'] }
    await server.api('/webhooks', { method: 'POST', json: address })
    world.now += 40 * MINUTE_MS
    return {
      server,
      world,
      proposalId: shown?.id ?? '',
      productId,
      posterId,
      orderId,
      shopper,
      async close() {
        await server.stop()
        rmSync(server.dataDir, { recursive: true, force: true })
        world.restore()
      },
    }
  } catch (error) {
    world.restore()
    throw error
  }
}

/** People who bought this noon: what, how many of it, and who. */
const SOLD = [
  ['cool-down-hoodie', 2, '沈知夏', '浙江省', '杭州市'],
  ['under-eaves-linen-shirt', 1, '陈屿', '上海市', '上海市'],
  ['tinglan-q3-headphones', 1, '林小满', '四川省', '成都市'],
  ['settled-snow-wool-sweater', 1, '周予安', '广东省', '广州市'],
  ['wind-eye-linen-tee', 3, '顾言', '江苏省', '苏州市'],
] as const

/** Orders as shoppers place them; the first is shipped, and who placed it is signed in. */
async function sell(server: TestServer, world: FixedWorld): Promise<Pick<Stage, 'orderId' | 'shopper'>> {
  const [shop] = await server.app.shops()
  if (!shop) throw new Error('no shop')
  const ctx = server.app.context(shop, { kind: 'shopper' }, 'zh', 'screens')
  const desk = server.app.context(
    shop,
    { kind: 'person', userId: 'desk', name: '林岚', role: 'owner' },
    'zh',
    'screens',
  )
  const ids: string[] = []
  const people: string[] = []
  for (const [handle, units, recipient, region, city] of SOLD) {
    const [product] = await listProducts(ctx, { handles: [handle] }, { limit: 1 })
    const [offer] = await findOffers(ctx, { productIds: [product?.id ?? ''] })
    const lines = [{ variantId: offer?.id ?? '', units }]
    const address = { ...HOME, recipient, region, city, district: null, line1: '龙井路 1 号' }
    const basket = await openBasket(ctx, { lines, email: `buyer${ids.length}@example.com`, address }, 'web')
    if (!basket.ok) throw new Error(`${handle}: ${basket.error.code}`)
    const order = await placeOrder(ctx, basket.value.id, { payment: { kind: 'test' } })
    if (!order.ok) throw new Error(`${handle}: ${order.error.code}`)
    ids.push(order.value.id)
    people.push(order.value.customerId ?? '')
    world.now += 3 * MINUTE_MS
  }
  const [first = ''] = ids
  const shipped = await shipOrder(desk, first, { carrier: '顺丰', tracking: 'SF1234567890' })
  if (!shipped.ok) throw new Error(shipped.error.code)
  const shopper = { name: `shopper-${shop.slug}`, value: await openSession(ctx, people[0] ?? '') }
  return { orderId: first, shopper }
}

/** @returns the id of the work */
async function make(server: TestServer, productId: string, recipe: PosterRecipeView): Promise<string> {
  const { job } = (
    await server.api<{ job: MediaJobView }>(`/products/${productId}/works`, { method: 'POST', json: { recipe } })
  ).body
  for (const deadline = performance.now() + LIMIT_MS; performance.now() < deadline; ) {
    const { state, workId } = (await server.api<MediaJobView>(`/media-jobs/${job.id}`)).body
    if (workId) return workId
    if (state === 'failed') break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the posters of the demo shop were not made')
}

async function write(server: TestServer, productIds: readonly string[], posters: boolean): Promise<ProposalView[]> {
  const run = (await server.api<RunView>('/runs', { method: 'POST', json: { productIds, posters } })).body
  for (const deadline = performance.now() + LIMIT_MS; performance.now() < deadline; ) {
    const { status } = (await server.api<RunView>(`/runs/${run.id}`)).body
    if (status === 'done') return (await server.api<{ items: ProposalView[] }>(`/proposals?runId=${run.id}`)).body.items
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the packs of the demo shop were not written in time')
}
