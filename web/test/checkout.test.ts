import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverOrder, shipOrder } from '../../server/src/flows/orders/fulfil-order.ts'
import type { Ctx } from '../../server/src/platform/ctx.ts'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { mailedCode } from '../../server/test/support/till-shopper.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

/** Where pictures of the journey are kept, to be looked at. */
const SHOTS = process.env.QIANMIAN_SHOTS
const EMAIL = 'journey@example.com'
/** A machine with much else to do is no failure. */
const PATIENCE_MS = 60_000

/** A guest buys on a phone, signs in by a mailed code, and sends something back. */
describe('checkout journey', () => {
  let server: TestServer
  let browser: Browser
  let desk: Ctx
  beforeAll(async () => {
    if (SHOTS) mkdirSync(SHOTS, { recursive: true })
    server = await testServer()
    browser = await openBrowser()
    const [shop] = await server.app.shops()
    if (!shop) throw new Error('no shop')
    desk = server.app.context(shop, { kind: 'person', userId: 'u', name: 'desk', role: 'owner' }, 'zh', 'journey')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const shot = async (page: Page, name: string) => {
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  }

  it('from the product to a return, on a phone', { timeout: 5 * PATIENCE_MS }, async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
    context.setDefaultTimeout(PATIENCE_MS)
    const { page, problems } = await watchedPage(context)
    await page.goto(`${server.url}/zh/p/wind-eye-linen-tee`)
    await page.click('#consent [data-consent=denied]')
    await page.click('[data-add]:visible')
    await page.waitForFunction(() => document.querySelector('[data-bag-count]')?.textContent === '1')
    await page.click('[data-bag-open]')
    await page.waitForSelector('#bag[open] .bag-lines li')
    await page.click('#bag .bag-lines [aria-label=多一件]')
    await page.waitForFunction(() => document.querySelector('[data-bag-count]')?.textContent === '2')
    await shot(page, 'bag-sheet-390')
    await page.click('#bag .bag-end .btn.primary')
    await page.waitForURL(/\/zh\/checkout$/)
    expect(await page.textContent('.kept')).toMatch(/为您留到 \d\d:\d\d/)
    await page.fill('[name=email]', EMAIL)
    await page.fill('[name=recipient]', '沈知夏')
    await page.fill('[name=phone]', '13800000000')
    await page.selectOption('[name=region]', '浙江省')
    expect(await page.locator('[name=city] option').count()).toBe(12)
    await page.selectOption('[name=city]', '杭州市')
    await page.fill('[name=district]', '西湖区')
    await page.fill('[name=line1]', '龙井路 1 号')
    await shot(page, 'where-390')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('.till-form .btn.primary')
    await page.waitForURL(/step=delivery/)
    await shot(page, 'delivery-390')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('.till-form .btn.primary')
    await page.waitForURL(/step=pay/)
    await page.check('[name=kind][value=test]')
    await page.selectOption('[name=token]', 'test-declines')
    await page.click('.till-form .btn.primary')
    await page.waitForSelector('.sp-problem')
    expect(await page.textContent('.sp-problem')).toContain('拒绝')
    await page.selectOption('[name=token]', 'test-succeeds')
    await shot(page, 'pay-390')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('.till-form .btn.primary')
    await page.waitForURL(/\/orders\/ord_.*thanks/)
    expect(await page.textContent('.order-no')).toMatch(/\d/)
    expect(await page.textContent('[data-bag-count]')).toBe('')
    await shot(page, 'thanks-390')
    const id = /ord_[\w-]+/.exec(page.url())?.[0] ?? ''

    await page.click('.order-acts a[href*="sign-in"]')
    expect(await page.inputValue('[name=email]')).toBe(EMAIL)
    await page.click('.till-form .btn.primary')
    await page.fill('[name=code]', (await mailedCode(desk, EMAIL)) ?? '')
    await shot(page, 'code-390')
    await page.click('.till-form .btn.primary')
    await page.waitForURL(new RegExp(`/orders/${id}$`))
    const shipped = await shipOrder(desk, id, { carrier: '顺丰', tracking: 'SF1234567' })
    expect(shipped.ok && (await deliverOrder(desk, id)).ok).toBe(true)
    await page.reload()
    expect(await page.textContent('.timeline')).toContain('SF1234567')
    await page.click('.order-acts a[href$="return-items"]')
    await page.selectOption('[name^=units-]', '1')
    await shot(page, 'return-390')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('.till-form .btn.ink')
    await page.waitForSelector('.effect')
    await shot(page, 'effect-390')
    await page.click('.effect .btn.primary')
    await page.waitForSelector('.sp-notice')
    expect(await page.textContent('.sp-notice')).toContain('办好了：退货')
    await shot(page, 'order-390')
    // The declined card is the one error that a browser writes down: a page that came with 402.
    expect(problems.filter((text) => !text.includes('402'))).toEqual([])
    for (const [theme, lang] of [
      ['light', 'zh'],
      ['dark', 'en'],
    ] as const) {
      await context.addCookies([{ name: 'theme', value: theme, url: server.url }])
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(`${server.url}/${lang}/orders/${id}`)
      await shot(page, `order-1440-${lang}-${theme}`)
      await page.goto(`${server.url}/${lang}/orders`)
      await shot(page, `orders-1440-${lang}-${theme}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
    await page.goto(`${server.url}/en/p/wind-eye-linen-tee`)
    await page.click('[data-add]:visible')
    await page.waitForFunction(() => document.querySelector('[data-bag-count]')?.textContent === '1')
    await page.goto(`${server.url}/en/bag`)
    await shot(page, 'bag-1440-en-dark')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('.bag-end .btn.primary')
    await page.waitForURL(/\/en\/checkout/)
    await shot(page, 'where-1440-en-dark')
    await context.close()
  })
})
