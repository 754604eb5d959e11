import type { OpenAPIHono } from '@hono/zod-openapi'
import { pick } from '@qianmian/kernel'
import type { ShellAssets } from '@qianmian/web/view'
import type { App } from '../../app.ts'
import {
  confirmBody,
  defaultAddressBody,
  operationBody,
  orderList,
  order as orderSchema,
  proposed,
  receipt,
} from '../../contract/shopping.ts'
import { confirmOperation } from '../../flows/orders/confirm-operation.ts'
import { operationChoices } from '../../flows/orders/operation-choices.ts'
import {
  type ProposedOperation,
  proposeDefaultAddress,
  proposeOperation,
} from '../../flows/orders/propose-operation.ts'
import { commerceSettings } from '../../modules/checkout/index.ts'
import { findOperation, findOrder, listOrders, type OperationAction, type Order } from '../../modules/orders/index.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { operationPage, receiptText } from '../../storefront/operation-page.ts'
import { ACTS, type Act, ORDERS_PER_PAGE, orderPage, ordersPage } from '../../storefront/order-pages.ts'
import { countriesOf } from '../../storefront/till-parts.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { jsonOf, wantsJson } from '../shopper-request.ts'
import { orderAnswer, proposedAnswer } from './answers.ts'
import {
  formOf,
  orderOfPass,
  pageAnswer,
  pageRequest,
  pageStatus,
  parse,
  type Shopping,
  signInFirst,
} from './shopping-request.ts'
import { tillRoutes } from './till-routes.ts'

/** Orders of the customer who is signed in, the one that was just placed, and what can be done with them. */
export function shopperOrderRoutes(http: OpenAPIHono<Env>, app: App, assets: ShellAssets): void {
  tillRoutes(http, app, assets, [
    {
      method: 'get',
      path: '/orders',
      summary: 'Orders of the customer who is signed in',
      response: orderList,
      handle: list,
    },
    {
      method: 'get',
      path: '/orders/{id}',
      summary: 'One order: of the customer who is signed in, or the one that this browser placed',
      response: orderSchema,
      handle: one,
    },
    { method: 'get', path: '/orders/{id}/{act}', summary: 'The form of an operation on an order', handle: wish },
    {
      method: 'post',
      path: '/orders/{id}/propose',
      summary: 'Work out exactly what an operation would do; changes nothing, and hands out the token that confirms it',
      body: operationBody,
      response: proposed,
      handle: propose,
    },
    {
      method: 'post',
      path: '/orders/{id}/confirm',
      summary: 'Do what was proposed, once, under an `Idempotency-Key`',
      body: confirmBody,
      response: receipt,
      handle: confirm,
    },
    {
      method: 'post',
      path: '/orders/{id}/{act}',
      summary: 'Look at what an operation would do, by a form',
      handle: look,
    },
    {
      method: 'post',
      path: '/me/address/propose',
      summary: 'Propose another default address for the customer who is signed in',
      body: defaultAddressBody,
      response: proposed,
      handle: home,
    },
    {
      method: 'post',
      path: '/me/address/confirm',
      summary: 'Make the proposed address the default, once, under an `Idempotency-Key`',
      body: confirmBody,
      response: receipt,
      handle: confirm,
    },
  ])
}

async function list(shopping: Shopping): Promise<Response> {
  const { c, ctx, customer } = shopping
  if (!customer) return signInFirst(shopping)
  const page = Math.max(1, Math.min(1000, Number.parseInt(c.req.query('page') ?? '1', 10) || 1))
  const offset = (page - 1) * ORDERS_PER_PAGE
  const found = await listOrders(ctx, { customerId: customer.id, limit: ORDERS_PER_PAGE, offset })
  const answer = { orders: found.orders.map(orderAnswer), total: found.total }
  if (wantsJson(c)) return c.json(answer, 200, { 'cache-control': 'private, no-store' })
  const view = ordersPage(await pageRequest(shopping, '/orders'), { ...answer, page }, customer.email ?? '')
  return pageAnswer(shopping, view)
}

