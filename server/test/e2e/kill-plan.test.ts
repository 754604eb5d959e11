import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, type Served, serve, signIn } from '../../../bench/serve.ts'
import type { SupplyItemView, SupplyPlanView, SupplyView } from '../../src/contract/types.ts'
import { pgliteFolder } from '../support/databases.ts'
import { until } from '../support/until.ts'

/** On a machine with much else to do. */
const LIMIT_MS = 400_000

/**
 * The built server on PGlite, killed with SIGKILL in the middle of a plan: in its stock step, and once more while what it had begun
 * begins anew. Needs `npm run build`.
 */
describe('kill -9 in the middle of a plan', () => {
  let served: Served
  let cookie: string
  let dataDir: string

  const api = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const response = await fetch(`${served.url}/api/shops/shanyu${path}`, {
      ...init,
      headers: { cookie, origin: served.url, 'content-type': 'application/json', ...init.headers },
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  const planNow = () => api<SupplyPlanView>('/supply/plan')
  const isOver = ({ state }: SupplyPlanView): boolean => state !== 'waiting' && state !== 'running'
  /** What stands open, by its words: item, warehouses, amount. */
  const open = async (): Promise<string[]> => {
    const { items } = await api<{
      items: { id: string; kind: string; status: string; title: { zh?: string } }[]
    }>('/proposals?status=open&limit=500')
    return items
      .filter(({ kind }) => ['change-price', 'transfer-stock', 'place-purchase'].includes(kind))
      .map(({ kind, title }) => `${kind} ${title.zh}`)
      .sort()
  }
  /** What the plan that is in force says: when it was made, what it found of an item, and what it proposes. */
  const inForce = async () => {
    const tower = await api<SupplyView>('/supply')
    const item = await api<SupplyItemView>(`/supply/items/${tower.focus}`)
    return { asOf: tower.asOf, focus: tower.focus, forecast: item.forecast, proposals: await open() }
  }
  const restart = async () => {
    served.child.kill('SIGKILL')
    await new Promise((resolve) => served.child.on('exit', resolve))
    served = await serve({ dataDir, keepData: true, env: { WORKER_THREADS: '1' }, limitMs: LIMIT_MS })
  }

  beforeAll(async () => {
    if (!existsSync(join(ROOT, 'server/dist/main.js'))) throw new Error('build the server first: npm run build')
    dataDir = await pgliteFolder()
    served = await serve({ dataDir, keepData: true, env: { WORKER_THREADS: '1' }, limitMs: LIMIT_MS })
    cookie = await signIn(served)
    await api('/supply/simulated-orders', { method: 'POST' })
    expect(await until(planNow, isOver, LIMIT_MS)).toMatchObject({ state: 'done' })
  }, 2 * LIMIT_MS)
  afterAll(async () => {
    await served?.stop()
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  })

  it('leaves the plan before it in force, ends at the next start, and proposes everything once', {
    timeout: 4 * LIMIT_MS,
  }, async () => {
    const before = await inForce()
    expect(before.proposals.length).toBeGreaterThan(3)
    const asked = await api<SupplyPlanView>('/supply/plan', { method: 'POST' })
    expect(asked.id).not.toBeNull()
    const midway = await until(planNow, ({ step, done }) => step === 'stock' && done > 0, LIMIT_MS)
    expect(midway).toMatchObject({ id: asked.id, state: 'running' })
    await restart()
    // Nothing of what was begun is there, and the plan is still to be made.
    const after = await planNow()
    expect(after.id).toBe(asked.id)
    expect(['waiting', 'running']).toContain(after.state)
    expect(await inForce()).toEqual(before)
    // Asked again it is the same one; killed again it begins again.
    expect((await api<SupplyPlanView>('/supply/plan', { method: 'POST' })).id).toBe(asked.id)
    await until(planNow, ({ step }) => step === 'forecasts' || step === 'prices', LIMIT_MS)
    await restart()
    expect(await inForce()).toEqual(before)
    expect(await until(planNow, isOver, LIMIT_MS)).toMatchObject({ id: asked.id, state: 'done', problem: null })

    const now = await inForce()
    expect(now.asOf).not.toBe(before.asOf)
    expect(new Set(now.proposals).size).toBe(now.proposals.length)
    // The same day and the same sales: the same plan, whoever was killed on the way.
    expect(now.forecast).toEqual(before.forecast)
    expect(now.proposals).toEqual(before.proposals)
    // No third plan was asked for by a start.
    expect((await planNow()).id).toBe(asked.id)
  })
})
