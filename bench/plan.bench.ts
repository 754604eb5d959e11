// a whole plan of prices and supply: 3,000 items in four warehouses, 14 months of orders; seconds by step, memory
// npm run bench -- plan [--database postgres://…] [--items 3000] [--threads 2] [--only PGlite|PostgreSQL]
// Orders are written in bulk. The plan is the server's own, in this process and its compute threads: memory is that of both, and of
// PGlite where that is the database.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { planShop } from '../server/src/flows/supply/plan-shop.ts'
import { MIGRATIONS } from '../server/src/migrations.ts'
import { insertPlan, lastDonePlan, tellPlan } from '../server/src/modules/supply/index.ts'
import { WorkerPool } from '../server/src/platform/compute/worker-pool.ts'
import { type Database, openDatabase } from '../server/src/platform/database/database.ts'
import { migrate } from '../server/src/platform/database/migrate.ts'
import { testContext } from '../server/test/support/context.ts'
import { type BenchRow, benchOptions, cpuSeconds, report } from './report.ts'
import { fillShop } from './src/plan-shop-world.ts'

const options = benchOptions()
const startedAt = new Date()
const ITEMS = Number(options.items ?? 3000)
const DAYS = 425
const MEGABYTE = 1024 * 1024
const LOOK_MS = 20
const rows: BenchRow[] = []

const isAsked = (name: string): boolean => options.only === undefined || options.only === name
if (options.database && isAsked('PostgreSQL')) {
  const schema = `qm_bench_plan_${process.pid}`
  const db = await openDatabase({ url: options.database, schema, dataDir: '', poolSize: 6 })
  try {
    await migrate(db, MIGRATIONS, schema)
    rows.push(...(await measured('PostgreSQL', db)))
  } finally {
    await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(db)
    await db.destroy()
  }
}
if (isAsked('PGlite')) {
  const folder = mkdtempSync(join(tmpdir(), 'qianmian-bench-'))
  const db = await openDatabase({ dataDir: folder })
  try {
    await migrate(db, MIGRATIONS)
    rows.push(...(await measured('PGlite', db)))
  } finally {
    await db.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}
report('plan', startedAt, rows)

async function measured(name: string, db: Database): Promise<BenchRow[]> {
  const compute = new WorkerPool(
    new URL('../server/dist/compute-worker.js', import.meta.url),
    Number(options.threads ?? 2),
  )
  const bare = await testContext(db)
  const ctx = { ...bare, services: { ...bare.services, compute } }
  const filledAt = performance.now()
  const { orders, lines } = await fillShop(ctx, ITEMS, DAYS)
  const size = `${ITEMS} items, ${orders} orders, ${lines} lines`
  process.stderr.write(`${name}: ${size}, written in ${Math.round((performance.now() - filledAt) / 1000)} s\n`)
  const before = process.memoryUsage().rss
  let [most, mostHeap] = [0, 0]
  const look = setInterval(() => {
    const { rss, heapUsed } = process.memoryUsage()
    most = Math.max(most, rss)
    mostHeap = Math.max(mostHeap, heapUsed)
  }, LOOK_MS)
  const planId = await insertPlan(ctx, 'bench')
  const cpuAt = new Map<string, number>()
  let [step, since] = ['', cpuSeconds()]
  const [wallAt, cpuFirst] = [performance.now(), cpuSeconds()]
  const enter = (next: string): void => {
    if (next === step) return
    if (step) cpuAt.set(step, cpuSeconds() - since)
    ;[step, since] = [next, cpuSeconds()]
    process.stderr.write(`${next} at ${Math.round(performance.now() - wallAt)} ms, ${Math.round(most / MEGABYTE)} MB\n`)
  }
  const made = await planShop(ctx, planId, {
    signal: new AbortController().signal,
    confirm: async () => {},
    tell: async (next, done, total) => {
      enter(next)
      await tellPlan(ctx, planId, { step: next, done, total })
    },
  })
  enter('end')
  const wallSeconds = (performance.now() - wallAt) / 1000
  clearInterval(look)
  await compute.close()
  const plan = await lastDonePlan(ctx)
  if (!made || !plan) throw new Error('there is no plan')
  const { summary } = plan
  return [
    {
      id: `wallSeconds${name}`,
      value: wallSeconds,
      unit: 's',
      must: '<= 180',
      note: `${size}; ${summary.items} planned`,
    },
    { id: `cpuSeconds${name}`, value: cpuSeconds() - cpuFirst, unit: 's', note: 'of this process, threads included' },
    ...Object.entries(summary.milliseconds).map(([id, value]) => ({
      id: `${id}Ms${name}`,
      value,
      unit: 'ms',
      note: `${Math.round(1000 * (cpuAt.get(id) ?? 0))} ms of CPU`,
    })),
    {
      id: `peakMegabytes${name}`,
      value: most / MEGABYTE,
      unit: 'MB',
      must: '<= 1500',
      note: `resident, looked at every ${LOOK_MS} ms; ${Math.round(before / MEGABYTE)} before the plan, heap of the main thread up to ${Math.round(mostHeap / MEGABYTE)}`,
    },
  ]
}
