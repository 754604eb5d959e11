import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StudioOrderView } from '../../server/src/contract/types.ts'
import { FakePaymentServer } from '../../server/test/support/fake-payment-server.ts'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

const SHOTS = process.env.QIANMIAN_SHOTS
const PATIENCE_MS = 60_000
const GOOD = '4242 4242 4242 4242'
const NO_FUNDS = '4000 0000 0000 9995'

/** A shopper's card goes to the page of the card service and nowhere else. */
describe('paying by card', () => {
  const fake = new FakePaymentServer()
  let server: TestServer
  let browser: Browser

  beforeAll(async () => {
    if (SHOTS) mkdirSync(SHOTS, { recursive: true })
    server = await testServer({
      STRIPE_SECRET_KEY: 'sk_test_x',
      STRIPE_WEBHOOK_SECRET: 'whsec_test',
      STRIPE_BASE_URL: await fake.start(),
      PAYMENT_TIMEOUT_MS: '2000',
    })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await fake.stop()
  })

  const shot = async (page: Page, name: string) => {
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  }
  const open = async (options: BrowserContextOptions & { readonly theme?: 'light' | 'dark' } = {}) => {
    const { theme = 'light', ...rest } = options
    const context = await browser.newContext(rest)
    context.setDefaultTimeout(PATIENCE_MS)
    await context.addCookies([
      { name: 'theme', value: theme, url: server.url },
      { name: 'consent', value: 'denied', url: server.url },
    ])
    return { context, ...(await watchedPage(context)) }
  }
  /** From the bag to the last step. */
  const toTill = async (page: Page, lang: 'zh' | 'en') => {
    const form = { product: 'wind-eye-linen-tee' }
    await page.request.post(`${server.url}/${lang}/bag/lines`, { form, headers: { origin: server.url } })
    await page.goto(`${server.url}/${lang}/bag`)
    await page.click('.bag-end .btn.primary')
    await page.waitForURL(/\/checkout/)
    await page.fill('[name=email]', 'card@example.com')
    await page.fill('[name=recipient]', '沈知夏')
    await page.fill('[name=phone]', '13800000000')
    await page.selectOption('[name=region]', '浙江省')
    await page.selectOption('[name=city]', '杭州市')
    await page.fill('[name=district]', '西湖区')
    await page.fill('[name=line1]', '龙井路 1 号')
    await page.click('.till-form .btn.primary')
    await page.waitForURL(/step=delivery/)
    await page.click('.till-form .btn.primary')
    await page.waitForURL(/step=pay/)
  }

  it('from the bag by the card page to the order, on a phone', { timeout: 5 * PATIENCE_MS }, async () => {
    const { context, page, problems } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true })
    await toTill(page, 'zh')
    expect(await page.isChecked('[name=kind][value=card]')).toBe(true)
    await shot(page, 'pay-390')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('.till-form .btn.primary')
    await page.waitForURL(/\/pay\/cs_test/)
    await shot(page, 'card-service-390')
    await page.fill('[name=number]', GOOD)
    await page.click('button')
    await page.waitForURL(/\/orders\/ord_.*thanks/)
    expect(await page.textContent('.order-terms')).toContain('银行卡')
    expect(await page.textContent('[data-bag-count]')).toBe('')
    await shot(page, 'thanks-390')
    // The way back from the order leads to no page that would charge again.
    expect(fake.pages.pages.size).toBe(1)
    expect(problems).toEqual([])
    await context.close()
  })

  it('declined, she reads why in her language and pays another way', { timeout: 5 * PATIENCE_MS }, async () => {
    const { context, page, problems } = await open({ viewport: { width: 1440, height: 900 }, theme: 'dark' })
    await toTill(page, 'en')
    await shot(page, 'pay-1440-en-dark')
    await page.click('.till-form .btn.primary')
    await page.waitForURL(/\/pay\/cs_test/)
    await page.fill('[name=number]', NO_FUNDS)
    await page.click('button')
    await page.waitForSelector('[role=alert]')
    await page.click('a')
    await page.waitForURL(/step=pay&card=/)
    expect(await page.textContent('.sp-problem')).toContain('There is not enough money on this card.')
    expect(await page.textContent('.kept')).toContain('Kept for you until')
    await shot(page, 'declined-1440-en-dark')
    expect(await seriousFindings(page)).toEqual([])
    await page.check('[name=kind][value=cash_on_delivery]')
    await page.click('.till-form .btn.primary')
    await page.waitForURL(/\/orders\/ord_/)
    expect(problems).toEqual([])
    await context.close()
  })

  it('waits for the bank’s word, and goes on by itself when it comes', { timeout: 5 * PATIENCE_MS }, async () => {
    for (const [lang, theme, width] of [
      ['zh', 'light', 390],
      ['en', 'dark', 1440],
    ] as const) {
      const { context, page } = await open({ viewport: { width, height: 844 }, theme })
      await toTill(page, lang)
      await page.click('.till-form .btn.primary')
      await page.waitForURL(/\/pay\/cs_test/)
      const { id, backUrl } = fake.pages.last
      // She is back before the bank has decided.
      await page.goto(backUrl)
      await page.waitForSelector('.card-wait-bar')
      await shot(page, `waiting-${width}-${lang}-${theme}`)
      expect(await seriousFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      // Through the bag she finds the page that is open for her.
      await page.goto(`${server.url}/${lang}/checkout`)
      await page.waitForURL(/\/checkout\/card\/pgp_/)
      await shot(page, `open-${width}-${lang}-${theme}`)
      expect(await seriousFindings(page)).toEqual([])
      fake.mood = 'broken'
      await page.waitForTimeout(1600)
      await page.goto(backUrl)
      await page.waitForSelector('.sp-problem')
      await shot(page, `silent-${width}-${lang}-${theme}`)
      expect(await seriousFindings(page)).toEqual([])
      fake.mood = 'good'
      fake.pages.pay(id)
      await page.waitForURL(/\/orders\/ord_.*thanks/)
      await context.close()
    }
  })

  it('tells her that the money goes back when it cannot be taken', { timeout: 5 * PATIENCE_MS }, async () => {
    const { context, page } = await open({ viewport: { width: 390, height: 844 } })
    await toTill(page, 'zh')
    await page.click('.till-form .btn.primary')
    await page.waitForURL(/\/pay\/cs_test/)
    fake.pages.liesMinor = 1
    fake.pages.pay(fake.pages.last.id)
    await page.waitForTimeout(1600)
    await page.goto(fake.pages.last.backUrl)
    expect(await page.textContent('h1')).toContain('钱退给您')
    expect(await page.textContent('.sp-problem')).toContain('金额和订单不一致')
    await shot(page, 'returned-390')
    expect(await seriousFindings(page)).toEqual([])
    fake.pages.liesMinor = undefined
    expect(fake.refundedOf(fake.pages.last.intent?.id ?? '')).toBe(fake.pages.last.amount)
    await page.click('.card-wait-acts .btn.primary')
    await page.waitForURL(/\/zh\/bag$/)
    await context.close()
  })

  it('shows the shop the payment with its reference and four figures', { timeout: 5 * PATIENCE_MS }, async () => {
    const { items } = (await server.api<{ items: { id: string }[] }>('/orders')).body
    const all = await Promise.all(
      items.map(async ({ id }) => (await server.api<StudioOrderView>(`/orders/${id}`)).body),
    )
    const order = all.find((one) => one.ledger.some((entry) => entry.methodKind === 'card'))
    const paid = order?.ledger[0]
    for (const [lang, width] of [
      ['en', 1440],
      ['zh', 390],
    ] as const) {
      const { context, page } = await open({ viewport: { width, height: 960 }, locale: lang, theme: 'dark' })
      await context.addCookies(
        server.cookie.split('; ').map((pair) => {
          const at = pair.indexOf('=')
          return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
        }),
      )
      await page.goto(`${server.url}/studio/orders/${order?.id}`)
      await page.waitForSelector('.od-ledger li')
      const said = await page.textContent('.od-ledger')
      expect(said).toContain('Visa ·· 4242')
      expect(said).toContain(paid?.reference)
      await page.locator('.od-ledger').scrollIntoViewIfNeeded()
      await shot(page, `studio-${width}-${lang}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await context.close()
    }
  })

  it('needs no script: by links, forms and looking again', { timeout: 5 * PATIENCE_MS }, async () => {
    const { context, page } = await open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    await toTill(page, 'zh')
    await page.click('.till-form .btn.primary')
    await page.waitForURL(/\/pay\/cs_test/)
    const { id, backUrl } = fake.pages.last
    await page.goto(backUrl)
    expect(await page.textContent('h1')).toContain('在等银行确认')
    fake.pages.pay(id)
    await page.waitForTimeout(1600)
    await page.click('.card-wait-acts .btn.primary')
    await page.waitForURL(/\/orders\/ord_.*thanks/)
    await context.close()
  })
})
