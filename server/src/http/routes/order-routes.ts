import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/orders.ts'
import { deliverOrders, packOrders, shipOrders } from '../../flows/order-desk/bulk-orders.ts'
import { exportOrders } from '../../flows/order-desk/export-orders.ts'
import { pickList } from '../../flows/order-desk/pick-list.ts'
import { proposeAsStaff } from '../../flows/order-desk/propose-as-staff.ts'
import { lookUpOrders, orderCounts, orderPage, readOrder } from '../../flows/order-desk/read-orders.ts'
import { confirmOperation } from '../../flows/orders/confirm-operation.ts'
import type { OrderFilter } from '../../modules/orders/index.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { page, studioRoute } from './define.ts'

const filters = {
  state: contract.orderState.optional(),
  /** Only orders with a return or exchange that waits. */
  open: z.enum(['returns']).optional(),
  text: z.string().trim().max(200).optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
}

const filterOf = (query: {
  readonly state?: z.output<typeof contract.orderState>
  readonly open?: 'returns'
  readonly text?: string
  readonly since?: string
  readonly until?: string
}): Omit<OrderFilter, 'limit' | 'offset'> => ({
  ...(query.state ? { states: [query.state] } : {}),
  ...(query.open ? { caseStates: ['requested', 'received'] as const } : {}),
  ...(query.text ? { text: query.text } : {}),
  ...(query.since ? { since: new Date(query.since) } : {}),
  ...(query.until ? { until: new Date(query.until) } : {}),
})

const idList = z
  .string()
  .max(17_000)
  .transform((list) => list.split(',').filter(Boolean))
  .pipe(z.array(z.string().max(80)).min(1).max(200))

/** The order desk: find, look, pack, ship, deliver, and operations as a person of the shop. */
export function orderRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/orders',
    summary: 'Orders by state, open returns, text (number, e-mail, name, tracking) and day, newest first',
    tag: 'Orders',
    permission: 'read',
    query: { ...filters, ...page },
    response: contract.orderList,
    handle: async ({ ctx, c, query }) =>
      c.json(await orderPage(ctx, { ...filterOf(query), limit: query.limit, offset: query.offset })),
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/orders/counts',
    summary: 'How many orders are in each state, and what waits for a person',
    tag: 'Orders',
    permission: 'read',
    response: contract.orderCounts,
    handle: async ({ ctx, c }) => c.json(await orderCounts(ctx)),
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/orders/lookup',
    summary: 'Orders of somebody who gives her name and postcode; written into the access log',
    tag: 'Orders',
    permission: 'edit',
    query: { name: z.string().trim().min(1).max(120), postcode: z.string().trim().min(1).max(20) },
    response: contract.orderList,
    handle: async ({ ctx, c, query }) => {
      const found = await lookUpOrders(ctx, query)
      return found.ok ? c.json(found.value) : problem(c, found.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/orders/export',
    summary: 'Orders as CSV with names and addresses; written into the access log',
    tag: 'Orders',
    permission: 'edit',
    query: filters,
    raw: { response: 'text/csv' },
    handle: async ({ ctx, c, query }) => {
      const day = new Date(ctx.clock.now()).toISOString().slice(0, 10)
      return c.body(`\uFEFF${await exportOrders(ctx, filterOf(query))}`, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="orders-${day}.csv"`,
        'cache-control': 'no-store',
      })
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/orders/pick-list',
    summary: 'What to take from which shelf for these orders',
    tag: 'Orders',
    permission: 'read',
    query: { ids: idList },
    response: contract.pickList,
    handle: async ({ ctx, c, query }) => c.json(await pickList(ctx, query.ids)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/orders/pack',
    summary: 'Begin to pack these orders',
    tag: 'Orders',
    permission: 'edit',
    body: contract.orderIds,
    response: contract.bulkResult,
    handle: async ({ ctx, c, body }) => c.json(await packOrders(ctx, body.ids)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/orders/ship',
    summary: 'Hand parcels to a carrier, whole orders or parts of them',
    tag: 'Orders',
    permission: 'edit',
    body: contract.newParcels,
    response: contract.bulkResult,
    handle: async ({ ctx, c, body }) => c.json(await shipOrders(ctx, body.parcels)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/orders/deliver',
    summary: 'Mark these orders as delivered',
    tag: 'Orders',
    permission: 'edit',
    body: contract.orderIds,
    response: contract.bulkResult,
    handle: async ({ ctx, c, body }) => c.json(await deliverOrders(ctx, body.ids)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/orders/confirm',
    summary: 'Do what was proposed, once',
    tag: 'Orders',
    permission: 'edit',
    body: contract.operationConfirm,
    response: contract.operationReceipt,
    handle: async ({ ctx, c, body }) => {
      const receipt = await confirmOperation(ctx, body.token, body.key)
      return receipt.ok ? c.json(receipt.value) : problem(c, receipt.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/orders/{id}',
    summary: 'One order; contact and address are covered for who may not edit, else the look is written down',
    tag: 'Orders',
    permission: 'read',
    response: contract.orderView,
    handle: async ({ ctx, c, param }) => {
      const order = await readOrder(ctx, param('id'))
      c.header('cache-control', 'no-store')
      return order ? c.json(order) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/orders/{id}/propose',
    summary: 'Exactly what an operation would do; nothing is changed',
    tag: 'Orders',
    permission: 'edit',
    body: contract.staffAction,
    response: contract.operationProposal,
    handle: async ({ ctx, c, param, body }) => {
      const proposed = await proposeAsStaff(ctx, param('id'), body)
      return proposed.ok ? c.json(proposed.value) : problem(c, proposed.error)
    },
  })
}
