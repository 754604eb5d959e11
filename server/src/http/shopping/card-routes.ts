import type { OpenAPIHono } from '@hono/zod-openapi'
import { pick, type Result } from '@qianmian/kernel'
import type { ShellAssets } from '@qianmian/web/view'
import type { App } from '../../app.ts'
import { type CardAnswer, cardBody, cardPayment } from '../../contract/shopping.ts'
import { orderPass } from '../../flows/orders/shopper-session.ts'
import { reasonText } from '../../flows/payments/payment-words.ts'
import { settlePagePayment } from '../../flows/payments/settle-page-payment.ts'
import { type Started, startPagePayment } from '../../flows/payments/start-page-payment.ts'
import { findPagePayment, type PagePayment } from '../../modules/checkout/index.ts'
import type { Refusal } from '../../platform/errors.ts'
import { cardPage } from '../../storefront/card-page.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { jsonOf, wantsJson } from '../shopper-request.ts'
import { keep, keepCount, keptBy, pageAnswer, pageRequest, parse, type Shopping } from './shopping-request.ts'
import { tillRoutes } from './till-routes.ts'

/** A page that polls does not ask the provider oftener than this. */
const LOOK_MS = 1500

/** Paying on the page of the card service: the way there, the way back, and what became of it. */
export function cardRoutes(http: OpenAPIHono<Env>, app: App, assets: ShellAssets): void {
  tillRoutes(http, app, assets, [
    {
      method: 'post',
      path: '/bag/card',
      summary: 'Begin to pay the bag by card on the page of the card service; asked twice it is the same page',
      body: cardBody,
      response: cardPayment,
      handle: begin,
    },
    {
      method: 'get',
      path: '/checkout/card/{id}',
      summary: 'Where a payment by card stands; the card service sends the browser back here',
      response: cardPayment,
      handle: show,
    },
    {
      method: 'post',
      path: '/checkout/card/{id}',
      summary: 'Pay another way: the page of the card service is closed, unless it was paid already',
      response: cardPayment,
      handle: giveUp,
    },
  ])
}

/** Starts a payment on the page of the card service for the bag in the cookie. */
export async function startCard(shopping: Shopping, body: unknown): Promise<Result<Started, Refusal>> {
  const { c, ctx, app, root } = shopping
  const parsed = parse(cardBody, body)
  if (!parsed.ok) return parsed
  const id = keptBy(c, 'bag', ctx)
  if (!id) return { ok: false, error: { code: 'not-found', message: EMPTY } }
  const { giftCardId, expectedTotalMinor } = parsed.value
  const wish = {
    ...(giftCardId ? { giftCardId } : {}),
    ...(expectedTotalMinor === undefined ? {} : { expectedTotalMinor }),
  }
  return startPagePayment(ctx, id, wish, (payment) => {
    const back = `${app.publicUrl}${root}/checkout/card/${payment}`
    return { backUrl: `${back}?back=1`, cancelUrl: `${back}?cancel=1` }
  })
}
const EMPTY = { zh: '购物袋是空的。', en: 'The bag is empty.' }

/** Where the browser goes when a payment began: our own page sends it on, for a form may only lead to our own pages. */
export function cardStarted(shopping: Shopping, started: Started): Response {
  const { c, root } = shopping
  if (started.kind === 'page') return c.redirect(`${root}/checkout/card/${started.payment.id}?go=1`, 303)
  return ordered(shopping, started.order.id)
}

/** The order page, opened for this browser. */
function ordered(shopping: Shopping, orderId: string): Response {
  const { c, ctx, root } = shopping
  keep(shopping, 'order', orderPass(ctx, orderId))
  keepCount(shopping, [])
  return c.redirect(`${root}/orders/${orderId}?thanks=1`, 303)
}

async function begin(shopping: Shopping): Promise<Response> {
  const { c } = shopping
  if (!wantsJson(c)) return problemOf(c, 'bad-request')
  const started = await startCard(shopping, await jsonOf(c))
  if (!started.ok) return problem(c, started.error)
  const { value } = started
  if (value.kind === 'page') return data(shopping, value.payment)
  keep(shopping, 'order', orderPass(shopping.ctx, value.order.id))
  keepCount(shopping, [])
  return answer(shopping, {
    id: null,
    state: 'ordered',
    url: null,
    expiresAt: null,
    reason: null,
    orderId: value.order.id,
  })
}

