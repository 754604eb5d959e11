import { readFile } from 'node:fs/promises'
import type { DemoBrand, DemoProduct, DemoShop } from '@qianmian/demo'
import { attribute, newId, seededRandom } from '@qianmian/kernel'
import type { App } from '../app.ts'
import { record } from '../modules/activity/index.ts'
import { insertSamples, listBrands, saveBrand, saveLearned } from '../modules/brands/index.ts'
import { type Offer, type ProductInput, saveProducts, sellingOffers } from '../modules/catalog/index.ts'
import { ensureLocation, findShop, insertShop } from '../modules/shops/index.ts'
import { savePlace, saveTerms, type Terms } from '../modules/supply/index.ts'
import { inTransaction } from '../platform/ctx.ts'
import { releaseFile } from '../provenance/release-file.ts'
import { learnFromSamples } from './brand-voice.ts'
import { noteShownPrices } from './pricing/note-shown-prices.ts'

export interface DemoPictures {
  /** Pictures by product handle. */
  readonly manifest: Readonly<
    Record<
      string,
      readonly {
        readonly file: string
        readonly width: number
        readonly height: number
        readonly view: string
        readonly alt: { zh: string; en: string }
      }[]
    >
  >
  readonly folder: URL
}

export interface DemoData {
  readonly shop: DemoShop
  readonly brands: readonly DemoBrand[]
  readonly products: readonly DemoProduct[]
  readonly pictures: DemoPictures
}

/**
 * Makes the demo shop: brands, warehouses, products with facts, prices, stock and pictures. In one transaction, so that
 * a start that is killed begins again. @returns false when the shop exists already
 */
export async function seedDemo(app: App, demo: DemoData): Promise<boolean> {
  const { db, clock, randomBytes } = app.platform
  if (await findShop(db, demo.shop.slug)) return false
  const pictures = await storePictures(app, demo.pictures)
  const shopId = newId('shp', clock, randomBytes)
  const { slug, currency, timeZone } = demo.shop
  const shop = { id: shopId, slug, currency, timeZone }
  const outer = app.context(shop, { kind: 'system', name: 'demo' }, 'zh', 'seed')
  await inTransaction(outer, async (ctx) => {
    await insertShop(ctx.db, {
      ...shop,
      name: demo.shop.name,
      locales: demo.shop.locales,
      settings: { navigation: demo.shop.nav, promise: demo.shop.tagline, undoDays: 30, isDemo: true },
    })
    const brandIds = new Map<string, string>()
    for (const brand of demo.brands) {
      const id = await saveBrand(ctx, {
        ...brand,
        id: newId('brd', clock, randomBytes),
        handle: brand.id,
        samples: brand.voice,
      })
      await insertSamples(ctx, id, [...brand.voice.zh, ...brand.voice.en], 'brand')
      brandIds.set(brand.id, id)
    }
    const locations: string[] = []
    for (const [position, house] of demo.shop.warehouses.entries()) {
      const locationId = await ensureLocation(ctx, newId('loc', clock, randomBytes), house.code, house.name, position)
      const { longitude, latitude } = house
      await savePlace(ctx, { locationId, longitude, latitude, capacityUnits: null, inboundUnitsPerDay: null })
      locations.push(locationId)
    }
    const inputs = demo.products.map((product, position) =>
      toInput(product, position, brandIds.get(product.brand) ?? null, locations, pictures.get(product.handle) ?? []),
    )
    await saveProducts(ctx, inputs)
    await saveTerms(ctx, (await sellingOffers(ctx)).map(demoTerms))
    await noteShownPrices(ctx, 'start')
    for (const brand of await listBrands(ctx)) {
      const learned = await learnFromSamples(ctx, brand)
      if (learned) await saveLearned(ctx, brand.id, learned.voice, learned.findings)
    }
    await record(ctx, {
      action: 'shop.seed',
      objectType: 'shop',
      objectId: shopId,
      summary: { products: inputs.length },
    })
  })
  app.forgetShops()
  return true
}

/**
 * What things cost and how they are bought, made up like the rest of the demo: by the variant's number alone, so that every demo
 * shop has the same.
 */
function demoTerms({ id, sku, priceMinor }: Offer): Terms {
  const random = seededRandom(`terms/${sku}`)
  const leadDays = 4 + random.int(12)
  return {
    variantId: id,
    unitCostMinor: Math.round(priceMinor * (0.42 + 0.2 * random.next())),
    supplier: DEMO_SUPPLIERS[random.int(DEMO_SUPPLIERS.length)] ?? null,
    leadDays,
    leadDaysDeviation: Math.round(10 * (0.5 + 0.25 * leadDays * random.next())) / 10,
    minOrder: priceMinor > 100_000 ? 2 : 10,
    pack: priceMinor > 100_000 ? 1 : 5,
    shelfLifeDays: null,
    minimumAdvertisedMinor: null,
  }
}

const DEMO_SUPPLIERS = ['山隅一厂', '山隅二厂', '东门合作社', '南湾作坊']

type Pictures = ProductInput['pictures']

async function storePictures(app: App, pictures: DemoPictures): Promise<Map<string, Pictures>> {
  const stored = new Map<string, Pictures>()
  for (const [handle, list] of Object.entries(pictures.manifest)) {
    const rows: Pictures[number][] = []
    for (const picture of list) {
      const bytes = new Uint8Array(await readFile(new URL(picture.file, pictures.folder)))
      const render = releaseFile({ bytes, mime: 'image/webp', isGenerated: true })
      if (!render.ok) throw new Error(`${picture.file}: ${render.error.message.en}`)
      const media = await app.platform.media.put(bytes, 'image/webp', 'generated')
      rows.push({
        mediaHash: media.hash,
        sourceUrl: null,
        width: picture.width,
        height: picture.height,
        alt: picture.alt,
        view: picture.view,
        isRender: true,
        extras: {},
      })
    }
    stored.set(handle, rows)
  }
  return stored
}

function toInput(
  product: DemoProduct,
  position: number,
  brandId: string | null,
  locations: readonly string[],
  pictures: Pictures,
): ProductInput {
  return {
    handle: product.handle,
    brandId,
    category: product.category,
    productType: product.productType,
    name: product.name,
    descriptionHtml: {},
    status: 'active',
    tags: product.tags,
    options: product.options,
    sizeChart: product.sizeChart ?? null,
    sourceProfile: null,
    extras: {},
    position,
    variants: product.variants.map((variant) => ({
      sku: variant.sku,
      barcode: null,
      optionValues: product.options.map((option, index) => {
        const value = option.values[variant.values[index] ?? 0]
        return { zh: value?.zh, en: value?.en }
      }),
      priceMinor: Math.round(variant.priceYuan * 100),
      compareAtMinor: null,
      weightGrams: String(variant.weightGrams),
      extras: {},
      stock: Object.fromEntries(variant.stock.map((units, index) => [locations[index] ?? '', units])),
    })),
    pictures,
    facts: product.facts.map((fact) => {
      const known = attribute(fact.attribute)
      return {
        attribute: fact.attribute,
        label: fact.label ?? known?.label ?? { zh: fact.attribute, en: fact.attribute },
        value: fact.value,
        claimKind: known?.claimKind ?? 'spec',
        source: fact.source,
        evidence: fact.evidence,
      }
    }),
  }
}
