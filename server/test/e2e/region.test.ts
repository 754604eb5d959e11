import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../support/server.ts'
import { HOME_FORM, tillShopper } from '../support/till-shopper.ts'
import { until } from '../support/until.ts'

const AGREED = { consent: 'granted', visitor: 'v-region-0001', session: 's-region-0001' }
const TEE = { product: 'wind-eye-linen-tee', o0: 0, o1: 1 }

/** Where an order goes: known of who agreed, as coarse as a province, and only as long as she wants. */
describe('the region of a shopper', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await testServer({ TRUSTED_PROXY: '127.0.0.1, ::1' })
  })
  afterAll(() => server?.stop())

  const buy = async (shopper: ReturnType<typeof tillShopper>, email: string) => {
    await shopper.add({ ...TEE, units: 1 })
    expect((await shopper.buy(email)).status).toBe(200)
  }
  const page = async (shopper: ReturnType<typeof tillShopper>) => (await shopper.form('/zh/me')).html

  it('is noted with her order, forgotten for good when she says so, and noted again when she allows it', async () => {
    const shopper = tillShopper(server, AGREED)
    expect(await page(shopper)).not.toContain(HOME_FORM.region)
    await buy(shopper, 'region-1@example.com')
    const html = await until(
      () => page(shopper),
      (text) => text.includes(`寄到${HOME_FORM.region}`),
    )
    // Nothing finer than a province.
    for (const finer of [HOME_FORM.city, HOME_FORM.district, HOME_FORM.line1, HOME_FORM.phone])
      expect(html).not.toContain(finer)

    expect((await shopper.form('/zh/me', { act: 'region', known: 'no' })).status).toBe(303)
    expect(await page(shopper)).not.toContain(`寄到${HOME_FORM.region}`)
    await buy(shopper, 'region-1@example.com')
    await server.app.platform.events.wake()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await page(shopper)).not.toContain(`寄到${HOME_FORM.region}`)

    expect((await shopper.form('/zh/me', { act: 'region', known: 'yes' })).status).toBe(303)
    await buy(shopper, 'region-1@example.com')
    await until(
      () => page(shopper),
      (text) => text.includes(`寄到${HOME_FORM.region}`),
    )
    expect((await shopper.form('/zh/me', { act: 'region', known: 'perhaps' })).status).toBe(422)
  })

  it('goes with everything else when she erases it: no order and no event has her number any more', async () => {
    const shopper = tillShopper(server, { ...AGREED, visitor: 'v-region-0003', session: 's-region-0003' })
    await buy(shopper, 'region-3@example.com')
    const { sql } = await import('kysely')
    const { db } = server.app.platform
    const traces = async () => {
      const { rows } = await sql<{ n: number }>`
        select (select count(*) from events where strpos(data::text, 'v-region-0003') > 0)::int
          + (select count(*) from orders where strpos(visit::text, 'v-region-0003') > 0)::int as n`.execute(db)
      return rows[0]?.n ?? -1
    }
    expect(await traces()).toBeGreaterThan(1)
    await until(
      () => page(shopper),
      (text) => text.includes(`寄到${HOME_FORM.region}`),
    )
    expect((await shopper.form('/zh/me', { act: 'erase' })).status).toBe(303)
    expect(await traces()).toBe(0)
  })

  it('is in no event of who did not agree', async () => {
    const shopper = tillShopper(server, {})
    await buy(shopper, 'region-2@example.com')
    const { sql } = await import('kysely')
    const { rows } = await sql<{ data: Record<string, unknown> }>`
      select data from events where type = 'order.placed' order by seq desc limit 1`.execute(server.app.platform.db)
    expect(rows[0]?.data).not.toHaveProperty('region')
    expect(rows[0]?.data).not.toHaveProperty('visitor')
  })
})
