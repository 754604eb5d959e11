import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '@qianmian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, type Served, serve } from '../../../bench/serve.ts'
import { natsUnderTest, serverDatabases } from '../support/databases.ts'
import { until } from '../support/until.ts'

const nats = await natsUnderTest()
const database = (await serverDatabases()).find(({ name }) => name === 'PostgreSQL')
const SHARDS = 3
const random = seededRandom('shards of an audience')

/** Four starts of a server on a machine with much else to do. */
const LIMIT_MS = 900_000

/** Three built servers on one PostgreSQL and NATS, each with a third of the sessions, and one that holds all. Needs `npm run build`. */
describe.runIf(nats && database)('the sessions of a shop over three processes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qianmian-shards-'))
  let whole: Served
  let shards: Served[] = []
  let products: readonly string[] = []
  const start = (shard: number) =>
    serve({
      dataDir: folder,
      keepData: true,
      limitMs: 500_000,
      env: {
        ...database?.env,
        NATS_URL: nats ?? '',
        WORKER_THREADS: '0',
        TRUSTED_PROXY: '127.0.0.1, ::1',
        ...(shard < 0 ? {} : { QIANMIAN_SHARDS: String(SHARDS), QIANMIAN_SHARD: String(shard) }),
      },
    })
  beforeAll(async () => {
    if (!existsSync(join(ROOT, 'server/dist/main.js'))) throw new Error('build the server first: npm run build')
    whole = await start(-1)
    const home = await ask(whole, { surface: 'discover', most: '50' })
    products = home.ids
    await sendVisits(whole)
    // Visits that were sent late end when they are swept, once a minute; who reads the log at its start has them ended.
    await whole.stop()
    whole = await start(-1)
    shards = await Promise.all(Array.from({ length: SHARDS }, (_, shard) => start(shard)))
  }, LIMIT_MS)
  afterAll(async () => {
    await Promise.all([...shards, whole].map((served) => served?.stop()))
    rmSync(folder, { recursive: true, force: true })
    await database?.close()
  }, LIMIT_MS)

  const ask = async (served: Served, query: Record<string, string>) => {
    const response = await fetch(
      `${served.url}/api/recommendations?${new URLSearchParams({ shop: 'shanyu', most: '12', ...query })}`,
    )
    const { items } = (await response.json()) as { items: { productId: string }[] }
    return { ids: items.map(({ productId }) => productId), shards: response.headers.get('qianmian-shards') }
  }
  const post = async (served: Served, events: readonly unknown[]) => {
    const body = JSON.stringify({ shop: 'shanyu', sentAt: Date.now(), events })
    const headers = { 'x-forwarded-for': `10.1.${random.int(250)}.${random.int(250)}` }
    expect((await fetch(`${served.url}/api/events`, { method: 'POST', body, headers })).ok).toBe(true)
  }
  /** Visits of two hours ago, each about one part of the shop. */
  const sendVisits = async (served: Served) => {
    const at = Date.now() - 2 * 3_600_000
    const events = Array.from({ length: 600 }, (_, v) => {
      const centre = random.int(products.length - 6)
      return Array.from({ length: 4 }, (_, i) => ({
        id: `shard-look-${v}-${i}`,
        type: 'view',
        occurredAt: at + v * 1_000 + i * 60_000,
        session: `shard-visit-${v}`,
        product: products[centre + random.int(6)],
      }))
    }).flat()
    for (let from = 0; from < events.length; from += 200) await post(served, events.slice(from, from + 200))
  }
  const questions = () => products.map((product, n) => `${product},${products[(n + 2) % products.length]}`)
  /** Mean share of the one process's answer that a shard's answer names too. */
  const overlap = async (served: Served) => {
    let sum = 0
    for (const two of questions()) {
      const query = { surface: 'continue', products: two }
      const expected = (await ask(whole, query)).ids
      // On a busy machine a share may be late: that is another test.
      const complete = await until(
        () => ask(served, query),
        ({ shards }) => shards === '3/3',
      )
      const found = new Set(complete.ids)
      sum += expected.filter((id) => found.has(id)).length / expected.length
    }
    return sum / products.length
  }
  const all = (served: Served) =>
    until(
      async () => (await ask(served, { surface: 'continue', products: products[0] ?? '' })).shards,
      (heard) => heard === '3/3',
    )
  const metric = async (served: Served, outcome: string) =>
    Number(
      new RegExp(`qianmian_shares_asked_total\\{outcome="${outcome}"\\} (\\d+)`).exec(
        await (await fetch(`${served.url}/metrics`)).text(),
      )?.[1] ?? 0,
    )

  it('answer as the one that holds all, whichever is asked', { timeout: LIMIT_MS }, async () => {
    // A whole one says nothing of shards.
    expect((await ask(whole, { surface: 'continue', products: products[0] ?? '' })).shards).toBeNull()
    for (const served of shards) {
      await all(served)
      const same = await overlap(served)
      process.stdout.write(`overlap with one process: ${(100 * same).toFixed(1)} %\n`)
      expect(same).toBeGreaterThan(0.93)
      expect(await metric(served, 'answered')).toBeGreaterThan(0)
    }
  })

  it('go on without one that is killed, say so, and are whole again when it is back', {
    timeout: LIMIT_MS,
  }, async () => {
    const [one, two] = shards
    if (!one || !two) throw new Error('no shards')
    two.child.kill('SIGKILL')
    await new Promise((resolve) => two.child.on('exit', resolve))
    const query = { surface: 'continue', products: questions()[3] ?? '' }
    const without = await until(
      () => ask(one, query),
      ({ shards }) => shards === '2/3',
    )
    expect(without.ids.length).toBeGreaterThan(5)
    expect((await metric(one, 'nobody')) + (await metric(one, 'silent'))).toBeGreaterThan(0)
    shards = [one, await start(1), ...shards.slice(2)]
    await all(one)
  })

  it('do not wait for one that hangs', { timeout: LIMIT_MS }, async () => {
    const [one, two] = shards
    if (!one || !two) throw new Error('no shards')
    two.child.kill('SIGSTOP')
    try {
      const query = { surface: 'continue', products: questions()[5] ?? '' }
      await until(
        () => ask(one, query),
        ({ shards }) => shards === '2/3',
      )
      // Left alone, it costs no waiting: most questions do not even ask it.
      await until(
        async () => {
          await ask(one, query)
          return metric(one, 'paused')
        },
        (paused) => paused > 10,
      )
      expect(await metric(one, 'silent')).toBeGreaterThan(0)
    } finally {
      two.child.kill('SIGCONT')
    }
    await all(one)
  })
})
