import { category, LANGS, pick } from '@qianmian/kernel'
import type { LinkView, ShellView } from '@qianmian/web/view'
import { hrefOf, type PageRequest } from './page-request.ts'

/** Stands in the cached page for the nonce of the request. */
export const NONCE_MARK = 'nonce-of-this-request'

/** Stands in the cached page for the decision of the request. */
export const DECISION_MARK = 'decision-of-this-request'

const WORDS = {
  zh: {
    tagline: '价格对所有人相同',
    brands: '品牌',
    all: '全部商品',
    search: '搜索',
    taste: '你的口味档案',
    orders: '我的订单',
    account: '我的账户',
  },
  en: {
    tagline: 'The same price for everyone',
    brands: 'Brands',
    all: 'Everything',
    search: 'Search',
    taste: 'Your taste, your data',
    orders: 'My orders',
    account: 'My account',
  },
}

export interface PageHead {
  readonly title: string
  readonly description: string
  readonly shareImage?: string
  readonly robots?: string
  readonly jsonLd?: readonly string[]
  /** Category id that is open, for the navigation. */
  readonly category?: string
  /** One of several ways to present its product was chosen for this request. */
  readonly isDecided?: boolean
}

/** Head, navigation and footer of a page. */
export function shell(request: PageRequest, head: PageHead): ShellView {
  const { snapshot, lang, publicUrl } = request
  const { shop } = snapshot
  const present = new Set(snapshot.products.map((product) => product.detail.category))
  const order = shop.settings.navigation ?? [...present]
  const other = lang === 'zh' ? 'en' : 'zh'
  const query = request.query.size > 0 ? `?${request.query}` : ''
  const absolute = (href: string) => publicUrl + href
  const nav = order
    .filter((id) => present.has(id))
    .map((id) => ({
      label: pick(category(id).nav, lang),
      href: hrefOf(request, `/c/${id}`),
      current: id === head.category,
    }))
  return {
    shopId: shop.slug,
    shopName: pick(shop.name, lang),
    locale: lang,
    homeHref: hrefOf(request, '/'),
    title: head.title,
    description: head.description,
    canonical: absolute(hrefOf(request, request.path)),
    alternates: [
      ...LANGS.map((l) => ({
        hreflang: l === 'zh' ? 'zh-CN' : 'en',
        href: absolute(hrefOf(request, request.path, l)),
      })),
      { hreflang: 'x-default', href: absolute(hrefOf(request, request.path, 'zh')) },
    ],
    robots: head.robots,
    shareImage: head.shareImage && absolute(head.shareImage),
    nav,
    bagHref: hrefOf(request, '/bag'),
    ordersHref: hrefOf(request, '/orders'),
    searchAction: hrefOf(request, '/search'),
    otherLocale: {
      label: other === 'zh' ? '中文' : 'English',
      href: hrefOf(request, request.path, other) + query,
      lang: other,
    },
    promise: pick(request.snapshot.shop.settings.promise ?? {}, request.lang) || undefined,
    footer: footer(request),
    assets: request.assets,
    eventsEndpoint: '/api/events',
    theme: request.theme,
    consent: request.consent,
    ...(head.isDecided ? { decision: DECISION_MARK } : {}),
    nonce: NONCE_MARK,
    lookId: request.lookId,
    hasSimulatedVisits: request.hasSimulatedVisits,
    jsonLd: head.jsonLd ?? [],
  }
}

function footer(request: PageRequest): readonly (readonly LinkView[])[] {
  const words = WORDS[request.lang]
  return [
    request.snapshot.brands.map((brand) => ({
      label: pick(brand.name, request.lang),
      href: hrefOf(request, `/b/${brand.handle}`),
    })),
    [
      { label: words.all, href: hrefOf(request, '/search') },
      { label: words.orders, href: hrefOf(request, '/orders') },
      { label: words.account, href: hrefOf(request, '/account') },
      { label: words.taste, href: hrefOf(request, '/me') },
      { label: 'Google Merchant', href: `${request.prefix}/feeds/google.xml?lang=${request.lang}` },
      { label: 'sitemap', href: `${request.prefix}/sitemap.xml` },
    ],
  ].filter((column) => column.length > 0)
}
