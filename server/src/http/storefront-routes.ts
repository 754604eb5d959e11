import type { OpenAPIHono } from '@hono/zod-openapi'
import { type Lang, newId } from '@qianmian/kernel'
import { renderPage } from '@qianmian/web/storefront'
import type { ConsentState, PageView, ShellAssets, ThemeChoice } from '@qianmian/web/view'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { App } from '../app.ts'
import { insertComment, like, listComments } from '../modules/audience/index.ts'
import type { Shop } from '../modules/shops/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { homePage } from '../storefront/home-page.ts'
import { brandPage, categoryPage, notFoundPage, searchPage } from '../storefront/list-pages.ts'
import type { PageRequest } from '../storefront/page-request.ts'
import { productPage } from '../storefront/product-page.ts'
import { NONCE_MARK } from '../storefront/shell.ts'
import type { Snapshots } from '../storefront/snapshot.ts'
import { type Env, problemOf, requestLang } from './request.ts'

const KEPT_PAGES = 600
/** A kept page is made anew after this long even when nothing changed: likes and the day go on. */
const KEPT_MS = 30_000

interface Kept {
  readonly html: string
  readonly status: 200 | 404
  readonly at: number
}

/**
 * The shop's pages. They hold nothing personal, so a page is kept in memory per shop version, address, theme and
 * consent, and only the nonce differs between two answers.
 */
export function storefrontRoutes(http: OpenAPIHono<Env>, app: App, snapshots: Snapshots, assets: ShellAssets): void {
  const kept = new Map<string, Kept>()

  const answer = async (c: Context<Env>, shop: Shop, prefix: string, lang: Lang, path: string): Promise<Response> => {
    const ctx = app.context(shop, { kind: 'shopper' }, lang, c.get('trace'))
    const snapshot = await snapshots.get(ctx)
    const theme = oneOf<ThemeChoice>(getCookie(c, 'theme'), ['light', 'dark', 'system'], 'system')
    const consent = oneOf<ConsentState>(getCookie(c, 'consent'), ['granted', 'denied', 'unset'], 'unset')
    const url = new URL(c.req.url)
    const key = `${shop.id}/${snapshot.shop.version}/${theme}/${consent}/${lang}${path}?${url.search}`
    const now = app.platform.clock.now()
    let page = kept.get(key)
    if (!page || now - page.at > KEPT_MS) {
      const request: PageRequest = {
        lang,
        snapshot,
        now,
        publicUrl: app.publicUrl,
        path,
        query: url.searchParams,
        prefix,
        assets,
        theme,
        consent,
        likes: await snapshots.likes(ctx),
      }
      const view = await pageFor(ctx, request, path)
      page = { html: renderPage(view), status: view.page === 'not-found' ? 404 : 200, at: now }
      kept.set(key, page)
      if (kept.size > KEPT_PAGES) kept.delete(kept.keys().next().value ?? '')
    }
    return c.body(page.html.replaceAll(NONCE_MARK, c.get('nonce')), page.status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
      'content-language': lang === 'zh' ? 'zh-CN' : 'en',
    })
  }

  const defaultShop = async () => (await app.shops())[0]
  const shopBySlug = async (slug: string) => (await app.shops()).find((shop) => shop.slug === slug)

  http.get('/', async (c) => {
    const shop = await defaultShop()
    return shop ? c.redirect(`/${requestLang(c)}`, 302) : c.redirect('/studio', 302)
  })

  for (const [pattern, find] of [
    ['', async () => defaultShop()],
    ['/@:slug', async (c: Context<Env>) => shopBySlug(c.req.param('slug') ?? '')],
  ] as const) {
    const prefixOf = (shop: Shop) => (pattern === '' ? '' : `/@${shop.slug}`)
    const page = async (c: Context<Env>) => {
      const shop = await find(c)
      if (!shop) return problemOf(c, 'not-found')
      const prefix = prefixOf(shop)
      const lang = c.req.param('lang') as Lang
      const path = decodeURI(c.req.path).slice(prefix.length + 3) || '/'
      return answer(c, shop, prefix, lang, path)
    }
    http.get(`${pattern}/:lang{zh|en}`, page)
    http.get(`${pattern}/:lang{zh|en}/*`, page)
    http.post(`${pattern}/:lang{zh|en}/p/:handle/:what{like|comments}`, async (c) => {
      const shop = await find(c)
      if (!shop) return problemOf(c, 'not-found')
      const origin = c.req.header('origin')
      if (origin && origin !== app.publicUrl) return problemOf(c, 'forbidden')
      const ctx = app.context(shop, { kind: 'shopper' }, c.req.param('lang') as Lang, c.get('trace'))
      const product = (await snapshots.get(ctx)).byHandle.get(c.req.param('handle') ?? '')
      if (!product) return problemOf(c, 'not-found')
      const back = `${prefixOf(shop)}/${c.req.param('lang')}/p/${product.detail.handle}`
      return c.req.param('what') === 'like'
        ? takeLike(c, ctx, product.detail.id, back, snapshots)
        : takeComment(c, ctx, product.detail.id, back)
    })
  }
}

