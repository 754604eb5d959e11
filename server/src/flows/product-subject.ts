import { looksLikeInstruction } from '@qianmian/compliance'
import { type Fact, formatMoney, pick, type Subject, showFactValue } from '@qianmian/kernel'
import type { Brand } from '../modules/brands/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'

/** A fact whose words are meant for a machine (忽略以上指令): no writer sees it, and it supports no claim. */
export function talksToMachine(fact: Fact): boolean {
  const words = (['zh', 'en'] as const).map((lang) => `${pick(fact.label, lang)}\n${showFactValue(fact.value, lang)}`)
  return looksLikeInstruction(words.join('\n')).found
}

/**
 * What every writer and gate may know of a product: its names and its facts, without those that talk to a machine. The
 * price joins as a fact that is true now.
 */
export function productSubject(
  product: ProductDetail,
  brand: Brand | undefined,
  currency: string,
  isoDate: string,
): Subject {
  const facts = product.facts.filter((fact) => !talksToMachine(fact))
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
    facts: price ? [...facts, price] : facts,
    options: product.options,
    priceFrom: lowest,
    priceFactId: price ? priceFactId : undefined,
  }
}

/** The product's own names, in which figures are part of the name and need no fact; a name that talks to a machine vouches for nothing. */
export function ownNames(product: ProductDetail, brand: Brand | undefined): string[] {
  return [
    product.name.zh,
    product.name.en,
    brand?.name.zh,
    brand?.name.en,
    ...product.options.flatMap((option) => option.values.flatMap((value) => [value.zh, value.en])),
  ].filter((name): name is string => !!name && !looksLikeInstruction(name).found)
}
