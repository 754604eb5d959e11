import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeModelServer, startFakeModel } from '../../server/test/support/fake-model-server.ts'
import { newOwnerLink, type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

/** A merchant who looks at several tellings of one product before she lets one be written. */
describe('tellings of a product side by side', () => {
  let fake: FakeModelServer
  let server: TestServer
  let browser: Browser
  let page: Page
  let problems: string[]
  const columns = () => page.locator('dialog .st-voices section')
  beforeAll(async () => {
    fake = await startFakeModel()
    fake.play('fenced')
    server = await testServer({ DEMO: '1', MODEL_BASE_URL: fake.url, MODEL_NAME: 'fake-model' })
    browser = await openBrowser()
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(20_000)
    await page.goto(await newOwnerLink(server), { waitUntil: 'networkidle' })
    const { items } = (await server.api<{ items: { id: string }[] }>('/products?limit=1')).body
    await page.goto(`${server.url}/studio/products/${items[0]?.id}`)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await fake?.close()
  })

  it('shows what the engine and the model make of the same facts, in either language', async () => {
    await page.click('button:has-text("引擎和模型")')
    await expect.poll(() => columns().count(), { timeout: 20_000 }).toBe(2)
    expect(await columns().locator('h3').allTextContents()).toEqual([' 内置引擎', ' fake-model'])
    const zh = await columns().nth(0).textContent()
    await page.click('dialog button:has-text("English")')
    await expect.poll(() => columns().nth(0).textContent()).not.toBe(zh)
    expect(await columns().nth(0).locator('[lang=en]').count()).toBe(1)
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
  })

  it('says why a writer has nothing to show, and offers only the other', async () => {
    fake.play('hallucinated-number')
    await page.reload()
    await page.click('button:has-text("引擎和模型")')
    await page.waitForSelector('dialog [role=status] >> text=/关口/')
    expect(await columns().nth(1).locator('button').isDisabled()).toBe(true)
    expect(await columns().nth(0).locator('button').isDisabled()).toBe(false)
    await page.keyboard.press('Escape')
  })

  it('takes the voice that she picks for a pack, which then waits for her', async () => {
    await page.click('button:has-text("三种语气")')
    await expect.poll(() => columns().count()).toBe(3)
    await columns().nth(1).locator('button').click()
    await page.waitForURL(/\/studio\/review\?run=/)
    await page.waitForSelector('text=理性', { timeout: 60_000 })
    expect(problems).toEqual([])
  })

  it('shows one film as the engine and the model word it, and keeps the one that she takes', async () => {
    fake.play('ok')
    const { items } = (await server.api<{ items: { id: string }[] }>('/products?limit=1')).body
    await page.goto(`${server.url}/studio/products/${items[0]?.id}`)
    await page.getByRole('link', { name: '文案' }).click()
    await page.locator('.tx-kinds').getByRole('button', { name: '分镜' }).click()
    await page.getByRole('button', { name: '两种写法对照' }).click()
    await expect.poll(() => columns().count(), { timeout: 20_000 }).toBe(2)
    expect(await columns().locator('h3').allTextContents()).toEqual([' 内置引擎', ' fake-model'])
    const [engine, model] = await columns().allTextContents()
    expect(model).not.toBe(engine)
    expect(await seriousFindings(page)).toEqual([])
    await columns().nth(1).getByRole('button', { name: '就这样写' }).click()
    await page.getByText(/fake-model，\d+ 句可换的话写了 \d+ 句/).waitFor()
    expect(await page.locator('dialog[open]').count()).toBe(0)
    fake.play('hallucinated-number')
    await page.getByRole('button', { name: '换一种写法' }).click()
    await page.locator('.tx-main .chip.note', { hasText: '句是内置引擎的' }).waitFor()
    fake.play('402')
    await page.getByRole('button', { name: '换一种写法' }).click()
    await page.locator('.tx-main .chip.note', { hasText: '余额不足，已用内置引擎' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(problems).toEqual([])
  })
})
