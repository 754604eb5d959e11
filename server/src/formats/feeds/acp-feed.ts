import type { Money } from '@qianmian/kernel'
import { type FeedImage, type FeedProduct, type FeedVariant, isGtin } from './feed-product.ts'

const LABELS = {
  both: { zh: '（标题与描述：AI生成）', en: '(Title and description: AI-generated)' },
  title: { zh: '（标题：AI生成）', en: '(Title: AI-generated)' },
  description: { zh: '（描述：AI生成）', en: '(Description: AI-generated)' },
} as const
const PICTURE = { zh: 'AI生成图', en: 'AI-generated picture' } as const
const MOST_PICTURES = 10

/**
 * The products file of the Agentic Commerce Protocol's feed (2026-04-17): one product a line with its variants, whose ids are those
 * that checkout sessions take. The protocol has no member that says what a machine wrote, so its label stands in the description and
 * in the alternative text of a picture. A product without a variant cannot be bought and is left out.
 * Source: the protocol's `schema.feed.json`, and `rfc.product_feeds.md` on files.
 * @example acpProductsJsonl(products).split('\n')[0] // {"id":"prd_1","title":…,"variants":[{"id":"var_1",…}]}
 */
export function acpProductsJsonl(products: Iterable<FeedProduct>): string {
  return [...products]
    .filter((product) => product.variants.length > 0)
    .map((product) => `${JSON.stringify(acpProduct(product))}\n`)
    .join('')
}

/**
 * The metadata file that stands beside it.
 * @param id stable for a shop and a language
 * @param country ISO 3166-1 alpha-2: where the products are sold
 */
export const acpFeedMetadata = (id: string, country: string): string =>
  `${JSON.stringify({ id, target_country: country })}\n`

function acpProduct(product: FeedProduct) {
  const description = describe(product)
  return {
    id: product.id,
    title: product.title,
    ...(description ? { description: { plain: description } } : {}),
    url: product.url,
    media: product.images.slice(0, MOST_PICTURES).map((image) => media(image, product.lang)),
    variants: product.variants.map((variant) => acpVariant(product, variant)),
  }
}

function describe({ lang, description, titleIsGenerated, descriptionIsGenerated }: FeedProduct): string {
  const which =
    titleIsGenerated && descriptionIsGenerated
      ? 'both'
      : titleIsGenerated
        ? 'title'
        : descriptionIsGenerated
          ? 'description'
          : undefined
  return [description.trim(), which && LABELS[which][lang]].filter(Boolean).join('\n')
}

const media = (image: FeedImage, lang: FeedProduct['lang']) => ({
  type: 'image',
  url: image.url,
  ...(image.isGenerated ? { alt_text: PICTURE[lang] } : {}),
})

function acpVariant(product: FeedProduct, variant: FeedVariant) {
  const { price, salePrice } = variant
  const values = variant.optionValues.filter((value) => value !== '')
  const gtin = variant.gtin?.trim()
  return {
    id: variant.id,
    title: values.length > 0 && product.variants.length > 1 ? `${product.title} ${values.join(' ')}` : product.title,
    url: variant.url,
    ...(gtin && isGtin(gtin) ? { barcodes: [{ type: 'gtin', value: gtin }] } : {}),
    price: money(salePrice ?? price),
    ...(salePrice ? { list_price: money(price) } : {}),
    availability: { available: variant.available, status: variant.available ? 'in_stock' : 'out_of_stock' },
    ...(product.productType || product.googleCategoryId ? { categories: categories(product) } : {}),
    condition: [product.condition],
    variant_options: product.options.flatMap((name, at) => {
      const value = variant.optionValues[at] ?? ''
      return value === '' ? [] : [{ name, value }]
    }),
    ...(variant.image ? { media: [{ type: 'image', url: variant.image }] } : {}),
    seller: { name: product.seller, links: [{ type: 'store', url: product.sellerUrl }] },
  }
}

const categories = ({ productType, googleCategoryId }: FeedProduct) => [
  ...(productType ? [{ value: productType, taxonomy: 'merchant' }] : []),
  ...(googleCategoryId ? [{ value: String(googleCategoryId), taxonomy: 'google_product_category' }] : []),
]

const money = ({ amount, currency }: Money) => ({ amount, currency })
