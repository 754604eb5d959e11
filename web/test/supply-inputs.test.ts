import { mkdirSync, readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkFor } from '../../server/test/support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

const SHOTS = process.env.QIANMIAN_SHOTS
const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

/** A merchant tells the plan what she knows: costs and lead times, what competitors ask, where her warehouses stand. */
describe('inputs of prices and supply in a browser', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  let variant: { id: string; sku: string; priceMinor: number }
  const cookies = (cookie: string, url = server.url) =>
    cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
    })
  const shot = async (on: Page, name: string) => {
    if (!SHOTS) return
    mkdirSync(SHOTS, { recursive: true })
    await on.screenshot({ path: `${SHOTS}/${name}.png` })
  }
  const open = async (on: Page) => {
    await on.goto(`${server.url}/studio/supply/inputs`)
    await on.waitForSelector('#si-houses', { timeout: 90_000 })
    await on.waitForSelector('.si-houseline')
    await on.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }
  const drop = (on: Page, section: string, dropped: ReturnType<typeof file>) =>
    on.setInputFiles(`section[aria-labelledby=${section}] input[type=file]`, dropped)
  const says = (on: Page, section: string, text: string) =>
    on.waitForSelector(`section[aria-labelledby=${section}] .statement:has-text("${text}")`)
  const toast = (text: string) => page.waitForSelector(`.st-toast.on:has-text("${text}")`)

  beforeAll(async () => {
    server = await testServer()
    const { body } = await server.api<{ items: { id: string }[] }>('/products?limit=1')
    const detail = await server.api<{ variants: (typeof variant)[] }>(`/products/${body.items[0]?.id}`)
    variant = detail.body.variants[0]!
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    await context.addCookies(cookies(server.cookie))
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(30_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('shows what a table of terms would change, writes the right rows, and takes them back', async () => {
    await open(page)
    await shot(page, 'inputs')
    expect(await seriousFindings(page)).toEqual([])
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')])
    const table = readFileSync(await download.path(), 'utf8').replace('\uFEFF', '')
    expect(table).toContain('单位成本')
    expect(table).toContain(variant.sku)
    // What was downloaded and not touched has nothing new.
    await drop(page, 'si-terms', file('terms.csv', table))
    await says(page, 'si-terms', '没有要改的')
    await page.click('text=换一个文件')
    const text = `货号,单位成本,交期天数\n${variant.sku},12.34,21\nNOPE,1,2\n,5,\n`
    await drop(page, 'si-terms', file('成本.csv', text))
    await says(page, 'si-terms', '会改 1 个规格')
    expect(await page.locator('.si-rows li').count()).toBe(3)
    expect(await page.locator('.si-rows .g.bad').count()).toBe(2)
    expect(await page.textContent('.si-rows')).toContain('店里没有“NOPE”。')
    await shot(page, 'inputs-terms-preview')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('text=只写对的 1 行')
    await toast('已写入 1 个规格')
    await page.waitForSelector('.si-last')
    const { body } = await server.api<string>('/supply/terms.csv')
    expect(body).toContain('12.34')
    await page.click('.si-last .btn')
    await toast('已撤回 1 个规格')
    expect((await server.api<string>('/supply/terms.csv')).body).toBe(table)
  })

  it('brings competitors’ prices, makes a source whose secret is said once, and removes it by its name', async () => {
    const price = (variant.priceMinor / 100).toFixed(2)
    await drop(
      page,
      'si-market',
      file('比价表.csv', `sku,competitor,price\n${variant.sku},甲店,${price}\nNOPE,甲店,1\n`),
    )
    await says(page, 'si-market', '「比价表」会带来 1 个价格')
    await shot(page, 'inputs-market-preview')
    await page.click('text=带进来 1 个价格')
    await toast('带进来 1 个价格。')
    await page.waitForSelector('.si-feed:has-text("比价表")')
    await page.click('text=建一个程序来源')
    await page.fill('dialog input[name=name]', '爬虫')
    await page.click('text=建来源')
    await page.waitForSelector('.cn-secret')
    const secret = (await page.textContent('.cn-secret code')) ?? ''
    expect(secret).toMatch(/^whsec_/)
    expect(await page.textContent('.cn-facts')).toContain('/api/market/')
    await shot(page, 'inputs-secret')
    await page.click('dialog footer .btn')
    await page.waitForSelector('.si-feed:has-text("爬虫")')
    expect(await page.content()).not.toContain(secret)
    await shot(page, 'inputs-feeds')
    const remove = page.locator('.si-feed:has-text("爬虫") button:has-text("删除")')
    await remove.click()
    expect(await page.isDisabled('dialog .btn.danger')).toBe(true)
    await page.fill('dialog input', '爬虫')
    await page.keyboard.press('Enter')
    await toast('删掉了')
    await page.waitForFunction(() => !document.querySelector('.si-feeds')?.textContent?.includes('爬虫'))
    // A batch that nobody would believe waits, and a person drops it.
    const absurd = ['甲店', '乙店', '丙店', '丁店'].map((name) => `${variant.sku},${name},${Number(price) * 30}`)
    await drop(page, 'si-market', file('比价表.csv', `sku,competitor,price\n${absurd.join('\n')}\n`))
    await says(page, 'si-market', '整批先不用')
    await page.click('text=先放着等人看')
    await page.waitForSelector('.si-feed .chip.block')
    await shot(page, 'inputs-held')
    await page.click('.si-feed button:has-text("丢掉这批")')
    await page.click('dialog .btn.danger')
    await toast('丢掉了')
    await page.waitForFunction(() => !document.querySelector('.si-feed')?.textContent?.includes('行等人看'))
  })

  it('places a warehouse from a capital or by hand, says what is wrong, and undoes it', async () => {
    const row = page.locator('.si-house').first()
    const before = await row.textContent()
    await row.locator('button').click()
    await row.locator('select').selectOption({ label: '四川' })
    expect(await row.locator('input').first().inputValue()).toBe('104.07')
    await row.locator('input').nth(2).fill('many')
    await page.keyboard.press('Enter')
    await row.locator('small.bad').waitFor()
    await shot(page, 'inputs-place-wrong')
    expect(await seriousFindings(page)).toEqual([])
    await row.locator('input').nth(2).fill('5,000')
    await page.keyboard.press('Enter')
    await toast('位置记下了')
    expect(await row.textContent()).toContain('104.07，30.67')
    expect(await row.textContent()).toContain('能放 5,000')
    // Z takes back what the toast offers.
    await page.keyboard.press('z')
    await page.waitForFunction((text) => document.querySelector('.si-house')?.textContent === text, before)
    await row.locator('button').click()
    await page.keyboard.press('Escape')
    expect(await row.locator('form').count()).toBe(0)
    expect(problems).toEqual([])
  })

  it('fits a phone in the dark, in English, and shows a viewer what she may see', async () => {
    const small = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'en-GB',
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    })
    await small.addCookies(cookies(server.cookie))
    const { page: phone, problems: wrong } = await watchedPage(small)
    await open(phone)
    await drop(phone, 'si-terms', file('costs.csv', `sku,unit cost\n${variant.sku},999999\nNOPE,1\n`))
    await says(phone, 'si-terms', '1 variant would change')
    await phone.locator('.si-house button').first().click()
    for (const part of ['terms', 'market', 'houses']) {
      await phone.evaluate((id) => document.getElementById(`si-${id}`)?.scrollIntoView(), part)
      await shot(phone, `inputs-390-dark-en-${part}`)
    }
    await phone.evaluate(() => document.querySelector('.si-preview')?.scrollIntoView())
    await shot(phone, 'inputs-390-dark-en-preview')
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await seriousFindings(phone)).toEqual([])
    const eyes = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    await eyes.addCookies(cookies(await cookieByLink(await linkFor(server, 'viewer'))))
    const { page: viewer, problems: seen } = await watchedPage(eyes)
    await open(viewer)
    expect(await viewer.locator('.si-body input[type=file], .si-body .btn, .si-body a[download]').count()).toBe(0)
    await shot(viewer, 'inputs-viewer-en')
    expect([...wrong, ...seen]).toEqual([])
    await small.close()
    await eyes.close()
  })

  it('says in an empty shop what is missing and where it comes from', async () => {
    const empty = await testServer({ DEMO: '0' })
    const fresh = await browser.newContext({ viewport: { width: 1440, height: 960 }, locale: 'zh-CN' })
    try {
      await fresh.addCookies(cookies(empty.cookie, empty.url))
      const { page: blank, problems: wrong } = await watchedPage(fresh)
      await blank.goto(`${empty.url}/studio/supply/inputs`)
      await blank.waitForSelector('text=还没有在卖的商品', { timeout: 90_000 })
      await blank.waitForSelector('text=还没有来源')
      await shot(blank, 'inputs-empty')
      expect(await blank.locator('section[aria-labelledby=si-terms] input[type=file]').count()).toBe(0)
      expect(await seriousFindings(blank)).toEqual([])
      expect(wrong).toEqual([])
    } finally {
      await fresh.close()
      await empty.stop()
    }
  })

  it('says so when the server does not answer, and tries again', async () => {
    await context.route('**/supply/terms', (route) => route.abort())
    await page.goto(`${server.url}/studio/supply/inputs`)
    const failure = page.locator('section[aria-labelledby=si-terms] .st-failure')
    await failure.waitFor({ timeout: 60_000 })
    await shot(page, 'inputs-failure')
    await context.unroute('**/supply/terms')
    await failure.locator('button').click()
    await page.waitForSelector('.si-known')
    // The call that was cut off, which the browser notes.
    expect(problems.splice(0).every((one) => one.includes('Failed to load resource'))).toBe(true)
  })
})
