import type { OpenAPIHono } from '@hono/zod-openapi'
import { type Lang, pick } from '@qianmian/kernel'
import { renderPage } from '@qianmian/web/storefront'
import type { ConsentState, PageView, ShellAssets, ThemeChoice } from '@qianmian/web/view'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { App } from '../app.ts'
import type { Audience } from '../audience/audience.ts'
import { bundlesOn } from '../flows/bundles-on.ts'
import { likedRemix, remixesOn } from '../flows/shown-remixes.ts'
import { countShownComments, listComments } from '../modules/audience/index.ts'
import type { Shop } from '../modules/shops/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { homePage } from '../storefront/home-page.ts'
import { brandPage, categoryPage, notFoundPage, searchPage, WITHOUT } from '../storefront/list-pages.ts'
import { LISTING_PARAMETERS } from '../storefront/listing.ts'
import type { PageRequest } from '../storefront/page-request.ts'
import { personalHome } from '../storefront/personal-home.ts'
import { planCards } from '../storefront/plan-sections.ts'
import { productPage } from '../storefront/product-page.ts'
import { withRemixQuote } from '../storefront/remixes.ts'
import type { SearchIndexes } from '../storefront/search-index.ts'
import { searchNear } from '../storefront/search-near.ts'
import { DECISION_MARK, NONCE_MARK } from '../storefront/shell.ts'
import type { ShownVariant, Snapshots } from '../storefront/snapshot.ts'
import { TASTE_NOTICES, tastePage } from '../storefront/taste-page.ts'
import { ByteCache } from './byte-cache.ts'
import { chosenFor } from './chosen-variant.ts'
import { documented } from './documented.ts'
import { type Asker, askerOf, noteLook, planFor, relatedFor, tasteOf, visitorOf } from './personal-pages.ts'
import { type Env, problemOf, requestLang } from './request.ts'
import { SHOP_PATHS, SHOP_PATTERNS, shopOfPath } from './shop-path.ts'
import { COMMENT_NOTICES } from './shopper-routes.ts'

const KEPT_BYTES = 64 * 1024 * 1024
/** Addresses that are longer are made anew every time: nobody links to them. */
const KEPT_ADDRESS_CHARS = 500
/** A kept page is made anew after this long even when nothing changed: likes and the day go on. */
const KEPT_MS = 30_000

interface Kept {
  readonly html: string
  readonly status: 200 | 404
  readonly at: number
}

const NEAR = 12
const NEAR_SECTIONS = 3

/** Parameters that pages read. */
const READ: ReadonlySet<string> = new Set([...LISTING_PARAMETERS, 'q', WITHOUT, ...Object.keys(COMMENT_NOTICES)])

/**
 * The shop's pages. For everybody they hold nothing personal, so a page is kept in memory per shop version, address, theme and
 * consent, and only the nonce differs between two answers.
 */
export function storefrontRoutes(http: OpenAPIHono<Env>, app: App, snapshots: Snapshots, assets: ShellAssets): void {
  const kept = new ByteCache<Kept>(KEPT_BYTES)
  const { searches } = app

  const answer = async (c: Context<Env>, shop: Shop, prefix: string, lang: Lang, path: string): Promise<Response> => {
    const ctx = app.context(shop, { kind: 'shopper' }, lang, c.get('trace'))
    const snapshot = await snapshots.get(ctx)
    const theme = oneOf<ThemeChoice>(getCookie(c, 'theme'), ['light', 'dark', 'system'], 'system')
    const consent = oneOf<ConsentState>(getCookie(c, 'consent'), ['granted', 'denied', 'unset'], 'unset')
    const url = new URL(c.req.url)
    // Only what a page reads: what advertisers hang on an address (utm_source, gclid) makes no other page.
    const said = [...url.searchParams]
      .filter(([name]) => READ.has(name))
      .map((pair) => pair.map(encodeURIComponent).join('='))
      .join('&')
    const visitor = visitorOf(c)
    const asker = await askerOf(app.audience, ctx, visitor)
    const chosen = chosenFor(app, ctx, c, snapshot, path, asker)
    const shown = chosen?.variant.variant.id ?? ''
    const key = `${shop.id}/${snapshot.shop.version}.${snapshot.stockVersion}/${theme}/${consent}/${shown}${prefix}/${lang}${path}?${said}`
    const now = app.platform.clock.now()
    // A page for one person is made for her and kept by nobody; the shop's own page about her is never kept.
    const isPersonal = visitor !== undefined || path === '/me'
    let page = isPersonal ? undefined : kept.get(key)
    if (!page || now - page.at > KEPT_MS) {
      const looked = path.startsWith('/p/') ? snapshot.byHandle.get(path.slice('/p/'.length)) : undefined
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
        hasSimulatedVisits: (await app.audience.of(ctx)).hasSimulatedVisits,
        ...(visitor !== undefined && looked
          ? { lookId: await noteLook(app.audience, ctx, visitor, looked.detail.id) }
          : {}),
      }
      const view =
        path === '/me'
          ? tastePage(
              request,
              await tasteOf(app.audience, ctx, visitor),
              TASTE_NOTICES.find((one) => url.searchParams.has(one)),
            )
          : await pageFor(ctx, request, path, { searches, audience: app.audience, asker, chosen: chosen?.variant })
      page = { html: renderPage(view), status: view.page === 'not-found' ? 404 : 200, at: now }
      // Two bytes a character is what a string with Chinese takes.
      if (!isPersonal && page.status === 200 && key.length <= KEPT_ADDRESS_CHARS)
        kept.set(key, page, 2 * page.html.length)
    }
    const html = page.html.replaceAll(NONCE_MARK, c.get('nonce'))
    return c.body(chosen ? html.replaceAll(DECISION_MARK, chosen.decisionId) : html, page.status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
      'content-language': lang === 'zh' ? 'zh-CN' : 'en',
    })
  }

  documented(http, {
    method: 'get',
    path: '/',
    summary: 'To the shop, in the language of the browser',
    tag: 'Pages',
    status: 302,
  })
  http.get('/', (c) => c.redirect(`/${requestLang(c)}`, 302))

  for (const [i, pattern] of SHOP_PATTERNS.entries()) {
    const page = async (c: Context<Env>) => {
      const found = await shopOfPath(app, c)
      if (!found) return problemOf(c, 'not-found')
      if (found instanceof Response) return found
      return answer(c, found.shop, found.prefix, c.req.param('lang') as Lang, pathWithin(c, found.prefix))
    }
    const route = { method: 'get', tag: 'Pages', responseType: 'text/html' } as const
    documented(http, { ...route, path: `${SHOP_PATHS[i]}/{lang}`, summary: 'Home' })
    http.get(`${pattern}/:lang{(?:zh|en)}`, page)
    documented(http, {
      ...route,
      path: `${SHOP_PATHS[i]}/{lang}/{page}`,
      summary: 'Category `c/…`, brand `b/…`, product `p/…`, search `search?q=`',
    })
    http.get(`${pattern}/:lang{(?:zh|en)}/*`, page)
    if (pattern === '') continue
    documented(http, { ...route, path: '/{at}', summary: 'To the shop `@slug`', status: 302, responseType: undefined })
    http.get(pattern, async (c) => {
      const found = await shopOfPath(app, c)
      if (!found) return problemOf(c, 'not-found')
      return found instanceof Response ? found : c.redirect(`${found.prefix}/${requestLang(c)}`, 302)
    })
  }
}

