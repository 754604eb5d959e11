import { looksLikeInstruction } from '@qianmian/compliance'
import { type Fact, formatMoney, pick, showFactValue } from '@qianmian/kernel'
import type { ProductDetail } from './types.ts'

/** A fact whose words are meant for a machine (忽略以上指令): no writer sees it, and it supports no claim. */
export function talksToMachine(fact: Fact): boolean {
  const words = (['zh', 'en'] as const).map((lang) => `${pick(fact.label, lang)}\n${showFactValue(fact.value, lang)}`)
  return looksLikeInstruction(words.join('\n')).found
}

/** The lowest price of a product, in minor units. */
export function lowestPriceMinor(product: Pick<ProductDetail, 'variants'>): number | undefined {
  const prices = product.variants.map((variant) => variant.priceMinor)
  return prices.length > 0 ? Math.min(...prices) : undefined
}

/** The id under which texts cite the price that a product has now. */
export const priceFactId = (productId: string): string => `price-${productId}`

/**
 * What texts about a product may rest on: its facts, whatever their status, without those that talk to a machine. The
 * price joins as a fact that is true now.
 */
export function productFacts(
  product: Pick<ProductDetail, 'id' | 'facts' | 'variants'>,
  currency: string,
  isoDate: string,
): Fact[] {
  const facts: Fact[] = product.facts.filter((fact) => !talksToMachine(fact))
  const amount = lowestPriceMinor(product)
  if (amount === undefined) return facts
  const price = { amount, currency }
  return [
    ...facts,
    {
      id: priceFactId(product.id),
      attribute: 'price',
      label: { zh: '价格', en: 'Price' },
      value: { kind: 'text', text: { zh: formatMoney(price, 'zh'), en: formatMoney(price, 'en') } },
      claimKind: 'price',
      source: { kind: 'merchant', name: { zh: '商品价格', en: 'Catalogue price' }, date: isoDate },
      status: 'active',
    },
  ]
}
