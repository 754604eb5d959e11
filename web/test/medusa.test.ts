import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MedusaStateView } from '../../server/src/contract/types.ts'
import { findOffers } from '../../server/src/modules/catalog/index.ts'
import { findConnector, tellConflict } from '../../server/src/modules/connectors/index.ts'
import type { Ctx } from '../../server/src/platform/ctx.ts'
import { shopContext } from '../../server/test/support/desk-orders.ts'
import { type FakeMedusa, fakeMedusa } from '../../server/test/support/fake-medusa.ts'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

/** Where pictures of the screens go to be looked at; none are made without it. */
const SHOTS = process.env.QIANMIAN_SHOTS

/** An owner connects her Medusa, sees what came, decides what both sides changed, and disconnects it. */
describe('the connected Medusa in a browser', () => {
  let medusa: FakeMedusa
  let server: TestServer
  let ctx: Ctx
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  const shot = async (name: string) => {
    if (!SHOTS) return
    mkdirSync(SHOTS, { recursive: true })
    await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  }
  const open = async () => {
    await page.goto(`${server.url}/studio/connections`)
    await page.waitForSelector('#cn-medusa', { timeout: 90_000 })
    await page.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }
  const state = async () => (await server.api<MedusaStateView>('/connectors/medusa')).body.connector

  beforeAll(async () => {
    medusa = await fakeMedusa()
    server = await testServer({ FEED_OWN_HOSTS: medusa.host, DEMO: '0' })
    ctx = await shopContext(server)
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    await context.addCookies(
      server.cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=')
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
      }),
    )
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(30_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await medusa?.close()
  })

  it('is tried, explained where it does not fit, and connected', async () => {
    await open()
    expect(await page.textContent('section:has(#cn-medusa)')).toContain('还没有接上 Medusa')
    await shot('medusa-empty')
    await page.click('section:has(#cn-medusa) .btn')
    await page.fill('dialog [name=url]', 'medusa')
    await page.click('dialog .cn-try')
    expect(await page.textContent('dialog [role=alert]')).toContain('http')
    await page.fill('dialog [name=url]', medusa.url)
    await page.fill('dialog [name=key]', 'sk_somebody_elses')
    await page.click('dialog .cn-try')
    await page.waitForSelector('dialog [role=alert]:has-text("不认这把密钥")')
    expect(await page.getAttribute('dialog [name=key]', 'aria-invalid')).toBe('true')
    await shot('medusa-wrong-key')
    await page.fill('dialog [name=key]', medusa.key)
    await page.click('dialog .cn-try')
    await page.waitForSelector('dialog .cn-well:has-text("Pretended shop")')
    expect(await state()).toBeNull()
    await shot('medusa-tried')
    expect(await seriousFindings(page)).toEqual([])
    for (const box of await page.locator('dialog [name=take]').all()) await box.uncheck()
    await page.click('dialog [type=submit]')
    expect(await page.textContent('dialog [role=alert]')).toContain('至少选一样')
    for (const box of await page.locator('dialog [name=take]').all()) await box.check()
    await page.selectOption('dialog [name=every]', '60')
    await page.click('dialog [type=submit]')
    await page.waitForSelector('.cn-shop .chip.fact:has-text("同步好了")', { timeout: 60_000 })
    expect(await page.textContent('.cn-counts')).toMatch(/商品\s*2\s*2\s*0\s*0/)
    expect(await page.content()).not.toContain(medusa.key)
    expect(await state()).toMatchObject({ everyMinutes: 60, run: { state: 'done' } })
  })

  it('tells what both sides changed and does what is decided', async () => {
    const connector = await findConnector(ctx)
    const [offer] = await findOffers(ctx, { skus: ['LS-W-S'] })
    const told = {
      externalId: medusa.shirt.variantIds[0] ?? '',
      productId: offer?.productId ?? '',
      field: 'price' as const,
    }
    await tellConflict(ctx, connector?.id ?? '', { ...told, ours: '19900', theirs: '23900' })
    await tellConflict(ctx, connector?.id ?? '', {
      ...told,
      externalId: medusa.shirt.id,
      field: 'description',
      ours: '织得松，风走得过去，领口一粒扣，机洗 30 度。\n\n（标题、副标题与描述：AI 生成）',
      theirs: '领口有一粒扣子。\n机洗 30 度，平铺晾干。\n袖口可以卷起来，用内侧的扣带固定。',
    })
    medusa.store.products[1].variants[0].prices[0].amount = 9.999
    medusa.store.changeProduct(medusa.mug.id, {
      title: 'Stoneware mug, with a handle and a name that goes on for quite some time',
    })
    await page.click('.cn-shop .cn-deeds .btn:has-text("全部重读")')
    await page.waitForSelector('.cn-notes li', { timeout: 60_000 })
    expect(await page.textContent('.cn-notes')).toContain('9.999 不是 CNY 的金额')
    await page.waitForSelector('.cn-both li')
  })

  it('reads in both languages, both themes and on a telephone', async () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 })
          await page.evaluate(
            ([lang, theme]) => {
              localStorage.setItem('qm-lang', lang)
              localStorage.setItem('qm-theme', theme)
            },
            [lang, theme] as const,
          )
          await open()
          const where = `medusa ${lang} ${theme} ${width}`
          await shot(where.replaceAll(' ', '-'))
          await page.locator('.cn-both li').last().scrollIntoViewIfNeeded()
          await shot(`${where.replaceAll(' ', '-')}-below`)
          expect(await seriousFindings(page), where).toEqual([])
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          expect(over, where).toBeLessThanOrEqual(0)
        }
      }
    }
    await page.click('section:has(#cn-medusa) .cn-head .btn')
    await shot('medusa-dialog-en-dark-390')
    expect(await seriousFindings(page)).toEqual([])
    // The key that is kept is not in the form.
    expect(await page.inputValue('dialog [name=key]')).toBe('')
    await page.keyboard.press('Escape')
  })

  it('decides, pauses, says that Medusa is away, and is disconnected after a question', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.evaluate(() => {
      localStorage.setItem('qm-lang', 'zh')
      localStorage.setItem('qm-theme', 'light')
    })
    await open()
    await page.click('.cn-both li:has-text("价格") .btn:has-text("写我们的")')
    await expect.poll(async () => (await state())?.conflicts.length).toBe(1)
    expect((await findOffers(ctx, { skus: ['LS-W-S'] }))[0]?.priceMinor).toBe(19_900)
    await page.click('.cn-deeds .btn:has-text("暂停")')
    await page.waitForSelector('.cn-shop .chip:has-text("已暂停")')
    await page.click('.cn-deeds .btn:has-text("继续")')
    medusa.meddle = (_, response) => {
      response.writeHead(401).end('{}')
      return true
    }
    await page.click('.cn-deeds .btn:has-text("现在同步")')
    await page.waitForSelector('.cn-run .fix.blocked:has-text("不认这把密钥")', { timeout: 60_000 })
    await shot('medusa-failed')
    medusa.meddle = undefined
    await page.click('.cn-deeds .btn:has-text("断开")')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog', { state: 'detached' })
    // The way back has the focus: Enter alone takes nothing away.
    expect(await state()).not.toBeNull()
    await page.click('.cn-deeds .btn:has-text("断开")')
    await page.click('dialog .danger')
    await page.waitForSelector('section:has(#cn-medusa) .cn-none')
    expect(await state()).toBeNull()
    // The browser notes the one refusal that was wanted: the key that is somebody else's.
    expect(problems.filter((line) => !line.includes('status of 422'))).toEqual([])
  })
})
