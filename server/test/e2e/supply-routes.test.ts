import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as contract from '../../src/contract/supply-routes.ts'
import type {
  FleetView,
  RouteArrangementView,
  RouteJobView,
  RoutePlanView,
  RoutesView,
  VehicleInputView,
} from '../../src/contract/types.ts'
import { shipOrder } from '../../src/flows/orders/fulfil-order.ts'
import { insertShop } from '../../src/modules/shops/index.ts'
import { insertTransfer, savePlace } from '../../src/modules/supply/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { linkFor, must, placeOrders, shopContext } from '../support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

interface Problem {
  readonly error: { readonly code: string; readonly message: { zh: string; en: string }; readonly fields?: object }
}

/** The operator states her fleet, plans, changes what she knows better, and sends the lorries off. */
describe('delivery routes', () => {
  let server: TestServer
  let ctx: Ctx
  let viewer: string
  let houses: FleetView['warehouses']
  let numbers: string[]
  const call = <T>(method: string, path: string, json?: unknown, as?: string | null) =>
    server.api<T>(path, { method, ...(json === undefined ? {} : { json }), ...(as === undefined ? {} : { as }) })
  const read = async () => (await server.api<RoutesView>('/supply/routes')).body
  const newest = async (): Promise<RoutePlanView> => {
    const { plan } = await read()
    if (!plan) throw new Error('no routes')
    return plan
  }
  const ended = async (): Promise<RouteJobView> =>
    (
      await until(
        () => server.api<RoutesView>('/supply/routes'),
        ({ body }) => body.job.state !== 'waiting' && body.job.state !== 'running',
        90_000,
      )
    ).body.job
  const plan = async (json = {}): Promise<RouteJobView> => {
    expect((await call<RouteJobView>('POST', '/supply/routes', json)).status).toBe(202)
    return ended()
  }
  const vehicle = (locationId: string, more: Partial<VehicleInputView> = {}): VehicleInputView => ({
    name: '4.2 米厢车',
    locationId,
    count: 1,
    capacityUnits: 400,
    perKmMinor: 320,
    perRunMinor: 40_000,
    shiftFromMinute: 480,
    shiftToMinute: 1320,
    longestMinutes: null,
    ...more,
  })
  const as = (view: RoutePlanView): RouteArrangementView => ({
    version: view.version,
    routes: view.routes.map(({ id, vehicleId, stops }) => ({
      id,
      vehicleId,
      stops: stops.map(({ stopId, isPinned }) => ({ stopId, isPinned })),
    })),
  })
  const arrange = <T = RoutePlanView>(view: RoutePlanView, routes: RouteArrangementView['routes']) =>
    call<T>('PUT', `/supply/routes/${view.id}/arrangement`, { version: view.version, routes })

  beforeAll(async () => {
    server = await testServer()
    ctx = await shopContext(server)
    viewer = await cookieByLink(await linkFor(server, 'viewer'))
    numbers = (await placeOrders(ctx, 40)).map((order) => order.number)
    // Where the goods of an order lie is chance here: the routes of one warehouse are what these tests are about.
    houses = (await server.api<FleetView>('/supply/fleet')).body.warehouses
    await sql`update stock_holds set location_id = ${houses[0]?.id} where order_id is not null and location_id is not null`.execute(
      server.app.platform.db,
    )
  }, 120_000)
  afterAll(() => server?.stop())

  it('need vehicles first, which are stated, changed, taken out and brought back', async () => {
    expect(await plan()).toMatchObject({ state: 'failed', problem: { zh: expect.stringContaining('还没有车') } })
    expect((await read()).plan).toBeNull()
    const home = houses[0]?.id ?? ''
    const added = await call<FleetView>('POST', '/supply/fleet', vehicle(home, { name: ' 大车 ' }))
    expect(contract.fleet.parse(added.body).vehicles).toMatchObject([{ name: '大车', locationId: home, count: 1 }])
    const id = added.body.vehicles[0]?.id
    const changed = await call<FleetView>('PUT', `/supply/fleet/${id}`, vehicle(home, { count: 2 }))
    expect(changed.body.vehicles).toMatchObject([{ id, name: '4.2 米厢车', count: 2 }])
    for (const [wrong, field] of [
      [vehicle('loc_of_somebody_else'), 'locationId'],
      [vehicle(home, { name: '  ' }), 'name'],
      [vehicle(home, { shiftToMinute: 480 }), 'shiftToMinute'],
      [{ ...vehicle(home), capacityUnits: 0 }, 'capacityUnits'],
      [{ ...vehicle(home), driver: '沈师傅' }, undefined],
    ] as const) {
      const refused = await call<Problem>('POST', '/supply/fleet', wrong)
      expect(refused.status).toBe(422)
      if (field) expect(refused.body.error.fields).toHaveProperty(field)
    }
    const gone = await call<FleetView>('DELETE', `/supply/fleet/${id}`)
    expect(gone.body.vehicles).toEqual([])
    expect((await call('DELETE', `/supply/fleet/${id}`)).status).toBe(404)
    const back = await call<FleetView>('POST', `/supply/fleet/${id}/restore`, {})
    expect(back.body.vehicles).toEqual(changed.body.vehicles)
    const rules = { ...back.body.rules, radiusKm: 350, stopMinutes: 20 }
    expect((await call<FleetView>('PUT', '/supply/route-rules', rules)).body.rules).toEqual(rules)
    expect((await call('PUT', '/supply/route-rules', { ...rules, deliverFromMinute: 600 })).status).toBe(422)
    const { body } = await server.api<{ items: { action: string; sentence: { zh: string; en: string } }[] }>(
      '/activity?limit=8',
    )
    expect(body.items.map(({ action }) => action).slice(0, 5)).toEqual([
      'routes.rules',
      'fleet.restore',
      'fleet.remove',
      'fleet.change',
      'fleet.add',
    ])
    expect(body.items.every(({ sentence }) => sentence.zh && sentence.en)).toBe(true)
  }, 120_000)

  it('bring what waits, city by city, cost no more than driving without a plan, and count what is not for them', async () => {
    expect(await plan({ day: '2026-12-01' })).toMatchObject({ state: 'done', done: 100, problem: null })
    const view = contract.routePlan.parse(await newest())
    expect(view.day).toBe('2026-12-01')
    expect(view.stops.map(({ name }) => name.zh).sort()).toEqual(['上海市', '杭州市', '苏州市'])
    expect(view.left).toEqual([])
    expect(view.aside).toMatchObject({ unknown: { orders: 0 }, dispatched: { orders: 0 }, unpaid: 0 })
    // Chengdu and Guangzhou are too far from Kunshan.
    const planned = new Set(view.stops.flatMap(({ orders }) => orders.map(({ number }) => number)))
    expect(planned.size + view.aside.far.orders).toBe(numbers.length)
    expect(view.aside.far.orders).toBeGreaterThan(0)
    expect(view.figures.costMinor).toBeLessThanOrEqual(view.figures.nearest.costMinor)
    expect(view.figures.costMinor).toBeLessThan(view.figures.alone.costMinor)
    expect(view.figures.says.en).toContain('nearest stop')
    for (const route of view.routes) {
      expect(route.leavesMinute).toBeGreaterThanOrEqual(480)
      expect(route.backMinute).toBeLessThanOrEqual(1320)
      expect(route.units).toBeLessThanOrEqual(400)
      const hours = route.stops.map(({ arrivesMinute }) => arrivesMinute)
      expect(hours).toEqual([...hours].sort((a, b) => a - b))
    }
    // Nothing of a person is in it, nor in the table that it is kept in.
    const kept = JSON.stringify((await sql`select * from route_plans`.execute(server.app.platform.db)).rows)
    for (const text of [JSON.stringify(view), kept])
      expect(/沈知夏|陈屿|龙井路|武康路|@example|138\d{8}/.exec(text)).toBeNull()
  }, 120_000)

  it('let a person move, order, pin and drop stops, and refuse what cannot be driven', async () => {
    const before = await newest()
    const [first] = before.routes
    const stops = before.stops.map(({ id }) => ({ stopId: id, isPinned: false }))
    const [one, ...rest] = stops
    const moved = await arrange(before, [
      { vehicleId: first?.vehicleId ?? '', stops: [{ ...one!, isPinned: true }] },
      { vehicleId: first?.vehicleId ?? '', stops: rest },
    ])
    expect(moved.status).toBe(200)
    expect(moved.body.routes.map(({ number, stops }) => [number, stops.map(({ stopId }) => stopId)])).toEqual([
      [1, [one?.stopId]],
      [2, rest.map(({ stopId }) => stopId)],
    ])
    expect(moved.body.figures.costMinor).toBeGreaterThan(before.figures.costMinor)
    expect(moved.body.figures.nearest).toEqual(before.figures.nearest)
    // Whoever read it before does not overwrite it.
    expect((await arrange<Problem>(before, as(before).routes)).body.error.code).toBe('conflict')
    const dropped = await arrange(moved.body, as(moved.body).routes.slice(0, 1))
    expect(dropped.body.left.map(({ reason }) => reason)).toEqual(rest.map(() => 'dropped'))
    for (const [routes, says] of [
      [[{ vehicleId: 'veh_other', stops: [one!] }], '没有这种车'],
      [[{ vehicleId: first?.vehicleId ?? '', stops: [one!, one!] }], '排了两次'],
      [[{ vehicleId: first?.vehicleId ?? '', stops: [{ stopId: 's99', isPinned: false }] }], '没有这一站'],
      [stops.map((stop) => ({ vehicleId: first?.vehicleId ?? '', stops: [stop] })), '只有 2 辆'],
    ] as const) {
      const refused = await arrange<Problem>(dropped.body, routes as RouteArrangementView['routes'])
      expect(refused.status).toBe(422)
      expect(refused.body.error.message.zh).toContain(says)
    }
    expect((await newest()).version).toBe(dropped.body.version)
    // A pinned stop stays on its route, and what was dropped stays off.
    const again = await call<RouteJobView>('POST', `/supply/routes/${before.id}/reoptimise`, {
      version: dropped.body.version,
    })
    expect([again.status, again.body.mode]).toEqual([202, 'reoptimise'])
    expect((await ended()).state).toBe('done')
    const improved = await newest()
    expect(improved.routes.flatMap(({ stops }) => stops)).toMatchObject([{ stopId: one?.stopId, isPinned: true }])
    expect(improved.left).toEqual(dropped.body.left)
    // The arrangement before is the way back.
    const undone = await arrange(improved, as(before).routes)
    expect(undone.body.routes).toEqual(before.routes)
    expect(undone.body.figures).toEqual(before.figures)
  }, 120_000)

  it('are dispatched and taken back, and what is on the road is not planned twice', async () => {
    const before = await newest()
    const sent = await call<RoutePlanView>('POST', `/supply/routes/${before.id}/dispatch`, { version: before.version })
    expect(sent.body.dispatchedAt).not.toBeNull()
    expect((await arrange(sent.body, as(before).routes)).status).toBe(409)
    expect((await call('POST', `/supply/routes/${before.id}/dispatch`, { version: sent.body.version })).status).toBe(
      409,
    )
    const csv = (await server.api<string>(`/supply/routes/${before.id}/routes.csv?lang=zh`)).body
    expect(csv.replace('\uFEFF', '').split('\r\n')[0]).toContain('日期,路线,车,仓库,顺序')
    expect(csv.trim().split('\r\n')).toHaveLength(1 + before.stops.length)
    expect(numbers.some((number) => csv.includes(number))).toBe(true)
    expect((await server.api<string>(`/supply/routes/${before.id}/routes.csv?lang=en`)).body).toContain('Hangzhou')
    expect(await plan()).toMatchObject({ state: 'failed', problem: { zh: expect.stringContaining('没有要送的') } })
    // The dispatched routes are still what is shown.
    expect((await newest()).id).toBe(before.id)
    const undone = await call<RoutePlanView>('POST', `/supply/routes/${before.id}/undo-dispatch`, {
      version: sent.body.version,
    })
    expect(undone.body.dispatchedAt).toBeNull()
    expect(
      (await call('POST', `/supply/routes/${before.id}/undo-dispatch`, { version: undone.body.version })).status,
    ).toBe(409)
    // What was shipped meanwhile does not wait any more.
    const [number] = before.stops[0]?.orders.map((order) => order.number) ?? []
    const { rows } = await sql<{ id: string }>`select id from orders where number = ${number}`.execute(
      server.app.platform.db,
    )
    const owner = { ...ctx, actor: { kind: 'system' as const, name: 'test' } }
    await sql`update stock set on_hand = on_hand + 100`.execute(server.app.platform.db)
    must(await shipOrder(owner, rows[0]?.id ?? '', { carrier: 'SF', tracking: 'SF1' }))
    expect((await plan()).state).toBe('done')
    const after = await newest()
    expect(after.id).not.toBe(before.id)
    expect(after.stops.flatMap(({ orders }) => orders.map((order) => order.number))).not.toContain(number)
    // An older plan can be read, and no longer changed.
    expect((await server.api(`/supply/routes/${before.id}`)).status).toBe(200)
    const old = (await server.api<RoutePlanView>(`/supply/routes/${before.id}`)).body
    expect((await arrange<Problem>(old, as(old).routes)).body.error.message.zh).toContain('后来又排过')
  }, 120_000)

  it('say of every stop that is left why, and take transfers that are near enough', async () => {
    const [home, next] = houses as [FleetView['warehouses'][number], FleetView['warehouses'][number]]
    await savePlace(ctx, {
      locationId: next.id,
      longitude: 118.8,
      latitude: 32.06,
      capacityUnits: null,
      inboundUnitsPerDay: null,
    })
    const move = {
      variantId: 'v',
      costMinor: 0,
      state: 'sent' as const,
      proposalId: null,
      sentAt: new Date(),
      dueOn: '2026-12-02',
      closedAt: null,
    }
    await insertTransfer(ctx, { ...move, id: 'trf_1', fromLocationId: home.id, toLocationId: next.id, units: 12 })
    const { vehicles } = (await server.api<FleetView>('/supply/fleet')).body
    await call('PUT', `/supply/fleet/${vehicles[0]?.id}`, vehicle(home.id, { shiftToMinute: 480 + 180 }))
    expect((await newest()).isOutdated).toBe(true)
    expect((await plan()).state).toBe('done')
    const view = await newest()
    expect(view.isOutdated).toBe(false)
    const transfer = view.stops.find(({ kind }) => kind === 'transfer')
    expect(transfer).toMatchObject({ name: next.name, units: 12, orders: [], fromLocationId: home.id })
    const why = new Map(view.left.map(({ stopId, reason, says }) => [stopId, [reason, says.zh] as const]))
    expect(why.get(transfer?.id ?? '')).toEqual(['shift', expect.stringMatching(/来回 \d+ 公里.*最多在外 3 小时/)])
    expect(view.routes.length).toBeGreaterThan(0)
  }, 120_000)

  it('are stopped with the best that was found, and go on after the server was killed', async () => {
    const asked = await call<RouteJobView>('POST', '/supply/routes', {})
    const stopped = await call<RouteJobView>('DELETE', '/supply/routes')
    expect([200, 409]).toContain(stopped.status)
    expect(['done', 'cancelled']).toContain((await ended()).state)
    expect((await call('DELETE', '/supply/routes')).status).toBe(409)
    // As a killed server leaves it: a row that runs, with what it is made of, and nobody who works on it.
    const { db } = server.app.platform
    await sql`update route_plans set state = 'running', is_stopping = true, result = null, ended_at = null where id = ${asked.body.id}`.execute(
      db,
    )
    await sql`update route_plans set basis = (select basis from route_plans where basis is not null order by asked_at desc limit 1) where basis is null and id = ${asked.body.id}`.execute(
      db,
    )
    const { continueUnfinished } = await import('../../src/continue-unfinished.ts')
    await continueUnfinished(server.app.platform)
    expect(await ended()).toMatchObject({ id: asked.body.id, state: 'done' })
    expect(await newest()).toMatchObject({ id: asked.body.id, isCut: true })
  }, 120_000)

  it('are changed by those who may, and are nobody else’s', async () => {
    const view = await newest()
    const { version } = view
    for (const [method, path, json] of [
      ['POST', '/supply/routes', {}],
      ['DELETE', '/supply/routes', undefined],
      ['PUT', `/supply/routes/${view.id}/arrangement`, as(view)],
      ['POST', `/supply/routes/${view.id}/reoptimise`, { version }],
      ['POST', `/supply/routes/${view.id}/dispatch`, { version }],
      ['POST', `/supply/routes/${view.id}/undo-dispatch`, { version }],
      ['POST', '/supply/fleet', vehicle(houses[0]?.id ?? '')],
      ['PUT', '/supply/route-rules', view.rules],
    ] as const)
      expect([path, (await call(method, path, json, viewer)).status]).toEqual([path, 403])
    expect((await server.api('/supply/routes', { as: viewer })).status).toBe(200)
    await insertShop(server.app.platform.db, {
      id: 'shp_other',
      slug: 'other',
      name: { zh: '别家' },
      currency: 'CNY',
      locales: ['zh'],
      timeZone: 'Asia/Shanghai',
      settings: {},
    })
    await sql`update route_plans set shop_id = 'shp_other' where id = ${view.id}`.execute(server.app.platform.db)
    await sql`update fleet_vehicles set shop_id = 'shp_other'`.execute(server.app.platform.db)
    for (const path of [`/supply/routes/${view.id}`, `/supply/routes/${view.id}/routes.csv`])
      expect((await server.api(path)).status).toBe(404)
    expect((await arrange(view, as(view).routes)).status).toBe(404)
    const mine = view.vehicles[0]
    expect((await server.api<FleetView>('/supply/fleet')).body.vehicles).toEqual([])
    expect((await call('PUT', `/supply/fleet/${mine?.id}`, vehicle(houses[0]?.id ?? ''))).status).toBe(404)
    expect((await call('DELETE', `/supply/fleet/${mine?.id}`)).status).toBe(404)
  }, 120_000)
})
