import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as mails from '../../contract/mails.ts'
import * as contract from '../../contract/orders.ts'
import { markMoneyDone, moneyToDo } from '../../flows/order-desk/money-to-do.ts'
import { mailPage, readMail, sendAgain } from '../../flows/order-desk/read-mails.ts'
import { readOrder } from '../../flows/order-desk/read-orders.ts'
import { inspectAndSettle, returnsBench } from '../../flows/order-desk/returns-bench.ts'
import { receiveAfterSale, refuseAfterSale } from '../../flows/orders/settle-after-sale.ts'
import type { Order } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { page, studioRoute } from './define.ts'

/** The returns bench, money that a person moves, and the outbox. */
export function afterSaleRoutes(http: OpenAPIHono<Env>, app: App): void {
  const { mail } = app.platform
  const view = (ctx: Ctx, order: Order) => readOrder(ctx, order.id)

  studioRoute(http, app, {
    method: 'get',
    path: '/returns',
    summary: 'The returns bench: cases by state',
    tag: 'Orders',
    permission: 'read',
    query: { state: contract.afterSaleState.default('requested'), ...page },
    response: contract.returnsBench,
    handle: async ({ ctx, c, query }) => c.json(await returnsBench(ctx, query)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/orders/{id}/cases/{case}/receive',
    summary: 'The goods of a return or exchange are back',
    tag: 'Orders',
    permission: 'edit',
    response: contract.orderView,
    handle: async ({ ctx, c, param }) => {
      const done = await receiveAfterSale(ctx, param('id'), param('case'))
      if (!done.ok) return problem(c, done.error)
      const order = await view(ctx, done.value)
      return order ? c.json(order) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/orders/{id}/cases/{case}/settle',
    summary: 'The goods were looked at: refund or exchange, and put them onto a shelf or not',
    tag: 'Orders',
    permission: 'edit',
    body: contract.inspection,
    response: contract.orderView,
    handle: async ({ ctx, c, param, body }) => {
      const done = await inspectAndSettle(ctx, param('id'), param('case'), body)
      if (!done.ok) return problem(c, done.error)
      const order = await view(ctx, done.value)
      return order ? c.json(order) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/orders/{id}/cases/{case}/refuse',
    summary: 'A return or exchange is not accepted; the customer is told why',
    tag: 'Orders',
    permission: 'edit',
    body: contract.caseRefusal,
    response: contract.orderView,
    handle: async ({ ctx, c, param, body }) => {
      const done = await refuseAfterSale(ctx, param('id'), param('case'), body.reason)
      if (!done.ok) return problem(c, done.error)
      const order = await view(ctx, done.value)
      return order ? c.json(order) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/money-to-do',
    summary: 'Refunds and charges that a person has to make',
    tag: 'Orders',
    permission: 'read',
    response: contract.moneyToDo,
    handle: async ({ ctx, c }) => c.json(await moneyToDo(ctx)),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/money-to-do/{id}/done',
    summary: 'A person has made this refund or received this charge',
    tag: 'Orders',
    permission: 'publish',
    body: contract.moneyDone,
    handle: async ({ ctx, c, param, body }) => {
      const done = await markMoneyDone(ctx, param('id'), body.reference)
      return done.ok ? c.body(null, 204) : problem(c, done.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/mails',
    summary: 'The outbox, newest first',
    tag: 'Orders',
    permission: 'read',
    query: { state: z.enum(['queued', 'sent', 'failed']).optional(), ...page },
    response: mails.mailList,
    handle: async ({ ctx, c, query }) => c.json(await mailPage(ctx, mail.kind, query)),
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/mails/{id}',
    summary: 'One message as its reader sees it; the look is written down',
    tag: 'Orders',
    permission: 'edit',
    response: mails.mailView,
    handle: async ({ ctx, c, param }) => {
      const found = await readMail(ctx, mail.kind, param('id'))
      c.header('cache-control', 'no-store')
      return found.ok ? c.json(found.value) : problem(c, found.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/mails/{id}/retry',
    summary: 'Send a message that was given up once more',
    tag: 'Orders',
    permission: 'edit',
    handle: async ({ ctx, c, param }) => {
      const done = await sendAgain(ctx, param('id'))
      return done.ok ? c.body(null, 204) : problem(c, done.error)
    },
  })
}
