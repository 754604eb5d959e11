import type { Browser, Page } from 'playwright-core'
import { serve, world } from '../supply-world.ts'
import { GOODS_CSV, type Stage } from './stage.ts'

export const LANGS = ['zh', 'en'] as const
export const THEMES = ['light', 'dark'] as const
/** Widths of a desk and of a phone, in CSS pixels, with the height of one screenful. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const
export type Lang = (typeof LANGS)[number]
export type Theme = (typeof THEMES)[number]

export interface Screen {
  readonly name: string
  path(stage: Stage, lang: Lang): string
  /** Seen by the customer who is signed in. */
  readonly isSignedIn?: boolean
  /** What must be there before the picture is taken. */
  readonly ready: string
  /** Before the page is opened: what it is answered with. */
  readonly prepare?: (page: Page) => Promise<void>
  /** Brings the page to the state that is shown. */
  readonly act?: (page: Page) => Promise<void>
}

const shop = (name: string, path: string): Screen => ({ name, path: (_, lang) => `/${lang}${path}`, ready: 'main' })
const desk = (name: string, ready: string, act?: Screen['act']): Screen => ({
  name: `studio-${name}`,
  path: () => `/studio/${name}`,
  ready,
  act,
})

/** The main screens of both faces. */
export const SCREENS: readonly Screen[] = [
  shop('home', ''),
  shop('category', '/c/apparel'),
  shop('product', '/p/slow-slope-linen-dress'),
  shop('search', `/search?q=${encodeURIComponent('linen')}`),
  shop('brand', '/b/suyu'),
  {
    ...shop('checkout', '/p/wind-eye-linen-tee'),
    act: async (page) => {
      await page.click('[data-add]:visible')
      await page.waitForFunction(() => document.querySelector('[data-bag-count]')?.textContent !== '')
      await page.click('[data-bag-open]')
      await page.click('#bag .bag-end .btn.primary')
      await page.waitForSelector('.till-steps')
    },
  },
  // What the checkout before it put in.
  { ...shop('bag', '/bag'), ready: '.bag-lines' },
  {
    name: 'order',
    path: (stage, lang) => `/${lang}/orders/${stage.orderId}`,
    ready: 'main',
    isSignedIn: true,
  },
  { ...shop('account', '/account'), isSignedIn: true },
  desk('inbox', '.ib-list li'),
  { name: 'studio-review', path: (stage) => `/studio/review/${stage.proposalId}`, ready: '.fl .claim' },
  desk('products', '.pr-row'),
  {
    ...desk('imports', 'input[type=file]', async (page) => {
      const buffer = Buffer.from(GOODS_CSV)
      await page.setInputFiles('input[type=file]', { name: 'linen.csv', mimeType: 'text/csv', buffer })
      await page.waitForSelector('.st-issues')
    }),
    name: 'studio-import-preview',
  },
  desk('activity', '.st-history li'),
  {
    name: 'studio-media',
    path: (stage) => `/studio/products/${stage.productId}?tab=media&at=${stage.posterId}`,
    ready: '.md-whole img',
  },
  {
    name: 'studio-media-make',
    path: (stage) => `/studio/products/${stage.productId}?tab=media&make=film`,
    ready: '.md-frame',
  },
  {
    name: 'studio-poster',
    path: (stage) => `/studio/products/${stage.productId}/poster/${stage.posterId}`,
    ready: '.pe-sheet img',
    // Every layout has its small picture, or says that it has no room.
    act: (page) =>
      page
        .waitForFunction(() => [...document.querySelectorAll('.pe-mini')].every((mini) => mini.childElementCount > 0))
        .then(() => undefined),
  },
  desk('orders', '.od-state'),
  { name: 'studio-order', path: (stage) => `/studio/orders/${stage.orderId}`, ready: '.od-time' },
  desk('connections', '.cn-body li'),
  { name: 'studio-works', path: () => '/studio/works', ready: '.wk-grid' },
  // The tower over fixtures: its figures would change with every engine. Last, for its answers stay with the page.
  { ...desk('supply', '.sp-warncell'), prepare: (page) => serve(page, world()) },
  { ...desk('supply/purchases', '.sp-build'), name: 'studio-supply-build', prepare: (page) => serve(page, world()) },
]

export interface Shot {
  readonly screen: string
  readonly width: number
  readonly lang: Lang
  readonly theme: Theme
  /** One screenful as PNG. */
  readonly png: Buffer
}

/** A page in the fixed world: its clock stands where the server's does, nothing moves, everything is loaded. */
export async function openPage(
  browser: Browser,
  stage: Stage,
  size: { readonly width: number; readonly height: number },
  lang: Lang,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  })
  const url = stage.server.url
  const kept = (pairs: string) =>
    pairs.split('; ').map((pair) => ({ name: pair.split('=')[0] ?? '', value: pair.slice(pair.indexOf('=') + 1), url }))
  await context.addCookies(kept(`${stage.server.cookie}; consent=denied`))
  await context.clock.setFixedTime(stage.world.now)
  await context.addInitScript((kept) => localStorage.setItem('qm-lang', kept), lang)
  return context.newPage()
}

/** Opens a screen and waits until it stands still: data, faces, pictures. */
export async function openScreen(page: Page, stage: Stage, screen: Screen, lang: Lang): Promise<void> {
  if (screen.isSignedIn) await page.context().addCookies([{ ...stage.shopper, url: stage.server.url }])
  else await page.context().clearCookies({ name: stage.shopper.name })
  await screen.prepare?.(page)
  await page.goto(stage.server.url + screen.path(stage, lang), { waitUntil: 'load' })
  await page.waitForSelector(screen.ready)
  await screen.act?.(page)
  await page.addStyleTag({ content: '*,*::before,*::after{transition:none!important;animation:none!important}' })
  await page.waitForLoadState('networkidle')
  await settle(page)
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    // Where a bar of places scrolls, how far depends on what was loaded first: the open place is brought to its middle.
    for (const open of document.querySelectorAll('nav [aria-current=page]')) {
      let bar = open.parentElement
      while (bar && (bar.scrollWidth <= bar.clientWidth || getComputedStyle(bar).overflowX === 'visible'))
        bar = bar.parentElement
      if (!bar || bar === document.documentElement || bar === document.body) continue
      const [own, whole] = [open.getBoundingClientRect(), bar.getBoundingClientRect()]
      bar.scrollLeft += own.left + own.width / 2 - whole.left - whole.width / 2
    }
    // A picture that is not shown is never loaded, and would be waited for in vain.
    const seen = [...document.images].filter((image) => {
      const { top, width } = image.getBoundingClientRect()
      return width > 0 && top < innerHeight
    })
    await Promise.all(seen.map((image) => image.decode().catch(() => undefined)))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** Every screen at every width, language and theme. One load serves both themes. */
export async function* takeAll(browser: Browser, stage: Stage): AsyncGenerator<Shot> {
  for (const size of SIZES) {
    for (const lang of LANGS) {
      const page = await openPage(browser, stage, size, lang)
      for (const screen of SCREENS) {
        await openScreen(page, stage, screen, lang)
        for (const theme of THEMES) {
          await page.evaluate((name) => {
            document.documentElement.dataset.theme = name
          }, theme)
          await settle(page)
          const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
          yield { screen: screen.name, width: size.width, lang, theme, png }
        }
      }
      await page.context().close()
    }
  }
}
