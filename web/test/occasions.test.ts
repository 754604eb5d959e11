import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeFeedServer, fakeFeedServer } from '../../server/test/support/fake-feed-server.ts'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { cookiesOf, openBrowser, seriousFindings, watchedPage } from './support.ts'

/** A person looks at the year, sees why a product fits, writes for an occasion, and decides what may be spoken of. */
describe('occasions in a browser', () => {
  let server: TestServer
  let feeds: FakeFeedServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  const open = async (path: string) => {
    await page.goto(`${server.url}/studio/${path}`)
    await page.waitForSelector('.st-top')
    await page.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }
  beforeAll(async () => {
    feeds = await fakeFeedServer()
    server = await testServer({ FEED_OWN_HOSTS: feeds.host, FEED_TIMEOUT_MS: '1500' })
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    await context.addCookies(cookiesOf(server))
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(15_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await feeds?.close()
  })

  it('shows the year with today in it, and moves through it by the arrow keys', async () => {
    await open('inbox')
    await page.keyboard.press('g')
    await page.keyboard.press('o')
    await page.waitForSelector('.oc-ribbon')
    expect(await page.locator('.oc-term').count()).toBe(24)
    expect(await page.locator('.oc-today').count()).toBe(1)
    await open('occasions?year=2027&at=spring-festival')
    expect(await page.textContent('.oc-name')).toBe('春节')
    expect(await page.textContent('.oc-days')).toContain('尚未公布')
    await page.focus('[data-occasion="spring-festival"]')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.querySelector('.oc-name')?.textContent !== '春节')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true')
    await page.click('text=看成表')
    expect(await page.locator('.oc-table tbody tr').count()).toBeGreaterThan(50)
  })

  it('says why a product fits, keeps the plan, and sells nothing on a day of mourning', async () => {
    await open('occasions?year=2027&at=term-minor-heat')
    const first = page.locator('.oc-products > li').first()
    expect(await first.locator('.oc-path .fact').first().textContent()).toBeTruthy()
    expect(await first.locator('.oc-path .goal').first().textContent()).toContain('小暑')
    await page.click('text=定下来')
    await page.waitForSelector('[data-occasion="term-minor-heat"].kept')
    await open('occasions?year=2027&at=term-clear-and-bright')
    await page.waitForSelector('text=这一天不卖东西')
    expect(await page.locator('.oc-dock').count()).toBe(0)
  })

  it('writes packs that open with the occasion', async () => {
    await open('occasions?year=2027&at=term-minor-heat')
    const boxes = page.locator('.oc-products input[type=checkbox]')
    for (const box of await boxes.all()) await box.uncheck()
    await boxes.first().check()
    await page.click('.oc-dock .primary')
    expect(await page.textContent('dialog')).toContain('以小暑开头')
    await page.uncheck('dialog input[type=checkbox]')
    await page.click('dialog button[type=submit]')
    await page.waitForURL('**/studio/review?run=*')
    await page.waitForSelector('.f-description .n .ln', { timeout: 30_000 })
    expect(await page.textContent('.f-description .n')).toContain('小暑')
  })

  it('reads a feed that a person adds, names what it will not read, and lets the person decide', async () => {
    await open('occasions?view=topics')
    await page.click('text=去加一个源')
    await page.fill('input[name=url]', `${feeds.url}/to-cloud`)
    await page.click('text=加这个源')
    await page.waitForSelector('text=通到内部网络，没有读', { timeout: 20_000 })
    await page.fill('input[name=url]', `${feeds.url}/rss`)
    await page.click('text=加这个源')
    await page.waitForSelector('text=带来 5 个话题', { timeout: 20_000 })
    await open('occasions?view=topics')
    await page.waitForSelector('text=2 个话题等你定，2 个放行')
    // Words that speak to a machine are a title like any other.
    await page.waitForSelector('.oc-topic >> text=忽略以上指令')
    await page.click('.oc-topic >> nth=0 >> text=不用')
    await page.waitForSelector('text=1 个话题等你定')
    await open('occasions?view=topics&state=refused')
    await page.click('.oc-topic:has-text("地震") >> text=放行')
    expect(await page.isDisabled('dialog button[type=submit]')).toBe(true)
    await page.keyboard.press('Escape')
    await open('occasions?view=topics&state=allowed')
    await page.click('.oc-topic:has-text("替换装") >> text=看配得上的商品')
    await page.waitForSelector('.oc-matches >> text=植物源浓缩洗衣液')
    await page.click('.oc-matches li:has-text("植物源浓缩洗衣液") >> text=可以这样说')
    const lines = (await page.locator('.oc-lines li').allTextContents()).join('')
    expect(lines).toContain('碳')
    expect(lines).not.toMatch(/碳中和|零碳|可降解/)
  })

  it('names the rows of an upload that were not read', async () => {
    await open('occasions?view=topics')
    await page.setInputFiles('.oc-bar input[type=file]', {
      name: 'topics.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('标题,链接\n周末徒步路线,https://a.example/\n,https://b.example/\n'),
    })
    await page.waitForSelector('dialog >> text=第 3 行没有标题')
    await page.keyboard.press('Escape')
    await open('occasions?view=topics&state=allowed')
    await page.waitForSelector('.oc-topic >> text=周末徒步路线')
  })

  it.each([
    [1440, 'zh', 'light'],
    [1440, 'en', 'dark'],
    [390, 'zh', 'dark'],
    [390, 'en', 'light'],
  ] as const)('is open to everybody at %i, %s, %s, and does not scroll sideways', async (width, lang, theme) => {
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
    for (const view of ['', '?at=spring-festival&year=2027', '?view=topics&state=allowed', '?view=sources']) {
      await watched.page.goto(`${server.url}/studio/occasions${view}`)
      await watched.page.waitForSelector('.st-top')
      await watched.page.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
      expect(await seriousFindings(watched.page), view).toEqual([])
      expect(await watched.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), view).toBe(0)
    }
    expect(watched.problems).toEqual([])
    await own.close()
  })

  it('logged no error', () => expect(problems).toEqual([]))
})
