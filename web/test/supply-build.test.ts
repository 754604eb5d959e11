import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { serve, type World, world } from './supply-world.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

/** A merchant sees what a sales event asks for, when to order it, and what will be too late. */
describe('the build before a sales event in a browser', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  const open = async (on: Page, path: string, ready: string) => {
    await on.goto(`${server.url}/studio/supply${path}`)
    await on.waitForSelector(ready)
  }
  const decided = (on: World) => on.calls.filter(({ path }) => path === '/proposals/decide').map(({ body }) => body)
  beforeAll(async () => {
    server = await testServer()
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    const cookies = server.cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
    })
    await context.addCookies(cookies)
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('leads from the overview to what comes in where, when to order, and what is too late', async () => {
    await serve(page, world())
    await open(page, '', '.sp-buildhint')
    await page.click('.sp-buildhint a')
    await page.waitForSelector('.sp-build')
    expect(new URL(page.url()).pathname).toBe('/studio/supply/purchases')
    expect(await page.textContent('.sp-build h2')).toBe('双十二备货')
    expect(await page.locator('.sp-inbound').count()).toBe(4)
    // The doors of Kunshan take 400: those days are full.
    expect(await page.locator('.sp-inbound .full').count()).toBe(4)
    expect(await page.locator('.sp-orders li').count()).toBe(4)
    expect(await page.textContent('.sp-late li')).toContain('供货要 21 天，只剩 17 天')
    await page.click('.sp-build button[aria-pressed]')
    expect(await page.locator('.sp-build tbody tr').count()).toBe(4)
    expect(await page.textContent('.sp-build .ln-table')).toContain('全部 46 行')
    const href = await page.getAttribute('.sp-build a[download]', 'href')
    expect(href).toContain('/supply/build.csv')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('stands on a phone, in English and in the dark, without anything beyond the edge', async () => {
    const phone = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
    })
    await phone.addCookies(await context.cookies())
    const small = await phone.newPage()
    await serve(small, world())
    await small.addInitScript(() => {
      localStorage.setItem('qm-lang', 'en')
      document.documentElement.dataset.theme = 'dark'
    })
    await open(small, '/purchases', '.sp-build')
    expect(await small.textContent('.sp-build h2')).toBe('Build-up for 12.12')
    const beyond = await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond).toBeLessThanOrEqual(0)
    expect(await seriousFindings(small)).toEqual([])
    await phone.close()
  })

  it('puts a decision off where it is warned of, sends another back, and takes either back', async () => {
    const on = world()
    await serve(page, on)
    await open(page, '', '.sp-warn')
    await page.click('.sp-warn .btn.quiet')
    await page.click('.sp-more >> text=以后再说')
    await page.waitForFunction(() => document.querySelector('.sp-more')?.textContent?.includes('以后再说') === false)
    expect(decided(on)).toEqual([{ ids: ['prp_transfer'], decision: 'later' }])
    await page.keyboard.press('z')
    await page.waitForFunction(() => document.querySelector('.sp-more')?.textContent?.includes('以后再说') === true)
    expect(decided(on).at(-1)).toEqual({ ids: ['prp_transfer'], decision: 'reopen' })
    await page.click('.sp-more >> text=退回')
    await page.waitForSelector('.sp-warn >> text=已退回')
    expect(decided(on).at(-1)).toEqual({ ids: ['prp_transfer'], decision: 'reject' })
    expect(problems).toEqual([])
  })
})
