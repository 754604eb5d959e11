import type { OpenAPIHono } from '@hono/zod-openapi'
import { LANGS, type Lang, pick } from '@qianmian/kernel'
import type { ShellAssets } from '@qianmian/web/view'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { googleMerchantXml, openAiProductFeed, robotsTxt, SITEMAP_LIMIT, sitemapXml } from '../formats/index.ts'
import type { Shop } from '../modules/shops/index.ts'
import { feedProduct } from '../storefront/feed-product.ts'
import type { PageRequest } from '../storefront/page-request.ts'
import type { Snapshots } from '../storefront/snapshot.ts'
import { type Env, problemOf } from './request.ts'

/** Product feeds, sitemap and robots. */
export function feedRoutes(http: OpenAPIHono<Env>, app: App, snapshots: Snapshots, assets: ShellAssets): void {
  const requestFor = async (c: Context<Env>, shop: Shop, lang: Lang): Promise<PageRequest> => {
    const ctx = app.context(shop, { kind: 'shopper' }, lang, c.get('trace'))
    const first = (await app.shops())[0]
    return {
      lang,
      snapshot: await snapshots.get(ctx),
      now: app.platform.clock.now(),
      publicUrl: app.publicUrl,
      path: '/',
      query: new URLSearchParams(),
      prefix: first?.id === shop.id ? '' : `/@${shop.slug}`,
      assets,
      theme: 'system',
      consent: 'unset',
      likes: {},
    }
  }
  const langOf = (c: Context<Env>): Lang => (c.req.query('lang') === 'en' ? 'en' : 'zh')

  for (const pattern of ['', '/@:slug'] as const) {
    const find = async (c: Context<Env>) => {
      const shops = await app.shops()
      return pattern === '' ? shops[0] : shops.find((shop) => shop.slug === c.req.param('slug'))
    }
    http.get(`${pattern}/feeds/google.xml`, async (c) => {
      const shop = await find(c)
      if (!shop) return problemOf(c, 'not-found')
      const request = await requestFor(c, shop, langOf(c))
      const products = request.snapshot.products.map((product) => feedProduct(request, product))
      const xml = googleMerchantXml(products, {
        title: pick(shop.name, request.lang),
        url: app.publicUrl,
        description: pick(shop.settings.promise ?? shop.name, request.lang),
      })
      return c.body(xml, 200, { 'content-type': 'application/xml; charset=utf-8' })
    })
    http.get(`${pattern}/feeds/openai.jsonl`, async (c) => {
      const shop = await find(c)
      if (!shop) return problemOf(c, 'not-found')
      const request = await requestFor(c, shop, langOf(c))
      const feed = openAiProductFeed(
        request.snapshot.products.map((product) => feedProduct(request, product)),
        { format: 'jsonl', country: 'CN' },
      )
      return c.body(feed, 200, { 'content-type': 'application/jsonl; charset=utf-8' })
    })
  }

  http.get('/sitemap.xml', async (c) => {
    const shop = (await app.shops())[0]
    if (!shop) return problemOf(c, 'not-found')
    const { snapshot } = await requestFor(c, shop, 'zh')
    const categories = new Set(snapshot.products.map((product) => product.detail.category))
    const paths = [
      '',
      ...[...categories].map((id) => `/c/${id}`),
      ...snapshot.brands.map((brand) => `/b/${brand.handle}`),
      ...snapshot.products.map((product) => `/p/${product.detail.handle}`),
    ]
    const entries = paths.flatMap((path) =>
      LANGS.map((lang) => ({
        url: `${app.publicUrl}/${lang}${path}`,
        alternates: [
          ...LANGS.map((other) => ({
            hreflang: other === 'zh' ? 'zh-CN' : 'en',
            url: `${app.publicUrl}/${other}${path}`,
          })),
          { hreflang: 'x-default', url: `${app.publicUrl}/zh${path}` },
        ],
      })),
    )
    return c.body(sitemapXml(entries.slice(0, SITEMAP_LIMIT)), 200, {
      'content-type': 'application/xml; charset=utf-8',
    })
  })

  http.get('/robots.txt', (c) =>
    c.text(
      robotsTxt({
        sitemap: `${app.publicUrl}/sitemap.xml`,
        disallow: ['/studio', '/api/', '/zh/search', '/en/search'],
      }),
    ),
  )
}
