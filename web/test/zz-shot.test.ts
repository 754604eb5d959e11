import { afterAll, beforeAll, it } from 'vitest'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { emptyLearn, learnFixture } from './learn-fixture.ts'
import { openBrowser } from './support.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(async () => server?.stop())
it('shots', async () => {
  const { items } = (await server.api<{ items: never[] }>('/products?limit=200')).body as never as { items: { id: string; name: object; pictureUrl: string | null }[] }
  const browser = await openBrowser()
  for (const [name, width, lang, theme, view] of [
    ['full', 1440, 'zh', 'light', 'full'],
    ['full-en', 1440, 'en', 'dark', 'full'],
    ['full-390', 390, 'zh', 'dark', 'full'],
    ['empty', 1440, 'zh', 'light', 'empty'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 1040 }, reducedMotion: 'reduce' })
    await context.addCookies(server.cookie.split('; ').map((pair) => ({ name: pair.split('=')[0]!, value: pair.slice(pair.indexOf('=') + 1), url: server.url })))
    const page = await context.newPage()
    await page.addInitScript(([l, t]) => { localStorage.setItem('qm-lang', l!); localStorage.setItem('qm-theme', t!) }, [lang, theme])
    await page.route('**/learn?*', (route) => route.fulfill({ json: view === 'full' ? learnFixture(items[0] as never) : emptyLearn() }))
    await page.route('**/simulation', (route) => route.fulfill({ json: { state: 'none', share: 0, shoppers: 0, people: 0, events: 0, decisions: 0, seed: null, startedAt: null, isAllowed: true } }))
    await page.goto(`${server.url}/studio/learn`)
    await page.waitForSelector('.ln-say')
    await page.waitForTimeout(500)
    const height = await page.evaluate(() => document.querySelector('.st-main')!.scrollHeight + 60)
    await page.setViewportSize({ width, height: Math.max(1040, height) })
    await page.screenshot({ path: `/tmp/learn-${name}.png` })
  }
  await browser.close()
}, 120000)
