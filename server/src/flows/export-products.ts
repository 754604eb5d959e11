import type { LocalizedText } from '@qianmian/kernel'
import { showFactValue } from '@qianmian/kernel'
import {
  encodeText,
  type ProductDraft,
  type SourceProfile,
  writeJson,
  writeShopifyCsv,
  writeTableCsv,
  writeTaobaoCsv,
} from '../formats/index.ts'
import { type Brand, listBrands } from '../modules/brands/index.ts'
import {
  listProducts,
  type ProductDetail,
  type ProductFilter,
  productDetails,
  readSourceProfile,
} from '../modules/catalog/index.ts'
import { listLocations } from '../modules/shops/index.ts'
import type { Ctx } from '../platform/ctx.ts'

export type ExportFormat = SourceProfile['format']

const BATCH = 500

/**
 * Writes products as a file. Products that came from a file of this format go back in its own shape: columns, order,
 * encoding, unknown columns; others take the newest shape.
 * @returns pieces of the file, and its name
 */
export async function exportProducts(
  ctx: Ctx,
  format: ExportFormat,
  filter: ProductFilter = {},
): Promise<{ fileName: string; mime: string; chunks: AsyncIterable<Uint8Array> }> {
  const products = await listProducts(ctx, filter)
  const profile = await sharedProfile(
    ctx,
    products.map((product) => product.sourceProfile),
    format,
  )
  const drafts = draftStream(ctx, products)
  const text =
    format === 'shopify-csv'
      ? writeShopifyCsv(drafts, profile)
      : format === 'taobao-csv'
        ? writeTaobaoCsv(drafts, profile)
        : format === 'json'
          ? writeJson(drafts, profile)
          : writeTableCsv(drafts, profile)
  const date = new Date(ctx.clock.now()).toISOString().slice(0, 10)
  const encoding = (profile?.encoding ?? (format === 'taobao-csv' ? 'utf-16le' : 'utf-8')) as Parameters<
    typeof encodeText
  >[1]
  return {
    fileName: `${ctx.shop.slug}-${format}-${date}.${format === 'json' ? 'json' : 'csv'}`,
    mime: format === 'json' ? 'application/json' : 'text/csv',
    chunks: encodeText(text, encoding),
  }
}

/** The file shape that the products share, if they came from one file of this format. */
async function sharedProfile(
  ctx: Ctx,
  ids: readonly (string | null)[],
  format: ExportFormat,
): Promise<SourceProfile | undefined> {
  const distinct = [...new Set(ids.filter((id) => id !== null))]
  for (const id of distinct.reverse()) {
    const profile = (await readSourceProfile(ctx, id)) as SourceProfile | undefined
    if (profile?.format === format) return profile
  }
  return undefined
}

async function* draftStream(
  ctx: Ctx,
  products: Awaited<ReturnType<typeof listProducts>>,
): AsyncGenerator<ProductDraft> {
  const brands = new Map((await listBrands(ctx)).map((brand) => [brand.id, brand]))
  const codes = new Map((await listLocations(ctx)).map((location) => [location.id, location.code]))
  for (let at = 0; at < products.length; at += BATCH) {
    const details = await productDetails(ctx, products.slice(at, at + BATCH))
    for (const detail of details) yield toDraft(detail, brands.get(detail.brandId ?? ''), ctx.shop.currency, codes)
  }
}

function toDraft(
  product: ProductDetail,
  brand: Brand | undefined,
  currency: string,
  codes: ReadonlyMap<string, string>,
): ProductDraft {
  const single = codes.size <= 1 || product.sourceProfile !== null
  return {
    handle: product.handle,
    name: product.name,
    descriptionHtml: product.descriptionHtml,
    brandName: brand ? (brand.name.zh ?? brand.name.en) : undefined,
    category: product.category === 'general' ? undefined : product.category,
    productType: product.productType ?? undefined,
    tags: product.tags,
    status: product.status,
    optionNames: product.options.map((option) => option.name),
    variants: product.variants.map((variant) => {
      const levels = Object.entries(product.stock[variant.id] ?? {})
      const total = levels.reduce((sum, [, units]) => sum + units, 0)
      return {
        sku: variant.sku ?? undefined,
        barcode: variant.barcode ?? undefined,
        optionValues: variant.optionValues.map(({ zh, en }) => ({
          ...(zh === undefined ? {} : { zh }),
          ...(en === undefined ? {} : { en }),
        })),
        price: { amount: variant.priceMinor, currency },
        compareAtPrice: variant.compareAtMinor === null ? undefined : { amount: variant.compareAtMinor, currency },
        weightGrams: variant.weightGrams ?? undefined,
        stock:
          levels.length === 0
            ? {}
            : single
              ? { default: total }
              : Object.fromEntries(levels.map(([id, units]) => [codes.get(id) ?? id, units])),
        extras: variant.extras,
      }
    }),
    images: product.pictures.flatMap((picture) =>
      picture.sourceUrl
        ? [
            {
              src: picture.sourceUrl,
              alt: picture.alt.zh ?? picture.alt.en,
              variant: variantIndex(product, picture.variantId),
              extras: picture.extras,
            },
          ]
        : [],
    ),
    facts: product.facts.map((fact) => ({
      attribute: fact.attribute,
      label: fact.label,
      valueText: bothLanguages(fact.value),
      sourceKind: fact.source.kind,
      sourceName: fact.source.name,
      evidenceRef: fact.evidence?.ref,
    })),
    extras: product.extras,
  }
}

function variantIndex(product: ProductDetail, variantId: string | null): number | undefined {
  const index = product.variants.findIndex((variant) => variant.id === variantId)
  return index < 0 ? undefined : index
}

function bothLanguages(value: ProductDetail['facts'][number]['value']): LocalizedText {
  if (value.kind === 'text') return value.text
  return { zh: showFactValue(value, 'zh'), en: showFactValue(value, 'en') }
}
