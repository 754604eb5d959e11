import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WHOLE } from '../../src/audience/share.ts'
import { removeSimulation } from '../../src/flows/simulate-shop.ts'
import { findVisitSnapshot } from '../../src/modules/audience/index.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

/** A start knows what visits taught without reading the log again, and never from a file that is not what it says. */
describe('snapshots of what visits taught', () => {
  let server: TestServer
  let ids: readonly string[] = []
  beforeAll(async () => {
    server = await testServer()
    ids = (await server.app.snapshots.get(await context())).products.map(({ detail }) => detail.id)
  })
  afterAll(() => server?.stop())

  const context = async () => {
    const shop = (await server.app.shops())[0]
    if (!shop) throw new Error('no shop')
    return server.app.context(shop, { kind: 'shopper' }, 'zh', 'test')
  }
  /** Looks of visits that are over. */
  const visits = async (name: string, count: number, pair: readonly [string, string], more = {}) => {
    const ctx = await context()
    const at = Date.now() - 3 * 3_600_000
    await ctx.services.events.append(
      ctx,
      Array.from({ length: count * 2 }, (_, i) => ({
        id: `${name}-${i}`,
        type: 'shopper.view',
        occurredAt: new Date(at + 30_000 * i),
        data: { session: `${name}-visit-${i >> 1}`, product: pair[i % 2], ...more },
      })),
    )
  }
  const restart = async () => {
    await server.stop()
    server = await testServer({}, server.dataDir)
  }
  const make = async () => server.app.audience.makeSnapshot(await context(), WHOLE, async () => {})
  const row = async () => findVisitSnapshot(await context(), WHOLE)
  const file = (hash: string) => join(server.dataDir, 'visit-snapshots', hash.slice(0, 2), hash)
  const files = () =>
    readdirSync(join(server.dataDir, 'visit-snapshots'), { recursive: true })
      .map(String)
      .filter((name) => /[0-9a-f]{64}$/.test(name))
  const warmShop = async () => {
    const shop = await server.app.audience.of(await context())
    await server.app.audience.settled(await context())
    return shop
  }
  const next = async (product: string) =>
    (await server.app.audience.answer(await context(), { surface: 'continue', products: [product], most: 3 })).ids
  /** As if a minute had passed since the newest was made. */
  const age = async () =>
    sql`update visit_snapshots set made_at = made_at - interval '2 minutes'`.execute(server.app.platform.db)
  const forgetLog = async () => sql`delete from events where id like 'old-%'`.execute(server.app.platform.db)

  it('a start begins with the newest and reads only what came after it', async () => {
    const [a = '', b = '', c = '', d = ''] = ids
    await visits('old', 12, [a, b])
    await make()
    await visits('new', 12, [c, d])
    // The log forgets the first visits, but for the event that the place is told by: only the snapshot can know them now.
    const { anchor } = (await row()) ?? {}
    await sql`delete from events where id like 'old-%' and seq <> ${anchor?.seq ?? 0}`.execute(server.app.platform.db)
    await restart()
    const shop = await warmShop()
    expect(await next(a)).toContain(b)
    expect(await next(c)).toContain(d)
    expect(shop.visits.intakeCounts.clicks).toBe(24)
  })

  it('the next holds both, and the old file is gone', async () => {
    const [a = '', b = '', c = '', d = ''] = ids
    const before = await row()
    await age()
    await make()
    const after = await row()
    expect(after?.hash).not.toBe(before?.hash)
    expect(after?.looks).toBe(48)
    expect(files()).toHaveLength(1)
    await forgetLog()
    await restart()
    await warmShop()
    expect(await next(a)).toContain(b)
    expect(await next(c)).toContain(d)
  })

  it('a damaged file, and one that is gone, are left alone: the log is read', async () => {
    const [, , c = '', d = ''] = ids
    const { hash = '' } = (await row()) ?? {}
    const bytes = readFileSync(file(hash))
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    writeFileSync(file(hash), bytes)
    await restart()
    const shop = await warmShop()
    expect(await next(c)).toContain(d)
    // All that the log still has, and nothing from the file.
    expect(shop.visits.intakeCounts.clicks).toBe(24)
    await age()
    await make()
    expect(files()).toHaveLength(1)
    const made = await row()
    expect(made?.looks).toBe(24)
  })

  it('who erases herself is not in the next one', async () => {
    const [, , , , e = '', f = ''] = ids
    await visits('old-person', 12, [e, f], { visitor: 'visitor-to-erase' })
    await age()
    await make()
    await fetch(`${server.url}/zh/me`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.url, cookie: 'consent=granted; visitor=visitor-to-erase' },
      body: new URLSearchParams({ act: 'erase' }),
    })
    expect((await row())?.state).toBe('stale')
    await age()
    await make()
    expect(await row()).toMatchObject({ state: 'good', looks: 48 })
  })

  it('simulated visits that are taken away are forgotten at once, by a server that learned them and by its snapshot', async () => {
    const [, , , , , , g = '', h = ''] = ids
    await visits('sim-test', 12, [g, h], { simulated: true })
    await age()
    await make()
    await restart()
    expect((await warmShop()).hasSimulatedVisits).toBe(true)
    expect(await next(g)).toContain(h)
    // As the command line does it: another process, which knows nothing of this one's memory.
    const removed = await removeSimulation({ ...(await context()), actor: { kind: 'system', name: 'command-line' } })
    expect(removed.events).toBe(24)
    const shop = await until(
      async () => server.app.audience.of(await context()),
      ({ hasSimulatedVisits }) => !hasSimulatedVisits,
      20_000,
    )
    await until(
      () => shop.hasVisits,
      (has) => has,
    )
    expect(shop.hasSimulatedVisits).toBe(false)
    expect((await row())?.state).toBe('wrong')
    await restart()
    expect((await warmShop()).hasSimulatedVisits).toBe(false)
  })
})
