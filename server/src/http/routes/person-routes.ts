import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import { operationConfirm } from '../../contract/orders.ts'
import * as people from '../../contract/people.ts'
import * as contract from '../../contract/privacy.ts'
import { peoplePage, readPerson } from '../../flows/order-desk/people.ts'
import { confirmErasure, exportForPerson, proposeErasure } from '../../flows/privacy/confirm-erasure.ts'
import { type Env, problem } from '../request.ts'
import { page, studioRoute } from './define.ts'

/** By whom an owner exports and erases: a person from the list, or the person of an order that he has before him. */
const KEYS = [
  { path: '/people/{id}', of: 'a person', keyOf: (id: string) => ({ customerId: id }) },
  { path: '/orders/{id}/person', of: 'the person of an order', keyOf: (id: string) => ({ orderId: id }) },
] as const

/** People who buy, and what an owner does for one who asks the shop by mail, by telephone or in person. */
export function personRoutes(http: OpenAPIHono<Env>, app: App): void {
  const base = { method: 'post', tag: 'Orders', permission: 'manage' } as const
  studioRoute(http, app, {
    method: 'get',
    path: '/people',
    summary:
      'People who buy, newest first; finding somebody by text needs a role that sees people, and is written into the access log',
    tag: 'Orders',
    permission: 'read',
    query: { text: z.string().trim().max(120).optional(), ...page },
    response: people.people,
    handle: async ({ ctx, c, query }) => {
      const { text, limit, offset } = query
      const found = await peoplePage(ctx, { limit, offset, ...(text ? { text } : {}) })
      c.header('cache-control', 'no-store')
      return found.ok ? c.json(found.value) : problem(c, found.error)
    },
  })
  studioRoute(http, app, {
    method: 'get',
    path: '/people/{id}',
    summary: 'One person with her orders; covered for who may not edit, else the look is written down',
    tag: 'Orders',
    permission: 'read',
    response: people.person,
    handle: async ({ ctx, c, param }) => {
      const found = await readPerson(ctx, param('id'))
      c.header('cache-control', 'no-store')
      return found.ok ? c.json(found.value) : problem(c, found.error)
    },
  })
  for (const { path, of, keyOf } of KEYS) {
    studioRoute(http, app, {
      ...base,
      path: `${path}/export`,
      summary: `Everything on record about ${of}; written into the trail and the access log`,
      body: contract.personRequest,
      response: contract.personDocument,
      handle: async ({ ctx, c, param, body }) => {
        const done = await exportForPerson(ctx, keyOf(param('id')), body.reason)
        c.header('cache-control', 'no-store')
        return done.ok ? c.json(done.value) : problem(c, done.error)
      },
    })
    studioRoute(http, app, {
      ...base,
      path: `${path}/erasure`,
      summary: `What erasing ${of} would do, or what must end first; nothing is changed`,
      body: contract.personRequest,
      response: contract.erasurePlan,
      handle: async ({ ctx, c, param, body }) => {
        const done = await proposeErasure(ctx, keyOf(param('id')), { reason: body.reason })
        if (!done.ok) return problem(c, done.error)
        return c.json({ ...done.value, expiresAt: done.value.expiresAt?.toISOString() ?? null })
      },
    })
  }
  studioRoute(http, app, {
    ...base,
    path: '/people/erase',
    summary: 'Erase the person of a proposal, once',
    body: operationConfirm,
    response: contract.erasureReceipt,
    handle: async ({ ctx, c, body }) => {
      const desk = { audience: app.audience, mail: app.platform.mail }
      const done = await confirmErasure(ctx, desk, body.token, body.key)
      return done.ok ? c.json(done.value) : problem(c, done.error)
    },
  })
}
