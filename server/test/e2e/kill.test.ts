import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, type Served, serve, signIn } from '../../../bench/serve.ts'
import { shopifyCsv } from '../../../bench/shopify-rows.ts'
import type { ImportPreviewView, ImportView, ProposalView, RunView } from '../../src/contract/types.ts'
import { pgliteFolder } from '../support/databases.ts'
import { until } from '../support/until.ts'

const ROWS = 4000
const RUN_PRODUCTS = 12
const LIMIT_MS = 150_000
/** Making a database and a first start, on a machine with much else to do. */
const START_LIMIT_MS = 400_000

/**
 * The small sister of `npm run bench -- crash`: the built server on PGlite, killed with SIGKILL in the middle of an import
 * and of a run. Needs `npm run build`.
 */
describe('kill -9 in the middle of work', () => {
  let served: Served
  let cookie: string
  let dataDir: string
  let productIds: string[]

  const api = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const response = await fetch(`${served.url}/api/shops/shanyu${path}`, {
      ...init,
      headers: { cookie, origin: served.url, 'content-type': 'application/json', ...init.headers },
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  const total = async () => (await api<{ total: number }>('/products?limit=1')).total
  const importOf = (id: string) => api<ImportView>(`/imports/${id}`)
  const runOf = (id: string) => api<RunView>(`/runs/${id}`)
  const allProposals = async (runId: string) =>
    (await api<{ items: ProposalView[] }>(`/proposals?runId=${runId}&status=open,later,approved,superseded&limit=500`))
      .items
  const restart = async () => {
    served.child.kill('SIGKILL')
    await new Promise((resolve) => served.child.on('exit', resolve))
    served = await serve({ dataDir, keepData: true, env: { WORKER_THREADS: '1' } })
  }

  beforeAll(async () => {
    if (!existsSync(join(ROOT, 'server/dist/main.js'))) throw new Error('build the server first: npm run build')
    dataDir = await pgliteFolder()
    served = await serve({ dataDir, keepData: true, env: { WORKER_THREADS: '1' } })
    cookie = await signIn(served)
    const { items } = await api<{ items: { id: string }[] }>(`/products?limit=${RUN_PRODUCTS}`)
    productIds = items.map((item) => item.id)
  }, START_LIMIT_MS)
  afterAll(async () => {
    await served?.stop()
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  })

  it('an import: what was confirmed stays, the rest follows at the next start, nothing is there twice', {
    timeout: 400_000,
  }, async () => {
    const before = await total()
    const preview = await api<ImportPreviewView>('/imports?fileName=kill.csv', {
      method: 'POST',
      body: shopifyCsv(ROWS, 'kill'),
      headers: { 'content-type': 'application/octet-stream' },
    })
    await api(`/imports/${preview.id}/start`, { method: 'POST', body: JSON.stringify({ mode: 'good-rows' }) })
    // Some of it is confirmed, and work is left.
    const midway = await until(
      () => importOf(preview.id),
      (row) => row.counts.created > 0,
      LIMIT_MS,
    )
    expect(midway.status).toBe('running')
    const confirmed = await total()
    await restart()
    expect(await total()).toBeGreaterThanOrEqual(confirmed)
    const done = await until(
      () => importOf(preview.id),
      (row) => row.status === 'done',
      LIMIT_MS,
    )
    expect(done.counts.created).toBe(preview.counts.products)
    expect(done.counts.updated).toBe(0)
    expect((await total()) - before).toBe(preview.counts.products)
  })

  it('a run, twice: finished packs stay, the run goes on, no product gets two', { timeout: 400_000 }, async () => {
    const run = await api<RunView>('/runs', {
      method: 'POST',
      body: JSON.stringify({ productIds, posters: false, writer: 'embedded' }),
    })
    for (const atLeast of [1, 4]) {
      const midway = await until(
        () => runOf(run.id),
        (row) => row.done >= atLeast,
        LIMIT_MS,
      )
      const kept = (await allProposals(run.id)).map((proposal) => proposal.id)
      await restart()
      expect((await runOf(run.id)).done).toBeGreaterThanOrEqual(midway.done)
      const after = (await allProposals(run.id)).map((proposal) => proposal.id)
      for (const id of kept) expect(after).toContain(id)
    }
    const done = await until(
      () => runOf(run.id),
      (row) => row.status === 'done',
      LIMIT_MS,
    )
    expect(done).toMatchObject({ done: RUN_PRODUCTS, failed: 0, total: RUN_PRODUCTS })
    const proposals = await allProposals(run.id)
    expect(proposals.map((proposal) => proposal.product?.id).sort()).toEqual([...productIds].sort())
  })
})
