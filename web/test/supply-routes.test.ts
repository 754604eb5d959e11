import { mkdirSync } from 'node:fs'
import { sql } from 'kysely'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FleetView, RoutesView } from '../../server/src/contract/types.ts'
import { linkFor, placeOrders, shopContext } from '../../server/test/support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

const SHOTS = process.env.QIANMIAN_SHOTS

/** The operator says which lorries she has, plans, changes what she knows better, sends them off, and takes it back. */
describe('delivery routes in a browser', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  const cookies = (cookie = server.cookie) =>
    cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
    })
  const shot = async (on: Page, name: string) => {
    if (!SHOTS) return
    mkdirSync(SHOTS, { recursive: true })
    await on.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: false })
  }
  const open = async (on: Page, query = '', ready = '.rt-lead') => {
    await on.goto(`${server.url}/studio/supply/routes${query}`)
    await on.waitForSelector(ready)
    await on.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }
  const toast = (text: string) => page.waitForSelector(`.st-toast.on:has-text("${text}")`)
  const plan = async () => (await server.api<RoutesView>('/supply/routes')).body.plan
  const stopsOn = (on: Page) => on.locator('.rt-stops .rt-place b').allTextContents()

  beforeAll(async () => {
    server = await testServer()
    const ctx = await shopContext(server)
    await placeOrders(ctx, 40)
    const { body } = await server.api<FleetView>('/supply/fleet')
    // Everything lies in Kunshan: three cities near it, two far away.
    await sql`update stock_holds set location_id = ${body.warehouses[0]?.id} where order_id is not null and location_id is not null`.execute(
      server.app.platform.db,
    )
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    await context.addCookies(cookies())
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(30_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('begins with the fleet, which says what is wrong, and can be taken back', async () => {
    await page.goto(`${server.url}/studio/supply`)
    await page.click('.sp-tabs a:has-text("配送路线")')
    await page.waitForSelector('.rt-form')
    expect(await page.textContent('.rt-lead .statement')).toContain('先说有哪些车')
    await shot(page, 'routes-empty')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForSelector('.rt-form [aria-invalid=true]')
    expect(await page.locator('.rt-form small.bad').allTextContents()).toContain('写一个金额。')
    const fill = async (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value)
    await fill('叫什么', '4.2 米厢车')
    await fill('几辆', '2')
    await fill('一辆装几件', '400')
    await fill('每公里多少钱', '3.2')
    await fill('出一趟多少钱', '400')
    await fill('几点前回来', '23:00')
    await page.keyboard.press('Enter')
    await toast('“4.2 米厢车”记下了')
    await page.click('button:has-text("加一种车")')
    await fill('叫什么', '面包车')
    await fill('一辆装几件', '60')
    await fill('每公里多少钱', '1.8')
    await fill('出一趟多少钱', '150')
    await page.keyboard.press('Enter')
    await toast('“面包车”记下了')
    expect(await page.locator('.rt-vehicle').count()).toBe(2)
    await page.click('[aria-label="去掉，面包车"]')
    await toast('“面包车”去掉了')
    expect(await page.locator('.rt-vehicle').count()).toBe(1)
    await page.keyboard.press('z')
    await page.waitForFunction(() => document.querySelectorAll('.rt-vehicle').length === 2)
    await page.click('section[aria-labelledby=rt-rules] button:has-text("改")')
    await fill('每站卸货几分钟', '20')
    await page.keyboard.press('Enter')
    await toast('假设记下了')
    expect(await page.textContent('section[aria-labelledby=rt-rules]')).toContain('每站卸货 20 分钟')
  })

  it('plans what waits, and shows where it goes, when, and what that costs', async () => {
    await open(page)
    await page.click('.rt-actions button:has-text("排路线")')
    await page.waitForSelector('.rt-routes > li')
    await page.waitForFunction(() => !document.querySelector('.sp-bar progress'))
    expect(await page.textContent('.rt-lead .statement')).toMatch(/\d 条路线送 3 站/)
    expect(await page.textContent('.rt-saves')).toContain('总是先去最近的一站')
    expect(await page.textContent('.rt-aside')).toContain('交给快递')
    await page.locator('.rt-head').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.rt-stops li')
    expect((await stopsOn(page)).length).toBeGreaterThan(0)
    expect(await page.locator('.rt-map .stop.open').count()).toBe((await stopsOn(page)).length)
    expect(await page.textContent('.rt-assumed')).toContain('直线的 1.3 倍')
    await shot(page, 'routes-open')
    expect(await seriousFindings(page)).toEqual([])
    // The same as a table.
    await page.locator('.rt-grid .ln-aside .icon-btn').first().click()
    expect(await page.locator('.rt-grid .ln-table tbody tr').count()).toBe((await plan())?.routes.length)
    await page.locator('.rt-grid .ln-aside .icon-btn').first().click()
  })

  it('moves a stop by its menu and by dragging, refuses what does not fit, and takes it back', async () => {
    const before = await plan()
    const on = before?.routes.find(({ stops }) => stops.length > 1) ?? before?.routes[0]
    await open(page, `?route=${on?.id}`, '.rt-stops li')
    const [name = ''] = await stopsOn(page)
    const menu = page.locator(`[aria-label="${name}改到哪里"]`)
    const idle = menu.locator('option[value^="vehicle"]').first()
    await menu.selectOption((await idle.getAttribute('value')) ?? '')
    await toast(`${name}改到`)
    const moved = await plan()
    expect(moved?.routes.length).toBe((before?.routes.length ?? 0) + 1)
    expect(moved?.routes.flatMap(({ stops }) => stops).filter(({ isPinned }) => isPinned)).toHaveLength(1)
    await page.keyboard.press('z')
    await expect.poll(async () => (await plan())?.routes).toEqual(before?.routes)

    // Off, and from there dragged back onto the route.
    await page.selectOption(`[aria-label="${name}改到哪里"]`, { label: '拿下来' })
    await toast(`${name}拿下来了`)
    await page.waitForSelector(`.rt-left li:has-text("${name}")`)
    expect(await page.textContent('.rt-left')).toContain('你拿下来的')
    await page.dragAndDrop(`.rt-left li:has-text("${name}")`, '.rt-routes > li >> nth=0')
    await page.waitForFunction(() => document.querySelectorAll('.rt-left li').length === 0)
    await toast(`${name}改到`)
    const dragged = await plan()
    expect(dragged?.left).toEqual([])

    // A route that is too long for its vehicle is refused with why; nothing changes.
    const van = dragged?.vehicles.find((one) => one.name === '面包车')
    await server.api(`/supply/fleet/${van?.id}`, {
      method: 'PUT',
      json: { ...van, id: undefined, capacityUnits: 1 },
    })
    await page.click('.rt-actions button:has-text("重新排")')
    await expect.poll(async () => (await plan())?.id).not.toBe(dragged?.id)
    await open(page, '?route=r1', '.rt-stops li')
    const [first = ''] = await stopsOn(page)
    await page.selectOption(`[aria-label="${first}改到哪里"]`, { label: '新派一趟：面包车' })
    await page.waitForSelector('.st-toast.on[role=alert]')
    expect(await page.textContent('.st-toast')).toContain('装不下')
  })

  it('pins a stop, improves around it, sends the lorries off, and takes that back', async () => {
    await open(page, '?route=r1', '.rt-stops li')
    const [name = ''] = await stopsOn(page)
    await page.click(`[aria-label="把${name}钉在这条路线上"]`)
    await page.waitForSelector(`[aria-label="放开${name}"][aria-pressed=true]`)
    await page.click('.rt-actions button:has-text("再优化")')
    await expect
      .poll(async () => (await server.api<RoutesView>('/supply/routes')).body.job)
      .toMatchObject({ mode: 'reoptimise', state: 'done' })
    await page.waitForSelector(`[aria-label="放开${name}"][aria-pressed=true]`)
    await page.click('.rt-actions .btn.primary:has-text("发车")')
    await toast('条路线发车了')
    await page.waitForSelector('.rt-notes .chip.fact')
    // What is on the road is only read.
    expect(await page.locator('.rt-deeds').count()).toBe(0)
    await shot(page, 'routes-dispatched')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('z')
    await page.waitForSelector('.rt-deeds')
    expect((await plan())?.dispatchedAt).toBeNull()
    await page.click('.rt-actions .btn.primary:has-text("发车")')
    await page.click('.rt-actions button:has-text("撤回发车")')
    await toast('发车撤回了')
  })

  it('prints a sheet for each driver with numbers of orders and nobody’s name', async () => {
    await page.click('a:has-text("司机单")')
    await page.waitForSelector('.rt-sheet tbody tr')
    const text = (await page.textContent('.rt-sheets')) ?? ''
    expect(text).toMatch(/昆山仓装车/)
    expect(/沈知夏|陈屿|顾言|龙井路|武康路|平江路/.exec(text)).toBeNull()
    const numbers = (await plan())?.stops.flatMap(({ orders }) => orders.map(({ number }) => number)) ?? []
    expect(numbers.filter((number) => text.includes(number)).length).toBeGreaterThan(5)
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('.od-screen')).toBe(false)
    await shot(page, 'routes-sheet-print')
    await page.emulateMedia({ media: 'screen' })
    await shot(page, 'routes-sheet')
    expect(await seriousFindings(page)).toEqual([])
    expect(problems.filter((text) => !/422|409/.test(text))).toEqual([])
  })

  it.each([
    [1440, 'zh', 'light'],
    [1440, 'en', 'dark'],
    [390, 'zh', 'dark'],
    [390, 'en', 'light'],
  ] as const)(
    'is open to everybody at %i, %s, %s, and does not scroll sideways',
    async (width, lang, theme) => {
      const own = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce' })
      await own.addCookies(cookies())
      const watched = await watchedPage(own)
      await watched.page.addInitScript(
        ([l, t]) => {
          localStorage.setItem('qm-lang', l)
          localStorage.setItem('qm-theme', t)
        },
        [lang, theme] as const,
      )
      for (const query of ['', '?route=r1']) {
        await open(watched.page, query, '.rt-routes > li')
        expect(await seriousFindings(watched.page)).toEqual([])
        const wider = await watched.page.evaluate(() => {
          const main = document.querySelector('.st-main')
          return [document.documentElement.scrollWidth - innerWidth, main ? main.scrollWidth - main.clientWidth : 0]
        })
        expect(wider).toEqual([0, 0])
        await shot(watched.page, `routes${query ? '-open' : ''}.${width}.${lang}.${theme}`)
      }
      for (const part of ['.rt-map', '.rt-aside', '.rt-fleet']) {
        await watched.page.locator(part).scrollIntoViewIfNeeded()
        await watched.page.evaluate((at) => document.querySelector(at)?.scrollIntoView({ block: 'start' }), part)
        await shot(watched.page, `routes${part.replace('.rt', '')}.${width}.${lang}.${theme}`)
      }
      expect(watched.problems).toEqual([])
      await own.close()
    },
    120_000,
  )

  it('shows a viewer everything, and nothing to change', async () => {
    const own = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
    await own.addCookies(cookies(await cookieByLink(await linkFor(server, 'viewer'))))
    const { page: theirs } = await watchedPage(own)
    await open(theirs, '?route=r1', '.rt-stops li')
    expect(await theirs.locator('.rt-deeds, .rt-move, .rt-edit, .rt-actions button').count()).toBe(0)
    await own.close()
  })
})
