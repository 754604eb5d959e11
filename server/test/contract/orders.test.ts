import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeBasket, openBasket } from '../../src/flows/orders/change-basket.ts'
import { confirmOperation } from '../../src/flows/orders/confirm-operation.ts'
import { deliverOrder, shipOrder } from '../../src/flows/orders/fulfil-order.ts'
import { holdBasket } from '../../src/flows/orders/hold-basket.ts'
import { placeOrder } from '../../src/flows/orders/place-order.ts'
import { proposeDefaultAddress, proposeOperation } from '../../src/flows/orders/propose-operation.ts'
import { receiveAfterSale, settleAfterSale } from '../../src/flows/orders/settle-after-sale.ts'
import { findMethods } from '../../src/modules/customers/index.ts'
import { findOrder, type Order, orderTotals, paidMinor } from '../../src/modules/orders/index.ts'
import { freeUnits } from '../../src/modules/stock/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { OWNER } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { HOME, type TestShop, testCustomer, testShop } from '../support/trade.ts'

/** Buys and pays with the test payment. */
export async function buy(ctx: Ctx, lines: { variantId: string; units: number }[], giftCardId?: string) {
  const basket = await openBasket(ctx, { lines, email: 'a@example.com', address: HOME }, 'test')
  if (!basket.ok) return basket
  return placeOrder(ctx, basket.value.id, {
    payment: { kind: 'test', token: 'test-succeeds', ...(giftCardId ? { giftCardId } : {}) },
  })
}

