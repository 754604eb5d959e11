import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LearnView, SimulationView } from '../../src/contract/types.ts'
import { type TestServer, testServer } from '../support/server.ts'

const LIMIT_MS = 400_000

/** The demo shows what learning looks like, and a merchant must be able to get rid of every made-up figure again. */
describe('simulated shoppers', () => {
  let server: TestServer
  const state = async () => (await server.api<SimulationView>('/simulation')).body
  const learn = async () => (await server.api<LearnView>('/learn')).body
  const ended = async () => {
    for (const deadline = performance.now() + LIMIT_MS; performance.now() < deadline; ) {
      const now = await state()
      if (now.state !== 'running') return now
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('the simulation did not end')
  }
  const storefront = async () => {
    const [product] = (await server.api<{ items: { handle: string }[] }>('/products?limit=1')).body.items ?? []
    return (await fetch(`${server.url}/zh/p/${product?.handle}`)).text()
  }
  beforeAll(async () => {
    server = await testServer()
  })
  afterAll(async () => server?.stop())

  it(
    'fill the learn screen, marked as simulated, and nothing that a shopper sees',
    async () => {
      expect(await state()).toMatchObject({ state: 'none', isAllowed: true })
      expect((await learn()).simulated).toBe(false)
      const likesOf = (page: string) => page.match(/data-likes="\d+"|class="likes"[^>]*>[^<]*/g)
      const likes = likesOf(await storefront())
      const started = await server.api<SimulationView>('/simulation', {
        method: 'POST',
        json: { shoppers: 400, days: 7, seed: 'e2e' },
      })
      expect(started.status).toBe(202)
      expect(await ended()).toMatchObject({ state: 'done', share: 1, people: 400, shoppers: 400 })
      const view = await learn()
      expect(view.simulated).toBe(true)
      const steps = view.funnel.map(({ sessions }) => sessions)
      expect(steps[0]).toBeGreaterThan(400)
      expect(steps).toEqual([...steps].sort((a, b) => b - a))
      expect(steps.at(-1)).toBeGreaterThan(0)
      // So few people try one product, in four ways.
      expect(view.leaderboard.rows.length).toBeGreaterThanOrEqual(4)
      for (const row of view.leaderboard.rows) {
        expect(row.low).toBeLessThanOrEqual(row.rate)
        expect(row.high).toBeGreaterThanOrEqual(row.rate)
      }
      expect(view.segments.map(({ id }) => id)).toContain('rational')
      expect(likesOf(await storefront())).toEqual(likes)
      expect((await server.api<{ items: unknown[] }>('/comments?status=waiting')).body.items).toEqual([])
    },
    LIMIT_MS,
  )

  it(
    'come once: the same seed adds nothing, and cannot be told other days',
    async () => {
      const before = await state()
      await server.api('/simulation', { method: 'POST', json: { shoppers: 400, days: 7, seed: 'e2e' } })
      expect(await ended()).toMatchObject({ state: 'done', events: before.events, decisions: before.decisions })
      const other = await server.api('/simulation', { method: 'POST', json: { shoppers: 400, days: 8, seed: 'e2e' } })
      expect(other.status).toBe(409)
    },
    LIMIT_MS,
  )

  it('go away whole', async () => {
    const { events } = await state()
    const removed = await server.api<{ events: number; decisions: number }>('/simulation', { method: 'DELETE' })
    expect(removed.body.events).toBe(events)
    expect(removed.body.decisions).toBeGreaterThan(0)
    const view = await learn()
    expect(view.simulated).toBe(false)
    expect(view.funnel.every(({ sessions }) => sessions === 0)).toBe(true)
    expect(view.leaderboard.rows.every(({ impressions }) => impressions === 0)).toBe(true)
    expect(await state()).toMatchObject({ state: 'none', events: 0 })
  })

  it(
    'can be stopped, and go on from there with the same seed',
    async () => {
      const order = { method: 'POST', json: { shoppers: 1500, days: 14, seed: 'stopped' } }
      await server.api('/simulation', order)
      for (;;) if ((await state()).events > 0) break
      await server.api('/simulation/stop', { method: 'POST', json: {} })
      const stopped = await ended()
      expect(stopped.state).toBe('cancelled')
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const { events } = await state()
      await server.api('/simulation', order)
      const whole = await ended()
      expect(whole).toMatchObject({ state: 'done', people: 1500 })
      expect(whole.events).toBeGreaterThan(events)
      await server.api('/simulation', { method: 'DELETE' })
    },
    LIMIT_MS,
  )

  it(
    'come into no other shop than the demo',
    async () => {
      const empty = await testServer({ DEMO: '0' })
      try {
        const refused = await empty.api<{ error: { message: { zh: string } } }>('/simulation', {
          method: 'POST',
          json: { shoppers: 100 },
        })
        expect(refused.status).toBe(422)
        expect(refused.body.error.message.zh).toContain('只有演示店')
        expect((await empty.api<SimulationView>('/simulation')).body.isAllowed).toBe(false)
      } finally {
        await empty.stop()
      }
    },
    LIMIT_MS,
  )
})
