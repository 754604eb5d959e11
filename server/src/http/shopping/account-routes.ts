import type { OpenAPIHono } from '@hono/zod-openapi'
import { pick } from '@qianmian/kernel'
import type { ShellAssets } from '@qianmian/web/view'
import { deleteCookie } from 'hono/cookie'
import type { App } from '../../app.ts'
import { erasurePlan, erasureReceipt, personDocument, programList } from '../../contract/privacy.ts'
import { addressBody, confirmBody, type OrderAnswer } from '../../contract/shopping.ts'
import { forbidAgent } from '../../flows/agents/agent-grants.ts'
import { proposeDefaultAddress } from '../../flows/orders/propose-operation.ts'
import { confirmErasure, proposeErasure } from '../../flows/privacy/confirm-erasure.ts'
import { exportPerson } from '../../flows/privacy/export-person.ts'
import { type BrowserIds, findPerson } from '../../flows/privacy/find-person.ts'
import { grantsOf, listClients } from '../../modules/agents/index.ts'
import { commerceSettings } from '../../modules/checkout/index.ts'
import { mailReaders } from '../../modules/customers/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import {
  accountPage,
  defaultAddressPage,
  eraseEndPage,
  erasePage,
  isNotice,
  type Program,
} from '../../storefront/account-pages.ts'
import { countriesOf } from '../../storefront/till-parts.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { agreedIds, jsonOf, wantsJson } from '../shopper-request.ts'
import {
  formOf,
  keep,
  keptBy,
  pageAnswer,
  pageRequest,
  pageStatus,
  parse,
  type Shopping,
  signInFirst,
} from './shopping-request.ts'
import { tillRoutes } from './till-routes.ts'

/** What the shop keeps of a customer: her default address, programs that act for her, a copy, and the end of it. */
export function accountRoutes(http: OpenAPIHono<Env>, app: App, assets: ShellAssets): void {
  tillRoutes(http, app, assets, [
    {
      method: 'get',
      path: '/account',
      summary: 'The account of the customer who is signed in; as JSON, the programs that act for her',
      response: programList,
      handle: account,
    },
    { method: 'get', path: '/account/address', summary: 'The form of the default address', handle: addressPage },
    {
      method: 'post',
      path: '/account/address',
      summary: 'Look at another default address, by a form',
      handle: address,
    },
    {
      method: 'post',
      path: '/account/programs/{id}/revoke',
      summary: 'Take back what a program was allowed; at once',
      handle: revoke,
    },
    {
      method: 'get',
      path: '/account/export.json',
      summary: 'Everything that is on record about the customer who is signed in',
      response: personDocument,
      handle: download,
    },
    {
      method: 'post',
      path: '/account/erase',
      summary: 'Work out what erasing would do; changes nothing, and hands out the token that confirms it',
      response: erasurePlan,
      handle: plan,
    },
    {
      method: 'post',
      path: '/account/erase/confirm',
      summary: 'Erase, once, under an `Idempotency-Key`; whoever holds the token is told the receipt again',
      body: confirmBody,
      response: erasureReceipt,
      handle: erase,
    },
    { method: 'get', path: '/account/erased', summary: 'What is said once it is done', handle: erased },
  ])
}

async function programsOf(ctx: Ctx, customerId: string): Promise<Program[]> {
  const clients = new Map((await listClients(ctx)).map((client) => [client.id, client]))
  return (await grantsOf(ctx, customerId)).flatMap(({ id, clientId, createdAt, revokedAt }) => {
    const client = clients.get(clientId)
    return client && !revokedAt && !client.revokedAt
      ? [{ id, name: client.name, scopes: client.scopes, createdAt }]
      : []
  })
}

const NO_STORE = { 'cache-control': 'private, no-store' }

async function account(shopping: Shopping): Promise<Response> {
  const { c, ctx, customer } = shopping
  if (!customer) return signInFirst(shopping)
  const programs = await programsOf(ctx, customer.id)
  if (wantsJson(c))
    return c.json(
      { programs: programs.map((one) => ({ ...one, createdAt: one.createdAt.toISOString() })) },
      200,
      NO_STORE,
    )
  const done = c.req.query('done')
  const view = accountPage(await pageRequest(shopping, '/account'), {
    email: customer.email ?? '',
    address: customer.defaultAddress as OrderAnswer['address'] | null,
    programs,
    wantsHints: (await mailReaders(ctx, [customer.id])).get(customer.id)?.wantsHints ?? false,
    ...(isNotice(done) ? { notice: done } : {}),
  })
  return pageAnswer(shopping, view)
}

async function addressPage(shopping: Shopping): Promise<Response> {
  return shopping.customer ? addressForm(shopping) : signInFirst(shopping)
}

async function addressForm(
  shopping: Shopping,
  more: { readonly refusal?: Refusal; readonly values?: Readonly<Record<string, string>> } & Partial<
    Pick<Parameters<typeof defaultAddressPage>[1], 'proposed'>
  > = {},
): Promise<Response> {
  const { c, ctx, customer, lang } = shopping
  const known = { ...((customer?.defaultAddress ?? {}) as Readonly<Record<string, unknown>>) }
  const country = c.req.query('country')
  const values = Object.entries({ ...known, ...(country ? { country } : {}) }).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const problems = Object.entries(more.refusal?.fields ?? {}).map(([field, text]) => [
    field.split('.').at(-1) ?? field,
    pick(text, lang),
  ])
  const view = defaultAddressPage(await pageRequest(shopping, '/account/address'), {
    countries: countriesOf((await commerceSettings(ctx)).deliveries),
    values: { ...Object.fromEntries(values), ...more.values },
    problems: Object.fromEntries(problems),
    ...(more.refusal ? { problem: pick(more.refusal.message, lang) } : {}),
    ...(more.proposed ? { proposed: more.proposed } : {}),
  })
  return pageAnswer(shopping, view, more.refusal ? pageStatus(more.refusal) : 200)
}

