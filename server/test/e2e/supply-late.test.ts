import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SupplyItemView, SupplyRowView, SupplyView } from '../../src/contract/types.ts'
import { simulatePastOrders } from '../../src/flows/orders/simulate-past-orders.ts'
import { continuePlan } from '../../src/flows/supply/make-plan.ts'
import {
  insertPlan,
  insertPurchase,
  listPurchases,
  listTerms,
  type PurchaseOrder,
} from '../../src/modules/supply/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { must } from '../support/desk-orders.ts'
import { type TestServer, testServer } from '../support/server.ts'

const DAY_MS = 86_400_000
const NOW = Date.parse('2026-09-15T04:00:00Z')
const dayFrom = (days: number): string => new Date(NOW + days * DAY_MS).toISOString().slice(0, 10)

/** What suppliers promised and when it came changes what the next plan reckons with. */
describe('late suppliers', () => {
  let server: TestServer
  let ctx: Ctx
  let at = NOW
  let made = 0
  const plan = async (): Promise<SupplyView> => {
    at += 60_000
    const id = await insertPlan(ctx, 'test')
    await continuePlan(ctx, id, { signal: new AbortController().signal, confirm: async () => {} })
    return (await server.api<SupplyView>('/supply')).body
  }
  const bought = async (): Promise<SupplyRowView[]> =>
    (await server.api<{ items: SupplyRowView[] }>('/supply/rows?of=purchase&only=open&limit=200')).body.items
  const buy = (variantId: string, locationId: string, dueOn: string, fields: Partial<PurchaseOrder> = {}) =>
    insertPurchase(ctx, {
      id: `pur_late_${made++}`,
      variantId,
      locationId,
      units: 40,
      receivedUnits: 0,
      costMinor: 0,
      supplier: null,
      state: 'ordered',
      proposalId: null,
      orderedAt: new Date(NOW - 60 * DAY_MS),
      dueOn,
      closedAt: null,
      ...fields,
    })
  /** Whole, so many days after it was due. */
  const received = (variantId: string, locationId: string, dueIn: number, late: number, supplier: string | null) =>
    buy(variantId, locationId, dayFrom(dueIn), {
      supplier,
      state: 'received',
      receivedUnits: 40,
      closedAt: new Date(NOW + (dueIn + late) * DAY_MS),
    })

  beforeAll(async () => {
    server = await testServer()
    const [shop] = await server.app.shops()
    const now = await server.app.systemContext(shop?.id ?? '', 'test')
    ctx = { ...now, clock: { now: () => at } }
    must(await simulatePastOrders(ctx, { seed: 'late-test', months: 6, stock: true }))
  }, 240_000)
  afterAll(() => server?.stop())

  it('are learned from receipts: longer lead times, said in the proposal, and the delivery under way is warned of', async () => {
    const before = await plan()
    expect(before.warnings.map(({ id }) => id).filter((id) => id.startsWith('late-supplier/pur_'))).toEqual([])
    const [first] = await bought()
    const decision = first?.decision
    if (!decision) throw new Error('nothing is bought')
    const [variantId, place] = [decision.item.variantId, decision.toLocationId ?? '']
    const agreed = (await listTerms(ctx)).find((one) => one.variantId === variantId)
    const [days, supplier] = [agreed?.leadDays ?? 0, agreed?.supplier ?? null]
    expect(decision.days).toBe(days)
    expect(JSON.stringify(decision.steps)).toContain(`供货 ${days} 天`)
    // It came six days late a dozen times; what was before last year says nothing.
    for (let n = 0; n < 12; n++) await received(variantId, place, -50 + 3 * n, 6, supplier)
    await received(variantId, place, -500, -30, supplier)
    await buy(variantId, place, dayFrom(4), { supplier, units: 2 })
    const after = await plan()
    const own = after.warnings.find(({ kind, item }) => kind === 'late-supplier' && item?.variantId === variantId)
    expect(own?.title.zh).toContain('多半迟到')
    expect(own?.says.zh).toMatch(/^近 12 单平均晚 6 天；这单 2 件应 9 月 19 日到，按 (8|9|10) 天后算。$/)
    expect(own?.probability).toBeGreaterThan(0.6)
    expect(own?.inDays).toBe(4)
    const { decisions } = (await server.api<SupplyItemView>(`/supply/items/${variantId}`)).body
    const next = decisions.find(({ kind, status }) => kind === 'purchase' && status === 'open')
    if (!next) throw new Error('it is not bought any more')
    expect(JSON.stringify(next.steps)).toMatch(new RegExp(`说好 ${days} 天；近 12 单平均晚 6 天，按 [\\d.]+ 天算`))
    // What is ordered next is due on the day that was agreed: else lateness would be measured against itself.
    expect(next.days).toBe(days)
    expect(next.reason.zh).toMatch(new RegExp(`约 ${days + 5} 天到|约 ${days + 6} 天到`))
  }, 240_000)

  it('are named by how late they are once a delivery is overdue', async () => {
    const [one] = await listPurchases(ctx, { state: 'ordered' })
    if (!one) throw new Error('nothing is under way')
    await buy(one.variantId, one.locationId, dayFrom(-3), { units: 5000, supplier: '江南杯厂' })
    const { warnings } = await plan()
    const own = warnings.find(({ title }) => title.zh?.startsWith('江南杯厂迟到'))
    expect(own).toMatchObject({ kind: 'late-supplier', probability: null, inDays: 0 })
    expect(own?.says).toEqual({
      zh: '应 9 月 12 日到，已晚 3 天，还差 5,000 件。',
      en: expect.stringContaining('3 days ago; 5,000 units are missing.'),
    })
  }, 120_000)
})
