import { mkdirSync, readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkFor } from '../../server/test/support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

const SHOTS = process.env.QIANMIAN_SHOTS
const HEAD = 'order_id,email,status,placed_at,sku,name,units,unit_price,recipient,country,region,city,line1'
const row = (n: number, price = '99.90') =>
  `A${n},shen${n % 40}@example.com,delivered,2026-01-05,LOOSE,亚麻衬衫,2,${price},沈知夏,CN,浙江省,杭州市,龙井路 ${n} 号`
const file = (name: string, rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.join('\n')),
})

/** A merchant brings her other shop along by dropping its files. */
describe('bringing another shop along in a browser', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
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
  const open = async (on: Page) => {
    await on.goto(`${server.url}/studio/orders/bring`)
    await on.waitForSelector('.st-top h1', { timeout: 90_000 })
    await on.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }
  const drop = (on: Page, ...files: ReturnType<typeof file>[]) => on.setInputFiles('input[type=file]', files)
  const says = (on: Page, part: string) =>
    on.waitForFunction((text) => document.querySelector('.statement')?.textContent?.includes(text), part)

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

  const orders = file('orders.csv', [
    HEAD,
    ...Array.from({ length: 1200 }, (_, n) => row(n)),
    row(9001, 'cheap'),
    row(9002).replace('2026-01-05', '昨天'),
  ])
  const customers = file('customers.csv', [
    'customer_id,email,first_name',
    'C1,lin@example.com,小满',
    'C2,no-address,屿',
  ])

  it('says what would come in, brings it in, lists what did not, and hands that over as a table', async () => {
    await open(page)
    // What was brought before is asked of the server: nothing stands there until it has answered.
    await page.waitForFunction(() => document.querySelector('.st-body')?.textContent?.includes('还没有搬过'))
    await shot(page, 'bring-empty')
    await drop(page, orders, customers)
    await says(page, '会带进来 1201 条')
    expect(await page.locator('.od-problem-list li').count()).toBe(3)
    expect(await page.textContent('.od-problem-list')).toContain('orders.csv:1202')
    await shot(page, 'bring-looked')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('.btn.primary')
    await says(page, '带进来 1201 条。')
    expect(await page.textContent('.od-counts')).toMatch(/订单12001200/)
    await shot(page, 'bring-done')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.od-problems a')])
    expect(readFileSync(await download.path(), 'utf8')).toContain('orders.csv:1202,error,')
    await page.reload()
    await says(page, '带进来 1201 条。')
  })

  it('says that nothing is new the second time, and what cannot be read at all', async () => {
    await page.click('text=再拖几个文件')
    await page.waitForSelector('.tbl')
    await shot(page, 'bring-past')
    await drop(page, orders)
    await says(page, '都在店里了')
    expect(await page.locator('.btn.primary').count()).toBe(0)
    await shot(page, 'bring-nothing-new')
    await page.click('text=再拖几个文件')
    await page.waitForSelector('input[type=file]')
    await drop(page, { name: 'cat.png', mimeType: 'image/png', buffer: Buffer.from([1, 2, 3]) })
    await page.waitForSelector('.st-toast:has-text("表头不认识")')
    // The refusal itself, which the browser notes.
    expect(problems.splice(0).every((one) => one.includes('415'))).toBe(true)
  })

  it('stops when asked to, and keeps what is written', async () => {
    const many = file('more.csv', [HEAD, ...Array.from({ length: 9000 }, (_, n) => row(20_000 + n))])
    await open(page)
    await drop(page, many)
    await says(page, '会带进来')
    await page.click('.btn.primary')
    await page.waitForSelector('.st-progress')
    await shot(page, 'bring-running')
    await page.click('.st-block .btn:has-text("停下")')
    await page.waitForSelector('text=再拖几个文件')
    expect(await page.textContent('.statement')).toMatch(/没有带进来|停下了，已写的 \d+ 条/)
    await shot(page, 'bring-stopped')
    expect(problems).toEqual([])
  })

  it('reads on a phone, in English and in the dark; a viewer is told that it is not for her', async () => {
    const other = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'en-GB',
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    })
    await other.addCookies(cookies(server.cookie))
    const { page: phone } = await watchedPage(other)
    await phone.addInitScript(() => localStorage.setItem('qm-theme', 'dark'))
    await open(phone)
    expect(await phone.textContent('h1')).toBe('Bring another shop along')
    await shot(phone, 'bring-390-dark-en')
    await drop(phone, file('orders.csv', [HEAD, row(1), row(5001), row(5002, 'cheap')]))
    await says(phone, '1 record')
    await shot(phone, 'bring-looked-390-dark-en')
    expect(await seriousFindings(phone)).toEqual([])
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await other.close()
    const guest = await browser.newContext({ viewport: { width: 1440, height: 960 }, locale: 'zh-CN' })
    await guest.addCookies(cookies(await cookieByLink(await linkFor(server, 'viewer'))))
    const watched = await watchedPage(guest)
    await open(watched.page)
    expect(await watched.page.textContent('.st-body')).toContain('你的角色不能')
    expect(watched.problems).toEqual([])
    await guest.close()
  })
})
