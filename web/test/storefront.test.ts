import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

const PAGES = [
  '/zh',
  '/en',
  '/zh/p/wind-eye-linen-tee',
  '/en/p/tinglan-q3-headphones',
  '/zh/c/apparel',
  '/zh/b/suyu',
  '/zh/search?q=亚麻',
  '/zh/me',
  '/zh/p/nothing',
]
const MAX_SCRIPT_BYTES = 120 * 1024
const MAX_TRACK_BYTES = 5 * 1024

describe('the storefront in a browser', () => {
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

  for (const width of [1440, 390]) {
    it(`opens every kind of page at ${width} without errors, sideways scrolling or serious accessibility findings`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
      for (const path of PAGES) {
        const { page, problems } = await watchedPage(context)
        await page.goto(server.url + path, { waitUntil: 'networkidle' })
        expect(
          problems.filter((text) => !text.includes('404')),
          path,
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(
          0,
        )
        expect(await seriousFindings(page), path).toEqual([])
        await page.close()
      }
      await context.close()
    })
  }

  it('reads without script: name, price, facts and the bag note', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${server.url}/zh/p/wind-eye-linen-tee`)
    const text = await page.textContent('body')
    expect(text).toContain('风眼亚麻短袖')
    expect(text).toContain('¥239')
    expect(text).toContain('165 g/m²')
    await context.close()
  })

  it('does not move while it loads, and brings little script', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const { page } = await watchedPage(context)
    const scripts: number[] = []
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') scripts.push(gzipSync(await response.body()).length)
    })
    await page.addInitScript(() => {
      const held = window as unknown as { shift: number }
      held.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) held.shift += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${server.url}/zh/p/wind-eye-linen-tee`, { waitUntil: 'networkidle' })
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02)
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_SCRIPT_BYTES)
    expect(gzipSync(Buffer.from(await (await fetch(`${server.url}/t.js`)).arrayBuffer())).length).toBeLessThan(
      MAX_TRACK_BYTES,
    )
    await context.close()
  })

  it('puts the chosen variant into the bag and keeps it', async () => {
    const context = await browser.newContext()
    const { page, problems } = await watchedPage(context)
    await page.goto(`${server.url}/zh/p/wind-eye-linen-tee`, { waitUntil: 'networkidle' })
    await page.click('[data-pick] [data-add]')
    await page.waitForSelector('#toast.on')
    await page.goto(`${server.url}/zh`, { waitUntil: 'networkidle' })
    expect(await page.textContent('[data-bag-count]')).toBe('1')
    await page.click('[data-bag-open]')
    await page.waitForSelector('#bag[open] .bag-lines li')
    expect(await page.textContent('#bag')).toContain('去结算')
    expect(problems).toEqual([])
    await context.close()
  })

  it('stores nothing about a person who has not agreed', async () => {
    const context = await browser.newContext()
    const { page } = await watchedPage(context)
    await page.goto(`${server.url}/zh`, { waitUntil: 'networkidle' })
    await page.goto(`${server.url}/zh/c/apparel`, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    expect((await context.cookies()).map((cookie) => cookie.name)).toEqual([])
    await page.click('#consent [data-consent=granted]')
    // Her yes, and the number under which she is known from now on.
    expect((await context.cookies()).map((cookie) => cookie.name).sort()).toEqual(['consent', 'visitor'])
    await context.close()
  })
})