async function address(shopping: Shopping): Promise<Response> {
  const { c, ctx, customer } = shopping
  if (!customer) return signInFirst(shopping, `${shopping.root}/account`)
  const fields = await formOf(c)
  const parsed = parse(addressBody, fields)
  if (!parsed.ok) return addressForm(shopping, { refusal: parsed.error, values: fields })
  const done = await proposeDefaultAddress(ctx, customer.id, parsed.value)
  if (!done.ok) return addressForm(shopping, { refusal: done.error, values: fields })
  const { token, expiresAt } = done.value
  return addressForm(shopping, { proposed: { address: parsed.value, token, expiresAt, key: newKey(ctx) } })
}

/** What this browser holds: its numbers with its consent, and its bag. */
function browserOf({ c, ctx }: Shopping): BrowserIds {
  const basketId = keptBy(c, 'bag', ctx)
  return { ...agreedIds(c, {}), ...(basketId ? { basketId } : {}) }
}

/** Made for this look at the effect: pressed twice, it is done once. */
const newKey = (ctx: Ctx): string => Buffer.from(ctx.randomBytes(16)).toString('base64url')

async function revoke(shopping: Shopping): Promise<Response> {
  const { c, ctx, customer, root } = shopping
  if (!customer) return signInFirst(shopping, `${shopping.root}/account`)
  const done = await forbidAgent(ctx, c.req.param('id') ?? '')
  if (!done.ok) return problem(c, done.error)
  return wantsJson(c) ? c.json({ status: 'revoked' }) : c.redirect(`${root}/account?done=program`, 303)
}

async function download(shopping: Shopping): Promise<Response> {
  const { c, ctx, customer } = shopping
  if (!customer) return signInFirst(shopping)
  const person = await findPerson(ctx, { customerId: customer.id }, browserOf(shopping))
  if (!person.ok) return problem(c, person.error)
  return c.json(await exportPerson(ctx, person.value), 200, {
    ...NO_STORE,
    'content-disposition': `attachment; filename="${ctx.shop.slug}-account.json"`,
  })
}

async function plan(shopping: Shopping): Promise<Response> {
  const { c, ctx, customer, lang } = shopping
  if (!customer) return signInFirst(shopping, `${shopping.root}/account`)
  const done = await proposeErasure(ctx, { customerId: customer.id }, { browser: browserOf(shopping) })
  if (wantsJson(c)) {
    if (!done.ok) return problem(c, done.error)
    return c.json({ ...done.value, expiresAt: done.value.expiresAt?.toISOString() ?? null }, 200, NO_STORE)
  }
  const request = await pageRequest(shopping, '/account/erase')
  return done.ok
    ? pageAnswer(shopping, erasePage(request, done.value, newKey(ctx)), done.value.blocked ? 409 : 200)
    : pageAnswer(shopping, eraseEndPage(request, pick(done.error.message, lang)), pageStatus(done.error))
}

const KEY = /^[\w:.-]{8,200}$/
const NO_KEY = {
  zh: '需要 Idempotency-Key，8 到 200 个字母、数字。',
  en: 'An Idempotency-Key of 8 to 200 letters and figures is needed.',
}

async function erase(shopping: Shopping): Promise<Response> {
  const { app, c, ctx, root, lang } = shopping
  const isScript = wantsJson(c)
  const { key: formKey, ...body } = (isScript ? await jsonOf(c) : await formOf(c)) as Record<string, string>
  const parsed = parse(confirmBody, body)
  if (!parsed.ok) return problem(c, parsed.error)
  const key = (isScript ? c.req.header('idempotency-key') : formKey)?.match(KEY)?.[0]
  if (!key) return problem(c, refuse('bad-request', NO_KEY).error)
  const desk = { audience: app.audience, mail: app.platform.mail }
  const own = ctx.actor.kind === 'customer' ? `${ctx.actor.customerId}:${key}` : key
  const done = await confirmErasure(ctx, desk, parsed.value.token, own, browserOf(shopping))
  if (!done.ok) {
    if (isScript) return problem(c, done.error)
    if (done.error.code === 'sign-in-needed') return signInFirst(shopping, `${root}/account`)
    const request = await pageRequest(shopping, '/account/erase')
    return pageAnswer(shopping, eraseEndPage(request, pick(done.error.message, lang)), pageStatus(done.error))
  }
  for (const kept of ['shopper', 'order', 'bag'] as const) keep(shopping, kept, undefined)
  deleteCookie(c, `bag-count-${ctx.shop.slug}`, { path: '/' })
  return isScript ? c.json(done.value) : c.redirect(`${root}/account/erased`, 303)
}

/** Anybody may read it: it says nothing of anybody. */
async function erased(shopping: Shopping): Promise<Response> {
  if (wantsJson(shopping.c)) return problemOf(shopping.c, 'not-found')
  return pageAnswer(shopping, eraseEndPage(await pageRequest(shopping, '/account/erased')))
}
