import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Lang, LocalizedText } from '@qianmian/kernel'
import { pick } from '@qianmian/kernel'
import { renderPage } from '@qianmian/web/storefront'
import { NICKNAME_MAX_CHARS, type RemixReply, type ShellAssets } from '@qianmian/web/view'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { App } from '../app.ts'
import { openText } from '../contract/common.ts'
import { withdrawRemix } from '../flows/own-remixes.ts'
import { previewRemix } from '../flows/preview-remix.ts'
import { countOf, reactTo } from '../flows/react-to.ts'
import { authorPrint, type RemixDraft, type RemixRefusal, submitRemix } from '../flows/submit-remix.ts'
import { REACTION_ACTS, REACTION_TARGETS, REMIX_KINDS, type RemixAuthor, remixesOf } from '../modules/remixes/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { ownRemixesPage } from '../storefront/own-remixes-page.ts'
import { NONCE_MARK } from '../storefront/shell.ts'
import type { ShownProduct, Snapshots } from '../storefront/snapshot.ts'
import { bodyLimit } from './body-limit.ts'
import { documented } from './documented.ts'
import { rateLimit } from './limits.ts'
import { htmlText, plainPage } from './plain-page.ts'
import { plainRequest } from './plain-request.ts'
import { type Env, problem, problemOf } from './request.ts'
import { schemaProblem } from './schema-problem.ts'
import { FORM_BODY_BYTES } from './server.ts'
import { SHOP_PATHS, SHOP_PATTERNS, shopOfPath } from './shop-path.ts'
import { agreedIds, jsonOf, wantsJson } from './shopper-request.ts'

/** Long enough for any kind; the exact limit is said in a sentence of its own. */
const MOST_WORDS = 2000
const id = z.string().regex(/^[\w-]{1,80}$/)
const visit = z.string().regex(/^[\w-]{8,64}$/)

const draftFields = {
  kind: z.enum(REMIX_KINDS),
  text: openText(MOST_WORDS),
  nickname: openText(NICKNAME_MAX_CHARS * 2).default(''),
  /** The remix that she started from. */
  of: id.optional(),
  /** The comment that she asks about. */
  comment: id.optional(),
  /** The poster that she arranges anew, one of its templates, and up to three facts for it. */
  work: id.optional(),
  template: id.optional(),
  facts: z.array(id).max(3).optional(),
}
const previewBody = z.strictObject(draftFields)
const remixBody = z.strictObject({
  ...draftFields,
  consent: z.boolean().default(false),
  session: visit.optional(),
  visitor: visit.optional(),
  /** A field that no person sees: whoever fills it in is not one. */
  website: z.literal('').optional(),
})
const reactBody = z.strictObject({
  target: z.enum(REACTION_TARGETS),
  id,
  act: z.enum(REACTION_ACTS),
  session: visit.optional(),
  visitor: visit.optional(),
})

const AUTHOR_COOKIE = 'remix-author'
const YEAR_S = 365 * 24 * 60 * 60
/** Without an id that somebody agreed to, one client counts once a while for each thing. Kept in memory, never stored. */
const NAMELESS_S = 6 * 60 * 60