interface Seen {
  readonly order: Order
  /** She proved who she is; else her browser placed this very order, and may read it. */
  readonly isOwner: boolean
}

/** An order that whoever asks may look at. Somebody else's and a missing one get the same answer. */
async function seen(shopping: Shopping): Promise<Seen | Response> {
  const { c, ctx, customer } = shopping
  const id = c.req.param('id') ?? ''
  const order = await findOrder(ctx, id)
  if (order && customer && order.customerId === customer.id) return { order, isOwner: true }
  if (order && orderOfPass(shopping) === order.id) return { order, isOwner: false }
  return customer ? problemOf(c, 'not-found') : signInFirst(shopping)
}

async function one(shopping: Shopping): Promise<Response> {
  const { c, ctx, lang } = shopping
  const found = await seen(shopping)
  if (found instanceof Response) return found
  const { order, isOwner } = found
  const answer = orderAnswer(order)
  if (wantsJson(c)) return c.json(answer, 200, { 'cache-control': 'private, no-store' })
  const done = isOwner ? await findOperation(ctx, c.req.query('done') ?? '') : undefined
  const notice =
    done?.receipt && done.orderId === order.id
      ? receiptText(String(done.receipt.kind), Number(done.receipt.differenceMinor), order.currency, lang)
      : undefined
  const view = orderPage(await pageRequest(shopping, `/orders/${order.id}`), answer, {
    isOwner,
    isNew: c.req.query('thanks') !== undefined,
    ...(notice ? { notice } : {}),
  })
  return pageAnswer(shopping, view)
}

async function wish(shopping: Shopping): Promise<Response> {
  const act = actOf(shopping)
  return act ? form(shopping, act) : problemOf(shopping.c, 'not-found')
}

const actOf = ({ c }: Shopping): Act | undefined =>
  (Object.keys(ACTS) as Act[]).find((act) => act === c.req.param('act'))

/** The page of an operation: what she wants, what it would do, or why not. */
async function form(
  shopping: Shopping,
  kind: Act,
  more: {
    readonly refusal?: Refusal
    readonly values?: Readonly<Record<string, string>>
    readonly proposed?: ProposedOperation
  } = {},
): Promise<Response> {
  const { c, ctx, lang } = shopping
  const found = await seen(shopping)
  if (found instanceof Response) return found
  if (!found.isOwner) return signInFirst(shopping)
  const { order } = found
  const { address } = order
  const known = Object.entries({ ...address, country: c.req.query('country') ?? address.country })
  const values = Object.fromEntries(
    known.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const problems = Object.entries(more.refusal?.fields ?? {}).map(([field, text]) => [
    field.split('.').at(-1) ?? field,
    pick(text, lang),
  ])
  const view = operationPage(await pageRequest(shopping, `/orders/${order.id}/${kind}`), orderAnswer(order), {
    kind,
    choices: await operationChoices(ctx, order, kind),
    countries: countriesOf((await commerceSettings(ctx)).deliveries),
    values: { ...values, ...more.values },
    problems: Object.fromEntries(problems),
    ...(more.refusal ? { problem: pick(more.refusal.message, lang) } : {}),
    ...(more.proposed ? { proposed: more.proposed } : {}),
    key: Buffer.from(ctx.randomBytes(16)).toString('base64url'),
  })
  return pageAnswer(shopping, view, more.refusal ? pageStatus(more.refusal) : 200)
}

/** What a form says, as an action. */
function actionOf(kind: Act, fields: Readonly<Record<string, string>>): unknown {
  const { methodId, reason } = fields
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith('units-') && Number(value) > 0
      ? [{ lineId: name.slice('units-'.length), units: Number(value) }]
      : [],
  )
  const changes = lines.map((line) => ({ ...line, toVariantId: fields[`to-${line.lineId}`] }))
  switch (kind) {
    case 'cancel-order':
      return { kind, reason }
    case 'change-address': {
      const { recipient, phone, country, region, city, district, line1, line2, postcode } = fields
      return { kind, address: { recipient, phone, country, region, city, district, line1, line2, postcode } }
    }
    case 'change-payment':
      return { kind, methodId }
    case 'change-items':
      return { kind, changes, methodId }
    case 'return-items':
      return { kind, lines, methodId, reason }
    case 'exchange-items':
      return { kind, changes, methodId, reason }
  }
}

