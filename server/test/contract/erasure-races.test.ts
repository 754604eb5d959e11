import { ok } from '@qianmian/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBasket } from '../../src/flows/orders/change-basket.ts'
import { confirmOperation } from '../../src/flows/orders/confirm-operation.ts'
import { deliverOrder, shipOrder } from '../../src/flows/orders/fulfil-order.ts'
import { holdBasket } from '../../src/flows/orders/hold-basket.ts'
import { importShop } from '../../src/flows/orders/import-shop.ts'
import { placeOrder } from '../../src/flows/orders/place-order.ts'
import { proposeOperation } from '../../src/flows/orders/propose-operation.ts'
import { confirmErasure, proposeErasure } from '../../src/flows/privacy/confirm-erasure.ts'
import { readShopFiles } from '../../src/formats/orders/read-shop-files.ts'
import { findCustomerByEmail, insertCustomers } from '../../src/modules/customers/index.ts'
import { allOrNothing, type Ctx } from '../../src/platform/ctx.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { must } from '../support/desk-orders.ts'
import { HOME, type TestShop, testShop } from '../support/trade.ts'

const RACES = 50
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const DESK = { audience: { async forget() {} }, mail: { async forget() {} } }

describe.each(await databasesUnderTest())(
  'erasing somebody who does something at the same instant on $name',
  (database) => {
    let opened: Awaited<ReturnType<typeof database.open>>
    let shop: TestShop
    beforeAll(async () => {
      opened = await database.open()
      shop = await testShop(opened.db, { stock: 1000 })
    })
    afterAll(() => opened.close())

    it(`ends each of ${RACES} races with an answer for both, and nothing of her behind it`, async () => {
      const { ctx } = shop
      for (let n = 0; n < RACES; n++) {
        const customerId = `cus_race_${n}`
        const email = `race-${n}@example.com`
        const line1 = `追风路 ${n} 号`
        await insertCustomers(ctx, [
          {
            id: customerId,
            externalId: null,
            email,
            phone: null,
            firstName: '',
            lastName: '追风',
            lang: 'zh',
            defaultAddress: null,
            isSimulated: false,
            createdAt: new Date(ctx.clock.now()),
          },
        ])
        const herself: Ctx = { ...ctx, actor: { kind: 'customer', customerId } }
        const lines = [{ variantId: shop.variants[0]?.[0] ?? '', units: 1 }]
        const address = { ...HOME, line1 }
        const filled = { lines, email, address }
        const first = must(
          await placeOrder(herself, must(await openBasket(herself, filled, 'web')).id, { payment: { kind: 'test' } }),
        )
        must(await shipOrder(ctx, first.id, { carrier: '顺丰', tracking: `SF${n}` }))
        const delivered = must(await deliverOrder(ctx, first.id))
        const held = must(await openBasket(herself, filled, 'web'))
        must(await holdBasket(herself, held.id))
        const open = must(await openBasket(herself, filled, 'web'))
        const line = delivered.lines[0]
        const back = must(
          await proposeOperation(herself, first.id, {
            kind: 'return-items',
            lines: [{ lineId: line?.id ?? '', units: 1 }],
            methodId: delivered.ledger[0]?.methodId ?? '',
            reason: '不合身',
          }),
        )
        const plan = must(await proposeErasure(herself, { customerId }))
        const [erased, ordered, another, returned] = await Promise.all([
          confirmErasure(herself, DESK, plan.token ?? '', `erase-${n}`),
          later(n % 10).then(() => placeOrder(herself, open.id, { payment: { kind: 'test' } })),
          later(n % 7).then(() =>
            openBasket(herself, filled, 'web').then((made) =>
              made.ok ? placeOrder(herself, made.value.id, { payment: { kind: 'test' } }) : made,
            ),
          ),
          later(n % 13).then(() => confirmOperation(herself, back.token, `back-${n}`)),
        ])
        expect(
          [erased, ordered, another, returned].some((one) => one.ok),
          `race ${n}`,
        ).toBe(true)
        if (!erased.ok) continue
        const { rows } = await sql<{ id: string }>`
        select id from orders where shop_id = ${ctx.shop.id} and customer_id = ${customerId}
          and (lower(email) = ${email} or address->>'line1' = ${line1})`.execute(opened.db)
        expect(rows, `race ${n}`).toEqual([])
      }
    })

    it('leaves her out of a file that is brought in before the erasing has ended', async () => {
      const ctx = await testContext(opened.db)
      const email = 'file@example.com'
      const fileOf = (id: string) => {
        const customers = [{ customer_id: id, email, first_name: '追风', last_name: '' }]
        const text = JSON.stringify({ format: 'qianmian-shop', currency: 'CNY', customers })
        return readShopFiles([{ name: 'shop.json', text }], 'CNY')
      }
      must(await importShop(ctx, fileOf('F1')))
      const customerId = (await findCustomerByEmail(ctx, email))?.id ?? ''
      const plan = must(await proposeErasure(ctx, { customerId }))
      let brought: ReturnType<typeof importShop> | undefined
      // The messages are the last that goes before the commit: everything is erased, and nobody else sees it yet.
      const slow = {
        ...DESK,
        mail: {
          async forget() {
            brought = importShop(ctx, fileOf('F2'))
            await later(300)
          },
        },
      }
      must(await confirmErasure(ctx, slow, plan.token ?? '', 'file'))
      expect((await brought)?.ok).toBe(true)
      expect(await findCustomerByEmail(ctx, email)).toBeUndefined()
    })

    it('lets two transactions that wait for each other both come to their end', async (test) => {
      if (database.name === 'PGlite') return test.skip()
      const { ctx } = shop
      const [one = '', two = ''] = shop.variants[0] ?? []
      let met = 0
      const touch = (ids: readonly string[]) =>
        allOrNothing(ctx, async (ctx) => {
          const [first, second] = ids
          await sql`update variants set barcode = ${first} where id = ${first}`.execute(ctx.db)
          met += 1
          for (let n = 0; met < 2 && n < 200; n++) await later(5)
          await sql`update variants set barcode = ${first} where id = ${second}`.execute(ctx.db)
          return ok(first)
        })
      expect(await Promise.all([touch([one, two]), touch([two, one])])).toEqual([ok(one), ok(two)])
      expect(met).toBe(3)
    })
  },
)
