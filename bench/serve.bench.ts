// The loop under load: recommendations over HTTP, durable event intake, freshness, and the rules of discover over 100,000 answers
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { seededRandom } from '@qianmian/kernel'
import autocannon from 'autocannon'
import type { Act } from '../server/src/audience/shop-audience.ts'
import { loadConfig } from '../server/src/platform/config.ts'
import { startServer } from '../server/src/start-server.ts'
import { type BenchRow, benchOptions, report } from './report.ts'
import { type Served, serve, signIn } from './serve.ts'
import { address, cpuOf, importProducts, productIds, SHOP, visit } from './serve-shop.ts'

const startedAt = new Date()
const options = benchOptions()
const seconds = Number(options.seconds ?? 10)
const products = Number(options.products ?? 10_000)
const answers = Number(options.answers ?? 100_000)
/** A PostgreSQL database of its own, for the intake; without it PGlite alone is measured. */
const databaseUrl = options.database
const BATCH = 200
const random = seededRandom('serve')

let made = 0
const eventOf = (session: string, product: string) => ({
  id: `bench-ev-${++made}`,
  type: 'view',
  occurredAt: Date.now(),
  session,
  product,
  page: '/zh/p/x',
  locale: 'zh',
})

const post = (served: Served, events: readonly unknown[], from: number) =>
  fetch(`${served.url}/api/events`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', 'x-forwarded-for': address(from) },
    body: JSON.stringify({ shop: SHOP, sentAt: Date.now(), events }),
  })

/** Events a second that are durable when their sender is answered, sent in batches by eight senders at once. */
async function intake(
  served: Served,
  ids: readonly string[],
): Promise<{ perSecond: number; taken: number; cpuUs: number }> {
  // Bodies are made before the clock starts: a shop's server does not make its shoppers' events.
  const count = Math.max(20, Math.ceil((seconds * 20_000) / BATCH))
  const bodies = Array.from({ length: count }, (_, b) => {
    const events: unknown[] = []
    for (let s = 0; events.length < BATCH; s++)
      for (const id of visit(ids, random)) if (events.length < BATCH) events.push(eventOf(`bench-s-${b}-${s}`, id))
    return JSON.stringify({ shop: SHOP, sentAt: Date.now(), events })
  })
  let next = 0
  let taken = 0
  const cpuBefore = cpuOf(served)
  const at = performance.now()
  const until = at + seconds * 1000
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (performance.now() < until && next < bodies.length) {
        const n = next++
        const response = await fetch(`${served.url}/api/events`, {
          method: 'POST',
          headers: { 'content-type': 'text/plain', 'x-forwarded-for': address(n) },
          body: bodies[n] ?? '',
        })
        if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
        taken += ((await response.json()) as { taken: number }).taken
      }
    }),
  )
  const spent = (performance.now() - at) / 1000
  return { perSecond: taken / spent, taken, cpuUs: ((cpuOf(served) - cpuBefore) * 1e6) / taken }
}

/** From a click being sent to an answer that knows it, one after the other, in milliseconds. */
async function freshness(served: Served, ids: readonly string[]): Promise<{ medianMs: number; stale: number }> {
  const times: number[] = []
  let stale = 0
  for (let i = 0; i < 200; i++) {
    const session = `bench-fresh-${i}`
    const ask = async () =>
      (
        (await (
          await fetch(`${served.url}/api/recommendations?shop=${SHOP}&surface=discover&session=${session}&most=20`)
        ).json()) as { items: { productId: string }[] }
      ).items.map(({ productId }) => productId)
    await post(served, [eventOf(session, ids[random.int(ids.length)] ?? '')], i)
    // What was just looked at is no discovery any more.
    const [next = ''] = await ask()
    const at = performance.now()
    await post(served, [eventOf(session, next)], i)
    const after = await ask()
    times.push(performance.now() - at)
    if (next === '' || after.includes(next)) stale++
  }
  times.sort((a, b) => a - b)
  return { medianMs: times[times.length >> 1] ?? Number.NaN, stale }
}

