import { seededRandom } from '@qianmian/kernel'
import { saveProducts, sellingOffers } from '../../server/src/modules/catalog/index.ts'
import { insertOrders, type NewOrder } from '../../server/src/modules/orders/index.ts'
import { ensureLocation } from '../../server/src/modules/shops/index.ts'
import { savePlace, saveTerms } from '../../server/src/modules/supply/index.ts'
import { type Ctx, inTransaction } from '../../server/src/platform/ctx.ts'
import { dayFactor } from '../../server/src/simulation/demand.ts'

const DAY_MS = 86_400_000
const VARIANTS_A_PRODUCT = 3
const AT_ONCE = 250
const ORDERS_AT_ONCE = 2000
const LINES_AN_ORDER = 3
/** Units a day of the whole shop, by item: many sell a few a week, some many a day. */
const UNITS_A_DAY = 0.35
const CATEGORIES = ['apparel', 'home', 'beauty', 'food', 'tea', 'electronics', 'sports', 'kids']
const WAREHOUSES = [
  ['ks', '昆山仓', 'Kunshan', 120.98, 31.38, '江苏省'],
  ['tj', '天津仓', 'Tianjin', 117.2, 39.12, '北京市'],
  ['cd', '成都仓', 'Chengdu', 104.07, 30.67, '四川省'],
  ['fs', '佛山仓', 'Foshan', 113.12, 23.02, '广东省'],
] as const
const REGION_WEIGHTS = [0.4, 0.25, 0.15, 0.2]

/**
 * Fills an empty shop: products of three variants, stock unevenly in four warehouses, terms, and orders of so many days, written in
 * bulk. Every twentieth item has never sold.
 * @returns how many orders and lines there are
 */
