import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '../../app.ts'
import { LearnViews } from '../../flows/learn-view/learn-views.ts'
import { may } from '../../modules/accounts/index.ts'
import { clientByKey } from '../../modules/agents/index.ts'
import { MERCHANT_SCOPES } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { bodyLimit } from '../body-limit.ts'
import { documented } from '../documented.ts'
import type { MerchantRequest } from '../mcp/merchant-tool.ts'
import { MERCHANT_INSTRUCTIONS, MERCHANT_TOOLS } from '../mcp/merchant-tools.ts'
import { type Env, requestLang } from '../request.ts'
import { SHOP_PATHS, SHOP_PATTERNS, shopOfPath } from '../shop-path.ts'
import { VERSION } from '../version.ts'
import type { AgentLimits } from './agent-limits.ts'
import { keyOf } from './agent-request.ts'
import { mcpAnswer, mcpRefusal, notHere, rpcMessage, tooLarge } from './mcp-routes.ts'
import { AGENT_BODY_BYTES } from './ucp-routes.ts'

const NO_KEY = {
  zh: '商家的 MCP 服务要密钥：Authorization: Bearer qk_…。',
  en: "The merchant's MCP server needs a key: Authorization: Bearer qk_….",
}
const BAD_KEY = { zh: '这把密钥不对，或已经收回。', en: 'This key is not right, or was taken back.' }
const NO_ROLE = { zh: '这把密钥没有商家角色。', en: 'This key does not have the role merchant.' }

/** The merchant's MCP server: reads go through the studio's flows, and everything else is a proposal. */
export function merchantRoutes(http: OpenAPIHono<Env>, app: App, limits: AgentLimits): void {
  const limited = bodyLimit({ maxSize: AGENT_BODY_BYTES, onError: tooLarge })
  const learnViews = new LearnViews()
  for (const [i, pattern] of SHOP_PATTERNS.entries()) {
    documented(http, {
      method: 'post',
      path: `${SHOP_PATHS[i]}/api/merchant/mcp`,
      summary: "The merchant's MCP server (Streamable HTTP), for keys with the role merchant: reads, and proposals",
      tag: 'Merchant MCP',
      body: rpcMessage,
      response: z.looseObject({}),
    })
    http.post(`${pattern}/api/merchant/mcp`, limited, async (c) => {
      const opened = await open(app, c, limits, learnViews)
      if (opened instanceof Response) return opened
      return mcpAnswer(c, {
        name: `qianmian-${opened.ctx.shop.slug}-merchant`,
        version: VERSION,
        instructions: MERCHANT_INSTRUCTIONS,
        // What a key cannot do it is not shown; two keys see two lists.
        listScope: 'private',
        tools: MERCHANT_TOOLS.filter(({ scope }) => scope === null || may(opened.ctx.actor, scope)).map(
          ({ call: _call, scope: _scope, ...shown }) => shown,
        ),
        call: async (name, args) => MERCHANT_TOOLS.find((tool) => tool.name === name)?.call(opened, args),
      })
    })
    for (const method of ['get', 'delete'] as const) {
      documented(http, {
        method,
        path: `${SHOP_PATHS[i]}/api/merchant/mcp`,
        summary: 'Not here: no stream and no session is kept (405)',
        tag: 'Merchant MCP',
      })
      http[method](`${pattern}/api/merchant/mcp`, notHere)
    }
  }
}

async function open(
  app: App,
  c: Context<Env>,
  limits: AgentLimits,
  learnViews: LearnViews,
): Promise<MerchantRequest | Response> {
  const found = await shopOfPath(app, c)
  if (!found) return mcpRefusal(c, refuse('not-found').error)
  if (found instanceof Response) return found
  const guest = app.context(found.shop, { kind: 'shopper' }, requestLang(c), c.get('trace'))
  const key = keyOf(c)
  const client = key === undefined ? undefined : await clientByKey(guest, key)
  const waitMs = await limits.count(client, c.get('bucket'))
  if (waitMs > 0) {
    c.header('retry-after', String(Math.max(1, Math.ceil(waitMs / 1000))))
    return mcpRefusal(c, refuse('too-many-requests').error)
  }
  if (!client) return unknown(c, refuse('sign-in-needed', key === undefined ? NO_KEY : BAD_KEY).error)
  if (client.role !== 'merchant') return mcpRefusal(c, refuse('forbidden', NO_ROLE).error)
  const scopes = MERCHANT_SCOPES.filter((scope) => client.scopes.includes(scope))
  const ctx = { ...guest, actor: { kind: 'agent', clientId: client.id, scopes, customerId: null } as const }
  c.header('cache-control', 'no-store')
  return { app, ctx, keyName: client.name, learnViews }
}

const unknown = (c: Context<Env>, refusal: Refusal): Response => {
  c.header('www-authenticate', 'Bearer')
  return mcpRefusal(c, refusal)
}
