import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { LANGS, type Lang, pick } from '@qianmian/kernel'
import type { ShellAssets } from '@qianmian/web/view'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import {
  acpFeedMetadata,
  acpProductsJsonl,
  googleMerchantXml,
  openAiProductFeed,
  robotsTxt,
  sitemapIndexXml,
  sitemapParts,
  sitemapXml,
} from '../formats/index.ts'
import { feedProduct } from '../storefront/feed-product.ts'
import { hrefOf, type PageRequest } from '../storefront/page-request.ts'
import type { Snapshots } from '../storefront/snapshot.ts'
import { ByteCache } from './byte-cache.ts'
import { documented } from './documented.ts'
import { rateLimit } from './limits.ts'
import { type Env, problemOf } from './request.ts'
import { type FoundShop, SHOP_PATHS, SHOP_PATTERNS, shopOfPath } from './shop-path.ts'

const KEPT_BYTES = 128 * 1024 * 1024

/** Product feeds, sitemaps and robots. */
export function feedRoutes(http: OpenAPIHono<Env>, app: App, snapshots: Snapshots, assets: ShellAssets): void {
  const requestFor = async (c: Context<Env>, { shop, prefix }: FoundShop, lang: Lang): Promise<PageRequest> => {
    const ctx = app.context(shop, { kind: 'shopper' }, lang, c.get('trace'))
    return {
      lang,
      snapshot: await snapshots.get(ctx),
      now: app.platform.clock.now(),
      publicUrl: app.publicUrl,
      path: '/',
      query: new URL(c.req.url).searchParams,
      prefix,
      assets,
      theme: 'system',
      consent: 'unset',
      likes: {},
    }
  }
  // A feed is the whole catalogue: it is written once for each version of the shop, not for each who asks.
  const kept = new ByteCache<string>(KEPT_BYTES)
  const limited = rateLimit('feeds')
  const langOf = (c: Context<Env>): Lang => (c.req.query('lang') === 'en' ? 'en' : 'zh')

  for (const [i, pattern] of SHOP_PATTERNS.entries()) {
    const feed = (
      file: string,
      summary: string,
      type: string,
      write: (request: PageRequest) => string,
      query: Readonly<Record<string, z.ZodType>> = { lang: z.enum(['zh', 'en']).default('zh') },
    ) => {
      const route = { method: 'get', tag: 'Feeds', query, responseType: type } as const
      documented(http, { ...route, path: `${SHOP_PATHS[i]}${file}`, summary })
      http.get(`${pattern}${file}`, limited, async (c) => {
        const found = await shopOfPath(app, c)
        if (!found) return problemOf(c, 'not-found')
        if (found instanceof Response) return found
        const request = await requestFor(c, found, langOf(c))
        const { shop, isoDate } = request.snapshot
        const key = [file, shop.id, shop.version, isoDate, request.lang, c.req.query('part') ?? ''].join(' ')
        let text = kept.get(key)
        if (text === undefined) {
          text = write(request)
          kept.set(key, text, 2 * text.length)
        }
        return c.body(text, 200, { 'content-type': `${type}; charset=utf-8` })
      })
    }
    feed('/feeds/google.xml', 'Products for Google Merchant', 'application/xml', (request) => {
      const { shop, products } = request.snapshot
      return googleMerchantXml(
        products.map((product) => feedProduct(request, product)),
        {
          title: pick(shop.name, request.lang),
          url: request.publicUrl + (request.prefix === '' ? '' : hrefOf(request, '/')),
          description: pick(shop.settings.promise ?? shop.name, request.lang),
        },
      )
    })
    feed('/feeds/openai.jsonl', "Products for OpenAI's product feed", 'application/jsonl', (request) =>
      openAiProductFeed(
        request.snapshot.products.map((product) => feedProduct(request, product)),
        { format: 'jsonl', country: 'CN' },
      ),
    )
    feed(
      '/feeds/acp/products.jsonl',
      "Products for the Agentic Commerce Protocol's feed",
      'application/jsonl',
      (request) => acpProductsJsonl(request.snapshot.products.map((product) => feedProduct(request, product))),
    )
    feed('/feeds/acp/metadata.json', "About the Agentic Commerce Protocol's feed", 'application/json', (request) =>
      acpFeedMetadata(`${request.snapshot.shop.id}-${request.lang}`, 'CN'),
    )
    feed('/sitemap.xml', 'Every page of the shop, in both languages', 'application/xml', sitemap, {
      part: z.coerce.number().int().min(1).optional(),
    })
  }

  documented(http, {
    method: 'get',
    path: '/robots.txt',
    summary: 'For crawlers',
    tag: 'Feeds',
    responseType: 'text/plain',
  })
  http.get('/robots.txt', async (c) => {
    const shops = await app.shops()
    const prefixes = shops.map((shop, i) => (i === 0 ? '' : `/@${shop.slug}`))
    return c.text(
      robotsTxt({
        sitemap: prefixes.map((prefix) => `${app.publicUrl}${prefix}/sitemap.xml`),
        disallow: [
          '/studio',
          '/api/',
          '/join',
          ...prefixes.flatMap((prefix) => LANGS.map((lang) => `${prefix}/${lang}/search`)),
        ],
      }),
    )
  })
}

function sitemap(request: PageRequest): string {
  const { snapshot } = request
  const categories = new Set(snapshot.products.map((product) => product.detail.category))
  const paths = [
    '/',
    ...[...categories].map((id) => `/c/${id}`),
    ...snapshot.brands.map((brand) => `/b/${brand.handle}`),
    ...snapshot.products.map((product) => `/p/${product.detail.handle}`),
  ]
  const urlOf = (path: string, lang: Lang) => request.publicUrl + hrefOf(request, path, lang)
  const entries = paths.flatMap((path) =>
    LANGS.map((lang) => ({
      url: urlOf(path, lang),
      alternates: [
        ...LANGS.map((other) => ({ hreflang: other === 'zh' ? 'zh-CN' : 'en', url: urlOf(path, other) })),
        { hreflang: 'x-default', url: urlOf(path, 'zh') },
      ],
    })),
  )
  const parts = sitemapParts(entries)
  if (parts.length <= 1) return sitemapXml(entries)
  const part = Number(request.query.get('part'))
  if (part >= 1) return sitemapXml(parts[part - 1] ?? [])
  return sitemapIndexXml(parts.map((_, i) => `${request.publicUrl}${request.prefix}/sitemap.xml?part=${i + 1}`))
}
