import { moneyToDecimal } from '@qianmian/kernel'
import { type FeedProduct, type FeedVariant, isGtin, optionAttribute } from './feed-product.ts'
import { scriptJson } from './script-json.ts'

const LANG_TAG = { zh: 'zh-CN', en: 'en' } as const
const GENERATED = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'

/**
 * schema.org markup of a product page: a `Product`, or a `ProductGroup` with `hasVariant` where there are several variants.
 * The string is safe inside a script element. Pictures that an algorithm made say so (`digitalSourceType`).
 * Source: schema.org Product, ProductGroup, Offer; developers.google.com "Merchant listing" and "Product variant" markup.
 * @example `<script type="application/ld+json">${productJsonLd(product)}</script>`
 */
export function productJsonLd(product: FeedProduct): string {
  const [only, ...more] = product.variants
  const shared = {
    '@context': 'https://schema.org',
    name: product.title,
    description: product.description,
    inLanguage: LANG_TAG[product.lang],
    url: product.url,
    image: product.images.map((image) =>
      image.isGenerated
        ? { '@type': 'ImageObject', contentUrl: image.url, url: image.url, digitalSourceType: GENERATED }
        : image.url,
    ),
    brand: product.brand === undefined ? undefined : { '@type': 'Brand', name: product.brand },
    category: product.productType,
  }
  if (only && more.length === 0) return scriptJson({ ...shared, '@type': 'Product', ...variantParts(only, product) })
  const varies = product.options.map(optionAttribute).flatMap((name) => (name ? [`https://schema.org/${name}`] : []))
  return scriptJson({
    ...shared,
    '@type': 'ProductGroup',
    productGroupID: product.id,
    variesBy: varies.length > 0 ? varies : undefined,
    hasVariant: product.variants.map((variant) => ({
      '@type': 'Product',
      name: [product.title, ...variant.optionValues.filter((value) => value !== '')].join(' '),
      image: variant.image ?? product.images[0]?.url,
      ...variantParts(variant, product),
    })),
  })
}

function variantParts(variant: FeedVariant, product: FeedProduct): Record<string, unknown> {
  const gtin = variant.gtin?.trim()
  const options = product.options.map((name, at) => ({ name, value: variant.optionValues[at] ?? '' }))
  const named = options.filter(({ value }) => value !== '')
  const unknown = named.filter(({ name }) => !optionAttribute(name))
  return {
    sku: variant.sku,
    gtin: gtin && isGtin(gtin) ? gtin : undefined,
    mpn: variant.mpn,
    ...Object.fromEntries(
      named.flatMap(({ name, value }) => [[optionAttribute(name) ?? '', value]]).filter(([key]) => key !== ''),
    ),
    additionalProperty:
      unknown.length === 0 ? undefined : unknown.map(({ name, value }) => ({ '@type': 'PropertyValue', name, value })),
    offers: {
      '@type': 'Offer',
      url: variant.url,
      price: moneyToDecimal(variant.salePrice ?? variant.price),
      priceCurrency: variant.price.currency,
      availability: `https://schema.org/${variant.available ? 'InStock' : 'OutOfStock'}`,
      itemCondition: `https://schema.org/${CONDITION[product.condition]}`,
      seller: { '@type': 'Organization', name: product.seller, url: product.sellerUrl },
    },
  }
}

const CONDITION = { new: 'NewCondition', refurbished: 'RefurbishedCondition', used: 'UsedCondition' } as const
