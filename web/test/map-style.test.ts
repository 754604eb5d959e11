import { mkdirSync } from 'node:fs'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FleetView, RoutesView } from '../../server/src/contract/types.ts'
import { placeOrders, shopContext } from '../../server/test/support/desk-orders.ts'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { LAND, type MapStyleServer, mapStyleServer, SEA } from './map-style-server.ts'
import { serve, world } from './supply-world.ts'
import { openBrowser, SOFTWARE_WEBGL, seriousFindings, type Watched, watchedPage } from './support.ts'

const SHOTS = process.env.QIANMIAN_SHOTS
const LORRY = {
  name: '厢车',
  count: 2,
  capacityUnits: 400,
  perKmMinor: 320,
  perRunMinor: 40_000,
  shiftFromMinute: 360,
  shiftToMinute: 1380,
  longestMinutes: null,
}

/** Every colour that the map shows: a canvas that is there and empty shows none of them. */
async function coloursOf(page: Page): Promise<Set<string>> {
  const { data } = PNG.sync.read(await page.locator('.bm').screenshot())
  const seen = new Set<string>()
  for (let at = 0; at < data.length; at += 4) seen.add(`#${data.subarray(at, at + 3).toString('hex')}`)
  return seen
}

/** Warehouses whose words are not wholly within the map. */
const marksOutside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const frame = document.querySelector('.bm')?.getBoundingClientRect()
    return [...document.querySelectorAll('.bm-mark.house .words, .bm-mark.urgent .words')].flatMap((mark) => {
      const own = mark.getBoundingClientRect()
      const isIn =
        frame &&
        own.left >= frame.left &&
        own.right <= frame.right &&
        own.top >= frame.top &&
        own.bottom <= frame.bottom
      return isIn ? [] : [mark.textContent]
    })
  })

