import { fixedClock } from '@qianmian/kernel'
import { dayAfter } from '@qianmian/occasions'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FAN_LEVELS } from '../../src/compute/supply/forecast-items.ts'
import { forecastAll } from '../../src/flows/supply/forecast-all.ts'
import { HORIZON_DAYS, sellingOccasions } from '../../src/flows/supply/gather.ts'
import { continuePlan, requestPlan } from '../../src/flows/supply/make-plan.ts'
import { readTower } from '../../src/flows/supply/read-tower.ts'
import { findItem } from '../../src/modules/supply/index.ts'
import { loadConfig } from '../../src/platform/config.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { createForecaster } from '../../src/platform/forecaster/create-forecaster.ts'
import {
  FORECAST_SERIES_MAX,
  type Forecaster,
  type ForecastFailure,
  type ForecastRequest,
} from '../../src/platform/forecaster/forecaster.ts'
import { createLog } from '../../src/platform/log.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { must } from '../support/desk-orders.ts'
import { type FakeForecaster, type ForecastScenario, startFakeForecaster } from '../support/fake-forecaster.ts'
import { soldDays } from '../support/sold-days.ts'
import { full } from '../support/tee-file.ts'

const KEY = 'key-very-secret-0123456789'
const LEVELS = Object.values(FAN_LEVELS)

let db: Database
let closeDb: () => Promise<void>
let fake: FakeForecaster
beforeAll(async () => {
  const [adapter] = await databasesUnderTest()
  if (!adapter) throw new Error('no database')
  ;({ db, close: closeDb } = await adapter.open())
})
afterAll(() => closeDb?.())
beforeEach(async () => {
  fake = await startFakeForecaster()
})
afterEach(() => fake.close())

const forecasterOf = (env: Record<string, string>) => {
  const config = loadConfig(env)
  if (!config.ok) throw new Error(config.problems.join('\n'))
  const clock = fixedClock(0)
  return { clock, forecaster: createForecaster(config.value, clock) }
}
const logged = () => {
  const lines: string[] = []
  return { lines, log: createLog('trace', { write: (line: string) => void lines.push(line) }) }
}
const request = (more: Partial<ForecastRequest> = {}): ForecastRequest => ({
  series: [
    { id: 'a', firstDay: '2026-01-01', units: [4, 6, null, 5] },
    { id: 'b', firstDay: '2026-01-03', units: [0, 2] },
  ],
  days: [{ day: '2026-01-05', occasions: [{ id: 'stock-up', inDays: 0 }] }],
  horizon: 5,
  levels: LEVELS,
  ...more,
})
const codeOf = (result: Awaited<ReturnType<Forecaster['forecast']>>): ForecastFailure['code'] | 'ok' =>
  result.ok ? 'ok' : result.error.code

