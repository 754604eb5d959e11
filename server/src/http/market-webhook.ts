import { timingSafeEqual } from 'node:crypto'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { App } from '../app.ts'
import { marketOutcome } from '../contract/pricing.ts'
import { takeMarketPrices } from '../flows/pricing/take-market-prices.ts'
import { feedSecret, findFeed } from '../modules/pricing/index.ts'
import { signWebhook } from '../modules/webhooks/index.ts'
import { refuse } from '../platform/errors.ts'
import { documented } from './documented.ts'
import { rateLimit } from './limits.ts'
import { type Env, problem, problemOf } from './request.ts'

/** Some thousand prices. */
const BODY_BYTES = 256 * 1024
/** Calls older or newer than this are replays, or of a clock that is wrong. */
const TOLERANCE_S = 300

const UNSIGNED = {
  zh: '签名不对、太旧，或者没有这个来源：没有照做。',
  en: 'The signature is not right or too old, or there is no such source: nothing was done.',
}

/** Whether a call is signed with this secret, now: Standard Webhooks 1.0.0, HMAC-SHA-256 over `id.timestamp.body`. */
function isSigned(secret: string, now: number, headers: Headers, body: string): boolean {
  const id = headers.get('webhook-id') ?? ''
  const time = headers.get('webhook-timestamp') ?? ''
  if (!/^[\w.:-]{1,100}$/.test(id) || !/^\d{1,12}$/.test(time)) return false
  if (Math.abs(now / 1000 - Number(time)) > TOLERANCE_S) return false
  const right = Buffer.from(signWebhook(secret, id, Number(time), body))
  return (headers.get('webhook-signature') ?? '').split(' ').some((one) => {
    const given = Buffer.from(one)
    return given.length === right.length && timingSafeEqual(given, right)
  })
}

/** Where a program brings competitors' prices. No session and no cookie: the signature over the raw body is the permission. */
export function marketWebhook(http: OpenAPIHono<Env>, app: App): void {
  documented(http, {
    method: 'post',
    path: '/api/market/{shop}/{feedId}',
    summary:
      'Prices of competitors, as JSON, from a source of the shop; signed as Standard Webhooks say, with the secret of the source',
    tag: 'Pricing',
    // Read byte for byte, because that is what was signed.
    body: z.string(),
    response: marketOutcome,
  })
  const small = bodyLimit({ maxSize: BODY_BYTES, onError: (c) => problemOf(c as never, 'too-large') })
  http.post('/api/market/:shop/:feedId', rateLimit('market'), small, async (c) => {
    // A shop, a source and a signature that are not there get one answer: who guesses learns nothing.
    const unsigned = () => problem(c, refuse('bad-request', UNSIGNED).error)
    const shop = (await app.shops()).find((one) => one.slug === c.req.param('shop'))
    if (!shop) return unsigned()
    const ctx = app.context(shop, { kind: 'system', name: 'market' }, 'zh', c.get('trace'))
    const feed = await findFeed(ctx, { id: c.req.param('feedId') })
    const body = await c.req.text()
    if (feed?.kind !== 'webhook' || !isSigned(feedSecret(ctx, feed), ctx.clock.now(), c.req.raw.headers, body))
      return unsigned()
    const taken = await takeMarketPrices(ctx, feed.id, {
      deliveryId: c.req.header('webhook-id') ?? '',
      format: 'json',
      text: body,
    })
    return taken.ok ? c.json(taken.value) : problem(c, taken.error)
  })
}
