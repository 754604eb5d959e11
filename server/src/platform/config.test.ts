import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadConfig, secretsOf } from './config.ts'
import { createLog } from './log.ts'

const problems = (env: Record<string, string>): string[] => {
  const result = loadConfig(env)
  return result.ok ? [] : result.problems
}

describe('options', () => {
  it('has a default for everything', () => {
    expect(loadConfig({})).toMatchObject({ ok: true, value: { PORT: 4100, HOST: '127.0.0.1', WORKER_THREADS: 1 } })
  })

  it.each([
    [{ PORT: 'eighty' }, 'PORT', '0 to 65535'],
    [{ PORT: '70000' }, 'PORT', '0 to 65535'],
    [{ PORT: '0x10' }, 'PORT', '0 to 65535'],
    [{ PORT: ' ' }, 'PORT', '0 to 65535'],
    [{ HOST: '  ' }, 'HOST', 'blank'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'trace, debug, info'],
    [{ DEMO: 'yes' }, 'DEMO', '1 or 0'],
    [{ PUBLIC_URL: 'shop.example' }, 'PUBLIC_URL', 'https://shop.example'],
    [{ PUBLIC_URL: 'https://shop.example/store' }, 'PUBLIC_URL', 'scheme, host and port only'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL', 'postgres://user'],
    [{ DATABASE_SCHEMA: 'Public' }, 'DATABASE_SCHEMA', 'lower-case'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET', '32'],
    [{ MODEL_DAILY_BUDGET_USD: '-1' }, 'MODEL_DAILY_BUDGET_USD', '0 or more'],
    [{ MODEL_TIMEOUT_MS: '5' }, 'MODEL_TIMEOUT_MS', '1000 to 600000'],
    [{ MODEL_BASE_URL: 'http://localhost/v1' }, 'MODEL_NAME', 'name of the model'],
    [{ MODEL_KEY: 'sk-1' }, 'MODEL_BASE_URL', 'DEEPSEEK_API_KEY'],
    [{ MODEL_BASEURL: 'http://localhost/v1' }, 'MODEL_BASEURL', 'no such option'],
    [{ DEEPSEEK_KEY: 'sk-1' }, 'DEEPSEEK_KEY', 'no such option'],
    [{ IMAGE_BASE_URL: 'http://localhost/v1' }, 'IMAGE_MODEL', 'name of the model'],
    [{ IMAGE_KEY: 'sk-1' }, 'IMAGE_BASE_URL', 'IMAGE_KEY is set'],
    [{ IMAGE_PROVIDER: 'comfyui' }, 'IMAGE_BASE_URL', 'IMAGE_PROVIDER is set'],
    [
      { IMAGE_PROVIDER: 'midjourney', IMAGE_BASE_URL: 'http://host/v1', IMAGE_MODEL: 'm' },
      'IMAGE_PROVIDER',
      'openai, comfyui',
    ],
    [{ IMAGE_BASE_URL: 'file:///etc', IMAGE_MODEL: 'm' }, 'IMAGE_BASE_URL', 'https://api.openai.com/v1'],
    [{ IMAGE_BASE_URL: 'http://a:b@host/v1', IMAGE_MODEL: 'm' }, 'IMAGE_BASE_URL', 'out of the address'],
    [{ IMAGE_BASE_URL: 'http://host/v1', IMAGE_MODEL: 'm', IMAGE_SIZES: 'big' }, 'IMAGE_SIZES', '1024x1024'],
    [{ IMAGE_BASE_URL: 'http://host/v1', IMAGE_MODEL: 'm', IMAGE_WORKFLOW: 'w.json' }, 'IMAGE_WORKFLOW', 'comfyui'],
    [{ IMAGE_DAILY_BUDGET_USD: '-1' }, 'IMAGE_DAILY_BUDGET_USD', '0 or more'],
    [{ IMAGE_MODLE: 'm' }, 'IMAGE_MODLE', 'no such option'],
    [{ FORECASTER_KEY: 'k' }, 'FORECASTER_URL', 'FORECASTER_KEY is set'],
    [{ FORECASTER_URL: 'http://host/f?key=1' }, 'FORECASTER_URL', 'out of the address'],
    [{ FORECASTER_URL: 'chronos:8000' }, 'FORECASTER_URL', 'http://127.0.0.1:8000/forecast'],
    [{ FORECASTER_TOKEN: 'k' }, 'FORECASTER_TOKEN', 'no such option'],
    [{ ROUTING_TABLE_URL: 'osrm:5000' }, 'ROUTING_TABLE_URL', '/table/v1/driving'],
    [{ ROUTING_TABLE_URL: 'http://host/table?key=1' }, 'ROUTING_TABLE_URL', 'out of the address'],
    [{ MAP_STYLE_URL: 'tiles.example/style.json' }, 'MAP_STYLE_URL', 'https://tiles.example/style.json'],
    [{ MAP_STYLE_URL: 'https://a:b@tiles.example/s' }, 'MAP_STYLE_URL', 'without name and password'],
    [
      { MAP_STYLE_URL: 'https://a.example/s', MAP_STYLE_ORIGINS: 'b.example' },
      'MAP_STYLE_ORIGINS',
      'host and port only',
    ],
    [
      { MAP_STYLE_URL: 'https://a.example/s', MAP_STYLE_ORIGINS: 'https://b.example/tiles' },
      'MAP_STYLE_ORIGINS',
      'host and port only',
    ],
    [{ MAP_STYLE_ORIGINS: 'https://b.example' }, 'MAP_STYLE_URL', 'MAP_STYLE_ORIGINS is set'],
    [{ MAP_STYLE_ORIGIN: 'https://b.example' }, 'MAP_STYLE_ORIGIN', 'no such option'],
    [{ STRIPE_WEBHOOK_SECRET: 'whsec_1' }, 'STRIPE_SECRET_KEY', 'secret key'],
    [{ STRIPE_KEY: 'sk_1' }, 'STRIPE_KEY', 'no such option'],
    [{ STRIPE_SECRET_KEY: 'sk_1', TEST_PAYMENTS: '1' }, 'TEST_PAYMENTS', 'leave it out'],
    [{ QIANMIAN_SHARDS: '0' }, 'QIANMIAN_SHARDS', '1 to 64'],
    [{ QIANMIAN_SHARDS: '3' }, 'QIANMIAN_SHARDS', 'needs NATS_URL and DATABASE_URL'],
    [{ QIANMIAN_SHARD: '1' }, 'QIANMIAN_SHARD', 'write 0 to 0'],
    [{ QIANMIAN_SHARDES: '2' }, 'QIANMIAN_SHARDES', 'no such option'],
  ])('says in one sentence what is wrong with %o', (env, name, words) => {
    const said = problems(env as Record<string, string>)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(new RegExp(`^${name}：`))
    expect(said[0]).toContain(words)
    expect(said[0]).toMatch(/[一-龥]/)
  })

  it('keeps of the public address what browsers call a site', () => {
    const config = loadConfig({ PUBLIC_URL: 'https://Shop.Example:443/' })
    expect(config.ok && config.value.PUBLIC_URL).toBe('https://shop.example')
  })

  it('names every wrong option, not only the first', () => {
    expect(problems({ PORT: 'x', DEMO: 'y', MODEL_NAMES: 'z' })).toHaveLength(3)
  })

  it('never repeats a value, which may be a secret, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('PORT', 'DATABASE_URL', 'NATS_URL', 'AUTH_SECRET', 'DEMO', 'MODEL_DAILY_BUDGET_USD'),
        fc.string({ minLength: 1 }).map((text) => `zq${text}`),
        (name, value) => {
          for (const said of problems({ [name]: value })) expect(said.includes(value)).toBe(false)
        },
      ),
    )
  })
})