/** What a merchant would lose: a plan that waits for ever, or one that is built on numbers which cannot be. */
describe('forecaster contract: HTTP', () => {
  const setup = (env: Record<string, string> = {}) => ({
    ...logged(),
    ...forecasterOf({ FORECASTER_URL: fake.url, FORECASTER_KEY: KEY, ...env }),
  })

  it('answers in the order that was asked, by level and day, with the name of its model', async () => {
    const { forecaster, log } = setup()
    const said = await forecaster.forecast({ log }, request())
    if (!said.ok) throw new Error(said.error.message.en)
    expect(said.value.name).toBe('chronos-test')
    expect(said.value.series.map((rows) => rows[3])).toEqual([Array(5).fill(5), Array(5).fill(1)])
    expect(fake.asked).toHaveLength(1)
    expect(fake.asked[0]?.authorization).toBe(`Bearer ${KEY}`)
    expect(fake.asked[0]?.body).toEqual({ frequency: 'D', ...request() })
  })

  it.each<[ForecastScenario, ForecastFailure['code'] | 'ok']>([
    ['slow', 'ok'],
    ['500-then-ok', 'ok'],
    ['503-then-ok', 'ok'],
    ['500', 'unreachable'],
    ['401', 'refused'],
    ['400', 'refused'],
    ['429', 'refused'],
    ['not-json', 'bad-answer'],
    ['nan', 'bad-answer'],
    ['null', 'bad-answer'],
    ['infinite', 'bad-answer'],
    ['negative', 'bad-answer'],
    ['crossing', 'bad-answer'],
    ['huge', 'bad-answer'],
    ['short', 'bad-answer'],
    ['few-levels', 'bad-answer'],
    ['missing', 'bad-answer'],
    ['twice', 'bad-answer'],
    ['extra-field', 'bad-answer'],
    ['markup-name', 'bad-answer'],
    ['endless', 'bad-answer'],
    ['redirect', 'unreachable'],
  ])('a service that plays %s: %s, one sentence in both languages, no key in the log', async (scenario, code) => {
    const { forecaster, log, lines } = setup()
    fake.play(scenario)
    const said = await forecaster.forecast({ log }, request())
    expect(codeOf(said)).toBe(code)
    if (!said.ok) {
      expect(said.error.message.zh).toMatch(/用内置预测。$/)
      expect(said.error.message.en).toMatch(/the built-in forecast stands\.$/)
      expect(lines.length).toBeGreaterThan(0)
    }
    expect(lines.join('\n')).not.toContain(KEY)
    expect(fake.strays).toEqual([])
  })

  it('gives up in time, and at once when it is told to stop', async () => {
    const { forecaster, log } = setup({ FORECASTER_TIMEOUT_MS: '1000' })
    fake.play('hang')
    const late = await forecaster.forecast({ log }, request())
    expect([codeOf(late), late.ok ? '' : late.error.message.zh]).toEqual([
      'unreachable',
      expect.stringContaining('超时'),
    ])
    const stop = new AbortController()
    const pending = forecaster.forecast({ log }, request({ signal: stop.signal }))
    setTimeout(() => stop.abort(), 100)
    const startedAt = performance.now()
    expect(codeOf(await pending)).toBe('stopped')
    expect(performance.now() - startedAt).toBeLessThan(900)
    expect(codeOf(await forecaster.forecast({ log }, request({ signal: stop.signal })))).toBe('stopped')
  })

  it('leaves a service alone that keeps failing, and comes back', async () => {
    const { forecaster, log, clock } = setup()
    fake.play('crossing')
    for (let i = 0; i < 3; i++) await forecaster.forecast({ log }, request())
    expect(codeOf(await forecaster.forecast({ log }, request()))).toBe('circuit-open')
    expect(fake.asked).toHaveLength(3)
    clock.advance(61_000)
    fake.play('ok')
    expect(codeOf(await forecaster.forecast({ log }, request()))).toBe('ok')
  })

  it('takes no more series at once than it says', async () => {
    const { forecaster, log } = setup()
    const series = Array.from({ length: FORECAST_SERIES_MAX + 1 }, (_, n) => ({
      id: `s${n}`,
      firstDay: '2026-01-01',
      units: [1],
    }))
    await expect(forecaster.forecast({ log }, request({ series }))).rejects.toThrow(RangeError)
  })

  it('does without a key', async () => {
    const { log } = logged()
    const { forecaster } = forecasterOf({ FORECASTER_URL: fake.url })
    expect(codeOf(await forecaster.forecast({ log }, request()))).toBe('ok')
    expect(fake.asked[0]?.authorization).toBeUndefined()
  })
})

describe('forecaster contract: none', () => {
  it('nothing is offered and nothing is asked', async () => {
    const { forecaster } = forecasterOf({})
    expect(forecaster.configured).toBe(false)
    expect(codeOf(await forecaster.forecast(logged(), request()))).toBe('not-configured')
  })
})

