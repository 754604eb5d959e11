import { fixedClock, ok, type Result } from '@qianmian/kernel'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadConfig } from '../../src/platform/config.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { createLog } from '../../src/platform/log.ts'
import { createModels } from '../../src/platform/models/create-models.ts'
import { costMicros, priceOf } from '../../src/platform/models/prices.data.ts'
import type { JsonRequest, ModelFailure, TextModels } from '../../src/platform/models/text-models.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { type FakeModelServer, type Scenario, startFakeModel } from '../support/fake-model-server.ts'

const KEY = 'sk-very-secret-0123456789'

const PROVIDERS = [
  { name: 'DeepSeek', model: 'deepseek-flash', env: { DEEPSEEK_API_KEY: KEY, MODEL_NAME: 'deepseek-flash' } },
  { name: 'OpenAI-compatible', model: 'local-model', env: { MODEL_KEY: KEY, MODEL_NAME: 'local-model' } },
] as const

const PRODUCT = {
  name: { zh: '山岚亚麻短袖', en: 'Shanlan linen tee' },
  facts: [{ id: 'f1', attribute: 'Fabric weight', attributeZh: '克重', zh: '165 g/m²', en: '165 g/m²' }],
}
type Answer = { zh: { title: { text: string }[] } }

function request(more: Partial<JsonRequest<Answer>> = {}): JsonRequest<Answer> {
  return {
    system: 'Answer with one json object.',
    prompt: `<product-data>\n${JSON.stringify(PRODUCT)}\n</product-data>\nWrite the listing.`,
    schema: { type: 'object', properties: { zh: { type: 'object' } }, required: ['zh'] },
    parse: (value): Result<Answer, string> =>
      typeof value === 'object' && value !== null && 'zh' in value
        ? ok(value as Answer)
        : { ok: false, error: 'zh is missing' },
    maxOutputTokens: 500,
    ...more,
  }
}

let db: Database
let closeDb: () => Promise<void>
let fake: FakeModelServer
beforeAll(async () => {
  const [adapter] = await databasesUnderTest()
  if (!adapter) throw new Error('no database')
  ;({ db, close: closeDb } = await adapter.open())
})
afterAll(() => closeDb?.())
beforeEach(async () => {
  fake = await startFakeModel()
})
afterEach(() => fake.close())

