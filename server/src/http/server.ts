import { randomBytes, randomUUID } from 'node:crypto'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { App } from '../app.ts'
import { addressBucket, clientAddress } from '../platform/client-address.ts'
import { isStorageFull, refuse } from '../platform/errors.ts'
import { mapOrigins } from '../platform/map-origins.ts'
import { bodyLimit } from './body-limit.ts'
import { rateLimit } from './limits.ts'
import { isForeignWrite } from './origin-check.ts'
import { pagePolicy } from './page-policy.ts'
import { type Env, problem, problemOf } from './request.ts'
import { PICTURE_BYTES } from './routes/picture-routes.ts'
import { schemaProblem } from './schema-problem.ts'

const JSON_BODY_BYTES = 2 * 1024 * 1024
const EVENT_BODY_BYTES = 512 * 1024
/** Forms of the server's own pages: one-time links, comments. */
export const FORM_BODY_BYTES = 16 * 1024

const FOREIGN = {
  zh: '这个请求来自别的网站，没有照做。',
  en: 'This request came from another site and was not carried out.',
}

/**
 * The HTTP surface without routes: request id, log line, metrics, security headers, origin check, body and rate limits,
 * and one way in which refusals and bugs are answered.
 */
export function createHttp(app: App): OpenAPIHono<Env> {
  const http = new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return
      return problem(c, schemaProblem(result.error))
    },
  })
  const trusted = app.platform.config.TRUSTED_PROXY
  const studioOrigins = mapOrigins(app.platform.config)

  http.use(async (c, next) => {
    const started = performance.now()
    c.set('trace', c.req.header('x-request-id')?.match(/^[\w-]{8,64}$/)?.[0] ?? randomUUID())
    c.set('nonce', randomBytes(16).toString('base64url'))
    const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
    const address = clientAddress(incoming?.socket?.remoteAddress, c.req.header('x-forwarded-for'), trusted)
    c.set('address', address)
    c.set('bucket', addressBucket(address))
    await next()
    const seconds = (performance.now() - started) / 1000
    const route = c.req.routePath
    app.metrics.requestSeconds.observe({ method: c.req.method, route, status: String(c.res.status) }, seconds)
    // The map is a screen of the studio: a shopper's page has nothing to ask of it.
    const origins = /^\/studio(?:\/|$)/.test(c.req.path) ? studioOrigins : []
    secure(c.res.headers, pagePolicy(c.get('nonce'), origins), app.publicUrl.startsWith('https:'))
    c.res.headers.set('x-request-id', c.get('trace'))
    app.platform.log.debug(
      {
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        ms: Math.round(seconds * 1000),
        trace: c.get('trace'),
      },
      'request',
    )
  })

  // Events come from other shops' pages too, and read no cookie. Everything else that writes is for our own pages.
  http.use(async (c, next) =>
    c.req.path !== '/api/events' && isForeignWrite(c.req.raw, app.publicUrl)
      ? problem(c, refuse('forbidden', FOREIGN).error)
      : next(),
  )

  const [api, events, join] = [rateLimit('api'), rateLimit('events'), rateLimit('join')]
  // Recommendations are part of every page view, and cost less than one: like pages, they are not counted.
  http.use('/api/*', (c, next) =>
    c.req.path === '/api/events' ? events(c, next) : c.req.path === '/api/recommendations' ? next() : api(c, next),
  )
  http.use('/join', join)

  const upTo = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => problemOf(c as never, 'too-large') })
  const [json, batch, picture, upload] = [
    JSON_BODY_BYTES,
    EVENT_BODY_BYTES,
    PICTURE_BYTES,
    app.platform.config.MAX_UPLOAD_MB * 1024 * 1024,
  ].map(upTo) as [MiddlewareHandler, MiddlewareHandler, MiddlewareHandler, MiddlewareHandler]
  http.use('/api/*', (c, next) => {
    if (c.req.path === '/api/events') return batch(c, next)
    if (c.req.method !== 'POST') return json(c, next)
    if (/^\/api\/shops\/[^/]+\/(?:order-)?imports$/.test(c.req.path)) return upload(c, next)
    if (/^\/api\/shops\/[^/]+\/supply\/terms(?:\/preview)?$/.test(c.req.path)) return upload(c, next)
    if (/^\/api\/shops\/[^/]+\/products\/[^/]+\/pictures$/.test(c.req.path)) return picture(c, next)
    return json(c, next)
  })
  http.use('/join', upTo(FORM_BODY_BYTES))

  http.onError((error, c) => {
    if (error instanceof HTTPException)
      return problemOf(c, error.status === 403 ? 'forbidden' : error.status === 413 ? 'too-large' : 'bad-request')
    app.platform.log.error({ err: error, trace: c.get('trace'), path: c.req.path }, 'request failed')
    return problemOf(c, isStorageFull(error) ? 'storage-full' : 'internal')
  })

  http.notFound((c) => problemOf(c, 'not-found'))
  return http
}

function secure(headers: Headers, policy: string, https: boolean): void {
  headers.set('x-content-type-options', 'nosniff')
  if (!headers.has('referrer-policy')) headers.set('referrer-policy', 'strict-origin-when-cross-origin')
  headers.set('x-frame-options', 'DENY')
  headers.set('permissions-policy', 'geolocation=(), microphone=(), payment=()')
  if (https) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  if (headers.has('content-security-policy')) return
  headers.set(
    'content-security-policy',
    headers.get('content-type')?.startsWith('text/html') ? policy : "default-src 'none'; frame-ancestors 'none'",
  )
}
