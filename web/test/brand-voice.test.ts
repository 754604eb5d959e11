import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BrandView, BrandVoiceView } from '../../server/src/contract/types.ts'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

const LINES = [
  '雨停了，屋檐还滴着水，你把窗推开一点。',
  '我们不急，等它慢慢干透，再交到你手里。',
  '黄昏的光落在桌上，一层浅浅的暖色。',
  '它不说话，陪着你，过完一个又一个夏天。',
  '回家了，灯还亮着，坐下来喝一口热的。',
]
const BREAKING = '全网第一的手感，慢慢用，用很久。'

/** The owner of a brand teaches it to speak, looks why, and sets it right; at both widths, in both languages. */
describe("a brand's voice in a browser", () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  let problems: string[]
  let [newBrand, demoBrand] = ['', '']
  const read = async (id: string) => (await server.api<BrandVoiceView>(`/brands/${id}/voice`)).body
  const open = async (id: string) => {
    await page.goto(`${server.url}/studio/brands/${id}/voice`)
    await page.waitForSelector('.vo-page .statement')
    await page.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }
  beforeAll(async () => {
    server = await testServer()
    demoBrand = (await server.api<{ items: BrandView[] }>('/brands')).body.items[0]?.id ?? ''
    const made = await server.api<BrandView>('/brands/house', {
      method: 'PUT',
      json: {
        name: { zh: '慢屋', en: 'Slow House' },
        strategy: 'narrative',
        promise: {},
        story: {},
        palette: [],
        words: { prefer: [], avoid: [], ban: [] },
        samples: { zh: ['风来了，帘子动一动。'], en: [] },
      },
    })
    newBrand = made.body.id
    browser = await openBrowser()
    const context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    const cookies = server.cookie.split('; ').map((pair) => pair.split(/=(.*)/s))
    await context.addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: server.url })))
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(15_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('is found from the brands, and says at first that nothing is known', async () => {
    await page.goto(`${server.url}/studio/brands`)
    await page.click('.st-brandform:has-text("慢屋") >> text=学语气')
    await page.waitForURL(`**/studio/brands/${newBrand}/voice`)
    await page.waitForSelector('.statement >> text=还不知道慢屋怎么说话')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('takes pasted paragraphs, a file and the sentences of the brand page', async () => {
    await page.fill('.vo-add textarea', LINES.join('\n'))
    await page.click('.vo-add button >> text=加进去')
    await page.waitForSelector('.st-toast >> text=加了 5 段')
    await page.setInputFiles('.vo-samples input[type=file]', {
      name: '样本.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(`# 语气样本文字\n\n- ${BREAKING}\n`),
    })
    await page.waitForSelector('.st-toast >> text=加了 2 段')
    await page.click('.vo-add button >> text=用品牌页上的 1 句')
    await expect.poll(async () => (await read(newBrand)).samples.length).toBe(8)
  })

  it('learns, says how sure it is, and holds back what breaks the law until she keeps it', async () => {
    await page.click('.st-top .primary')
    await page.waitForSelector('.statement >> text=慢屋说话')
    await page.waitForSelector('.vo-notes >> text=不到 20 段')
    const held = page.locator('.vo-list li', { hasText: '手感' })
    expect(await held.locator('mark').textContent()).toContain('第一')
    await held.locator('button', { hasText: '留下' }).click()
    await page.waitForSelector('.vo-notes >> text=样本改过了')
    await page.click('.st-top .primary')
    await page.waitForSelector('.vo-list li:has-text("手感") >> text=没学这几个字')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('shows the evidence of a dimension by keyboard, keeps a set value, and sets it back', async () => {
    await open(demoBrand)
    await page.focus('.vo-dim >> nth=0')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.vo-quotes li')
    await page.focus('.vo-set input')
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft')
    await page.click('.vo-set button >> text=就设这个')
    await page.waitForSelector('.vo-track .set')
    const edit = (await read(demoBrand)).edits.zh.warmth
    expect(edit?.value).toBeLessThan((await read(demoBrand)).learned?.languages.zh?.dimensions.warmth.value ?? -1)
    await page.click('.vo-set button >> text=改回学到的')
    await page.waitForSelector('.vo-track .set', { state: 'detached' })
    await page.click('.vo-quotes a >> nth=0')
    await page.waitForSelector('.vo-list li.at:focus')
  })

  it('adds a word, refuses one that contradicts another list, and measures a text', async () => {
    const [prefer, , ban] = await page.locator('.vo-words form input').all()
    await prefer?.fill('树荫')
    await prefer?.press('Enter')
    await page.waitForSelector('.vo-words .chip.fact >> text=树荫')
    await ban?.fill('树荫')
    await ban?.press('Enter')
    await page.waitForSelector('.st-toast >> text=同时在两处')
    expect((await read(demoBrand)).brand.words.ban).not.toContain('树荫')
    await page.fill('section[aria-labelledby=voice-measure] textarea', LINES.join(''))
    await page.click('text=量一下')
    await page.waitForSelector('section[aria-labelledby=voice-measure] [role=status] >> text=离品牌语气')
  })

  it('tells one product in three voices side by side, with what differs marked and the distance of each', async () => {
    await page.waitForSelector('.vo-voices section >> nth=2')
    expect(await page.locator('.vo-voices h3').allTextContents()).toEqual([' 故事', ' 理性', ' 行动'])
    expect(await page.locator('.vo-far b').count()).toBe(3)
    expect(await page.locator('.vo-voices mark').count()).toBeGreaterThan(5)
    const claims = await page
      .locator('.vo-voices section')
      .evaluateAll((sections) => sections.map((section) => section.querySelectorAll('.claim').length))
    for (const count of claims) expect(count).toBeGreaterThan(3)
  })

  it('stands on a phone and in English, without scrolling sideways and without serious findings', async () => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await open(demoBrand)
      await page.waitForSelector('.vo-voices section >> nth=2')
      await page.click('.vo-dim >> nth=5')
      expect(await seriousFindings(page), `${width}`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      const main = await page.evaluate(() => {
        const element = document.querySelector('.st-main')
        return element ? element.scrollWidth - element.clientWidth : 1
      })
      expect(main, `${width}`).toBeLessThanOrEqual(0)
      await page.evaluate(() => localStorage.setItem('qm-lang', 'en'))
      await open(demoBrand)
      expect(await page.textContent('.statement')).toContain('sounds')
      expect(await page.textContent('.vo-page')).not.toMatch(/undefined|NaN|\[object/)
      await page.evaluate(() => localStorage.setItem('qm-lang', 'zh'))
    }
  })

  it('erases the samples after it said what goes', async () => {
    await page.setViewportSize({ width: 1440, height: 960 })
    await open(newBrand)
    await page.click('.vo-samples .link >> text=全部清除')
    await page.waitForSelector('dialog >> text=8 段样本和学到的语气都会删掉')
    await page.click('dialog .danger')
    await page.waitForSelector('.statement >> text=还不知道慢屋怎么说话')
    expect((await read(newBrand)).samples).toEqual([])
    // The toast of a refused word is an answer of the server, which a browser writes into its console.
    expect(problems.filter((problem) => !problem.includes('422'))).toEqual([])
  })
})
