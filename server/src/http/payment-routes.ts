import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { App } from '../app.ts'
import { takeNotice } from '../flows/payments/take-notice.ts'
import { refuse } from '../platform/errors.ts'
import { documented } from './documented.ts'
import { rateLimit } from './limits.ts'
import { type Env, problem, problemOf } from './request.ts'

/** A payment with everything that a provider says of it is a few kilobytes. */
const BODY_BYTES = 256 * 1024

const UNSIGNED = {
  zh: '签名不对，或者太旧：没有照做。',
  en: 'The signature is not right or too old: nothing was done.',
}
const ASK_AGAIN = {
  zh: '这会儿问不到付款服务，请稍后再通知一次。',
  en: 'The payment service cannot be asked right now: tell it again later.',
}

/** Where payment providers tell what happened. No session and no cookie: the signature over the raw body is the permission. */
export function paymentRoutes(http: OpenAPIHono<Env>, app: App): void {
  documented(http, {
    method: 'post',
    path: '/api/payments/{kind}/webhook',
    summary: 'A payment provider tells what happened (`card`: Stripe webhooks, signed with `STRIPE_WEBHOOK_SECRET`)',
    tag: 'Payments',
    // The provider's own event: read byte for byte, because that is what was signed.
    body: z.string(),
    response: z.object({ outcome: z.enum(['taken', 'not-ours', 'other']) }),
  })
  const small = bodyLimit({ maxSize: BODY_BYTES, onError: (c) => problemOf(c as never, 'too-large') })
  http.post('/api/payments/:kind/webhook', rateLimit('payments'), small, async (c) => {
    const provider = [...app.platform.payments.values()].find((one) => one.kind === c.req.param('kind'))
    if (!provider?.readNotice) return problemOf(c, 'not-found')
    // The very bytes that were signed: parsed and written anew they would be others.
    const notice = provider.readNotice(c.req.raw.headers, await c.req.text())
    if (notice === undefined) return problem(c, refuse('bad-request', UNSIGNED).error)
    if (notice === 'other') return c.json({ outcome: 'other' as const })
    const outcome = await takeNotice(
      app.platform.db,
      (shopId) => app.systemContext(shopId, c.get('trace')),
      provider,
      notice,
    )
    if (outcome === 'again') return problem(c, refuse('unavailable', ASK_AGAIN).error)
    return c.json({ outcome })
  })
}
