import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SupplySettingsView } from '../../server/src/contract/types.ts'
import { type TestServer, testServer } from '../../server/test/support/server.ts'
import { DONE_PLAN, emptyFixture, SETTINGS, sparseFixture, whatIfFixture } from './supply-fixture.ts'
import { sparseItemFixture } from './supply-item-fixture.ts'
import { SCENARIOS } from './supply-parts-fixture.ts'
import { serve, type World, world } from './supply-world.ts'
import { cookiesOf, openBrowser, seriousFindings, watchedPage } from './support.ts'

/** A merchant sees what is urgent and why, decides it in place, and can take it back. */
describe('the control tower in a browser', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  const open = async (on: Page, path = '', ready = '.sp-say') => {
    await on.goto(`${server.url}/studio/supply${path}`)
    await on.waitForSelector(ready)
    await on.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }
  const decided = (on: World) => on.calls.filter(({ path }) => path === '/proposals/decide').map(({ body }) => body)
  beforeAll(async () => {
    server = await testServer()
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    await context.addCookies(cookiesOf(server))
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('says before any plan what is needed, makes one, shows how far it is, and stops it', async () => {
    const on = world()
    on.view = emptyFixture()
    on.plan = on.view.plan
    on.instead = ({ method, path }) => {
      if (path !== '/supply/plan') return undefined
      if (method === 'POST') on.plan = { ...DONE_PLAN, state: 'running', step: 'forecasts', done: 81 }
      if (method === 'DELETE') on.plan = { ...on.plan, state: 'cancelled', step: null }
      return undefined
    }
    await serve(page, on)
    await page.goto(`${server.url}/studio/inbox`)
    await page.waitForSelector('.st-top')
    for (const key of ['g', 'j']) await page.keyboard.press(key)
    await page.waitForSelector('.sp-empty ol li')
    expect(await page.textContent('.statement')).toContain('还没有算过')
    expect(await page.textContent('.sp-empty .btn.primary')).toContain('模拟订单')
    await page.click('.sp-empty .btn:not(.primary)')
    await page.waitForSelector('.sp-bar progress')
    expect(await page.textContent('.sp-bar')).toContain('正在预测，81 / 240')
    expect(await page.isDisabled('.sp-empty .btn.primary')).toBe(true)
    await page.click('.sp-bar .btn')
    await page.waitForSelector('.sp-bar:has-text("停下了")')
    expect(on.calls.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual(['/supply/plan'])
  })

  it.each([
    [1440, 'zh', 'light'],
    [1440, 'en', 'dark'],
    [390, 'zh', 'dark'],
    [390, 'en', 'light'],
  ] as const)(
    'is open to everybody at %i, %s, %s, and does not scroll sideways',
    async (width, lang, theme) => {
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
      await serve(watched.page, world())
      for (const [path, ready] of [
        ['', '.sp-forecast .peak'],
        ['/prices', '.sp-table tbody tr'],
        ['/purchases', '.sp-table tbody tr'],
        ['/transfers', '.sp-map'],
        ['/scenarios', '.sp-scenario'],
        ['/diary', '.sp-plot'],
      ] as const) {
        await open(watched.page, path, ready)
        expect(await seriousFindings(watched.page), path).toEqual([])
        const wider = await watched.page.evaluate(() => {
          const main = document.querySelector('.st-main')
          return [document.documentElement.scrollWidth - innerWidth, main ? main.scrollWidth - main.clientWidth : 0]
        })
        expect(wider, path).toEqual([0, 0])
        if (process.env.QIANMIAN_SHOTS)
          await watched.page.screenshot({
            path: `${process.env.QIANMIAN_SHOTS}/supply${path.replace('/', '-')}.${width}.${lang}.${theme}.png`,
          })
      }
      // Every chart of the overview is there as a table too.
      await open(watched.page)
      for (const button of await watched.page.locator('.sp-grid .ln-aside .icon-btn').all()) await button.click()
      expect(await watched.page.locator('.sp-grid .ln-table').count()).toBe(5)
      const table = await watched.page.textContent('.sp-mapcell .ln-table')
      expect(table).toContain(lang === 'zh' ? '广东省' : 'Guangdong')
      expect(table).toContain(lang === 'zh' ? '成都17.0%14.0%' : 'Chengdu17.0%14.0%')
      expect(await seriousFindings(watched.page)).toEqual([])
      expect(watched.problems).toEqual([])
      await own.close()
    },
    180_000,
  )

  it('opens with the most urgent matter, and every chart can be read without a mouse', async () => {
    await serve(page, world())
    await open(page)
    expect(await page.textContent('.sp-say em')).toBe('6 天后断货，概率 81%')
    expect(await page.textContent('.sp-top .chip')).toContain('模拟数据')
    expect(await page.locator('.sp-warn').count()).toBe(4)
    expect(await page.locator('.sp-map .house').count()).toBe(4)
    expect(await page.locator('.sp-map .lane').count()).toBe(2)
    // Foshan and Tianjin move by less than is worth saying.
    expect(await page.textContent('.sp-mapcell .sp-find')).toBe(
      '未来六周的需求在移动：昆山 44.0% → 42.0%，成都 14.0% → 17.0%。',
    )
    expect(await page.locator('.sp-ladder .chosen').count()).toBe(1)
    await page.focus('.sp-forecast')
    await page.keyboard.press('End')
    expect(await page.textContent('.sp-forecast .sp-readout')).toContain('80%')
    await page.keyboard.press('Home')
    expect(await page.textContent('.sp-forecast .sp-readout')).toContain('卖了')
    await page.focus('.sp-map')
    await page.keyboard.press('ArrowRight')
    expect(await page.textContent('.sp-map .sp-readout')).toContain('广东：612 件')
    // Hovering says the same as the keys.
    await page.hover('.sp-forecast', { position: { x: 400, y: 150 } })
    await page.waitForSelector('.sp-forecast .sp-readout')
  })

  it('shows another item when one is picked, and the address keeps it', async () => {
    await serve(page, world())
    await open(page)
    await page.click('.sp-pick')
    await page.click('.sp-picker li:nth-child(2) button')
    await page.waitForURL('**item=headphones-q3')
    expect(await page.locator('dialog').count()).toBe(0)
    await page.waitForSelector('.sp-forecastcell:has-text("听岚 Q3 耳机")')
  })

  it('approves the proposal of a warning in place, and takes it back', async () => {
    const on = world()
    await serve(page, on)
    await open(page)
    await page.click('.sp-warn .btn.quiet')
    await page.waitForSelector('.sp-evidence ol li')
    await page.click('.sp-warn .btn.primary')
    await page.waitForSelector('.sp-warn .chip.fact')
    expect(decided(on)).toEqual([{ ids: ['prp_transfer'], decision: 'approve' }])
    // What was decided there shows on the map's list as well.
    expect(await page.locator('.sp-transfers .chip.fact').count()).toBe(2)
    expect(await page.textContent('.st-toast')).toContain('已批准：成都仓 洗衣液断货')
    await page.keyboard.press('z')
    await page.waitForSelector('.sp-warn:first-child .btn.primary')
    expect(decided(on)[1]).toEqual({ ids: ['prp_transfer'], decision: 'undo' })
  })

  it('says why another price is not proposed', async () => {
    await serve(page, world())
    await open(page)
    await page.click('.sp-dec .btn.quiet')
    expect(await page.textContent('.sp-why')).toContain('比提议少 ¥2,400')
    await page.click('.sp-ladder li:first-child button')
    expect(await page.textContent('.sp-why')).toContain('低于毛利底线')
  })

  it('never lets an older answer take the place of a newer one', async () => {
    const on = world()
    const held: (() => Promise<void>)[] = []
    on.instead = ({ path, body }, route) => {
      if (!path.endsWith('/what-if')) return undefined
      const { priceMinor } = body as { priceMinor: number }
      const send = () => route.fulfill({ json: whatIfFixture(priceMinor) }).catch(() => undefined)
      // The first question is answered last.
      if (held.length === 0) {
        held.push(send)
        return new Promise<void>(() => undefined)
      }
      return send()
    }
    await serve(page, on)
    await open(page)
    const slider = page.locator('.sp-whatif input').first()
    await slider.press('ArrowRight')
    await expect.poll(() => held.length).toBe(1)
    await slider.press('ArrowRight')
    await slider.press('ArrowRight')
    await page.waitForSelector('.sp-answer')
    // ¥45 and three steps of ¥1: the profit of the fixture is the price.
    expect(await page.textContent('.sp-answer dd b')).toBe('+¥4,800')
    await held[0]?.()
    await page.waitForTimeout(200)
    expect(await page.textContent('.sp-answer dd b')).toBe('+¥4,800')
    expect(await page.textContent('.sp-whatif .ln-aside')).toContain('287 毫秒')
    const asked = on.calls.filter(({ path }) => path.endsWith('/what-if'))
    // Two presses in a row are one question.
    expect(asked.map(({ body }) => (body as { priceMinor: number }).priceMinor)).toEqual([4600, 4800])
  })

  it('finds, opens and decides rows together', async () => {
    const on = world()
    await serve(page, on)
    await open(page, '/prices', '.sp-table tbody tr')
    expect(await page.textContent('.sp-lead')).toContain('2 条要你定')
    expect(await page.locator('.sp-table tbody tr').count()).toBe(4)
    await page.check('.sp-filter input[type=checkbox]')
    await page.waitForFunction(() => document.querySelectorAll('.sp-table tbody tr').length === 2)
    await page.click('.sp-open')
    await page.waitForSelector('.detail .sp-ladder')
    expect(await page.textContent('.detail .sp-evidence')).toContain('毛利 24.6%')
    await page.check('.sp-table thead input')
    expect(await page.textContent('.dock')).toContain('选中 2 条')
    await page.keyboard.press('a')
    await page.waitForFunction(() => document.querySelectorAll('.sp-table .stand .chip.fact').length === 2)
    expect(decided(on)).toEqual([{ ids: ['prp_price', 'prp_price_2'], decision: 'approve' }])
    expect(await page.locator('.dock').count()).toBe(0)
    expect(await page.getAttribute('.sp-filter a[download]', 'href')).toMatch(/\/supply\/rows\.csv\?of=price$/)
    await page.fill('.sp-filter input[type=search]', 'nothing of the kind')
    await page.waitForSelector('.st-nothing')
    expect(await page.textContent('.st-nothing')).toContain('没有这样的商品')
  })

  it('opens a purchase to its reasons and to the stock with and without it', async () => {
    await serve(page, world())
    await open(page, '/purchases', '.sp-table tbody tr')
    await page.click('.sp-open')
    await page.waitForSelector('.detail .sp-chart .without')
    expect(await page.textContent('.detail .sp-evidence')).toContain('平均晚 5 天')
    expect(await page.textContent('.sp-table tbody tr')).toContain('12月8日到')
  })

  it('says which one was refused when some of several are', async () => {
    const on = world()
    on.instead = ({ path }, route) =>
      path === '/proposals/decide'
        ? route.fulfill({
            json: {
              done: ['prp_price'],
              refused: [{ id: 'prp_price_2', message: { zh: '价格刚变过。', en: 'The price has just changed.' } }],
            },
          })
        : undefined
    await serve(page, on)
    await page.reload()
    await open(page, '/prices', '.sp-table tbody tr')
    await page.check('.sp-table thead input')
    await page.click('.dock .primary')
    await page.waitForSelector('.st-toast.on')
    expect(await page.textContent('.st-toast')).toContain('价格刚变过。')
    expect(await page.locator('.sp-table .chip.fact').count()).toBe(1)
    expect(await page.textContent('.dock')).toContain('选中 1 条')
  })

  it('keeps what was typed when rules are refused, shows why at the field, saves, and takes it back', async () => {
    const on = world()
    on.instead = ({ method, path, body }, route) => {
      if (method !== 'PUT' || path !== '/supply/settings' || (body as SupplySettingsView).stepBp <= 5000)
        return undefined
      const text = { zh: '一次最多 50%。', en: 'At most 50%.' }
      return route.fulfill({
        status: 422,
        json: {
          error: { code: 'invalid', message: { zh: '没存。', en: 'Not saved.' }, id: 'x', fields: { stepBp: text } },
        },
      })
    }
    await serve(page, on)
    await open(page)
    await page.click('.sp-tools button.btn')
    await page.fill('#sp-restDays', '一周')
    await page.click('.sp-settings .ink')
    expect(await page.textContent('#sp-restDays-hint')).toBe('这里要填数字。')
    await page.fill('#sp-restDays', '10')
    await page.fill('#sp-stepBp', '80')
    await page.click('.sp-settings .ink')
    await page.waitForSelector('#sp-stepBp[aria-invalid=true]')
    expect(await page.textContent('#sp-stepBp-hint')).toBe('一次最多 50%。')
    expect(await page.inputValue('#sp-restDays')).toBe('10')
    await page.fill('#sp-stepBp', '12.5')
    await page.check('.sp-switch input[type=checkbox]')
    await page.click('.sp-settings .ink')
    // The switch that stops everything is seen on the page itself.
    await page.waitForSelector('.sp-stopped')
    expect(on.settings).toEqual({ ...SETTINGS, stepBp: 1250, restDays: 10, isStopped: true })
    await page.click('.st-toast button')
    await page.waitForSelector('.sp-stopped', { state: 'detached' })
    expect(on.settings).toEqual(SETTINGS)
  })

  it('shows the rules to somebody who may not change them', async () => {
    await serve(page, world())
    await page.route('**/api/session', async (route) => {
      const response = await route.fetch()
      const session = await response.json()
      await route.fulfill({
        response,
        json: { ...session, shops: session.shops.map((shop: object) => ({ ...shop, role: 'viewer' })) },
      })
    })
    await open(page)
    expect(await page.isDisabled('.sp-warn .btn.primary')).toBe(true)
    await page.click('.sp-tools button.btn')
    expect(await page.isDisabled('#sp-stepBp')).toBe(true)
    expect(await page.locator('.sp-settings .ink').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.unroute('**/api/session')
  })

  it('plays a shock, and does not wait when it is told not to', async () => {
    const on = world()
    let isHeld = true
    on.instead = ({ path }, route) => {
      if (path !== '/supply/scenarios') return undefined
      if (isHeld) return new Promise<void>(() => undefined)
      return route.fulfill({ json: { ...SCENARIOS, shock: '供应商迟到 7 天' } })
    }
    await serve(page, on)
    await open(page, '/scenarios', '.sp-shocks')
    await page.locator('.sp-shocks input').nth(1).fill('7')
    await page.selectOption('.sp-shocks select', 'loc_fs')
    await page.click('.sp-shocks .primary')
    await page.waitForSelector('.sp-playing progress')
    await page.click('.sp-playing .link')
    await page.waitForSelector('.sp-playing', { state: 'detached' })
    isHeld = false
    await page.click('.sp-shocks .primary')
    await page.waitForSelector('.ln-aside:has-text("供应商迟到 7 天")')
    expect(on.calls.filter(({ path }) => path === '/supply/scenarios').at(-1)?.body).toEqual({
      demandPercent: 0,
      supplierDelayDays: 7,
      competitorCutPercent: 0,
      outageLocationId: 'loc_fs',
    })
  })

  it('says what is not known instead of drawing it', async () => {
    const on = world()
    on.view = sparseFixture()
    on.instead = ({ path }, route) =>
      path.startsWith('/supply/items/') ? route.fulfill({ json: sparseItemFixture() }) : undefined
    await serve(page, on)
    await open(page, '', '.sp-forecast')
    expect(await page.textContent('.sp-forecastcell .sp-find')).toContain('只卖了 6 天')
    expect(await page.locator('.sp-forecast .median').count()).toBe(0)
    expect(await page.textContent('.sp-pricecell')).toContain('不回答：从没变过价')
    expect(await page.textContent('.sp-mapcell')).toContain('昆山、佛山、成都、天津还没有填位置')
    expect(await page.textContent('.sp-notices')).toContain('三天没有新价')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('says what happened when the tower does not answer, and asks again', async () => {
    const on = world()
    let isDown = true
    on.instead = ({ path }, route) =>
      path === '/supply' && isDown
        ? route.fulfill({
            status: 422,
            json: { error: { code: 'invalid', message: { zh: '算不出来。', en: 'Not worked out.' }, id: 'id-422' } },
          })
        : undefined
    await serve(page, on)
    await open(page, '', '.st-failure')
    expect(await page.textContent('.st-failure')).toContain('id-422')
    isDown = false
    await page.click('.st-failure .btn')
    await page.waitForSelector('.sp-say')
  })

  it('keeps a diary of what was promised and what came of it, and undoes from there', async () => {
    const on = world()
    await serve(page, on)
    await open(page, '/diary', '.sp-diary')
    expect(await page.textContent('.sp-lead')).toContain('4 个量过的决定里，3 个')
    expect(await page.locator('.sp-plot circle').count()).toBe(4)
    await page.click('.sp-kinds button:nth-child(2)')
    await page.waitForFunction(() => document.querySelectorAll('.sp-diary').length === 3)
    await page.click('.sp-diary .link')
    await page.waitForSelector('.st-toast.on')
    expect(decided(on)).toEqual([{ ids: ['dia_1'], decision: 'undo' }])
  })

  it('logged no error but those that a refusal writes', () => {
    expect(problems.filter((text) => !text.includes('422'))).toEqual([])
  })
})
