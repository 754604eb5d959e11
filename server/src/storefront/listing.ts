import { formatMoney, type Lang, minorDigits, pick, showFactValue } from '@qianmian/kernel'
import type { FacetView, ListingView, PaginationView } from '@qianmian/web/view'
import { card, isAvailable, lowestPrice } from './cards.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import type { ShownProduct } from './snapshot.ts'

const PER_PAGE = 24
/** What an address may say of a listing. */
export const LISTING_PARAMETERS = ['brand', 'price', 'material', 'season', 'stock', 'sort', 'page'] as const
const MAX_VALUES = 8

const WORDS = {
  zh: {
    brand: '品牌',
    price: '价格',
    stock: '现货',
    season: '季节',
    material: '材质',
    inStock: '只看现货',
    order: '店主的顺序',
    fit: '最合适的在前',
    up: '价格从低到高',
    down: '价格从高到低',
    above: '以上',
    below: '以下',
  },
  en: {
    brand: 'Brand',
    price: 'Price',
    stock: 'In stock',
    season: 'Season',
    material: 'Material',
    inStock: 'In stock only',
    order: "The shop's order",
    fit: 'Best match',
    up: 'Price, low to high',
    down: 'Price, high to low',
    above: 'and above',
    below: 'below',
  },
}

interface Facet {
  readonly key: (typeof LISTING_PARAMETERS)[number]
  readonly label: string
  readonly valuesOf: (product: ShownProduct) => readonly string[]
  readonly show: (value: string) => string
}

/** Bounds of the price bands in major units. */
const BANDS = [0, 50, 100, 200, 500, 1000, 3000]

function facetsOf(request: PageRequest): Facet[] {
  const words = WORDS[request.lang]
  const { lang, snapshot } = request
  const unit = 10 ** minorDigits(snapshot.shop.currency)
  return [
    {
      key: 'brand',
      label: words.brand,
      valuesOf: (p) => (p.brand ? [p.brand.handle] : []),
      show: (value) => pick(snapshot.brands.find((brand) => brand.handle === value)?.name ?? {}, lang) || value,
    },
    {
      key: 'price',
      label: words.price,
      valuesOf: (p) => [String(BANDS.filter((band) => band * unit <= lowestPrice(p)).at(-1) ?? 0)],
      show: (value) => bandName(Number(value), request),
    },
    { key: 'material', label: words.material, valuesOf: (p) => materials(p, lang), show: (value) => value },
    { key: 'season', label: words.season, valuesOf: (p) => factWords(p, 'season', lang), show: (value) => value },
    { key: 'stock', label: words.stock, valuesOf: (p) => (isAvailable(p) ? ['yes'] : []), show: () => words.inStock },
  ]
}

function bandName(from: number, request: PageRequest): string {
  const { lang } = request
  const { currency } = request.snapshot.shop
  const next = BANDS[BANDS.indexOf(from) + 1]
  const money = (value: number) => formatMoney({ amount: value * 10 ** minorDigits(currency), currency }, lang)
  if (next === undefined) return lang === 'zh' ? `${money(from)} ${WORDS.zh.above}` : `${money(from)} ${WORDS.en.above}`
  if (from === 0) return lang === 'zh' ? `${money(next)} ${WORDS.zh.below}` : `${WORDS.en.below} ${money(next)}`
  return `${money(from)}–${money(next)}`
}

function factWords(product: ShownProduct, attribute: string, lang: Lang): string[] {
  const fact = product.detail.facts.find(
    (candidate) => candidate.attribute === attribute && candidate.status === 'active',
  )
  if (!fact) return []
  return showFactValue(fact.value, lang)
    .split(/[、,，/]\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.length <= 12)
}

function materials(product: ShownProduct, lang: Lang): string[] {
  const fact = product.detail.facts.find(
    (candidate) => candidate.attribute === 'composition' && candidate.status === 'active',
  )
  if (fact?.value.kind === 'composition') return fact.value.parts.map((part) => pick(part.name, lang))
  return factWords(product, 'material', lang)
}

/**
 * Filters, orders and cuts into pages; the address keeps all of it.
 * @param given in which order the products come: the shop's own, or the best match first
 */
