import { plain } from '@qianmian/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectMedusa, decideConflict } from '../../src/flows/connectors/connect-medusa.ts'
import { type SyncOptions, syncMedusa } from '../../src/flows/connectors/sync-medusa.ts'
import { confirmErasure, proposeErasure } from '../../src/flows/privacy/confirm-erasure.ts'
import { changePrice, findOffers, findProduct, listProducts } from '../../src/modules/catalog/index.ts'
import {
  CONNECTOR_TAKES,
  type ConnectorRun,
  findConnector,
  listConflicts,
  type RunCounts,
  readCursor,
} from '../../src/modules/connectors/index.ts'
import { insertPack, type ListingPack, publish, unpublish } from '../../src/modules/content/index.ts'
import { findCustomerByEmail } from '../../src/modules/customers/index.ts'
import { listOrders, orderTotals, paidMinor } from '../../src/modules/orders/index.ts'
import { freeUnits } from '../../src/modules/stock/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { httpMedusa } from '../../src/platform/medusa/http-medusa.ts'
import type { MedusaApi, MedusaQuery } from '../../src/platform/medusa/medusa-api.ts'
import { HttpPublicWeb } from '../../src/platform/web/http-public-web.ts'
import { OWNER, testContext } from './context.ts'
import type { DatabaseUnderTest } from './databases.ts'
import type { Foreign, MedusaUnderTest } from './medusa-under-test.ts'

const never = new AbortController().signal
const EXTRA = 130

