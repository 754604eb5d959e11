import { type Fact, formatMoney, type Subject } from '@qianmian/kernel'
import type { Brand } from '../modules/brands/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'

/** What the engines may know of a product: its facts and names. The price joins as a fact that is true now. */
export function productSubject(
  product: ProductDetail,
  brand: Brand | undefined,
  currency: string,
  isoDate: string,
): Subject {
  const prices = product.variants.map((variant) => variant.priceMinor)
  const lowest = prices.length > 0 ? { amount: Math.min(...prices), currency } : undefined
  const priceFactId = `price-${product.id}`
  const price: Fact | undefined = lowest && {
    id: priceFactId,
    attribute: 'price',
    label: { zh: '价格', en: 'Price' },
    value: { kind: 'text', text: { zh: formatMoney(lowest, 'zh'), en: formatMoney(lowest, 'en') } },
    claimKind: 'price',
    source: { kind: 'merchant', name: { zh: '商品价格', en: 'Catalogue price' }, date: isoDate },
    status: 'active',
  }
  return {
    id: product.id,
    handle: product.handle,
    category: product.category,
    productType: product.productType ?? undefined,
    name: product.name,
    brand,
    facts: price ? [...product.facts, price] : product.facts,
    options: product.options,
    priceFrom: lowest,
    priceFactId: price ? priceFactId : undefined,
  }
}

/** The product's own names, in which figures are part of the name and need no fact. */
export function ownNames(product: ProductDetail, brand: Brand | undefined): string[] {
  return [
    product.name.zh,
    product.name.en,
    brand?.name.zh,
    brand?.name.en,
    ...product.options.flatMap((option) => option.values.flatMap((value) => [value.zh, value.en])),
  ].filter((name): name is string => !!name)
}