for (const provider of PROVIDERS) {
  describe(`text model contract: ${provider.name}`, () => {
    const setup = async (options: { timeoutMs?: number; budgetUsd?: number } = {}) => {
      const lines: string[] = []
      const context = await testContext(db)
      const ctx = { ...context, log: createLog('trace', { write: (line: string) => void lines.push(line) }) }
      const config = loadConfig({ ...provider.env, MODEL_BASE_URL: fake.url })
      if (!config.ok) throw new Error(config.problems.join('\n'))
      const clock = fixedClock(ctx.clock.now())
      const models = createModels(
        {
          ...config.value,
          MODEL_TIMEOUT_MS: options.timeoutMs ?? 10_000,
          MODEL_DAILY_BUDGET_USD: options.budgetUsd ?? 5,
        },
        clock,
      )
      return { ctx, models, lines, clock }
    }
    const failure = (result: Awaited<ReturnType<TextModels['json']>>): ModelFailure | undefined =>
      result.ok ? undefined : result.error

    it('sends the key, the model and the limit, and asks for json', async () => {
      const { ctx, models } = await setup()
      await models.json(ctx, request())
      const asked = fake.asked[0]
      expect(asked?.authorization).toBe(`Bearer ${KEY}`)
      expect(asked?.body).toMatchObject({
        model: provider.model,
        stream: true,
        temperature: 0.8,
        max_tokens: 500,
        response_format: { type: 'json_object' },
      })
      if (provider.name === 'DeepSeek') expect(asked?.body.thinking).toEqual({ type: 'disabled' })
    })

    it.each<[Scenario, number]>([
      ['ok', 1],
      ['stream', 1],
      ['slow-drip', 1],
      ['fenced', 1],
      ['503-then-ok', 2],
      ['usage-missing', 1],
      ['cache-hit', 1],
    ])('gives the answer of a provider that plays %s, in %i request(s)', async (scenario, requests) => {
      const { ctx, models } = await setup()
      fake.waits.drip = 2
      fake.play(scenario)
      const result = await models.json(ctx, request())
      expect(failure(result)).toBeUndefined()
      if (result.ok) expect(result.value.value.zh.title[0]?.text).toBe('山岚亚麻短袖')
      expect(fake.asked).toHaveLength(requests)
      const account = await models.account(ctx)
      expect(account.calls).toBe(1)
      expect(account.inputTokens).toBeGreaterThan(0)
      expect(account.outputTokens).toBeGreaterThan(0)
      expect(account.costMicros).toBeGreaterThan(0)
    })

    it.each<[Scenario, ModelFailure['code'], string, number, number]>([
      ['blank', 'bad-answer', 'wrong form', 2, 2],
      ['truncated', 'bad-answer', 'wrong form', 2, 2],
      ['wrong-schema', 'bad-answer', 'wrong form', 2, 2],
      ['401', 'refused', 'key', 1, 1],
      ['402', 'refused', 'credit', 1, 1],
      ['429', 'refused', 'rate', 3, 1],
      ['500', 'unreachable', 'did not answer', 3, 1],
      ['mid-stream-cut', 'unreachable', 'did not answer', 1, 1],
    ])('says why when the provider plays %s: %s', async (scenario, code, words, requests, booked) => {
      const { ctx, models } = await setup()
      fake.play(scenario)
      const error = failure(await models.json(ctx, request()))
      expect(error?.code).toBe(code)
      expect(error?.message.en).toContain(words)
      expect(error?.message.zh).toMatch(/。$/)
      expect(fake.asked).toHaveLength(requests)
      expect((await models.account(ctx)).calls).toBe(booked)
    })

    it.each<Scenario>(['hang', 'slow-drip'])('gives up in time on a provider that plays %s', async (scenario) => {
      const { ctx, models } = await setup({ timeoutMs: 200 })
      fake.waits.drip = 60
      fake.play(scenario)
      const error = failure(await models.json(ctx, request()))
      expect(error).toMatchObject({ code: 'unreachable', message: { en: expect.stringContaining('too long') } })
      expect((await models.account(ctx)).costMicros).toBeGreaterThan(0)
    })

    it('says so when nothing listens at the address', async () => {
      const { ctx, models } = await setup({ timeoutMs: 500 })
      await fake.close()
      expect(failure(await models.json(ctx, request()))?.code).toBe('unreachable')
      fake = await startFakeModel()
    })

    it('asks once more with the problem when the form is wrong, and adds both calls up', async () => {
      const { ctx, models } = await setup()
      fake.play('wrong-schema', 'ok')
      const result = await models.json(ctx, request())
      expect(failure(result)).toBeUndefined()
      expect(fake.asked).toHaveLength(2)
      expect(JSON.stringify(fake.asked[1]?.body.messages)).toContain('zh is missing')
      const account = await models.account(ctx)
      expect(account.calls).toBe(2)
      if (result.ok) expect(result.value.usage.costMicros).toBe(account.costMicros)
    })

    it('books cached tokens at the price of cached tokens where the provider reports them', async () => {
      const { ctx } = await setup()
      const config = loadConfig({ ...provider.env, MODEL_BASE_URL: fake.url, MODEL_NAME: 'deepseek-flash' })
      if (!config.ok) throw new Error(config.problems.join('\n'))
      fake.play('cache-hit')
      const result = await createModels(config.value, ctx.clock).json(ctx, request())
      if (!result.ok) throw new Error(result.error.code)
      const { inputTokens: input, cachedTokens: cached, outputTokens: output, costMicros: cost } = result.value.usage
      expect([input, cached]).toEqual([1000, 800])
      const now = ctx.clock.now()
      const price = priceOf('deepseek-flash', now)
      expect(cost).toBe(costMicros(price, { input, cached, output }, now))
      expect(cost).toBeLessThan(costMicros(price, { input, cached: 0, output }, now))
    })

    it('streams the answer so far, always longer', async () => {
      const { ctx, models } = await setup()
      const seen: number[] = []
      await models.json(ctx, request({ onPartial: (text) => seen.push(text.length) }))
      expect(seen.length).toBeGreaterThan(3)
      expect(seen).toEqual([...seen].sort((a, b) => a - b))
    })

    it('does not ask when the budget of the day would not hold, and asks again on the next day', async () => {
      const { ctx, models } = await setup({ budgetUsd: 0.004 })
      fake.play('cache-hit')
      let result = await models.json(ctx, request())
      for (let i = 0; result.ok && i < 100; i += 1) result = await models.json(ctx, request())
      expect(failure(result)?.code).toBe('budget-spent')
      const account = await models.account(ctx)
      expect(account.costMicros).toBeLessThanOrEqual(account.budgetMicros)
      expect(fake.asked).toHaveLength(account.calls)
      ctx.clockAt.now += 86_400_000
      expect((await models.json(ctx, request())).ok).toBe(true)
    })

    it('does not ask a second time when the first answer used up what was left', async () => {
      const { ctx, models } = await setup()
      fake.play('blank')
      let reserved = 0
      await models.json(
        ctx,
        request({ onPartial: () => void models.account(ctx).then((account) => (reserved ||= account.costMicros)) }),
      )
      await expect.poll(() => reserved).toBeGreaterThan(0)
      // Enough for one call of this size and the little that the first answer really cost, not for two.
      const tight = await setup({ budgetUsd: (reserved + 5) / 1_000_000 })
      fake.asked.length = 0
      expect(failure(await tight.models.json(tight.ctx, request()))?.code).toBe('budget-spent')
      expect(fake.asked).toHaveLength(1)
    })

    it('keeps ten calls at once inside the budget, also when two processes make them', async () => {
      const { ctx, models } = await setup({ budgetUsd: 0.006 })
      const config = loadConfig({ ...provider.env, MODEL_BASE_URL: fake.url })
      if (!config.ok) throw new Error(config.problems.join('\n'))
      const other = createModels({ ...config.value, MODEL_DAILY_BUDGET_USD: 0.006 }, ctx.clock)
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? models : other).json(ctx, request())),
      )
      const account = await models.account(ctx)
      expect(account.costMicros).toBeLessThanOrEqual(account.budgetMicros)
      expect(results.filter((result) => result.ok)).toHaveLength(account.calls)
      expect(results.some((result) => result.ok)).toBe(true)
      expect(results.some((result) => failure(result)?.code === 'budget-spent')).toBe(true)
    })

    it('counts a call whose process was killed as spent', async () => {
      const { ctx, models } = await setup()
      fake.play('hang')
      const stop = new AbortController()
      const call = models.json(ctx, request({ signal: stop.signal }))
      await expect.poll(async () => (await models.account(ctx)).costMicros).toBeGreaterThan(0)
      expect((await models.account(ctx)).calls).toBe(0)
      stop.abort()
      await call
      expect((await models.account(ctx)).calls).toBe(1)
    })

    it('books each call under its run', async () => {
      const { ctx, models } = await setup()
      await Promise.all(['run-a', 'run-a', 'run-b'].map((runId) => models.json(ctx, request({ runId }))))
      const { rows } = await sql`
        select run_id, count(*)::int as n, sum(cost_micros)::int > 0 as paid from model_calls
        where shop_id = ${ctx.shop.id} and outcome = 'answered' group by run_id order by run_id`.execute(db)
      expect(rows).toEqual([
        { runId: 'run-a', n: 2, paid: true },
        { runId: 'run-b', n: 1, paid: true },
      ])
    })

    it('keeps the budgets of two shops apart', async () => {
      const { ctx, models } = await setup()
      await models.json(ctx, request())
      expect((await models.account(await testContext(db))).calls).toBe(0)
      expect((await models.account(ctx)).calls).toBe(1)
    })

    it('leaves a provider alone after three failures, tries one call after the rest, and goes on when it answers', async () => {
      const { ctx, models, clock } = await setup()
      fake.play('401')
      for (let i = 0; i < 3; i += 1) expect(failure(await models.json(ctx, request()))?.code).toBe('refused')
      expect(failure(await models.json(ctx, request()))?.code).toBe('circuit-open')
      expect(fake.asked).toHaveLength(3)

      clock.advance(60_000)
      const both = await Promise.all([models.json(ctx, request()), models.json(ctx, request())])
      expect(both.map((result) => failure(result)?.code).sort()).toEqual(['circuit-open', 'refused'])
      expect(failure(await models.json(ctx, request()))?.code).toBe('circuit-open')

      clock.advance(60_000)
      fake.play('ok')
      expect((await models.json(ctx, request())).ok).toBe(true)
      expect((await models.json(ctx, request())).ok).toBe(true)
    })

    it('stops when its caller does, and does not blame the provider', async () => {
      const { ctx, models } = await setup()
      fake.waits.drip = 50
      for (let i = 0; i < 4; i += 1) {
        fake.play('slow-drip')
        const stop = new AbortController()
        const result = await models.json(ctx, request({ signal: stop.signal, onPartial: () => stop.abort() }))
        expect(failure(result)?.code).toBe('stopped')
      }
      fake.play('ok')
      expect((await models.json(ctx, request())).ok).toBe(true)
    })

    it('does not ask at all for a caller that has stopped already', async () => {
      const { ctx, models } = await setup()
      const result = await models.json(ctx, request({ signal: AbortSignal.abort() }))
      expect(failure(result)?.code).toBe('stopped')
      expect(fake.asked).toHaveLength(0)
      expect((await models.account(ctx)).calls).toBe(0)
    })

    it('prints nothing past the log', async () => {
      const { ctx, models } = await setup()
      const printed = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'info'), vi.spyOn(console, 'error')]
      for (const scenario of ['ok', '401', 'mid-stream-cut'] as const) {
        fake.play(scenario)
        await models.json(ctx, request())
      }
      for (const spy of printed) {
        expect(spy).not.toHaveBeenCalled()
        spy.mockRestore()
      }
    })

    it('never writes the key, the prompt or what the provider echoed into a log or a message', async () => {
      const { ctx, models, lines } = await setup()
      const said: string[] = []
      const scenarios: Scenario[] = ['401', 'wrong-schema', '429', 'mid-stream-cut', '500']
      for (const scenario of scenarios) {
        fake.play(scenario)
        said.push(JSON.stringify(failure(await models.json(ctx, request()))))
      }
      expect(lines.length).toBeGreaterThanOrEqual(scenarios.length)
      for (const text of [...lines, ...said]) {
        expect(text).not.toContain(KEY)
        expect(text).not.toContain('山岚')
        expect(text).not.toContain('Bearer')
      }
    })
  })
}

describe('text model contract: nothing configured', () => {
  it('says that no model is configured, and asks nobody', async () => {
    const config = loadConfig({})
    if (!config.ok) throw new Error('config')
    const ctx = await testContext(db)
    const models = createModels(config.value, ctx.clock)
    expect(models.configured).toBe(false)
    const result = await models.json(ctx, request())
    expect(result).toMatchObject({ ok: false, error: { code: 'not-configured' } })
  })
})
