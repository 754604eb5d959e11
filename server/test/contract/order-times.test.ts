import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBasket } from '../../src/flows/orders/change-basket.ts'
import { confirmOperation } from '../../src/flows/orders/confirm-operation.ts'
import { shipOrder, startPacking } from '../../src/flows/orders/fulfil-order.ts'
import { importShop } from '../../src/flows/orders/import-shop.ts'
import { placeOrder } from '../../src/flows/orders/place-order.ts'
import { proposeOperation } from '../../src/flows/orders/propose-operation.ts'
import { readShopFiles } from '../../src/formats/orders/read-shop-files.ts'
import { findOrder, findOrderByNumber, ORDER_MIGRATIONS } from '../../src/modules/orders/index.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { must } from '../support/desk-orders.ts'
import { HOME, type TestShop, testShop } from '../support/trade.ts'

const HOUR_MS = 3_600_000

describe.each(await databasesUnderTest())('when things happened to an order on $name', (database) => {
  let opened: Awaited<ReturnType<typeof database.open>>
  let shop: TestShop
  beforeAll(async () => {
    opened = await database.open()
    shop = await testShop(opened.db)
  })
  afterAll(() => opened.close())
  const place = async () => {
    const lines = [{ variantId: shop.variants[0]?.[0] ?? '', units: 1 }]
    const basket = must(await openBasket(shop.ctx, { lines, email: 'shen@example.com', address: HOME }, 'web'))
    return must(await placeOrder(shop.ctx, basket.id, { payment: { kind: 'test' } }))
  }
  const after = (hours: number): Date => {
    shop.ctx.clockAt.now += hours * HOUR_MS
    return new Date(shop.ctx.clockAt.now)
  }
  const cancel = async (id: string) => {
    const reason = 'no-longer-needed' as const
    const proposed = must(await proposeOperation(shop.ctx, id, { kind: 'cancel-order', reason }))
    must(await confirmOperation(shop.ctx, proposed.token, `cancel-${id}`))
  }

  it('is noted for packing and cancelling, once, and not for what did not happen', async () => {
    const { ctx } = shop
    const order = await place()
    const packed = after(2)
    must(await startPacking(ctx, order.id))
    after(1)
    must(await startPacking(ctx, order.id))
    expect(await findOrder(ctx, order.id)).toMatchObject({ packedAt: packed, cancelledAt: null })
    const cancelled = after(3)
    await cancel(order.id)
    expect(await findOrder(ctx, order.id)).toMatchObject({
      state: 'cancelled',
      packedAt: packed,
      cancelledAt: cancelled,
    })
    const other = await place()
    must(await shipOrder(ctx, other.id, { carrier: '顺丰', tracking: 'SF1' }))
    expect(await findOrder(ctx, other.id)).toMatchObject({ state: 'shipped', packedAt: null, cancelledAt: null })
  })

  it('is not made up for orders that were imported without times', async () => {
    const order = {
      order_id: 'T1',
      email: 'lin@example.com',
      status: 'delivered',
      placed_at: '2026-01-05T10:00:00Z',
      address: { recipient: '林', country: 'CN', region: '浙江省', city: '杭州市', line1: '龙井路 1 号' },
      lines: [{ sku: 'T-S', name: '亚麻衬衫', units: 1, unit_price: '99.90' }],
      parcels: [{ carrier: '顺丰', tracking: 'SF9' }],
    }
    const text = JSON.stringify({ format: 'qianmian-shop', currency: 'CNY', orders: [order] })
    must(await importShop(shop.ctx, readShopFiles([{ name: 'shop.json', text }], 'CNY')))
    const brought = await findOrderByNumber(shop.ctx, 'T1')
    expect(brought).toMatchObject({ state: 'delivered', packedAt: null, deliveredAt: null, cancelledAt: null })
    expect(brought?.parcels.map((parcel) => parcel.shippedAt)).toEqual([null])
  })

  it('is found in the trail for orders of before, and taken from parcels that had a time made up', async () => {
    const { ctx } = shop
    const order = await place()
    const packed = after(1)
    must(await startPacking(ctx, order.id))
    const cancelled = after(1)
    await cancel(order.id)
    const { db } = opened
    // As the tables were.
    await sql`alter table orders drop column packed_at, drop column cancelled_at`.execute(db)
    await sql`update order_parcels set shipped_at = o.placed_at from orders o where o.id = order_id and shipped_at is null`.execute(
      db,
    )
    await sql`update audit set at = ${packed} where object_id = ${order.id} and action = 'order.packing'`.execute(db)
    await sql`alter table order_parcels alter column shipped_at set not null`.execute(db)
    await ORDER_MIGRATIONS.find(({ name }) => name === '0154-order-times')?.up(db)
    expect(await findOrder(ctx, order.id)).toMatchObject({ packedAt: packed, cancelledAt: cancelled })
    expect((await findOrderByNumber(ctx, 'T1'))?.parcels[0]?.shippedAt).toBeNull()
  })
})
