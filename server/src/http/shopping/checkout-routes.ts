import type { OpenAPIHono } from '@hono/zod-openapi'
import { ok, pick, type Result } from '@qianmian/kernel'
import type { CheckoutStep, ShellAssets } from '@qianmian/web/view'
import type { App } from '../../app.ts'
import { bagBody, order, orderBody } from '../../contract/shopping.ts'
import type { BasketChange } from '../../flows/orders/change-basket.ts'
import { holdBasket } from '../../flows/orders/hold-basket.ts'
import { placeOrder } from '../../flows/orders/place-order.ts'
import { orderPass } from '../../flows/orders/shopper-session.ts'
import { pageOf } from '../../flows/payments/on-page.ts'
import { reasonText } from '../../flows/payments/payment-words.ts'
import { type Basket, commerceSettings, findBasket, findPagePayment } from '../../modules/checkout/index.ts'
import type { Address, Order } from '../../modules/orders/index.ts'
import type { Refusal } from '../../platform/errors.ts'
import { checkoutPage, STEPS, stepOf } from '../../storefront/checkout-page.ts'
import { countriesOf } from '../../storefront/till-parts.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { jsonOf } from '../shopper-request.ts'
import { bagAnswer, orderAnswer } from './answers.ts'
import { changeBag } from './bag-routes.ts'
import { cardStarted, startCard } from './card-routes.ts'
import {
  bagOf,
  formOf,
  keep,
  keepCount,
  keptBy,
  pageAnswer,
  pageRequest,
  pageStatus,
  parse,
  type Shopping,
} from './shopping-request.ts'
import { tillRoutes } from './till-routes.ts'

/** Three steps by plain forms, and the one call that turns a bag into an order. */
export function checkoutRoutes(http: OpenAPIHono<Env>, app: App, assets: ShellAssets): void {
  tillRoutes(http, app, assets, [
    { method: 'get', path: '/checkout', summary: 'The checkout, at its step', handle: show },
    { method: 'post', path: '/checkout', summary: 'One step of the checkout, by a form', handle: step },
    {
      method: 'post',
      path: '/bag/order',
      summary:
        'Place the order of the bag, once: asked again it answers with the same order (`Idempotency-Key` may be sent)',
      body: orderBody,
      response: order,
      handle: byProgram,
    },
  ])
}

interface Refused {
  readonly refusal: Refusal
  readonly values: Readonly<Record<string, string>>
}

