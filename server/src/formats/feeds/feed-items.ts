import { type LocalizedText, type Money, moneyToDecimal } from '@qianmian/kernel'
import {
  type FeedProblem,
  type FeedProblemCode,
  type FeedProduct,
  type FeedVariant,
  isGtin,
  optionAttribute,
} from './feed-product.ts'

/** Limits of a shopping feed, in characters. */
export interface FeedLimits {
  readonly id: number
  readonly title: number
  readonly description: number
}

/** A variant that may be published: every required field is there and within the limits. */
export interface FeedItem {
  readonly id: string
  readonly groupId?: string
  readonly title: string
  readonly description: string
  readonly url: string
  readonly image: string
  readonly moreImages: readonly string[]
  readonly available: boolean
  readonly price: Money
  readonly salePrice?: Money
  readonly gtin?: string
  readonly mpn?: string
  /** `color`, `size` … where the option's name is known. */
  readonly attributes: Readonly<Record<string, string>>
  /** All options by their own names. */
  readonly options: readonly { readonly name: string; readonly value: string }[]
  readonly product: FeedProduct
}

/** Google Merchant Center's limits (support.google.com/merchants/answer/7052112). */
export const GOOGLE_LIMITS: FeedLimits = { id: 50, title: 150, description: 5_000 }

const SENTENCES: Readonly<Record<FeedProblemCode, (field: string) => LocalizedText>> = {
  missing: (field) => ({ zh: `缺少「${field}」`, en: `"${field}" is missing` }),
  'too-long': (field) => ({
    zh: `「${field}」太长，已截到上限`,
    en: `"${field}" is too long and was cut to the limit`,
  }),
  'bad-url': (field) => ({ zh: `「${field}」不是完整的网址`, en: `"${field}" is not a complete address` }),
  'bad-price': (field) => ({ zh: `「${field}」要大于 0`, en: `"${field}" must be above 0` }),
  'bad-gtin': (field) => ({
    zh: `「${field}」校验位不对，没有写入`,
    en: `"${field}" has a wrong check digit and was left out`,
  }),
  'no-variant': () => ({ zh: '商品没有可售的规格', en: 'The product has no variant to sell' }),
  'sale-not-lower': (field) => ({
    zh: `「${field}」不低于原价，没有写入`,
    en: `"${field}" is not below the price and was left out`,
  }),
}

/**
 * Turns published products into feed items, one a variant, and says why any of them is left out. The required fields are
 * those that Google and OpenAI share: id, title, description, link, picture, availability, price.
 * @example feedItems(products, GOOGLE_LIMITS).problems.filter((p) => p.severity === 'error')
 */
export function feedItems(
  products: Iterable<FeedProduct>,
  limits: FeedLimits = GOOGLE_LIMITS,
): { readonly items: readonly FeedItem[]; readonly problems: readonly FeedProblem[] } {
  const items: FeedItem[] = []
  const problems: FeedProblem[] = []
  for (const product of products) {
    if (product.variants.length === 0) problems.push(problem(product, undefined, 'error', 'no-variant', 'variants'))
    for (const variant of product.variants) {
      const before = problems.length
      const item = feedItem(product, variant, limits, problems)
      if (!problems.slice(before).some((each) => each.severity === 'error')) items.push(item)
    }
  }
  return { items, problems }
}

function problem(
  product: FeedProduct,
  variant: FeedVariant | undefined,
  severity: FeedProblem['severity'],
  code: FeedProblemCode,
  field: string,
): FeedProblem {
  return { productId: product.id, variantId: variant?.id, severity, code, field, message: SENTENCES[code](field) }
}

function feedItem(product: FeedProduct, variant: FeedVariant, limits: FeedLimits, problems: FeedProblem[]): FeedItem {
  const fail = (code: FeedProblemCode, field: string) => problems.push(problem(product, variant, 'error', code, field))
  const warn = (code: FeedProblemCode, field: string) =>
    problems.push(problem(product, variant, 'warning', code, field))
  const cut = (text: string, limit: number, field: string): string => {
    const characters = [...text]
    if (characters.length <= limit) return text
    warn('too-long', field)
    return `${characters
      .slice(0, limit - 1)
      .join('')
      .trimEnd()}…`
  }
  const single = product.variants.length === 1
  const values = single ? '' : variant.optionValues.filter((value) => value !== '').join(' ')
  const title = [product.title.trim(), values].filter((part) => part !== '').join(' ')
  const image = variant.image ?? product.images[0]?.url ?? ''
  if (variant.id === '') fail('missing', 'id')
  // An id cannot be cut: two variants could become one.
  if (variant.id.length > limits.id) fail('too-long', 'id')
  if (product.title.trim() === '') fail('missing', 'title')
  if (product.description.trim() === '') fail('missing', 'description')
  if (!isAddress(variant.url)) fail(variant.url === '' ? 'missing' : 'bad-url', 'link')
  if (!isAddress(image)) fail(image === '' ? 'missing' : 'bad-url', 'image_link')
  if (variant.price.amount <= 0) fail('bad-price', 'price')
  const gtin = variant.gtin?.trim()
  const goodGtin = gtin && isGtin(gtin) ? gtin : undefined
  if (gtin && !goodGtin) warn('bad-gtin', 'gtin')
  const sale = variant.salePrice
  const lower =
    sale && sale.currency === variant.price.currency && sale.amount > 0 && sale.amount < variant.price.amount
  if (sale && !lower) warn('sale-not-lower', 'sale_price')
  const options = product.options.flatMap((name, at) => {
    const value = variant.optionValues[at] ?? ''
    return value === '' ? [] : [{ name, value }]
  })
  const attributes = Object.fromEntries(
    options.flatMap(({ name, value }) => {
      const attribute = optionAttribute(name)
      return attribute ? [[attribute, value]] : []
    }),
  )
  return {
    id: variant.id,
    groupId: single ? undefined : product.id.slice(0, limits.id),
    title: cut(title, limits.title, 'title'),
    description: cut(product.description.trim(), limits.description, 'description'),
    url: variant.url,
    image,
    moreImages: product.images
      .map((each) => each.url)
      .filter((url) => url !== image && isAddress(url))
      .slice(0, 10),
    available: variant.available,
    price: variant.price,
    salePrice: lower ? sale : undefined,
    gtin: goodGtin,
    mpn: variant.mpn ?? variant.sku,
    attributes,
    options,
    product,
  }
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/?#]+\S*$/i.test(text)

/** A price as both feeds write it. @example feedPrice({ amount: 23900, currency: 'CNY' }) // '239.00 CNY' */
export const feedPrice = (money: Money): string => `${moneyToDecimal(money)} ${money.currency}`
