import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as contract from '../../src/contract/supply.ts'
import * as asks from '../../src/contract/supply-asks.ts'
import type {
  ProposalView,
  ScenarioComparisonView,
  SupplyDecisionView,
  SupplyItemView,
  SupplyPlanView,
  SupplyRowView,
  SupplySettingsView,
  SupplyView,
  WhatIfAnswerView,
} from '../../src/contract/types.ts'
import { removePastOrders, simulatePastOrders } from '../../src/flows/orders/simulate-past-orders.ts'
import { insertShop } from '../../src/modules/shops/index.ts'
import { countedLevels } from '../../src/modules/stock/index.ts'
import { listPurchases, listTransfers } from '../../src/modules/supply/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { linkFor, must } from '../support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

describe('prices and supply', () => {
  let server: TestServer
  let ctx: Ctx
  const post = <T>(path: string, json?: unknown, as?: string) =>
    server.api<T>(path, { method: 'POST', ...(json === undefined ? {} : { json }), ...(as ? { as } : {}) })
  const rows = async (of: 'price' | 'purchase' | 'transfer') =>
    (await server.api<{ items: SupplyRowView[]; total: number }>(`/supply/rows?of=${of}&only=open&limit=200`)).body
  const decide = async (proposalId: string, decision: string) =>
    post<ProposalView>(`/proposals/${proposalId}/decide`, { decision })
  const plan = async (): Promise<SupplyPlanView> => {
    const asked = await post<SupplyPlanView>('/supply/plan')
    expect(asked.status).toBe(202)
    return (
      await until(
        () => server.api<SupplyPlanView>('/supply/plan'),
        ({ body }) => body.id === asked.body.id && body.state !== 'waiting' && body.state !== 'running',
        180_000,
      )
    ).body
  }
  const units = async (variantId: string, locationId: string): Promise<number> =>
    (await countedLevels(ctx, [variantId])).find((level) => level.locationId === locationId)?.onHand ?? 0
  const settings = async (): Promise<SupplySettingsView> =>
    (await server.api<SupplySettingsView>('/supply/settings')).body

  beforeAll(async () => {
    server = await testServer()
    const [shop] = await server.app.shops()
    ctx = await server.app.systemContext(shop?.id ?? '', 'test')
  }, 120_000)
  afterAll(() => server?.stop())

  it('says what is missing while there are no orders, and plans nothing', async () => {
    expect(await plan()).toMatchObject({ state: 'failed', problem: { zh: expect.stringContaining('还没有订单') } })
    const { body } = await server.api<SupplyView>('/supply')
    expect(body).toMatchObject({ says: null, warnings: [], openDecisions: 0, asOf: null })
    expect(contract.supplyView.safeParse(body).success).toBe(true)
    expect((await post('/supply/scenarios', {})).status).toBe(422)
  }, 120_000)

  it('makes a plan from true orders: forecasts, warnings, proposals with evidence', async () => {
    must(await simulatePastOrders(ctx, { seed: 'supply-test', months: 4, stock: true }))
    expect(await plan()).toMatchObject({ state: 'done', problem: null })
    const { body: tower } = await server.api<SupplyView>('/supply')
    expect(contract.supplyView.parse(tower).isSimulated).toBe(true)
    expect(tower.openDecisions).toBeGreaterThan(0)
    expect(tower.warnings.length).toBeGreaterThan(0)
    expect(tower.regions.length).toBeGreaterThan(3)
    expect(tower.warehouses.every(({ longitude, latitude }) => longitude !== null && latitude !== null)).toBe(true)
    const demand = tower.warehouses.map((one) => one.demand)
    for (const when of ['share', 'was'] as const)
      expect(demand.reduce((sum, one) => sum + (one?.[when] ?? 0), 0)).toBeCloseTo(1, 9)
    expect(tower.scenarios?.rows.map(({ policy }) => policy)).toContain('nothing')
    const buys = await rows('purchase')
    for (const { decision } of buys.items) {
      expect(decision?.status).toBe('open')
      expect(decision?.steps.length).toBeGreaterThan(1)
      expect(decision?.expected).not.toBeNull()
    }
    const { body: item } = await server.api<SupplyItemView>(`/supply/items/${tower.focus}`)
    contract.supplyItemView.parse(item)
    expect(item.forecast?.median).toHaveLength(42)
    // It agrees with its category and the whole shop, and says by how much it was moved for that.
    expect(item.moved).toEqual(expect.any(Number))
    item.forecast?.median.forEach((median, h) => {
      expect(item.forecast?.q10[h]).toBeLessThanOrEqual(median)
      expect(item.forecast?.q90[h]).toBeGreaterThanOrEqual(median)
    })
    // What is warned of can be pressed: the proposal is there and open.
    const pressed = tower.warnings.find(({ proposalId }) => proposalId !== null)
    expect((await server.api(`/proposals/${pressed?.proposalId}`)).status).toBe(200)
    // Once decided, it says so, with the way back, and has no button any more; so does the item.
    const seen = async (path: string) =>
      (await server.api<{ warnings: SupplyView['warnings'] }>(path)).body.warnings.find(({ id }) => id === pressed?.id)
    for (const [decision, status] of [
      ['approve', 'approved'],
      ['undo', 'undone'],
    ] as const) {
      expect((await decide(pressed?.proposalId ?? '', decision)).status).toBe(200)
      for (const path of ['/supply', `/supply/items/${pressed?.item?.variantId}`])
        expect(await seen(path)).toMatchObject({
          proposalId: null,
          action: null,
          decided: { proposalId: pressed?.proposalId, status, canUndo: status === 'approved' },
        })
    }
    await decide(pressed?.proposalId ?? '', 'reopen')
    expect(await seen('/supply')).toMatchObject({ proposalId: pressed?.proposalId, decided: null })
    expect((await server.api('/supply/items/nothing')).status).toBe(404)
  }, 240_000)

  it('buys when it is approved, and takes it back until something has come', async () => {
    const [first, second] = (await rows('purchase')).items.flatMap(({ decision }) => decision ?? [])
    const [one, two] = [first as SupplyDecisionView, second as SupplyDecisionView]
    expect((await decide(one.proposalId, 'approve')).status).toBe(200)
    const [bought] = await listPurchases(ctx, { proposalId: one.proposalId })
    expect(bought).toMatchObject({ units: one.to, state: 'ordered', variantId: one.item.variantId })
    expect((await decide(one.proposalId, 'undo')).status).toBe(200)
    expect(await listPurchases(ctx, { proposalId: one.proposalId })).toMatchObject([{ state: 'cancelled' }])
    await decide(two.proposalId, 'approve')
    const [coming] = await listPurchases(ctx, { proposalId: two.proposalId })
    const place = coming?.locationId ?? ''
    const before = await units(two.item.variantId, place)
    expect((await post(`/supply/purchases/${coming?.id}/receive`, { units: two.to + 1 })).status).toBe(422)
    expect(await units(two.item.variantId, place)).toBe(before)
    expect((await post(`/supply/purchases/${coming?.id}/receive`, { units: 1 })).status).toBe(200)
    expect(await units(two.item.variantId, place)).toBe(before + 1)
    // Shoppers see it, too, less what orders that wait were promised.
    const level = (await countedLevels(ctx, [two.item.variantId])).find(({ locationId }) => locationId === place)
    const shown = (await server.app.snapshots.get(ctx)).products.find(({ detail }) => detail.id === two.item.productId)
    expect(shown?.detail.stock[two.item.variantId]?.[place]).toBe(before + 1 - (level?.promised ?? 0))
    const late = await decide(two.proposalId, 'undo')
    expect(late.status).toBe(409)
    expect(JSON.stringify(late.body)).toContain('收过货')
    expect((await post(`/supply/purchases/${coming?.id}/receive`, { units: two.to - 1 })).status).toBe(200)
    expect(await listPurchases(ctx, { proposalId: two.proposalId })).toMatchObject([{ state: 'received' }])
    expect((await post(`/supply/purchases/${coming?.id}/receive`, { units: 1 })).status).toBe(409)
  }, 120_000)

  it('moves stock between warehouses and back: no unit is made or lost', async () => {
    // Free lorries, and buyers who do not wait: then moving pays in this small shop.
    await server.api('/supply/settings', {
      method: 'PUT',
      json: { ...(await settings()), laneFixedMinor: 0, laneUnitMinor: 0, farLossBp: 9000 },
    })
    expect((await plan()).state).toBe('done')
    const open = (await rows('transfer')).items.flatMap(({ decision }) => decision ?? [])
    expect(open.length).toBeGreaterThan(1)
    const [one, two] = open as [SupplyDecisionView, SupplyDecisionView]
    const [from, to] = [one.fromLocationId ?? '', one.toLocationId ?? '']
    const [there, here] = [await units(one.item.variantId, from), await units(one.item.variantId, to)]
    expect((await decide(one.proposalId, 'approve')).status).toBe(200)
    expect(await units(one.item.variantId, from)).toBe(there - one.to)
    const [sent] = await listTransfers(ctx, { proposalId: one.proposalId })
    expect((await post(`/supply/transfers/${sent?.id}/receive`)).status).toBe(200)
    expect((await post(`/supply/transfers/${sent?.id}/receive`)).status).toBe(404)
    expect(await units(one.item.variantId, to)).toBe(here + one.to)
    expect((await decide(one.proposalId, 'undo')).status).toBe(200)
    expect(await units(one.item.variantId, from)).toBe(there)
    expect(await units(one.item.variantId, to)).toBe(here)
    const before = await units(two.item.variantId, two.fromLocationId ?? '')
    await decide(two.proposalId, 'approve')
    expect((await decide(two.proposalId, 'undo')).status).toBe(200)
    expect(await units(two.item.variantId, two.fromLocationId ?? '')).toBe(before)
  }, 240_000)

  it('answers what would be, in the futures of the plan', async () => {
    const [row] = (await server.api<{ items: SupplyRowView[] }>('/supply/rows?of=price&limit=1')).body.items
    const ask = async (change: Record<string, number>) => {
      const answer = await post<WhatIfAnswerView>(`/supply/items/${row?.item.variantId}/what-if`, {
        priceMinor: row?.priceMinor,
        ...change,
      })
      return asks.whatIfAnswer.parse(answer.body)
    }
    const [asIs, more] = [await ask({}), await ask({ demandPercent: 200 })]
    expect(asIs.profit.mean).toBe(0)
    expect(more.fillRate).toBeLessThanOrEqual(asIs.fillRate)
    expect((await post(`/supply/items/${row?.item.variantId}/what-if`, { priceMinor: 0 })).status).toBe(422)
    const compared = await post<ScenarioComparisonView>('/supply/scenarios', {
      demandPercent: 50,
      supplierDelayDays: 7,
    })
    expect(compared.body.shock).toBe('需求 +50%，供应商迟 7 天')
    const worth = (policy: string) => compared.body.rows.find((one) => one.policy === policy)?.profit.mean
    expect(worth('nothing')).toBe(0)
    expect((await post('/supply/scenarios', { outageLocationId: 'loc_none' })).status).toBe(422)
  }, 60_000)

  it('leaves as a table and on paper', async () => {
    const csv = await server.api<string>('/supply/rows.csv?of=purchase&only=all')
    expect(csv.body.split('\r\n')[0]).toContain('商品,规格,SKU')
    const { total } = (await server.api<{ total: number }>('/supply/rows?of=purchase')).body
    expect(csv.body.trimEnd().split('\r\n')).toHaveLength(total + 1)
    const report = await fetch(`${server.url}/api/shops/${ctx.shop.slug}/supply/report?lang=en`, {
      headers: { cookie: server.cookie, origin: server.url },
    })
    expect(report.headers.get('content-type')).toBe('application/pdf')
    expect(new TextDecoder().decode((await report.arrayBuffer()).slice(0, 5))).toBe('%PDF-')
  }, 60_000)

  it('lets the rule do what is small and sure, and nothing at all while it is stopped', async () => {
    const was = await settings()
    expect((await server.api('/supply/settings', { method: 'PUT', json: { ...was, stepBp: -1 } })).status).toBe(422)
    expect((await settings()).stepBp).toBe(was.stepBp)
    await server.api('/supply/settings', {
      method: 'PUT',
      json: { ...was, policy: 'auto', autoUnits: 100_000, autoCostMinor: 1_000_000_000 },
    })
    expect((await plan()).state).toBe('done')
    const { body: done } = await server.api<{ items: SupplyDecisionView[] }>('/supply/decisions?limit=100')
    const byRule = done.items.filter((one) => one.byPolicy && one.status === 'approved')
    expect(byRule.length).toBeGreaterThan(0)
    expect(byRule.every(({ risk }) => risk === 'low')).toBe(true)
    expect((await decide((byRule[0] as SupplyDecisionView).proposalId, 'undo')).status).toBe(200)
    await server.api('/supply/settings', { method: 'PUT', json: { ...was, isStopped: true } })
    expect((await plan()).state).toBe('done')
    expect((await server.api<SupplyView>('/supply')).body.openDecisions).toBe(0)
    await server.api('/supply/settings', { method: 'PUT', json: was })
  }, 240_000)

  it('stops when somebody cancels, and keeps what the plan before it found', async () => {
    const before = (await server.api<SupplyView>('/supply')).body.asOf
    await post('/supply/plan')
    const stopped = await server.api<SupplyPlanView>('/supply/plan', { method: 'DELETE' })
    expect(stopped.body.state).toBe('cancelled')
    expect((await server.api('/supply/plan', { method: 'DELETE' })).status).toBe(409)
    expect((await server.api<SupplyView>('/supply')).body.asOf).toBe(before)
  }, 60_000)

  it('is not for everybody, and no shop sees another one’s', async () => {
    const viewer = await cookieByLink(await linkFor(server, 'viewer'))
    expect((await server.api('/supply', { as: viewer })).status).toBe(200)
    expect((await post('/supply/plan', undefined, viewer)).status).toBe(403)
    expect((await server.api('/supply/settings', { method: 'PUT', json: await settings(), as: viewer })).status).toBe(
      403,
    )
    expect((await server.api('/supply', { as: null })).status).toBe(401)
    await insertShop(ctx.db, {
      id: 'shp_other',
      slug: 'other',
      name: { zh: '别家', en: 'Other' },
      currency: 'CNY',
      locales: ['zh'],
      timeZone: 'Asia/Shanghai',
      settings: {},
    })
    server.app.forgetShops()
    // Whose shop it is not does not even learn that it is there.
    expect((await server.api('/api/shops/other/supply')).status).toBe(404)
    const other = await server.app.systemContext('shp_other', 'test')
    expect(await listPurchases(other)).toEqual([])
  }, 60_000)

  it('fills the demo shop at a press, for its owner, and no other shop', async () => {
    const viewer = await cookieByLink(await linkFor(server, 'viewer'))
    expect((await post('/supply/simulated-orders', undefined, viewer)).status).toBe(403)
    const asked = await post<SupplyPlanView>('/supply/simulated-orders')
    expect(asked.status).toBe(202)
    const { body } = await until(
      () => server.api<SupplyPlanView>('/supply/plan'),
      (one) => one.body.id === asked.body.id && one.body.state !== 'waiting' && one.body.state !== 'running',
      240_000,
    )
    expect(body).toMatchObject({ state: 'done', problem: null })
    const seen = (await server.api<SupplyView>('/supply')).body
    expect(seen.isSimulated).toBe(true)
    const [row] = (await server.api<{ items: SupplyRowView[] }>('/supply/rows?of=price&limit=1')).body.items
    const { body: item } = await server.api<SupplyItemView>(`/supply/items/${row?.item.variantId}`)
    expect(item.history.length).toBeGreaterThan(100)
  }, 300_000)

  it('takes everything that was made up away again', async () => {
    const [made] = await listPurchases(ctx, { state: 'ordered' })
    await removePastOrders(ctx)
    const left = await listPurchases(ctx, { state: 'ordered' })
    expect(left.every(({ proposalId }) => proposalId !== null)).toBe(true)
    expect(made).toBeDefined()
  }, 60_000)
})
