import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { documented } from './documented.ts'
import { type Env, problemOf } from './request.ts'

/** For whoever runs the server: is it alive, is it ready, how is it doing. */
export function healthRoutes(http: OpenAPIHono<Env>, app: App): void {
  const text = { tag: 'Operation', response: z.string(), responseType: 'text/plain', method: 'get' } as const
  documented(http, { ...text, path: '/healthz', summary: 'The process is alive' })
  http.get('/healthz', (c) => c.text('ok'))
  documented(http, { ...text, path: '/readyz', summary: 'The process takes requests; 503 while it starts or stops' })
  http.get('/readyz', (c) => (app.ready ? c.text('ready') : problemOf(c, 'unavailable')))
  documented(http, { ...text, path: '/metrics', summary: 'Figures for Prometheus; keep it inside your network' })
  http.get('/metrics', async (c) =>
    c.text(await app.metrics.registry.metrics(), 200, { 'content-type': app.metrics.registry.contentType }),
  )
}