/** The path below the language. One that is not UTF-8 stays as it is written: nothing has that name. */
function pathWithin(c: Context<Env>, prefix: string): string {
  const { pathname } = new URL(c.req.url)
  const below = (path: string) => path.slice(prefix.length + '/zh'.length) || '/'
  try {
    return below(decodeURI(pathname))
  } catch {
    return below(pathname)
  }
}

interface Sources {
  readonly searches: SearchIndexes
  readonly audience: Audience
  readonly asker: Asker | undefined
  readonly chosen?: ShownVariant | undefined
}

async function pageFor(
  ctx: Ctx,
  request: PageRequest,
  path: string,
  { searches, audience, asker, chosen }: Sources,
): Promise<PageView> {
  const [, kind = '', name = '', more] = path.split('/')
  if (path === '/') {
    const view = asker
      ? personalHome(request, await planFor(audience, ctx, request, 'home', asker), asker.person.profile)
      : homePage(request)
    return withRemixQuote(view, request, await likedRemix(ctx, request.lang))
  }
  if (more === undefined) {
    if (kind === 'search' && name === '') return search(ctx, request, { searches, audience, asker })
    if (kind === 'c') return categoryPage(request, name) ?? notFoundPage(request)
    if (kind === 'b') {
      const brand = request.snapshot.brands.find((candidate) => candidate.handle === name)
      if (brand) return brandPage(request, brand)
    }
    if (kind === 'p') {
      const product = request.snapshot.byHandle.get(name)
      if (product) {
        const view = productPage(
          request,
          product,
          {
            items: await listComments(ctx, { productId: product.detail.id, status: 'shown', limit: 50 }),
            total: await countShownComments(ctx, product.detail.id),
          },
          await relatedFor(audience, ctx, request, product, asker),
          commentNotice(request),
          chosen,
        )
        return {
          ...view,
          bundles: await bundlesOn(ctx, request, product),
          remixes: await remixesOn(ctx, request, product),
        }
      }
    }
  }
  return notFoundPage(request)
}

/** A search; where nothing matched, what comes near, planned from what was understood of it. */
async function search(ctx: Ctx, request: PageRequest, { searches, audience, asker }: Sources): Promise<PageView> {
  const index = await searches.of(request.snapshot)
  const view = searchPage(request, index)
  if (view.listing.total > 0 || view.query === '') return view
  const { catalogue } = await audience.of(ctx)
  const understood = searchNear(index, view.query, NEAR)
  const planned = await planFor(audience, ctx, request, 'empty-search', asker, {
    search: { ...understood, near: understood.near.flatMap((id) => catalogue.byId(id)?.page ?? []) },
  })
  const near = planned.plan.blocks.flatMap((block) => {
    const cards = planCards(request, planned, block.items)
    return cards.length > 0 ? [{ heading: pick(block.heading, request.lang), cards }] : []
  })
  return { ...view, near: near.slice(0, NEAR_SECTIONS) }
}

function commentNotice({ query, lang }: PageRequest): string | undefined {
  if (query.has('thanks')) return COMMENT_NOTICES.thanks[lang]
  return query.has('refused') ? COMMENT_NOTICES.refused[lang] : undefined
}

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[], fallback: T): T {
  return allowed.find((candidate) => candidate === value) ?? fallback
}
