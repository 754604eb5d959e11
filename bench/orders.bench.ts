// A running shop imported on PGlite and PostgreSQL, and after-sales cases replayed; --import <folder> [--database url] [--without-pglite]
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shopFilesIn } from '../server/src/cli/import-orders.ts'
import { importShop } from '../server/src/flows/orders/import-shop.ts'
import { readShopFiles } from '../server/src/formats/orders/read-shop-files.ts'
import { testContext } from '../server/test/support/context.ts'
import { type DatabaseUnderTest, pglite, postgres } from '../server/test/support/databases.ts'
import { type BenchRow, benchOptions, report, skip } from './report.ts'
import { madeShop } from './src/made-shop.ts'
import { readCases, replayAll } from './src/replay-all.ts'

const startedAt = new Date()
const options = benchOptions()
const folder = options.import
const files = folder === undefined ? madeShop(10_000, 500, options.seed ?? 'orders') : shopFilesIn(folder)
if (!files) skip(`${folder} holds no JSON or CSV`)
const currency = options.currency ?? (folder === undefined ? 'CNY' : 'USD')
const databases: DatabaseUnderTest[] = [
  ...(options['without-pglite'] ? [] : [pglite]),
  ...(options.database ? [postgres(options.database)] : []),
]
const cases = folder === undefined ? undefined : readCases(folder)
const rows: BenchRow[] = []

for (const database of databases) {
  const opened = await database.open()
  try {
    const ctx = await testContext(opened.db, { currency })
    const at = performance.now()
    const draft = readShopFiles(files, currency)
    const first = await importShop(ctx, draft, { isSimulated: folder === undefined })
    const seconds = (performance.now() - at) / 1000
    const again = await importShop(ctx, readShopFiles(files, currency), { isSimulated: folder === undefined })
    if (!first.ok || !again.ok) throw new Error('the import was refused')
    const { counts, issues } = first.value
    const left = issues.filter((issue) => issue.severity === 'error')
    for (const issue of left.slice(0, 10)) process.stdout.write(`  ${issue.place}: ${issue.message.en}\n`)
    const note = `${database.name}: ${counts.orders.created} orders, ${counts.customers.created} customers, ${counts.products.created} products${folder === undefined ? ', simulated' : ''}; reading and writing`
    const changes = Object.values(again.value.counts).reduce((sum, one) => sum + one.created + one.changed, 0)
    const tail = database.name === 'PGlite' ? '' : `-${database.name}`
    rows.push(
      { id: `importSeconds${tail}`, value: seconds, unit: 's', must: '<= 60', note },
      { id: `ordersPerSecond${tail}`, value: counts.orders.created / seconds, unit: 'orders/s' },
      { id: `recordsLeftOut${tail}`, value: left.length, unit: 'records', note: 'each reported with its place' },
      { id: `secondRunChanges${tail}`, value: changes, unit: 'records', must: '= 0' },
    )
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
    const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
    if (peak > 0)
      rows.push({
        id: `peakMemoryMb${tail}`,
        value: peak,
        unit: 'MB',
        note: 'this process, embedded database and bench included',
      })
    if (folder && cases) {
      const shop = ['db.json', 'shop.json'].map((name) => join(folder, name)).find(existsSync)
      const replayed = await replayAll(ctx, opened.schema, cases, shop && readFileSync(shop, 'utf8'), (line) =>
        process.stdout.write(`  ${line}\n`),
      )
      rows.push(...replayed.map((row) => ({ ...row, id: `${row.id}${tail}` })))
    }
  } finally {
    await opened.close()
  }
}
report('orders', startedAt, rows)