const CHOOSE = { zh: '先选好要动的商品和件数。', en: 'Choose items and units first.' }
const NO_METHOD = { zh: '没有别的付款方式可以换。', en: 'There is no other way to pay.' }

async function look(shopping: Shopping): Promise<Response> {
  const { c, ctx } = shopping
  const kind = actOf(shopping)
  if (!kind) return problemOf(c, 'not-found')
  const fields = await formOf(c)
  const parsed = parse(operationBody, actionOf(kind, fields))
  if (!parsed.ok) {
    const names = Object.keys(parsed.error.fields ?? {})
    const better = names.some((name) => name === 'lines' || name === 'changes')
      ? CHOOSE
      : names.includes('methodId')
        ? NO_METHOD
        : parsed.error.message
    return form(shopping, kind, { refusal: { ...parsed.error, message: better }, values: fields })
  }
  const done = await proposeOperation(ctx, c.req.param('id') ?? '', parsed.value as OperationAction)
  if (!done.ok && done.error.code === 'sign-in-needed') return signInFirst(shopping)
  return form(shopping, kind, done.ok ? { proposed: done.value } : { refusal: done.error, values: fields })
}

async function propose({ c, ctx }: Shopping): Promise<Response> {
  const parsed = parse(operationBody, await jsonOf(c))
  if (!parsed.ok) return problem(c, parsed.error)
  const done = await proposeOperation(ctx, c.req.param('id') ?? '', parsed.value as OperationAction)
  return done.ok ? c.json(proposedAnswer(done.value)) : problem(c, done.error)
}

async function home({ c, ctx, customer }: Shopping): Promise<Response> {
  if (!customer) return problemOf(c, 'sign-in-needed')
  const parsed = parse(defaultAddressBody, await jsonOf(c))
  if (!parsed.ok) return problem(c, parsed.error)
  const done = await proposeDefaultAddress(ctx, customer.id, parsed.value.address)
  return done.ok ? c.json(proposedAnswer(done.value)) : problem(c, done.error)
}

const KEY = /^[\w:.-]{8,200}$/
const NO_KEY = {
  zh: '需要 Idempotency-Key，8 到 200 个字母、数字。',
  en: 'An Idempotency-Key of 8 to 200 letters and figures is needed.',
}

async function confirm(shopping: Shopping): Promise<Response> {
  const { c, ctx, root } = shopping
  const isScript = wantsJson(c)
  const { key: formKey, ...body } = (isScript ? await jsonOf(c) : await formOf(c)) as Record<string, string>
  const parsed = parse(confirmBody, body)
  if (!parsed.ok) return problem(c, parsed.error)
  const key = (isScript ? c.req.header('idempotency-key') : formKey)?.match(KEY)?.[0]
  if (!key) return problem(c, refuse('bad-request', NO_KEY).error)
  // The key is hers: another customer's key of the same letters is another key.
  const own = ctx.actor.kind === 'customer' ? `${ctx.actor.customerId}:${key}` : key
  const done = await confirmOperation(ctx, parsed.value.token, own)
  if (isScript) return done.ok ? c.json(done.value) : problem(c, done.error)
  if (!done.ok) return problem(c, done.error)
  const { orderId, operationId } = done.value
  return c.redirect(orderId ? `${root}/orders/${orderId}?done=${operationId}` : `${root}/account?done=address`, 303)
}
