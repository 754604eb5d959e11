import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/agents.ts'
import { record } from '../../modules/activity/index.ts'
import { type AgentClient, listClients, makeClient, revokeClient } from '../../modules/agents/index.ts'
import {
  findSubscription,
  insertSubscription,
  listDeliveries,
  listSubscriptions,
  removeSubscription,
  replayDelivery,
  rotateSecret,
  secretOf,
  type WebhookDelivery,
  type WebhookSubscription,
} from '../../modules/webhooks/index.ts'
import { inTransaction } from '../../platform/ctx.ts'
import { type Env, problemOf } from '../request.ts'
import { studioRoute } from './define.ts'

const clientView = ({ createdBy: _by, ...client }: AgentClient) => ({
  ...client,
  createdAt: client.createdAt.toISOString(),
  lastUsedAt: client.lastUsedAt?.toISOString() ?? null,
  revokedAt: client.revokedAt?.toISOString() ?? null,
})
const webhookView = ({ id, url, types, isActive, rotatingUntil, createdAt }: WebhookSubscription) => ({
  id,
  url,
  types,
  isActive,
  rotatingUntil: rotatingUntil?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
})
const deliveryView = ({ subscriptionId: _of, ...delivery }: WebhookDelivery) => ({
  ...delivery,
  nextAt: delivery.state === 'waiting' ? delivery.nextAt.toISOString() : null,
  createdAt: delivery.createdAt.toISOString(),
  deliveredAt: delivery.deliveredAt?.toISOString() ?? null,
})

const LOG_LENGTH = 200

/** Keys of programs, and what is told to other systems. */
export function agentRoutes(http: OpenAPIHono<Env>, app: App): void {
  const base = { tag: 'Agents and webhooks', permission: 'manage' } as const
  studioRoute(http, app, {
    ...base,
    method: 'get',
    path: '/agents',
    summary: 'Programs that have a key, revoked ones too',
    response: z.object({ items: z.array(contract.agentClient) }),
    handle: async ({ ctx, c }) => c.json({ items: (await listClients(ctx)).map(clientView) }),
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/agents',
    summary: 'Give a program a key; the key is told this once',
    body: contract.newAgentClient,
    response: contract.madeAgentClient,
    handle: async ({ ctx, c, body }) =>
      inTransaction(ctx, async (ctx) => {
        const { client, key } = await makeClient(ctx, body)
        const summary = { name: client.name, scopes: client.scopes.join(', '), role: client.role }
        await record(ctx, { action: 'agent.make', objectType: 'agent', objectId: client.id, summary })
        return c.json({ client: clientView(client), key })
      }),
  })
  studioRoute(http, app, {
    ...base,
    method: 'delete',
    path: '/agents/{id}',
    summary: 'Take a key back, at once and for good',
    handle: async ({ ctx, c, param }) =>
      inTransaction(ctx, async (ctx) => {
        if (!(await revokeClient(ctx, param('id')))) return problemOf(c, 'not-found')
        await record(ctx, { action: 'agent.revoke', objectType: 'agent', objectId: param('id'), summary: {} })
        return c.body(null, 204)
      }),
  })

  studioRoute(http, app, {
    ...base,
    method: 'get',
    path: '/webhooks',
    summary: 'Addresses that are told what happens',
    response: z.object({ items: z.array(contract.webhook) }),
    handle: async ({ ctx, c }) => c.json({ items: (await listSubscriptions(ctx)).map(webhookView) }),
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/webhooks',
    summary: 'Tell an address what happens (Standard Webhooks 1.0.0); the secret is told this once',
    body: contract.newWebhook,
    response: contract.madeWebhook,
    handle: async ({ ctx, c, body }) =>
      inTransaction(ctx, async (ctx) => {
        const made = await insertSubscription(ctx, body)
        const summary = { url: made.url }
        await record(ctx, { action: 'webhook.make', objectType: 'webhook', objectId: made.id, summary })
        return c.json({ webhook: webhookView(made), secret: secretOf(ctx, made.id, made.secretNumber) })
      }),
  })
  studioRoute(http, app, {
    ...base,
    method: 'delete',
    path: '/webhooks/{id}',
    summary: 'Tell an address nothing any more; its log goes too',
    handle: async ({ ctx, c, param }) =>
      inTransaction(ctx, async (ctx) => {
        if (!(await removeSubscription(ctx, param('id')))) return problemOf(c, 'not-found')
        await record(ctx, { action: 'webhook.remove', objectType: 'webhook', objectId: param('id'), summary: {} })
        return c.body(null, 204)
      }),
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/webhooks/{id}/secret',
    summary: 'Change the secret of an address; for a day the one before it signs too',
    response: contract.madeWebhook,
    handle: async ({ ctx, c, param }) => {
      const changed = await rotateSecret(ctx, param('id'))
      if (!changed) return problemOf(c, 'not-found')
      return c.json({ webhook: webhookView(changed), secret: secretOf(ctx, changed.id, changed.secretNumber) })
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'get',
    path: '/webhooks/{id}/deliveries',
    summary: 'What was told to an address, newest first, and what came of it',
    response: z.object({ items: z.array(contract.webhookDelivery) }),
    handle: async ({ ctx, c, param }) => {
      if (!(await findSubscription(ctx, param('id')))) return problemOf(c, 'not-found')
      return c.json({ items: (await listDeliveries(ctx, param('id'), LOG_LENGTH)).map(deliveryView) })
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/webhooks/{id}/deliveries/{delivery}/replay',
    summary: 'Tell it again, under the same id',
    handle: async ({ ctx, c, param }) =>
      (await replayDelivery(ctx, param('id'), param('delivery'))) ? c.body(null, 204) : problemOf(c, 'not-found'),
  })
}
