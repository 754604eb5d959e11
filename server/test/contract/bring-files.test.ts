import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveUpBringing, lookAtFiles, startBringing } from '../../src/flows/orders/bring-files.ts'
import { continueBringing } from '../../src/flows/orders/continue-bringing.ts'
import { listOrders } from '../../src/modules/orders/index.ts'
import { filesOfImport, findShopImport, forgetUnstarted } from '../../src/modules/shop-imports/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { LeaseLost } from '../../src/platform/jobs/job-queue.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { must } from '../support/desk-orders.ts'

const HEAD = 'order_id,customer_id,email,status,placed_at,sku,name,units,unit_price,recipient,country,region,city,line1'
const row = (id: string, price = '99.90') =>
  `${id},C1,shen@example.com,delivered,2026-01-05,LOOSE,亚麻衬衫,2,${price},沈知夏,CN,浙江省,杭州市,龙井路 1 号`
const csv = (name: string, rows: readonly string[]) => ({ name, bytes: new TextEncoder().encode(rows.join('\n')) })
const CUSTOMERS = csv('customers.csv', ['customer_id,email,first_name', 'C1,shen@example.com,知夏'])
const orders = (mark: string, n: number) => [
  CUSTOMERS,
  csv('orders.csv', [HEAD, ...Array.from({ length: n }, (_, at) => row(`${mark}${at}`))]),
]
const never = new AbortController().signal

describe.each(await databasesUnderTest())('files of a shop that are dropped in the studio on $name', (database) => {
  let opened: Awaited<ReturnType<typeof database.open>>
  let ctx: Awaited<ReturnType<typeof testContext>>
  const total = async (mark: string) => (await listOrders(ctx, { text: mark, limit: 1 })).total
  const started = async (files: Parameters<typeof lookAtFiles>[1]) =>
    must(await startBringing(ctx, must(await lookAtFiles(ctx, files)).id)).id
  const state = async (id: string) => (await findShopImport(ctx, id))?.state
  beforeAll(async () => {
    opened = await database.open()
    ctx = await testContext(opened.db)
  })
  afterAll(() => opened.close())

  it('say what they would do, do it once, and a second time say that nothing is new', async () => {
    const files = [csv('orders.csv', [HEAD, row('A1'), row('A2', 'cheap')]), CUSTOMERS]
    const looked = must(await lookAtFiles(ctx, files))
    expect(looked.plan).toMatchObject({ customers: { read: 1, created: 1 }, orders: { read: 1, created: 1 } })
    expect(looked).toMatchObject({ state: 'read', errors: 1, issues: [{ place: 'orders.csv:3' }] })
    expect(await total('A1')).toBe(0)
    must(await startBringing(ctx, looked.id))
    expect(await startBringing(ctx, looked.id)).toMatchObject({ ok: false, error: { code: 'conflict' } })
    await continueBringing(ctx, looked.id, never)
    const done = await findShopImport(ctx, looked.id)
    expect(done).toMatchObject({ state: 'done', counts: { orders: { created: 1 } }, errors: 1 })
    expect(done?.endedAt).not.toBeNull()
    expect(await filesOfImport(ctx, looked.id)).toBeUndefined()
    expect(await total('A1')).toBe(1)
    const again = must(await lookAtFiles(ctx, files))
    expect(again.plan).toMatchObject({ customers: { created: 0, unchanged: 1 }, orders: { created: 0, unchanged: 1 } })
    must(await startBringing(ctx, again.id))
    await continueBringing(ctx, again.id, never)
    expect((await findShopImport(ctx, again.id))?.counts).toMatchObject({ orders: { created: 0, unchanged: 1 } })
    expect(await total('A1')).toBe(1)
  })

  it('are gone on with after a kill, and count each record once', async () => {
    const id = await started(orders('K', 1200))
    let batches = 0
    const dies = async () => {
      batches += 1
      if (batches === 3) throw new LeaseLost()
    }
    await expect(continueBringing(ctx, id, never, dies)).rejects.toThrow(LeaseLost)
    expect(await findShopImport(ctx, id)).toMatchObject({
      state: 'running',
      done: { customers: 1, orders: 500 },
      counts: { orders: { created: 500 } },
    })
    expect(await total('K')).toBe(500)
    await continueBringing(ctx, id, never)
    expect(await findShopImport(ctx, id)).toMatchObject({
      state: 'done',
      counts: { customers: { read: 1 }, orders: { read: 1200, created: 1200, unchanged: 0 } },
    })
    expect(await total('K')).toBe(1200)
  })

  it('end when somebody gives them up: what is written stays, what follows is not written, the files go', async () => {
    const id = await started(orders('GU', 1200))
    let gaveUp: Promise<unknown> | undefined
    let batches = 0
    // While the first orders are being written, as a person would: it waits for that batch.
    await continueBringing(ctx, id, never, async () => {
      batches += 1
      if (batches === 2) gaveUp = giveUpBringing(ctx, id)
    })
    await gaveUp
    const given = await findShopImport(ctx, id)
    expect(given).toMatchObject({ state: 'cancelled' })
    expect(given?.done.orders).toBeLessThan(1200)
    expect(await total('GU')).toBe(given?.done.orders)
    expect(await filesOfImport(ctx, id)).toBeUndefined()
    const other = await started(orders('GW', 3))
    must(await giveUpBringing(ctx, other))
    await continueBringing(ctx, other, never)
    expect(await state(other)).toBe('cancelled')
    expect(await total('GW')).toBe(0)
    expect(await filesOfImport(ctx, other)).toBeUndefined()
    expect(await giveUpBringing(ctx, other)).toMatchObject({ ok: true })
  })

  it('say what went wrong when they cannot be read or written', async () => {
    const picture = { name: 'cat.csv', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }
    expect(await lookAtFiles(ctx, [picture])).toMatchObject({ ok: false, error: { code: 'unsupported-file' } })
    expect(await lookAtFiles(ctx, [])).toMatchObject({ ok: false, error: { code: 'unprocessable' } })
    const many = Array.from({ length: 11 }, () => CUSTOMERS)
    expect(await lookAtFiles(ctx, many)).toMatchObject({ ok: false, error: { code: 'unprocessable' } })
    const id = await started(orders('L', 3))
    await sql`update shop_imports set packed = null where id = ${id}`.execute(opened.db)
    await continueBringing(ctx, id, never)
    const lost = await findShopImport(ctx, id)
    expect(lost).toMatchObject({ state: 'failed', errors: 1 })
    expect(lost?.issues[0]?.message.en).toMatch(/gone/)
  })

  it('are nobody else’s: a viewer, another shop, and files that nobody started', async () => {
    const viewer: Ctx = { ...ctx, actor: { kind: 'person', userId: 'u2', name: 'x', role: 'viewer' } }
    expect(await lookAtFiles(viewer, [CUSTOMERS])).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    const looked = must(await lookAtFiles(ctx, [CUSTOMERS]))
    const other = await testContext(opened.db)
    expect(await startBringing(other, looked.id)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await giveUpBringing(other, looked.id)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await forgetUnstarted(ctx, new Date(ctx.clock.now() - 1))).toBe(0)
    expect(await forgetUnstarted(ctx, new Date(ctx.clock.now() + 1))).toBe(1)
    expect(await filesOfImport(ctx, looked.id)).toBeUndefined()
  })
})
