// 194 products from JSON, and a Shopify CSV of 10,000 rows, into a running server
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { benchOptions, dataFolder, report, skip } from './report.ts'
import { type Served, serve, signIn } from './serve.ts'
import { shopifyCsv } from './shopify-rows.ts'

const startedAt = new Date()
const options = benchOptions()
const file = options.products ?? join(dataFolder(), 'content/products.json')
if (!existsSync(file)) skip(`${file} is not there; give --products <json>`)
const raw = readFileSync(file)
const products = file.endsWith('.gz') ? gunzipSync(raw) : raw
const csv = options.csv ? readFileSync(options.csv) : Buffer.from(shopifyCsv(10_000, 'bench'))

/** Memory of the server process at its highest, in MB (Linux counts it itself). */
function peakRssMb(served: Served): number {
  const status = readFileSync(`/proc/${served.child.pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

async function importFile(
  served: Served,
  cookie: string,
  name: string,
  bytes: Buffer,
): Promise<{ seconds: number; created: number; bad: number }> {
  const headers = { cookie, origin: served.url }
  const shop = ((await (await fetch(`${served.url}/api/session`, { headers })).json()) as { shops: { slug: string }[] })
    .shops[0]?.slug
  const at = performance.now()
  const preview = (await (
    await fetch(`${served.url}/api/shops/${shop}/imports?fileName=${name}`, {
      method: 'POST',
      headers,
      body: new Uint8Array(bytes),
    })
  ).json()) as { id?: string; error?: unknown }
  if (!preview.id) throw new Error(JSON.stringify(preview))
  const start = await fetch(`${served.url}/api/shops/${shop}/imports/${preview.id}/start`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ mode: 'good-rows' }),
  })
  if (!start.ok) throw new Error(await start.text())
  for (;;) {
    const row = (await (await fetch(`${served.url}/api/shops/${shop}/imports/${preview.id}`, { headers })).json()) as {
      status: string
      counts: { created: number; bad: number }
    }
    if (row.status === 'done')
      return { seconds: (performance.now() - at) / 1000, created: row.counts.created, bad: row.counts.bad }
    if (row.status === 'failed') throw new Error('the import failed')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

// The database is made by a process of its own, as `npm start` does: its memory is not the server's.
const first = await serve({ keepData: true })
await first.stop()
const served = await serve({ dataDir: first.dataDir })
try {
  const cookie = await signIn(served)
  const small = await importFile(served, cookie, 'products.json', products)
  const large = await importFile(served, cookie, 'shopify.csv', csv)
  report('import', startedAt, [
    {
      id: 'products194Seconds',
      value: small.seconds,
      unit: 's',
      must: '<= 5',
      note: `${small.created} created, ${small.bad} bad; upload, preview, job and confirmation`,
    },
    {
      id: 'shopify10kSeconds',
      value: large.seconds,
      unit: 's',
      must: '<= 60',
      note: `${large.created} products created, ${large.bad} bad`,
    },
    {
      id: 'shopify10kRssMb',
      value: peakRssMb(served),
      unit: 'MB',
      must: '<= 700',
      note: 'highest resident memory of the server, embedded database included',
    },
  ])
} finally {
  await served.stop()
}
