import { randomBytes, randomUUID } from 'node:crypto'
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { App } from '../app.ts'
import { refuse } from '../platform/errors.ts'
import { type Env, problem, problemOf } from './request.ts'

/** API requests a minute from one address. Pages and media are not counted. */
const API_PER_MINUTE = 1200
const JSON_BODY_BYTES = 2 * 1024 * 1024

/**
 * The HTTP surface without routes: request id, log line, metrics, security headers, origin check, body and rate limits,
 * and one way in which refusals and bugs are answered.
 */
export function createHttp(app: App): OpenAPIHono<Env> {
  const http = new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return
      const fields = Object.fromEntries(
        result.error.issues.map((issue) => [
          issue.path.join('.') || '.',
          { zh: `这一项不对：${issue.message}`, en: issue.message },
        ]),
      )
      return problem(c, refuse('unprocessable', undefined, fields).error)
    },
  })
  const limiter = new RateLimiterMemory({ points: API_PER_MINUTE, duration: 60 })

  http.use(async (c, next) => {
    const started = performance.now()
    c.set('trace', c.req.header('x-request-id')?.match(/^[\w-]{8,64}$/)?.[0] ?? randomUUID())
    c.set('nonce', randomBytes(16).toString('base64url'))
    await next()
    const seconds = (performance.now() - started) / 1000
    const route = c.req.routePath
    app.metrics.requestSeconds.observe({ method: c.req.method, route, status: String(c.res.status) }, seconds)
    secure(c.res.headers, c.get('nonce'), app.publicUrl.startsWith('https:'))
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

  http.use('/api/*', async (c, next) => {
    const address =
      (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ??
      'unknown'
    try {
      await limiter.consume(address)
    } catch {
      c.header('retry-after', '60')
      return problemOf(c, 'too-many-requests')
    }
    await next()
  })
  // Cookies are SameSite=Lax; the origin check covers what that leaves. Events come from other shops' pages too, without cookies.
  const origins = csrf({ origin: (origin) => origin === app.publicUrl })
  http.use('/api/shops/*', async (c, next) =>
    isForeignForm(c.req.raw, app.publicUrl) ? problemOf(c, 'forbidden') : origins(c, next),
  )
  http.use('/api/session/*', async (c, next) =>
    isForeignForm(c.req.raw, app.publicUrl) ? problemOf(c, 'forbidden') : origins(c, next),
  )

  const limited = bodyLimit({ maxSize: JSON_BODY_BYTES, onError: (c) => problemOf(c as never, 'too-large') })
  const upload = bodyLimit({
    maxSize: app.platform.config.MAX_UPLOAD_MB * 1024 * 1024,
    onError: (c) => problemOf(c as never, 'too-large'),
  })
  http.use('/api/*', (c, next) =>
    /^\/api\/shops\/[^/]+\/imports$/.test(c.req.path) && c.req.method === 'POST' ? upload(c, next) : limited(c, next),
  )

  http.onError((error, c) => {
    if (error instanceof HTTPException)
      return problemOf(c, error.status === 403 ? 'forbidden' : error.status === 413 ? 'too-large' : 'bad-request')
    app.platform.log.error({ err: error, trace: c.get('trace'), path: c.req.path }, 'request failed')
    return problemOf(c, 'internal')
  })

  http.get('/healthz', (c) => c.text('ok'))
  http.get('/readyz', (c) => (app.ready ? c.text('ready') : problemOf(c, 'unavailable')))
  http.get('/metrics', async (c) =>
    c.text(await app.metrics.registry.metrics(), 200, { 'content-type': app.metrics.registry.contentType }),
  )
  http.on(['GET', 'POST'], '/api/auth/*', (c) => app.auth.handler(c.req.raw))
  return http
}

/** A writing request that another site's page made: browsers say so in `origin`. */
function isForeignForm(request: Request, publicUrl: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const origin = request.headers.get('origin')
  return origin !== null && origin !== publicUrl
}

function secure(headers: Headers, nonce: string, https: boolean): void {
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'strict-origin-when-cross-origin')
  headers.set('x-frame-options', 'DENY')
  headers.set('permissions-policy', 'geolocation=(), microphone=(), payment=()')
  if (https) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  if (!headers.has('content-security-policy') && headers.get('content-type')?.startsWith('text/html')) {
    headers.set(
      'content-security-policy',
      `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'`,
    )
  }
}
