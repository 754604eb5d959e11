import { formatMoney, type Lang, type LocalizedText, pick } from '@qianmian/kernel'
import type { AddressFormView, BagLineView, SumView } from '@qianmian/web/view'
import { CITIES } from '../contract/divisions.data.ts'
import type { BagAnswer, OrderAnswer } from '../contract/shopping.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import type { ShownProduct, Snapshot } from './snapshot.ts'

/** Parts that bag, checkout and orders share. */

const byId = new WeakMap<Snapshot, ReadonlyMap<string, ShownProduct>>()
export function shownById(snapshot: Snapshot, id: string | null): ShownProduct | undefined {
  let known = byId.get(snapshot)
  if (!known) {
    known = new Map(snapshot.products.map((product) => [product.detail.id, product]))
    byId.set(snapshot, known)
  }
  return id === null ? undefined : known.get(id)
}

export const money = (amount: number, currency: string, lang: Lang): string => formatMoney({ amount, currency }, lang)

export const optionsText = (options: readonly LocalizedText[], lang: Lang): string =>
  options.map((option) => pick(option, lang)).join(lang === 'zh' ? '，' : ', ')

interface Line {
  readonly productId: string | null
  readonly variantId: string | null
  readonly name: LocalizedText
  readonly options: readonly LocalizedText[]
  readonly units: number
  readonly unitPriceMinor: number
}

/** A line with its picture and the way to its product, while the shop shows that. */
export function lineView(request: PageRequest, line: Line, currency: string, problem?: string): BagLineView {
  const { lang, snapshot } = request
  const product = shownById(snapshot, line.productId)
  const first = product?.detail.pictures[0]
  const picture = first?.mediaHash ? `/media/${first.mediaHash}?w=320` : (first?.sourceUrl ?? undefined)
  return {
    variantId: line.variantId ?? '',
    ...(line.productId ? { productId: line.productId } : {}),
    name: pick(line.name, lang),
    ...(product ? { href: hrefOf(request, `/p/${product.detail.handle}`) } : {}),
    options: optionsText(line.options, lang),
    units: line.units,
    unitPrice: money(line.unitPriceMinor, currency, lang),
    total: money(line.unitPriceMinor * line.units, currency, lang),
    ...(picture ? { picture } : {}),
    ...(problem ? { problem } : {}),
  }
}

const WORDS = {
  zh: {
    goods: '商品',
    delivery: '配送',
    free: '免费',
    total: '合计',
    taxIn: '其中含税',
    taxOn: '税',
  },
  en: { goods: 'Goods', delivery: 'Delivery', free: 'Free', total: 'Total', taxIn: 'Tax included', taxOn: 'Tax' },
} as const

/** What it costs, line by line: tax said as included, or added above the total. */
export function sumViews(
  of: Pick<
    BagAnswer | OrderAnswer,
    'currency' | 'isTaxIncluded' | 'listMinor' | 'promotions' | 'taxMinor' | 'deliveryMinor' | 'totalMinor'
  >,
  lang: Lang,
): SumView[] {
  const words = WORDS[lang]
  const said = (amount: number) => money(amount, of.currency, lang)
  const tax = (label: string, kind: SumView['kind']) =>
    of.taxMinor > 0 ? [{ label, amount: said(of.taxMinor), kind }] : []
  return [
    { label: words.goods, amount: said(of.listMinor), kind: 'plain' },
    // A promotion that made delivery free is seen in the fee.
    ...of.promotions.map((one) => ({
      label: pick(one.name, lang),
      amount: `−${said(one.amountMinor)}`,
      kind: 'off' as const,
    })),
    { label: words.delivery, amount: of.deliveryMinor === 0 ? words.free : said(of.deliveryMinor), kind: 'plain' },
    ...(of.isTaxIncluded ? [] : tax(words.taxOn, 'plain')),
    { label: words.total, amount: said(of.totalMinor), kind: 'total' },
    ...(of.isTaxIncluded ? tax(words.taxIn, 'note') : []),
  ]
}

/** An address as it is written on a parcel. */
export function addressLines(address: OrderAnswer['address'], lang: Lang): string[] {
  const { recipient, phone, country, region, city, district, line1, line2, postcode } = address
  if (country === 'CN') {
    const place = [region === city ? '' : region, city, district].filter(Boolean).join('')
    return [
      [recipient, phone].filter(Boolean).join(' '),
      place,
      [line1, line2].filter(Boolean).join(' '),
      postcode ?? '',
    ]
      .map((line) => line.trim())
      .filter(Boolean)
  }
  return [
    [recipient, phone].filter(Boolean).join(' '),
    [line1, line2].filter(Boolean).join(', '),
    [district, city, region, postcode].filter(Boolean).join(', '),
    countryName(country, lang),
  ].filter(Boolean)
}

export const countryName = (code: string, lang: Lang): string =>
  new Intl.DisplayNames([lang === 'zh' ? 'zh-CN' : 'en'], { type: 'region' }).of(code) ?? code

/** Countries that are offered where a shop delivers everywhere. */
const COMMON =
  'CN HK MO TW SG JP KR MY TH VN ID PH IN AU NZ US CA MX BR GB IE FR DE NL BE LU ES PT IT CH AT SE NO DK FI PL CZ GR AE'
export const countriesOf = (deliveries: readonly { readonly countries: readonly string[] }[]): string[] =>
  deliveries.some((option) => option.countries.length === 0)
    ? COMMON.split(' ')
    : [...new Set(deliveries.flatMap((option) => option.countries))]

/** The form of an address with what stands in it. */
export function addressForm(
  countries: readonly string[],
  values: Readonly<Record<string, string>>,
  problems: Readonly<Record<string, string>>,
  lang: Lang,
): AddressFormView {
  const country = countries.includes(values.country ?? '') ? (values.country ?? '') : (countries[0] ?? 'CN')
  return {
    values: { ...values, country },
    problems,
    countries: countries.map((code) => ({ code, name: countryName(code, lang) })),
    regions: country === 'CN' ? [...CITIES].map(([name, cities]) => ({ name, cities })) : [],
  }
}

/** Times of a shop are told by its own clock. */
export const timeIn = (timeZone: string, at: string | number, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(at))

export const dateTimeIn = (timeZone: string, at: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone,
    month: lang === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(at))
