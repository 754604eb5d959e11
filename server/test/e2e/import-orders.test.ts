import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importOrdersCommand } from '../../src/cli/import-orders.ts'
import { type OpenShop, openShop } from '../../src/cli/open-shop.ts'
import { simulateOrdersCommand } from '../../src/cli/simulate-orders.ts'
import { listOrders } from '../../src/modules/orders/index.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { pgliteFolder } from '../support/databases.ts'

const LIMIT_MS = 240_000
const ROW = 'A1,a@example.com,delivered,2026-01-05,LOOSE,亚麻衬衫,2,99.90,沈知夏,CN,浙江省,杭州市,龙井路 1 号'

/** What a person sees who brings her orders along, or gives the demo a past, on the command line. */
describe('orders on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qianmian-orders-'))
  let open: OpenShop
  let lines: string[] = []
  const heard = () => ({
    print: (line: string) => void lines.push(line),
    tell: () => {},
    signal: new AbortController().signal,
  })
  const bring = (path: string) => {
    lines = []
    return importOrdersCommand(open.ctx, path, { currency: 'CNY', ...heard() })
  }
  beforeAll(async () => {
    const config = loadConfig({ DATA_DIR: await pgliteFolder('demo'), LOG_LEVEL: 'error' })
    const opened = config.ok ? await openShop(config.value) : undefined
    if (!opened) throw new Error('there is no shop')
    open = opened
  }, LIMIT_MS)
  afterAll(async () => {
    await open?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it(
    'come in once from a folder, and a row that cannot be read is told',
    async () => {
      const head = 'order_id,email,status,placed_at,sku,name,units,unit_price,recipient,country,region,city,line1'
      writeFileSync(
        join(folder, 'orders.csv'),
        `${head}\n${ROW}\n${ROW.replace('A1', 'A2').replace('99.90', 'cheap')}\n`,
      )
      expect(await bring(folder)).toBe(1)
      expect(lines.join('\n')).toContain('订单 orders: 读到 read 1　新增 created 1')
      expect(lines.join('\n')).toMatch(/orders\.csv:3.+cheap/)
      writeFileSync(join(folder, 'orders.csv'), `${head}\n${ROW}\n`)
      expect(await bring(folder)).toBe(0)
      expect(lines.join('\n')).toContain('新增 created 0　没变 unchanged 1')
      expect(await bring(join(folder, 'nothing'))).toBe(66)
    },
    LIMIT_MS,
  )

  it(
    'are made up for the demo, marked, with their truth, and go away whole',
    async () => {
      const truthFile = join(folder, 'truth.json')
      const past = { seed: 'e2e', months: 2, remove: false, truthFile }
      const count = async () => (await listOrders(open.ctx, { limit: 1 })).total
      const before = await count()
      expect(await simulateOrdersCommand(open.ctx, { ...past, ...heard() })).toBe(0)
      const { orders } = await listOrders(open.ctx, { limit: 100, text: 's' })
      const made = orders.filter((order) => order.source === 'simulation')
      expect(made.length).toBeGreaterThan(50)
      expect(made.every((order) => order.isSimulated)).toBe(true)
      const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as {
        simulated: boolean
        orders: number
        variants: { wanted: number[]; sold: number[] }[]
      }
      expect(truth.simulated).toBe(true)
      expect(await count()).toBe(before + truth.orders)
      expect(truth.variants.every(({ wanted, sold }) => sold.every((units, day) => units <= (wanted[day] ?? 0)))).toBe(
        true,
      )
      lines = []
      expect(await simulateOrdersCommand(open.ctx, { ...past, ...heard() })).toBe(0)
      expect(lines[0]).toContain('nothing was added')
      expect(await count()).toBe(before + truth.orders)
      expect(await simulateOrdersCommand(open.ctx, { ...past, remove: true, ...heard() })).toBe(0)
      expect(await count()).toBe(before)
      const left = await sql<{ n: number }>`
        select (select count(*) from customers where external_id like 'simulation:%')::int
          + (select count(*) from saved_methods where external_id = 'simulation')::int
          + (select count(*) from order_lines l where not exists (select 1 from orders o where o.id = l.order_id))::int
          as n`.execute(open.ctx.db)
      expect(left.rows[0]?.n).toBe(0)
    },
    LIMIT_MS,
  )

  it(
    'stop at Ctrl-C with what is written, tell how far they are, and go on to the same end',
    async () => {
      const past = { seed: 'stopped', months: 3, remove: false, truthFile: undefined }
      const simulated = async () => {
        const { rows } = await sql<{ n: number; ids: string | null }>`
          select count(*)::int as n, md5(string_agg(id || number || placed_at::text, ' ' order by number)) as ids
          from orders where source = 'simulation'`.execute(open.ctx.db)
        return rows[0]
      }
      const stop = new AbortController()
      const told: string[] = []
      lines = []
      const halfway = {
        ...heard(),
        signal: stop.signal,
        tell: (line: string) => {
          told.push(line)
          stop.abort()
        },
      }
      expect(await simulateOrdersCommand(open.ctx, { ...past, ...halfway })).toBe(130)
      expect(told[0]).toMatch(/^第 \d+\/\d+ 天 day　500 单 orders$/)
      expect(lines.join('\n')).toContain('Stopped. What is written stays')
      expect((await simulated())?.n).toBe(500)
      expect(await simulateOrdersCommand(open.ctx, { ...past, ...heard() })).toBe(0)
      const whole = await simulated()
      expect(whole?.n).toBeGreaterThan(1000)
      expect(await simulateOrdersCommand(open.ctx, { ...past, remove: true, ...heard() })).toBe(0)
      expect((await simulated())?.n).toBe(0)
      // Made in one go, they are the same orders with the same ids.
      expect(await simulateOrdersCommand(open.ctx, { ...past, ...heard() })).toBe(0)
      expect(await simulated()).toEqual(whole)
      await simulateOrdersCommand(open.ctx, { ...past, remove: true, ...heard() })
    },
    LIMIT_MS,
  )
})
