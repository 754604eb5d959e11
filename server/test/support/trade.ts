import { saveProducts } from '../../src/modules/catalog/index.ts'
import { insertCustomers, insertMethods } from '../../src/modules/customers/index.ts'
import type { Address } from '../../src/modules/orders/index.ts'
import { ensureLocation } from '../../src/modules/shops/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { testContext } from './context.ts'

export const HOME: Address = {
  recipient: '沈知夏',
  phone: '13800000000',
  country: 'CN',
  region: '浙江省',
  city: '杭州市',
  district: '西湖区',
  line1: '龙井路 1 号',
  line2: null,
  postcode: '310013',
}

export interface TestShop {
  readonly ctx: Ctx & { clockAt: { now: number } }
  /** Variants of the first product, then of the second. */
  readonly variants: readonly (readonly string[])[]
  readonly locations: readonly string[]
}

/** A shop with two products of three sizes each in two warehouses. `prices` in minor units by product and size. */
export async function testShop(
  db: Database,
  options: { readonly stock?: number; readonly prices?: readonly (readonly number[])[] } = {},
): Promise<TestShop> {
  const ctx = await testContext(db)
  const locations = [
    await ensureLocation(ctx, `loc_hz_${ctx.shop.slug}`, 'hz', { zh: '杭州仓', en: 'Hangzhou' }),
    await ensureLocation(ctx, `loc_cd_${ctx.shop.slug}`, 'cd', { zh: '成都仓', en: 'Chengdu' }),
  ]
  const prices = options.prices ?? [
    [19_900, 20_900, 21_900],
    [4990, 5990, 6990],
  ]
  const stock = options.stock ?? 20
  const saved = await db.transaction().execute((trx) =>
    saveProducts(
      { ...ctx, db: trx },
      prices.map((sizes, product) => ({
        handle: `thing-${product}`,
        brandId: null,
        category: 't-shirt',
        productType: null,
        name: { zh: `商品${product}`, en: `Thing ${product}` },
        descriptionHtml: {},
        status: 'active' as const,
        tags: [],
        options: [
          {
            name: { zh: '尺码', en: 'Size' },
            values: sizes.map((_, size) => ({ zh: `码${size}`, en: `Size ${size}` })),
          },
        ],
        sizeChart: null,
        position: product,
        sourceProfile: null,
        extras: {},
        facts: [],
        pictures: [],
        variants: sizes.map((priceMinor, size) => ({
          sku: `T${product}-${size}`,
          barcode: null,
          optionValues: [{ zh: `码${size}`, en: `Size ${size}` }],
          priceMinor,
          compareAtMinor: null,
          weightGrams: null,
          extras: {},
          stock: Object.fromEntries(
            locations.map((id, at) => [id, at === 0 ? Math.ceil(stock / 2) : Math.floor(stock / 2)]),
          ),
        })),
      })),
    ),
  )
  const { rows } = await allVariants(
    ctx,
    saved.map((product) => product.id),
  )
  return { ctx, variants: rows, locations }
}

async function allVariants(ctx: Ctx, productIds: readonly string[]): Promise<{ rows: string[][] }> {
  const { listProducts, productDetails } = await import('../../src/modules/catalog/index.ts')
  const details = await productDetails(ctx, await listProducts(ctx, { ids: productIds }))
  return { rows: productIds.map((id) => details.find((one) => one.id === id)?.variants.map((v) => v.id) ?? []) }
}

/** A customer with a gift card. @returns a context in which she is signed in */
export async function testCustomer(
  ctx: Ctx,
  name: string,
  giftMinor = 10_000,
): Promise<{ ctx: Ctx; id: string; giftCardId: string }> {
  const id = `cus_${name}_${ctx.shop.slug}`
  const giftCardId = `gift_${name}_${ctx.shop.slug}`
  const createdAt = new Date(ctx.clock.now())
  await insertCustomers(ctx, [
    {
      id,
      externalId: null,
      email: `${name}@example.com`,
      phone: null,
      firstName: name,
      lastName: '沈',
      lang: 'zh',
      defaultAddress: HOME,
      isSimulated: false,
      createdAt,
    },
  ])
  await insertMethods(ctx, [
    {
      id: giftCardId,
      customerId: id,
      externalId: null,
      kind: 'gift_card',
      label: '礼品卡',
      balanceMinor: giftMinor,
      createdAt,
    },
  ])
  return { ctx: { ...ctx, actor: { kind: 'customer', customerId: id } }, id, giftCardId }
}
