import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { AUTH_ENDPOINTS, CLIENT_ADDRESS_HEADER } from '../platform/auth/auth.ts'
import { documented } from './documented.ts'
import type { Env } from './request.ts'

/** The endpoints of Better Auth that are open. It is told the client's address by us, never by the client. */
export function authRoutes(http: OpenAPIHono<Env>, app: App): void {
  const handle = async (c: Context<Env>): Promise<Response> => {
    const headers = new Headers(c.req.raw.headers)
    headers.set(CLIENT_ADDRESS_HEADER, c.get('address'))
    const { method, url } = c.req.raw
    const body = method === 'GET' ? undefined : await c.req.arrayBuffer()
    return app.auth.handler(new Request(url, { method, headers, body }))
  }
  for (const [method, endpoint, summary] of AUTH_ENDPOINTS) {
    const path = `/api/auth${endpoint}`
    documented(http, {
      method: method === 'GET' ? 'get' : 'post',
      path,
      summary,
      tag: 'Sign-in',
      ...(method === 'POST' ? { body: z.object({}) } : {}),
      response: z.object({}),
    })
    http.on(method, path, handle)
  }
}
