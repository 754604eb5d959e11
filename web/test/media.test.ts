import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { newOwnerLink, type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser, seriousFindings, watchedPage, whereabouts } from './support.ts'

interface Listed {
  readonly items: readonly {
    readonly id: string
    readonly kind: string
    readonly version: number
    readonly state: string
    readonly recipe: { readonly words?: { readonly headline?: string }; readonly moves?: Record<string, unknown> }
  }[]
}

interface Drawn {
  readonly picture: object | null
  readonly templates: readonly { readonly id: string }[]
}

/** From a product to a poster in the shop, a reading, a film that is stopped: by mouse, by keys and on a phone. */
describe('pictures and sound of a product in a browser', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let problems: string[]
  let product: { id: string; handle: string }
  const desk = (query = '') => page.goto(`${server.url}/studio/products/${product.id}?tab=media${query}`)
  const works = async () => (await server.api<Listed>(`/products/${product.id}/works`)).body.items
  const box = (slot: string) => page.locator(`.pe-box[aria-label^="${slot}"]`)
  const headline = () => page.getByLabel('标题', { exact: false }).and(page.locator('textarea')).first()

  beforeAll(async () => {
    server = await testServer()
    const found = await server.api<{ items: { id: string; handle: string }[] }>(
      `/products?text=${encodeURIComponent('风眼亚麻短袖')}`,
    )
    product = found.body.items[0]!
    browser = await openBrowser()
    context = await browser.newContext({
      viewport: { width: 1440, height: 960 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    })
    ;({ page, problems } = await watchedPage(context))
    page.setDefaultTimeout(60_000)
    await page.goto(await newOwnerLink(server), { waitUntil: 'networkidle' })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.error(`${task.name} ended here:\n  ${await whereabouts(page)}`)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('shows the poster before it is made, and makes the one that it showed', async () => {
    await page.goto(`${server.url}/studio/products/${product.id}`)
    await page.getByRole('link', { name: '画面与声音' }).click()
    await page.getByText('这件商品还没有画面和声音。').waitFor()
    const preview = page.locator('.md-try img')
    await preview.waitFor()
    const words = await preview.getAttribute('alt')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('button', { name: '做海报' }).click()
    const made = page.locator('.md-whole img')
    await made.waitFor()
    expect(await made.getAttribute('alt')).toContain(words)
    await page.getByText('做了 1 件，还没有上店的。').waitFor()
    expect(await seriousFindings(page)).toEqual([])
  })

  it('opens the editor by its key, counts what is typed, and takes a word back as one step', async () => {
    await page.keyboard.press('e')
    await page.waitForURL('**/poster/*')
    await page.locator('.pe-sheet img').waitFor()
    const before = await headline().inputValue()
    await headline().fill('一件风')
    await page.locator('.pe-field .num', { hasText: '3 / 16' }).waitFor()
    await expect.poll(() => page.locator('.pe-sheet img').getAttribute('alt')).toContain('一件风')
    await page.locator('.pe-hint').click()
    await page.keyboard.press('z')
    await expect.poll(() => headline().inputValue()).toBe(before)
    await page.keyboard.press('Shift+Z')
    await expect.poll(() => headline().inputValue()).toBe('一件风')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('moves a slot by arrow keys and by dragging, and puts it home by a key', async () => {
    await box('标题').focus()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('ArrowRight')
    await box('标题，横移 1，竖移 10').waitFor()
    const price = await box('价格').boundingBox()
    await page.mouse.move(price!.x + price!.width / 2, price!.y + price!.height / 2)
    await page.mouse.down()
    await page.mouse.move(price!.x + price!.width / 2 - 20, price!.y + price!.height / 2 - 12, { steps: 4 })
    await page.mouse.up()
    await page.locator('.pe-moves li', { hasText: '价格' }).waitFor()
    await box('价格').focus()
    await page.keyboard.press('Backspace')
    await box('价格，在原位').waitFor()
    expect(await page.locator('.pe-box[aria-label^="AI"]').count()).toBe(0)
  })

  it('keeps what is not saved through a reload, and saves it as a second version', async () => {
    await page.reload()
    await expect.poll(() => headline().inputValue()).toBe('一件风')
    await page.locator('.pe-sheet img').waitFor()
    await page.getByRole('button', { name: '存成新版' }).click()
    await page.getByText('存成第 2 版').waitFor()
    const second = (await works()).find(({ version }) => version === 2)
    expect(second?.recipe.words?.headline).toBe('一件风')
    expect(second?.recipe.moves).toHaveProperty('headline')
    // The editor goes on with the version that was made: what is pressed before it has come would be lost.
    await page.waitForURL(`**/poster/${second?.id}*`)
    await page.getByText('都存了').waitFor()
    await page.locator('.pe-sheet img').waitFor()
  })

  it('goes through layouts by the arrow keys of their strip, also past one without room for the words', async () => {
    const { recipe } = (await works()).find(({ version }) => version === 2)!
    const drawn = async (template?: string) => {
      const json = { recipe: { ...recipe, moves: undefined, ...(template && { template }) } }
      return (await server.api<Drawn>(`/products/${product.id}/poster-draft`, { method: 'POST', json })).body
    }
    const { templates } = await drawn()
    const ids = templates.map(({ id }) => id)
    const holds = new Map<string, boolean>()
    for (const id of ids) holds.set(id, (await drawn(id)).picture !== null)
    const full = ids.findIndex((id, at) => at > 0 && !holds.get(id) && holds.get(ids[at - 1]!))
    expect(full, `a layout without room after one with room: ${[...holds].join(' ')}`).toBeGreaterThan(0)
    const chosen = page.locator('.pe-strip [aria-checked=true]')
    await chosen.waitFor()
    const first = await chosen.getAttribute('data-layout')
    const isChosen = (id: string | null | undefined) =>
      expect.poll(() => page.locator(`.pe-strip [data-layout="${id}"]`).getAttribute('aria-checked')).toBe('true')
    const before = ids[full - 1]!
    if (first !== before) await page.locator(`.pe-strip [data-layout="${before}"]`).click()
    await isChosen(before)
    await chosen.focus()
    await page.keyboard.press('ArrowDown')
    await isChosen(ids[full])
    await page.locator('.pe-none').waitFor()
    await page.keyboard.press('ArrowDown')
    await isChosen(ids[(full + 1) % ids.length])
    await page.locator('.pe-hint').click()
    for (let step = first === before ? 2 : 3; step > 0; step -= 1) await page.keyboard.press('z')
    await isChosen(first)
    await page.locator('.pe-sheet img').waitFor()
  })

  it('takes the saved poster out as PNG and PDF', async () => {
    await page.getByText('都存了').waitFor()
    for (const [name, magic] of [
      ['PNG', '\x89PNG'],
      ['PDF', '%PDF'],
    ] as const) {
      if (!(await page.locator('.md-export[open]').count())) await page.locator('.md-export summary').click()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.md-export').getByRole('link', { name }).click(),
      ])
      expect(
        readFileSync((await file.path())!)
          .subarray(0, 4)
          .toString('latin1'),
      ).toBe(magic)
    }
  })

  it('proposes a poster, shows it in the inbox, and after approval in the shop with its label', async () => {
    const second = (await works()).find(({ version }) => version === 2)
    await desk(`&at=${second?.id}`)
    await page.locator('.md-whole img').waitFor()
    await page.getByRole('button', { name: '提议上店' }).click()
    await page.getByText('到收件箱批准').waitFor()
    await page.getByRole('link', { name: '去批准' }).click()
    await page.locator('.ib-work img').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.locator('.ib-side').getByRole('button', { name: '批准' }).click()
    await expect.poll(async () => (await works()).find(({ id }) => id === second?.id)?.state).toBe('published')
    const shop = await context.newPage()
    await shop.goto(`${server.url}/zh/p/${product.handle}`)
    await shop.locator('.posters img').waitFor()
    expect(await shop.locator('.posters').textContent()).toContain('AI生成海报')
    expect(await seriousFindings(shop)).toEqual([])
    await shop.close()
  })

  it('puts other products on a poster by keys, and takes each step back', async () => {
    await desk('&make=poster')
    await page.getByRole('button', { name: '系列' }).click()
    const field = page.getByRole('combobox', { name: '找商品' })
    const chosen = page.locator('.md-together ol li')
    for (const name of ['檐下亚麻衬衫', '空谷羊绒混纺围巾']) {
      await field.fill(name)
      await page.locator('.md-seek [role=option]', { hasText: name }).first().waitFor()
      await expect.poll(() => page.locator('.md-seek [role=option]').count()).toBe(1)
      await field.press('Enter')
      await chosen.filter({ hasText: name }).waitFor()
    }
    await page.getByText('一共 3 件，最多 6 件。').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await field.press('Backspace')
    expect(await chosen.count()).toBe(1)
    await field.press('Escape')
    await page.locator('.md-form h2').click()
    await page.keyboard.press('z')
    await expect.poll(() => chosen.count()).toBe(2)
    await page.getByRole('button', { name: '拿掉「檐下亚麻衬衫」' }).click()
    expect(await chosen.allTextContents()).toEqual(['空谷羊绒混纺围巾'])
  })

  it('records a reading whose words light up as they are heard', async () => {
    await desk('&make=speech')
    await page.getByRole('button', { name: '录朗读' }).click()
    const words = page.locator('.md-words button')
    await words.first().waitFor()
    expect(await page.locator('.md-words .now').count()).toBe(0)
    const last = words.nth((await words.count()) - 2)
    await last.click()
    await expect.poll(() => page.locator('.md-words .now').textContent()).toBe(await last.textContent())
    expect((await last.textContent())?.length, 'a word lights up, not its phrase').toBeLessThan(8)
    expect(await page.locator('.md-stage').textContent()).toContain('AI 合成语音')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('shows a film in the making also after a reload, and stops it', async () => {
    await desk('&make=film')
    await page.getByRole('button', { name: '30 秒' }).click()
    await page.getByRole('button', { name: '剪短片' }).click()
    await page.waitForURL('**at=job-*')
    await page.reload()
    const far = page.locator('.md-far')
    await far.waitFor()
    await far.getByRole('button', { name: '取消' }).click()
    await page.getByText('取消了：短片').waitFor()
    await far.getByText('取消了').first().waitFor()
    expect((await works()).some(({ kind }) => kind === 'film')).toBe(false)
  })

  it('lists the works of all products by kind', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await page.waitForURL('**/studio/works')
    await page.getByText('做好的 3 件。').waitFor()
    await page.getByLabel('种类').selectOption('speech')
    await page.getByText('做好的 1 件。').waitFor()
    expect(await seriousFindings(page)).toEqual([])
  })

  it('fits a phone: desk and editor are no wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    const poster = (await works()).find(({ kind }) => kind === 'poster')
    for (const path of [`?tab=media&at=${poster?.id}`, '?tab=media&make=poster', `/poster/${poster?.id}`]) {
      await page.goto(`${server.url}/studio/products/${product.id}${path}`)
      await page.locator('.md-whole img, .md-try img, .pe-sheet img').first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      expect(await seriousFindings(page)).toEqual([])
    }
    await page.setViewportSize({ width: 1440, height: 960 })
  })

  it('gave the browser nothing to complain of', () => {
    expect(problems).toEqual([])
  })
})
