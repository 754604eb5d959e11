import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { apiPage } from './api-page.ts'
import { documented } from './documented.ts'
import type { Env } from './request.ts'
import { VERSION } from './version.ts'

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
  const route = { method: 'get', tag: 'API' } as const
  documented(http, { ...route, path: '/api/openapi.json', summary: 'This document', response: z.object({}) })
  http.get('/api/openapi.json', (c) => c.json(http.getOpenAPI31Document(INFO)))
  documented(http, { ...route, path: '/api', summary: 'This document, to read', responseType: 'text/html' })
  http.get('/api', (c) => c.html(apiPage(http.getOpenAPI31Document(INFO) as never)))
}
