import { type Lang, pick } from '@qianmian/kernel'
import type { FeedProduct, FeedVariant } from '../formats/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import { dataText } from './data-text.ts'

/** A product of the shop's catalogue, as UCP shows it, and both sides that it is made from. */
export interface CatalogProduct {
  readonly detail: ProductDetail
  readonly feed: FeedProduct
}

const MOST_PICTURES = 5
const MOST_VARIANTS = 100
const TITLE_CHARS = 200
const TEXT_CHARS = 1_500

/**
 * A product with its variants. Words come from files and people: they are cut to length and stripped of what hides from the eye,
 * and stand in fields of their own, so that nobody takes them for anything but data.
 * @param keep which variants; all when absent
 */
export function ucpProduct({ detail, feed }: CatalogProduct, lang: Lang, keep?: (variantId: string) => boolean) {
  const shown = feed.variants.filter((variant) => keep?.(variant.id) ?? true).slice(0, MOST_VARIANTS)
  const prices = feed.variants.map((variant) => variant.price.amount)
  const currency = feed.variants[0]?.price.currency ?? 'CNY'
  const description = dataText(feed.description, TEXT_CHARS)
  return {
    id: detail.id,
    handle: detail.handle,
    title: dataText(feed.title, TITLE_CHARS),
    description: { plain: description || dataText(feed.title, TITLE_CHARS) },
    url: feed.url,
    ...(feed.productType
      ? { categories: [{ value: dataText(feed.productType, TITLE_CHARS), taxonomy: 'merchant' }] }
      : {}),
    price_range: {
      min: { amount: Math.min(...prices), currency },
      max: { amount: Math.max(...prices), currency },
    },
    ...(feed.images.length > 0 ? { media: feed.images.slice(0, MOST_PICTURES).map(media) } : {}),
    ...(detail.options.length > 0 ? { options: options(detail, lang) } : {}),
    variants: shown.map((variant) => ucpVariant(variant, detail, lang)),
    ...(detail.tags.length > 0 ? { tags: detail.tags.slice(0, 20).map((tag) => dataText(tag, 60)) } : {}),
    // Law and good manners: what a machine wrote says so wherever it goes.
    metadata: { title_is_generated: feed.titleIsGenerated, description_is_generated: feed.descriptionIsGenerated },
  }
}

const media = (image: FeedProduct['images'][number]) => ({
  type: 'image',
  url: image.url,
  ...(image.isGenerated ? { alt_text: 'AI-generated picture' } : {}),
})

const options = (detail: ProductDetail, lang: Lang) =>
  detail.options.map((option) => ({
    name: dataText(pick(option.name, lang), 80),
    values: option.values.map((value) => ({ label: dataText(pick(value, lang), 80) })),
  }))

function ucpVariant(variant: FeedVariant, detail: ProductDetail, lang: Lang) {
  const own = detail.variants.find((one) => one.id === variant.id)
  const labels = variant.optionValues.map((value) => dataText(value, 80))
  const title = labels.join(' / ') || dataText(pick(detail.name, lang), TITLE_CHARS)
  const { currency } = variant.price
  return {
    id: variant.id,
    ...(variant.sku ? { sku: variant.sku } : {}),
    ...(variant.gtin ? { barcodes: [{ type: 'gtin', value: variant.gtin }] } : {}),
    title,
    description: { plain: title },
    price: { amount: variant.price.amount, currency },
    ...(own?.compareAtMinor ? { list_price: { amount: own.compareAtMinor, currency } } : {}),
    availability: { available: variant.available, status: variant.available ? 'in_stock' : 'out_of_stock' },
    options: detail.options.flatMap((option, i) =>
      labels[i] ? [{ name: dataText(pick(option.name, lang), 80), label: labels[i] }] : [],
    ),
  }
}

type Selected = readonly { readonly name: string; readonly label: string }[]

/** One product with what was selected, and for each value whether it exists and can be had beside the rest of the selection. */
export function ucpDetail(product: CatalogProduct, lang: Lang, selected: Selected) {
  const base = ucpProduct(product, lang)
  const fits = (variant: (typeof base.variants)[number], wanted: Selected) =>
    wanted.every((want) => variant.options.some((one) => one.name === want.name && one.label === want.label))
  const known = selected.filter((want) => base.options?.some((one) => one.name === want.name))
  const matching = base.variants.filter((variant) => fits(variant, known))
  return {
    ...base,
    selected: known,
    ...(base.options
      ? {
          options: base.options.map((option) => ({
            ...option,
            values: option.values.map((value) => {
              const rest = known.filter((want) => want.name !== option.name)
              const with_ = base.variants.filter((variant) =>
                fits(variant, [...rest, { name: option.name, label: value.label }]),
              )
              return {
                ...value,
                exists: with_.length > 0,
                available: with_.some((variant) => variant.availability.available),
              }
            }),
          })),
        }
      : {}),
    variants: matching.length > 0 ? matching : base.variants,
  }
}
