import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newOwnerLink, type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage } from './support.ts'

const CSV = `编码,商品名称,品牌,价格,库存,克重,成分,风格
t1,山岚亚麻短袖,素屿,199,12,165 g/m²,亚麻 100%,休闲
t2,坏价格,素屿,-1,1,,,
t3,山岚亚麻长裤,素屿,259,8,190 g/m²,亚麻 100%,休闲
t4,山岚亚麻衬衫,素屿,229,5,150 g/m²,亚麻 100%,通勤
`
const EMAIL = 'lan@shanyu.example'
const PASSWORD = 'eine lange Bank am See'
const PLACES = [
  'inbox',
  'review',
  'products',
  'imports',
  'brands',
  'works',
  'remixes',
  'activity',
  'settings',
  'sign-in',
] as const

/** A person who has never seen the studio, from the one-time link to a listing in the shop, and everything around it. */
describe('the studio in a browser', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  /** Opens a place and waits until it has read what it shows. */
  const open = async (place: string, on = page) => {
    await on.goto(`${server.url}/studio/${place}`)
    await on.waitForSelector('.st-top, .mh, .rv .st-nothing, .st-door')
    await on.waitForFunction(() => !document.querySelector('.st-skeleton, .st-wait'))
  }
  const total = async (query: string) => (await server.api<{ total: number }>(`/proposals?${query}`)).body.total
  let found: string | undefined
  /** Read once: the last journeys end every other session of the owner, also the one of `server.api`. */
  const productId = async () => {
    found ??= (await server.api<{ items: { id: string }[] }>('/products?text=山岚亚麻短袖')).body.items[0]?.id
    return found ?? ''
  }
  /** Starts a run of these products by the API; their packs wait when it returns. */
  const written = async (text: string) => {
    const found = await server.api<{ items: { id: string }[] }>(`/products?text=${text}`)
    const productIds = found.body.items.map((item) => item.id)
    const run = await server.api<{ id: string }>('/runs', {
      method: 'POST',
      json: { productIds, posters: false, writer: 'embedded' },
    })
    await expect
      .poll(() => total(`status=open&runId=${run.body.id}`), { timeout: 60_000 })
      .toBe(found.body.items.length)
    return run.body.id
  }
  beforeAll(async () => {
    server = await testServer()
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(15_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('lets the owner in by the link, asks for a key of her own, and leads her on from the inbox', async () => {
    await page.goto(await newOwnerLink(server), { waitUntil: 'networkidle' })
    await page.goto(`${server.url}/studio`)
    await page.waitForURL('**/studio/welcome')
    await page.fill('input[name=email]', EMAIL)
    await page.fill('input[name=password]', 'kurz')
    await page.click('button[type=submit]')
    await page.waitForSelector('#password-problem')
    await page.fill('input[name=name]', '林岚')
    await page.fill('input[name=password]', PASSWORD)
    await page.click('button[type=submit]')
    await page.waitForURL('**/studio/inbox')
    await page.waitForSelector('.st-steps li.now >> text=写内容包')
  })

  it('takes a file, says what will happen and what comes next, imports it, and writes a pack', async () => {
    await open('imports')
    expect(await page.getAttribute('.st-drop a', 'href')).toContain('data:text/csv')
    await page.setInputFiles('input[type=file]', { name: 'goods.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) })
    await page.waitForSelector('text=3 件能用，1 行有问题')
    expect(await page.textContent('.st-issues')).toContain('第 3 行')
    await page.waitForSelector('text=什么都还没有写进去')
    await page.click('.st-actions .primary')
    await page.waitForSelector('text=导入完成：新增 3 件')
    await page.waitForSelector('text=等你批准')
    await expect.poll(() => page.textContent('.st-wraps select')).toContain('这次导入的 3 件')
    await open('products?q=山岚亚麻短袖&content=none')
    await page.click('.pr-row input[type=checkbox]')
    await page.click('.dock .primary')
    await page.uncheck('dialog input[type=checkbox]')
    await page.click('dialog button[type=submit]')
    await page.waitForURL('**/studio/review?run=*')
    await page.waitForSelector('.fl .claim', { timeout: 30_000 })
  })

  it('shows the fact under a claim, and what each gate looked at', async () => {
    await page.hover('.fl .claim >> nth=0')
    await page.waitForSelector('.rv-insp .fact dl')
    expect(await page.textContent('.rv-insp .fact')).toContain('来源')
    await page.click('summary.gate >> nth=0')
    await page.waitForSelector('.gate-said >> visible=true')
    await page.keyboard.press('?')
    await page.waitForSelector('dialog >> text=全部按键')
    await page.keyboard.press('Escape')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('says while she types what the gates would say, and keeps nothing until she saves', async () => {
    await page.hover('.f-title .n .ln')
    await page.click('.f-title .st-edit')
    const before = await page.inputValue('.st-editor textarea')
    await page.fill('.st-editor textarea', '全网第一的亚麻短袖')
    await page.waitForSelector('.st-says.bad')
    await page.fill('.st-editor textarea', `${before}，夏天`)
    await page.waitForSelector('.st-says >> text=关口都通过')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.st-editor', { state: 'detached' })
    expect(await page.textContent('.f-title .n')).not.toContain('夏天')
  })

  it('keeps her words when somebody else was faster, shows theirs, and saves on top', async () => {
    await page.hover('.f-title .n .ln')
    await page.click('.f-title .st-edit')
    await page.fill('.st-editor textarea', '她的山岚亚麻短袖')
    const { body } = await server.api<{ items: { id: string; version: number }[] }>('/proposals?status=open')
    const [waiting] = body.items
    await server.api(`/proposals/${waiting?.id}/edit`, {
      method: 'POST',
      json: { version: waiting?.version, edits: [{ lang: 'zh', field: 'title', text: '别人的山岚亚麻短袖' }] },
    })
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.st-editor [role=alert] >> text=别人的山岚亚麻短袖')
    expect(await page.inputValue('.st-editor textarea')).toBe('她的山岚亚麻短袖')
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.st-editor', { state: 'detached' })
    expect(await page.textContent('.f-title .n')).toContain('她的山岚亚麻短袖')
  })

  it('says how long approval can be undone, approves by a key, leads to the shop, and undoes by another', async () => {
    await server.api('/settings', { method: 'PUT', json: { undoDays: 7 } })
    await page.reload()
    await page.waitForSelector('#dock-why >> text=7 天内')
    const claim = (await page.textContent('.f-points .n .claim >> nth=0'))?.trim() ?? ''
    expect(claim).not.toBe('')
    await page.keyboard.press('a')
    await page.waitForSelector('.st-toast.on a')
    const [shop] = await Promise.all([context.waitForEvent('page'), page.click('.st-toast a')])
    await shop.waitForSelector('main')
    expect(new URL(shop.url()).pathname).toMatch(/^\/zh\/p\//)
    expect(await shop.textContent('main')).toContain(claim)
    await shop.close()
    expect(await total('status=approved')).toBe(1)
    await page.bringToFront()
    await page.keyboard.press('z')
    await expect.poll(() => total('status=undone')).toBe(1)
  })

  it('approves many at once over all that the filters find, and says what is left out', async () => {
    const run = await written('山岚')
    await open(`inbox?run=${run}`)
    const { pass } = (await server.api<{ counts: { pass: number } }>(`/proposals?status=open&runId=${run}`)).body.counts
    expect(pass).toBeGreaterThan(1)
    await page.click('.ib-all .btn')
    await page.click(`dialog .primary >> text=批准 ${pass} 件`)
    await expect.poll(() => total(`status=approved&runId=${run}`)).toBe(pass)
    await page.waitForSelector('dialog', { state: 'detached' })
  })

  it('goes anywhere from the palette, in either language and pinyin, and sets the rows', async () => {
    await open('inbox')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('pinpai')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/studio/brands')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('山岚亚麻短袖')
    await page.waitForSelector('[role=option] >> text=山岚亚麻短袖')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/studio/products/*')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('compact')
    await page.keyboard.press('Enter')
    await page.waitForSelector('html[data-density=compact]')
  })

  it('adds a fact, disputes it with a reason, and tells its history', async () => {
    await open(`products/${await productId()}?add=1`)
    await page.selectOption('dialog select >> nth=0', 'origin')
    await page.fill('dialog input[name=zh]', '江苏南通')
    await page.fill('dialog input[name=evidence]', 'https://lab.example/nt-0418.pdf')
    await page.click('dialog button[type=submit]')
    const row = page.locator('.st-facts tr', { hasText: '江苏南通' })
    await row.waitFor()
    expect(await row.locator('a').getAttribute('href')).toBe('https://lab.example/nt-0418.pdf')
    await row.locator('text=有争议').click()
    await page.fill('dialog textarea', '吊牌写的是浙江')
    await page.click('dialog button[type=submit]')
    await row.locator('text=吊牌写的是浙江').waitFor()
    await row.locator('td button >> nth=0').click()
    await page.waitForSelector('dialog .st-history li >> text=吊牌写的是浙江')
    await page.keyboard.press('Escape')
    await open('activity?kind=fact')
    await page.waitForSelector('.st-history >> text=对事实提出争议')
  })

  it('creates a brand with a voice and colours, after it said what is missing', async () => {
    await open('brands?new=1')
    await page.click('dialog button[type=submit]')
    await page.waitForSelector('dialog [role=alert]')
    await page.fill('dialog input[name=name-zh]', '山岚')
    await page.fill('dialog input[name=handle]', 'shanlan')
    await page.selectOption('dialog select', 'narrative')
    await page.fill('dialog textarea[name=ban]', '顶级、神器')
    await page.click('dialog button[type=submit]')
    await page.waitForSelector('.st-brandform h2 >> text=山岚')
    const { body } = await server.api<{ items: { handle: string; words: { ban: string[] }; palette: string[] }[] }>(
      '/brands',
    )
    const made = body.items.find((brand) => brand.handle === 'shanlan')
    expect(made?.words.ban).toEqual(['顶级', '神器'])
    expect(made?.palette).toHaveLength(3)
  })

  it('shows a comment of a shopper, and takes it back', async () => {
    const sent = await fetch(`${server.url}/zh/p/wind-eye-linen-tee/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ nickname: '小满', text: '比想的软' }),
    })
    expect(sent.status).toBe(200)
    await open('remixes?kind=comment')
    await page.click('.rx-row .ttl >> nth=0')
    await page.click('.ib-side .ft .primary')
    await page.waitForSelector('.st-toast >> text=已放出')
    const shown = async () => (await server.api<{ items: unknown[] }>('/comments?status=shown')).body.items.length
    expect(await shown()).toBe(1)
    await page.click('.st-toast button >> nth=0')
    await expect.poll(shown).toBe(0)
  })

  it('invites by a link that works once; a viewer sees nothing that she cannot do; the role changes', async () => {
    await open('settings')
    await page.fill('#invite input[name=name]', '阿青')
    await page.fill('#invite input[name=email]', 'qing@shanyu.example')
    await page.selectOption('#invite select', 'viewer')
    await page.click('#invite button')
    await page.click('.st-code button')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
    const { page: hers } = await watchedPage(other)
    await hers.goto(link)
    // A chat program that looks at the address must not use it up: a person presses the button.
    await hers.click('form[action="/join"] button')
    await hers.waitForURL(/\/studio/)
    await written('山岚亚麻短袖')
    await open('review', hers)
    await hers.waitForSelector('.dock >> text=你的角色是「只看」')
    expect(await hers.locator('.dock button, .st-edit, .rv-queue footer').count()).toBe(0)
    await open('products', hers)
    expect(await hers.locator('.dock, .pr-row input').count()).toBe(0)
    await page.reload()
    const row = page.locator('.st-people li', { hasText: 'qing@shanyu.example' })
    await row.locator('select').selectOption('editor')
    await page.waitForSelector('.st-toast >> text=角色改好了')
    await open('review', hers)
    await hers.waitForSelector('.dock .primary')
    await row.locator('button').click()
    await page.click('dialog .danger')
    await expect.poll(() => row.count()).toBe(0)
    await other.close()
  })

  it('adds a passkey, signs in with it, and comes back to the page that was open', async () => {
    // A browser gives keys only to the page in front.
    await page.bringToFront()
    const devices = await context.newCDPSession(page)
    await devices.send('WebAuthn.enable')
    await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await open('settings')
    await page.fill('#device', '工作电脑')
    await page.click('text=加一把通行密钥')
    await page.waitForSelector('.st-people >> text=工作电脑')
    await open('activity?kind=brand')
    await context.clearCookies()
    await page.click('nav >> text=作品')
    await page.waitForURL('**/studio/sign-in?next=*')
    await page.click('text=用通行密钥登录')
    await page.waitForURL('**/studio/works')
    await devices.send('WebAuthn.disable')
  })

  it('changes the password, and refuses a wrong one in words', async () => {
    await open('settings')
    await page.fill('input[name=current]', 'nicht das alte')
    await page.fill('input[name=next]', 'ein neuer Steg am See')
    await page.click('button:has-text("换密码")')
    await page.waitForSelector('[role=alert] >> text=没有换')
    await page.fill('input[name=current]', PASSWORD)
    await page.click('button:has-text("换密码")')
    await page.waitForSelector('.st-toast >> text=密码换好了')
  })

  it('says when the server does not answer, keeps the page, and goes on by itself', async () => {
    await open('products')
    await page.route('**/api/shops/**', (route) => route.abort())
    await page.waitForSelector('.st-cutoff', { timeout: 20_000 })
    expect(await page.locator('.pr-row').count()).toBeGreaterThan(0)
    await page.unroute('**/api/shops/**')
    await page.waitForSelector('.st-cutoff', { state: 'detached', timeout: 20_000 })
  })

  it('has no serious accessibility finding in any place, in both themes', async () => {
    for (const theme of ['light', 'dark']) {
      await page.evaluate((value) => localStorage.setItem('qm-theme', value), theme)
      for (const place of [...PLACES, `products/${await productId()}`]) {
        await open(place)
        expect(await seriousFindings(page), `${place}, ${theme}`).toEqual([])
      }
    }
  })

  it('fits a phone in English: no sideways scrolling, and the decisions in one line', async () => {
    await page.evaluate(() => localStorage.setItem('qm-lang', 'en'))
    await page.setViewportSize({ width: 390, height: 844 })
    for (const place of [...PLACES, `products/${await productId()}`]) {
      await open(place)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), place).toBeLessThanOrEqual(0)
    }
    await open('review')
    await page.waitForSelector('.dock > .btn')
    const tops = await page.$$eval('.dock > .btn', (buttons) => buttons.map((one) => one.getBoundingClientRect().top))
    expect(tops.length).toBeGreaterThan(2)
    expect(new Set(tops).size).toBe(1)
    expect(problems.filter((text) => !/40[019]|403|422|ERR_FAILED/.test(text))).toEqual([])
  })
})
