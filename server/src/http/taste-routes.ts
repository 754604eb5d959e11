import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Lang } from '@qianmian/kernel'
import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { App } from '../app.ts'
import { changeTaste, exportPerson, tasteChange } from '../flows/change-taste.ts'
import { bodyLimit } from './body-limit.ts'
import { documented } from './documented.ts'
import { rateLimit } from './limits.ts'
import { numberOf, visitorOf } from './personal-pages.ts'
import { type Env, problem, problemOf } from './request.ts'
import { schemaProblem } from './schema-problem.ts'
import { FORM_BODY_BYTES } from './server.ts'
import { SHOP_PATHS, SHOP_PATTERNS, shopOfPath } from './shop-path.ts'

const YEAR_SECONDS = 31_536_000

/** What a shopper does with what the shop noted about her: by plain forms, so that nobody needs a script to say no. */
export function tasteRoutes(http: OpenAPIHono<Env>, app: App): void {
  const limited = rateLimit('shopper')
  const small = bodyLimit({ maxSize: FORM_BODY_BYTES, onError: (c) => problemOf(c as never, 'too-large') })
  for (const [i, pattern] of SHOP_PATTERNS.entries()) {
    const path = `${SHOP_PATHS[i]}/{lang}/me`
    documented(http, {
      method: 'post',
      path,
      summary: 'Correct, switch off or erase what the shop noted about a shopper',
      tag: 'Pages',
      body: tasteChange,
      bodyType: 'application/x-www-form-urlencoded',
      status: 303,
    })
    http.post(`${pattern}/:lang{(?:zh|en)}/me`, limited, small, async (c) => {
      const found = await shopOfPath(app, c)
      if (!found) return problemOf(c, 'not-found')
      if (found instanceof Response) return found
      const lang = c.req.param('lang') as Lang
      const back = `${found.prefix}/${lang}/me`
      const parsed = tasteChange.safeParse(await c.req.parseBody())
      if (!parsed.success) return problem(c, schemaProblem(parsed.error))
      // Nothing is kept of who did not agree: there is nothing to change. Who takes her word back may still have it erased.
      const visitor = parsed.data.act === 'erase' ? numberOf(c) : visitorOf(c)
      if (visitor === undefined) return c.redirect(back, 303)
      const ctx = app.context(found.shop, { kind: 'shopper' }, lang, c.get('trace'))
      const done = await changeTaste(ctx, app.audience, visitor, parsed.data)
      if (!done.ok) return c.redirect(back, 303)
      if (done.value === 'erased') {
        deleteCookie(c, 'visitor', { path: '/' })
        setCookie(c, 'consent', 'denied', { path: '/', maxAge: YEAR_SECONDS, sameSite: 'Lax' })
      }
      return c.redirect(`${back}?${done.value}=1`, 303)
    })
    documented(http, {
      method: 'get',
      path: `${path}/export.json`,
      summary: 'Everything that is on record about the shopper who asks',
      tag: 'Pages',
      response: z.record(z.string(), z.unknown()),
    })
    http.get(`${pattern}/:lang{(?:zh|en)}/me/export.json`, limited, async (c: Context<Env>) => {
      const found = await shopOfPath(app, c)
      if (!found) return problemOf(c, 'not-found')
      if (found instanceof Response) return found
      const visitor = visitorOf(c)
      if (visitor === undefined) return problemOf(c, 'not-found')
      const ctx = app.context(found.shop, { kind: 'shopper' }, c.req.param('lang') as Lang, c.get('trace'))
      return c.json(await exportPerson(ctx, app.audience, visitor), 200, {
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="${found.shop.slug}-me.json"`,
      })
    })
  }
}
