import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { pick } from '@qianmian/kernel'
import type { Context } from 'hono'
import * as contract from '../../contract/ucp.ts'
import { commerceSettings } from '../../modules/checkout/index.ts'
import { ERRORS, type Refusal } from '../../platform/errors.ts'
import { refusalMessage, UCP_VERSION, ucpProfile } from '../../ucp/envelope.ts'
import { UCP, type UcpAnswer } from '../../ucp/operations.ts'
import { bodyLimit } from '../body-limit.ts'
import { documented } from '../documented.ts'
import { type Env, problemOf } from '../request.ts'
import { schemaProblem } from '../schema-problem.ts'
import { SHOP_PATHS, SHOP_PATTERNS } from '../shop-path.ts'
import type { AgentDoor, AgentRequest } from './agent-request.ts'
import { once } from './idempotent.ts'

export const AGENT_BODY_BYTES = 256 * 1024
const KEY = /^[\x21-\x7e]{1,200}$/

interface UcpRoute<Body extends z.ZodType> {
  readonly method: 'get' | 'post' | 'put'
  readonly path: string
  readonly summary: string
  readonly body?: Body
  readonly run: (request: AgentRequest, body: z.output<Body>, id: string) => Promise<UcpAnswer>
}

/** UCP over HTTP: `/.well-known/ucp`, and the shopping service below `/api/ucp`. Every shop has its own. */
export function ucpRoutes(http: OpenAPIHono<Env>, door: AgentDoor): void {
  const limited = bodyLimit({
    maxSize: AGENT_BODY_BYTES,
    onError: (c) => c.json({ code: 'too_large', content: ERRORS['too-large'].en }, 413),
  })
  for (const [i, pattern] of SHOP_PATTERNS.entries()) {
    const route = <Body extends z.ZodType = z.ZodUndefined>(one: UcpRoute<Body>): void => {
      const path = `/api/ucp${one.path}`
      documented(http, {
        method: one.method,
        path: `${SHOP_PATHS[i]}${path}`,
        summary: one.summary,
        tag: 'UCP',
        ...(one.body ? { body: one.body } : {}),
        response: z.looseObject({}),
      })
      http.on(one.method.toUpperCase(), `${pattern}${path.replace('{id}', ':id')}`, limited, (c) => answer(c, one))
    }
    const answer = async <Body extends z.ZodType>(c: Context<Env>, one: UcpRoute<Body>): Promise<Response> => {
      const requestId = c.req.header('request-id')
      if (requestId && KEY.test(requestId)) c.header('request-id', requestId)
      const opened = await door.open(c)
      if (!opened.ok) {
        if ('redirect' in opened) return opened.redirect
        if (opened.retryAfterS) c.header('retry-after', String(opened.retryAfterS))
        return protocolError(c, opened.error)
      }
      const wrong = versionWrong(c)
      if (wrong) return wrong
      const request = opened.value
      const body = one.body ? await readBody(c, one.body) : undefined
      if (body instanceof Response) return body
      const key = one.method === 'get' ? undefined : c.req.header('idempotency-key')
      if (key !== undefined && !KEY.test(key))
        return c.json({ code: 'invalid_idempotency_key', content: 'Idempotency-Key: 1 to 200 visible signs.' }, 400)
      const id = c.req.param('id') ?? ''
      const done = await once(request.ctx, key, [one.method, one.path, id, body ?? null], () =>
        one.run(request, body as z.output<Body>, id),
      )
      if (!done.ok) return protocolError(c, done.error)
      const { status, body: said } = done.value
      if (status < 400) return c.json(said as Record<string, unknown>, status as 200)
      const [message] = (said as { messages: { code: string; content: string }[] }).messages
      return c.json({ code: message?.code, content: message?.content }, status as 401)
    }

    documented(http, {
      method: 'get',
      path: `${SHOP_PATHS[i]}/.well-known/ucp`,
      summary: 'What this shop speaks, and where: the profile of the Universal Commerce Protocol',
      tag: 'UCP',
      response: z.looseObject({}),
    })
    http.get(`${pattern}/.well-known/ucp`, async (c) => {
      const opened = await door.open(c)
      if (!opened.ok) return 'redirect' in opened ? opened.redirect : problemOf(c, opened.error.code)
      const { ctx, base } = opened.value
      const settings = await commerceSettings(ctx)
      const payments = [...ctx.services.payments.values()].filter(
        ({ kind }) => kind !== 'cash_on_delivery' || settings.isCashOnDelivery,
      )
      c.header('cache-control', 'public, max-age=300')
      return c.json(ucpProfile(base, payments))
    })

    route({
      method: 'post',
      path: '/checkout-sessions',
      summary: 'Open a checkout',
      body: contract.ucpCheckoutCreate,
      run: (r, body) => UCP.createCheckout(r, body),
    })
    route({
      method: 'get',
      path: '/checkout-sessions/{id}',
      summary: 'A checkout as it stands',
      run: (r, _, id) => UCP.getCheckout(r, id),
    })
    route({
      method: 'put',
      path: '/checkout-sessions/{id}',
      summary: 'Change a checkout',
      body: contract.ucpCheckoutBody,
      run: (r, body, id) => UCP.updateCheckout(r, id, body),
    })
    route({
      method: 'post',
      path: '/checkout-sessions/{id}/complete',
      summary: 'Place the order of a checkout, at the total that was told last',
      body: contract.ucpCompleteBody,
      run: (r, body, id) => UCP.completeCheckout(r, id, body),
    })
    route({
      method: 'post',
      path: '/checkout-sessions/{id}/cancel',
      summary: 'Give a checkout up',
      run: (r, _, id) => UCP.cancelCheckout(r, id),
    })
    route({
      method: 'post',
      path: '/carts',
      summary: 'Open a cart',
      body: contract.ucpCartBody,
      run: (r, body) => UCP.createCart(r, body),
    })
    route({ method: 'get', path: '/carts/{id}', summary: 'A cart', run: (r, _, id) => UCP.getCart(r, id) })
    route({
      method: 'put',
      path: '/carts/{id}',
      summary: 'Change a cart',
      body: contract.ucpCartBody,
      run: (r, body, id) => UCP.updateCart(r, id, body),
    })
    route({
      method: 'post',
      path: '/carts/{id}/cancel',
      summary: 'Give a cart up',
      run: (r, _, id) => UCP.cancelCart(r, id),
    })
    route({
      method: 'post',
      path: '/catalog/search',
      summary: 'Search the catalogue',
      body: contract.ucpSearchBody,
      run: (r, body) => UCP.searchCatalog(r, body),
    })
    route({
      method: 'post',
      path: '/catalog/lookup',
      summary: 'Products by ids of products, variants or SKUs',
      body: contract.ucpLookupBody,
      run: (r, body) => UCP.lookupCatalog(r, body),
    })
    route({
      method: 'post',
      path: '/catalog/product',
      summary: 'One product, with what can be chosen',
      body: contract.ucpProductBody,
      run: (r, body) => UCP.getProduct(r, body),
    })
    route({ method: 'get', path: '/orders/{id}', summary: 'An order', run: (r, _, id) => UCP.getOrder(r, id) })
  }
}

async function readBody<Body extends z.ZodType>(c: Context<Env>, schema: Body): Promise<z.output<Body> | Response> {
  const text = await c.req.text()
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return c.json({ code: 'invalid_json', content: 'The body is not JSON.' }, 400)
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const [field, sentence] = Object.entries(schemaProblem(parsed.error).fields ?? {})[0] ?? ['', { en: '' }]
  return c.json({ code: 'invalid_request', content: `$.${field}: ${pick(sentence, 'en')}` }, 400)
}

/** A client of a later version than ours may mean something else by the same words. */
function versionWrong(c: Context<Env>): Response | undefined {
  const asked = /\bversion="?(\d{4}-\d{2}-\d{2})"?/.exec(c.req.header('ucp-agent') ?? '')?.[1]
  if (asked === undefined || asked <= UCP_VERSION) return undefined
  return c.json({ code: 'version_unsupported', content: `This shop speaks UCP ${UCP_VERSION}, not ${asked}.` }, 422)
}

function protocolError(c: Context<Env>, refusal: Refusal): Response {
  const { status } = ERRORS[refusal.code]
  const { code, content } = refusalMessage(refusal, 'en')
  return c.json({ code: refusal.code === 'too-many-requests' ? 'rate_limited' : code, content }, status)
}
