import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProductRowView } from '../../server/src/contract/types.ts'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { learnFixture } from './learn-fixture.ts'
import { cookiesOf, openBrowser, seriousFindings, watchedPage } from './support.ts'

/** A merchant sees what was learned and how sure it is, fills the demo with made-up shoppers, and takes them out again. */
describe('learning in a browser', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  let product: ProductRowView
  const open = async (on: Page, path = '') => {
    await on.goto(`${server.url}/studio/learn${path}`)
    await on.waitForSelector('.ln-say', { timeout: 90_000 })
    await on.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }
  beforeAll(async () => {
    server = await testServer()
    const found = (await server.api<{ items: ProductRowView[] }>('/products?limit=1')).body.items[0]
    if (!found) throw new Error('the demo shop has no product')
    product = found
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    await context.addCookies(cookiesOf(server))
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('says before anybody came what will stand here, and what has to happen first', async () => {
    await page.goto(`${server.url}/studio/inbox`)
    await page.waitForSelector('.st-top')
    await page.keyboard.press('g')
    await page.keyboard.press('l')
    await page.waitForSelector('.ln-empty ol li')
    expect(await page.textContent('.statement')).toContain('还没有顾客看过')
    expect(await page.locator('.ln-simulated').count()).toBe(0)
  })

  it('fills with made-up shoppers, says so everywhere, and is empty again without them', async () => {
    await page.route('**/simulation', async (route) => {
      // Fewer people than a merchant gets: the page is what is looked at here.
      if (route.request().method() === 'POST')
        await route.continue({ postData: JSON.stringify({ shoppers: 120, days: 7, seed: 'browser' }) })
      else await route.continue()
    })
    await page.click('text=用模拟顾客填满')
    await page.waitForSelector('.ln-board li', { timeout: 240_000 })
    await page.waitForFunction(() => !document.querySelector('.ln-filling'), undefined, { timeout: 240_000 })
    expect(await page.textContent('.ln-simulated')).toContain('模拟数据')
    expect(await page.locator('.ln-funnel li').count()).toBe(5)
    // When they have all come, the figures are read once more.
    await page.waitForFunction(
      () => Number(document.querySelector('.ln-funnel li:first-child b')?.textContent?.replace(',', '')) > 120,
    )
    const csv = await page.getAttribute('.ln-top a.btn[download]', 'href')
    const file = await (await fetch(server.url + csv, { headers: { cookie: server.cookie } })).text()
    // Simulated and generated: the row says both, so that a file taken out of the studio is not mistaken.
    expect(file.split('\r\n')[1]).toMatch(/,true,AI生成 \/ AI-generated$/)
    await page.click('.ln-segments tbody tr:first-child .link')
    await page.waitForURL('**segment=*')
    await page.waitForSelector('.ln-token')
    await page.click('.ln-token button')
    await page.click('.ln-simulated')
    await page.click('dialog footer .ink')
    await page.waitForFunction(() => !document.querySelector('.ln-simulated'))
    const { body } = await server.api<{ state: string }>('/simulation')
    expect(body.state).toBe('none')
    await page.unroute('**/simulation')
  }, 500_000)

  it.each([
    [1440, 'zh', 'light'],
    [1440, 'en', 'dark'],
    [390, 'zh', 'dark'],
    [390, 'en', 'light'],
  ] as const)(
    'is open to everybody at %i, %s, %s, and does not scroll sideways',
    async (width, lang, theme) => {
      const own = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce' })
      await own.addCookies(cookiesOf(server))
      const watched = await watchedPage(own)
      await watched.page.addInitScript(
        ([l, t]) => {
          localStorage.setItem('qm-lang', l)
          localStorage.setItem('qm-theme', t)
        },
        [lang, theme] as const,
      )
      // A shop in full swing, every standing once: what the server makes of one is tested where it is made.
      await watched.page.route('**/api/**/learn?*', (route) => route.fulfill({ json: learnFixture(product) }))
      await open(watched.page)
      expect(await watched.page.locator('.ln-board li').count()).toBe(6)
      expect(await watched.page.textContent('.ln-board li:first-child')).toContain('4.82%')
      expect(await watched.page.textContent('.ln-lift .decided')).toContain('11')
      expect(await watched.page.textContent('.ln-ope .chip')).toBe(lang === 'zh' ? '不回答' : 'No answer')
      expect(await seriousFindings(watched.page)).toEqual([])
      expect(await watched.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      await watched.page.click('.ln-boardcell .ln-aside button')
      expect(await watched.page.locator('.ln-table tbody tr').count()).toBe(6)
      expect(await seriousFindings(watched.page)).toEqual([])
      expect(watched.problems).toEqual([])
      await own.close()
    },
    120_000,
  )

  it('stops a way of saying it only after asking', async () => {
    await page.route('**/api/**/learn?*', (route) => route.fulfill({ json: learnFixture(product) }))
    let stopped = ''
    await page.route('**/variants/*/stop', (route) => {
      stopped = route.request().url()
      return route.fulfill({ json: { proposalId: 'prp_1' } })
    })
    await open(page)
    await page.click('.ln-board li:first-child .ln-deeds button:last-of-type')
    await page.keyboard.press('Escape')
    expect(stopped).toBe('')
    await page.click('.ln-board li:first-child .ln-deeds button:last-of-type')
    await page.click('dialog footer .ink')
    await page.waitForSelector('.st-toast.on')
    expect(stopped).toContain('/variants/v1/stop')
    expect(await page.isDisabled('.ln-board li:nth-child(4) .ln-deeds button:last-of-type')).toBe(true)
  })

  it('hands the trials over to a rule, and back, and says what the rule did', async () => {
    await page.unroute('**/api/**/learn?*')
    const kept = async () => (await server.api<{ variants: 'ask' | 'auto' }>('/settings')).body.variants
    await page.route('**/api/**/learn?*', async (route) =>
      route.fulfill({ json: { ...learnFixture(product), policy: await kept() } }),
    )
    await open(page)
    expect(await page.isChecked('.ln-policy label:nth-of-type(1) input')).toBe(true)
    expect(await page.locator('.ln-byrule').count()).toBe(1)
    await page.click('.ln-policy label:nth-of-type(2)')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.ln-policy label:nth-of-type(2) input:enabled')?.checked,
    )
    expect(await kept()).toBe('auto')
    await page.click('.ln-policy label:nth-of-type(1)')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.ln-policy label:nth-of-type(1) input:enabled')?.checked,
    )
    expect(await kept()).toBe('ask')
  })

  it('shows what the place does, and stops trying other orders when the owner says so', async () => {
    await page.unroute('**/api/**/learn?*')
    const kept = async () => (await server.api<{ explore: string }>('/settings')).body.explore
    // As the shop has it: the screen asks again every few seconds, at any moment of what follows.
    await page.route('**/api/**/learn?*', async (route) => {
      const whole = learnFixture(product)
      const isExploring = (await kept()) === 'on'
      return route.fulfill({ json: { ...whole, places: { ...whole.places, isExploring } } })
    })
    await open(page)
    const frame = page.locator('.ln-placescell')
    // Fifth place at 0.68: 5 ** -0.68.
    expect(await frame.textContent()).toContain('被看到的机会是第一位的 33%')
    expect(await frame.locator('.ln-places path').count()).toBe(3)
    if (process.env.QIANMIAN_SHOTS) await frame.screenshot({ path: `${process.env.QIANMIAN_SHOTS}/places.png` })
    expect(await kept()).toBe('on')
    await frame.locator('input[type=checkbox]').uncheck()
    await page.waitForSelector('.ln-placescell :text("现在不试")')
    await page.waitForSelector('.ln-placescell input:enabled:not(:checked)')
    expect(await kept()).toBe('off')
    await frame.locator('input[type=checkbox]').check()
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.ln-placescell input:enabled')?.checked)
    expect(await kept()).toBe('on')
    await page.unroute('**/api/**/learn?*')
  })

  it('logged no error', () => expect(problems).toEqual([]))
})
