import { lowestTransacted } from '@qianmian/pricing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SIMULATED_PLACE } from '../../src/compute/supply/price-reference.ts'
import { decideProposal } from '../../src/flows/decide-proposals.ts'
import { proposePrice } from '../../src/flows/merchant/propose-offers.ts'
import { troubledFeeds } from '../../src/flows/pricing/feed-health.ts'
import { noteShownPrices } from '../../src/flows/pricing/note-shown-prices.ts'
import { readCompetitors } from '../../src/flows/pricing/read-competitors.ts'
import { readLedgers } from '../../src/flows/pricing/read-ledger.ts'
import {
  decideHeldBatch,
  type MarketFile,
  previewMarketFile,
  takeMarketFile,
} from '../../src/flows/pricing/take-market-prices.ts'
import type { ProductDetail } from '../../src/modules/catalog/index.ts'
import { savePromotion } from '../../src/modules/checkout/index.ts'
import { insertOrders, type NewOrder } from '../../src/modules/orders/index.ts'
import { appendShown, lastChanges, listShown } from '../../src/modules/pricing/index.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { must } from '../support/desk-orders.ts'
import { full } from '../support/tee-file.ts'
import { HOME } from '../support/trade.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** What a merchant would lose: a struck-through price that nobody can prove, or prices that follow a broken source. */
describe.each(await databasesUnderTest())('prices, on $name', (database) => {
  let opened: Awaited<ReturnType<typeof database.open>>
  let ctx: Awaited<ReturnType<typeof testContext>>
  let product: ProductDetail
  let orders = 0

  beforeAll(async () => {
    opened = await database.open()
    ctx = await testContext(opened.db)
    product = await full(ctx)
  })
  afterAll(() => opened.close())

  const variantId = (n = 0): string => product.variants[n]?.id ?? ''
  const sell = async (variant: string, over: Partial<NewOrder> & { price: number; off?: number; units?: number }) => {
    const { price, off = 0, units = 1, ...more } = over
    const id = `ord_${++orders}`
    await insertOrders(ctx, [
      {
        id,
        number: `N${orders}`,
        customerId: null,
        email: 'a@example.com',
        state: 'delivered',
        currency: 'CNY',
        isTaxIncluded: true,
        address: HOME,
        deliveryId: 'd',
        deliveryName: {},
        deliveryMinor: 0,
        cancelReason: null,
        itemsChangedAt: null,
        invoice: null,
        promotions: [],
        source: 'web',
        isSimulated: false,
        placedAt: new Date(ctx.clock.now() - DAY_MS),
        deliveredAt: null,
        basketId: null,
        visit: null,
        ledger: [],
        lines: [
          {
            id: `oln_${orders}`,
            productId: product.id,
            variantId: variant,
            sku: null,
            name: {},
            options: [],
            units,
            unitPriceMinor: price,
            discountMinor: off,
            taxRateBp: 0,
            position: 0,
          },
        ],
        ...more,
      },
    ])
  }

  it('notes what is shown where it changes, once, and never changes a line', async () => {
    // The import has noted what it brought.
    const first = await listShown(ctx, variantId(), 10)
    expect(first).toMatchObject([{ priceMinor: 23_900, cause: 'import' }])
    expect(await noteShownPrices(ctx, 'look')).toBe(0)
    ctx.clockAt.now += DAY_MS
    const agent = {
      ...ctx,
      actor: { kind: 'agent', clientId: 'k', scopes: ['propose_offers'], customerId: null },
    } as const
    const put = must(await proposePrice(agent, { name: 'x', reason: 'x' }, { variantId: variantId(), toMinor: 22_900 }))
    must(await decideProposal(ctx, put.id, 'approve'))
    must(await decideProposal(ctx, put.id, 'undo'))
    expect((await listShown(ctx, variantId(), 10)).map((one) => [one.priceMinor, one.cause])).toEqual([
      [23_900, 'proposal'],
      [22_900, 'proposal'],
      [23_900, 'import'],
    ])
    expect((await lastChanges(ctx, [variantId(), variantId(1)])).get(variantId())?.getTime()).toBe(ctx.clockAt.now)
    expect((await lastChanges(ctx, [variantId(1)])).size).toBe(0)
    await expect(sql`update price_ledger set price_minor = 1`.execute(ctx.db)).rejects.toThrow(/only grows/)
    // Two who look at the same moment write once.
    await sql`update variants set price_minor = 23100 where id = ${variantId()}`.execute(ctx.db)
    const noted = await Promise.all([noteShownPrices(ctx, 'look'), noteShownPrices(ctx, 'look')])
    expect(noted.reduce((a, b) => a + b)).toBe(1)
    await sql`update variants set price_minor = 23900 where id = ${variantId()}`.execute(ctx.db)
    await sql`update products set status = 'archived' where id = ${product.id}`.execute(ctx.db)
    await noteShownPrices(ctx, 'look', [product.id])
    expect((await listShown(ctx, variantId(), 1))[0]?.priceMinor).toBeNull()
    await sql`update products set status = 'active' where id = ${product.id}`.execute(ctx.db)
    expect(await noteShownPrices(ctx, 'look')).toBe(2)
  })

  it('knows what was paid, by everybody, and not by those who typed a code', async () => {
    const id = variantId(1)
    const promotion = (code: string | null) => ({
      id: code === null ? 'pub' : 'typed',
      name: { zh: '促销' },
      code,
      kind: 'amount' as const,
      value: 1000,
      fromMinor: 0,
      productIds: [],
      bundledProductId: null,
      categories: [],
      startsAt: null,
      endsAt: null,
      isStackable: true,
      isActive: true,
    })
    await savePromotion(ctx, promotion(null))
    await savePromotion(ctx, promotion('FEW'))
    const used = (one: string) => ({ id: one, name: {}, amountMinor: 1000 })
    const entries = async () => (await readLedgers(ctx, [id])).get(id)!
    const lowest = async () =>
      Math.min(...(await entries()).entries.flatMap((one) => (one.kind === 'sold' ? one.price : [])))
    await sell(id, { price: 20_000, isSimulated: true })
    expect((await entries()).place).toBe(SIMULATED_PLACE)
    await sell(id, { price: 23_900 })
    expect(await entries()).toMatchObject({ place: ctx.shop.slug, currency: 'CNY' })
    expect(await lowest()).toBe(23_900)
    await sell(id, { price: 23_900, off: 5000, promotions: [used('typed')] })
    expect(await lowest()).toBe(23_900)
    await sell(id, { price: 23_900, off: 1001, units: 2, promotions: [used('pub')] })
    // Half a fen is rounded down: never too high.
    expect(await lowest()).toBe(23_399)
    await sell(id, { price: 1000, state: 'cancelled' })
    await sell(id, { price: 1000, currency: 'USD' })
    await sell(id, { price: 1000, placedAt: new Date(ctx.clock.now() - 20 * DAY_MS) })
    expect(await lowest()).toBe(23_399)
    await sell(id, { price: 23_900, off: 2000, promotions: [used('typed'), used('pub')] })
    expect(await lowest()).toBe(21_900)
    const other = await testContext(opened.db)
    expect((await readLedgers(other, [id])).get(id)?.entries).toEqual([])
  })

  it('tells a sale before the seven days from one within them, though both are of one day elsewhere', async () => {
    const id = variantId()
    // Midnight in China, which is four in the afternoon of the day before by the clock of computers.
    const fromMs = Math.floor((ctx.clock.now() + 8 * HOUR_MS) / DAY_MS) * DAY_MS - 8 * HOUR_MS - 7 * DAY_MS
    await sell(id, { price: 10_000, placedAt: new Date(fromMs - HOUR_MS) })
    await sell(id, { price: 12_000, placedAt: new Date(fromMs + HOUR_MS) })
    await sell(id, { price: 12_500, placedAt: new Date(fromMs + HOUR_MS + 60_000) })
    const lowest = lowestTransacted((await readLedgers(ctx, [id])).get(id)!, ctx.clock.now())
    expect(lowest.ok && lowest.value.price).toBe(12_000)
  })

  const file = (text: string, feed = '比价'): MarketFile => ({ feed, format: 'csv', text })

  it('takes every row that is right, says of each other one why not, and takes nothing twice', async () => {
    const now = new Date(ctx.clock.now()).toISOString()
    const text = `sku,barcode,handle,option,competitor,price,currency,in_stock,observed_at
T-1,,,,甲店,229.00,CNY,有货,${now}
,,tee,M / 米白,甲店,231,cny,no,${now}
T-1,,,,甲店,229.00,CNY,,${now}
T-1,,,,甲店,228.00,CNY,,${now}
NOPE,,,,甲店,229.00,CNY,,
,,tee,,甲店,229.00,CNY,,
T-1,,,,,229.00,CNY,,
T-1,,,,乙店,229.00,USD,,
T-1,,,,乙店,-5,CNY,,
T-1,,,,乙店,abc,CNY,,
T-1,,,,乙店,2390.00,CNY,,
T-1,,,,乙店,229.00,CNY,maybe,
T-1,,,,乙店,229.00,CNY,,2031-01-01
T-1,,,,乙店,229.00,CNY,,yesterday
,,,,乙店,229.00,CNY,,
`
    const preview = must(await previewMarketFile(ctx, file(text)))
    expect(preview.counts).toEqual({ taken: 2, known: 1, refused: 11, held: 1 })
    for (const { state, says } of preview.rows) if (state !== 'taken') expect(says?.zh && says.en).toBeTruthy()
    expect((await readCompetitors(ctx, [variantId()])).get(variantId())).toEqual([])
    const taken = must(await takeMarketFile(ctx, file(text)))
    expect(taken).toMatchObject({ outcome: 'taken', counts: preview.counts })
    expect(must(await takeMarketFile(ctx, file(text))).outcome).toBe('repeated')
    expect((await readCompetitors(ctx, [variantId()])).get(variantId())).toEqual([
      { name: '甲店', price: 22_900, observedMs: ctx.clock.now(), isInStock: true, isFrozen: false },
    ])
    const empty = await takeMarketFile(ctx, file('sku,price\nT-1,5', '空的'))
    expect(empty.ok).toBe(false)
    expect(await troubledFeeds(ctx)).toEqual([])
    const { rows } = await sql`select 1 from market_feeds where name = '空的'`.execute(ctx.db)
    expect(rows).toHaveLength(0)
  })

  it('keeps a feed out that is absurd or jumps as a whole, until somebody has looked, and says when one went silent', async () => {
    const rows = (price: (n: number) => string) =>
      `sku,competitor,price\n${Array.from({ length: 6 }, (_, n) => `T-1,店${n},${price(n)}`).join('\n')}`
    must(
      await takeMarketFile(
        ctx,
        file(
          rows((n) => `23${n}.00`),
          '乙',
        ),
      ),
    )
    ctx.clockAt.now += DAY_MS
    const wild = must(
      await takeMarketFile(
        ctx,
        file(
          rows(() => '2.30'),
          '乙',
        ),
      ),
    )
    expect(wild).toMatchObject({ outcome: 'held', counts: { taken: 0, held: 6 } })
    expect(await troubledFeeds(ctx)).toMatchObject([{ name: '乙' }])
    const frozen = (await readCompetitors(ctx, [variantId()])).get(variantId())
    expect(frozen?.filter((one) => one.isFrozen)).toHaveLength(6)
    const jump = must(
      await takeMarketFile(
        ctx,
        file(
          rows((n) => `13${n}.00`),
          '乙',
        ),
      ),
    )
    expect(jump).toMatchObject({ outcome: 'held', counts: { taken: 0, held: 6 } })
    expect(jump.says?.zh).toContain('变动超过')
    const looked = must(await decideHeldBatch(ctx, wild.feedId, 'take'))
    expect(looked).toMatchObject({ outcome: 'taken', counts: { taken: 6, held: 0 } })
    expect(await troubledFeeds(ctx)).toEqual([])
    expect((await decideHeldBatch(ctx, wild.feedId, 'take')).ok).toBe(false)
    ctx.clockAt.now += 9 * DAY_MS
    expect((await troubledFeeds(ctx)).map(({ says }) => says.zh)).toEqual([
      expect.stringContaining('天没有新价格'),
      expect.stringContaining('天没有新价格'),
    ])
  })

  it('keeps the proof of a price after its variant is gone', async () => {
    await appendShown(ctx, [{ variantId: 'var_gone', priceMinor: 900, at: new Date(ctx.clock.now()), cause: 'look' }])
    expect(await noteShownPrices(ctx, 'look')).toBe(1)
    expect((await listShown(ctx, 'var_gone', 5)).map((one) => one.priceMinor)).toEqual([null, 900])
  })
})
