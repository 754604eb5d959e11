import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Lang, newId } from '@qianmian/kernel'
import { COMMENT_MAX_CHARS, NICKNAME_MAX_CHARS } from '@qianmian/web/view'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { App } from '../app.ts'
import { isStorable } from '../contract/common.ts'
import { insertComment, like } from '../modules/audience/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { Snapshots } from '../storefront/snapshot.ts'
import { bodyLimit } from './body-limit.ts'
import { documented } from './documented.ts'
import { rateLimit } from './limits.ts'
import { type Env, problem, problemOf } from './request.ts'
import { schemaProblem } from './schema-problem.ts'
import { FORM_BODY_BYTES } from './server.ts'
import { SHOP_PATHS, SHOP_PATTERNS, shopOfPath } from './shop-path.ts'
import { agreedIds } from './shopper-request.ts'

const likeBody = z.object({ liked: z.literal(true) }).strict()
const commentBody = z
  .object({
    text: z.string().trim().min(1).max(COMMENT_MAX_CHARS).refine(isStorable),
    nickname: z.string().trim().max(NICKNAME_MAX_CHARS).refine(isStorable).default(''),
    /** A field that no person sees: whoever fills it in is not one. */
    website: z.literal('').optional(),
  })
  .strict()

/** What shoppers say without signing in: likes and comments, by script or by a plain form. */
export function shopperRoutes(http: OpenAPIHono<Env>, app: App, snapshots: Snapshots): void {
  const limited = rateLimit('shopper')
  const small = bodyLimit({ maxSize: FORM_BODY_BYTES, onError: (c) => problemOf(c as never, 'too-large') })

  for (const [i, pattern] of SHOP_PATTERNS.entries()) {
    const path = `${SHOP_PATHS[i]}/{lang}/p/{handle}`
    const route = { method: 'post', tag: 'Pages' } as const
    documented(http, { ...route, path: `${path}/like`, summary: 'Like a product', body: likeBody })
    documented(http, {
      ...route,
      path: `${path}/comments`,
      summary: 'Say something about a product; the shop reads it before it is shown',
      body: commentBody,
    })
    for (const what of ['like', 'comments'] as const) {
      http.post(`${pattern}/:lang{(?:zh|en)}/p/:handle/${what}`, limited, small, async (c) => {
        const found = await shopOfPath(app, c)
        if (!found) return problemOf(c, 'not-found')
        if (found instanceof Response) return found
        const lang = c.req.param('lang') as Lang
        const ctx = app.context(found.shop, { kind: 'shopper' }, lang, c.get('trace'))
        const product = (await snapshots.get(ctx)).byHandle.get(c.req.param('handle') ?? '')
        if (!product) return problemOf(c, 'not-found')
        const back = `${found.prefix}/${lang}/p/${product.detail.handle}`
        return what === 'like'
          ? takeLike(c, ctx, product.detail.id, back, snapshots)
          : takeComment(c, ctx, product.detail.id, back)
      })
    }
  }
}

const isJson = (c: Context<Env>): boolean => c.req.header('content-type')?.includes('application/json') ?? false

async function takeLike(
  c: Context<Env>,
  ctx: Ctx,
  productId: string,
  back: string,
  snapshots: Snapshots,
): Promise<Response> {
  if (isJson(c)) {
    const parsed = likeBody.safeParse(await c.req.json().catch(() => undefined))
    if (!parsed.success) return problem(c, schemaProblem(parsed.error))
  }
  // Without consent there is no id: the request's own counts once.
  const session = getCookie(c, 'session')?.match(/^[\w-]{8,64}$/)?.[0] ?? c.get('trace')
  await like(ctx, [{ productId, session }])
  if (c.req.header('accept')?.includes('application/json')) {
    const counts = await snapshots.likes(ctx)
    return c.json({ count: Math.max(counts[productId] ?? 0, 1), liked: true })
  }
  return c.redirect(back, 303)
}

async function takeComment(c: Context<Env>, ctx: Ctx, productId: string, back: string): Promise<Response> {
  const json = isJson(c)
  const body: unknown = json ? await c.req.json().catch(() => undefined) : await c.req.parseBody()
  const parsed = commentBody.safeParse(body)
  if (!parsed.success) {
    const refusal = schemaProblem(parsed.error)
    const message = refusal.fields?.text ? REFUSED[ctx.locale] : (refusal.message[ctx.locale] ?? '')
    return json
      ? c.json({ status: 'refused', message, fields: refusal.fields }, 422)
      : c.redirect(`${back}?refused=1#comments`, 303)
  }
  const { text, nickname } = parsed.data
  await insertComment(ctx, {
    id: newId('cmt', ctx.clock, ctx.randomBytes),
    productId,
    nickname: nickname || (ctx.locale === 'zh' ? '一位顾客' : 'A shopper'),
    body: text,
    visitor: agreedIds(c, {}).visitor ?? null,
  })
  return json ? c.json({ status: 'held' }) : c.redirect(`${back}?thanks=1#comments`, 303)
}

const REFUSED = {
  zh: `写一到 ${COMMENT_MAX_CHARS} 个字。`,
  en: `Write one to ${COMMENT_MAX_CHARS} characters.`,
}
/** What the page says after a comment by form, by the address it comes back to. */
export const COMMENT_NOTICES = {
  thanks: { zh: '写好了。店里看过以后会放出来。', en: 'Thank you. The shop reads it first, then shows it.' },
  refused: {
    zh: `没有收下：${REFUSED.zh}昵称最多 ${NICKNAME_MAX_CHARS} 个字。`,
    en: `Not taken: ${REFUSED.en} A nickname has at most ${NICKNAME_MAX_CHARS}.`,
  },
} as const
