import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

const PRODUCT = '/zh/p/wind-eye-linen-tee'
/** Where pictures for a person to look at go, if one wants them. */
const SHOTS = process.env.QIANMIAN_SHOTS

/** A shopper says it her way in a browser, and a person of the shop reads it. */
describe('remixes in a browser', () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  let studio: Page
  const problems: string[][] = []
  const shot = async (on: Page, name: string, fullPage = false) => {
    if (!SHOTS) return
    mkdirSync(SHOTS, { recursive: true })
    await on.screenshot({ path: `${SHOTS}/${name}.png`, fullPage })
  }
  const send = (kind: string, text: string, more: Record<string, unknown> = {}) =>
    fetch(`${server.url}${PRODUCT}/remixes`, {
      method: 'POST',
      headers: { origin: server.url, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ kind, text, nickname: '阿木', consent: true, ...more }),
    })
  beforeAll(async () => {
    server = await testServer()
    browser = await openBrowser()
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
    const watched = await watchedPage(context)
    page = watched.page
    const inside = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
    await inside.addCookies(
      server.cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=')
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
      }),
    )
    const inStudio = await watchedPage(inside)
    studio = inStudio.page
    problems.push(watched.problems, inStudio.problems)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('opens the sheet, counts characters, shows it as it will stand, refuses and takes', async () => {
    await page.goto(server.url + PRODUCT)
    await page.locator('#remixes').scrollIntoViewIfNeeded()
    expect(await page.locator('dialog#remix').isVisible()).toBe(false)
    await page.click('.rx-from [data-remix-open]')
    await page.waitForSelector('dialog#remix[open]')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('text')
    await page.keyboard.type('打我电话13812345678')
    expect(await page.textContent('[data-remix-count]')).toBe('15 / 60')
    await page.fill('[name=nickname]', '小满')
    await page.check('[name=consent]')
    await page.click('[data-remix-form] button[type=submit]')
    await page.waitForSelector('[data-remix-notice].bad >> text=电话号码')
    await page.fill('[name=text]', '有风的下午，就想起它')
    expect(await page.textContent('[data-remix-said]')).toBe('有风的下午，就想起它')
    expect(await page.textContent('[data-remix-by]')).toBe('@小满')
    await shot(page, 'sheet-1440')
    expect(await seriousFindings(page)).toEqual([])
    await page.click('[data-remix-form] button[type=submit]')
    await page.waitForSelector('[data-remix-notice] >> text=收到了')
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog#remix').isVisible()).toBe(false)
    await page.click('.rx-from a')
    await page.waitForSelector('.own-remixes >> text=等店里看')
    await shot(page, 'own-1440')
  })

  it('lists it in the studio beside comments, by the keyboard alone: shown, taken down with a reason, brought back', async () => {
    await send('caption', '一件亚麻，等于多睡十分钟')
    await send('question', '这件机洗会缩水吗？', { nickname: '' })
    await fetch(`${server.url}${PRODUCT}/comments`, {
      method: 'POST',
      headers: { origin: server.url, 'content-type': 'application/json' },
      body: JSON.stringify({ text: '比想的软', nickname: '阿木' }),
    })
    await studio.goto(`${server.url}/studio/remixes`)
    await studio.waitForSelector('.rx-row >> nth=3')
    await shot(studio, 'studio-waiting-1440')
    expect(await seriousFindings(studio)).toEqual([])
    expect(await studio.textContent('.st-side a.on')).toMatch(/改写.*4/)
    // The oldest is the one from the sheet: three down, then approved.
    for (let i = 0; i < 3; i++) await studio.keyboard.press('j')
    await studio.waitForSelector('.rx-said >> text=有风的下午')
    await studio.keyboard.press('a')
    await studio.waitForSelector('.st-toast >> text=已展示')
    await studio.goto(`${server.url}/studio/remixes?state=shown`)
    await studio.waitForSelector('.rx-row >> text=有风的下午')
    await page.goto(server.url + PRODUCT)
    await page.waitForSelector('.rx-words >> text=有风的下午')
    await page.click('.rx [data-react] button')
    await expect.poll(() => page.textContent('.rx [data-react-count]')).toBe('1')
    await page.locator('#remixes').scrollIntoViewIfNeeded()
    await shot(page, 'product-1440')

    await studio.keyboard.press('r')
    await studio.click('dialog .chip >> text=像广告')
    await studio.click('dialog button[type=submit]')
    await studio.waitForSelector('.st-toast >> text=已撤下')
    await expect
      .poll(async () => (await server.api<{ counts: { shown: number } }>('/remixes')).body.counts.shown)
      .toBe(0)
    await studio.keyboard.press('z')
    await expect
      .poll(async () => (await server.api<{ counts: { shown: number } }>('/remixes')).body.counts.shown)
      .toBe(1)
    await studio.goto(`${server.url}/studio/inbox`)
    await studio.waitForSelector('.ib-row >> text=@阿木')
    await studio.click('.ib-row >> text=@阿木')
    await studio.waitForSelector('.ib-side .rx-said')
    await shot(studio, 'inbox-1440')
  })

  it('is whole on a phone, in the dark, in English, and when nothing is there', async () => {
    await studio.setViewportSize({ width: 390, height: 844 })
    await studio.goto(`${server.url}/studio/remixes`)
    await studio.waitForSelector('.rx-row')
    await shot(studio, 'studio-390')
    expect(await studio.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await studio.evaluate(() => localStorage.setItem('qm-lang', 'en'))
    await studio.emulateMedia({ colorScheme: 'dark' })
    await studio.setViewportSize({ width: 1440, height: 900 })
    await studio.goto(`${server.url}/studio/remixes?state=withdrawn`)
    await studio.waitForSelector('text=Nobody took anything back.')
    await studio.goto(`${server.url}/studio/remixes`)
    await studio.waitForSelector('.rx-row')
    await shot(studio, 'studio-dark-en-1440')
    expect(await seriousFindings(studio)).toEqual([])

    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(`${server.url}/en/p/wind-eye-linen-tee#remix`)
    await page.waitForSelector('dialog#remix[open]')
    await page.fill('[name=text]', 'Like wearing a breeze')
    await shot(page, 'sheet-dark-en-390')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('#remixes').scrollIntoViewIfNeeded()
    await shot(page, 'product-dark-en-390')
    expect(await seriousFindings(page)).toEqual([])
    expect(problems.flat().filter((problem) => !problem.includes('422'))).toEqual([])
  })

  it('can be filled in and sent where scripts are off', async () => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      javaScriptEnabled: false,
    })
    const plain = await context.newPage()
    await plain.goto(server.url + PRODUCT)
    await plain.locator('[data-remix-form] textarea').fill('晴天最先想到它')
    await plain.locator('[name=consent]').check()
    await plain.locator('#remixes').scrollIntoViewIfNeeded()
    await shot(plain, 'no-script-1440')
    await plain.locator('[data-remix-form] button[type=submit]').click()
    await plain.waitForURL(/\/zh\/remixes\?thanks=1/)
    expect(await plain.textContent('.own-remixes')).toContain('晴天最先想到它')
    await plain.locator('.own-remixes form button').click()
    await plain.waitForURL(/withdrawn=1/)
    expect(await plain.textContent('.own-remixes')).toContain('已撤回')
    await context.close()
  })
})
