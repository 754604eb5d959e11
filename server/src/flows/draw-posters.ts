import {
  type BrandProfile,
  formatMoney,
  type GateResult,
  type Lang,
  type ListingText,
  pick,
  type Subject,
  spansText,
} from '@qianmian/kernel'
import type { PosterOrder, PosterResult } from '../compute/orders.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import type { PosterRef } from '../modules/content/index.ts'
import type { Ctx } from '../platform/ctx.ts'

const LANGS: readonly Lang[] = ['zh', 'en']
const FORMATS = ['square', 'portrait'] as const

export interface PosterWords {
  readonly subject: Pick<Subject, 'name' | 'priceFrom' | 'pricesDiffer'>
  readonly brand: BrandProfile | undefined
  readonly texts: Readonly<Record<Lang, ListingText>>
  readonly picture?: PosterOrder['picture']
  readonly seed: string
}

/** The four posters of a pack: both languages, square and portrait. */
export function posterOrders({ subject, brand, texts, picture, seed }: PosterWords): PosterOrder[] {
  return LANGS.flatMap((lang) =>
    FORMATS.map((format): PosterOrder => {
      const listing = texts[lang]
      return {
        lang,
        format,
        headline: spansText(listing.adHeadline),
        shortHeadline: pick(subject.name, lang),
        subline: spansText(listing.sellingPoints[0] ?? listing.adBody),
        price: priceOf(subject, lang),
        brandName: brand ? pick(brand.name, lang) : '',
        brand,
        picture,
        seed: `${seed}/${lang}/${format}`,
      }
    }),
  )
}

function priceOf({ priceFrom, pricesDiffer }: PosterWords['subject'], lang: Lang): string | undefined {
  if (!priceFrom) return undefined
  const price = formatMoney(priceFrom, lang)
  if (!pricesDiffer) return price
  return lang === 'zh' ? `${price}起` : `from ${price}`
}

/** Everything that the posters print: another print of it asks for other posters. */
export const printedWords = (words: PosterWords): string =>
  JSON.stringify(
    posterOrders(words).map(({ headline, shortHeadline, subline, price, brandName }) => [
      headline,
      shortHeadline,
      subline,
      price,
      brandName,
    ]),
  )

/** Draws and stores the posters of a pack, with the first picture of the product that the shop holds. */
export async function drawPosters(
  ctx: Ctx,
  product: Pick<ProductDetail, 'pictures'>,
  words: Omit<PosterWords, 'picture'>,
): Promise<{ refs: PosterRef[]; gates: GateResult[] }> {
  const picture = product.pictures.find((candidate) => candidate.mediaHash)
  const stored = picture?.mediaHash ? await ctx.services.media.get(picture.mediaHash) : undefined
  const orders = posterOrders({
    ...words,
    picture: stored && picture && { bytes: stored.bytes, mime: stored.mime, isRender: picture.isRender },
  })
  const refs: PosterRef[] = []
  const gates: GateResult[] = []
  for (const order of orders) {
    const { poster, gates: said } = await ctx.services.compute.run<PosterOrder, PosterResult>('poster', order)
    gates.push(...said)
    if (!poster) continue
    const media = await ctx.services.media.put(poster.bytes, poster.mime)
    refs.push({
      format: order.format,
      lang: order.lang,
      mediaHash: media.hash,
      width: poster.width,
      height: poster.height,
      template: poster.template,
      alt: poster.headline,
    })
  }
  return { refs, gates }
}
