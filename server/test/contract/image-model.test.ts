import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '@qianmian/kernel'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/platform/config.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { createImageModels } from '../../src/platform/images/create-image-models.ts'
import type { ImageFailure, ImageModels, ImageRequest } from '../../src/platform/images/image-models.ts'
import { createLog } from '../../src/platform/log.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { type FakeImageServer, type ImageScenario, startFakeImages } from '../support/fake-image-server.ts'

const KEY = 'sk-very-secret-0123456789'
const folder = mkdtempSync(join(tmpdir(), 'images-'))
const ADAPTERS = [
  { name: 'OpenAI-compatible', path: '/v1', env: { IMAGE_MODEL: 'some-model' } },
  { name: 'ComfyUI', path: '', env: { IMAGE_PROVIDER: 'comfyui', IMAGE_MODEL: 'sd.safetensors' } },
] as const

let db: Database
let closeDb: () => Promise<void>
let fake: FakeImageServer
beforeAll(async () => {
  const [adapter] = await databasesUnderTest()
  if (!adapter) throw new Error('no database')
  ;({ db, close: closeDb } = await adapter.open())
})
afterAll(async () => {
  await closeDb?.()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  fake = await startFakeImages()
})
afterEach(() => fake.close())

const request = (more: Partial<ImageRequest> = {}): ImageRequest => ({
  prompt: 'A linen tee on a plain backdrop.',
  negative: 'people, words',
  width: 512,
  height: 512,
  seed: 7,
  ...more,
})
const codeOf = (result: Awaited<ReturnType<ImageModels['draw']>>): ImageFailure['code'] | 'ok' =>
  result.ok ? 'ok' : result.error.code

