import { createHash } from 'node:crypto'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { pick } from '@qianmian/kernel'
import type { Context } from 'hono'
import { acpDiscovery } from '../../acp/discovery.ts'
import {
  type AcpAnswer,
  INVALID_JSON,
  KEY_CONFLICT,
  KEY_IN_FLIGHT,
  KEY_REQUIRED,
  malformed,
  refusalError,
  versionProblem,
} from '../../acp/errors.ts'
import { ACP } from '../../acp/operations.ts'
import { handlerPage, isHandler } from '../../acp/payment-handlers.ts'
import * as contract from '../../contract/acp.ts'
import { NEEDS_KEY } from '../../flows/agents/agent-checkout.ts'
import { refuse } from '../../platform/errors.ts'
import { bodyLimit } from '../body-limit.ts'
import { documented } from '../documented.ts'
import { type Env, problemOf } from '../request.ts'
import { schemaProblem } from '../schema-problem.ts'
import { SHOP_PATHS, SHOP_PATTERNS } from '../shop-path.ts'
import type { AgentDoor, AgentRequest } from './agent-request.ts'
import { once } from './idempotent.ts'
import { AGENT_BODY_BYTES } from './ucp-routes.ts'

/** What an idempotency key may be, and what a header gives back. */
const KEY = /^[\x20-\x7e]{1,255}$/
/** Seconds after which the same request may come again. */
const RETRY_S = '2'

interface AcpRoute<Body extends z.ZodType> {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: string
  readonly body?: Body
  readonly run: (request: AgentRequest, body: z.output<Body>, id: string) => Promise<AcpAnswer>
}

/** ACP over HTTP: `/.well-known/acp.json`, and checkout sessions below `/api/acp`. Every shop has its own. */
export function acpRoutes(http: OpenAPIHono<Env>, door: AgentDoor): void {
  const limited = bodyLimit({
    maxSize: AGENT_BODY_BYTES,
    onError: (c) => c.json(refusalError(refuse('too-large').error, 'en').body, 413),
  })
  for (const [i, pattern] of SHOP_PATTERNS.entries()) {
    const route = <Body extends z.ZodType = z.ZodUndefined>(one: AcpRoute<Body>): void => {
      const path = `/api/acp/checkout_sessions${one.path}`
      documented(http, {
        method: one.method,
        path: `${SHOP_PATHS[i]}${path}`,
        summary: one.summary,
        tag: 'ACP',
        ...(one.body ? { body: one.body } : {}),
        response: z.looseObject({}),
      })
      http.on(one.method.toUpperCase(), `${pattern}${path.replace('{id}', ':id')}`, limited, (c) =>
        answerRoute(c, door, one),
      )
    }

    documented(http, {
      method: 'get',
      path: `${SHOP_PATHS[i]}/.well-known/acp.json`,
      summary: 'What this shop speaks, and where: the discovery document of the Agentic Commerce Protocol',
      tag: 'ACP',
      response: z.looseObject({}),
    })
    http.get(`${pattern}/.well-known/acp.json`, async (c) => {
      const opened = await door.open(c)
      if (!opened.ok) return 'redirect' in opened ? opened.redirect : problemOf(c, opened.error.code)
      c.header('cache-control', 'public, max-age=3600')
      return c.json(acpDiscovery(opened.value.base, opened.value.ctx.shop.currency))
    })

    documented(http, {
      method: 'get',
      path: `${SHOP_PATHS[i]}/api/acp/handlers/{id}`,
      summary: 'A way to pay that sessions name, and the schemas of its configuration and its instrument',
      tag: 'ACP',
      query: { schema: z.enum(['config', 'instrument']).optional() },
      response: z.looseObject({}),
    })
    http.get(`${pattern}/api/acp/handlers/:id`, async (c) => {
      const opened = await door.open(c)
      if (!opened.ok) return 'redirect' in opened ? opened.redirect : problemOf(c, opened.error.code)
      const id = c.req.param('id') ?? ''
      const schema = z.enum(['config', 'instrument']).optional().safeParse(c.req.query('schema'))
      if (!isHandler(id) || !schema.success) return problemOf(c, 'not-found')
      return c.json(handlerPage(id, schema.data))
    })

    route({
      method: 'post',
      path: '',
      summary: 'Open a checkout session',
      body: contract.acpCreateBody,
      run: (r, body) => ACP.create(r, body),
    })
    route({
      method: 'get',
      path: '/{id}',
      summary: 'A checkout session as it stands',
      run: (r, _, id) => ACP.retrieve(r, id),
    })
    route({
      method: 'post',
      path: '/{id}',
      summary: 'Change a checkout session',
      body: contract.acpUpdateBody,
      run: (r, body, id) => ACP.update(r, id, body),
    })
    route({
      method: 'post',
      path: '/{id}/complete',
      summary: 'Place the order of a checkout session, at the total that was told last',
      body: contract.acpCompleteBody,
      run: (r, body, id) => ACP.complete(r, id, body),
    })
    route({
      method: 'post',
      path: '/{id}/cancel',
      summary: 'Give a checkout session up',
      body: contract.acpCancelBody,
      run: (r, _, id) => ACP.cancel(r, id),
    })
  }
}

