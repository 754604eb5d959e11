import { formatMoney, type Lang, pick } from '@qianmian/kernel'
import type { BundleView } from '@qianmian/web/view'
import type { BagAnswer } from '../contract/shopping.ts'
import { frontPicture } from './lead-pictures.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import type { ShownProduct } from './snapshot.ts'
import { optionsText, shownById } from './till-parts.ts'

const SAYS = {
  zh: {
    add: (name: string, saves: string) => `加购${name}，立省 ${saves}`,
    addFrom: (name: string, saves: string) => `加购${name}，立省 ${saves} 起`,
    with: (name: string, saves: string) => `和${name}一起买，这件立省 ${saves}`,
    withFrom: (name: string, saves: string) => `和${name}一起买，这件立省 ${saves} 起`,
  },
  en: {
    add: (name: string, saves: string) => `Add ${name}, save ${saves}`,
    addFrom: (name: string, saves: string) => `Add ${name}, save ${saves} or more`,
    with: (name: string, saves: string) => `Buy it with ${name}, save ${saves}`,
    withFrom: (name: string, saves: string) => `Buy it with ${name}, save ${saves} or more`,
  },
} as const satisfies Record<Lang, unknown>

/** A bundle as a product page shows it: the other one of the pair, and what is saved on the bundled one. */
export interface ShownBundle {
  readonly other: ShownProduct
  readonly otherVariantId: string
  /** The page is of the bundled product; else of what it goes with. */
  readonly isBundledPage: boolean
  readonly savesMinor: number
  /** Another variant of the bundled product saves more. */
  readonly isFrom: boolean
}

const pictureOf = (product: ShownProduct | undefined, lang: Lang): { picture?: string } => {
  const src = product && frontPicture(product, lang)?.src
  return src ? { picture: src.startsWith('/media/') ? `${src.split('?')[0]}?w=320` : src } : {}
}

/** Says what is saved against the price that is asked now; nothing is struck through, for nothing was asked before. */
export function bundleView(request: PageRequest, shown: ShownBundle): BundleView {
  const { lang, snapshot } = request
  const { detail } = shown.other
  const { currency } = snapshot.shop
  const says = SAYS[lang]
  const name = pick(detail.name, lang)
  const saves = formatMoney({ amount: shown.savesMinor, currency }, lang)
  const variant = detail.variants.find(({ id }) => id === shown.otherVariantId)
  const say = shown.isBundledPage ? (shown.isFrom ? says.withFrom : says.with) : shown.isFrom ? says.addFrom : says.add
  return {
    says: say(name, saves),
    variantId: shown.otherVariantId,
    name,
    href: hrefOf(request, `/p/${detail.handle}`),
    options: optionsText(variant?.optionValues ?? [], lang),
    price: formatMoney({ amount: variant?.priceMinor ?? 0, currency }, lang),
    ...pictureOf(shown.other, lang),
  }
}

/** What a bag is offered beside what is in it. */
export function bagOfferViews(request: PageRequest, { offers, currency }: BagAnswer): BundleView[] {
  const { lang, snapshot } = request
  return offers.map((offer) => {
    const product = shownById(snapshot, offer.productId)
    const name = pick(offer.name, lang)
    const money = (amount: number) => formatMoney({ amount, currency }, lang)
    return {
      says: SAYS[lang].add(name, money(offer.savesMinor)),
      variantId: offer.variantId,
      name,
      ...(product ? { href: hrefOf(request, `/p/${product.detail.handle}`) } : {}),
      options: optionsText(offer.options, lang),
      price: money(offer.unitPriceMinor),
      ...pictureOf(product, lang),
    }
  })
}
