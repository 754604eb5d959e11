// buying and after-sales: races, random lives of a shop, orders a second
// npm run bench -- checkout [--sequences 10000] [--database postgres://…] [--orders 3000] [--kills 10] [--only sequences|races|http]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openBasket } from '../server/src/flows/orders/change-basket.ts'
import { confirmOperation } from '../server/src/flows/orders/confirm-operation.ts'
import { placeOrder } from '../server/src/flows/orders/place-order.ts'
import { proposeOperation } from '../server/src/flows/orders/propose-operation.ts'
import { MIGRATIONS } from '../server/src/migrations.ts'
import { findOrder } from '../server/src/modules/orders/index.ts'
import { freeUnits } from '../server/src/modules/stock/index.ts'
import { type Database, openDatabase } from '../server/src/platform/database/database.ts'
import { migrate } from '../server/src/platform/database/migrate.ts'
import { runSequence } from '../server/test/support/order-sequences.ts'
import { HOME, testCustomer, testShop } from '../server/test/support/trade.ts'
import { type BenchRow, benchOptions, report } from './report.ts'
import { checkoutOverHttp } from './src/checkout-http.ts'

const options = benchOptions()
const startedAt = new Date()
const rows: BenchRow[] = []
const SEQUENCES = Number(options.sequences ?? 10_000)
const ORDERS = Number(options.orders ?? 3000)
/** Clients that buy at the same time. */
const CLIENTS = 16
/** Shops that live beside one another, each lane in a database of its own. */
const LANES = 2
/** A database in memory keeps what was deleted: a new one is made after so many shops. */
const SHOPS_A_DATABASE = 250

const folder = mkdtempSync(join(tmpdir(), 'qianmian-bench-'))
const databases: { readonly name: string; readonly db: Database; close(): Promise<void> }[] = []
{
  const db = await openDatabase({ dataDir: folder })
  await migrate(db, MIGRATIONS)
  databases.push({ name: 'PGlite', db, close: () => db.destroy() })
}
if (options.database) {
  const schema = `qm_bench_${process.pid}`
  const db = await openDatabase({ url: options.database, schema, dataDir: '', poolSize: 12 })
  await migrate(db, MIGRATIONS, schema)
  databases.push({
    name: 'PostgreSQL',
    db,
    async close() {
      await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(db)
      await db.destroy()
    },
  })
}

const isAsked = (part: 'sequences' | 'races' | 'http'): boolean => options.only === undefined || options.only === part
if (isAsked('races')) rows.push(...(await races()))
for (const database of databases) await database.close()
rmSync(folder, { recursive: true, force: true })
if (isAsked('http') && options.database)
  rows.push(...(await checkoutOverHttp(options.database, { orders: ORDERS, kills: Number(options.kills ?? 10) })))
if (isAsked('sequences')) rows.push(...(await sequences()))
report('checkout', startedAt, rows)

/** The same races on every database; a row that is not as it must be says on which. */
async function races(): Promise<BenchRow[]> {
  const flows: BenchRow[] = []
  const [effects, sold]: [[string, number][], [string, number][]] = [[], []]
  for (const { name, db } of databases) {
    effects.push([name, await fiftyConfirm(db)])
    sold.push([name, await twoHundredBuy(db)])
    flows.push(...(await flowsPerSecond(name, db)))
  }
  const told = (list: readonly [string, number][]) => list.map(([name, n]) => `${name} ${n}`).join(', ')
  const off = (list: readonly [string, number][], right: number) =>
    list.reduce((sum, [, n]) => sum + Math.abs(n - right), 0)
  return [
    {
      id: 'doubleEffects',
      value: off(effects, 1),
      unit: 'effects',
      must: '= 0',
      note: `50 clients confirm one proposal at once; effects: ${told(effects)}`,
    },
    {
      id: 'oversold',
      value: off(sold, 20),
      unit: 'pieces',
      must: '= 0',
      note: `200 want one of the last 20 pieces; sold: ${told(sold)}`,
    },
    ...flows,
  ]
}