export function listing(
  request: PageRequest,
  products: readonly ShownProduct[],
  given: 'order' | 'fit' = 'order',
): ListingView {
  const facets = facetsOf(request)
  const chosen = new Map(facets.map((facet) => [facet.key, request.query.getAll(facet.key)]))
  const passes = (product: ShownProduct, except?: string) =>
    facets.every((facet) => {
      const wanted = chosen.get(facet.key) ?? []
      return (
        facet.key === except || wanted.length === 0 || facet.valuesOf(product).some((value) => wanted.includes(value))
      )
    })
  const found = products.filter((product) => passes(product))
  const order = request.query.get('sort') ?? ''
  const sorted =
    order === 'price'
      ? [...found].sort((a, b) => lowestPrice(a) - lowestPrice(b))
      : order === '-price'
        ? [...found].sort((a, b) => lowestPrice(b) - lowestPrice(a))
        : found
  const pages = Math.max(1, Math.ceil(sorted.length / PER_PAGE))
  const page = Math.min(Math.max(1, Number(request.query.get('page')) || 1), pages)
  const words = WORDS[request.lang]
  return {
    total: sorted.length,
    cards: sorted.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((product) => card(request, product)),
    facets: facets.flatMap((facet) =>
      facetView(
        request,
        facet,
        products.filter((product) => passes(product, facet.key)),
        chosen.get(facet.key) ?? [],
      ),
    ),
    filters: facets.flatMap((facet) =>
      (chosen.get(facet.key) ?? []).map((value) => ({
        label: facet.label,
        value: facet.show(value),
        removeHref: toggled(request, facet.key, value),
      })),
    ),
    clearHref: [...chosen.values()].some((values) => values.length > 0)
      ? cleared(
          request,
          facets.map((facet) => facet.key),
        )
      : undefined,
    sorts: [
      { value: '', label: words[given] },
      { value: 'price', label: words.up },
      { value: '-price', label: words.down },
    ].map((sort) => ({
      label: sort.label,
      href: withParam(request, 'sort', sort.value),
      selected: sort.value === order,
    })),
    pagination: pagination(request, page, pages),
  }
}

function facetView(
  request: PageRequest,
  facet: Facet,
  products: readonly ShownProduct[],
  chosen: readonly string[],
): FacetView[] {
  const counts = new Map<string, number>()
  for (const product of products)
    for (const value of new Set(facet.valuesOf(product))) counts.set(value, (counts.get(value) ?? 0) + 1)
  const entries = [...counts]
    .sort((a, b) => (facet.key === 'price' ? Number(a[0]) - Number(b[0]) : b[1] - a[1]))
    .slice(0, MAX_VALUES)
  // A choice of one that everything shares narrows nothing.
  if (chosen.length === 0 && (entries.length === 0 || (entries.length === 1 && entries[0]?.[1] === products.length)))
    return []
  return [
    {
      key: facet.key,
      label: facet.label,
      values: entries.map(([value, count]) => ({
        label: facet.show(value),
        count,
        selected: chosen.includes(value),
        href: toggled(request, facet.key, value),
      })),
    },
  ]
}

const address = (request: PageRequest, query: URLSearchParams): string =>
  hrefOf(request, request.path) + (query.size > 0 ? `?${query}` : '')

function toggled(request: PageRequest, key: string, value: string): string {
  const query = new URLSearchParams(request.query)
  const values = query.getAll(key)
  query.delete(key)
  query.delete('page')
  for (const kept of values.includes(value) ? values.filter((other) => other !== value) : [...values, value])
    query.append(key, kept)
  return address(request, query)
}

function withParam(request: PageRequest, key: string, value: string): string {
  const query = new URLSearchParams(request.query)
  query.delete('page')
  if (value) query.set(key, value)
  else query.delete(key)
  return address(request, query)
}

function cleared(request: PageRequest, keys: readonly string[]): string {
  const query = new URLSearchParams(request.query)
  for (const key of [...keys, 'page']) query.delete(key)
  return address(request, query)
}

function pagination(request: PageRequest, page: number, pages: number): PaginationView {
  const href = (n: number) => {
    const query = new URLSearchParams(request.query)
    if (n > 1) query.set('page', String(n))
    else query.delete('page')
    return address(request, query)
  }
  const near = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((n) => n >= 1 && n <= pages)
    .sort((a, b) => a - b)
  const links = near.flatMap((n, i) =>
    i > 0 && n - (near[i - 1] ?? n) > 1 ? [{ page: 0 }, { page: n, href: href(n) }] : [{ page: n, href: href(n) }],
  )
  return {
    page,
    pages,
    previousHref: page > 1 ? href(page - 1) : undefined,
    nextHref: page < pages ? href(page + 1) : undefined,
    links,
  }
}