describe('log', () => {
  const KEY = 'sk-fake-0123456789'
  it('prints no secret of the options, wherever in a line it stands', () => {
    const config = loadConfig({
      DEEPSEEK_API_KEY: KEY,
      AUTH_SECRET: 'a-secret-of-thirty-two-characters!"',
      DATABASE_URL: 'postgres://shop:pass%20word@db.example/qianmian',
      NATS_URL: 'nats://relay:nats-password@nats.example:4222',
    })
    if (!config.ok) throw new Error(config.problems.join())
    const lines: string[] = []
    const log = createLog('trace', { write: (line: string) => void lines.push(line) }, secretsOf(config.value))
    log.info({ config: config.value }, 'options')
    log.error({ err: new Error(`refused: Bearer ${KEY}`) }, `the key was ${KEY}`)
    log.child({ deep: { deeper: [{ any: KEY }] } }).warn('connect postgres://shop:pass%20word@db.example')
    log.warn({ text: 'pass word' })
    expect(lines).toHaveLength(4)
    for (const secret of [KEY, 'pass%20word', 'pass word', 'nats-password', 'thirty-two-characters'])
      expect(lines.join('')).not.toContain(secret)
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('level')
  })

  it('hides the usual names of secrets without being told their values', () => {
    const lines: string[] = []
    const log = createLog('info', { write: (line: string) => void lines.push(line) })
    log.info({ req: { headers: { cookie: 'c-1', authorization: 'a-1' } }, user: { password: 'p-1' }, token: 't-1' })
    expect(lines.join('')).not.toMatch(/c-1|a-1|p-1|t-1/)
  })
})