async function page(
  shopping: Shopping,
  basket: Basket,
  wanted: CheckoutStep | undefined,
  refused?: Refused,
  why = refused && pick(refused.refusal.message, shopping.lang),
) {
  const { ctx, customer, lang, c } = shopping
  const bag = await bagAnswer(ctx, basket)
  const reach = stepOf(bag)
  const step = wanted && STEPS.indexOf(wanted) <= STEPS.indexOf(reach) ? wanted : reach
  const settings = await commerceSettings(ctx)
  const address = bag.address ?? ((customer?.defaultAddress as Address | null | undefined) || null)
  const known = Object.fromEntries(
    Object.entries({
      ...address,
      country: c.req.query('country') ?? address?.country,
      email: bag.email ?? customer?.email,
      invoiceKind: bag.invoice?.kind,
      invoiceTitle: bag.invoice?.title,
      taxNumber: bag.invoice?.taxNumber,
    }).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const problems = Object.entries(refused?.refusal.fields ?? {}).map(([field, text]) => [
    FORM_NAMES[field] ?? field.split('.').at(-1) ?? field,
    pick(text, lang),
  ])
  const view = checkoutPage(await pageRequest(shopping, '/checkout'), bag, {
    step,
    isSignedIn: customer !== undefined,
    countries: countriesOf(settings.deliveries),
    values: refused ? { ...known, ...refused.values } : known,
    problems: Object.fromEntries(problems),
    ...(why ? { problem: why } : {}),
  })
  return pageAnswer(shopping, view, refused ? pageStatus(refused.refusal) : 200)
}
const FORM_NAMES: Readonly<Record<string, string>> = {
  'invoice.title': 'invoiceTitle',
  'invoice.taxNumber': 'taxNumber',
}

const stepNamed = (name: string | undefined): CheckoutStep | undefined => STEPS.find((step) => step === name)

async function show(shopping: Shopping): Promise<Response> {
  const { c, root } = shopping
  const basket = await bagOf(shopping)
  if (!basket || basket.lines.length === 0) return c.redirect(`${root}/bag`, 303)
  // Her card is asked for elsewhere at this moment: that comes first.
  const pageId = pageOf(basket)
  if (pageId !== undefined) return c.redirect(`${root}/checkout/card/${pageId}`, 303)
  const why = await whyNotPaid(shopping, basket)
  return page(shopping, basket, c.req.query('country') ? 'where' : stepNamed(c.req.query('step')), undefined, why)
}

/** Why her card was not charged, when she comes back from a payment of this bag. */
async function whyNotPaid({ c, ctx, lang }: Shopping, basket: Basket): Promise<string | undefined> {
  const id = c.req.query('card')
  const payment = id === undefined ? undefined : await findPagePayment(ctx, id)
  return payment?.state === 'over' && payment.basketId === basket.id
    ? pick(reasonText(payment.reason), lang)
    : undefined
}

async function step(shopping: Shopping): Promise<Response> {
  const { c, root } = shopping
  const form = await formOf(c)
  const named = stepNamed(form.step)
  if (named === 'pay') return pay(shopping, form)
  const basket = await bagOf(shopping)
  if (!basket || basket.lines.length === 0) return c.redirect(`${root}/bag`, 303)
  const refused = (refusal: Refusal) => page(shopping, basket, named, { refusal, values: form })
  const change = named === 'where' ? whereOf(form) : deliveryOf(form)
  if (!change.ok) return refused(change.error)
  const done = await changeBag(shopping, change.value)
  if (!done.ok) return refused(done.error)
  // Every change lets go of what was kept: it is kept anew, from now on.
  const held = await holdBasket(shopping.ctx, basket.id)
  if (!held.ok) return page(shopping, done.value, named, { refusal: held.error, values: form })
  return c.redirect(`${root}/checkout?step=${named === 'where' ? 'delivery' : 'pay'}`, 303)
}

function whereOf(form: Readonly<Record<string, string>>): Result<BasketChange, Refusal> {
  const { email, recipient, phone, country, region, city, district, line1, line2, postcode } = form
  const address = { recipient, phone, country, region, city, district, line1, line2, postcode }
  return parse(bagBody, { email, address }) as Result<BasketChange, Refusal>
}

function deliveryOf(form: Readonly<Record<string, string>>): Result<BasketChange, Refusal> {
  const { deliveryId, invoiceKind, invoiceTitle, taxNumber } = form
  const invoice =
    invoiceKind === 'personal' || invoiceKind === 'company'
      ? { kind: invoiceKind, title: invoiceTitle, ...(invoiceKind === 'company' ? { taxNumber } : {}) }
      : null
  return parse(bagBody, { deliveryId, invoice }) as Result<BasketChange, Refusal>
}

/** Places the order of the bag in the cookie: also of one that became an order a moment ago. */
async function place(shopping: Shopping, body: unknown): Promise<Result<Order, Refusal>> {
  const parsed = parse(orderBody, body)
  if (!parsed.ok) return parsed
  const id = keptBy(shopping.c, 'bag', shopping.ctx)
  if (!id) return { ok: false, error: { code: 'not-found', message: EMPTY } }
  const placed = await placeOrder(shopping.ctx, id, parsed.value)
  if (!placed.ok) return placed
  keep(shopping, 'order', orderPass(shopping.ctx, placed.value.id))
  keepCount(shopping, [])
  return ok(placed.value)
}
const EMPTY = { zh: '购物袋是空的。', en: 'The bag is empty.' }

async function byProgram(shopping: Shopping): Promise<Response> {
  const { c } = shopping
  const placed = await place(shopping, await jsonOf(c))
  return placed.ok
    ? c.json(orderAnswer(placed.value), 200, { 'cache-control': 'private, no-store' })
    : problem(c, placed.error)
}

async function pay(shopping: Shopping, form: Readonly<Record<string, string>>): Promise<Response> {
  const { c, root } = shopping
  const { kind, token, giftCardId, expectedTotalMinor } = form
  if (kind === 'card') return payByCard(shopping, form)
  const placed = await place(shopping, {
    payment: {
      ...(kind ? { kind } : {}),
      ...(kind === 'test' && token ? { token } : {}),
      ...(giftCardId ? { giftCardId } : {}),
    },
    ...(expectedTotalMinor ? { expectedTotalMinor: Number(expectedTotalMinor) } : {}),
  })
  if (placed.ok) return c.redirect(`${root}/orders/${placed.value.id}?thanks=1`, 303)
  return notPaid(shopping, placed.error, form)
}

/** To the page of the card service, by way of one of ours. */
async function payByCard(shopping: Shopping, form: Readonly<Record<string, string>>): Promise<Response> {
  const { giftCardId, expectedTotalMinor } = form
  const started = await startCard(shopping, {
    ...(giftCardId ? { giftCardId } : {}),
    ...(expectedTotalMinor ? { expectedTotalMinor: Number(expectedTotalMinor) } : {}),
  })
  return started.ok ? cardStarted(shopping, started.value) : notPaid(shopping, started.error, form)
}

/** The last step again, with the reason; what was kept for her is kept. */
async function notPaid(
  shopping: Shopping,
  refusal: Refusal,
  form: Readonly<Record<string, string>>,
): Promise<Response> {
  const { c, ctx } = shopping
  const id = keptBy(c, 'bag', ctx)
  const basket = id ? await findBasket(ctx, id) : undefined
  if (!basket || basket.state === 'cancelled' || basket.state === 'ordered') return problemOf(c, 'not-found')
  return page(shopping, basket, 'pay', { refusal, values: form })
}
