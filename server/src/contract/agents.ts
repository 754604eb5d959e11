import { z } from '@hono/zod-openapi'
import { WEBHOOK_TYPES } from '../modules/webhooks/types.ts'
import { MERCHANT_SCOPES, SHOPPING_SCOPES } from '../platform/ctx.ts'
import { isoTime, openText } from './common.ts'

const SCOPES = [...SHOPPING_SCOPES, ...MERCHANT_SCOPES] as const
const scope = z.enum(SCOPES)
const role = z.enum(['merchant'])

const isMerchantScope = (one: string): boolean => MERCHANT_SCOPES.some((scope) => scope === one)

export const agentClient = z.object({
  id: z.string(),
  name: z.string(),
  hint: z.string(),
  scopes: z.array(scope),
  role: role.nullable(),
  perMinute: z.number(),
  createdAt: isoTime,
  lastUsedAt: isoTime.nullable(),
  revokedAt: isoTime.nullable(),
})

export const newAgentClient = z
  .object({
    name: openText(80).min(1),
    scopes: z.array(scope).max(SCOPES.length),
    /** With it, the key opens the merchant's MCP server, as far as its `read_…` and `propose_…` scopes go. */
    role: role.nullable().default(null),
    perMinute: z.number().int().min(1).max(6_000).default(300),
  })
  .strict()
  .refine(({ scopes, role }) => (role === 'merchant') === scopes.some(isMerchantScope), {
    path: ['scopes'],
    message: "A merchant's key needs a read_ or propose_ scope, and only a merchant's key may hold one.",
  })

export const madeAgentClient = z.object({ client: agentClient, key: z.string() })

const type = z.enum(WEBHOOK_TYPES)
export const webhook = z.object({
  id: z.string(),
  url: z.string(),
  types: z.array(type),
  isActive: z.boolean(),
  rotatingUntil: isoTime.nullable(),
  createdAt: isoTime,
})
export const newWebhook = z
  .object({
    url: z.url({ protocol: /^https?$/ }).max(2_000),
    types: z.array(type).min(1).max(WEBHOOK_TYPES.length),
  })
  .strict()
export const madeWebhook = z.object({ webhook, secret: z.string() })
export const webhookDelivery = z.object({
  id: z.string(),
  type: z.string(),
  state: z.enum(['waiting', 'delivered', 'failed']),
  attempts: z.number(),
  nextAt: isoTime.nullable(),
  lastStatus: z.number().nullable(),
  lastError: z.string().nullable(),
  body: z.string(),
  createdAt: isoTime,
  deliveredAt: isoTime.nullable(),
})
