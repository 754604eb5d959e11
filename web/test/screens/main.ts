import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { simulatePastOrders } from '../../../server/src/flows/orders/simulate-past-orders.ts'
import { until } from '../../../server/test/support/until.ts'
import { openBrowser } from '../support.ts'
import { keepBaseline } from './baselines.ts'
import { openStage, type Stage } from './stage.ts'
import { openPage, openScreen, SCREENS, type Screen, takeAll } from './take.ts'

const IMAGES = fileURLToPath(new URL('../../../docs/images', import.meta.url))
const README_SIZE = { width: 1200, height: 800 }

/** Pictures of the README: file name and screen. */
const README: readonly { readonly file: string; readonly screen: string | Screen }[] = [
  { file: 'home', screen: 'home' },
  { file: 'category', screen: 'category' },
  { file: 'product', screen: 'product' },
  { file: 'inbox', screen: 'studio-inbox' },
  { file: 'review', screen: 'studio-review' },
  { file: 'import', screen: 'studio-import-preview' },
  { file: 'words', screen: { name: 'studio-lexicon', path: () => '/studio/lexicon?tab=thin', ready: 'main table' } },
  {
    file: 'occasions',
    screen: { name: 'studio-occasions', path: () => '/studio/occasions', ready: 'main svg[width]' },
  },
  { file: 'media', screen: 'studio-media' },
  { file: 'posters', screen: 'studio-poster' },
  { file: 'order', screen: 'studio-order' },
  { file: 'connections', screen: 'studio-connections' },
]

async function takeReadme(browser: Browser, stage: Stage): Promise<void> {
  mkdirSync(IMAGES, { recursive: true })
  const page = await openPage(browser, stage, README_SIZE, 'zh')
  for (const { file, screen: name } of README) {
    const screen = typeof name === 'string' ? SCREENS.find((candidate) => candidate.name === name) : name
    if (!screen) throw new Error(`no screen ${name}`)
    await openScreen(page, stage, screen, 'zh')
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    await sharp(png)
      .webp({ quality: 80 })
      .toFile(join(IMAGES, `${file}.webp`))
  }
  await page.context().close()
}

/** The tower over fourteen months of made-up orders: last of all, for nothing else is to show them. */
async function takeTower(browser: Browser, stage: Stage): Promise<void> {
  const { app, api } = stage.server
  const [shop] = await app.shops()
  const ctx = await app.systemContext(shop?.id ?? '', 'screens')
  const made = await simulatePastOrders(ctx, { seed: 'demo', months: 14, stock: true })
  if (!made.ok) throw new Error(made.error.message.en)
  await api('/supply/plan', { method: 'POST' })
  await until(
    () => api<{ state: string }>('/supply/plan'),
    ({ body }) => body.state === 'done',
    180_000,
  )
  const page = await openPage(browser, stage, README_SIZE, 'zh')
  const tower = { name: 'studio-supply', path: () => '/studio/supply', ready: '.sp-warncell' }
  await openScreen(page, stage, tower, 'zh')
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await sharp(png).webp({ quality: 80 }).toFile(join(IMAGES, 'supply.webp'))
  await page.context().close()
}

const started = performance.now()
const stage = await openStage()
const browser = await openBrowser()
try {
  await takeReadme(browser, stage)
  process.stdout.write(`docs/images: ${README.length} pictures\n`)
  if (process.argv.includes('--update')) {
    let [count, bytes] = [0, 0]
    for await (const shot of takeAll(browser, stage)) {
      count += 1
      bytes += await keepBaseline(shot)
    }
    process.stdout.write(`web/test/screens/baselines: ${count} pictures, ${(bytes / 1024 / 1024).toFixed(1)} MB\n`)
  }
  await takeTower(browser, stage)
} finally {
  await browser.close()
  await stage.close()
}
process.stdout.write(`${Math.round((performance.now() - started) / 1000)} s\n`)
