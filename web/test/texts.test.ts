import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newOwnerLink, type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

/** Somebody who needs a message and a film about a product: chooses, writes, checks the facts, copies, takes away, deletes. */
describe('the texts of a product in a browser', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  const kind = (name: string) => page.locator('.tx-kinds').getByRole('button', { name })
  const sheet = (lang: 'zh-CN' | 'en') => page.locator(`.tx-sheet [lang="${lang}"]`)
  beforeAll(async () => {
    server = await testServer()
    const found = await server.api<{ items: { id: string }[] }>(`/products?text=${encodeURIComponent('风眼亚麻短袖')}`)
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(15_000)
    await page.goto(await newOwnerLink(server), { waitUntil: 'networkidle' })
    await page.goto(`${server.url}/studio/products/${found.body.items[0]?.id}`)
    await page.getByRole('link', { name: '文案' }).click()
    await page.waitForSelector('.tx-kinds')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('says what an empty kind is for, and writes a message in both languages', async () => {
    await kind('短信').click()
    await page.getByText('这一种还没写过').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('button', { name: '写一份' }).click()
    await sheet('zh-CN').first().waitFor()
    expect(await sheet('zh-CN').first().textContent()).toMatch(/拒收请回复R/)
    expect(await sheet('en').first().textContent()).toMatch(/Reply R to opt out/)
    expect(await page.locator('.tx-side .g.ok').count()).toBeGreaterThan(3)
  })

  it('shows the fact under a claim to the mouse and to the keyboard', async () => {
    await page.locator('.tx-sheet a.claim').first().hover()
    await page.locator('#fact-card dl').first().waitFor()
    const hovered = await page.locator('#fact-card .v').first().textContent()
    expect(hovered?.length).toBeGreaterThan(0)
    await page.locator('.tx-sheet a.claim').last().focus()
    await expect.poll(() => page.locator('#fact-card').textContent()).toContain('239')
  })

  it('copies a text with its label, and keeps every other variation beside it', async () => {
    await page.getByRole('button', { name: '复制中文' }).click()
    await page.getByText('复制好了，带着标识').waitFor()
    const first = await page.evaluate(() => navigator.clipboard.readText())
    expect(first).toContain('AI生成')
    await page.getByRole('button', { name: '换一种写法' }).click()
    await page.getByRole('button', { name: '第 2 稿' }).waitFor()
    await page.getByRole('button', { name: '第 1 稿' }).click()
    await page.getByRole('button', { name: '复制中文' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(first)
  })

  it('writes a film of thirty seconds and gives it as a table', async () => {
    await kind('分镜').click()
    await page.getByLabel('片长').selectOption('30')
    await page.getByRole('button', { name: '写一份' }).click()
    await page.getByText('镜头 5').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.locator('.st-menu summary').click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV 中文' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^shot-list-.*\.zh\.csv$/)
  })

  it('asks for both languages of an offer before it writes a campaign, and writes it word for word', async () => {
    await kind('活动方案').click()
    await page.getByLabel('中文原文').fill('会员满300元减30元')
    await page.getByRole('button', { name: '写一份' }).click()
    expect(await page.locator('.tx-sheet').count()).toBe(0)
    await page.getByLabel('英文原文').fill('CNY 30 off orders of CNY 300 for members')
    await page.getByRole('button', { name: '写一份' }).click()
    await sheet('zh-CN').first().waitFor()
    expect(await page.locator('.tx-sheet').textContent()).toContain('会员满300元减30元')
  })

  it('fits a phone: one language at a time, nothing wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await sheet('en').first().isVisible()).toBe(false)
    await page.getByRole('button', { name: 'English', exact: true }).click()
    expect(await sheet('en').first().isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await seriousFindings(page)).toEqual([])
    await page.setViewportSize({ width: 1440, height: 960 })
  })

  it('deletes a draft only after it was asked, and the browser had nothing to complain of', async () => {
    await kind('短信').click()
    await page.getByRole('button', { name: '删掉这份' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
    expect(await page.getByRole('button', { name: /第 \d 稿/ }).count()).toBe(2)
    await page.getByRole('button', { name: '删掉这份' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '删掉这份' }).click()
    await expect.poll(() => page.getByRole('button', { name: /第 \d 稿/ }).count(), { timeout: 15_000 }).toBe(1)
    expect(problems).toEqual([])
  })
})
