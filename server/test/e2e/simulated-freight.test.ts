import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FleetView, RoutesView } from '../../src/contract/types.ts'
import { shipOrder } from '../../src/flows/orders/fulfil-order.ts'
import { removePastOrders, simulatePastOrders } from '../../src/flows/orders/simulate-past-orders.ts'
import { findOrder, simulatedOrderIds, waitingFreight } from '../../src/modules/orders/index.ts'
import { allCountedLevels, holdsOfOrders } from '../../src/modules/stock/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { must, placeOrders, shopContext } from '../support/desk-orders.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

/** Made-up orders that wait: they can be sent like true ones, and leave no trace when they are taken away. */
describe('simulated orders that wait for shipment', () => {
  let server: TestServer
  let ctx: Ctx
  const simulate = async (stock: boolean) => must(await simulatePastOrders(ctx, { seed: 'freight', months: 1, stock }))
  const waiting = async () => (await waitingFreight(ctx)).filter(({ isSimulated }) => isSimulated)
  const fleet = async () => (await server.api<FleetView>('/supply/fleet')).body.vehicles

  beforeAll(async () => {
    server = await testServer()
    const [shop] = await server.app.shops()
    ctx = await server.app.systemContext(shop?.id ?? '', 'test')
    // What true orders were promised stays promised throughout.
    await placeOrders(await shopContext(server), 6)
  }, 120_000)
  afterAll(() => server?.stop())

  it('are none where the shelves are left alone', async () => {
    const before = await allCountedLevels(ctx)
    await simulate(false)
    expect(await waiting()).toEqual([])
    expect(await fleet()).toEqual([])
    await removePastOrders(ctx)
    expect(await allCountedLevels(ctx)).toEqual(before)
  }, 120_000)

  it('are kept at warehouses, planned on routes, shipped, and taken back exactly', async () => {
    const before = await allCountedLevels(ctx)
    await simulate(true)
    const orders = await waiting()
    expect(orders.length).toBeGreaterThanOrEqual(60)
    expect(orders.length).toBeLessThanOrEqual(90)
    expect(orders.every(({ isPaid, units }) => isPaid && units > 0)).toBe(true)
    const holds = await holdsOfOrders(
      ctx,
      orders.map(({ id }) => id),
    )
    const units = (list: readonly { readonly units: number }[]) => list.reduce((sum, one) => sum + one.units, 0)
    expect(units(holds)).toBe(units(orders))
    const levels = await allCountedLevels(ctx)
    expect(levels.every(({ onHand, promised }) => onHand >= promised)).toBe(true)
    // Laid in again, nothing is promised or counted twice.
    expect((await simulate(true)).wasThere).toBe(true)
    expect(await allCountedLevels(ctx)).toEqual(levels)

    await server.api('/supply/routes', { method: 'POST', json: {} })
    const { body } = await until(
      () => server.api<RoutesView>('/supply/routes'),
      ({ body }) => body.job.state !== 'waiting' && body.job.state !== 'running',
      120_000,
    )
    expect(body.job.state).toBe('done')
    expect(body.plan).toMatchObject({ isSimulated: true })
    expect(body.plan?.left.length).toBeLessThan(5)
    expect(body.plan?.stops.length).toBeGreaterThan(20)
    expect(body.plan?.aside.far.orders).toBeLessThan(orders.length / 4)

    for (const { id } of orders.slice(0, 5)) {
      must(await shipOrder(ctx, id, { carrier: '顺丰', tracking: `SF${id}` }))
      expect(await findOrder(ctx, id)).toMatchObject({ state: 'shipped', isSimulated: true })
    }
    const [changed, removed, ...rest] = await fleet()
    if (!changed || !removed) throw new Error('no fleet')
    expect(rest.length).toBeGreaterThan(0)
    const { id, ...fields } = changed
    expect((await server.api(`/supply/fleet/${id}`, { method: 'PUT', json: { ...fields, count: 9 } })).status).toBe(200)
    await server.api(`/supply/fleet/${removed.id}`, { method: 'DELETE' })

    await removePastOrders(ctx)
    expect(await allCountedLevels(ctx)).toEqual(before)
    expect(await simulatedOrderIds(ctx, 'simulation')).toEqual([])
    expect(await waiting()).toEqual([])
    expect(await fleet()).toMatchObject([{ id, count: 9 }])
  }, 240_000)
})
