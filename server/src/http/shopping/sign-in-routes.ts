import type { OpenAPIHono } from '@hono/zod-openapi'
import { pick } from '@qianmian/kernel'
import type { ShellAssets, SignInView } from '@qianmian/web/view'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { App } from '../../app.ts'
import { askCodeBody, asked, signedIn, useCodeBody } from '../../contract/shopping.ts'
import { askCode, signInByCode } from '../../flows/orders/shopper-session.ts'
import { closeSession } from '../../modules/customers/index.ts'
import { findOrder } from '../../modules/orders/index.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { signInPage } from '../../storefront/sign-in-page.ts'
import { type Env, problem } from '../request.ts'
import { jsonOf, wantsJson } from '../shopper-request.ts'
import {
  formOf,
  keep,
  keptBy,
  orderOfPass,
  pageAnswer,
  pageRequest,
  pageStatus,
  parse,
  type Shopping,
} from './shopping-request.ts'
import { tillRoutes } from './till-routes.ts'

/** One address gets so many codes in ten minutes, whoever asks: a box must not be flooded, nor a code be guessed. */
const CODES = { points: 4, duration: 600 }

/** A customer proves that she reads her mail. No passwords. */
export function signInRoutes(http: OpenAPIHono<Env>, app: App, assets: ShellAssets): void {
  const limiter = new RateLimiterMemory({ ...CODES, keyPrefix: 'code-to' })
  const mayAsk = async (key: string): Promise<boolean> => {
    try {
      await limiter.consume(key)
      return true
    } catch (refused) {
      if (typeof (refused as { msBeforeNext?: unknown }).msBeforeNext !== 'number') throw refused
      return false
    }
  }
  const ask = async (shopping: Shopping): Promise<Response> => {
    const { c, ctx } = shopping
    const body = await bodyOf(shopping)
    const parsed = parse(askCodeBody, body.data)
    if (!parsed.ok) return refused(shopping, 'email', body, parsed.error)
    const { email } = parsed.value
    if (!(await mayAsk(`${ctx.shop.id} ${email.toLowerCase()}`)))
      return refused(
        shopping,
        'email',
        body,
        refuse('too-many-requests', {
          zh: '这个邮箱刚发过几次了，十分钟后再试。',
          en: 'Several codes went there already. Try again in ten minutes.',
        }).error,
      )
    await askCode(ctx, email)
    if (wantsJson(c)) return c.json({ status: 'sent-if-known' })
    return page(shopping, { step: 'code', email, next: body.next })
  }
  tillRoutes(http, app, assets, [
    { method: 'get', path: '/sign-in', summary: 'Sign in by a mailed code', handle: show },
    {
      method: 'post',
      path: '/sign-in',
      summary: 'Mail a code; the answer is the same whether the address is known or not',
      body: askCodeBody,
      response: asked,
      limit: 'code',
      handle: ask,
    },
    {
      method: 'post',
      path: '/sign-in/code',
      summary: 'Use the mailed code',
      body: useCodeBody,
      response: signedIn,
      limit: 'code',
      handle: use,
    },
    { method: 'post', path: '/sign-out', summary: 'Sign out', handle: signOut },
  ])
}

interface Body {
  readonly data: Readonly<Record<string, string>>
  readonly next: string
}

async function bodyOf({ c, root }: Shopping): Promise<Body> {
  if (wantsJson(c)) return { data: (await jsonOf(c)) as Body['data'], next: '' }
  const { next = '', ...data } = await formOf(c)
  return { data, next: inShop(next, root) }
}

/** Only pages of the same shop are gone on to: an address of another site would make of the sign-in a trap. */
const inShop = (next: string, root: string): string =>
  next.startsWith(`${root}/`) && !next.includes('\\') && next.length < 300 ? next : `${root}/orders`

async function page(
  shopping: Shopping,
  state: Pick<SignInView, 'step' | 'email' | 'next'> & { readonly problem?: string },
  status: 200 | 402 | 404 | 409 | 422 = 200,
) {
  return pageAnswer(shopping, signInPage(await pageRequest(shopping, '/sign-in'), state), status)
}

function refused(shopping: Shopping, step: SignInView['step'], body: Body, refusal: Refusal) {
  const { c, lang } = shopping
  if (wantsJson(c)) return problem(c, refusal)
  const sentence = pick(Object.values(refusal.fields ?? {})[0] ?? refusal.message, lang)
  return page(shopping, { step, email: body.data.email ?? '', next: body.next, problem: sentence }, pageStatus(refusal))
}

async function show(shopping: Shopping): Promise<Response> {
  const { c, ctx, root, customer } = shopping
  const next = inShop(c.req.query('next') ?? '', root)
  if (customer) return c.redirect(next, 303)
  // The browser that placed the order knows the address already.
  const orderId = orderOfPass(shopping)
  const placed = orderId ? await findOrder(ctx, orderId) : undefined
  return page(shopping, { step: 'email', email: placed?.email ?? '', next })
}

async function use(shopping: Shopping): Promise<Response> {
  const { c, ctx } = shopping
  const body = await bodyOf(shopping)
  const parsed = parse(useCodeBody, body.data)
  if (!parsed.ok) return refused(shopping, 'code', body, parsed.error)
  const done = await signInByCode(ctx, parsed.value.email, parsed.value.code)
  if (!done.ok) return refused(shopping, 'code', body, done.error)
  const { customer, token } = done.value
  keep(shopping, 'shopper', token)
  if (wantsJson(c)) return c.json({ customerId: customer.id, email: customer.email, lang: customer.lang })
  return c.redirect(body.next, 303)
}

async function signOut(shopping: Shopping): Promise<Response> {
  const { c, ctx, root } = shopping
  const token = keptBy(c, 'shopper', ctx)
  if (token) await closeSession(ctx, token)
  keep(shopping, 'shopper', undefined)
  keep(shopping, 'order', undefined)
  return wantsJson(c) ? c.json({ status: 'signed-out' }) : c.redirect(root, 303)
}
