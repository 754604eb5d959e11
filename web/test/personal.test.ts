import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

/** What a shopper who agrees sees and does: a page of her own, her own data, and a way out. */
describe('pages for one person in a browser', () => {
  let server: TestServer
  let browser: Browser
  beforeAll(async () => {
    server = await testServer()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  const agreed = async (width: number): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${server.url}/zh`)
    await page.click('#consent button[data-consent=granted]')
    for (const handle of ['moss-yoga-mat', 'panli-kettlebell', 'wind-eye-linen-tee'])
      await page.goto(`${server.url}/zh/p/${handle}`)
    await page.close()
    return context
  }
  const whole = async (page: Page, path: string): Promise<void> => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
    expect(await seriousFindings(page), path).toEqual([])
  }

  for (const width of [1440, 390]) {
    it(`composes home and shows what it noted at ${width}, in both languages`, async () => {
      const context = await agreed(width)
      const { page, problems } = await watchedPage(context)
      for (const [path, sentence] of [
        ['/zh', '这一页是为你排的'],
        ['/en', 'This page was composed for you'],
        ['/zh/me', '因为你看过'],
        ['/en/me', 'because you looked at'],
      ] as const) {
        await page.goto(server.url + path, { waitUntil: 'networkidle' })
        expect(await page.textContent('main'), path).toContain(sentence)
        await whole(page, path)
      }
      expect(problems).toEqual([])
      await context.close()
    })
  }

  it('hides a thing at once and for good, and puts it back', async () => {
    const context = await agreed(1440)
    const page = await context.newPage()
    await page.goto(`${server.url}/zh`)
    const button = page.locator('button[data-hide]').first()
    const product = await button.getAttribute('data-hide')
    await button.focus()
    const told = page.waitForResponse((response) => response.url().endsWith('/api/events'))
    await button.press('Enter')
    await told
    await page.locator('#toast.on').waitFor()
    expect(await page.locator(`button[data-hide="${product}"]`).first().isVisible()).toBe(false)
    await page.goto(`${server.url}/zh`)
    expect(await page.locator(`button[data-hide="${product}"]`).count()).toBe(0)
    await page.goto(`${server.url}/zh/me`)
    await page.locator('.struck button').first().click()
    await page.waitForURL('**/me?saved=1')
    expect(await page.locator('.struck').count()).toBe(0)
    await context.close()
  })

  it('suggests what goes with the bag, without knowing who asks', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${server.url}/zh/p/moss-yoga-mat`)
    await page.locator('[data-pick] button[type=submit]').click()
    await page.locator('#toast.on').waitFor()
    const asked = page.waitForRequest((request) => request.url().includes('/api/recommendations'))
    await page.locator('header [data-bag-open]').click()
    expect((await asked).url()).not.toMatch(/visitor|session/)
    await page.locator('[data-bag-more] li').first().waitFor()
    expect(await page.locator('[data-bag-more] li').count()).toBeGreaterThan(1)
    await context.close()
  })

  it('forgets everything when she takes her word back', async () => {
    const context = await agreed(1440)
    const page = await context.newPage()
    await page.goto(`${server.url}/zh`)
    const erased = page.waitForResponse(
      (response) => response.url().endsWith('/me') || response.url().includes('erased=1'),
    )
    await page.locator('footer button[data-consent=denied]').click()
    await erased
    await page.waitForFunction(() => !document.cookie.includes('visitor='))
    await page.goto(`${server.url}/zh`)
    expect(await page.textContent('main')).toContain('没有用到你看过什么')
    await page.goto(`${server.url}/zh/me`)
    expect(await page.textContent('main')).not.toContain('因为你看过')
    expect(await page.evaluate(() => localStorage.getItem('qm-visitor'))).toBeNull()
    await context.close()
  })
})
