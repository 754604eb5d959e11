import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  const heard = () => ({ print: (line: string) => void lines.push(line), signal: new AbortController().signal })
  const bring = (path: string) => {
    lines = []
    return importOrdersCommand(open.ctx, path, { currency: 'CNY', tell: () => {}, ...heard() })
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
    },
    LIMIT_MS,
  )
})