async function answerRoute<Body extends z.ZodType>(
  c: Context<Env>,
  door: AgentDoor,
  one: AcpRoute<Body>,
): Promise<Response> {
  const requestId = c.req.header('request-id')
  if (requestId && KEY.test(requestId)) c.header('request-id', requestId)
  const key = c.req.header('idempotency-key')
  if (one.method === 'post' && key && KEY.test(key)) c.header('idempotency-key', key)
  const opened = await door.open(c)
  if (!opened.ok) {
    if ('redirect' in opened) return opened.redirect
    if (opened.retryAfterS) c.header('retry-after', String(opened.retryAfterS))
    return send(c, refusalError(opened.error, 'en'))
  }
  const wrong = versionProblem(c.req.header('api-version'))
  if (wrong) return send(c, wrong)
  const request = opened.value
  if (!request.client) return send(c, refusalError(refuse('sign-in-needed', NEEDS_KEY).error, request.ctx.locale))
  const id = c.req.param('id') ?? ''
  if (one.method === 'get') return send(c, await one.run(request, undefined as z.output<Body>, id))
  if (key === undefined || !KEY.test(key)) return send(c, KEY_REQUIRED)
  const text = await c.req.text()
  // A body that may be absent is an empty one.
  const json = text.trim() === '' ? {} : parse(text)
  if (json === undefined) return send(c, INVALID_JSON)
  // Keys belong to one client and one address.
  const scoped = `acp:${createHash('sha256').update(`${c.req.path} ${key}`).digest('base64url')}`
  const done = await once(request.ctx, scoped, canonical(json), () => checked(request, one, json, id))
  if (!done.ok) {
    if (done.why === 'different') return send(c, KEY_CONFLICT)
    c.header('retry-after', RETRY_S)
    return send(c, KEY_IN_FLIGHT)
  }
  if (done.value.isReplay) c.header('idempotent-replayed', 'true')
  return send(c, done.value as AcpAnswer)
}

async function checked<Body extends z.ZodType>(
  request: AgentRequest,
  one: AcpRoute<Body>,
  json: unknown,
  id: string,
): Promise<AcpAnswer> {
  const parsed = one.body?.safeParse(json)
  if (parsed && !parsed.success) {
    const lang = request.ctx.locale
    const [field, sentence] = Object.entries(schemaProblem(parsed.error).fields ?? {})[0] ?? ['', { en: '' }]
    return malformed(field, pick(sentence, lang))
  }
  return one.run(request, parsed?.data as z.output<Body>, id)
}

function send(c: Context<Env>, { status, body }: AcpAnswer): Response {
  if (status === 405) c.header('allow', 'GET')
  if (status === 503) c.header('retry-after', RETRY_S)
  return c.json(body as Record<string, unknown>, status as 200)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The caller says so.
    return undefined
  }
}

/** The same body however its members are ordered; lists stay in their order, and `null` is not an absence. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([key, member]) => [key, canonical(member)]))
}
