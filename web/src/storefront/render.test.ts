import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderPage } from './render.tsx'
import type { FilmView, PageView, ProductCardView, ProductView, ShellView } from './view.ts'

const HOSTILE = `</script><script>alert(1)</script><img src=x onerror="alert(2)">'"&`

const shell: ShellView = {
  shopId: 'shanyu',
  shopName: '山隅',
  locale: 'zh',
  homeHref: '/zh',
  bagHref: '/zh/bag',
  ordersHref: '/zh/orders',
  title: '风眼 亚麻短袖 · 山隅',
  description: '每平方米165克的亚麻。',
  canonical: 'https://shop.example/zh/p/wind-eye',
  alternates: [
    { hreflang: 'zh-CN', href: 'https://shop.example/zh/p/wind-eye' },
    { hreflang: 'en', href: 'https://shop.example/en/p/wind-eye' },
    { hreflang: 'x-default', href: 'https://shop.example/zh/p/wind-eye' },
  ],
  nav: [{ label: '衣着', href: '/zh/c/apparel', current: true }],
  searchAction: '/zh/search',
  otherLocale: { label: 'English', href: '/en/p/wind-eye', lang: 'en' },
  // Two columns without links: their keys must differ all the same.
  footer: [[{ label: '素屿', href: '/zh/b/suyu' }], [], []],
  assets: { css: ['/assets/a.css'], fontCss: ['/assets/f.css'], script: '/assets/a.js', preload: [], track: '/t.js' },
  eventsEndpoint: '/api/events',
  theme: 'system',
  consent: 'unset',
  nonce: 'n0nce',
  jsonLd: ['{"@type":"Product","name":"风眼"}'],
}

const card: ProductCardView = {
  id: 'p2',
  handle: 'gaiwan',
  href: '/zh/p/gaiwan',
  name: '雨过 青瓷盖碗',
  material: '龙泉青釉 · 150毫升',
  price: { amount: 18800, currency: 'CNY' },
  picture: { src: '/m/g.webp', width: 960, height: 1200, alt: '青瓷盖碗', isRender: true },
  reason: { corner: 'algorithm', text: '150毫升，一个人喝三泡刚好。' },
}

const product: ProductView = {
  page: 'product',
  shell,
  id: 'p1',
  handle: 'wind-eye',
  breadcrumb: [{ label: '衣着', href: '/zh/c/apparel' }],
  name: '风眼 亚麻短袖',
  tagline: [{ text: '有风的地方，衣服会自己呼吸。', factIds: [] }],
  options: [
    {
      name: '颜色',
      values: [
        { label: '本白', swatch: '#EDE5D6' },
        { label: '墨', swatch: '#2B2620' },
      ],
    },
    { name: '尺码', values: [{ label: 'S' }, { label: 'M' }] },
  ],
  variants: [
    { sku: 'W-S', values: [0, 0], price: { amount: 23900, currency: 'CNY' }, available: true, stockHint: '昆山仓现货' },
    { sku: 'W-M', values: [0, 1], price: { amount: 25900, currency: 'CNY' }, available: false },
    { sku: 'I-S', values: [1, 0], price: { amount: 23900, currency: 'CNY' }, available: true },
  ],
  selectedSku: 'W-S',
  bagAction: '/zh/bag/lines',
  pictures: [{ src: '/m/a.webp', width: 960, height: 1200, alt: '亚麻短袖', isRender: true }],
  services: [{ kind: 'returns', text: '七天无理由', factId: 'f9' }],
  reasons: [{ corner: 'enterprise', text: '店主把它放在「衣着」。' }],
  storyHeading: [{ text: '亚麻不怕皱', factIds: [] }],
  story: [
    [
      { text: '这件用的是', factIds: [] },
      { text: '每平方米165克', factIds: ['f1'] },
      { text: '的布，', factIds: [] },
      { text: '已经下架的说法', factIds: ['gone'] },
    ],
  ],
  sellingPoints: [[{ text: '克重165 g/m²', factIds: ['f1'] }]],
  generated: {
    engine: '内置文案引擎',
    version: '1',
    date: '2026-11-20',
    factCount: 1,
    claimCount: 2,
    reviewedByMerchant: true,
  },
  facts: [
    {
      id: 'f1',
      label: '克重',
      value: '165 g/m²',
      claimKind: 'spec',
      source: { kind: 'lab-report', name: '检测报告NT-0418' },
      evidence: { ref: 'NT-0418.pdf', page: 1 },
    },
  ],
  sizeChart: { columns: ['胸围'], rows: [{ size: 'S', values: [90.5] }] },
  related: [{ kind: 'complements', cards: [card] }],
  likes: { count: 3, liked: false, action: '/zh/p/wind-eye/like' },
  comments: { items: [], total: 0, action: '/zh/p/wind-eye/comments' },
}

