import type { Attributes } from '@qianmian/forecast'
import { type FactValue, type LocalizedText, pick } from '@qianmian/kernel'
import type { ProductTraits } from '../../modules/catalog/index.ts'

/** Longer texts tell a story of one product, and are like no other's. */
const WORD_LENGTH = 24

/** A variant, as far as likeness goes. */
export interface LikeOffer {
  readonly category: string
  readonly priceMinor: number
  /** Values of its options. */
  readonly options: readonly LocalizedText[]
}

/**
 * What a variant is, for the comparison with others: category, type, brand, logarithm of the price, options, and those facts that
 * other products may share.
 * @example likeAttributes(offer, traits).category // 'tea'
 */
export function likeAttributes(offer: LikeOffer, traits: ProductTraits | undefined): Attributes {
  const found: Record<string, string | number> = { category: offer.category }
  if (offer.priceMinor > 0) found.price = Math.log(offer.priceMinor)
  if (!traits) return found
  if (traits.productType) found.type = traits.productType
  if (traits.brand) found.brand = traits.brand
  offer.options.forEach((value, n) => {
    const name = traits.options[n]
    if (name) found[`option:${pick(name, 'en').toLowerCase()}`] = pick(value, 'en').toLowerCase()
  })
  for (const { attribute, value } of traits.facts) {
    const told = toldBy(value)
    if (told !== undefined) found[`fact:${attribute}`] = told
  }
  return found
}

function toldBy(value: FactValue): string | number | undefined {
  switch (value.kind) {
    case 'number':
      return Number.isFinite(Number(value.amount)) ? Number(value.amount) : undefined
    case 'flag':
      return value.is ? 'yes' : 'no'
    case 'composition':
      // The main part: cotton is cotton, with 5 % of elastane or without.
      return value.parts[0] && pick(value.parts[0].name, 'en')
    case 'text': {
      const text = pick(value.text, 'en')
      return text.length <= WORD_LENGTH ? text : undefined
    }
    case 'range':
    case 'list':
      return undefined
  }
}
