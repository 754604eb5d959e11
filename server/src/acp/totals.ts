import type { Lang } from '@qianmian/kernel'

const WORDS = {
  items_base_amount: { zh: '商品', en: 'Items' },
  items_discount: { zh: '优惠', en: 'Offers' },
  subtotal: { zh: '小计', en: 'Subtotal' },
  fulfillment: { zh: '配送', en: 'Delivery' },
  tax: { zh: '税', en: 'Tax' },
  total: { zh: '合计', en: 'Total' },
  amount_refunded: { zh: '已退款', en: 'Refunded' },
}

/** One sum, in minor units. Discounts are above zero in this protocol. */
export const total = (type: keyof typeof WORDS, amount: number, lang: Lang) => ({
  type,
  display_text: WORDS[type][lang],
  amount,
})

/** The sums of a session or an order: `subtotal` + `fulfillment` + `tax` = `total`; tax that prices include is no sum of its own. */
export const acpTotals = (
  sums: {
    readonly listMinor: number
    readonly discountMinor: number
    readonly taxMinor: number
    readonly deliveryMinor: number
    readonly totalMinor: number
    readonly isTaxIncluded: boolean
  },
  lang: Lang,
) => [
  total('items_base_amount', sums.listMinor, lang),
  ...(sums.discountMinor > 0 ? [total('items_discount', sums.discountMinor, lang)] : []),
  total('subtotal', sums.listMinor - sums.discountMinor, lang),
  total('fulfillment', sums.deliveryMinor, lang),
  ...(!sums.isTaxIncluded && sums.taxMinor > 0 ? [total('tax', sums.taxMinor, lang)] : []),
  total('total', sums.totalMinor, lang),
]

/** Of one line, before tax that is added. */
export function acpLineTotals(
  line: { readonly units: number; readonly unitPriceMinor: number; readonly discountMinor: number },
  lang: Lang,
) {
  const base = line.units * line.unitPriceMinor
  return [
    total('items_base_amount', base, lang),
    ...(line.discountMinor > 0 ? [total('items_discount', line.discountMinor, lang)] : []),
    total('subtotal', base - line.discountMinor, lang),
    total('total', base - line.discountMinor, lang),
  ]
}
