import type { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import { operationConfirm } from '../../contract/orders.ts'
import * as contract from '../../contract/privacy.ts'
import { confirmErasure, exportForPerson, proposeErasure } from '../../flows/privacy/confirm-erasure.ts'
import { type Env, problem } from '../request.ts'
import { studioRoute } from './define.ts'

/** What an owner does for a person who asks the shop by mail, by telephone or in person. */
export function personRoutes(http: OpenAPIHono<Env>, app: App): void {
  const base = { method: 'post', tag: 'Orders', permission: 'manage' } as const
  studioRoute(http, app, {
    ...base,
    path: '/orders/{id}/person/export',
    summary: 'Everything on record about the person of an order; written into the trail and the access log',
    body: contract.personRequest,
    response: contract.personDocument,
    handle: async ({ ctx, c, param, body }) => {
      const done = await exportForPerson(ctx, { orderId: param('id') }, body.reason)
      c.header('cache-control', 'no-store')
      return done.ok ? c.json(done.value) : problem(c, done.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    path: '/orders/{id}/person/erasure',
    summary: 'What erasing the person of an order would do, or what must end first; nothing is changed',
    body: contract.personRequest,
    response: contract.erasurePlan,
    handle: async ({ ctx, c, param, body }) => {
      const done = await proposeErasure(ctx, { orderId: param('id') }, { reason: body.reason })
      if (!done.ok) return problem(c, done.error)
      return c.json({ ...done.value, expiresAt: done.value.expiresAt?.toISOString() ?? null })
    },
  })
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