/** A shop with a map style of its own sees the tower on it, and loses nothing when it fails. */
describe('the tower on a configured map style', () => {
  let server: TestServer
  let style: MapStyleServer
  let browser: Browser

  const open = async (
    on: Browser,
    given: { width?: number; lang?: string; theme?: string; ready?: string; path?: string } = {},
  ): Promise<Watched> => {
    const { width = 1440, lang = 'zh', theme = 'light', ready = '.bm[data-open=true]', path } = given
    const context = await on.newContext({ viewport: { width, height: 960 }, reducedMotion: 'reduce' })
    await context.addCookies(
      server.cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=')
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
      }),
    )
    const watched = await watchedPage(context)
    await watched.page.addInitScript(
      ([l, t]) => {
        localStorage.setItem('qm-lang', l)
        localStorage.setItem('qm-theme', t)
      },
      [lang, theme] as const,
    )
    // Routes are planned by the server itself; the tower is a shop in full swing.
    if (path === undefined) await serve(watched.page, world())
    await watched.page.goto(`${server.url}/studio/supply${path ?? ''}`)
    await watched.page.waitForSelector(ready, { timeout: 30_000 })
    return watched
  }
  const shot = async (page: Page, name: string) => {
    if (!SHOTS) return
    mkdirSync(SHOTS, { recursive: true })
    await page.locator('.sp-mapcell, .rt-mapcell').first().scrollIntoViewIfNeeded()
    await page.screenshot({ path: `${SHOTS}/${name}.png` })
  }

  beforeAll(async () => {
    style = await mapStyleServer()
    server = await testServer({ MAP_STYLE_URL: style.url })
    browser = await openBrowser(SOFTWARE_WEBGL)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await style?.close()
  })

  it.each([
    [1440, 'zh', 'light'],
    [1440, 'en', 'dark'],
    [390, 'zh', 'dark'],
    [390, 'en', 'light'],
  ] as const)(
    'shows demand, warehouses and transfers at %i, %s, %s',
    async (width, lang, theme) => {
      style.mode = 'style'
      const { page, problems } = await open(browser, { width, lang, theme })
      expect((await page.locator('.bm canvas').boundingBox())?.height).toBeGreaterThan(300)
      const seen = await coloursOf(page)
      expect(seen).toContain(SEA)
      expect(seen).toContain(LAND)
      // The arc of a transfer that waits, in the accent of the theme. On a phone words lie over it.
      if (width === 1440) expect(seen).toContain(theme === 'dark' ? '#e8573b' : '#d9432a')
      expect(await page.locator('.bm-mark.house, .bm-mark.urgent').count()).toBeGreaterThan(1)
      expect(await page.locator('.bm-mark.arrow').count()).toBeGreaterThan(0)
      expect(await page.textContent('.maplibregl-ctrl-attrib')).toContain('Made-up land')
      expect(await page.locator('.bm-legend li').count()).toBe(4)
      expect(await page.locator('.sp-map').count()).toBe(0)
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wider).toBe(0)
      expect(await seriousFindings(page)).toEqual([])
      expect(problems).toEqual([])
      expect(await marksOutside(page)).toEqual([])
      await shot(page, `map-style.${width}.${lang}.${theme}`)
      await page.context().close()
    },
    60_000,
  )

  it('shows routes with their stops, and the open one with their order', async () => {
    style.mode = 'style'
    await placeOrders(await shopContext(server), 40)
    const { warehouses } = (await server.api<FleetView>('/supply/fleet')).body
    const [home] = warehouses
    // Everything lies in one warehouse, so that its vehicles bring it.
    await sql`update stock_holds set location_id = ${home?.id} where order_id is not null and location_id is not null`.execute(
      server.app.platform.db,
    )
    await server.api('/supply/fleet', { method: 'POST', json: { ...LORRY, locationId: home?.id } })
    await server.api('/supply/routes', { method: 'POST', json: {} })
    const plan = async () => (await server.api<RoutesView>('/supply/routes')).body
    await expect.poll(async () => (await plan()).plan?.routes.length ?? 0, { timeout: 30_000 }).toBeGreaterThan(0)
    const [route] = (await plan()).plan?.routes ?? []
    for (const [width, lang, theme] of [
      [1440, 'zh', 'light'],
      [390, 'en', 'dark'],
    ] as const) {
      const { page, problems } = await open(browser, { width, lang, theme, path: '/routes' })
      expect(await page.locator('.bm-mark.house').count()).toBe(1)
      expect(await page.locator('.bm-mark.stop').count()).toBeGreaterThan(0)
      if (theme === 'light') expect(await coloursOf(page)).toContain('#35557f')
      await shot(page, `map-style-routes.${width}.${lang}.${theme}`)
      await page.goto(`${server.url}/studio/supply/routes?route=${route?.id}`)
      await page.waitForSelector('.bm[data-open=true]')
      expect(await page.locator('.bm-mark.number').allTextContents()).toEqual(route?.stops.map((_, i) => `${i + 1}`))
      expect(await seriousFindings(page)).toEqual([])
      expect(problems).toEqual([])
      await shot(page, `map-style-routes-open.${width}.${lang}.${theme}`)
      await page.context().close()
    }
  }, 120_000)

  it('changes to the drawn map and remembers it', async () => {
    style.mode = 'style'
    const { page } = await open(browser)
    await page.click('.bm-kinds button:has-text("自绘")')
    await page.waitForSelector('.sp-map svg')
    expect(await page.locator('.bm canvas').count()).toBe(0)
    const before = style.asked()
    await page.reload()
    await page.waitForSelector('.sp-map svg')
    expect(await page.getAttribute('.bm-kinds button:has-text("自绘")', 'aria-pressed')).toBe('true')
    expect(style.asked()).toBe(before)
    await page.context().close()
  })

  it('keeps the drawn map when the style is broken, says so once, and opens it when asked again', async () => {
    style.mode = 'broken'
    const { page } = await open(browser, { ready: '.bm-failed' })
    expect(await page.textContent('.bm-failed')).toContain('地图样式没有读到')
    expect(await page.locator('.sp-map svg').count()).toBe(1)
    expect(await page.locator('.bm-failed').count()).toBe(1)
    expect(await seriousFindings(page)).toEqual([])
    await shot(page, 'map-style-failed')
    style.mode = 'style'
    await page.click('.bm-failed button:has-text("重试")')
    await page.waitForSelector('.bm[data-open=true]')
    expect(await page.locator('.bm-failed').count()).toBe(0)
    await page.context().close()
  })

  it('says that its data could not be read where they come from an origin that is not configured', async () => {
    style.mode = 'foreign-tiles'
    const { page } = await open(browser, { ready: '.bm-failed', lang: 'en' })
    expect(await page.textContent('.bm-failed')).toContain('MAP_STYLE_ORIGINS')
    await page.context().close()
  })

  it('waits no longer than eight seconds for a style that does not answer', async () => {
    style.mode = 'silent'
    const { page } = await open(browser, { ready: '.bm-failed' })
    expect(await page.textContent('.bm-failed')).toContain('8 秒')
    await page.context().close()
  }, 45_000)

  it('keeps the drawn map in a browser without WebGL, and asks for nothing', async () => {
    const plain = await openBrowser(['--disable-3d-apis'])
    const before = style.asked()
    const { page } = await open(plain, { ready: '.bm-failed', lang: 'en' })
    expect(await page.textContent('.bm-failed')).toContain('no WebGL')
    expect(await page.locator('.sp-map svg').count()).toBe(1)
    expect(style.asked()).toBe(before)
    await plain.close()
  })
})
