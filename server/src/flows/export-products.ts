import type { LocalizedText } from '@qianmian/kernel'
import { showFactValue } from '@qianmian/kernel'
import {
  addFactColumns,
  joinProfiles,
  newProfile,
  type ProductDraft,
  type SourceProfile,
  writeProductFile,
} from '../formats/index.ts'
import { type Brand, listBrands } from '../modules/brands/index.ts'
import {
  listProducts,
  ownAttributes,
  type ProductDetail,
  type ProductFilter,
  productDetails,
  readSourceProfile,
} from '../modules/catalog/index.ts'
import { listLocations } from '../modules/shops/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'

export type ExportFormat = SourceProfile['format']

const BATCH = 500

/**
 * Writes products as a file. Products that came from files of this format go back in their own shape: columns, order,
 * encoding, unknown columns, and behind them places for facts that people of the shop added; others take the newest shape.
 * @returns pieces of the file as they are asked for, and its name
 */
export async function exportProducts(
  ctx: Ctx,
  format: ExportFormat,
  filter: ProductFilter = {},
): Promise<{ fileName: string; mime: string; chunks: AsyncIterable<Uint8Array> }> {
  const products = await listProducts(ctx, filter)
  const profile = await profileFor(ctx, products, format)
  const date = today(ctx)
  return {
    fileName: `${ctx.shop.slug}-${format}-${date}.${format === 'json' ? 'json' : 'csv'}`,
    mime: format === 'json' ? 'application/json' : 'text/csv',
    chunks: writeProductFile(draftStream(ctx, products), profile),
  }
}

type Products = Awaited<ReturnType<typeof listProducts>>

/** The file shape of the products: that of the files they came from, or one made from nothing that has a place for all. */
async function profileFor(ctx: Ctx, products: Products, format: ExportFormat): Promise<SourceProfile> {
  const ids = [...new Set(products.flatMap(({ sourceProfile }) => sourceProfile ?? []))]
  const profiles: SourceProfile[] = []
  const used = new Set<string>()
  // Ids rise with time: the newest file gives the order of columns.
  for (const id of ids.toSorted().toReversed()) {
    const profile = (await readSourceProfile(ctx, id)) as SourceProfile | undefined
    if (profile?.format !== format) continue
    profiles.push(profile)
    used.add(id)
  }
  const joined = joinProfiles(profiles)
  if (!joined) return newProfile(format, format === 'json' ? [] : await samplesOf(ctx, products, format))
  const [others, imported] = [[] as string[], [] as string[]]
  for (const { id, sourceProfile } of products) (used.has(sourceProfile ?? '') ? imported : others).push(id)
  const own = await ownAttributes(ctx, { imported, others })
  if (format !== 'json') return addFactColumns(joined, own)
  const isWhole = ids.length === 1 && others.length === 0 && !own.some(({ isAdded }) => isAdded)
  return isWhole && (await isFlat(ctx, products)) ? joined : newProfile(format, [])
}

/** True if somebody else's flat JSON can hold the products: it has one price and one stock for each. */
async function isFlat(ctx: Ctx, products: Products): Promise<boolean> {
  for await (const draft of draftStream(ctx, products))
    if (draft.optionNames.length > 0 || draft.variants.length !== 1) return false
  return true
}

/** A few products that between them have every attribute and location: a stream cannot be looked through first. */
async function samplesOf(ctx: Ctx, products: Products, format: ExportFormat): Promise<readonly ProductDraft[]> {
  if (format === 'taobao-csv') return []
  const seen = new Set<string>()
  const samples: ProductDraft[] = []
  for await (const draft of draftStream(ctx, products)) {
    const names = [
      ...draft.facts.map((fact) => `fact:${fact.attribute}`),
      ...draft.variants.flatMap((variant) => Object.keys(variant.stock).map((code) => `stock:${code}`)),
    ]
    if (samples.length > 0 && names.every((name) => seen.has(name))) continue
    for (const name of names) seen.add(name)
    samples.push(draft)
  }
  return samples
}

async function* draftStream(ctx: Ctx, products: Products): AsyncGenerator<ProductDraft> {
  const brands = new Map((await listBrands(ctx)).map((brand) => [brand.id, brand]))
  const codes = new Map((await listLocations(ctx)).map((location) => [location.id, location.code]))
  for (let at = 0; at < products.length; at += BATCH) {
    const details = await productDetails(ctx, products.slice(at, at + BATCH))
    for (const detail of details) yield toDraft(detail, brands.get(detail.brandId ?? ''), ctx.shop.currency, codes)
  }
}

/**
 * The brand as the merchant's own file writes it, as long as that still means the brand that the product has; a name that
 * no brand of the shop has goes back as it came.
 */
function brandText(product: ProductDetail, brand: Brand | undefined): string | undefined {
  const written = product.brandName ?? undefined
  if (!brand) return written
  const names = [brand.name.zh, brand.name.en, brand.handle].map((name) => name?.toLowerCase())
  return written && names.includes(written.toLowerCase()) ? written : (brand.name.zh ?? brand.name.en)
}

function toDraft(
  product: ProductDetail,
  brand: Brand | undefined,
  currency: string,
  codes: ReadonlyMap<string, string>,
): ProductDraft {
  return {
    handle: product.handle,
    name: product.name,
    descriptionHtml: product.descriptionHtml,
    brandName: brandText(product, brand),
    category: product.category === 'general' ? undefined : product.category,
    productType: product.productType ?? undefined,
    tags: product.tags,
    status: product.status,
    optionNames: product.options.map((option) => option.name),
    variants: product.variants.map((variant) => {
      const levels = Object.entries(product.stock[variant.id] ?? {})
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
        stock: Object.fromEntries(levels.map(([id, units]) => [codes.get(id) ?? id, units])),
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
