import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BagAnswer, OrderAnswer } from '../../src/contract/shopping.ts'
import { supplyDecision } from '../../src/contract/supply.ts'
import type {
  PromotionView,
  ProposalView,
  SupplyDecisionView,
  SupplyPlanView,
  SupplyRowView,
  SupplySettingsView,
} from '../../src/contract/types.ts'
import { listPromotions } from '../../src/modules/checkout/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { type BundleHistory, layBundleHistory } from '../support/bundle-history.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { type Problem, tillShopper } from '../support/till-shopper.ts'
import { until } from '../support/until.ts'

const FIELDS = {
  code: null,
  fromMinor: 0,
  categories: [],
  startsAt: null,
  endsAt: null,
  isStackable: false,
  isActive: true,
} as const

/** From half a year of orders to a bundle in a stranger's bag, and back. */
describe('bundles', () => {
  let server: TestServer
  let ctx: Ctx
  let past: BundleHistory
  const send = <T>(method: string, path: string, json?: unknown) =>
    server.api<T>(path, { method, ...(json === undefined ? {} : { json }) })
  const plan = async (): Promise<SupplyPlanView> => {
    const { body } = await send<SupplyPlanView>('POST', '/supply/plan')
    const isOver = (one: { body: SupplyPlanView }) =>
      one.body.id === body.id && one.body.state !== 'waiting' && one.body.state !== 'running'
    return (await until(() => server.api<SupplyPlanView>('/supply/plan'), isOver, 180_000)).body
  }
  const open = async (): Promise<SupplyDecisionView[]> => {
    const { body } = await server.api<{ items: SupplyRowView[] }>('/supply/rows?of=bundle&only=open&limit=200')
    return body.items.flatMap(({ decision }) => decision ?? [])
  }
  const decide = (id: string, decision: string) => send<ProposalView>('POST', `/proposals/${id}/decide`, { decision })
  const settings = async () => (await server.api<SupplySettingsView>('/supply/settings')).body
  const pageOf = async (handle: string, lang = 'zh') => (await fetch(`${server.url}/${lang}/p/${handle}`)).text()
  const handleOf = (productId: string) =>
    server.app.snapshots.get(ctx).then(({ products }) => {
      const found = products.find(({ detail }) => detail.id === productId)
      return found?.detail.handle ?? ''
    })

  beforeAll(async () => {
    server = await testServer()
    const [shop] = await server.app.shops()
    ctx = await server.app.systemContext(shop?.id ?? '', 'test')
    past = await layBundleHistory(ctx, ctx.clock.now())
  }, 180_000)
  afterAll(() => server?.stop())

  it('refuses a rule that is no bundle, in a sentence, and writes nothing', async () => {
    const { fast, slow } = past
    const bundle = { ...FIELDS, name: { zh: '搭配' }, kind: 'bundle', value: 1000, productIds: [fast.productId] }
    const post = async (fields: object) => send<Problem>('POST', '/promotions', { ...bundle, ...fields })
    for (const [fields, says] of [
      [{}, '搭配商品'],
      [{ bundledProductId: fast.productId }, '不能和自己搭配'],
      [{ bundledProductId: slow.productId, code: 'SECRET' }, '对所有人自动生效'],
      [{ bundledProductId: 'prd_of_another_shop' }, '不在店里'],
      [{ kind: 'percent', bundledProductId: slow.productId }, '只有搭配优惠'],
      [{ bundledProductId: slow.productId, value: 10_001 }, '折扣'],
    ] as const) {
      const { status, body } = await post(fields)
      expect([status, body.error?.message.zh]).toEqual([422, expect.stringContaining(says)])
    }
    expect((await post({ bundledProductId: slow.productId, onlyFor: 'cus_1' })).status).toBe(422)
    expect(await listPromotions(ctx)).toEqual([])
  })

  it('proposes the pair that is bought together, with evidence and an interval, and no stranger', async () => {
    expect(await plan()).toMatchObject({ state: 'done', problem: null })
    const found = await open()
    expect(found.map(({ item, bundle }) => [item.productId, bundle?.with.productId])).toEqual([
      [past.slow.productId, past.fast.productId],
    ])
    const one = supplyDecision.parse(found[0])
    expect(one).toMatchObject({ kind: 'bundle', status: 'open', from: past.slow.priceMinor, byPolicy: false })
    const { attach, valueBp } = one.bundle ?? { attach: { before: 0, low: 0, high: 0, after: 0 }, valueBp: 0 }
    // Twelve in a hundred as a rule, and 22 in a week of three.
    expect(attach.before).toBeGreaterThan(0.12)
    expect(attach.before).toBeLessThan(0.19)
    expect(attach.low).toBeLessThan(attach.before)
    expect(attach.after).toBeGreaterThan(attach.before)
    expect(valueBp).toBeLessThanOrEqual((await settings()).bundleMostBp)
    expect(one.expected?.low).toBeGreaterThan(0)
    expect(one.expected?.high).toBeGreaterThan(one.expected?.mean ?? Number.POSITIVE_INFINITY)
    expect(one.steps.length).toBeGreaterThan(5)
    expect(JSON.stringify(one.steps)).toContain('假设')
    // A markdown of the same product is not proposed beside it.
    const { body } = await server.api<{ items: SupplyRowView[] }>('/supply/rows?of=price&only=open&limit=200')
    expect(body.items.map(({ item }) => item.productId)).not.toContain(past.slow.productId)
  }, 240_000)

  it('shows it to everybody once it is approved, takes it off exactly, writes it into the order, and is undone', async () => {
    const [one] = await open()
    if (!one?.bundle) throw new Error('nothing proposed')
    const [fastPage, slowPage] = [await handleOf(past.fast.productId), await handleOf(past.slow.productId)]
    expect(await pageOf(fastPage)).not.toContain('立省')
    expect((await decide(one.proposalId, 'approve')).status).toBe(200)
    const [promotion] = await listPromotions(ctx)
    expect(promotion).toMatchObject({
      kind: 'bundle',
      value: one.bundle.valueBp,
      productIds: [past.fast.productId],
      bundledProductId: past.slow.productId,
      isActive: true,
      code: null,
    })
    const lasts = (promotion?.endsAt?.getTime() ?? 0) - (promotion?.startsAt?.getTime() ?? 0)
    expect(lasts).toBe(one.bundle.days * 86_400_000)
    await until(
      () => pageOf(fastPage),
      (html) => html.includes('加购'),
      10_000,
    )
    expect(await pageOf(slowPage)).toContain('一起买，这件立省')
    expect(await pageOf(fastPage, 'en')).toMatch(/Add .*, save/)
    const off = Math.round((past.slow.priceMinor * one.bundle.valueBp) / 10_000)

    const shopper = tillShopper(server)
    const alone = (await shopper.add({ variant: past.fast.id })).body
    expect(alone.offers).toMatchObject([{ productId: past.slow.productId, savesMinor: off }])
    expect(alone.discountMinor).toBe(0)
    const both = (await shopper.add({ variant: past.slow.id })).body
    expect(both).toMatchObject({ discountMinor: off, offers: [] })
    expect(both.promotions).toMatchObject([{ id: promotion?.id, amountMinor: off }])
    // Two of it beside one: one is cheaper.
    expect((await shopper.add({ variant: past.slow.id })).body.discountMinor).toBe(off)
    await shopper.add({ variant: past.slow.id, units: 1, mode: 'set' })
    const order = await shopper.buy('bundle@example.com')
    expect(order.body as OrderAnswer).toMatchObject({ discountMinor: off, promotions: [{ id: promotion?.id }] })

    // One press puts both in; what cannot be had puts in neither.
    const other = tillShopper(server)
    expect((await other.json<Problem>('/zh/bag/lines', { variant: past.fast.id, also: 'var_none' })).status).toBe(409)
    expect((await other.bag()).body.lines).toEqual([])
    const pressed = await other.json<BagAnswer>('/zh/bag/lines', { variant: past.fast.id, also: past.slow.id })
    expect(pressed.body).toMatchObject({ discountMinor: off, lines: [{ units: 1 }, { units: 1 }] })

    expect((await decide(one.proposalId, 'undo')).status).toBe(200)
    expect((await listPromotions(ctx))[0]?.isActive).toBe(false)
    expect((await other.bag()).body).toMatchObject({ discountMinor: 0, offers: [] })
    await until(
      () => pageOf(fastPage),
      (html) => !html.includes('加购'),
      10_000,
    )
  }, 120_000)

  it('opens again, and is not undone once somebody changed the promotion', async () => {
    const { body: list } = await server.api<{ items: SupplyDecisionView[] }>('/supply/decisions?kind=bundle')
    const id = list.items[0]?.proposalId ?? ''
    expect((await decide(id, 'reopen')).status).toBe(200)
    expect((await decide(id, 'approve')).status).toBe(200)
    const [promotion] = (await server.api<{ items: PromotionView[] }>('/promotions')).body.items
    const { id: promotionId, ...fields } = promotion as PromotionView
    expect((await send('PUT', `/promotions/${promotionId}`, { ...fields, value: 500 })).status).toBe(200)
    const late = await decide(id, 'undo')
    expect([late.status, JSON.stringify(late.body)]).toEqual([409, expect.stringContaining('已经结束，或后来改过')])
    expect((await send('PUT', `/promotions/${promotionId}`, fields)).status).toBe(200)
  })

  it('is not proposed again while one stands, and measured by the next plan', async () => {
    // As if it had been decided ten days ago: the orders of the past are then what came of it.
    await sql`update proposals set decided_at = decided_at - interval '10 days'
      where shop_id = ${ctx.shop.id} and status = 'approved' and action->>'kind' = 'open-bundle'`.execute(ctx.db)
    expect((await plan()).state).toBe('done')
    expect((await open()).map(({ item }) => item.productId)).not.toContain(past.slow.productId)
    const { body } = await server.api<{ items: SupplyDecisionView[] }>('/supply/decisions?kind=bundle')
    const [one] = body.items
    expect(one).toMatchObject({ status: 'approved', bundle: { endsOn: expect.any(String) } })
    expect(one?.outcome).toMatchObject({ isMeasured: true, unit: 'minor' })
    expect(one?.outcome?.says.zh).toMatch(/^10 天里同购率 [\d.]+% → [\d.]+%；它卖了 \d+ 件/)
    expect(one?.outcome?.low).toBeLessThan(one?.outcome?.mean ?? 0)
    expect(one?.outcome?.high).toBeGreaterThan(one?.outcome?.mean ?? 0)
  }, 240_000)

  it('opens by rule only where the rule says so, and never while everything is stopped', async () => {
    const { body: list } = await server.api<{ items: SupplyDecisionView[] }>('/supply/decisions?kind=bundle')
    await decide(list.items[0]?.proposalId ?? '', 'undo')
    const was = await settings()
    expect(was.autoBundleBp).toBe(0)
    await send('PUT', '/supply/settings', { ...was, isStopped: true })
    expect((await plan()).state).toBe('done')
    expect(await open()).toEqual([])
    await send('PUT', '/supply/settings', { ...was, policy: 'auto' })
    expect((await plan()).state).toBe('done')
    expect((await listPromotions(ctx)).filter(({ isActive }) => isActive)).toEqual([])
    await send('PUT', '/supply/settings', was)
  }, 300_000)
})
