import type { ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectMedusa, medusaOrigin, tryMedusa } from '../../src/flows/connectors/connect-medusa.ts'
import { syncMedusa } from '../../src/flows/connectors/sync-medusa.ts'
import { listProducts } from '../../src/modules/catalog/index.ts'
import { CONNECTOR_TAKES, findConnector } from '../../src/modules/connectors/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { httpMedusa } from '../../src/platform/medusa/http-medusa.ts'
import { secretBox } from '../../src/platform/secret-box.ts'
import { HttpPublicWeb } from '../../src/platform/web/http-public-web.ts'
import { testContext } from '../support/context.ts'
import { pglite } from '../support/databases.ts'
import { type FakeMedusa, fakeMedusa } from '../support/fake-medusa.ts'

const never = new AbortController().signal
const TAKES = { takes: CONNECTOR_TAKES, lang: 'zh', everyMinutes: 30 } as const

/** Others' servers are slow, busy, broken and lying: nothing of it may lose, double or freeze anything. */
describe('a Medusa that behaves badly', () => {
  let opened: Awaited<ReturnType<typeof pglite.open>>
  let medusa: FakeMedusa
  let ctx: Ctx & { clockAt: { now: number } }
  beforeAll(async () => {
    opened = await pglite.open()
  })
  afterAll(() => opened.close())
  beforeEach(async () => {
    medusa = await fakeMedusa()
    const web = new HttpPublicWeb({ ownHosts: [medusa.host], timeoutMs: 1_000 })
    ctx = await testContext(opened.db, { web, now: Date.now() })
    return () => medusa.close()
  })

  const api = (waitsMs = [5, 10, 20], timeoutMs = 300) =>
    httpMedusa(ctx.services.web, { url: medusa.url, key: medusa.key, waitsMs, timeoutMs })
  const connect = () => connectMedusa(ctx, { url: medusa.url, key: medusa.key, ...TAKES })
  const sync = async (options = {}) => {
    ctx.clockAt.now += 60_000
    const run = await syncMedusa(ctx, { signal: never, api: api(), ...options })
    if (!run) throw new Error('busy')
    return run
  }
  /** Answers the first requests that fit in another way. */
  const first = (times: number, fits: RegExp, answer: (response: ServerResponse) => unknown) => {
    let left = times
    medusa.meddle = (request, response) => {
      if (left === 0 || !fits.test(request)) return false
      left -= 1
      answer(response)
      return true
    }
  }
  const json =
    (body: unknown, status = 200) =>
    (response: ServerResponse) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

  it.each([
    ['429', (response: ServerResponse) => response.writeHead(429, { 'retry-after': '0' }).end()],
    ['502', (response: ServerResponse) => response.writeHead(502).end('<html>Bad gateway</html>')],
    ['a broken connection', (response: ServerResponse) => response.destroy()],
    [
      'half an answer',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '5000' })
        response.write('{"products":[')
        setTimeout(() => response.destroy(), 20)
      },
    ],
    ['silence', () => {}],
  ])('%s twice is asked again, and everything comes once', async (_, answer) => {
    await connect()
    first(2, /products/, answer)
    expect(await sync()).toMatchObject({ state: 'done', counts: { products: { created: 2 }, stock: { created: 8 } } })
    expect(await listProducts(ctx)).toHaveLength(2)
  })

  it.each([
    [429, /asked too often/],
    [503, /error of its own \(503\)/],
    [401, /refused the key/],
    [418, /did not accept it \(418/],
  ])('%i for good ends the run with a sentence, and the next run goes on', async (status, sentence) => {
    await connect()
    first(Number.POSITIVE_INFINITY, /inventory-items/, json({ message: 'no' }, status))
    const run = await sync()
    expect(run).toMatchObject({ state: 'failed', counts: { products: { created: 2 } } })
    expect(run.problem?.en).toMatch(sentence)
    expect(run.problem?.zh).toMatch(/\p{Script=Han}/u)
    const connector = await findConnector(ctx)
    // The one after a failure waits twice as long.
    expect((connector?.nextAt.getTime() ?? 0) - ctx.clock.now()).toBe(60 * 60_000)
    medusa.meddle = undefined
    expect(await sync()).toMatchObject({ state: 'done', counts: { stock: { created: 8 } } })
    expect((await findConnector(ctx))?.failures).toBe(0)
  })

  it('waits as long as it is told, and not longer than anybody waits', async () => {
    let asked = 0
    medusa.meddle = (_, response) => {
      asked += 1
      response.writeHead(429, { 'retry-after': asked === 1 ? '1' : '3600' }).end()
      return true
    }
    const at = performance.now()
    expect(await api().get('/stores', {})).toMatchObject({ ok: false, error: { code: 'busy' } })
    expect(performance.now() - at).toBeGreaterThan(950)
    expect(asked).toBe(2)
  })

  it.each([
    ['a page', (response: ServerResponse) => response.writeHead(200).end('<html>Sign in</html>'), /does not look like/],
    ['another shape', json({ items: [] }), /does not look like.*products/],
    ['records without a time', json({ products: [{ id: 'prod_1' }] }), /products\.0\.updated_at/],
    ['a time that is none', json({ products: [{ id: 'prod_1', updated_at: 'yesterday' }] }), /updated_at/],
  ])('%s instead of products writes nothing', async (_, answer, sentence) => {
    await connect()
    first(Number.POSITIVE_INFINITY, /GET \/admin\/products\?/, answer)
    const run = await sync()
    expect(run.state).toBe('failed')
    expect(run.problem?.en).toMatch(sentence)
    expect(await listProducts(ctx)).toEqual([])
  })

  it('leaves out one record that is wrong, tells where, and brings the others', async () => {
    medusa.store.products[0].variants[0].prices[0].amount = 'cheap'
    medusa.store.products.push({
      ...medusa.store.products[1],
      id: 'prod_nul',
      handle: 'nul',
      title: 'a\0b',
      updated_at: medusa.store.time(),
    })
    medusa.store.addProduct({
      ...medusa.store.products[1],
      title: 'No yuan',
      handle: 'no-yuan',
      images: [],
      options: { Size: ['S'] },
      variants: [{ sku: 'X', options: { Size: 'S' }, amount: 1 }],
    } as never)
    medusa.store.products[3].variants[0].prices.shift()
    medusa.store.products[1].variants[0].prices[0].amount = 9.999
    await connect()
    const run = await sync()
    expect(run.state).toBe('done')
    expect(run.notes.map(({ message }) => message.en)).toEqual([
      '“variants.0.prices.0.amount” does not look like Medusa 2: this product was left out.',
      'The price 9.999 of variant MUG-ASH is no amount in CNY.',
      '“title” does not look like Medusa 2: this product was left out.',
      'Variant X has no price in CNY.',
    ])
    expect(await listProducts(ctx)).toEqual([])
    // What could not be brought is brought when it has been put right.
    medusa.store.changePrices(medusa.mug.variantIds[0] ?? '', [{ currency_code: 'cny', amount: 10 }])
    expect(await sync()).toMatchObject({ counts: { products: { created: 1 } } })
  })

  it('knows its words again when it died before it heard that they had arrived', async () => {
    await connect()
    await sync({ api: api() })
    const { changePrice, findOffers } = await import('../../src/modules/catalog/index.ts')
    const [offer] = await findOffers(ctx, { skus: ['MUG-ASH'] })
    await changePrice(ctx, {
      productId: offer?.productId ?? '',
      variantId: offer?.id ?? '',
      fromMinor: 6_890,
      toMinor: 5_000,
    })
    // The writing arrives; the answer does not.
    const store = medusa.store
    const [variantId = ''] = medusa.mug.variantIds
    medusa.meddle = (request, response) => {
      if (!request.startsWith('POST')) return false
      store.changePrices(
        variantId,
        store
          .variant(variantId)
          .prices.map((one: { currency_code: string }) => (one.currency_code === 'cny' ? { ...one, amount: 50 } : one)),
      )
      response.destroy()
      return true
    }
    expect((await sync()).state).toBe('failed')
    medusa.meddle = undefined
    expect(await sync()).toMatchObject({ state: 'done', notes: [] })
    expect((await findOffers(ctx, { skus: ['MUG-ASH'] }))[0]?.priceMinor).toBe(5_000)
  })

  it('gives its key to no other host, and tells it to nobody', async () => {
    const heard: (string | undefined)[] = []
    const other = createServer((request, response) => {
      heard.push(request.headers.authorization)
      response.end('{}')
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/admin/stores`
    medusa.meddle = (_, response) => {
      response.writeHead(302, { location }).end()
      return true
    }
    expect(await connect()).toMatchObject({ ok: false, error: { code: 'unprocessable' } })
    expect(heard).toEqual([])
    other.close()
    medusa.meddle = undefined
    expect(await connect()).toMatchObject({ ok: true })
    // Without a key of its own, another address does not get the one that is kept.
    expect(await tryMedusa(ctx, { url: 'http://127.0.0.1:1' })).toMatchObject({
      ok: false,
      error: { fields: { key: {} } },
    })
    const kept = JSON.stringify(
      await opened.db
        .selectFrom('connectors' as never)
        .selectAll()
        .execute(),
    )
    expect(kept).not.toContain(medusa.key)
    expect(kept).toContain('sk_01…def')
  })

  it('says what is wrong with an address or a key', async () => {
    const attempt = async (url: string, key = medusa.key) => {
      const seen = await tryMedusa(ctx, { url, key })
      return seen.ok ? 'ok' : seen.error.message.en
    }
    expect(await attempt(medusa.url)).toBe('ok')
    expect(await attempt(`${medusa.url}/app`)).toBe('ok')
    expect(await attempt('medusa')).toMatch(/Write the address/)
    expect(await attempt('http://me:secret@medusa.example')).toMatch(/Write the address/)
    expect(await attempt(medusa.url, 'sk_wrong_wrong')).toMatch(/refused the key/)
    expect(await attempt(medusa.url, 'ключ ключ')).toMatch(/secret API key/)
    expect(await attempt('http://127.0.0.1:1')).toMatch(/inside the own network.*FEED_OWN_HOSTS/)
    await medusa.stop()
    expect(await attempt(medusa.url)).toMatch(/could not be reached/)
    await medusa.start()
    expect(medusaOrigin('https://medusa.example/store')).toBeUndefined()
  })

  it('asks for the key again when the secret of the installation is another one', async () => {
    await connect()
    const moved = { ...ctx, services: { ...ctx.services, secrets: secretBox('another secret of an installation') } }
    const run = await syncMedusa(moved, { signal: never })
    expect(run).toMatchObject({ state: 'failed' })
    expect(run?.problem?.en).toMatch(/enter it again/)
  })

  it('belongs to one shop: another one sees nothing of it and runs nothing', async () => {
    await connect()
    await sync()
    const other = await testContext(opened.db, { web: ctx.services.web })
    expect(await findConnector(other)).toBeUndefined()
    expect(await syncMedusa(other, { signal: never })).toBeUndefined()
    expect(await listProducts(other)).toEqual([])
  })

  it('is for people who manage the shop', async () => {
    const editor: Ctx = { ...ctx, actor: { kind: 'person', userId: 'u2', name: 'Editor', role: 'editor' } }
    const settings = { url: medusa.url, key: medusa.key, ...TAKES }
    expect(await connectMedusa(editor, settings)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect(medusa.asked).toEqual([])
  })
})