/** How a connector and its Medusa live together. The same over a real Medusa and over the one that is pretended. */
export function medusaSuite(name: string, database: DatabaseUnderTest, open: () => Promise<MedusaUnderTest>): void {
  describe(`a shop beside ${name}, on ${database.name}`, () => {
    let opened: Awaited<ReturnType<DatabaseUnderTest['open']>>
    let ctx: Ctx & { clockAt: { now: number } }
    let medusa: MedusaUnderTest
    let orderId = ''

    beforeAll(async () => {
      medusa = await open()
      opened = await database.open()
      const web = new HttpPublicWeb({ ownHosts: [medusa.host], timeoutMs: 5_000 })
      ctx = await testContext(opened.db, { web, now: Date.now() })
    })
    afterAll(async () => {
      await medusa?.close()
      await opened?.close()
    })

    const sync = async (options: Partial<SyncOptions> = {}): Promise<ConnectorRun> => {
      ctx.clockAt.now += 60_000
      const run = await syncMedusa(ctx, { signal: never, ...options })
      if (!run) throw new Error('the connector is busy')
      return run
    }
    const writes = ({ counts }: { counts: RunCounts }) =>
      Object.values(counts).reduce((sum, { created, changed }) => sum + created + changed, 0)
    const bySku = async (sku: string) => {
      const [offer] = await findOffers(ctx, { skus: [sku] })
      if (!offer) throw new Error(`no ${sku}`)
      return offer
    }
    const orders = async () => (await listOrders(ctx, { limit: 10 })).orders
    const shirtHere = async () => {
      const { productId } = await bySku('LS-W-S')
      const product = await findProduct(ctx, { id: productId })
      if (!product) throw new Error('no shirt')
      return product
    }
    /** Everything of the shop that a run may write, as text. */
    const everything = async () => {
      const tables = [
        'products',
        'variants',
        'stock',
        'facts',
        'pictures',
        'orders',
        'order_lines',
        'order_ledger',
        'order_parcels',
      ]
      const all: unknown[] = []
      for (const table of [...tables, 'customers'])
        all.push(
          (await sql`select to_jsonb(t) from ${sql.table(table)} t order by to_jsonb(t)::text`.execute(ctx.db)).rows,
        )
      return JSON.stringify(all)
    }
    const publishWords = async (title: string): Promise<void> => {
      const { id: productId } = await shirtHere()
      const words = (lang: 'zh' | 'en') => ({
        lang,
        title: [plain(title)],
        sellingPoints: [[plain('透气')]],
        description: [[plain('织得松，风走得过去。')], [plain('领口一粒扣。')]],
        adHeadline: [plain('夏天就穿它')],
        adBody: [plain('来看看')],
      })
      const pack = {
        id: `pck_${title}`,
        productId,
        runId: null,
        parentId: null,
        zh: words('zh'),
        en: words('en'),
        posters: [],
        gates: [],
        status: 'pass',
        provenance: {
          generator: 'embedded',
          engine: 'copy',
          version: '1',
          at: new Date(ctx.clock.now()).toISOString(),
          factIds: [],
          parameters: {},
        },
        createdAt: new Date(ctx.clock.now()),
      } as ListingPack
      await insertPack(ctx, pack)
      await publish(ctx, { productId, packId: pack.id, proposalId: 'prp_test' })
    }
    const yuan = (product: Foreign, variantId: string) =>
      Object.fromEntries(
        product.variants
          .find((variant: Foreign) => variant.id === variantId)
          .prices.map((price: Foreign) => [price.currency_code, Number(price.amount)]),
      )

    it('brings products, stock, customers and orders', async () => {
      orderId = await medusa.placeOrder('shen@example.com')
      const { url, key } = medusa
      const connected = await connectMedusa(ctx, { url, key, takes: CONNECTOR_TAKES, lang: 'zh', everyMinutes: 30 })
      expect(connected).toMatchObject({ ok: true })
      const run = await sync()
      expect(run).toMatchObject({ state: 'done', isFull: true, problem: null, notes: [] })
      expect(run.counts).toMatchObject({
        products: { read: 2, created: 2 },
        stock: { read: 8, created: 8 },
        customers: { created: 1 },
        orders: { created: 1 },
      })
      const shirt = await shirtHere()
      expect(shirt).toMatchObject({ name: { zh: '亚麻短袖衬衫' }, status: 'active', handle: 'linen-shirt' })
      expect(shirt.options.map((option) => option.name.zh)).toEqual(['颜色', '尺码'])
      // Medusa keeps no order of variants that nobody ranked.
      expect(shirt.variants.map(({ sku, priceMinor }) => `${sku} ${priceMinor}`).sort()).toEqual([
        'LS-B-M 25950',
        'LS-W-M 23900',
        'LS-W-S 23900',
      ])
      expect(shirt.pictures.map((picture) => picture.sourceUrl)).toEqual([
        'https://images.example/linen-1.jpg',
        'https://images.example/linen-2.jpg',
      ])
      expect(shirt.facts.map(({ attribute }) => attribute)).toEqual(expect.arrayContaining(['material', 'origin']))
      const { id } = await bySku('LS-W-S')
      // 40 and 7 counted, 2 put aside for the order.
      expect((await freeUnits(ctx, [id])).get(id)).toBe(45)
      const [order] = await orders()
      expect(order).toMatchObject({ number: '1', state: 'pending', email: 'shen@example.com', source: 'import:medusa' })
      expect(order?.lines.map(({ sku, units, variantId }) => [sku, units, variantId !== null])).toEqual([
        ['LS-W-S', 2, true],
        ['MUG-ASH', 1, true],
      ])
      // Medusa says 631.557: what a bank moves is 631.56, and our own sum of the lines is the same.
      expect([order && paidMinor(order.ledger), order && orderTotals(order).totalMinor]).toEqual([63_156, 63_156])
      expect(order?.ledger.map(({ state }) => state)).toEqual(['pending'])
    })

    it('changes nothing a second time, nor when everything is read again', async () => {
      const before = await everything()
      for (const isFull of [false, true]) {
        const run = await sync({ isFull })
        expect(run).toMatchObject({ state: 'done', isFull })
        expect(writes(run)).toBe(0)
      }
      expect(await everything()).toBe(before)
    })

    it('follows what the merchant changes: a title, a price alone, a count, an order', async () => {
      await medusa.changeProduct(medusa.mug.id, { title: 'Stoneware mug, large' })
      await medusa.changePrice(medusa.shirt.id, medusa.shirt.variantIds[2] ?? '', 249)
      await medusa.changeUnits(medusa.shirt.variantIds[1] ?? '', medusa.places[1], 3)
      await medusa.deliver(orderId, 'SF1001')
      await medusa.refund(orderId, 10)
      const run = await sync()
      expect(run).toMatchObject({ state: 'done', notes: [] })
      expect(run.counts).toMatchObject({ products: { changed: 2 }, orders: { changed: 1 } })
      expect((await bySku('MUG-ASH')).name).toEqual({ en: 'Stoneware mug, large' })
      expect((await bySku('LS-B-M')).priceMinor).toBe(24_900)
      const { id } = await bySku('LS-W-M')
      expect((await freeUnits(ctx, [id])).get(id)).toBe(43)
      const [order] = await orders()
      expect(order).toMatchObject({ state: 'delivered' })
      expect(order?.parcels).toMatchObject([{ tracking: 'SF1001' }])
      expect(order?.ledger.map(({ kind, state, amountMinor }) => [kind, state, amountMinor])).toEqual([
        ['charge', 'succeeded', 63_156],
        ['refund', 'succeeded', 1_000],
      ])
      const small = (await bySku('LS-W-S')).id
      expect((await freeUnits(ctx, [small])).get(small)).toBe(45)
      expect(writes(await sync())).toBe(0)
    })

    it('writes approved words with their label, and knows them again', async () => {
      await publishWords('松身亚麻短袖')
      expect((await sync()).counts).toMatchObject({ content: { changed: 1 } })
      const there = await medusa.product(medusa.shirt.id)
      expect(there).toMatchObject({ title: '松身亚麻短袖', subtitle: '夏天就穿它' })
      expect(there.description).toBe('织得松，风走得过去。\n\n领口一粒扣。\n\n（标题、副标题与描述：AI 生成）')
      expect(there.metadata.qianmian).toMatchObject({
        label: 'AI 生成 AI-generated',
        fields: ['title', 'subtitle', 'description'],
        AIGC: { Label: '1', ProduceID: 'pck_松身亚麻短袖' },
      })
      const before = await everything()
      for (const isFull of [false, true]) expect(writes(await sync({ isFull }))).toBe(0)
      expect(await everything()).toBe(before)
      expect((await shirtHere()).name).toEqual({ zh: '亚麻短袖衬衫' })
    })

    it('writes a price that was changed here, and no other', async () => {
      const { id, productId, priceMinor } = await bySku('LS-W-S')
      await changePrice(ctx, { productId, variantId: id, fromMinor: priceMinor, toMinor: 19_950 })
      expect((await sync()).counts).toMatchObject({ prices: { changed: 1 } })
      const there = await medusa.product(medusa.shirt.id)
      expect(yuan(there, medusa.shirt.variantIds[0] ?? '')).toEqual({ cny: 199.5, eur: 23.9 })
      expect(yuan(there, medusa.shirt.variantIds[1] ?? '')).toEqual({ cny: 239, eur: 23.9 })
      for (const isFull of [false, true]) expect(writes(await sync({ isFull }))).toBe(0)
      expect((await bySku('LS-W-S')).priceMinor).toBe(19_950)
    })

    it('leaves a title that the merchant changed after us, tells it, and writes ours when a person says so', async () => {
      await medusa.changeProduct(medusa.shirt.id, { title: '亚麻衬衫 夏季款' })
      await publishWords('轻薄亚麻短袖')
      const run = await sync()
      expect(run.notes.map(({ message }) => message.en)).toEqual([
        "Both sides changed the title: Medusa's stands, ours was not written.",
      ])
      expect(await medusa.product(medusa.shirt.id)).toMatchObject({ title: '亚麻衬衫 夏季款', subtitle: '夏天就穿它' })
      expect((await shirtHere()).name).toEqual({ zh: '亚麻衬衫 夏季款' })
      const connector = await findConnector(ctx)
      const [conflict, ...more] = await listConflicts(ctx, connector?.id ?? '')
      expect([conflict?.field, conflict?.theirs, conflict?.ours]).toEqual(['title', '亚麻衬衫 夏季款', '轻薄亚麻短袖'])
      expect(more).toEqual([])
      expect(writes(await sync({ isFull: true }))).toBe(0)
      expect(await decideConflict(ctx, conflict?.id ?? '', 'ours')).toMatchObject({ ok: true })
      await sync()
      expect(await medusa.product(medusa.shirt.id)).toMatchObject({ title: '轻薄亚麻短袖' })
      expect(await listConflicts(ctx, connector?.id ?? '')).toEqual([])
      expect(writes(await sync({ isFull: true }))).toBe(0)
    })

    it("lets the merchant's price stand where both sides changed it", async () => {
      const { id, productId, priceMinor } = await bySku('LS-W-M')
      await changePrice(ctx, { productId, variantId: id, fromMinor: priceMinor, toMinor: 20_000 })
      await medusa.changePrice(medusa.shirt.id, medusa.shirt.variantIds[1] ?? '', 229)
      await sync()
      expect((await bySku('LS-W-M')).priceMinor).toBe(22_900)
      expect(yuan(await medusa.product(medusa.shirt.id), medusa.shirt.variantIds[1] ?? '')).toEqual({
        cny: 229,
        eur: 23.9,
      })
      const connector = await findConnector(ctx)
      const [conflict] = await listConflicts(ctx, connector?.id ?? '')
      expect(conflict).toMatchObject({ field: 'price', ours: '20000', theirs: '22900' })
      await decideConflict(ctx, conflict?.id ?? '', 'ours')
      await sync()
      expect(yuan(await medusa.product(medusa.shirt.id), medusa.shirt.variantIds[1] ?? '')).toEqual({
        cny: 200,
        eur: 23.9,
      })
    })

    it("gives the merchant's own words back when a publication is taken back", async () => {
      await unpublish(ctx, (await shirtHere()).id)
      expect((await sync()).counts).toMatchObject({ content: { changed: 1 } })
      const there = await medusa.product(medusa.shirt.id)
      expect(there).toMatchObject({
        title: '亚麻衬衫 夏季款',
        subtitle: '夏天穿的',
        description: '领口有一粒扣子。\n机洗 30 度。',
      })
      expect(there.metadata?.qianmian ?? null).toBeNull()
      for (const isFull of [false, true]) expect(writes(await sync({ isFull }))).toBe(0)
    })

    it('goes on where a killed run was, once', async () => {
      await medusa.addProducts(Array.from({ length: EXTRA }, (_, n) => ({ handle: `extra-${n}`, title: `Extra ${n}` })))
      let pages = 0
      const kill = () => {
        pages += 1
        if (pages === 2) throw new Error('killed')
      }
      await expect(sync({ onProgress: kill })).rejects.toThrow('killed')
      const between = (await listProducts(ctx)).length
      expect(between).toBeGreaterThan(2)
      expect(between).toBeLessThan(2 + EXTRA)
      const connector = await findConnector(ctx)
      const cursor = await readCursor(ctx, connector?.id ?? '', 'products')
      expect(cursor).toMatchObject({ isWhole: false })
      const web = httpMedusa(ctx.services.web, medusa)
      const asked: MedusaQuery[] = []
      const api: MedusaApi = {
        post: (path, body) => web.post(path, body),
        get(path, query) {
          if (path === '/products' && query['updated_at[$gte]']) asked.push(query)
          return web.get(path, query)
        },
      }
      const run = await sync({ api })
      expect(run.state).toBe('done')
      expect(run.counts.products).toMatchObject({ created: 2 + EXTRA - between })
      // Not from the beginning, nor from where the last whole reading ended.
      expect(asked[0]).toMatchObject({ 'updated_at[$gte]': cursor?.at })
      expect(await listProducts(ctx)).toHaveLength(2 + EXTRA)
      expect(writes(await sync({ isFull: true }))).toBe(0)
    })

    it('does not bring somebody back who was erased here', async () => {
      const gone = await medusa.placeOrder('weg@example.com')
      await medusa.deliver(gone, 'SF-WEG-1')
      await sync({ isFull: true })
      const customer = await findCustomerByEmail(ctx, 'weg@example.com')
      const desk = { audience: { async forget() {} }, mail: { async forget() {} } }
      const owner = { ...ctx, actor: OWNER }
      const plan = await proposeErasure(owner, { customerId: customer?.id ?? '' }, { reason: 'asked-by-mail' })
      if (!plan.ok) throw new Error(plan.error.message?.en)
      expect(plan.value.blocked ?? null).toBeNull()
      const done = await confirmErasure(owner, desk, plan.value.token ?? '', 'erase-weg')
      expect(done.ok).toBe(true)
      expect(await everything()).not.toContain('weg@example.com')
      expect((await sync({ isFull: true })).state).toBe('done')
      expect(await findCustomerByEmail(ctx, 'weg@example.com')).toBeUndefined()
      expect(await everything()).not.toContain('weg@example.com')
    })

    it('says that Medusa is away when it stops in the middle, and goes on when it is back', async () => {
      await medusa.changeProduct(medusa.mug.id, { title: 'Stoneware mug, small' })
      await medusa.changeUnits(medusa.mug.variantIds[0] ?? '', medusa.places[0], 11)
      let stopping: Promise<void> | undefined
      const onProgress = () => {
        stopping ??= medusa.stop()
      }
      const run = await sync({ onProgress })
      await stopping
      expect(run.state).toBe('failed')
      expect(run.problem?.en).toMatch(/could not be reached|took too long/)
      await medusa.start()
      const next = await sync()
      expect(next.state).toBe('done')
      expect((await bySku('MUG-ASH')).name).toEqual({ en: 'Stoneware mug, small' })
      const { id } = await bySku('MUG-ASH')
      expect((await freeUnits(ctx, [id])).get(id)).toBe(18)
    }, 120_000)
  })
}
