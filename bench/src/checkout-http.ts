import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { seededRandom } from '@qianmian/kernel'
import { sql } from 'kysely'
import { openShop } from '../../server/src/library/index.ts'
import { setCounted } from '../../server/src/modules/stock/index.ts'

import type { BenchRow } from '../report.ts'
import { type Served, serve } from '../serve.ts'
import { address, cpuOf, SHOP } from '../serve-shop.ts'

const HOME = {
  recipient: '沈知夏',
  phone: '13800000000',
  country: 'CN',
  region: '浙江省',
  city: '杭州市',
  district: '西湖区',
  line1: '龙井路 1 号',
}
const CLIENTS = 12
const PLENTY = 900_000
const TIMEOUT_MS = 20_000

/** A shopper's bag while it becomes an order. */
interface Purchase {
  readonly cookie: string
  readonly totalMinor: number
  /** Told to the shopper: from then on it must never be lost. */
  orderId?: string
}

interface Answer {
  readonly status: number
  readonly body: string
  readonly cookies: readonly string[]
}

/** One shopper after another over kept connections; each has an address of her own, for the limits are by client. */
class Till {
  readonly #url: URL
  readonly #agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  #shopper = 0

  constructor(url: string) {
    this.#url = new URL(url)
  }

  ask(path: string, body: unknown, cookie: string, from: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const text = JSON.stringify(body)
      const sent = request(
        {
          host: this.#url.hostname,
          port: this.#url.port,
          path,
          method: 'POST',
          agent: this.#agent,
          timeout: TIMEOUT_MS,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
            accept: 'application/json',
            origin: this.#url.origin,
            'x-forwarded-for': address(from),
            ...(cookie ? { cookie } : {}),
          },
        },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () => {
            const cookies = (response.headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '')
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString(), cookies })
          })
          response.on('error', reject)
        },
      )
      sent.on('timeout', () => sent.destroy(new Error('no answer in time')))
      sent.on('error', reject)
      sent.end(text)
    })
  }

  /** Two lines, address and delivery into a new bag. */
  async fill(lines: readonly { readonly variantId: string; readonly units: number }[]): Promise<Purchase> {
    const n = this.#shopper++
    const filled = await this.ask('/zh/bag', { lines, email: `c${n % 5000}@example.com`, address: HOME }, '', n)
    if (filled.status !== 200) throw new Error(`${filled.status} ${filled.body.slice(0, 300)}`)
    const { totalMinor } = JSON.parse(filled.body) as { totalMinor: number }
    return { cookie: filled.cookies.join('; '), totalMinor }
  }

  /** Orders what is in the bag; asked again, it is the same order. @returns its id */
  async order({ cookie, totalMinor }: Purchase): Promise<string> {
    const body = { payment: { kind: 'test', token: 'test-succeeds' }, expectedTotalMinor: totalMinor }
    const done = await this.ask('/zh/bag/order', body, cookie, this.#shopper++)
    if (done.status !== 200) throw new Error(`${done.status} ${done.body.slice(0, 300)}`)
    return (JSON.parse(done.body) as { id: string }).id
  }

  close(): void {
    this.#agent.destroy()
  }
}

/** Opens the server's shop in this process too, to fill shelves and to read back. */
async function beside<T>(
  databaseUrl: string,
  schema: string,
  work: (shop: Awaited<ReturnType<typeof openShop>>) => Promise<T>,
) {
  const shop = await openShop({ databaseUrl, schema, slug: SHOP })
  try {
    return await work(shop)
  } finally {
    await shop.close()
  }
}

/**
 * Checkout over HTTP on PostgreSQL: a bag with two lines, an address, then the order, which is paid by the test payment. Then the
 * server is killed in the middle of it, again and again: every order that a shopper was told of must be there, every bag must have
 * become one order at most, and money and shelves must agree with the orders.
 * @param url of a PostgreSQL database; a schema of its own is made and dropped
 */
export async function checkoutOverHttp(
  url: string,
  options: { readonly orders: number; readonly kills: number },
): Promise<BenchRow[]> {
  const schema = `qm_checkout_${process.pid}`
  const env = {
    DATABASE_URL: url,
    DATABASE_SCHEMA: schema,
    TRUSTED_PROXY: '127.0.0.1, ::1',
    WORKER_THREADS: '0',
  }
  let served = await serve({ env, keepData: true })
  const { dataDir } = served
  try {
    const variants = await beside(url, schema, fillShelves)
    const rows = await speed(served, variants, options.orders)
    const purchases: Purchase[] = []
    for (let n = 0; n < options.kills; n++) {
      await buyUntilKilled(served, variants, purchases, 1_200 + ((n * 577) % 2_500))
      served = await serve({ env, dataDir, keepData: true })
    }
    const twice = await askAgain(served, purchases)
    rows.push(...(await beside(url, schema, (shop) => readBack(shop, purchases, twice, options.kills))))
    return rows
  } finally {
    await served.stop()
    await beside(url, schema, async ({ ctx }) => {
      for (const name of [schema, `${schema}_jobs`])
        await sql`drop schema if exists ${sql.id(name)} cascade`.execute(ctx.db)
    })
  }
}

/** Every variant of the demo shop has plenty on its first shelf. @returns ids of some hot variants */
async function fillShelves({ ctx }: Awaited<ReturnType<typeof openShop>>): Promise<readonly string[]> {
  const { rows } = await sql<{ variantId: string; locationId: string }>`
    select variant_id, min(location_id) as location_id from stock where shop_id = ${ctx.shop.id}
    group by 1 order by 1`.execute(ctx.db)
  await setCounted(
    ctx,
    rows.map((row) => ({ ...row, units: PLENTY })),
  )
  return rows.map(({ variantId }) => variantId)
}

