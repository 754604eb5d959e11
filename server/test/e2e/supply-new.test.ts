import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { supplyItemView } from '../../src/contract/supply.ts'
import type { SupplyItemView, SupplyPlanView, SupplyRowView, SupplySettingsView } from '../../src/contract/types.ts'
import { simulatePastOrders } from '../../src/flows/orders/simulate-past-orders.ts'
import { sellingOffers } from '../../src/modules/catalog/index.ts'
import { dailySales } from '../../src/modules/orders/index.ts'
import { appendShown } from '../../src/modules/pricing/index.ts'
import { allCountedLevels, moveOnHand } from '../../src/modules/stock/index.ts'
import { type Ctx, today } from '../../src/platform/ctx.ts'
import { must } from '../support/desk-orders.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

const DAY_MS = 86_400_000

describe('items without a past in the plan', () => {
  let server: TestServer
  let ctx: Ctx
  let never: string[]
  const plan = async (): Promise<SupplyPlanView> => {
    const asked = await server.api<SupplyPlanView>('/supply/plan', { method: 'POST' })
    return (
      await until(
        () => server.api<SupplyPlanView>('/supply/plan'),
        ({ body }) => body.id === asked.body.id && body.state !== 'waiting' && body.state !== 'running',
        180_000,
      )
    ).body
  }
  const item = async (variantId: string): Promise<SupplyItemView> =>
    supplyItemView.parse((await server.api<SupplyItemView>(`/supply/items/${variantId}`)).body)
  const sixWeeks = ({ forecast }: SupplyItemView): number =>
    (forecast?.q90 ?? []).reduce((sum, units) => sum + units, 0)

  beforeAll(async () => {
    server = await testServer()
    const [shop] = await server.app.shops()
    ctx = await server.app.systemContext(shop?.id ?? '', 'test')
    must(await simulatePastOrders(ctx, { seed: 'new items', months: 3, stock: true }))
    const sold = new Set((await dailySales(ctx, '2000-01-01', today(ctx))).map(({ variantId }) => variantId))
    never = (await sellingOffers(ctx)).flatMap(({ id }) => (sold.has(id) ? [] : [id]))
    // Prices have been noted for longer than these were on sale: else nobody could know that they are new.
    const [known = ''] = sold
    await appendShown(ctx, [
      { variantId: known, at: new Date(ctx.clock.now() - 85 * DAY_MS), priceMinor: 100, cause: 'look' },
    ])
    // Nothing of the new ones is there: they have to be bought.
    for (const level of await allCountedLevels(ctx))
      if (never.includes(level.variantId) && level.onHand > 0)
        await moveOnHand(ctx, level.variantId, level.locationId, -level.onHand, 'counted', 'test')
    const { body: settings } = await server.api<SupplySettingsView>('/supply/settings')
    await server.api('/supply/settings', {
      method: 'PUT',
      json: {
        ...settings,
        policy: 'auto',
        autoUnits: 100_000,
        autoCostMinor: 1_000_000_000,
      } satisfies SupplySettingsView,
    })
    expect(await plan()).toMatchObject({ state: 'done', problem: null })
  }, 240_000)
  afterAll(() => server?.stop())

  it('forecasts them by those like them, and says by which', async () => {
    expect(never.length).toBeGreaterThan(20)
    const found = await item(never[0] ?? '')
    expect(found.kind).toBe('new')
    expect(found.says?.zh).toContain('没有历史')
    expect(found.because).toMatchObject({ ownShare: 0, knownDays: 0 })
    expect(found.because?.nearest.every(({ share }) => share > 0 && share <= 1)).toBe(true)
    expect(found.forecast?.median).toHaveLength(42)
    found.forecast?.median.forEach((median, h) => {
      expect(found.forecast?.q10[h]).toBeLessThanOrEqual(median)
      expect(found.forecast?.q90[h]).toBeGreaterThanOrEqual(median)
    })
    expect(sixWeeks(found)).toBeGreaterThan(0)
    expect(found.history.every(({ units }) => units === null)).toBe(true)
    // What has sold for months speaks for itself, and no price is proposed where none was paid yet.
    const { body } = await server.api<{ items: SupplyRowView[] }>('/supply/rows?of=price&only=all&limit=1')
    expect((await item(body.items[0]?.item.variantId ?? '')).because).toBeNull()
    expect(found.ladder).toEqual([])
  }, 60_000)

  it('proposes to buy them as something risky, which no rule approves', async () => {
    const { body } = await server.api<{ items: SupplyRowView[] }>('/supply/rows?of=purchase&only=open&limit=200')
    const ours = body.items.flatMap(({ decision }) =>
      decision && never.includes(decision.item.variantId) ? [decision] : [],
    )
    expect(ours.length).toBeGreaterThan(0)
    for (const one of ours) {
      expect(one).toMatchObject({ risk: 'high', status: 'open', byPolicy: false })
      expect(one.reason.zh).toContain('相近的')
    }
    // The same rule, with the same limits, approved others.
    const { body: diary } = await server.api<{ items: { byPolicy: boolean }[] }>('/supply/decisions?limit=200')
    expect(diary.items.some(({ byPolicy }) => byPolicy)).toBe(true)
  }, 60_000)

  it('takes what was on sale for long without selling at its own word', async () => {
    const [one = '', other = ''] = never
    const before = await item(one)
    await appendShown(ctx, [
      { variantId: one, at: new Date(ctx.clock.now() - 80 * DAY_MS), priceMinor: 100, cause: 'look' },
      { variantId: other, at: new Date(ctx.clock.now() - 10 * DAY_MS), priceMinor: 100, cause: 'look' },
    ])
    expect((await plan()).state).toBe('done')
    const after = await item(one)
    expect(after.kind).toBe('dead')
    expect(after.says?.zh).toMatch(/有货 \d+ 天没卖出过/)
    expect(after.because?.ownShare).toBeGreaterThan(0.2)
    expect(sixWeeks(after)).toBeLessThan(0.5 * sixWeeks(before))
    expect((await item(other)).kind).toBe('new')
  }, 120_000)
})