/** Letter pairs of a title, by code of this bench: the rule is not checked by the code that keeps it. */
function pairs(title: string): Set<string> {
  const letters = [...title.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  return a.size > 0 && b.size > 0 && both / (a.size + b.size - both) >= 0.8
}

/** Discover answers for people with looks, purchases and things that they hid; every answer is checked against all of that. */
async function discoverFaults(dataDir: string): Promise<{ faults: number; shown: number; perAnswerUs: number }> {
  const config = loadConfig({
    DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: 'error',
    WORKER_THREADS: '0',
    NODE_ENV: 'production',
  })
  if (!config.ok) throw new Error(config.problems.join('\n'))
  const running = await startServer(config.value, {
    clientFolder: fileURLToPath(new URL('../web/dist/client', import.meta.url)),
  })
  try {
    const { app } = running
    const shop = (await app.shops())[0]
    if (!shop) throw new Error('no shop')
    const ctx = app.context(shop, { kind: 'shopper' }, 'zh', 'bench')
    const { catalogue } = await app.audience.of(ctx)
    const all = (await app.snapshots.get(ctx)).products.map(({ detail }) => detail)
    const ids = all.map(({ id }) => id)
    const titles = new Map(all.map(({ id, name }) => [id, pairs(name.zh ?? name.en ?? '')]))
    const people = 500
    const known = Array.from({ length: people }, () => new Set<string>())
    let faults = 0
    let shown = 0
    let spent = 0
    for (let n = 0; n < answers; n++) {
      const p = random.int(people)
      const visitor = `bench-person-${p}`
      const own = known[p] ?? new Set<string>()
      if (n % 10 === 0) {
        const acts = visit(ids, random).map((product, i): Act => {
          const kind = random.next()
          return {
            id: `bench-act-${n}-${i}`,
            act: kind < 0.1 ? 'purchase' : kind < 0.15 ? 'hide' : 'view',
            atMs: Date.now(),
            session: visitor,
            visitor,
            product,
          }
        })
        await app.audience.take(ctx, acts)
        for (const { product } of acts) if (product) own.add(product)
      }
      const at = performance.now()
      const { ids: answer } = await app.audience.answer(ctx, { surface: 'discover', visitor, most: 12 })
      spent += performance.now() - at
      shown += answer.length
      // The newest 500 things are remembered of a person: what is checked is what was done lately.
      const against = [...own].slice(-100)
      for (const [i, id] of answer.entries()) {
        const title = titles.get(id) ?? new Set()
        if (own.has(id) || !catalogue.byId(id)) faults++
        else if (against.some((other) => alike(title, titles.get(other) ?? new Set()))) faults++
        else if (answer.slice(0, i).some((other) => other === id || alike(title, titles.get(other) ?? new Set())))
          faults++
      }
    }
    return { faults, shown, perAnswerUs: (spent * 1000) / answers }
  } finally {
    await running.stop()
  }
}

const rows: BenchRow[] = []
const served = await serve({ env: { LOG_LEVEL: 'error', TRUSTED_PROXY: '127.0.0.1, ::1' }, keepData: true })
try {
  const cookie = await signIn(served)
  await importProducts(served, cookie, products)
  const ids = await productIds(served, cookie)
  // The index of all products is made with the first question, not in the figures.
  await fetch(`${served.url}/api/recommendations?shop=${SHOP}&surface=discover`)
  const taken = await intake(served, ids)
  rows.push({
    id: 'eventsPerSecond',
    value: taken.perSecond,
    unit: 'events/s',
    must: '>= 15000',
    aim: '>= 50000',
    note: `PGlite, over HTTP in batches of ${BATCH}, ${taken.taken} events, ${taken.cpuUs.toFixed(0)} µs CPU of the server each; answered when durable and learned`,
  })
  const fresh = await freshness(served, ids)
  const requests = Array.from({ length: 2_000 }, (_, i) => ({
    method: 'GET' as const,
    path: `/api/recommendations?shop=${SHOP}&surface=${i % 4 === 0 ? 'discover' : 'continue'}&session=bench-s-${i % 200}-${i % 30}&most=20`,
  }))
  const run = { url: served.url, connections: 8, requests }
  await autocannon({ ...run, duration: 3 })
  const full = await autocannon({ ...run, duration: seconds })
  rows.push(
    {
      id: 'requestsPerSecond',
      value: full.requests.average,
      unit: 'requests/s',
      must: '>= 2000',
      aim: '>= 4000',
      note: `${ids.length} products; a quarter discover, the rest continue, 20 items each; client on the same 2 cores`,
    },
    { id: 'p99Ms', value: full.latency.p99, unit: 'ms', must: '<= 10', aim: '<= 5' },
    { id: 'failed', value: full.non2xx + full.errors, unit: 'requests', must: '= 0' },
    {
      id: 'freshnessMs',
      value: fresh.medianMs,
      unit: 'ms',
      note: 'median of 200: a click is sent, and the next answer is there and knows it',
    },
    { id: 'staleAnswers', value: fresh.stale, unit: 'of 200', must: '= 0' },
  )
} finally {
  await served.stop()
}
if (databaseUrl) {
  const grown = await serve({
    env: {
      LOG_LEVEL: 'error',
      TRUSTED_PROXY: '127.0.0.1, ::1',
      DATABASE_URL: databaseUrl,
      DATABASE_SCHEMA: `bench_${Date.now()}`,
    },
  })
  try {
    const ids = await productIds(grown, await signIn(grown))
    const taken = await intake(grown, ids)
    rows.push({
      id: 'eventsPerSecondPostgres',
      value: taken.perSecond,
      unit: 'events/s',
      must: '>= 20000',
      aim: '>= 50000',
      note: `PostgreSQL on the same machine, ${taken.taken} events, ${taken.cpuUs.toFixed(0)} µs CPU of the server each`,
    })
  } finally {
    await grown.stop()
  }
}
const discover = await discoverFaults(served.dataDir)
rmSync(served.dataDir, { recursive: true, force: true })
rows.push({
  id: 'discoverDuplicates',
  value: discover.faults,
  unit: `in ${answers} answers`,
  must: '= 0',
  note: `bought, hidden, seen or near-identical; ${discover.shown} items shown, ${discover.perAnswerUs.toFixed(0)} µs an answer for a known person`,
})
report('serve', startedAt, rows)
process.exit(0)