const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe.each(await databasesUnderTest())('orders on $name', (database) => {
  let opened: Awaited<ReturnType<typeof database.open>>
  let shop: TestShop
  const v = (product: number, size: number) => shop.variants[product]?.[size] ?? ''
  const freeOf = async (id: string) => (await freeUnits(shop.ctx, [id])).get(id)
  const staff = () => ({ ...shop.ctx, actor: OWNER })

  beforeAll(async () => {
    opened = await database.open()
    shop = await testShop(opened.db)
  })
  afterAll(() => opened.close())

  it('turns a basket into an order once: goods kept, money in the ledger, the loop told', async () => {
    const customer = await testCustomer(shop.ctx, 'first')
    const before = await freeOf(v(0, 0))
    const basket = must(
      await openBasket(
        customer.ctx,
        { lines: [{ variantId: v(0, 0), units: 2 }], email: 'a@b.cn', address: HOME },
        'test',
      ),
    )
    must(await holdBasket(customer.ctx, basket.id))
    expect(await freeOf(v(0, 0))).toBe((before ?? 0) - 2)
    const pay = { payment: { kind: 'test' as const, giftCardId: customer.giftCardId } }
    const [one, two] = await Promise.all([
      placeOrder(customer.ctx, basket.id, pay),
      placeOrder(customer.ctx, basket.id, pay),
    ])
    const order = must(one)
    expect(must(two).id).toBe(order.id)
    expect(orderTotals(order).totalMinor).toBe(39_800)
    expect(order.ledger.map((entry) => [entry.methodKind, entry.amountMinor])).toEqual([
      ['gift_card', 10_000],
      ['test', 29_800],
    ])
    expect(await freeOf(v(0, 0))).toBe((before ?? 0) - 2)
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from events where shop_id = ${shop.ctx.shop.id}
      and type = 'order.placed' and data->>'orderId' = ${order.id}`.execute(opened.db)
    expect(rows[0]?.n).toBe(1)
  })

  it('changes nothing when a card is declined, the bag is empty, or the total is another than she saw', async () => {
    const lines = [{ variantId: v(0, 1), units: 1 }]
    const basket = must(await openBasket(shop.ctx, { lines, email: 'a@b.cn', address: HOME }, 'test'))
    const before = await freeOf(v(0, 1))
    const declined = await placeOrder(shop.ctx, basket.id, { payment: { kind: 'test', token: 'test-declines' } })
    expect(declined).toMatchObject({ ok: false, error: { code: 'payment-failed' } })
    const other = await placeOrder(shop.ctx, basket.id, { payment: { kind: 'test' }, expectedTotalMinor: 1 })
    expect(other).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(await freeOf(v(0, 1))).toBe(before)
    const empty = must(await openBasket(shop.ctx, { email: 'a@b.cn', address: HOME }, 'test'))
    expect(await placeOrder(shop.ctx, empty.id, { payment: { kind: 'test' } })).toMatchObject({ ok: false })
  })

  it('sells exactly the last 20 pieces to 200 who want one', async () => {
    const id = v(1, 2)
    expect(await freeOf(id)).toBe(20)
    const baskets = await Promise.all(
      Array.from({ length: 200 }, () =>
        openBasket(
          shop.ctx,
          { lines: [{ variantId: id, units: 1 }], email: 'many@example.com', address: HOME },
          'test',
        ),
      ),
    )
    const placed = await Promise.all(
      baskets.map((basket) => placeOrder(shop.ctx, must(basket).id, { payment: { kind: 'test' } })),
    )
    expect(placed.filter((one) => one.ok)).toHaveLength(20)
    expect(placed.filter((one) => !one.ok && one.error.code === 'out-of-stock')).toHaveLength(180)
    expect(await freeOf(id)).toBe(0)
  }, 120_000)

  it('knows a guest who buys for the first time with several baskets at once as one person', async () => {
    const few = await testShop(opened.db)
    for (let round = 0; round < 5; round++) {
      // Different goods: nothing but she herself can be in her way.
      const lines = few.variants.flat().map((variantId) => [{ variantId, units: 1 }])
      const email = `once-${round}@example.com`
      const baskets = await Promise.all(
        lines.map((one) => openBasket(few.ctx, { lines: one, email, address: HOME }, 'test')),
      )
      const placed = await Promise.all(
        baskets.map((basket) => placeOrder(few.ctx, must(basket).id, { payment: { kind: 'test' } })),
      )
      const orders = placed.map(must)
      expect(orders).toHaveLength(6)
      expect(new Set(orders.map((order) => order.customerId)).size).toBe(1)
      expect(orders.map((order) => order.ledger.length)).toEqual([1, 1, 1, 1, 1, 1])
    }
  })

  it('lets goods go when a checkout takes too long', async () => {
    const id = v(1, 1)
    const before = await freeOf(id)
    const basket = must(
      await openBasket(shop.ctx, { lines: [{ variantId: id, units: 5 }], email: 'a@b.cn', address: HOME }, 'test'),
    )
    must(await holdBasket(shop.ctx, basket.id))
    shop.ctx.clockAt.now += 16 * 60_000
    // Somebody else takes everything, the five that were kept too long included.
    must(await buy(shop.ctx, [{ variantId: id, units: before ?? 0 }]))
    expect(await placeOrder(shop.ctx, basket.id, { payment: { kind: 'test' } })).toMatchObject({
      ok: false,
      error: { code: 'out-of-stock' },
    })
  })

  it('has one effect when 50 confirm the same proposal at once', async () => {
    const customer = await testCustomer(shop.ctx, 'fifty', 30_000)
    const order = must(await buy(customer.ctx, [{ variantId: v(0, 2), units: 1 }], customer.giftCardId))
    const proposed = must(
      await proposeOperation(customer.ctx, order.id, { kind: 'cancel-order', reason: 'no-longer-needed' }),
    )
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => confirmOperation(customer.ctx, proposed.token, `key-${n}`)),
    )
    expect(answers.every((answer) => answer.ok)).toBe(true)
    expect(new Set(answers.map((answer) => JSON.stringify(must(answer)))).size).toBe(1)
    const after = (await findOrder(shop.ctx, order.id)) as Order
    expect(after.state).toBe('cancelled')
    expect(after.ledger.filter((entry) => entry.kind === 'refund')).toHaveLength(1)
    expect(paidMinor(after.ledger)).toBe(0)
    const [card] = await findMethods(shop.ctx, { customerId: customer.id })
    expect(card?.balanceMinor).toBe(30_000)
  }, 60_000)

  it('refuses everybody whose order it is not, whatever they hold, and a token that was touched', async () => {
    const owner = await testCustomer(shop.ctx, 'owner')
    const other = await testCustomer(shop.ctx, 'other')
    const order = must(await buy(owner.ctx, [{ variantId: v(0, 0), units: 1 }]))
    const cancel = { kind: 'cancel-order', reason: 'ordered-by-mistake' } as const
    const proposed = must(await proposeOperation(owner.ctx, order.id, cancel))
    const agent = (customerId: string | null): Ctx => ({
      ...shop.ctx,
      actor: { kind: 'agent', clientId: 'a', scopes: ['orders'], customerId },
    })
    const stranger: Ctx = { ...shop.ctx, actor: { kind: 'shopper' } }
    const state = async () => JSON.stringify(await findOrder(shop.ctx, order.id))
    const before = await state()
    for (const [ctx, code] of [
      [other.ctx, 'not-found'],
      [stranger, 'sign-in-needed'],
      [agent(other.id), 'not-found'],
      [agent(null), 'forbidden'],
    ] as const) {
      expect(await proposeOperation(ctx, order.id, cancel)).toMatchObject({ ok: false, error: { code } })
      expect((await confirmOperation(ctx, proposed.token, 'x')).ok).toBe(false)
    }
    // A machine that she let may propose, and not confirm.
    const byAgent = must(await proposeOperation(agent(owner.id), order.id, cancel))
    expect(await confirmOperation(agent(owner.id), byAgent.token, 'y')).toMatchObject({ error: { code: 'forbidden' } })
    const [id, mac = ''] = proposed.token.split('.')
    // Surely another one: every sixteenth ends with A anyway.
    const forged = `${mac.startsWith('A') ? 'B' : 'A'}${mac.slice(1)}`
    expect((await confirmOperation(owner.ctx, `${id}.${forged}`, 'z')).ok).toBe(false)
    expect(await state()).toBe(before)
    must(await confirmOperation(owner.ctx, byAgent.token, 'owner-key'))
    // What was looked at is not what is there any more: the older proposal is void.
    expect(await confirmOperation(owner.ctx, proposed.token, 'late')).toMatchObject({ error: { code: 'stale' } })
  })

  it('exchanges and takes back delivered goods with money and shelves right to the end', async () => {
    const customer = await testCustomer(shop.ctx, 'returns', 5000)
    const order = must(await buy(customer.ctx, [{ variantId: v(0, 0), units: 2 }]))
    const line = order.lines[0]?.id ?? ''
    must(await shipOrder(staff(), order.id, { carrier: '顺丰', tracking: 'SF1' }))
    const early = await proposeOperation(customer.ctx, order.id, {
      kind: 'return-items',
      lines: [{ lineId: line, units: 1 }],
      methodId: customer.giftCardId,
      reason: '大了',
    })
    expect(early).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
    must(await deliverOrder(staff(), order.id))
    const shelfBefore = await freeOf(v(0, 0))
    const exchange = must(
      await proposeOperation(customer.ctx, order.id, {
        kind: 'exchange-items',
        changes: [{ lineId: line, units: 1, toVariantId: v(0, 1) }],
        methodId: customer.giftCardId,
        reason: '大了',
      }),
    )
    expect(exchange.effect?.differenceMinor).toBe(1000)
    must(await confirmOperation(customer.ctx, exchange.token, 'ex-1'))
    const asked = (await findOrder(shop.ctx, order.id)) as Order
    const one = asked.afterSales[0]?.id ?? ''
    expect((await settleAfterSale(staff(), order.id, one, { restockAt: null })).ok).toBe(false)
    must(await receiveAfterSale(staff(), order.id, one))
    const settled = must(await settleAfterSale(staff(), order.id, one, { restockAt: shop.locations[0] ?? null }))
    expect(orderTotals(settled).totalMinor).toBe(40_800)
    expect(paidMinor(settled.ledger)).toBe(40_800)
    expect(await freeOf(v(0, 0))).toBe((shelfBefore ?? 0) + 1)
    const back = must(
      await proposeOperation(customer.ctx, order.id, {
        kind: 'return-items',
        lines: settled.lines.map((l) => ({ lineId: l.id, units: 1 })),
        methodId: order.ledger[0]?.methodId ?? '',
        reason: '不喜欢',
      }),
    )
    expect(back.effect?.differenceMinor).toBe(-40_800)
    must(await confirmOperation(customer.ctx, back.token, 'rt-1'))
    const again = await proposeOperation(customer.ctx, order.id, {
      kind: 'return-items',
      lines: [{ lineId: line, units: 1 }],
      methodId: customer.giftCardId,
      reason: '',
    })
    expect(again.ok).toBe(false)
  })

  it('keeps what goes out in an exchange, also where the same variant comes back, or two change places', async () => {
    const own = await testShop(opened.db)
    const at = (size: number) => own.variants[0]?.[size] ?? ''
    const free = async (size: number) => (await freeUnits(own.ctx, [at(size)])).get(at(size)) ?? 0
    const desk = { ...own.ctx, actor: OWNER }
    const customer = await testCustomer(own.ctx, 'same', 5000)
    const sold = async () => {
      const lines = [0, 1].map((size) => ({ variantId: at(size), units: 2 }))
      const order = must(await buy(customer.ctx, lines))
      must(await shipOrder(desk, order.id, { carrier: '顺丰', tracking: 'SF1' }))
      must(await deliverOrder(desk, order.id))
      return order
    }
    const lineOf = (order: Order, size: number) => order.lines.find((line) => line.variantId === at(size))?.id ?? ''
    for (const to of [
      [0, 1],
      [1, 0],
    ] as const) {
      const order = await sold()
      const before = [await free(0), await free(1)]
      const proposed = must(
        await proposeOperation(customer.ctx, order.id, {
          kind: 'exchange-items',
          changes: [0, 1].map((size) => ({ lineId: lineOf(order, size), units: 1, toVariantId: at(to[size] ?? 0) })),
          methodId: customer.giftCardId,
          reason: '有一处脱线',
        }),
      )
      expect(proposed.effect?.differenceMinor).toBe(0)
      must(await confirmOperation(customer.ctx, proposed.token, `same-${to.join('')}`))
      expect([await free(0), await free(1)]).toEqual(before.map((units) => units - 1))
      const one = (await findOrder(own.ctx, order.id))?.afterSales[0]?.id ?? ''
      must(await receiveAfterSale(desk, order.id, one))
      must(await settleAfterSale(desk, order.id, one, { restockAt: null }))
      // What came back is broken and stays off the shelf; what went out is gone from it.
      expect([await free(0), await free(1)]).toEqual(before.map((units) => units - 1))
    }
  })

  it('changes the default address only of who confirms it', async () => {
    const customer = await testCustomer(shop.ctx, 'moves')
    const there = { ...HOME, line1: '南山路 2 号' }
    const proposed = must(await proposeDefaultAddress(customer.ctx, customer.id, there))
    must(await confirmOperation(customer.ctx, proposed.token, 'home'))
    const stranger = await testCustomer(shop.ctx, 'stranger')
    expect(await proposeDefaultAddress(stranger.ctx, customer.id, HOME)).toMatchObject({ error: { code: 'not-found' } })
  })

  it('knows a basket by its secret alone, and keeps an ordered one closed', async () => {
    const other = await testShop(opened.db)
    const basket = must(await openBasket(shop.ctx, { lines: [{ variantId: v(0, 0), units: 1 }] }, 'test'))
    expect(await changeBasket(other.ctx, basket.id, { lines: [] })).toMatchObject({ error: { code: 'not-found' } })
    const foreign = await openBasket(other.ctx, { lines: [{ variantId: v(0, 0), units: 1 }] }, 'test')
    expect(foreign).toMatchObject({ ok: false, error: { code: 'out-of-stock' } })
  })
})
