import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OrderCountsView, StudioOrderView } from '../../server/src/contract/types.ts'
import { confirmOperation } from '../../server/src/flows/orders/confirm-operation.ts'
import { proposeOperation } from '../../server/src/flows/orders/propose-operation.ts'
import type { Order } from '../../server/src/modules/orders/index.ts'
import type { Ctx } from '../../server/src/platform/ctx.ts'
import { linkFor, must, placeOrders, shopContext } from '../../server/test/support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

/** Where pictures of the screens go to be looked at; none are made without it. */
const SHOTS = process.env.QIANMIAN_SHOTS

/** A person of the shop packs, ships, takes back and refunds, with keys and with a pointer. */
describe('the order desk in a browser', () => {
  let server: TestServer
  let ctx: Ctx
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
  const open = async (on: Page, path = '') => {
    await on.goto(`${server.url}/studio/orders${path}`)
    await on.waitForSelector('.st-top h1', { timeout: 90_000 })
    await on.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }
  const read = async (id: string) => (await server.api<StudioOrderView>(`/orders/${id}`)).body

  beforeAll(async () => {
    server = await testServer()
    ctx = await shopContext(server)
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

  it('says what will stand here before there is any order', async () => {
    await open(page)
    expect(await page.textContent('.st-nothing h2')).toContain('还没有订单')
    orders = await placeOrders(ctx, 9)
    await page.reload()
    await page.waitForSelector('.od-row')
    expect(await page.locator('.od-row').count()).toBe(9)
    expect(await page.textContent('.st-top p')).toContain('9 单等发货')
    await shot(page, 'desk-1440')
  })

  it('chooses with the keyboard, packs, prints a pick list and ships what got a tracking number', async () => {
    for (const key of ['j', 'x', 'j', 'x', 'j', 'x']) await page.keyboard.press(key)
    expect(await page.locator('.od-row.sel').count()).toBe(3)
    await page.keyboard.press('p')
    await page.waitForFunction(() => document.querySelectorAll('.od-state.note').length === 3)
    await page.keyboard.press('k')
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.keyboard.press('l')
    await page.waitForSelector('.od-picks li')
    await shot(page, 'pick-list-1440')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('.st-side')).toBe(false)
    await shot(page, 'pick-list-print')
    await page.emulateMedia({ media: 'screen' })
    await page.goBack()
    await page.waitForSelector('.od-row')
    for (const key of ['j', 'x', 'j', 'x', 's']) await page.keyboard.press(key)
    await page.waitForSelector('.od-ship')
    await page.locator('.od-parcels input').first().fill('SF1402233445')
    await shot(page, 'ship-dialog')
    await page.click('.od-ship footer .primary')
    await page.waitForSelector('.od-ship', { state: 'detached' })
    const counts = (await server.api<OrderCountsView>('/orders/counts')).body
    expect(counts.states.shipped).toBe(1)
    await page.locator('.st-search').fill('sf14022')
    await page.waitForFunction(() => document.querySelectorAll('.od-row').length === 1)
    await page.locator('.st-search').fill('')
    await page.waitForFunction(() => document.querySelectorAll('.od-row').length === 9)
  })

  it('opens an order by Enter and shows exactly what a cancellation does before it is done', async () => {
    await page.click('.od-fb .chip:has-text("待处理")')
    await page.waitForFunction(() => !document.querySelector('.od-state:not(.ask)'))
    await page.locator('h1').click()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.od-time')
    await shot(page, 'order-pending-1440')
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await page.click('text=取消订单')
    await page.click('dialog button[type=submit]')
    await page.waitForSelector('.od-effects li')
    expect(await page.textContent('.od-effects')).toContain('退 ')
    await shot(page, 'effect-1440')
    expect((await read(id)).state).toBe('pending')
    await page.click('dialog footer .primary')
    await page.waitForSelector('.od-time .stop')
    expect((await read(id)).state).toBe('cancelled')
  })

  it('hands over what there is of a customer who asked, and says why it cannot be erased yet', async () => {
    const order = orders.find(({ state }) => state === 'pending')
    if (!order) throw new Error('no pending order')
    await open(page, `/${order.id}`)
    await page.click('text=顾客的资料')
    await page.selectOption('dialog select', 'asked-by-phone')
    await shot(page, 'person-1440')
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('dialog .ink')])
    expect(file.suggestedFilename()).toBe(`shanyu-${order.number}.json`)
    await page.click('dialog footer .btn:not(.ink)')
    await page.waitForSelector('dialog .od-effects')
    await shot(page, 'erasure-1440')
    // Her order is on its way: there is nothing to press yet.
    expect(await page.textContent('dialog h2')).toContain('现在还不能删除')
    expect(await page.locator('dialog .danger').count()).toBe(0)
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('takes goods back over the bench and pays by hand what no provider pays', async () => {
    const [cash] = await placeOrders(ctx, 1, { payment: { kind: 'cash_on_delivery' } })
    const card = orders.find((order) => order.state === 'pending')
    const back: Order[] = []
    for (const order of [cash, card]) {
      if (!order) throw new Error('no order to take back')
      const state = (await read(order.id)).state
      if (state === 'cancelled') continue
      const parcels = [{ orderId: order.id, carrier: '中通快递', tracking: `ZT${order.number}` }]
      if (state !== 'shipped') await server.api('/orders/ship', { method: 'POST', json: { parcels } })
      await server.api('/orders/deliver', { method: 'POST', json: { ids: [order.id] } })
      const asOwner: Ctx = { ...ctx, actor: { kind: 'customer', customerId: order.customerId ?? '' } }
      const lines = order.lines.map((line) => ({ lineId: line.id, units: line.units }))
      const methodId = order.ledger[0]?.methodId ?? ''
      const proposed = must(
        await proposeOperation(asOwner, order.id, {
          kind: 'return-items',
          lines,
          methodId,
          reason: '颜色和想的不一样',
        }),
      )
      must(await confirmOperation(asOwner, proposed.token, `back-${order.id}`))
      back.push(order)
    }
    await open(page, '/returns')
    await page.waitForSelector('.od-bench li')
    expect(await page.locator('.od-bench > li').count()).toBe(back.length)
    await shot(page, 'returns-1440')
    await page.locator(`.od-bench > li:has-text("${cash?.number}") .btn.ink`).click()
    await page.waitForFunction((n) => document.querySelectorAll('.od-bench > li').length === n - 1, back.length)
    await page.click('.od-fb .chip:has-text("待验")')
    await page.waitForSelector('.od-case-deeds select')
    await page.selectOption('.od-case-deeds select', '')
    await page.click('.od-case-deeds .primary')
    await page.waitForSelector('.st-nothing')
    await open(page, '/refunds')
    await page.waitForSelector('.od-todo li')
    await shot(page, 'refunds-1440')
    await page.click('.od-todo .btn')
    await page.click('dialog footer .primary')
    await page.waitForSelector('.st-nothing')
    const paid = await read(cash?.id ?? '')
    expect(paid.paidMinor).toBe(0)
    expect(paid.ledger.every((entry) => entry.state === 'succeeded')).toBe(true)
    await open(page, `/${cash?.id}`)
    await shot(page, 'order-settled-1440')
  })

  it('shows what customers were told, as they read it', async () => {
    await open(page, '/mails')
    await page.waitForSelector('.od-mails li')
    expect(await page.textContent('.od-note')).toContain('SMTP_URL')
    await page.click('.od-mails li button')
    const letter = page.frameLocator('.od-letter iframe')
    await letter.locator('h1').waitFor()
    expect(await letter.locator('h1').textContent()).not.toBe('')
    await shot(page, 'outbox-1440')
    await page.click('.od-letter .chip:has-text("纯文本")')
    expect(await page.textContent('.od-plain')).toContain('--')
  })

  it('changes delivery and adds a promotion, and says what does not read as an amount', async () => {
    await open(page, '/selling')
    await page.waitForSelector('.od-option')
    await shot(page, 'selling-1440')
    const price = page.locator('.od-option input[name$="-price"]').first()
    await price.fill('1.234')
    await page.click('.od-form button[type=submit]')
    expect(await page.textContent('.od-form .fix')).toContain('12.50')
    await price.fill('8.50')
    await page.click('.od-form button[type=submit]')
    await page.waitForSelector('.st-toast.on')
    await page.click('text=加一条优惠')
    await page.fill('dialog input[name=zh]', '满 300 减 30')
    await page.fill('dialog input[name=value]', '30')
    await page.fill('dialog input[name=from]', '300')
    await page.click('dialog footer .primary')
    await page.waitForSelector('.od-promotions li')
    expect(await page.textContent('.od-promotions')).toContain('¥30')
  })

  it('covers contacts for who may only look, and offers her nothing that would be refused', async () => {
    const cookie = await cookieByLink(await linkFor(server, 'viewer'))
    const other = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
    await other.addCookies(cookies(cookie))
    const viewer = await watchedPage(other)
    const order = orders[0]
    await open(viewer.page, `/${order?.id}`)
    await viewer.page.waitForSelector('.od-to')
    const said = (await viewer.page.textContent('.st-main')) ?? ''
    expect(said).not.toContain(order?.address.line1)
    expect(said).not.toContain(order?.email)
    expect(await viewer.page.locator('.st-top .btn').count()).toBe(0)
    expect(viewer.problems).toEqual([])
    await other.close()
  })

  it('reads on a phone, in English and in the dark, and axe finds nothing serious', async () => {
    const at = orders[1]?.id ?? ''
    const places: readonly (readonly [string, string])[] = [
      ['desk', ''],
      ['order', `/${at}`],
      ['returns', '/returns'],
      ['refunds', '/refunds'],
      ['mails', '/mails'],
      ['selling', '/selling'],
    ]
    for (const [name, path] of places) {
      await open(page, path)
      expect(await seriousFindings(page), name).toEqual([])
    }
    const phone = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'en-GB',
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    })
    await phone.addCookies(cookies(server.cookie))
    const small = await watchedPage(phone)
    await small.page.addInitScript(() => localStorage.setItem('qm-theme', 'dark'))
    for (const [name, path] of places) {
      await open(small.page, path)
      await shot(small.page, `${name}-390-dark-en`)
      const overflow = await small.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([name, overflow]).toEqual([name, 0])
      expect(await seriousFindings(small.page), `${name} on a phone`).toEqual([])
    }
    await phone.close()
    expect(problems).toEqual([])
    expect(small.problems).toEqual([])
  })
})
