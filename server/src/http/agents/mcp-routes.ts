import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { ERRORS, type Refusal } from '../../platform/errors.ts'
import { bodyLimit } from '../body-limit.ts'
import { documented } from '../documented.ts'
import { answerMcp, type McpServer, RPC } from '../mcp/protocol.ts'
import { SHOP_INSTRUCTIONS, SHOP_TOOLS } from '../mcp/shop-tools.ts'
import type { Env } from '../request.ts'
import { SHOP_PATHS, SHOP_PATTERNS } from '../shop-path.ts'
import { VERSION } from '../version.ts'
import type { AgentDoor } from './agent-request.ts'
import { AGENT_BODY_BYTES } from './ucp-routes.ts'

export const rpcMessage = z
  .object({
    jsonrpc: z.literal('2.0'),
    id: z.union([z.string(), z.number()]).optional(),
    method: z.string(),
    params: z.looseObject({}).optional(),
  })
  .strict()

/** The shoppers' MCP server: one address a shop, protocol 2026-07-28 and those with a handshake. */
export function mcpRoutes(http: OpenAPIHono<Env>, door: AgentDoor): void {
  const limited = bodyLimit({ maxSize: AGENT_BODY_BYTES, onError: tooLarge })
  for (const [i, pattern] of SHOP_PATTERNS.entries()) {
    documented(http, {
      method: 'post',
      path: `${SHOP_PATHS[i]}/api/ucp/mcp`,
      summary: "The shoppers' MCP server (Streamable HTTP): catalogue, carts, checkouts, orders under UCP's names",
      tag: 'UCP',
      body: rpcMessage,
      response: z.looseObject({}),
    })
    http.post(`${pattern}/api/ucp/mcp`, limited, async (c) => {
      const opened = await door.open(c)
      if (!opened.ok) {
        if ('redirect' in opened) return opened.redirect
        if (opened.retryAfterS) c.header('retry-after', String(opened.retryAfterS))
        return mcpRefusal(c, opened.error)
      }
      const server: McpServer = {
        name: `qianmian-${opened.value.found.shop.slug}`,
        version: VERSION,
        instructions: SHOP_INSTRUCTIONS,
        tools: SHOP_TOOLS.map(({ call: _call, ...shown }) => shown),
        call: async (name, args) => SHOP_TOOLS.find((tool) => tool.name === name)?.call(opened.value, args),
      }
      return mcpAnswer(c, server)
    })
    for (const method of ['get', 'delete'] as const) {
      documented(http, {
        method,
        path: `${SHOP_PATHS[i]}/api/ucp/mcp`,
        summary: 'Not here: no stream and no session is kept (405)',
        tag: 'UCP',
      })
      http[method](`${pattern}/api/ucp/mcp`, notHere)
    }
  }
}

export const tooLarge = (c: Context): Response => c.json(rpcError('too-large'), 413)

export const notHere = (c: Context<Env>): Response => {
  c.header('allow', 'POST')
  return c.body(null, 405)
}

export async function mcpAnswer(c: Context<Env>, server: McpServer): Promise<Response> {
  const { status, body } = await answerMcp(server, c.req.raw.headers, await c.req.text())
  return body ? c.json(body, status as 200) : c.body(null, status as 202)
}

export const mcpRefusal = (c: Context<Env>, refusal: Refusal): Response =>
  c.json(rpcError(refusal.code, refusal.message.en), ERRORS[refusal.code].status)

const rpcError = (code: keyof typeof ERRORS, message?: string) => ({
  jsonrpc: '2.0' as const,
  id: null,
  error: { code: RPC.request, message: message ?? ERRORS[code].en },
})
