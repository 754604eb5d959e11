import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PromotionView } from '../../server/src/contract/types.ts'
import type { Order } from '../../server/src/modules/orders/index.ts'
import { linkFor, placeOrders, shopContext } from '../../server/test/support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

const SHOTS = process.env.QIANMIAN_SHOTS

/** An owner finds a person, hands over what there is of her, and restricts a promotion to several kinds of goods. */
describe('people and promotions in a browser', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  let orders: Order[]
  const cookies = (cookie: string) =>
    cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
    })
  const shot = async (on: Page, name: string) => {
    if (!SHOTS) return
    mkdirSync(SHOTS, { recursive: true })
    await on.screenshot({ path: `${SHOTS}/${name}.png` })
  }
  const open = async (on: Page, path: string) => {
    await on.goto(`${server.url}/studio/orders${path}`)
    await on.waitForSelector('.st-top h1', { timeout: 90_000 })
    await on.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }

  beforeAll(async () => {
    server = await testServer()
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

  it('finds a person by name, shows her orders, and hands over what there is of her', async () => {
    await open(page, '/people')
    expect(await page.textContent('.st-nothing h2')).toContain('还没有顾客')
    orders = await placeOrders(await shopContext(server), 7)
    await open(page, '/people')
    expect(await page.locator('.od-people li').count()).toBe(5)
    await shot(page, 'people')
    expect(await seriousFindings(page)).toEqual([])
    await page.fill('input.st-search', orders[0]?.address.recipient ?? '')
    await page.waitForFunction(() => document.querySelectorAll('.od-people li').length === 1)
    await page.click('.od-people a')
    await page.waitForSelector('.od-of-person li')
    expect(await page.locator('.od-of-person li').count()).toBe(2)
    expect(await page.textContent('.st-aside')).toContain(orders[0]?.email)
    await shot(page, 'person')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('.st-aside .btn')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.st-dialog .btn.ink')])
    expect(download.suggestedFilename()).toContain(orders[0]?.customerId)
    await page.click('.st-dialog .btn:has-text("看看删除会怎样")')
    await page.waitForSelector('.st-dialog :text("还没有送达")')
    await page.keyboard.press('Escape')
    expect(problems).toEqual([])
  })

  it('keeps every kind of goods that a promotion is restricted to', async () => {
    await open(page, '/selling')
    await page.click('text=加一条优惠')
    await page.fill('[name=zh]', '换季')
    await page.fill('[name=value]', '10')
    for (const id of ['apparel', 'food']) await page.check(`[name=category][value=${id}]`)
    await shot(page, 'promotion')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('.st-dialog .btn.primary')
    await page.waitForSelector('.od-promotions li')
    const kept = async () =>
      (await server.api<{ items: PromotionView[] }>('/promotions')).body.items.map((one) => [...one.categories].sort())
    expect(await kept()).toEqual([['apparel', 'food']])
    await page.click('.od-promotions .link')
    expect(await page.isChecked('[name=category][value=food]')).toBe(true)
    await page.check('[name=category]:not(:checked) >> nth=0')
    await page.click('.st-dialog .btn.primary')
    await page.waitForSelector('.st-dialog', { state: 'detached' })
    expect((await kept())[0]?.length).toBe(3)
    await shot(page, 'selling')
  })

  it('reads on a phone, in English and in the dark; a viewer sees people covered', async () => {
    const small = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'en-GB',
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    })
    await small.addCookies(cookies(server.cookie))
    const phone = await watchedPage(small)
    await phone.page.addInitScript(() => localStorage.setItem('qm-theme', 'dark'))
    for (const [name, path] of [
      ['people', '/people'],
      ['person', `/people/${orders[0]?.customerId}`],
    ] as const) {
      await open(phone.page, path)
      await shot(phone.page, `${name}-390-dark-en`)
      expect(await phone.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      expect(await seriousFindings(phone.page), name).toEqual([])
    }
    await small.close()
    const guest = await browser.newContext({ viewport: { width: 1440, height: 960 }, locale: 'zh-CN' })
    await guest.addCookies(cookies(await cookieByLink(await linkFor(server, 'viewer'))))
    const { page: covered } = await watchedPage(guest)
    await open(covered, '/people')
    expect(await covered.locator('input.st-search').count()).toBe(0)
    expect(await covered.textContent('.od-people')).not.toContain(orders[0]?.address.recipient)
    await guest.close()
    expect([...problems, ...phone.problems]).toEqual([])
  })
})