describe('forecasts of a plan', () => {
  const PAST = 120
  const firstDay = '2026-07-01'
  const days = Array.from({ length: PAST + HORIZON_DAYS }, (_, t) => sellingOccasions(dayAfter(firstDay, t)))
  const itemsOf = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      variantId: `v${n}`,
      // On sale from the tenth day on; a week's shape, and a shelf that was empty for a day.
      units: Float64Array.from({ length: PAST }, (_, t) => (t < 10 ? 0 : 6 + (n % 5) + ((t * 7 + n) % 4))),
      inStock: Uint8Array.from({ length: PAST }, (_, t) => (t === 50 ? 0 : 1)),
      prices: new Float64Array(PAST).fill(4900),
    }))
  const plan = async (count: number, env: Record<string, string>, signal = new AbortController().signal) => {
    const context = await testContext(db)
    const ctx = { ...context, services: { ...context.services, ...forecasterOf(env) } }
    const told: number[] = []
    const telling = {
      tell: async (_: string, done: number) => {
        told.push(done)
      },
      signal,
    }
    return forecastAll(ctx, { firstDay, days }, itemsOf(count), telling)
  }
  const configured = () => ({ FORECASTER_URL: fake.url, FORECASTER_TIMEOUT_MS: '5000' })

  it('are the embedded ones where there is no service, and nothing is said of one', async () => {
    const { forecasts, forecaster } = await plan(3, {})
    expect(forecaster).toBeNull()
    expect(forecasts[0]?.members.some(({ name }) => name.startsWith('http:'))).toBe(false)
    expect(fake.asked).toHaveLength(0)
  })

  it('are the service’s where it answers soundly; parts and classes stay', async () => {
    const own = await plan(3, {})
    const { forecasts, forecaster } = await plan(3, configured())
    expect(forecaster).toEqual({
      name: 'chronos-test',
      isFallback: false,
      says: { zh: '预测来自 chronos-test。', en: 'Forecasts by chronos-test.' },
    })
    forecasts.forEach((one, n) => {
      const before = own.forecasts[n]
      expect(one.members).toEqual([{ name: 'http:chronos-test', weight: 1 }])
      expect([one.kind, one.parts, one.filled]).toEqual([before?.kind, before?.parts, before?.filled])
      expect(one.fan).not.toEqual(before?.fan)
      expect(one.mean[0]).toBeCloseTo(one.fan.median[0] as number, 0)
      expect(one.paths).toHaveLength(before?.paths.length ?? 0)
    })
    const [sent] = fake.asked[0]?.body.series ?? []
    // Days before the first sale are not sent, and the day without stock is not known.
    expect([sent?.firstDay, sent?.units.length, sent?.units[40]]).toEqual([dayAfter(firstDay, 10), PAST - 10, null])
    expect(fake.asked[0]?.body.days.map(({ day }) => day)).toContain('2026-11-11')
  })

  it.each<[ForecastScenario, RegExp]>([
    ['401', /不认这个密钥，用内置预测/],
    ['huge', /不可信，用内置预测/],
    ['400', /没有接受请求/],
  ])('are the embedded ones where it plays %s, and the plan says so', async (scenario, says) => {
    fake.play(scenario)
    const own = await plan(3, {})
    const { forecasts, forecaster } = await plan(3, configured())
    expect(forecasts).toEqual(own.forecasts)
    expect(forecaster).toMatchObject({ name: fake.host, isFallback: true })
    expect(forecaster?.says.zh).toMatch(says)
  })

  it('are asked for in pieces, and said to be mixed where one of them was refused', async () => {
    fake.play('crossing', 'ok')
    const { forecasts, forecaster } = await plan(FORECAST_SERIES_MAX + 5, configured())
    expect(fake.asked.map(({ body }) => body.series.length)).toEqual([FORECAST_SERIES_MAX, 5])
    const byService = forecasts.filter(({ members }) => members[0]?.name.startsWith('http:'))
    expect(byService.map(({ variantId }) => variantId)).toEqual(['v200', 'v201', 'v202', 'v203', 'v204'])
    expect(forecaster).toMatchObject({ isFallback: true })
    expect(forecaster?.says.en).toMatch(/^5 items are forecast by chronos-test\. For the other 200: /)
  })

  it('are not waited for a second time where nobody answered', async () => {
    fake.play('400')
    await plan(FORECAST_SERIES_MAX + 5, configured())
    expect(fake.asked).toHaveLength(1)
  })
})

describe('a plan with a forecasting service', () => {
  it('keeps who forecast it, and tells the tower; one that was refused says what stands in', async () => {
    const context = await testContext(db)
    const ctx = { ...context, services: { ...context.services, ...forecasterOf({ FORECASTER_URL: fake.url }) } }
    const product = await full(ctx)
    const [variant] = product.variants
    if (!variant) throw new Error('no variant')
    const line = { productId: product.id, variantId: variant.id, priceMinor: 23_900 }
    await soldDays(
      ctx,
      line,
      Array.from({ length: 90 }, (_, n) => 3 + (n % 4)),
    )
    const planned = async () => {
      const { id } = must(await requestPlan(ctx))
      await continuePlan(ctx, id, { signal: new AbortController().signal, confirm: async () => {} })
      return readTower(ctx)
    }
    expect((await readTower(ctx)).forecaster).toBeNull()
    expect((await planned()).forecaster).toEqual({
      name: 'chronos-test',
      isFallback: false,
      says: { zh: '预测来自 chronos-test。', en: 'Forecasts by chronos-test.' },
    })
    expect((await findItem(ctx, variant.id))?.detail.members).toEqual([{ name: 'http:chronos-test', weight: 1 }])
    ctx.clockAt.now += 1000
    fake.play('negative')
    const { plan, forecaster } = await planned()
    expect([plan.state, plan.problem]).toEqual(['done', null])
    expect(forecaster).toMatchObject({ name: fake.host, isFallback: true })
    expect((await findItem(ctx, variant.id))?.detail.members[0]?.name).not.toMatch(/^http:/)
  })
})
