import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as contract from '../../src/contract/supply.ts'
import type { SupplyDecisionView, SupplyItemView, SupplyRowView, SupplyView } from '../../src/contract/types.ts'
import { decideProposal } from '../../src/flows/decide-proposals.ts'
import { simulatePastOrders } from '../../src/flows/orders/simulate-past-orders.ts'
import { continuePlan } from '../../src/flows/supply/make-plan.ts'
import { insertPlan, listPlaces, listPurchases, savePlace } from '../../src/modules/supply/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { must } from '../support/desk-orders.ts'
import { type TestServer, testServer } from '../support/server.ts'

/** Three weeks before 11.11, after two years that had one each. */
const OCTOBER = Date.parse('2026-10-20T04:00:00Z')

describe('the build before 11.11', () => {
  let server: TestServer
  let ctx: Ctx
  let at = OCTOBER
  const plan = async () => {
    at += 60_000
    const id = await insertPlan(ctx, 'test')
    await continuePlan(ctx, id, { signal: new AbortController().signal, confirm: async () => {} })
    return (await server.api<SupplyView>('/supply')).body
  }

  /** Purchases that wait for a decision, for the event or not. */
  const openOf = async (variantId: string): Promise<SupplyDecisionView[]> => {
    const { body } = await server.api<SupplyItemView>(`/supply/items/${variantId}`)
    return body.decisions.filter(({ kind, status }) => kind === 'purchase' && status === 'open')
  }

  beforeAll(async () => {
    server = await testServer()
    const [shop] = await server.app.shops()
    const now = await server.app.systemContext(shop?.id ?? '', 'test')
    ctx = { ...now, clock: { now: () => at } }
    must(await simulatePastOrders(ctx, { seed: 'build-test', months: 14, stock: true }))
  }, 240_000)
  afterAll(() => server?.stop())

  it('says how much, when to order and what it costs, and proposes what is due', async () => {
    const { build } = contract.supplyView.parse(await plan())
    expect(build).toMatchObject({ occasion: { id: '1111', name: { zh: '双十一' } }, day: '2026-11-11' })
    if (!build) throw new Error('no build')
    expect(build.firstDay <= build.day && build.day <= build.lastDay).toBe(true)
    expect(build.built).toBeGreaterThan(0)
    expect(build.orders.reduce((sum, one) => sum + one.units, 0)).toBe(build.built)
    expect(build.says.zh).toContain('双十一')
    const { items } = (await server.api<{ items: SupplyRowView[] }>('/supply/rows?of=purchase&only=open&limit=200'))
      .body
    const due = items.flatMap(({ decision }) => (decision?.title.zh?.startsWith('为双十一备') ? [decision] : []))
    expect(due.length).toBeGreaterThan(0)
    expect(due[0]?.steps[0]?.zh).toContain('双十一')
    // Beside what is bought of the same item anyway, each in a row of its own.
    const ids = items.map(({ decision }) => decision?.proposalId)
    expect(new Set(ids).size).toBe(ids.length)
    const csv = (await server.api<string>('/supply/build.csv')).body.trimEnd().split('\r\n')
    expect(csv[0]).toContain('最晚下单,到货,供货商')
    expect(csv).toHaveLength(build.lineCount + 1)
    const variantIds = [...new Set(due.map(({ item }) => item.variantId))]
    let [approved, again] = [0, 0]
    for (const { proposalId, to } of (await Promise.all(variantIds.map(openOf))).flat()) {
      must(await decideProposal(ctx, proposalId, 'approve'))
      expect(await listPurchases(ctx, { proposalId })).toMatchObject([{ units: to }])
      approved += to
    }
    // What is on its way is not asked for again, neither for the event nor otherwise; packs may ask for a little more.
    await plan()
    for (const { to } of (await Promise.all(variantIds.map(openOf))).flat()) again += to
    expect(again).toBeLessThan(approved / 2)
  }, 240_000)

  it('keeps to doors and rooms, and warns of what they leave out', async () => {
    for (const place of await listPlaces(ctx))
      await savePlace(ctx, { ...place, capacityUnits: 60, inboundUnitsPerDay: 4 })
    const { build, warnings } = await plan()
    expect(build?.conflictUnits).toBeGreaterThan(0)
    expect(build?.conflicts.length).toBeGreaterThan(0)
    expect(build?.places.every(({ doorUnits, roomUnits }) => doorUnits === 4 && roomUnits === 60)).toBe(true)
    expect(warnings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['full-warehouse', 'late-supplier']))
  }, 240_000)
})