const listing = {
  total: 1,
  cards: [card],
  facets: [],
  filters: [],
  sorts: [],
  pagination: { page: 1, pages: 1, links: [] },
}

const FILM: FilmView = {
  src: '/media/film',
  width: 720,
  height: 1280,
  durationMs: 15_000,
  alt: '短片',
  captions: [{ startMs: 300, endMs: 1200, text: '慢一点，看仔细' }],
  factIds: ['f1', 'gone'],
}
const POSTER = { src: '/media/poster', width: 1080, height: 1440, alt: '海报', isRender: true }
const moving = async (made: ProductView['made']): Promise<string> => {
  const html = await renderPage({ ...product, made })
  return /<section class="moving[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
}

const PAGES: readonly PageView[] = [
  product,
  { page: 'category', shell, breadcrumb: [], name: '衣着', heading: '衣着，1件', listing },
  {
    page: 'search',
    shell,
    query: '羽绒亚麻',
    understood: [{ label: '¥200 以内', used: true, removeHref: '/zh/search?q=x&not=price' }],
    note: '没有完全符合的，放宽了：材质。',
    listing: { ...listing, total: 0, cards: [] },
    instead: [{ text: '亚麻', count: 14, href: '/zh/search?q=亚麻' }],
  },
  {
    page: 'brand',
    shell,
    breadcrumb: [],
    name: '素屿',
    promise: '把材料的来处说清楚',
    strategy: 'narrative',
    palette: ['#8A6B4E'],
    voice: ['布先洗过两遍，再裁。'],
    figures: [],
    listing,
  },
  { page: 'not-found', shell, path: '/zh/p/gone', instead: [] },
  { page: 'error', shell, traceId: 'tr_1', retryHref: '/zh' },
  {
    page: 'home',
    shell,
    term: { zh: '小雪', en: 'Minor Snow', note: '天冷将雪' },
    hero: {
      heading: '太阳低下来，\n把家坐暖。',
      lead: '坐深六十六厘米。',
      link: { label: '看这间客厅', href: '/zh/p/sofa' },
      picture: card.picture ?? product.pictures[0]!,
    },
    composition: {
      text: [{ text: '这一页按' }, { text: '小雪时节', mark: 'algorithm' }, { text: '来排。' }],
      reasons: [],
      personal: false,
    },
    sections: [
      { form: 'room', kicker: '天短的时候', heading: '先有一处\n坐得住的地方', text: '沙发定下来。', cards: [card] },
      {
        form: 'mixed',
        card,
        quote: { corner: 'enterprise', kicker: '素屿的话', text: '有风的地方', note: '说清楚。' },
      },
    ],
  },
]

/** Puts a text into every string of a view that a merchant, a shopper or an address can fill. */
function withHostile<T>(value: T, path = ''): T {
  if (typeof value === 'string')
    return (
      /(\.|^)(page|form|locale|lang|kind|corner|mark|theme|consent|strategy|canonical|claimKind|hex|nonce|swatch|currency|hreflang|href|palette|jsonLd|voice\.)/.test(
        path,
      )
        ? value
        : `${value}${HOSTILE}`
    ) as T
  if (Array.isArray(value)) return value.map((item, index) => withHostile(item, `${path}.${index}`)) as T
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withHostile(item, key)])) as T
  return value
}