const linesFor = (variants: readonly string[], n: number) =>
  [0, 1].map((i) => ({ variantId: variants[(n * 7 + i * 3) % variants.length] ?? '', units: 1 + (n % 2) }))

async function speed(served: Served, variants: readonly string[], orders: number): Promise<BenchRow[]> {
  const till = new Till(served.url)
  const buy = async (n: number) => till.order(await till.fill(linesFor(variants, n)))
  for (let n = 0; n < 60; n++) await buy(n)
  const [ms, orderMs]: [number[], number[]] = [[], []]
  let next = 0
  const [cpu, own, started] = [cpuOf(served), process.cpuUsage(), performance.now()]
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (next < orders) {
        const n = next++
        const at = performance.now()
        const purchase = await till.fill(linesFor(variants, n))
        const filled = performance.now()
        await till.order(purchase)
        const done = performance.now()
        ms.push(done - at)
        orderMs.push(done - filled)
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  const [serverMs, client] = [(1000 * (cpuOf(served) - cpu)) / orders, process.cpuUsage(own)]
  till.close()
  const at = (list: number[], share: number) => list.sort((a, b) => a - b)[Math.floor(list.length * share)] ?? 0
  return [
    {
      id: 'ordersPerSecond',
      value: orders / seconds,
      unit: 'orders/s',
      must: '>= 120',
      note: `PostgreSQL, HTTP, ${CLIENTS} clients on the same machine; a bag of two lines and its order, two requests; CPU a purchase: server ${serverMs.toFixed(1)} ms, client ${((client.user + client.system) / 1000 / orders).toFixed(1)} ms`,
    },
    {
      id: 'p99Ms',
      value: at(ms, 0.99),
      unit: 'ms',
      must: '<= 250',
      note: `both requests; the order alone p50 ${at(orderMs, 0.5).toFixed(0)}, p99 ${at(orderMs, 0.99).toFixed(0)} ms`,
    },
  ]
}

/** Clients buy until the server dies under them; what they were told and what they do not know is kept. */
async function buyUntilKilled(
  served: Served,
  variants: readonly string[],
  purchases: Purchase[],
  afterMs: number,
): Promise<void> {
  const till = new Till(served.url)
  const gone = new Promise((resolve) => served.child.on('exit', resolve))
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let n = client; ; n += CLIENTS) {
      const purchase = await till.fill(linesFor(variants, n)).catch(() => undefined)
      if (!purchase) return
      purchases.push(purchase)
      const orderId = await till.order(purchase).catch(() => undefined)
      if (orderId === undefined) return
      purchase.orderId = orderId
    }
  })
  await sleep(afterMs)
  served.child.kill('SIGKILL')
  await gone
  await Promise.all(clients)
  till.close()
}

/** Every shopper presses the button again. @returns purchases that became another order than they were told */
async function askAgain(served: Served, purchases: readonly Purchase[]): Promise<number> {
  const till = new Till(served.url)
  const random = seededRandom('ask again')
  let twice = 0
  for (const purchase of random.shuffle([...purchases])) {
    const orderId = await till.order(purchase)
    if (purchase.orderId !== undefined && purchase.orderId !== orderId) twice += 1
    purchase.orderId ??= orderId
  }
  till.close()
  return twice
}

async function readBack(
  { ctx }: Awaited<ReturnType<typeof openShop>>,
  purchases: readonly Purchase[],
  twice: number,
  kills: number,
): Promise<BenchRow[]> {
  const { rows } = await sql<{ id: string; basket: string; paid: number; charges: number }>`
    select o.id, o.basket_id as basket, coalesce(sum(l.amount_minor), 0)::int as paid, count(l.id)::int as charges
    from orders o left join order_ledger l on l.order_id = o.id where o.shop_id = ${ctx.shop.id} group by 1, 2`.execute(
    ctx.db,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const lost = purchases.filter(({ orderId }) => !byId.has(orderId ?? '')).length
  const wrongPaid = purchases.filter(({ orderId, totalMinor }) => byId.get(orderId ?? '')?.paid !== totalMinor).length
  const doubles =
    rows.length - new Set(rows.map(({ basket }) => basket)).size + rows.filter((row) => row.charges !== 1).length
  const stock = await sql<{ wrong: number; negative: number }>`
    with sold as (select variant_id, sum(units)::int as units from order_lines where order_id in
        (select id from orders where shop_id = ${ctx.shop.id}) group by 1),
      held as (select variant_id, sum(units)::int as units from stock_holds
        where shop_id = ${ctx.shop.id} and order_id is not null group by 1)
    select (select count(*)::int from sold full join held using (variant_id)
        where sold.units is distinct from held.units) as wrong,
      (select count(*)::int from stock where shop_id = ${ctx.shop.id} and on_hand < 0) as negative`.execute(ctx.db)
  const [{ wrong, negative } = { wrong: 1, negative: 1 }] = stock.rows
  return [
    {
      id: 'lost',
      value: lost + wrongPaid,
      unit: 'orders',
      must: '= 0',
      note: `${kills} kills with SIGKILL among ${purchases.length} purchases; told and gone, or paid otherwise than told`,
    },
    {
      id: 'twiceAfterKill',
      value: twice + doubles,
      unit: 'orders',
      must: '= 0',
      note: 'all asked again: another order, a second order of a bag, a second charge',
    },
    {
      id: 'shelvesWrongAfterKill',
      value: wrong + negative,
      unit: 'variants',
      must: '= 0',
      note: 'what is held for orders beside what they say',
    },
  ]
}
