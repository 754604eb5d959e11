// A server that starts again: how soon it knows 100,000 looks, with a snapshot of what they taught and without
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '@qianmian/kernel'
import { type BenchRow, benchOptions, report } from './report.ts'
import { type Served, serve, signIn } from './serve.ts'
import { address, cpuOf, importProducts, productIds, SHOP, visit } from './serve-shop.ts'

const startedAt = new Date()
const options = benchOptions()
const products = Number(options.products ?? 10_000)
const looks = Number(options.looks ?? 100_000)
const runs = Number(options.runs ?? 3)
const random = seededRandom('warm')
const BATCH = 200
const HOUR_MS = 3_600_000
const MADE = 'a snapshot of what visits taught was made'
const READ = 'visits were read'

const env = { LOG_LEVEL: 'info', TRUSTED_PROXY: '127.0.0.1, ::1' }

async function said(served: Served, words: string, limitMs = 300_000): Promise<string> {
  for (const until = performance.now() + limitMs; performance.now() < until; ) {
    const line = served
      .output()
      .split('\n')
      .find((one) => one.includes(words))
    if (line) return line
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  throw new Error(`the server did not say: ${words}\n${served.output().slice(-2_000)}`)
}

/** Visits that ended hours ago, in batches as browsers send them. */
async function fill(served: Served, ids: readonly string[]): Promise<void> {
  const at = Date.now() - 6 * HOUR_MS
  let sent = 0
  let visits = 0
  for (let batch = 0; sent < looks; batch++) {
    const events: unknown[] = []
    while (events.length < BATCH) {
      const session = `warm-visit-${visits++}`
      for (const [i, product] of visit(ids, random).entries())
        if (events.length < BATCH) {
          const occurredAt = at + visits * 200 + i * 20_000
          events.push({ id: `warm-look-${sent++}`, type: 'view', occurredAt, session, product })
        }
    }
    const response = await fetch(`${served.url}/api/events`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', 'x-forwarded-for': address(batch) },
      body: JSON.stringify({ shop: SHOP, sentAt: Date.now(), events }),
    })
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  }
}

interface Start {
  /** From the first question to its answer. */
  readonly answerMs: number
  /** From the first question until every visit is known. */
  readonly knownMs: number
  readonly cpuMs: number
  /** Longest that a plain request had to wait meanwhile: how long the event loop was held. */
  readonly heldMs: number
  readonly note: string
}

async function start(dataDir: string): Promise<Start> {
  const served = await serve({ dataDir, keepData: true, env })
  try {
    let heldMs = 0
    let isOver = false
    const probe = (async () => {
      while (!isOver) {
        const at = performance.now()
        await (await fetch(`${served.url}/healthz`)).arrayBuffer()
        heldMs = Math.max(heldMs, performance.now() - at)
      }
    })()
    const cpuBefore = cpuOf(served)
    const at = performance.now()
    const known = said(served, READ).then((line) => ({ line, ms: performance.now() - at }))
    await (await fetch(`${served.url}/api/recommendations?shop=${SHOP}&surface=discover`)).json()
    const answerMs = performance.now() - at
    const { line, ms } = await known
    const cpuMs = 1_000 * (cpuOf(served) - cpuBefore)
    isOver = true
    await probe
    const note = /"looks":\d+|"fromSnapshot":\w+|"ms":\d+/g
    return { answerMs, knownMs: ms, cpuMs, heldMs, note: (line.match(note) ?? []).join(' ') }
  } finally {
    await served.stop()
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

function rowsOf(name: string, starts: readonly Start[], about: string): BenchRow[] {
  const note = `${about}; median of ${starts.length}; ${starts[0]?.note}`
  return [
    { id: `${name}AnswerMs`, value: median(starts.map(({ answerMs }) => answerMs)), unit: 'ms', note },
    { id: `${name}KnownMs`, value: median(starts.map(({ knownMs }) => knownMs)), unit: 'ms', note },
    { id: `${name}CpuMs`, value: median(starts.map(({ cpuMs }) => cpuMs)), unit: 'ms', note },
    { id: `${name}HeldMs`, value: median(starts.map(({ heldMs }) => heldMs)), unit: 'ms', note },
  ]
}

const served = await serve({ keepData: true, env })
const { dataDir } = served
try {
  const cookie = await signIn(served)
  await importProducts(served, cookie, products)
  const ids = await productIds(served, cookie)
  await fill(served, ids)
  await said(served, MADE)
  await served.stop()
  // The first was made in the middle of the looks; the next start reads the rest and makes one of all.
  const again = await serve({ dataDir, keepData: true, env })
  await fetch(`${again.url}/api/recommendations?shop=${SHOP}&surface=discover`)
  const made = await said(again, MADE)
  await again.stop()
  const size = Number(/"bytes":(\d+)/.exec(made)?.[1] ?? Number.NaN)
  const withSnapshot: Start[] = []
  for (let n = 0; n < runs; n++) withSnapshot.push(await start(dataDir))
  rmSync(join(dataDir, 'visit-snapshots'), { recursive: true })
  const without: Start[] = []
  for (let n = 0; n < runs; n++) without.push(await start(dataDir))
  report('warm', startedAt, [
    ...rowsOf('snapshot', withSnapshot, `${ids.length} products, ${looks} looks`),
    ...rowsOf('log', without, `the same without the file`),
    { id: 'snapshotMb', value: size / 1e6, unit: 'MB' },
  ])
} finally {
  await served.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(0)
