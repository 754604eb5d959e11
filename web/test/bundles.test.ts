import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SupplyPlanView } from '../../server/src/contract/types.ts'
import type { Ctx } from '../../server/src/platform/ctx.ts'
import { type BundleHistory, layBundleHistory } from '../../server/test/support/bundle-history.ts'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { until } from '../../server/test/support/until.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

/** A merchant sees a pair and why, opens it; a shopper buys both with one press; the merchant closes it again. */
describe('bundles on the screens', () => {
  let server: TestServer
  let browser: Browser
  let desk: BrowserContext
  let page: Page
  let shopper: Page
  let problems: string[]
  let past: BundleHistory
  let ctx: Ctx
  const handleOf = async (productId: string): Promise<string> => {
    const { products } = await server.app.snapshots.get(ctx)
    return products.find(({ detail }) => detail.id === productId)?.detail.handle ?? ''
  }
  /** The tower as somebody set it up: width, language, theme. */
  const open = async (width: number, lang: 'zh' | 'en', theme: 'light' | 'dark') => {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 960 })
    const to = `${server.url}/studio/supply/bundles`
    if (page.url() !== to) await page.goto(to)
    await page.evaluate(
      ([l, t]) => {
        localStorage.setItem('qm-lang', l)
        localStorage.setItem('qm-theme', t)
      },
      [lang, theme] as const,
    )
    await page.reload()
    await page.waitForSelector('.sp-bundle')
  }
  beforeAll(async () => {
    server = await testServer()
    const [shop] = await server.app.shops()
    ctx = await server.app.systemContext(shop?.id ?? '', 'test')
    past = await layBundleHistory(ctx, ctx.clock.now())
    const asked = await server.api<SupplyPlanView>('/supply/plan', { method: 'POST' })
    await until(
      () => server.api<SupplyPlanView>('/supply/plan'),
      ({ body }) => body.id === asked.body.id && body.state === 'done',
      180_000,
    )
    browser = await openBrowser()
    desk = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    await desk.addCookies(
      server.cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=')
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
      }),
    )
    ;({ page, problems } = await watchedPage(desk))
    page.setDefaultTimeout(20_000)
    const street = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    const walked = await watchedPage(street)
    shopper = walked.page
    shopper.setDefaultTimeout(20_000)
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it.each([
    [1440, 'zh', 'light'],
    [1440, 'en', 'dark'],
    [390, 'zh', 'dark'],
    [390, 'en', 'light'],
  ] as const)('shows the pair and why at %i px, %s, %s', async (width, lang, theme) => {
    await open(width, lang, theme)
    expect(await page.textContent('.sp-bundle .acts .btn')).toBe(lang === 'zh' ? '批准搭配' : 'Approve bundle')
    expect(await page.locator('.sp-bundle').count()).toBe(1)
    await page.click('.sp-bundle [aria-expanded=false]')
    await page.waitForSelector('.sp-bundle .sp-evidence ol li')
    expect(await page.locator('.sp-evidence ol li').count()).toBeGreaterThan(5)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await seriousFindings(page)).toEqual([])
  })

  it('opens it with the keyboard alone, and shoppers are shown it', async () => {
    await open(1440, 'zh', 'light')
    await page.focus('.sp-bundle .acts .btn')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.sp-bundle .chip.fact')
    await page.waitForSelector('.sp-diary.wide')
    const address = `${server.url}/zh/p/${await handleOf(past.fast.productId)}`
    await until(
      async () => (await fetch(address)).text(),
      (html) => html.includes('加购'),
      10_000,
    )
    await shopper.goto(address)
    await shopper.waitForSelector('.bundles')
    expect(await shopper.textContent('.bundles')).toMatch(/加购.*立省 ¥/)
    expect(await shopper.locator('.bundles s, .bundles del').count()).toBe(0)
    expect(await shopper.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

  it('puts both into the bag with one press, and offers the other one to who took one', async () => {
    await shopper.click('[data-bundle-add]')
    await shopper.waitForSelector('#toast.on')
    await shopper.goto(`${server.url}/zh/bag`)
    expect(await shopper.locator('.bag-lines > li').count()).toBe(2)
    expect(await shopper.locator('.sum-off').count()).toBe(1)
    expect(await shopper.locator('.bundles').count()).toBe(0)
    // Without the bundled one it is offered again, and one press brings it back.
    await shopper.locator('.bag-lines > li').nth(1).locator('.out').click()
    await shopper.waitForSelector('.bundles')
    expect(await shopper.locator('.sum-off').count()).toBe(0)
    expect(await seriousFindings(shopper)).toEqual([])
    await shopper.click('.bundles .btn')
    await shopper.waitForSelector('.sum-off')
    expect(await shopper.locator('.bag-lines > li').count()).toBe(2)
  })

  it('closes it again from the list of what was decided', async () => {
    await page.goto(`${server.url}/studio/supply/bundles`)
    await page.waitForSelector('.sp-diary.wide .link')
    expect(await page.textContent('.sp-diary.wide')).toContain('开到')
    await page.click('.sp-diary.wide .link')
    await page.waitForSelector('.st-toast.on')
    await shopper.goto(`${server.url}/zh/bag`)
    expect(await shopper.locator('.sum-off').count()).toBe(0)
    expect(problems).toEqual([])
  })
})