/** The payment of this browser's bag, or of the customer who is signed in. Somebody else's is not there. */
async function own({ c, ctx, customer }: Shopping): Promise<PagePayment | undefined> {
  const id = c.req.param('id') ?? ''
  const payment = /^pgp_[\w-]{1,80}$/.test(id) ? await findPagePayment(ctx, id) : undefined
  if (!payment) return undefined
  const isHers = customer !== undefined && payment.customerId === customer.id
  return isHers || keptBy(c, 'bag', ctx) === payment.basketId ? payment : undefined
}

async function show(shopping: Shopping): Promise<Response> {
  const { c, ctx } = shopping
  if (c.req.query('cancel') !== undefined) return giveUp(shopping)
  const payment = await own(shopping)
  if (!payment) return notThere(shopping)
  const isFresh = ctx.clock.now() - payment.lookedAt.getTime() < LOOK_MS
  // On the way there nobody has paid yet, and whoever asks again and again is told what was learned a moment ago.
  if (c.req.query('go') !== undefined || (isFresh && payment.state === 'open')) return reply(shopping, payment, false)
  const settled = await settlePagePayment(ctx, payment.id)
  return settled.ok ? reply(shopping, settled.value.payment, settled.value.isSilent) : problem(c, settled.error)
}

async function giveUp(shopping: Shopping): Promise<Response> {
  const { c, ctx } = shopping
  const payment = await own(shopping)
  if (!payment) return notThere(shopping)
  const settled = await settlePagePayment(ctx, payment.id, true)
  return settled.ok ? reply(shopping, settled.value.payment, settled.value.isSilent) : problem(c, settled.error)
}

const notThere = ({ c, root }: Shopping): Response =>
  wantsJson(c) ? problemOf(c, 'not-found') : c.redirect(`${root}/bag`, 303)

async function reply(shopping: Shopping, payment: PagePayment, isSilent: boolean): Promise<Response> {
  const { c, root, lang } = shopping
  if (wantsJson(c)) {
    if (payment.state === 'ordered' && payment.orderId) {
      keep(shopping, 'order', orderPass(shopping.ctx, payment.orderId))
      keepCount(shopping, [])
    }
    return data(shopping, payment)
  }
  if (payment.state === 'ordered' && payment.orderId) return ordered(shopping, payment.orderId)
  if (payment.state === 'over') return c.redirect(`${root}/checkout?step=pay&card=${payment.id}`, 303)
  const isLeaving = payment.state === 'open' && payment.url !== null && c.req.query('go') !== undefined
  // Without a script, and whatever a form may lead to: the browser goes on by itself, and there is a link as well.
  if (isLeaving) c.header('refresh', `0;url=${payment.url}`)
  // A second click came before the page was there.
  else if (payment.state === 'opening') c.header('refresh', '1')
  const isReturned = payment.state === 'returning' || payment.state === 'returned'
  const view = cardPage(await pageRequest(shopping, `/checkout/card/${payment.id}`), payment, {
    stage: isReturned ? 'returned' : isLeaving ? 'leaving' : c.req.query('back') !== undefined ? 'waiting' : 'open',
    isSilent,
    ...(payment.reason ? { reason: pick(reasonText(payment.reason), lang) } : {}),
  })
  return pageAnswer(shopping, view)
}

const STATES: Readonly<Record<PagePayment['state'], CardAnswer['state']>> = {
  opening: 'waiting',
  open: 'waiting',
  ordered: 'ordered',
  over: 'over',
  returning: 'returned',
  returned: 'returned',
}

const data = (shopping: Shopping, { id, state, url, expiresAt, reason, orderId }: PagePayment): Response =>
  answer(shopping, {
    id,
    state: STATES[state],
    url: state === 'open' ? url : null,
    expiresAt: expiresAt.toISOString(),
    reason: reason === null ? null : { ...reasonText(reason) },
    orderId,
  })

const answer = ({ c }: Shopping, body: CardAnswer): Response =>
  c.json(body, 200, { 'cache-control': 'private, no-store' })