/** @returns refunds that one cancellation made, confirmed by fifty at once */
async function fiftyConfirm(db: Database): Promise<number> {
  const shop = await testShop(db)
  const customer = await testCustomer(shop.ctx, 'fifty')
  const lines = [{ variantId: shop.variants[0]?.[0] ?? '', units: 1 }]
  const basket = await openBasket(customer.ctx, { lines, email: 'x@example.com', address: HOME }, 'bench')
  if (!basket.ok) throw new Error(basket.error.code)
  const order = await placeOrder(customer.ctx, basket.value.id, { payment: { kind: 'test' } })
  if (!order.ok) throw new Error(order.error.code)
  const proposed = await proposeOperation(customer.ctx, order.value.id, { kind: 'cancel-order', reason: 'too-slow' })
  if (!proposed.ok) throw new Error(proposed.error.code)
  await Promise.all(Array.from({ length: 50 }, (_, n) => confirmOperation(customer.ctx, proposed.value.token, `k${n}`)))
  const after = await findOrder(shop.ctx, order.value.id)
  return after?.ledger.filter((entry) => entry.kind === 'refund').length ?? 0
}

/** @returns how many of two hundred got one of the last twenty pieces */
async function twoHundredBuy(db: Database): Promise<number> {
  const shop = await testShop(db, { stock: 20 })
  const variantId = shop.variants[0]?.[0] ?? ''
  const buys = await Promise.all(
    Array.from({ length: 200 }, async () => {
      const lines = [{ variantId, units: 1 }]
      const basket = await openBasket(shop.ctx, { lines, email: 'x@example.com', address: HOME }, 'bench')
      return basket.ok ? placeOrder(shop.ctx, basket.value.id, { payment: { kind: 'test' } }) : basket
    }),
  )
  const left = (await freeUnits(shop.ctx, [variantId])).get(variantId)
  if (left !== 0) throw new Error(`${left} left`)
  return buys.filter((one) => one.ok).length
}

/** In the process, without HTTP: what the flows and the database cost. */
async function flowsPerSecond(name: string, db: Database): Promise<BenchRow[]> {
  const shop = await testShop(db, { stock: 1_000_000 })
  const all = shop.variants.flat()
  const ms: number[] = []
  let next = 0
  const cpu = process.cpuUsage()
  const started = performance.now()
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (next < ORDERS) {
        const n = next++
        const at = performance.now()
        const lines = [0, 1].map((i) => ({ variantId: all[(n + i * 2) % all.length] ?? '', units: 1 }))
        const basket = await openBasket(shop.ctx, { lines, email: `c${n % 500}@example.com`, address: HOME }, 'bench')
        if (!basket.ok) throw new Error(basket.error.code)
        const order = await placeOrder(shop.ctx, basket.value.id, { payment: { kind: 'test' } })
        if (!order.ok) throw new Error(order.error.code)
        ms.push(performance.now() - at)
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  const used = process.cpuUsage(cpu)
  ms.sort((a, b) => a - b)
  return [
    {
      id: `flowsPerSecond${name}`,
      value: ORDERS / seconds,
      unit: 'orders/s',
      note: `${name}, ${CLIENTS} clients in this process, two lines each on six hot variants, ${Math.round((used.user + used.system) / ORDERS)} µs of CPU each here`,
    },
    {
      id: `flowP99Ms${name}`,
      value: ms[Math.floor(ms.length * 0.99)] ?? 0,
      unit: 'ms',
    },
  ]
}

async function sequences(): Promise<BenchRow[]> {
  let [operations, refused, next, done] = [0, 0, 0, 0]
  const faults: string[] = []
  const live = async (): Promise<void> => {
    while (next < SEQUENCES) {
      const db = await openDatabase({ dataDir: ':memory:' })
      await migrate(db, MIGRATIONS)
      for (let n = 0; n < SHOPS_A_DATABASE && next < SEQUENCES; n++) {
        const seed = `bench-${next++}`
        const shop = await testShop(db, { stock: 8 })
        const result = await runSequence(shop, seed, 8)
        operations += result.operations
        refused += result.refused
        faults.push(...result.faults)
        // The next shop does not look through the rows of those before it.
        await sql`delete from products where shop_id = ${shop.ctx.shop.id}`.execute(db)
        await sql`delete from shops where id = ${shop.ctx.shop.id}`.execute(db)
        if (++done % 500 === 0) process.stderr.write(`${done} of ${SEQUENCES} sequences, ${faults.length} faults\n`)
      }
      await db.destroy()
    }
  }
  await Promise.all(Array.from({ length: LANES }, live))
  for (const fault of faults.slice(0, 10)) process.stdout.write(`${fault}\n`)
  return [
    {
      id: 'sequenceFaults',
      value: faults.length,
      unit: 'faults',
      must: '= 0',
      note: `${SEQUENCES} random sequences, ${operations} operations, ${refused} refused, each of which left the database as it was`,
    },
  ]
}
