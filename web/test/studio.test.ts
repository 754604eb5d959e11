import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

const CSV = `编码,商品名称,品牌,价格,库存,克重,成分,风格
t1,山岚亚麻短袖,素屿,199,12,165 g/m²,亚麻 100%,休闲
t2,坏价格,素屿,-1,1,,,
`

/** A person who has never seen the studio: link, password, file, review, publish. */
describe('the studio in a browser', () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  let problems: string[]
  beforeAll(async () => {
    server = await testServer()
    browser = await openBrowser()
    ;({ page, problems } = await watchedPage(
      await browser.newContext({ viewport: { width: 1440, height: 960 }, locale: 'zh-CN', reducedMotion: 'reduce' }),
    ))
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('lets the owner in by the link, asks for a key of her own, and opens the inbox', async () => {
    await page.goto(await server.app.auth.oneTimeLink('owner@shanyu.local', '林岚'), { waitUntil: 'networkidle' })
    await page.goto(`${server.url}/studio`, { waitUntil: 'networkidle' })
    await page.waitForURL('**/studio/welcome')
    await page.fill('input[name=email]', 'lan@shanyu.example')
    await page.fill('input[name=password]', 'kurz')
    await page.click('button[type=submit]')
    await page.waitForSelector('#password-problem')
    await page.fill('input[name=password]', 'eine lange Bank am See')
    await page.click('button[type=submit]')
    await page.waitForURL('**/studio/inbox')
  })

  it('takes a file, shows what will happen, imports it, and writes a pack', async () => {
    await page.goto(`${server.url}/studio/imports`, { waitUntil: 'networkidle' })
    await page.setInputFiles('input[type=file]', { name: 'goods.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) })
    await page.waitForSelector('text=1 件能用，1 行有问题')
    expect(await page.textContent('.st-issues')).toContain('第 3 行')
    await page.click('text=开始导入')
    await page.waitForSelector('text=导入完成：新增 1 件')
    await page.goto(`${server.url}/studio/products?q=山岚`, { waitUntil: 'networkidle' })
    await page.click('.pr-row input[type=checkbox]')
    await page.click('text=写内容包')
    await page.uncheck('.dock input[type=checkbox]')
    await page.click('text=开始写')
    await page.waitForURL('**/studio/review?run=*')
    await page.waitForSelector('.fl .claim', { timeout: 30_000 })
  })

  it('shows the fact under a claim, approves by a key, and undoes by another', async () => {
    await page.click('.fl .claim >> nth=0')
    expect(await page.textContent('.rv-insp .fact')).toContain('来源')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('a')
    await page.waitForSelector('.st-toast.on')
    await expect
      .poll(async () => (await server.api<{ total: number }>('/proposals?status=approved')).body.total)
      .toBe(1)
    await page.keyboard.press('z')
    await expect.poll(async () => (await server.api<{ total: number }>('/proposals?status=undone')).body.total).toBe(1)
  })

  it('opens every place without errors, in both languages, and on a phone', async () => {
    for (const place of ['inbox', 'products', 'imports', 'brands', 'activity', 'settings', 'review']) {
      await page.goto(`${server.url}/studio/${place}`, { waitUntil: 'networkidle' })
      expect(await seriousFindings(page), place).toEqual([])
    }
    await page.evaluate(() => localStorage.setItem('qm-lang', 'en'))
    await page.setViewportSize({ width: 390, height: 844 })
    for (const place of ['inbox', 'review']) {
      await page.goto(`${server.url}/studio/${place}`, { waitUntil: 'networkidle' })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), place).toBeLessThanOrEqual(0)
    }
    expect(problems.filter((text) => !/40[19]|422/.test(text))).toEqual([])
  })
})
