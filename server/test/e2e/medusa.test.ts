import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, type Served, serve, signIn } from '../../../bench/serve.ts'
import { medusaCommand } from '../../src/cli/medusa.ts'
import { openShop } from '../../src/cli/open-shop.ts'
import type { MedusaStateView } from '../../src/contract/types.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { pgliteFolder } from '../support/databases.ts'
import { type FakeMedusa, fakeMedusa } from '../support/fake-medusa.ts'

const LIMIT_MS = 400_000
const PRODUCTS = 300
const TAKES = ['products', 'stock', 'customers', 'orders', 'content', 'prices']

/** The built server beside a pretended Medusa: what a person does in the studio and on the command line. Needs `npm run build`. */
describe('a Medusa, connected by its owner', () => {
  let medusa: FakeMedusa
  let served: Served
  let cookie = ''
  let dataDir = ''
  const env = () => ({ FEED_OWN_HOSTS: medusa.host, DEMO: '0' })
  const api = async <T>(path: string, method = 'GET', json?: unknown) => {
    const response = await fetch(`${served.url}/api/shops/shop/connectors/medusa${path}`, {
      method,
      headers: { cookie, origin: served.url, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    const text = await response.text()
    return { status: response.status, text, body: (text.startsWith('{') ? JSON.parse(text) : text) as T }
  }
  const state = async () => (await api<MedusaStateView>('')).body.connector
  const settled = () => expect.poll(async () => (await state())?.run?.state, { timeout: 120_000 })

  beforeAll(async () => {
    if (!existsSync(join(ROOT, 'server/dist/main.js'))) throw new Error('build the server first: npm run build')
    medusa = await fakeMedusa()
    await medusa.addProducts(
      Array.from({ length: PRODUCTS }, (_, n) => ({ handle: `extra-${n}`, title: `Extra ${n}` })),
    )
    dataDir = await pgliteFolder()
    served = await serve({ dataDir, keepData: true, env: env() })
    cookie = await signIn(served)
  }, LIMIT_MS)
  afterAll(async () => {
    await served?.stop()
    await medusa?.close()
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  })

  it('is tried before anything is kept, with one sentence for what is wrong', async () => {
    expect(await state()).toBeNull()
    const seen = await api('/try', 'POST', { url: medusa.url, key: medusa.key })
    expect(seen).toMatchObject({
      status: 200,
      body: { name: 'Pretended shop', currencies: ['CNY', 'EUR'], hasCurrency: true },
    })
    const wrong = await api('/try', 'POST', { url: medusa.url, key: 'sk_somebody_elses' })
    expect(wrong).toMatchObject({
      status: 422,
      body: { error: { fields: { key: { en: expect.stringContaining('refused the key') } } } },
    })
    expect((await api('/try', 'POST', { url: 'http://127.0.0.1:1', key: medusa.key })).text).toContain('FEED_OWN_HOSTS')
    expect(
      (await api('', 'PUT', { url: medusa.url, key: medusa.key, takes: [], lang: 'zh', everyMinutes: 30 })).status,
    ).toBe(422)
    expect(await state()).toBeNull()
  })

  it('goes on by itself with a run in whose middle the server was killed', { timeout: LIMIT_MS }, async () => {
    let pages = 0
    // The third page of products never comes while the first server lives.
    medusa.meddle = (request) => /GET \/admin\/products\?.*(since|updated_at)/.test(request) && ++pages === 3
    const connected = await api<MedusaStateView>('', 'PUT', {
      url: medusa.url,
      key: medusa.key,
      takes: TAKES,
      lang: 'zh',
      everyMinutes: 30,
    })
    expect(connected).toMatchObject({
      status: 200,
      body: { connector: { keyHint: 'sk_01…def', run: { state: 'running' } } },
    })
    expect(connected.text).not.toContain(medusa.key)
    await expect.poll(() => pages, { timeout: 60_000 }).toBe(3)
    const before = (await state())?.run
    const created = before?.counts.find(({ kind }) => kind === 'products')?.created ?? 0
    expect(created).toBeGreaterThan(0)
    expect(created).toBeLessThan(PRODUCTS)
    served.child.kill('SIGKILL')
    await new Promise((resolve) => served.child.on('exit', resolve))
    medusa.meddle = undefined
    const asked = medusa.asked.length
    served = await serve({ dataDir, keepData: true, env: env() })
    await settled().toBe('done')
    const after = (await state())?.run
    expect(after?.id).toBe(before?.id)
    expect(after?.counts.find(({ kind }) => kind === 'products')).toMatchObject({ created: PRODUCTS + 2 })
    const again = medusa.asked.slice(asked).find((request) => request.startsWith('GET /admin/products?order'))
    expect(decodeURIComponent(again ?? '')).not.toContain('1970')
  })

  it('runs when it is asked, pauses, and is taken away with its key', { timeout: LIMIT_MS }, async () => {
    expect(await api('/run', 'POST', {})).toMatchObject({ status: 202 })
    await settled().toBe('done')
    const counts = (await state())?.run?.counts ?? []
    expect(counts.reduce((sum, { created, changed }) => sum + created + changed, 0)).toBe(0)
    expect((await api<MedusaStateView>('', 'PATCH', { isOn: false })).body.connector).toMatchObject({
      isOn: false,
      nextAt: null,
    })
    expect((await api('', 'PATCH', { isOn: true })).status).toBe(200)
    expect((await api('/conflicts/ccf_none', 'POST', { decision: 'ours' })).status).toBe(404)
  })

  it('does the same on the command line, and says what it did', { timeout: LIMIT_MS }, async () => {
    await served.stop()
    const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error', ...env() })
    const open = config.ok ? await openShop(config.value) : undefined
    if (!open) throw new Error('there is no shop')
    const lines: string[] = []
    const command = (deed: string, more = {}) =>
      medusaCommand(open.ctx, {
        deed,
        url: undefined,
        take: undefined,
        lang: 'zh',
        everyMinutes: 30,
        isFull: false,
        signal: new AbortController().signal,
        readKey: () => `${medusa.key}\n`,
        print: (line) => void lines.push(line),
        tell: () => {},
        ...more,
      })
    try {
      await medusa.changeProduct(medusa.mug.id, { title: 'Stoneware mug, large' })
      expect(await command('sync')).toBe(0)
      expect(lines.join('\n')).toMatch(/商品 products: 读到 read \d+　新增 created 0　有变 changed 1/)
      expect(await command('pause')).toBe(0)
      expect(await command('status')).toBe(0)
      expect(lines.join('\n')).toContain('已暂停。Paused.')
      expect(await command('fly')).toBe(64)
      await medusa.stop()
      lines.length = 0
      expect(await command('connect', { url: medusa.url })).toBe(1)
      expect(lines.join('\n')).toContain('连不上 Medusa')
      await medusa.start()
      expect(await command('connect', { url: medusa.url, take: 'products,dreams' })).toBe(64)
      expect(await command('connect', { url: medusa.url, take: 'products' })).toBe(0)
      expect(await command('remove')).toBe(0)
      expect(await command('sync')).toBe(66)
      expect(lines.join('\n')).not.toContain(medusa.key)
    } finally {
      await open.close()
    }
  })
})