export async function fillShop(ctx: Ctx, items: number, days: number): Promise<{ orders: number; lines: number }> {
  const random = seededRandom('plan bench')
  const locations: string[] = []
  for (const [code, zh, en, longitude, latitude] of WAREHOUSES) {
    const locationId = await ensureLocation(ctx, `loc_${code}_${ctx.shop.slug}`, code, { zh, en })
    await savePlace(ctx, { locationId, longitude, latitude, capacityUnits: null, inboundUnitsPerDay: null })
    locations.push(locationId)
  }
  const products = Math.ceil(items / VARIANTS_A_PRODUCT)
  const popularity = random.shuffle(Array.from({ length: items }, (_, rank) => 1 / (rank + 10) ** 0.8))
  const scale = (UNITS_A_DAY * items) / popularity.reduce((sum, one) => sum + one, 0)
  for (let first = 0; first < products; first += AT_ONCE)
    await inTransaction(ctx, (ctx) =>
      saveProducts(
        ctx,
        Array.from({ length: Math.min(AT_ONCE, products - first) }, (_, k) => product(first + k)),
      ),
    )
  const offers = (await sellingOffers(ctx)).slice(0, items)
  await saveTerms(
    ctx,
    offers.map(({ id, priceMinor }) => ({
      variantId: id,
      unitCostMinor: Math.round(priceMinor * 0.5),
      supplier: null,
      leadDays: 4 + random.int(12),
      leadDaysDeviation: 2,
      minOrder: 10,
      pack: 5,
      shelfLifeDays: null,
      minimumAdvertisedMinor: null,
    })),
  )
  let [batch, orders, lines]: [NewOrder[], number, number] = [[], 0, 0]
  const firstMs = ctx.clock.now() - days * DAY_MS
  const flush = async (): Promise<void> => {
    await inTransaction(ctx, (ctx) => insertOrders(ctx, batch))
    batch = []
  }
  for (let day = 0; day < days; day++) {
    const ms = firstMs + day * DAY_MS
    const sold = random.shuffle(
      offers.flatMap((offer, i) => {
        if (i % 20 === 19) return []
        // Its own promotion, a week in nine.
        const isCut = Math.floor(day / 7) % 9 === i % 9
        const mean = scale * (popularity[i] as number) * dayFactor('even', ms) * (isCut ? 1.4 : 1)
        const limit = Math.exp(-Math.min(30, mean))
        let units = 0
        for (let chance = random.next(); chance > limit; chance *= random.next()) units += 1
        return units > 0 ? [{ offer, units, isCut }] : []
      }),
    )
    for (let at = 0; at < sold.length; at += LINES_AN_ORDER) {
      const some = sold.slice(at, at + LINES_AN_ORDER)
      batch.push(order(orders, ms + random.int(12) * 3_600_000, regionAt(random.next()), some))
      orders += 1
      lines += some.length
      if (batch.length >= ORDERS_AT_ONCE) await flush()
    }
  }
  await flush()
  return { orders, lines }

  function product(n: number): Parameters<typeof saveProducts>[1][number] {
    const priceMinor = 2000 + 100 * random.int(400)
    return {
      handle: `thing-${n}`,
      brandId: null,
      category: CATEGORIES[n % CATEGORIES.length] as string,
      productType: null,
      name: { zh: `商品 ${n}`, en: `Thing ${n}` },
      descriptionHtml: {},
      status: 'active',
      tags: [],
      options: [
        {
          name: { zh: '尺码', en: 'Size' },
          values: Array.from({ length: VARIANTS_A_PRODUCT }, (_, v) => ({ zh: `码${v}`, en: `Size ${v}` })),
        },
      ],
      sizeChart: null,
      position: n,
      sourceProfile: null,
      extras: {},
      facts: [],
      pictures: [],
      variants: Array.from({ length: VARIANTS_A_PRODUCT }, (_, v) => ({
        sku: `T${n}-${v}`,
        barcode: null,
        optionValues: [{ zh: `码${v}`, en: `Size ${v}` }],
        priceMinor: priceMinor + 500 * v,
        compareAtMinor: null,
        weightGrams: null,
        extras: {},
        stock: Object.fromEntries(
          locations.map((id) => {
            const daily = scale * (popularity[n * VARIANTS_A_PRODUCT + v] ?? 0)
            return [id, Math.round(daily * 40 * random.next() ** 2)]
          }),
        ),
      })),
    }
  }

  function order(
    n: number,
    placedMs: number,
    region: string,
    some: readonly { offer: (typeof offers)[number]; units: number; isCut: boolean }[],
  ): NewOrder {
    const id = `ord_${ctx.shop.slug}_${n}`
    return {
      id,
      number: `P-${n}`,
      customerId: null,
      email: 'bench@example.com',
      state: 'delivered',
      currency: ctx.shop.currency,
      isTaxIncluded: true,
      address: {
        recipient: '—',
        phone: null,
        country: 'CN',
        region,
        city: region,
        district: '',
        line1: '—',
        line2: null,
        postcode: null,
      },
      deliveryId: 'd',
      deliveryName: {},
      deliveryMinor: 0,
      cancelReason: null,
      itemsChangedAt: null,
      invoice: null,
      promotions: [],
      source: 'simulation',
      isSimulated: true,
      placedAt: new Date(placedMs),
      deliveredAt: null,
      basketId: null,
      visit: null,
      ledger: [],
      lines: some.map(({ offer, units, isCut }, position) => ({
        id: `oln_${ctx.shop.slug}_${n}_${position}`,
        productId: offer.productId,
        variantId: offer.id,
        sku: offer.sku,
        name: offer.name,
        options: offer.options,
        units,
        unitPriceMinor: offer.priceMinor,
        discountMinor: isCut ? Math.round(0.12 * offer.priceMinor) * units : 0,
        taxRateBp: 0,
        position,
      })),
    }
  }
}

function regionAt(share: number): string {
  let sum = 0
  for (const [n, weight] of REGION_WEIGHTS.entries()) {
    sum += weight
    if (share < sum) return WAREHOUSES[n]?.[5] ?? ''
  }
  return WAREHOUSES[0][5]
}
