import { type Lang, ok, type Result } from '@qianmian/kernel'
import { renderPage } from '@qianmian/web/storefront'
import type { PageView, ShellAssets } from '@qianmian/web/view'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { z } from 'zod'
import type { App } from '../../app.ts'
import { passedOrder } from '../../flows/orders/shopper-session.ts'
import { type Basket, findBasket } from '../../modules/checkout/index.ts'
import { type Customer, findCustomer, sessionCustomer } from '../../modules/customers/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Refusal } from '../../platform/errors.ts'
import type { PageRequest } from '../../storefront/page-request.ts'
import { NONCE_MARK } from '../../storefront/shell.ts'
import type { Snapshot } from '../../storefront/snapshot.ts'
import { plainRequest } from '../plain-request.ts'
import { type Env, problemOf } from '../request.ts'
import { schemaProblem } from '../schema-problem.ts'
import { shopOfPath } from '../shop-path.ts'
import { wantsJson } from '../shopper-request.ts'

const BAG_S = 30 * 24 * 60 * 60
const SESSION_S = 30 * 24 * 60 * 60
const PASS_S = 30 * 24 * 60 * 60

/** What every answer of the shop's till needs: who asks, in which shop, with which bag. */
export interface Shopping {
  readonly c: Context<Env>
  readonly app: App
  /** Acts as the customer who is signed in, else as a shopper whom nobody knows. */
  readonly ctx: Ctx
  readonly lang: Lang
  /** What stands before a path below the language: `/@slug/zh`. */
  readonly root: string
  readonly prefix: string
  readonly customer: Customer | undefined
  readonly snapshot: Snapshot
  readonly assets: ShellAssets
}

type Kept = 'bag' | 'shopper' | 'order'
/** Shops of one house share a host: each has cookies of its own. */
const cookieName = (kept: Kept, ctx: Ctx) => `${kept}-${ctx.shop.slug}`

/** Reads shop, language, customer and bag of a request. @returns an answer where there is no such shop */
export async function shoppingOf(app: App, c: Context<Env>, assets: ShellAssets): Promise<Shopping | Response> {
  const found = await shopOfPath(app, c)
  if (!found) return problemOf(c, 'not-found')
  if (found instanceof Response) return found
  const lang = c.req.param('lang') as Lang
  const guest = app.context(found.shop, { kind: 'shopper' }, lang, c.get('trace'))
  const token = keptBy(c, 'shopper', guest)
  const customerId = token && (await sessionCustomer(guest, token))
  const customer = customerId ? await findCustomer(guest, customerId) : undefined
  const isKnown = customer && !customer.erasedAt
  return {
    c,
    app,
    ctx: isKnown ? app.context(found.shop, { kind: 'customer', customerId: customer.id }, lang, c.get('trace')) : guest,
    lang,
    root: `${found.prefix}/${lang}`,
    prefix: found.prefix,
    customer: isKnown ? customer : undefined,
    snapshot: await app.snapshots.get(guest),
    assets,
  }
}

export const keptBy = (c: Context<Env>, kept: Kept, ctx: Ctx): string | undefined =>
  getCookie(c, cookieName(kept, ctx))?.match(/^[\w.-]{1,200}$/)?.[0]

/** Keeps something in the browser that its scripts cannot read; without a value it goes. */
export function keep({ c, app, ctx }: Shopping, kept: Kept, value: string | undefined): void {
  const maxAge = { bag: BAG_S, shopper: SESSION_S, order: PASS_S }[kept]
  setCookie(c, cookieName(kept, ctx), value ?? '', {
    httpOnly: true,
    sameSite: 'Lax',
    secure: app.publicUrl.startsWith('https:'),
    path: '/',
    maxAge: value === undefined ? 0 : maxAge,
  })
}

/** The number beside the bag in the header, which pages that are the same for everybody cannot hold. */
export function keepCount({ c, app, ctx }: Shopping, lines: Basket['lines']): void {
  const count = lines.reduce((sum, line) => sum + line.units, 0)
  setCookie(c, `bag-count-${ctx.shop.slug}`, String(count), {
    sameSite: 'Lax',
    secure: app.publicUrl.startsWith('https:'),
    path: '/',
    maxAge: count > 0 ? BAG_S : 0,
  })
}

/** The bag of this browser, unless it was ordered or given up. */
export async function bagOf({ c, ctx }: Shopping): Promise<Basket | undefined> {
  const id = keptBy(c, 'bag', ctx)
  const basket = id ? await findBasket(ctx, id) : undefined
  return basket && basket.state !== 'ordered' && basket.state !== 'cancelled' ? basket : undefined
}

/** The order that this browser placed last. */
export function orderOfPass({ c, ctx }: Shopping): string | undefined {
  const pass = keptBy(c, 'order', ctx)
  return pass ? passedOrder(ctx, pass) : undefined
}

/** A body by its schema. */
export function parse<T>(schema: z.ZodType<T>, body: unknown): Result<T, Refusal> {
  const parsed = schema.safeParse(body)
  return parsed.success ? ok(parsed.data) : { ok: false, error: schemaProblem(parsed.error, HINTS) }
}

const HINTS = {
  email: { zh: '邮箱地址不对。', en: 'This e-mail address is not right.' },
  code: { zh: '验证码是六位数字。', en: 'The code has six figures.' },
  variant: { zh: '没有这个规格。', en: 'There is no such variant.' },
}

export async function pageRequest(shopping: Shopping, path: string): Promise<PageRequest> {
  const { app, c, snapshot, lang, prefix, assets } = shopping
  return plainRequest(app, c, { snapshot, lang, prefix, path, assets })
}

/** A page for one person: kept by nobody. */
export function pageAnswer({ c, lang }: Shopping, view: PageView, status: 200 | 400 | 402 | 404 | 409 | 422 = 200) {
  return c.body(renderPage(view).replaceAll(NONCE_MARK, c.get('nonce')), status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-store',
    'content-language': lang === 'zh' ? 'zh-CN' : 'en',
    'x-robots-tag': 'noindex',
  })
}

/** The status of a page that says why something was refused. */
export const pageStatus = (refusal: Refusal): 402 | 404 | 409 | 422 =>
  refusal.code === 'payment-failed'
    ? 402
    : refusal.code === 'not-found'
      ? 404
      : refusal.code === 'unprocessable'
        ? 422
        : 409

/** Fields of a form; what is empty was not filled in. */
export async function formOf(c: Context<Env>): Promise<Record<string, string>> {
  const body = await c.req.parseBody()
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

/** Who is not signed in: a program is told, a person is sent to the page, and from there comes back. */
export function signInFirst({ c, root }: Shopping, next = new URL(c.req.url).pathname): Response {
  if (wantsJson(c)) return problemOf(c, 'sign-in-needed')
  return c.redirect(`${root}/sign-in?next=${encodeURIComponent(next)}`, 303)
}