for (const adapter of ADAPTERS) {
  describe(`image model contract: ${adapter.name}`, () => {
    const setup = async (env: Record<string, string> = {}) => {
      const lines: string[] = []
      const context = await testContext(db)
      const ctx = { ...context, log: createLog('trace', { write: (line: string) => void lines.push(line) }) }
      const config = loadConfig({ ...adapter.env, IMAGE_BASE_URL: fake.origin + adapter.path, IMAGE_KEY: KEY, ...env })
      if (!config.ok) throw new Error(config.problems.join('\n'))
      const clock = fixedClock(ctx.clock.now())
      return { ctx, lines, clock, images: createImageModels(config.value, clock, ctx.services.web) }
    }

    it('draws: the answer is a picture of about the shape that was asked for, and is booked', async () => {
      const { ctx, images } = await setup({ IMAGE_PRICE_USD: '0.04' })
      const drawn = await images.draw(ctx, request())
      if (!drawn.ok) throw new Error(drawn.error.message.en)
      const { picture, usage } = drawn.value
      expect((await sharp(picture.bytes).metadata()).width).toBe(picture.width)
      expect(picture.width / picture.height).toBeCloseTo(1, 1)
      expect(usage.costMicros).toBe(40_000)
      expect(await images.account(ctx)).toMatchObject({ pictures: 1, costMicros: 40_000 })
      expect(fake.asked.every(({ authorization }) => authorization === `Bearer ${KEY}`)).toBe(true)
      const said = fake.asked.map(({ body }) => body.toString('utf8')).join('\n')
      expect(said).toContain('A linen tee on a plain backdrop.')
      expect(said).toContain('people, words')
    })

    it('changes a picture that it is given', async () => {
      const { ctx, images } = await setup()
      const source = new Uint8Array(
        await sharp({ create: { width: 64, height: 64, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      )
      expect(images.canEdit).toBe(true)
      expect(codeOf(await images.draw(ctx, request({ source })))).toBe('ok')
      expect(fake.asked.some(({ path }) => path === '/v1/images/edits' || path === '/upload/image')).toBe(true)
      expect(fake.asked.some(({ body }) => body.includes(Buffer.from(source)))).toBe(true)
    })

    it.each<[ImageScenario, ImageFailure['code'] | 'ok']>([
      ['slow', 'ok'],
      ['503-then-ok', 'ok'],
      ['500', 'unreachable'],
      ['401', 'refused'],
      ['402', 'refused'],
      ['429', 'refused'],
      ['400', 'refused'],
      ['not-json', 'bad-answer'],
      ['no-picture', 'bad-answer'],
      ['html-as-png', 'bad-answer'],
      ['svg-as-png', 'bad-answer'],
      ['truncated-png', 'bad-answer'],
      ['one-pixel', 'bad-answer'],
      ['wrong-shape', 'bad-answer'],
      ['one-colour', 'bad-answer'],
      ['bomb', 'bad-answer'],
      ['endless', 'bad-answer'],
      ['redirect', 'unreachable'],
    ])('a provider that plays %s: %s, one sentence in both languages, no key in the log', async (scenario, code) => {
      const { ctx, images, lines } = await setup()
      fake.play(scenario)
      const drawn = await images.draw(ctx, request())
      expect(codeOf(drawn)).toBe(code)
      if (!drawn.ok) {
        expect(drawn.error.message.zh).toMatch(/内置渲染图。$/)
        expect(drawn.error.message.en).toMatch(/built-in renders stand( in)?\.$/)
      }
      expect(lines.join('\n')).not.toContain(KEY)
      expect(fake.asked.some(({ path }) => path === '/elsewhere')).toBe(false)
      // What was not drawn for certain costs nothing; what may have been drawn stays booked.
      const free = ['500', '401', '402', '429', '400', 'redirect'].includes(scenario)
      expect((await images.account(ctx)).pictures).toBe(free ? 0 : 1)
    })

    it('hangs up on an endless answer', async () => {
      const { ctx, images } = await setup()
      fake.play('endless')
      await images.draw(ctx, request())
      expect(fake.sent.bytes).toBeLessThan(80 * 1024 * 1024)
    })

    it('gives up in time, and at once when it is told to stop', async () => {
      const { ctx, images } = await setup({ IMAGE_TIMEOUT_MS: '1000' })
      fake.play('hang')
      const late = await images.draw(ctx, request())
      expect([codeOf(late), late.ok ? '' : late.error.message.zh]).toEqual([
        'unreachable',
        expect.stringContaining('超时'),
      ])
      const stop = new AbortController()
      const pending = images.draw(ctx, request({ signal: stop.signal }))
      setTimeout(() => stop.abort(), 100)
      const startedAt = performance.now()
      expect(codeOf(await pending)).toBe('stopped')
      expect(performance.now() - startedAt).toBeLessThan(900)
      expect(codeOf(await images.draw(ctx, request({ signal: stop.signal })))).toBe('stopped')
    })

    it('leaves a provider alone that keeps failing, and comes back', async () => {
      const { ctx, images, clock } = await setup()
      fake.play('400')
      for (let i = 0; i < 3; i++) await images.draw(ctx, request())
      const before = fake.asked.length
      expect(codeOf(await images.draw(ctx, request()))).toBe('circuit-open')
      expect(fake.asked.length).toBe(before)
      clock.advance(61_000)
      fake.play('ok')
      expect(codeOf(await images.draw(ctx, request()))).toBe('ok')
    })

    it('stops at the money of the day and at the number of the day, also when asked at once', async () => {
      const money = await setup({ IMAGE_PRICE_USD: '2', IMAGE_DAILY_BUDGET_USD: '5' })
      const codes = await Promise.all(
        [1, 2, 3, 4].map(async () => codeOf(await money.images.draw(money.ctx, request()))),
      )
      expect(codes.sort()).toEqual(['budget-spent', 'budget-spent', 'ok', 'ok'])
      const number = await setup({ IMAGE_PRICE_USD: '0', IMAGE_DAILY_PICTURES: '1' })
      expect(codeOf(await number.images.draw(number.ctx, request()))).toBe('ok')
      expect(codeOf(await number.images.draw(number.ctx, request()))).toBe('budget-spent')
      number.ctx.clockAt.now += 24 * 3600 * 1000
      expect(codeOf(await number.images.draw(number.ctx, request()))).toBe('ok')
    })

    it('settles every reservation', async () => {
      const { ctx, images } = await setup({ IMAGE_TIMEOUT_MS: '1000' })
      for (const scenario of ['ok', '400', 'html-as-png', 'hang'] as const) {
        fake.play(scenario)
        await images.draw(ctx, request())
      }
      const { rows } = await sql<{ outcome: string }>`
        select outcome from image_calls where shop_id = ${ctx.shop.id} order by seq`.execute(db)
      expect(rows.map(({ outcome }) => outcome)).toEqual(['drawn', 'failed', 'drawn', 'unclear'])
    })
  })
}

describe('addresses in answers', () => {
  const openai = async () => {
    const ctx = await testContext(db)
    const config = loadConfig({ IMAGE_BASE_URL: `${fake.origin}/v1`, IMAGE_MODEL: 'm', IMAGE_KEY: KEY })
    if (!config.ok) throw new Error('config')
    return { ctx, images: createImageModels(config.value, fixedClock(0), ctx.services.web) }
  }
  it('are read from the provider itself, without the key', async () => {
    const { ctx, images } = await openai()
    fake.play('address')
    expect(codeOf(await images.draw(ctx, request()))).toBe('ok')
    expect(fake.asked.find(({ path }) => path === '/files/ok.png')?.authorization).toBeUndefined()
  })
  it('lead into no private network', async () => {
    const { ctx, images } = await openai()
    fake.play('private-address')
    expect(codeOf(await images.draw(ctx, request()))).toBe('bad-answer')
  })
})

describe('ComfyUI', () => {
  it('takes a cancelled work out of the queue and interrupts only that one', async () => {
    const ctx = await testContext(db)
    const config = loadConfig({ IMAGE_PROVIDER: 'comfyui', IMAGE_BASE_URL: fake.origin, IMAGE_MODEL: 'm' })
    if (!config.ok) throw new Error('config')
    const images = createImageModels(config.value, fixedClock(0), ctx.services.web)
    fake.play('slow')
    const stop = new AbortController()
    const pending = images.draw(ctx, request({ signal: stop.signal }))
    await expect.poll(() => fake.asked.some(({ path }) => path.startsWith('/history/'))).toBe(true)
    stop.abort()
    expect(codeOf(await pending)).toBe('stopped')
    const id = fake.asked.find(({ path }) => path.startsWith('/history/'))?.path.slice('/history/'.length)
    const told = (path: string) => fake.asked.find((a) => a.path === path && a.method === 'POST')?.body.toString()
    expect(JSON.parse(told('/queue') ?? '{}')).toEqual({ delete: [id] })
    expect(JSON.parse(told('/interrupt') ?? '{}')).toEqual({ prompt_id: id })
  })

  it("fills a workflow of one's own; a prompt fills no place", async () => {
    const ctx = await testContext(db)
    const file = join(folder, 'workflow.json')
    writeFileSync(
      file,
      JSON.stringify({ a: { class_type: 'Text', inputs: { text: 'photo of {prompt}', seed: '{seed}' } } }),
    )
    const config = loadConfig({ IMAGE_PROVIDER: 'comfyui', IMAGE_BASE_URL: fake.origin, IMAGE_WORKFLOW: file })
    if (!config.ok) throw new Error(config.problems.join())
    const images = createImageModels(config.value, fixedClock(0), ctx.services.web)
    expect(images.canEdit).toBe(false)
    expect(codeOf(await images.draw(ctx, request({ prompt: 'tee {seed}' })))).toBe('ok')
    const asked = fake.asked.find(({ path }) => path === '/prompt')
    expect(JSON.parse(asked?.body.toString() ?? '{}').prompt.a.inputs).toEqual({ text: 'photo of tee {seed}', seed: 7 })
  })

  it('does not start with a workflow that is none', async () => {
    const ctx = await testContext(db)
    for (const [name, text] of [
      ['absent.json', undefined],
      ['page.json', '<html>'],
      ['no-place.json', '{"a":{"class_type":"Text","inputs":{}}}'],
    ] as const) {
      const file = join(folder, name)
      if (text !== undefined) writeFileSync(file, text)
      const config = loadConfig({ IMAGE_PROVIDER: 'comfyui', IMAGE_BASE_URL: fake.origin, IMAGE_WORKFLOW: file })
      if (!config.ok) throw new Error(config.problems.join())
      expect(() => createImageModels(config.value, fixedClock(0), ctx.services.web)).toThrow(/IMAGE_WORKFLOW/)
    }
  })
})

describe('without an image model', () => {
  it('nothing is offered and nothing is asked', async () => {
    const ctx = await testContext(db)
    const config = loadConfig({})
    if (!config.ok) throw new Error('config')
    const images = createImageModels(config.value, fixedClock(0), ctx.services.web)
    expect(images.configured).toBe(false)
    expect(codeOf(await images.draw(ctx, request()))).toBe('not-configured')
  })
})