/** Shoppers' own versions of what the shop shows: sent, previewed, liked, taken back; by script or by a plain form. */
export function remixRoutes(http: OpenAPIHono<Env>, app: App, snapshots: Snapshots, assets: ShellAssets): void {
  const [limited, remixing] = [rateLimit('shopper'), rateLimit('remix')]
  const small = bodyLimit({ maxSize: FORM_BODY_BYTES, onError: (c) => problemOf(c as never, 'too-large') })
  const nameless = new RateLimiterMemory({ points: 1, duration: NAMELESS_S, keyPrefix: 'reaction' })

  interface Found {
    readonly ctx: Ctx
    readonly lang: Lang
    /** What stands before a path below the language. */
    readonly root: string
    readonly prefix: string
  }
  const inShop = async (c: Context<Env>): Promise<Found | Response> => {
    const found = await shopOfPath(app, c)
    if (!found) return problemOf(c, 'not-found')
    if (found instanceof Response) return found
    const lang = c.req.param('lang') as Lang
    const ctx = app.context(found.shop, { kind: 'shopper' }, lang, c.get('trace'))
    return { ctx, lang, root: `${found.prefix}/${lang}`, prefix: found.prefix }
  }
  const onProduct =
    (handle: (c: Context<Env>, found: Found, product: ShownProduct) => Promise<Response>) =>
    async (c: Context<Env>): Promise<Response> => {
      const found = await inShop(c)
      if (found instanceof Response) return found
      const product = (await snapshots.get(found.ctx)).byHandle.get(c.req.param('handle') ?? '')
      return product ? handle(c, found, product) : problemOf(c, 'not-found')
    }

  const submit = onProduct(async (c, { ctx, lang, root }, product) => {
    const isScript = wantsJson(c)
    const parsed = remixBody.safeParse(isScript ? await jsonOf(c) : await formOf(c))
    if (!parsed.success) return problem(c, schemaProblem(parsed.error))
    const key = keyOf(c) ?? Buffer.from(ctx.randomBytes(24)).toString('base64url')
    const { consent, session, visitor, website: _website, ...body } = parsed.data
    const who = { author: authorPrint(ctx, key), ...agreedIds(c, { session, visitor }) }
    const result = await submitRemix(ctx, product.detail.id, { ...draftOf(body), isAgreed: consent }, who)
    if (!result.ok)
      return refused(c, result.error, isScript, { back: `${root}/p/${product.detail.handle}#remixes`, body })
    setCookie(c, AUTHOR_COOKIE, key, {
      httpOnly: true,
      sameSite: 'Lax',
      secure: app.publicUrl.startsWith('https:'),
      path: '/',
      maxAge: YEAR_S,
    })
    if (!isScript) return c.redirect(`${root}/remixes?thanks=1`, 303)
    return c.json({ status: 'held', id: result.value.id } satisfies RemixReply)

    function refused(
      c: Context<Env>,
      refusal: RemixRefusal,
      isScript: boolean,
      form: { readonly back: string; readonly body: { readonly text: string } },
    ): Response {
      const message = pick(refusal.message, lang)
      if (isScript) return c.json({ status: 'refused', field: refusal.field, message } satisfies RemixReply, 422)
      return c.html(refusalPage(lang, message, form), 422)
    }
  })

  const preview = onProduct(async (c, { ctx, lang }, product) => {
    const parsed = previewBody.safeParse(await jsonOf(c))
    if (!parsed.success) return problem(c, schemaProblem(parsed.error))
    const result = await previewRemix(ctx, product.detail.id, draftOf(parsed.data))
    if (!result.ok)
      return c.json(
        {
          status: 'refused',
          field: result.error.field,
          message: pick(result.error.message, lang),
        } satisfies RemixReply,
        422,
      )
    return c.json({ status: 'preview', ...result.value } satisfies RemixReply)
  })

  const reaction = onProduct(async (c, { ctx, root }, product) => {
    const isScript = wantsJson(c)
    const parsed = reactBody.safeParse(isScript ? await jsonOf(c) : await c.req.parseBody())
    if (!parsed.success) return problem(c, schemaProblem(parsed.error))
    const { id: targetId, target, act, ...ids } = parsed.data
    const agreed = agreedIds(c, ids)
    const request = { target, targetId, act, productId: product.detail.id }
    const isCounted =
      agreed.session !== undefined || (await firstOf(nameless, [ctx.shop.id, c.get('bucket'), act, target, targetId]))
    const result = isCounted
      ? await reactTo(ctx, { ...request, ...agreed, session: agreed.session ?? `once-${c.get('trace')}` })
      : { ok: true as const, value: { count: await countOf(ctx, request), isNew: false } }
    if (!result.ok) return problem(c, result.error)
    if (isScript) return c.json({ count: result.value.count, liked: true })
    return c.redirect(`${root}/p/${product.detail.handle}#${target === 'remix' ? targetId : 'remixes'}`, 303)
  })

  const withdraw = async (c: Context<Env>): Promise<Response> => {
    const found = await inShop(c)
    if (found instanceof Response) return found
    const { ctx, root } = found
    const result = await withdrawRemix(ctx, c.req.param('id') ?? '', whoIs(c, ctx))
    if (!result.ok) return problem(c, result.error)
    return wantsJson(c) ? c.json({ status: 'withdrawn' }) : c.redirect(`${root}/remixes?withdrawn=1`, 303)
  }

  /** Personal, so never kept in memory: made anew for each who asks. */
  const own = async (c: Context<Env>): Promise<Response> => {
    const found = await inShop(c)
    if (found instanceof Response) return found
    const { ctx, lang, prefix } = found
    const snapshot = await snapshots.get(ctx)
    const request = await plainRequest(app, c, { snapshot, lang, prefix, path: '/remixes', assets })
    const view = ownRemixesPage(request, await remixesOf(ctx, whoIs(c, ctx)))
    return c.body(renderPage(view).replaceAll(NONCE_MARK, c.get('nonce')), 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-language': lang === 'zh' ? 'zh-CN' : 'en',
      'x-robots-tag': 'noindex',
    })
  }

  const lang = ':lang{(?:zh|en)}'
  for (const [i, pattern] of SHOP_PATTERNS.entries()) {
    const base = `${SHOP_PATHS[i]}/{lang}`
    const post = (
      path: string,
      summary: string,
      handle: (c: Context<Env>) => Promise<Response>,
      options: { readonly body?: z.ZodType; readonly limit?: MiddlewareHandler<Env> } = {},
    ) => {
      documented(http, {
        method: 'post',
        tag: 'Pages',
        path: `${base}${path}`,
        summary,
        ...(options.body ? { body: options.body } : {}),
      })
      http.post(`${pattern}/${lang}${path.replace(/\{(\w+)\}/g, ':$1')}`, options.limit ?? limited, small, handle)
    }
    post(
      '/p/{handle}/remixes',
      'Send own words for a headline, an own arrangement of a poster, or a question',
      submit,
      {
        body: remixBody,
        limit: remixing,
      },
    )
    post(
      '/p/{handle}/remixes/preview',
      'What the gates say of a draft, and the poster as it would be; nothing is kept',
      preview,
      {
        body: previewBody,
      },
    )
    post('/p/{handle}/react', 'Like or share words or a poster of a product, one a session', reaction, {
      body: reactBody,
    })
    post('/remixes/{id}/withdraw', 'The author takes a remix back', withdraw)
    documented(http, {
      method: 'get',
      tag: 'Pages',
      path: `${base}/remixes`,
      summary: "The author's own remixes, by the key that her browser holds",
      responseType: 'text/html',
    })
    http.get(`${pattern}/${lang}/remixes`, limited, own)
  }
}

