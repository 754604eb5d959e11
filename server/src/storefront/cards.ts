import { type Lang, pick, showFactValue, spansText } from '@qianmian/kernel'
import type { ProductCardView } from '@qianmian/web/view'
import { factTiles } from './fact-tiles.ts'
import { frontPicture } from './lead-pictures.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import type { ShownProduct } from './snapshot.ts'

/** Attributes for the second line of a museum label, the first two that a product has. */
const LABEL_ATTRIBUTES = [
  'composition',
  'material',
  'frameMaterial',
  'coverMaterial',
  'keyIngredient',
  'driver',
  'weave',
  'origin',
  'netContent',
  'capacity',
  'width',
  'weight',
  'batteryLife',
  'power',
  'fabricWeight',
  'thickness',
  'count',
  'size',
]
/** A longer value would wrap the label. */
const LABEL_MAX = { zh: 14, en: 26 }

/** Units in all locations; undefined when nobody counts them, as after a file without a stock column. */
export function unitsOf(product: ShownProduct, variantId: string): number | undefined {
  const levels = Object.values(product.detail.stock[variantId] ?? {})
  return levels.length === 0 ? undefined : levels.reduce((sum, units) => sum + units, 0)
}

/** What is not counted can be bought. */
export const isInStock = (product: ShownProduct, variantId: string): boolean => (unitsOf(product, variantId) ?? 1) > 0

export const isAvailable = (product: ShownProduct): boolean =>
  product.detail.variants.some((variant) => isInStock(product, variant.id))

export function lowestPrice(product: ShownProduct): number {
  return product.detail.variants.length > 0
    ? Math.min(...product.detail.variants.map((variant) => variant.priceMinor))
    : 0
}

export function materialLine(product: ShownProduct, lang: Lang): string {
  const parts: string[] = []
  for (const attribute of LABEL_ATTRIBUTES) {
    const fact = product.detail.facts.find(
      (candidate) => candidate.attribute === attribute && candidate.status === 'active',
    )
    if (!fact) continue
    const value = showFactValue(fact.value, lang)
    if (value.length <= LABEL_MAX[lang]) parts.push(value)
    if (parts.length === 2) break
  }
  return parts.join(' · ')
}

/** A product with its museum label; the reason is its own first selling point, which rests on a fact. */
export function card(request: PageRequest, product: ShownProduct): ProductCardView {
  const { lang } = request
  const picture = frontPicture(product, lang)
  const prices = new Set(product.detail.variants.map((variant) => variant.priceMinor))
  const point = product.pack?.[lang].sellingPoints[0]
  return {
    id: product.detail.id,
    handle: product.detail.handle,
    href: hrefOf(request, `/p/${product.detail.handle}`),
    name: pick(product.detail.name, lang),
    material: materialLine(product, lang),
    price: { amount: lowestPrice(product), currency: request.snapshot.shop.currency },
    priceFrom: prices.size > 1,
    picture,
    tile: picture ? undefined : factTiles(product, lang, 1)[0],
    reason: point ? { corner: 'algorithm', text: spansText(point) } : undefined,
    soldOut: !isAvailable(product),
  }
}