describe('renderPage', () => {
  let said: ReturnType<typeof vi.spyOn>
  beforeEach(() => {
    said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => {
    expect(said.mock.calls).toEqual([])
    said.mockRestore()
  })

  it.each(PAGES.map((view) => [view.page, view] as const))('writes a whole document for %s', (_, view) => {
    const html = renderPage(view)
    expect(html).toMatch(/^<!doctype html><html lang="zh-CN"/)
    expect(html).toMatch(/<\/body><\/html>$/)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).not.toMatch(/undefined|\[object Object\]|NaN/)
    expect(html).not.toContain(' style="')
  })

  it.each(PAGES.map((view) => [view.page, view] as const))('never runs what somebody typed: %s', (_, view) => {
    const html = renderPage(withHostile(view))
    expect(html).toContain('alert(1)')
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img src=x')
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map((match) => match[1] ?? '')
    for (const attributes of scripts) expect(attributes).toMatch(/nonce="n0nce"/)
  })

  it('keeps JSON-LD and the page data parsable after escaping', () => {
    const ld = JSON.stringify({ '@type': 'Product', name: HOSTILE })
    const html = renderPage({ ...product, name: HOSTILE, shell: { ...shell, jsonLd: [ld] } })
    const json = (type: string) => new RegExp(`<script type="${type}"[^>]*>(.*?)</script>`).exec(html)?.[1] ?? ''
    expect(JSON.parse(json('application/ld\\+json'))).toEqual({ '@type': 'Product', name: HOSTILE })
    expect(JSON.parse(json('application/json'))).toMatchObject({ page: 'product', product: { name: HOSTILE } })
  })

  it('names the page in every language and itself as canonical', () => {
    const html = renderPage(product)
    expect(html).toContain('<link rel="canonical" href="https://shop.example/zh/p/wind-eye"/>')
    for (const { hreflang, href } of shell.alternates)
      expect(html).toContain(`<link rel="alternate" hrefLang="${hreflang}" href="${href}"/>`)
    expect(renderPage({ ...product, shell: { ...shell, locale: 'en' } })).toMatch(/<html lang="en"/)
  })

  it('threads words to the row of their fact, and leaves words without a shown fact unmarked', () => {
    const html = renderPage(product)
    expect(html).toContain('<a class="claim" href="#fact-f1" data-facts="f1">每平方米165克</a>')
    expect(html).toContain('id="fact-f1"')
    expect(html).not.toContain('#fact-gone')
    expect(html).not.toContain('#fact-f9')
  })

  it('reads without script: price, stock, size chart, facts; the rest is hidden until script runs', () => {
    const html = renderPage(product)
    for (const text of ['¥239', '昆山仓现货', '90.5', '165 g/m²', '所有人同价']) expect(html).toContain(text)
    expect(html).toMatch(/class="[^"]*needs-js[^"]*" data-share/)
    // Without script the bag is a page.
    expect(html).toMatch(/<a class="icon-btn bag-btn" href="[^"]+" data-bag-open/)
  })

  it('strikes a size that cannot be had in the chosen colour', () => {
    expect(renderPage(product)).toMatch(/<label class="no" data-option="1" data-value="1"/)
  })

  it('labels every render as generated, in words', () => {
    const html = renderPage(product)
    const pictures = html.match(/<img [^>]*src="\/m\//g) ?? []
    expect(html.match(/AI生成渲染图/g)?.length).toBe(pictures.length)
  })

  it('reserves room for every picture', () => {
    for (const view of PAGES)
      for (const image of renderPage(view).match(/<img [^>]*>/g) ?? []) {
        expect(image).toMatch(/ width="\d+"/)
        expect(image).toMatch(/ height="\d+"/)
      }
  })

  it('says what there is instead of what was not found', () => {
    expect(renderPage(PAGES[2] ?? product).replace(/<[^>]+>/g, '')).toContain('没有「羽绒亚麻」。看亚麻14件。')
  })
})

describe('films and posters on the product page', () => {
  it('tells an upright film beside its words and the facts that it rests on: half of the page is not empty', async () => {
    const html = await moving({ films: [FILM], posters: [] })
    expect(html).toContain('moving told upright')
    expect(html).toContain('<li data-from="300" data-to="1200">慢一点，看仔细</li>')
    expect(html).toContain('href="#fact-f1"')
    expect(html).not.toContain('fact-gone')
    expect(html).not.toContain('<details')
  })

  it('puts posters under the words in the place of the facts', async () => {
    const html = await moving({ films: [FILM], posters: [POSTER] })
    expect(html.indexOf('慢一点')).toBeLessThan(html.indexOf('/media/poster'))
    expect(html).not.toContain('film-facts')
  })

  it('folds the words of a lying film that has posters beside it, and opens them where it has none', async () => {
    const lying = { ...FILM, width: 1280, height: 720 }
    expect(await moving({ films: [lying], posters: [POSTER] })).toContain('<details')
    expect(await moving({ films: [lying], posters: [] })).toContain('moving told"')
  })

  it('keeps its labels whatever stands beside it', async () => {
    const html = await moving({ films: [FILM], posters: [POSTER] })
    expect(html).toContain('AI生成短片')
    expect(html).toContain('AI生成海报')
  })
})
