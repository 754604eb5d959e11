import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../../server/test/support/server.ts'

import { newItemFixture } from './supply-item-fixture.ts'
import { ITEMS } from './supply-parts-fixture.ts'
import { serve, world } from './supply-world.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

/** Where an item has no past, the forecast says whose past it rests on. */
describe('a new item in the tower', () => {
  let server: TestServer
  let browser: Browser
  beforeAll(async () => {
    server = await testServer()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it.each([
    [1440, 'zh', 'light'],
    [1440, 'en', 'dark'],
    [390, 'zh', 'dark'],
    [390, 'en', 'light'],
  ] as const)(
    'names what it was learned from, and opens it, at %i, %s, %s',
    async (width, lang, theme) => {
      const context = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce' })
      await context.addCookies(
        server.cookie.split('; ').map((pair) => {
          const at = pair.indexOf('=')
          return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
        }),
      )
      const { page, problems } = await watchedPage(context)
      await page.addInitScript(
        ([l, t]) => {
          localStorage.setItem('qm-lang', l)
          localStorage.setItem('qm-theme', t)
        },
        [lang, theme] as const,
      )
      const on = world()
      const likes = ITEMS.slice(1, 4)
      on.instead = ({ path }, route) =>
        path.endsWith(`/supply/items/${on.view.focus}`) ? route.fulfill({ json: newItemFixture(likes) }) : undefined
      await serve(page, on)
      await page.goto(`${server.url}/studio/supply`)
      await page.waitForSelector('.sp-like li')
      const said = await page.textContent('.sp-forecastcell')
      expect(said).toContain(lang === 'zh' ? '没有历史：参照 3 件相近的' : 'No history: learned from 3 items')
      expect(said).toContain('31%')
      expect(said).toContain(lang === 'zh' ? '全店的平均' : 'The mean of the whole shop')
      expect(await seriousFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      if (process.env.QIANMIAN_SHOTS) {
        await page.locator('.sp-forecastcell').scrollIntoViewIfNeeded()
        await page
          .locator('.sp-forecastcell')
          .screenshot({ path: `${process.env.QIANMIAN_SHOTS}/new.${width}.${lang}.${theme}.png` })
      }
      // Each name leads to the item, by keyboard too.
      await page.locator('.sp-like button').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForSelector('.sp-like', { state: 'detached' })
      expect(problems).toEqual([])
      await context.close()
    },
    120_000,
  )
})