async function pageFor(ctx: Ctx, request: PageRequest, path: string): Promise<PageView> {
  const [, kind = '', name = '', more] = path.split('/')
  if (path === '/') return homePage(request)
  if (more === undefined) {
    if (kind === 'search' && name === '') return searchPage(request)
    if (kind === 'c') return categoryPage(request, name) ?? notFoundPage(request)
    if (kind === 'b') {
      const brand = request.snapshot.brands.find((candidate) => candidate.handle === name)
      if (brand) return brandPage(request, brand)
    }
    if (kind === 'p') {
      const product = request.snapshot.byHandle.get(name)
      if (product)
        return productPage(
          request,
          product,
          await listComments(ctx, { productId: product.detail.id, status: 'shown', limit: 50 }),
          request.query.has('thanks') ? THANKS[request.lang] : undefined,
        )
    }
  }
  return notFoundPage(request)
}

const THANKS = { zh: '写好了。店里看过以后会放出来。', en: 'Thank you. The shop reads it first, then shows it.' }

async function takeLike(
  c: Context<Env>,
  ctx: Ctx,
  productId: string,
  back: string,
  snapshots: Snapshots,
): Promise<Response> {
  // Without consent there is no id: the request's own counts once.
  const session = getCookie(c, 'session')?.match(/^[\w-]{8,64}$/)?.[0] ?? c.get('trace')
  await like(ctx, productId, session)
  if (c.req.header('accept')?.includes('application/json')) {
    const counts = await snapshots.likes(ctx)
    return c.json({ count: Math.max(counts[productId] ?? 0, 1), liked: true })
  }
  return c.redirect(back, 303)
}

const COMMENT_MAX = 1000

async function takeComment(c: Context<Env>, ctx: Ctx, productId: string, back: string): Promise<Response> {
  const json = c.req.header('content-type')?.includes('application/json')
  const body: Record<string, unknown> = json ? await c.req.json().catch(() => ({})) : await c.req.parseBody()
  const text = String(body.text ?? '').trim()
  const nickname = String(body.nickname ?? '')
    .trim()
    .slice(0, 40)
  if (text === '' || text.length > COMMENT_MAX) {
    const message = ctx.locale === 'zh' ? `写一到 ${COMMENT_MAX} 个字。` : `Write one to ${COMMENT_MAX} characters.`
    return json ? c.json({ status: 'refused', message }) : c.redirect(back, 303)
  }
  await insertComment(ctx, {
    id: newId('cmt', ctx.clock, ctx.randomBytes),
    productId,
    nickname: nickname || (ctx.locale === 'zh' ? '一位顾客' : 'A shopper'),
    body: text,
  })
  return json ? c.json({ status: 'held' }) : c.redirect(`${back}?thanks=1#comments`, 303)
}

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[], fallback: T): T {
  return allowed.find((candidate) => candidate === value) ?? fallback
}
