import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import type { DraftScope } from '../draft-scope.ts'
import type { FactDraft, ProductDraft } from '../product-draft.ts'
import { textToHtml } from '../text/clean-html.ts'
import { findCategory, findProductType } from '../text/find-category.ts'
import { imageAddress } from '../text/image-address.ts'
import { localize } from '../text/localize.ts'
import { slug } from '../text/slug.ts'
import { medusaMinor } from './medusa-money.ts'
import type { MedusaProduct, MedusaVariant } from './schemas.ts'

const SOURCE_NAME = { zh: 'Medusa', en: 'Medusa' }
const MOST_NAME = 300
const MOST_TEXT = 100_000

/**
 * What Medusa has a place for. What is not there stays as it is here: brand and product type are refined in the studio, stock
 * comes by its own way, and a weight without a unit would become a false fact.
 */
export const MEDUSA_SCOPE: DraftScope = {
  fields: new Set(['name', 'description', 'tags', 'status', 'options', 'sku', 'barcode', 'price', 'images']),
  attributes: new Set(['material', 'origin']),
  stock: 'none',
  columns: new Set(),
}

/** A product with the price of each variant apart, because prices go both ways. */
export interface MedusaProductDraft {
  readonly draft: ProductDraft
  /** By position, as the draft's variants: Medusa's id and its price in minor units of the shop's currency. */
  readonly variants: readonly { readonly externalId: string; readonly priceMinor: number }[]
}

/**
 * A product of Medusa as the importer takes it.
 * @param currency of the shop; a variant without a plain price in it cannot be sold here
 * @returns a sentence why it cannot be brought
 */
export function productOfMedusa(product: MedusaProduct, currency: string): Result<MedusaProductDraft, LocalizedText> {
  if (product.title.length > MOST_NAME || (product.description ?? '').length > MOST_TEXT) return err(TOO_LONG)
  const variants = [...product.variants].sort(
    (a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || (a.id < b.id ? -1 : 1),
  )
  if (variants.length === 0) return err(NO_VARIANT)
  const options = optionsInOrder(product, variants)
  const prices: number[] = []
  for (const variant of variants) {
    const plain = plainPrice(variant, currency)
    if (!plain) return err(noPrice(variant, currency))
    const minor = medusaMinor(plain.amount, currency)
    if (!minor.ok || minor.value < 0) return err(badPrice(variant, plain.amount, currency))
    prices.push(minor.value)
  }
  const category = product.categories.map(({ name }) => findCategory(name)).find((one) => one !== undefined)
  const type = product.type ? findProductType(product.type.value) : undefined
  const description = textToHtml(product.description ?? '').html
  return ok({
    variants: variants.map(({ id }, at) => ({ externalId: id, priceMinor: prices[at] ?? 0 })),
    draft: {
      handle: slug(product.handle),
      name: localize(product.title.trim()),
      descriptionHtml: description === '' ? {} : localize(description),
      ...((category ?? type?.category) ? { category: category ?? type?.category } : {}),
      ...(type ? { productType: type.type } : {}),
      tags: product.tags.map(({ value }) => value.trim()).filter(Boolean),
      status: product.status === 'published' ? 'active' : product.status === 'rejected' ? 'archived' : 'draft',
      optionNames: options.map(({ title }) => localize(title)),
      variants: variants.map((variant, at) => ({
        ...(variant.sku?.trim() ? { sku: variant.sku.trim() } : {}),
        ...barcodeOf(variant),
        optionValues: options.map(({ id }) =>
          localize(variant.options.find((one) => one.option_id === id)?.value ?? ''),
        ),
        price: { amount: prices[at] ?? 0, currency },
        stock: {},
        extras: {},
      })),
      images: [...product.images]
        .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.id < b.id ? -1 : 1))
        .flatMap(({ url }) => {
          const src = imageAddress(url)
          return src ? [{ src, extras: {} }] : []
        }),
      facts: factsOf(product),
      extras: {},
      scope: MEDUSA_SCOPE,
    },
  })
}

/** The price that everybody pays: no rules, no quantities. */
export const plainPrice = (variant: Pick<MedusaVariant, 'prices'>, currency: string) =>
  variant.prices.find(
    (price) =>
      price.currency_code.toUpperCase() === currency &&
      Object.keys(price.rules ?? {}).length === 0 &&
      !price.min_quantity &&
      !price.max_quantity,
  )

/**
 * Medusa keeps no order of options, but titles of variants say one: `白 / S`. Where they do not, the ids do. An option that
 * Medusa made up for a product without any is none.
 */
function optionsInOrder(product: MedusaProduct, variants: readonly MedusaVariant[]) {
  const [first] = variants
  const parts = (first?.title ?? '').split('/').map((part) => part.trim())
  const place = (id: string) => parts.indexOf(first?.options.find((one) => one.option_id === id)?.value.trim() ?? '')
  const isMadeUp = product.options.length === 1 && /^default option$/i.test(product.options[0]?.title ?? '')
  if (isMadeUp && variants.length === 1) return []
  return [...product.options].sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1))
}

function barcodeOf({ barcode, ean, upc }: MedusaVariant): { barcode?: string } {
  const code = [barcode, ean, upc].map((one) => one?.trim()).find(Boolean)
  return code ? { barcode: code } : {}
}

function factsOf({ material, origin_country: country }: MedusaProduct): FactDraft[] {
  const fact = (attribute: string, valueText: LocalizedText): FactDraft => ({
    attribute,
    valueText,
    sourceKind: 'import',
    sourceName: SOURCE_NAME,
  })
  return [
    ...(material?.trim() ? [fact('material', localize(material.trim()))] : []),
    ...(country && /^[a-z]{2}$/i.test(country) ? [fact('origin', countryName(country))] : []),
  ]
}

function countryName(code: string): LocalizedText {
  const name = (lang: string) => new Intl.DisplayNames([lang], { type: 'region' }).of(code.toUpperCase()) ?? code
  return { zh: name('zh-CN'), en: name('en') }
}

const TOO_LONG = {
  zh: '标题超过 300 个字符，或描述超过 10 万。',
  en: 'The title is longer than 300 characters, or the description than 100,000.',
}
const NO_VARIANT = { zh: '商品没有规格。', en: 'The product has no variants.' }
const called = ({ sku, title, id }: MedusaVariant) => sku ?? title ?? id
const noPrice = (variant: MedusaVariant, currency: string): LocalizedText => ({
  zh: `规格 ${called(variant)} 没有 ${currency} 的价格。`,
  en: `Variant ${called(variant)} has no price in ${currency}.`,
})
const badPrice = (variant: MedusaVariant, amount: string, currency: string): LocalizedText => ({
  zh: `规格 ${called(variant)} 的价格 ${amount} 不是 ${currency} 的金额。`,
  en: `The price ${amount} of variant ${called(variant)} is no amount in ${currency}.`,
})
