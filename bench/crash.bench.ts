// kill -9 in the middle of imports and generation runs: nothing confirmed is lost, nothing exists twice
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

let [lost, duplicated, kills] = [0, 0, 0]
const first = await serve({ keepData: true, env: { WORKER_THREADS: '1' } })
const { dataDir } = first
let served = first
const cookie = await signIn(served)
for (let n = 0; n < runs; n++) {
  const before = await total(served, cookie)
  const csv = shopifyCsv(ROWS, `crash${n}`)
  const preview = await api<ImportState>(served, cookie, `/imports?fileName=crash${n}.csv`, {
    method: 'POST',
    body: csv,
    headers: { 'content-type': 'application/octet-stream' },
  })
  await api(served, cookie, `/imports/${preview.id}/start`, {
    method: 'POST',
    body: JSON.stringify({ mode: 'good-rows' }),
  })
  const run = await api<RunState>(served, cookie, '/runs', {
    method: 'POST',
    body: JSON.stringify({
      filter: { category: ['sport', 'apparel', 'food', 'furniture'][n % 4] },
      posters: false,
      writer: 'embedded',
    }),
  })
  await new Promise((resolve) => setTimeout(resolve, 20 + ((n * 137) % 1500)))
  const [importBefore, runBefore, confirmed] = [
    await api<ImportState>(served, cookie, `/imports/${preview.id}`),
    await api<RunState>(served, cookie, `/runs/${run.id}`),
    await total(served, cookie),
  ]
  served.child.kill('SIGKILL')
  await new Promise((resolve) => served.child.on('exit', resolve))
  kills += 1
  served = await serve({ dataDir, keepData: true, env: { WORKER_THREADS: '1' } })
  const after = await total(served, cookie)
  if (after < confirmed) lost += confirmed - after
  const runAfter = await api<RunState>(served, cookie, `/runs/${run.id}`)
  if (runAfter.done < runBefore.done) lost += runBefore.done - runAfter.done
  for (const deadline = Date.now() + 120_000; ; ) {
    const [i, r] = [
      await api<ImportState>(served, cookie, `/imports/${preview.id}`),
      await api<RunState>(served, cookie, `/runs/${run.id}`),
    ]
    if (i.status === 'done' && r.status === 'done') break
    if (Date.now() > deadline) throw new Error(`kill ${n}: not continued: import ${i.status}, run ${r.status}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const end = await api<ImportState>(served, cookie, `/imports/${preview.id}`)
  const products = (await total(served, cookie)) - before
  if (products < end.counts.products) lost += end.counts.products - products
  if (products > end.counts.products) duplicated += products - end.counts.products
  const [made, finished] = [
    await proposals(served, cookie, run.id),
    await api<RunState>(served, cookie, `/runs/${run.id}`),
  ]
  if (made < finished.total) lost += finished.total - made
  if (made > finished.total) duplicated += made - finished.total
  process.stdout.write(
    `kill ${n + 1}/${runs}: import at ${importBefore.status}, run at ${runBefore.done}/${runBefore.total}, then whole\n`,
  )
}
await served.stop()
report('crash', startedAt, [
  { id: 'lost', value: lost, unit: 'rows', must: '= 0', note: `${kills} kills with SIGKILL` },
  { id: 'duplicated', value: duplicated, unit: 'rows', must: '= 0' },
])
