import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { eventBatch, NO_SUCH_SHOP, takeEvents } from '../flows/take-events.ts'
import { refuse } from '../platform/errors.ts'
import { documented } from './documented.ts'
import { type Env, problem } from './request.ts'
import { schemaProblem } from './schema-problem.ts'

/** Takes events from any shop's page. No cookies are read: the batch itself says which shop it is for. */
export function eventRoutes(http: OpenAPIHono<Env>, app: App): void {
  const open = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  }
  documented(http, {
    method: 'options',
    path: '/api/events',
    summary: 'Which pages may send events: all',
    tag: 'Events',
    status: 204,
  })
  http.options('/api/events', (c) => c.body(null, 204, open))
  documented(http, {
    method: 'post',
    path: '/api/events',
    summary: 'Take a batch of events from any page of a shop; repeated ids count once',
    tag: 'Events',
    body: eventBatch,
    response: z.object({ taken: z.number(), repeated: z.number() }),
  })
  http.post('/api/events', async (c) => {
    for (const [name, value] of Object.entries(open)) c.header(name, value)
    // sendBeacon posts text/plain, so the type is not looked at.
    const raw = await c.req.text()
    let body: unknown
    try {
      body = JSON.parse(raw)
    } catch {
      return problem(c, refuse('bad-request').error)
    }
    const parsed = eventBatch.safeParse(body)
    if (!parsed.success) return problem(c, schemaProblem(parsed.error))
    const shop = (await app.shops()).find(
      (candidate) => candidate.slug === parsed.data.shop || candidate.id === parsed.data.shop,
    )
    if (!shop) return problem(c, refuse('not-found', NO_SUCH_SHOP).error)
    const ctx = app.context(shop, { kind: 'shopper' }, 'zh', c.get('trace'))
    const result = await takeEvents(ctx, app, parsed.data)
    if (!result.ok) return problem(c, result.error)
    app.metrics.eventsTaken.inc(result.value.taken)
    app.metrics.eventsRepeated.inc(result.value.repeated)
    return c.json(result.value)
  })
}
