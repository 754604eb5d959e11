import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compare, RESULTS } from './screens/baselines.ts'
import { openStage, type Stage } from './screens/stage.ts'
import { LANGS, SCREENS, SIZES, THEMES, takeAll } from './screens/take.ts'
import { openBrowser } from './support.ts'

/** Far more than it takes: a busy machine is no difference between two pictures. */
const LIMIT_MS = 900_000

/** A screen that changes on purpose is taken anew with `npm run screenshots -- --update`. */
describe('the main screens look as they were approved', () => {
  let stage: Stage
  let browser: Browser
  beforeAll(async () => {
    rmSync(RESULTS, { recursive: true, force: true })
    stage = await openStage()
    browser = await openBrowser()
  }, LIMIT_MS)
  afterAll(async () => {
    await browser?.close()
    await stage?.close()
  })

  it('at 1440 and 390, in Chinese and English, light and dark', { timeout: LIMIT_MS }, async () => {
    const differences: string[] = []
    let count = 0
    for await (const shot of takeAll(browser, stage)) {
      count += 1
      const difference = await compare(shot)
      if (difference) differences.push(difference.sentence)
    }
    expect(differences).toEqual([])
    expect(count).toBe(SCREENS.length * SIZES.length * LANGS.length * THEMES.length)
  })
})
