import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AgentClientView, WebhookView } from '../../server/src/contract/types.ts'
import { proposeStock } from '../../server/src/flows/merchant/propose-offers.ts'
import { proposeOrderOperation } from '../../server/src/flows/merchant/propose-selling.ts'
import { findOffers, listProducts } from '../../server/src/modules/catalog/index.ts'
import { countedLevels } from '../../server/src/modules/stock/index.ts'
import type { Ctx } from '../../server/src/platform/ctx.ts'
import { linkFor, must, placeOrders, shopContext } from '../../server/test/support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

/** Where pictures of the screens go to be looked at; none are made without it. */
const SHOTS = process.env.QIANMIAN_SHOTS

/** An owner gives out keys and addresses, loses neither, and takes both back. */
describe('connections in a browser', () => {
  let server: TestServer
  let ctx: Ctx
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  let receiver: Server
  let answer = 204
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
  const open = async (on: Page, path = '/connections') => {
    await on.goto(`${server.url}/studio${path}`)
    await on.waitForSelector('.st-top h1', { timeout: 90_000 })
    await on.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }
  const keys = async () => (await server.api<{ items: AgentClientView[] }>('/agents')).body.items
  const hooks = async () => (await server.api<{ items: WebhookView[] }>('/webhooks')).body.items

  beforeAll(async () => {
    receiver = createServer((_, response) => response.writeHead(answer).end())
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    const host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`
    server = await testServer({ FEED_OWN_HOSTS: host })
    ctx = await shopContext(server)
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await context.addCookies(cookies(server.cookie))
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(30_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    receiver?.close()
  })

  it('makes a key, shows it once, copies it, and takes it back after a question', async () => {
    await open(page)
    expect(await page.textContent('.cn-body')).toContain('还没有密钥')
    await shot(page, 'empty-1440')
    await page.click('text=新建密钥')
    await page.fill('dialog [name=name]', '仓库助手')
    await page.check('dialog .cn-kinds label:nth-of-type(2) input')
    for (const scope of await page.locator('dialog [name=scope]').all()) await scope.uncheck()
    await page.click('dialog [type=submit]')
    expect(await page.textContent('dialog [role=alert]')).toContain('至少选一项')
    expect(await keys()).toEqual([])
    for (const scope of ['read_products', 'read_orders', 'propose_offers']) await page.check(`dialog [value=${scope}]`)
    await shot(page, 'key-dialog-1440')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('dialog [type=submit]')
    const key = (await page.textContent('.cn-secret code')) ?? ''
    expect(key).toMatch(/^qk_/)
    await page.click('.cn-secret .btn')
    await page.waitForSelector('.cn-secret .btn:has-text("已复制")')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key)
    await shot(page, 'key-once-1440')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    expect(await page.content()).not.toContain(key)
    const [made] = await keys()
    expect([made?.role, made?.scopes]).toEqual(['merchant', ['read_products', 'read_orders', 'propose_offers']])
    const opens = () =>
      fetch(`${server.url}/api/merchant/mcp`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' }),
      }).then((response) => response.status)
    expect(await opens()).toBe(200)
    await page.click('[aria-label="收回 仓库助手"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog', { state: 'detached' })
    // The way back has the focus: Enter alone takes nothing back.
    expect(await opens()).toBe(200)
    await page.click('[aria-label="收回 仓库助手"]')
    await page.click('dialog .danger')
    await page.waitForSelector('.cn-gone')
    expect(await opens()).toBe(401)
  })

  it('tells an address what happens, shows what came of it, and sends it again', async () => {
    await page.click('text=新建推送')
    await page.fill('dialog [name=url]', 'warehouse')
    await page.click('dialog [type=submit]')
    expect(await page.textContent('dialog [role=alert]')).toContain('https://')
    const { port } = receiver.address() as AddressInfo
    await page.fill('dialog [name=url]', `http://127.0.0.1:${port}/hook`)
    await shot(page, 'hook-dialog-1440')
    await page.click('dialog [type=submit]')
    expect(await page.textContent('.cn-secret code')).toMatch(/^whsec_/)
    await page.keyboard.press('Escape')
    answer = 500
    const [order] = await placeOrders(ctx, 1)
    await page.click('.cn-list a:has-text("发送记录")')
    await page.waitForSelector('.cn-log .chip.ask', { timeout: 30_000 })
    await page.waitForSelector('.cn-row:has-text("回应 500")')
    answer = 204
    await server.api('/orders/pack', { method: 'POST', json: { ids: [order?.id] } })
    const parcels = [{ orderId: order?.id, carrier: '顺丰速运', tracking: 'SF1' }]
    await server.api('/orders/ship', { method: 'POST', json: { parcels } })
    await page.waitForSelector('.cn-row:has-text("发货") .chip.fact', { timeout: 30_000 })
    await shot(page, 'log-1440')
    await page.click('.cn-log li:has-text("发货") button')
    await page.waitForSelector('text=又排上了')
    await page.click('text=换密钥')
    await page.click('dialog .ink')
    expect(await page.textContent('.cn-secret code')).toMatch(/^whsec_/)
    await page.keyboard.press('Escape')
    await page.waitForSelector('.cn-hook:has-text("新旧密钥并用到")')
  })

  it('shows in the inbox what a program proposes, and does it when somebody accepts', async () => {
    const agent = { clientId: 'agc_x', scopes: ['propose_offers', 'propose_orders'], customerId: null } as const
    const asKey: Ctx = { ...ctx, actor: { kind: 'agent', ...agent } }
    const proposer = { name: '仓库助手', reason: '盘点多出五件。' }
    const products = await listProducts(ctx, { status: 'active' }, { limit: 5 })
    const offers = await findOffers(ctx, { productIds: products.map((product) => product.id) })
    const [level] = await countedLevels(
      ctx,
      offers.map((offer) => offer.id),
    )
    if (!level) throw new Error('nothing is counted')
    const { variantId, locationId, onHand } = level
    must(await proposeStock(asKey, proposer, { variantId, locationId, toUnits: onHand + 5 }))
    const [order] = await placeOrders(ctx, 1)
    const cancel = { kind: 'cancel-order', reason: 'out-of-stock' } as const
    must(await proposeOrderOperation(asKey, { ...proposer, reason: '货架空了。' }, order?.id ?? '', cancel))
    await open(page, '/inbox')
    await page.click('.ib-row .ttl:has-text("改库存")')
    await page.waitForSelector('.cn-change')
    expect(await page.textContent('.cn-change')).toContain(`${onHand + 5} 件`)
    expect(await page.textContent('.ib-side')).toContain('盘点多出五件')
    await shot(page, 'inbox-stock-1440')
    await page.click('.ib-side .primary')
    await expect
      .poll(async () => (await countedLevels(ctx, [variantId])).find((one) => one.locationId === locationId)?.onHand)
      .toBe(onHand + 5)
    await page.click('.ib-row .ttl:has-text("取消订单")')
    await page.waitForSelector('.ib-side:has-text("撤不回来")')
    await shot(page, 'inbox-order-1440')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('reads in both languages, both themes and on a telephone', async () => {
    await server.api('/agents', {
      method: 'POST',
      json: {
        name: 'Replenishment agent of the central warehouse',
        scopes: ['read_products', 'read_content', 'read_stock', 'read_orders', 'propose_content', 'propose_offers'],
        role: 'merchant',
      },
    })
    await server.api('/agents', { method: 'POST', json: { name: 'Assistant', scopes: ['catalog', 'basket'] } })
    const [hook] = await hooks()
    for (const lang of ['zh', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 })
          for (const [name, path] of [
            ['connections', '/connections'],
            ['log', `/connections/${hook?.id}`],
          ] as const) {
            await page.evaluate(
              ([lang, theme]) => {
                localStorage.setItem('qm-lang', lang)
                localStorage.setItem('qm-theme', theme)
              },
              [lang, theme] as const,
            )
            await open(page, path)
            const where = `${name} ${lang} ${theme} ${width}`
            await shot(page, where.replaceAll(' ', '-'))
            expect(await seriousFindings(page), where).toEqual([])
            const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
            expect(over, where).toBeLessThanOrEqual(0)
          }
        }
      }
    }
    await page.click('.cn-back, .st-top .link')
    await page.click('.cn-head .btn >> nth=0')
    await shot(page, 'key-dialog-en-dark-390')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(problems).toEqual([])
  })

  it('is for owners', async () => {
    const viewer = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
    await viewer.addCookies(cookies(await cookieByLink(await linkFor(server, 'editor'))))
    const { page: theirs } = await watchedPage(viewer)
    await open(theirs)
    expect(await theirs.textContent('.st-nothing h2')).toContain('只有店主')
    await viewer.close()
  })

  it('says when the list does not come, and comes back by itself', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.route('**/agents', (route) => route.fulfill({ status: 500, body: '{}' }))
    await open(page)
    await page.waitForSelector('.cn-body .st-failure', { timeout: 60_000 })
    await page.unroute('**/agents')
    await page.click('.st-failure .btn')
    await page.waitForSelector('.cn-list li')
  })
})