/** A form sends texts alone: the tick becomes a truth, and facts that were ticked a list. */
async function formOf(c: Context<Env>): Promise<unknown> {
  const { consent, facts, ...rest } = await c.req.parseBody({ all: true })
  const filled = Object.entries(rest).filter(([name, value]) => value !== '' || name === 'text' || name === 'website')
  const chosen = facts === undefined ? [] : [facts].flat()
  return {
    ...Object.fromEntries(filled),
    consent: consent !== undefined,
    ...(chosen.length > 0 ? { facts: chosen } : {}),
  }
}

type DraftBody = z.output<typeof previewBody>

const draftOf = ({
  kind,
  text,
  nickname,
  of,
  comment,
  work,
  template,
  facts,
}: DraftBody): Omit<RemixDraft, 'isAgreed'> => ({
  kind,
  words: text,
  nickname,
  ...(of && kind !== 'question' ? { parentRemixId: of } : {}),
  ...(comment && kind === 'question' ? { commentId: comment } : {}),
  ...(kind === 'poster' && work ? { workId: work } : {}),
  ...(kind === 'poster' && template ? { template } : {}),
  ...(kind === 'poster' && facts ? { factIds: facts } : {}),
})

const keyOf = (c: Context<Env>): string | undefined => getCookie(c, AUTHOR_COOKIE)?.match(/^[\w-]{16,64}$/)?.[0]

/** Whoever asks for what is hers shows the cookies of her browser; ids in a body would let others ask. */
function whoIs(c: Context<Env>, ctx: Ctx): RemixAuthor {
  const key = keyOf(c)
  const { visitor } = agreedIds(c, {})
  return { ...(key ? { author: authorPrint(ctx, key) } : {}), ...(visitor ? { visitor } : {}) }
}

async function firstOf(limiter: RateLimiterMemory, parts: readonly string[]): Promise<boolean> {
  try {
    await limiter.consume(parts.join(' '))
    return true
  } catch (refused) {
    // The limiter throws what is left of its time; anything else is a bug.
    if (typeof (refused as { msBeforeNext?: unknown }).msBeforeNext !== 'number') throw refused
    return false
  }
}

/** Without script the sentence comes as a page, with what she wrote, so that it can be copied and changed. */
function refusalPage(
  lang: Lang,
  message: string,
  { back, body }: { readonly back: string; readonly body: { readonly text: string } },
): string {
  const words: Record<'title' | 'yours' | 'back', LocalizedText> = {
    title: { zh: '没有收下', en: 'Not taken' },
    yours: { zh: '你写的：', en: 'Your words:' },
    back: { zh: '回去改一改', en: 'Go back and change it' },
  }
  const said = (name: keyof typeof words) => htmlText(pick(words[name], lang))
  return plainPage({
    lang,
    title: pick(words.title, lang),
    body: `<h1>${said('title')}</h1><p>${htmlText(message)}</p><p class="t2">${said('yours')}<br>${htmlText(body.text)}</p><p><a href="${htmlText(back)}">${said('back')}</a></p>`,
  })
}
