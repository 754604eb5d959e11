// kill -9 in the middle of imports and generation runs: nothing confirmed is lost, nothing exists twice
import { rmSync } from 'node:fs'
import { benchOptions, report } from './report.ts'
import { type Served, serve, signIn } from './serve.ts'
import { shopifyCsv } from './shopify-rows.ts'

const startedAt = new Date()
const runs = Number(benchOptions().runs ?? 50)
const ROWS = 8000

async function api<T>(served: Served, cookie: string, path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`${served.url}/api/shops/shanyu${path}`, {
    ...init,
    headers: { cookie, origin: served.url, 'content-type': 'application/json', ...init.headers },
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

interface ImportState {
  readonly id: string
  readonly status: string
  readonly counts: { readonly created: number; readonly updated: number; readonly products: number }
}
interface RunState {
  readonly id: string
  readonly status: string
  readonly done: number
  readonly total: number
}

const total = async (served: Served, cookie: string) =>
  (await api<{ total: number }>(served, cookie, '/products?limit=1')).total
const proposals = async (served: Served, cookie: string, runId: string) =>
  (
    await api<{ total: number }>(
      served,
      cookie,
      `/proposals?runId=${runId}&status=open,later,approved,superseded&limit=1`,
    )
  ).total

/** How long unfinished work may stand still after a restart before it counts as not continued. */
const STANDSTILL_MS = 60_000
/** Kills on one data folder; then a new one, so that the fiftieth kill meets a shop of the same size as the fifth. */
const KILLS_PER_SHOP = 10

/** Waits until the import and the run are done. @returns rows that nothing works on any more */
async function untilWhole(served: Served, cookie: string, importId: string, runId: string): Promise<number> {
  for (let seen = '', since = Date.now(); ; ) {
    const [imported, run] = [
      await api<ImportState>(served, cookie, `/imports/${importId}`),
      await api<RunState>(served, cookie, `/runs/${runId}`),
    ]
    if (imported.status === 'done' && run.status === 'done') return 0
    const now = JSON.stringify([imported, run.status, run.done])
    if (now !== seen) [seen, since] = [now, Date.now()]
    if (Date.now() - since > STANDSTILL_MS) {
      process.stdout.write(`not continued: import ${imported.status}, run ${run.status} at ${run.done}/${run.total}\n`)
      return run.total - run.done + (imported.status === 'done' ? 0 : 1)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

let [lost, duplicated, inTheMiddle, kills] = [0, 0, 0, 0]
while (kills < runs) {
  let served = await serve({ keepData: true, env: { WORKER_THREADS: '1' } })
  const { dataDir } = served
  const cookie = await signIn(served)
  const { items } = await api<{ items: { id: string }[] }>(served, cookie, '/products?limit=200')
  const productIds = items.map((item) => item.id)
  for (let n = kills; n < Math.min(runs, kills + KILLS_PER_SHOP); n++) {
    const before = await total(served, cookie)
    const preview = await api<ImportState>(served, cookie, `/imports?fileName=crash${n}.csv`, {
      method: 'POST',
      body: shopifyCsv(ROWS, `crash${n}`),
      headers: { 'content-type': 'application/octet-stream' },
    })
    await api(served, cookie, `/imports/${preview.id}/start`, {
      method: 'POST',
      body: JSON.stringify({ mode: 'good-rows' }),
    })
    const run = await api<RunState>(served, cookie, '/runs', {
      method: 'POST',
      body: JSON.stringify({ productIds, posters: false, writer: 'embedded' }),
    })
    await new Promise((resolve) => setTimeout(resolve, 20 + ((n * 137) % 3000)))
    const [importBefore, runBefore, confirmed] = [
      await api<ImportState>(served, cookie, `/imports/${preview.id}`),
      await api<RunState>(served, cookie, `/runs/${run.id}`),
      await total(served, cookie),
    ]
    served.child.kill('SIGKILL')
    await new Promise((resolve) => served.child.on('exit', resolve))
    if (importBefore.status !== 'done' || runBefore.status !== 'done') inTheMiddle += 1
    served = await serve({ dataDir, keepData: true, env: { WORKER_THREADS: '1' } })
    lost += Math.max(0, confirmed - (await total(served, cookie)))
    lost += Math.max(0, runBefore.done - (await api<RunState>(served, cookie, `/runs/${run.id}`)).done)
    lost += await untilWhole(served, cookie, preview.id, run.id)
    const products = (await total(served, cookie)) - before
    const { counts } = await api<ImportState>(served, cookie, `/imports/${preview.id}`)
    const made = await proposals(served, cookie, run.id)
    lost += Math.max(0, counts.products - products) + Math.max(0, productIds.length - made)
    duplicated += Math.max(0, products - counts.products) + Math.max(0, made - productIds.length)
    process.stdout.write(
      `kill ${n + 1}/${runs}: import ${importBefore.status}, run at ${runBefore.done}/${runBefore.total}; lost ${lost}, twice ${duplicated}\n`,
    )
  }
  kills = Math.min(runs, kills + KILLS_PER_SHOP)
  await served.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
report('crash', startedAt, [
  { id: 'lost', value: lost, unit: 'rows', must: '= 0', note: `${kills} kills with SIGKILL` },
  { id: 'duplicated', value: duplicated, unit: 'rows', must: '= 0' },
  { id: 'killsDuringWork', value: inTheMiddle, unit: 'kills', note: 'an import or a run was not done yet' },
])
