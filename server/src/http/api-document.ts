import type { OpenAPIHono } from '@hono/zod-openapi'
import { apiPage } from './api-page.ts'
import type { Env } from './request.ts'
import { VERSION } from './routes/studio-routes.ts'

const INFO = {
  openapi: '3.1.0',
  info: {
    title: 'Qianmian 千面',
    version: VERSION,
    description:
      'Facts in, assets out, decisions logged, events back, proposals approved. Sign in through the studio; the session cookie is the key.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
} as const

/** The OpenAPI 3.1 document, made from the same schemas that check the requests, and a page to read it. */
export function apiDocument(http: OpenAPIHono<Env>): void {
  http.get('/api/openapi.json', (c) => c.json(http.getOpenAPI31Document(INFO)))
  http.get('/api', (c) => c.html(apiPage(http.getOpenAPI31Document(INFO) as never)))
}
