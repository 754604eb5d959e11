import { slug } from '../../formats/index.ts'
import type { ShopProductDraft, StockDraft, WithKind } from '../../formats/orders/shop-draft.ts'
import { findOffers, listProducts, lockCatalog, type ProductInput, saveProducts } from '../../modules/catalog/index.ts'
import { keepOrigins } from '../../modules/origins/index.ts'
import { ensureLocation } from '../../modules/shops/index.ts'
import { setCounted, setUncounted } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { noteShownPrices } from '../pricing/note-shown-prices.ts'
import { digestOf, type ImportTally, sortKnown } from './import-tally.ts'

const handleOf = (draft: ShopProductDraft) => slug(`${draft.name.en ?? draft.name.zh ?? ''}-${draft.externalId}`)

/** Brings products that an order needs. What is in the catalogue already stays as it is: changes come by the product importer. */
export async function importProducts(
  ctx: Ctx,
  drafts: readonly WithKind<ShopProductDraft>[],
  tally: ImportTally,
): Promise<void> {
  tally.counts.products.read += drafts.length
  await lockCatalog(ctx)
  const { fresh, changed, unchanged } = await sortKnown(ctx, 'product', drafts, (draft) => draft.externalId)
  tally.counts.products.unchanged += unchanged.length
  for (const { record } of changed) {
    tally.counts.products.changed += 1
    tally.warn(
      record.place,
      `商品 ${record.externalId} 和上次导入时不同，没有改动；商品请用商品导入来更新。`,
      `Product ${record.externalId} is different from when it was imported and was left as it is; update products by the product importer.`,
    )
  }
  const there = new Map(
    (await listProducts(ctx, { handles: fresh.map(handleOf) }, { limit: fresh.length + 1 })).map((one) => [
      one.handle,
      one.id,
    ]),
  )
  const missing = fresh.filter((draft) => !there.has(handleOf(draft)))
  const saved = await saveProducts(ctx, missing.map(inputOf), [])
  for (const { handle, id } of saved) there.set(handle, id)
  await noteShownPrices(
    ctx,
    'import',
    saved.map(({ id }) => id),
  )
  tally.counts.products.created += missing.length
  tally.counts.products.unchanged += fresh.length - missing.length
  await keepOrigins(
    ctx,
    fresh.map((draft) => ({
      source: draft.kind,
      kind: 'product' as const,
      externalId: draft.externalId,
      localId: there.get(handleOf(draft)) ?? '',
      digest: digestOf(draft),
    })),
  )
}

const inputOf = (draft: ShopProductDraft): ProductInput => ({
  handle: handleOf(draft),
  brandId: null,
  category: draft.category ?? 'general',
  productType: null,
  name: draft.name,
  descriptionHtml: {},
  status: 'active',
  tags: [],
  options: draft.optionNames.map((name, at) => ({
    name,
    values: [
      ...new Map(draft.variants.map(({ options }) => [JSON.stringify(options[at]), options[at] ?? {}])).values(),
    ],
  })),
  sizeChart: null,
  sourceProfile: null,
  extras: {},
  position: 0,
  pictures: [],
  facts: [],
  variants: draft.variants.map(({ sku, options, priceMinor }) => ({
    sku,
    barcode: null,
    optionValues: options,
    priceMinor,
    compareAtMinor: null,
    weightGrams: null,
    extras: {},
    stock: {},
  })),
})

/** Sets counts, or only whether there is any. A count that differs from the one before is taken over. */
export async function importStock(
  ctx: Ctx,
  drafts: readonly WithKind<StockDraft>[],
  tally: ImportTally,
): Promise<void> {
  tally.counts.stock.read += drafts.length
  const idOf = (draft: StockDraft) => `${draft.sku} ${draft.location}`
  const { fresh, changed, unchanged } = await sortKnown(ctx, 'stock', drafts, idOf)
  tally.counts.stock.unchanged += unchanged.length
  const wanted = [...fresh, ...changed.map(({ record }) => record)]
  if (wanted.length === 0) return
  const variants = new Map(
    (await findOffers(ctx, { skus: wanted.map(({ sku }) => sku) })).map((one) => [one.sku, one.id]),
  )
  const known = wanted.flatMap((draft) => {
    const variantId = variants.get(draft.sku)
    if (variantId) return [{ draft, variantId }]
    tally.error(draft.place, `店里没有货号 ${draft.sku}。`, `The shop has no SKU ${draft.sku}.`)
    return []
  })
  const locations = new Map<string, string>()
  for (const code of new Set(known.flatMap(({ draft }) => (draft.units === null ? [] : [draft.location])))) {
    locations.set(code, await ensureLocation(ctx, `loc_${slug(code)}_${ctx.shop.id}`, code, { zh: code, en: code }))
  }
  await setUncounted(
    ctx,
    known
      .filter(({ draft }) => draft.units === null)
      .map(({ draft, variantId }) => ({ variantId, isAvailable: draft.isAvailable })),
  )
  await setCounted(
    ctx,
    known.flatMap(({ draft, variantId }) => {
      const locationId = locations.get(draft.location)
      return draft.units === null || !locationId ? [] : [{ variantId, locationId, units: draft.units }]
    }),
  )
  const isFresh = new Set<StockDraft>(fresh)
  for (const { draft } of known) tally.counts.stock[isFresh.has(draft) ? 'created' : 'changed'] += 1
  await keepOrigins(
    ctx,
    known.map(({ draft, variantId }) => ({
      source: draft.kind,
      kind: 'stock' as const,
      externalId: idOf(draft),
      localId: variantId,
      digest: digestOf(draft),
    })),
  )
}
