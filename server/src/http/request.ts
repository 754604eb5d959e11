import { type Lang, pick } from '@qianmian/kernel'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { findRole, may, type Permission } from '../modules/accounts/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { ERRORS, type ErrorCode, type Refusal, refuse } from '../platform/errors.ts'
import { htmlText, plainPage } from './plain-page.ts'

export type Env = {
  Variables: {
    trace: string
    nonce: string
    /** The client's address (http/client-address.ts). */
    address: string
    /** What rate limits count as one client. */
    bucket: string
  }
}

/** The language of a request without a language in its address. */
export function requestLang(c: Context<Env>): Lang {
  return /^\s*(en|.*?[, ]en)\b/i.test(c.req.header('accept-language') ?? '') &&
    !/^\s*zh/i.test(c.req.header('accept-language') ?? '')
    ? 'en'
    : 'zh'
}

/** The language of an answer: the one in the address, else the one that the browser asks for. */
const answerLang = (c: Context<Env>): Lang =>
  (/^(?:\/@[^/]+)?\/(zh|en)(?:\/|$)/.exec(c.req.path)?.[1] as Lang | undefined) ?? requestLang(c)

/**
 * The answer to a refusal: its status, its sentence in both languages, and the id to find it in the log. Somebody who
 * opened a page gets a page in her language.
 */
export function problem(c: Context<Env>, refusal: Refusal): Response {
  const { status } = ERRORS[refusal.code]
  const lang = answerLang(c)
  c.header('content-language', lang === 'zh' ? 'zh-CN' : 'en')
  if (!c.req.path.startsWith('/api/') && c.req.header('accept')?.includes('text/html')) {
    const text = pick(refusal.message, lang)
    const home = lang === 'zh' ? '回到首页' : 'Back to the shop'
    return c.html(
      plainPage({
        lang,
        title: text,
        body: `<h1>${htmlText(text)}</h1><p><a href="/">${home}</a></p><p class="t2">${c.get('trace')}</p>`,
      }),
      status,
    )
  }
  return c.json(
    { error: { code: refusal.code, message: refusal.message, fields: refusal.fields, id: c.get('trace') } },
    status,
  )
}

export const problemOf = (c: Context<Env>, code: ErrorCode): Response => problem(c, refuse(code).error)

/**
 * The context of a studio request: the person behind the cookie, in a shop that the person belongs to. A foreign shop
 * and a missing one get the same answer.
 */
export async function studioContext(app: App, c: Context<Env>, permission: Permission): Promise<Ctx | Response> {
  const session = await app.auth.session(c.req.raw.headers)
  if (!session) return problemOf(c, 'sign-in-needed')
  const { person } = session
  const slug = c.req.param('shop')
  const shop = (await app.shops()).find((candidate) => candidate.slug === slug)
  const role = shop && (await findRole(app.platform.db, shop.id, person.id))
  if (!shop || !role) return problemOf(c, 'not-found')
  const actor = { kind: 'person', userId: person.id, name: person.name, role } as const
  if (!may(actor, permission)) return problemOf(c, 'forbidden')
  return app.context(shop, actor, requestLang(c), c.get('trace'))
}
