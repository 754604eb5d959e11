import {
  type BrandProfile,
  formatMoney,
  type GateResult,
  type Lang,
  type ListingText,
  pick,
  type Result,
  type Subject,
  spansText,
} from '@qianmian/kernel'
import { readLabel } from '../compute/labelled-picture.ts'
import type { DrawnPoster, OrderPicture, PosterOrder, PosterResult } from '../compute/orders.ts'
import type { SealOrder } from '../compute/seal-file.ts'
import type { ProductDetail, ProductPicture } from '../modules/catalog/index.ts'
import type { PosterRef } from '../modules/content/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { Refusal } from '../platform/errors.ts'
import type { StoredMedia } from '../platform/media/media-store.ts'
import { type ReleasedFile, releaseFile } from '../provenance/release-file.ts'

const LANGS: readonly Lang[] = ['zh', 'en']
const FORMATS = ['square', 'portrait'] as const

export interface PosterWords {
  readonly subject: Pick<Subject, 'name' | 'priceFrom' | 'pricesDiffer'>
  readonly brand: BrandProfile | undefined
  readonly texts: Readonly<Record<Lang, ListingText>>
  readonly picture?: OrderPicture
  /** Ids of the works that go into the poster. */
  readonly parents?: readonly string[]
  readonly seed: string
}

/** The four posters of a pack: both languages, square and portrait. */
export function posterOrders(words: PosterWords): (PosterOrder & { readonly format: (typeof FORMATS)[number] })[] {
  return LANGS.flatMap((lang) =>
    FORMATS.map((format) => ({ ...posterOrder(words, lang, format), format, seed: `${words.seed}/${lang}/${format}` })),
  )
}

/** One poster in one language and format, with the words of a pack. */
export function posterOrder(words: PosterWords, lang: Lang, format: PosterOrder['format']): PosterOrder {
  const { subject, brand, texts, picture, parents = [], seed } = words
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
    facts: factsOf(listing),
    parents,
    seed,
  }
}

/** Facts under the words that a poster may print. */
function factsOf({ adHeadline, adBody, sellingPoints }: ListingText): string[] {
  return [...new Set([...adHeadline, ...(sellingPoints[0] ?? adBody)].flatMap(({ factIds }) => factIds))]
}

export function priceOf({ priceFrom, pricesDiffer }: PosterWords['subject'], lang: Lang): string | undefined {
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

/**
 * Signs a poster that has its label.
 * @throws when it has none or cannot be signed: our own drawing always can be, so that is a bug
 */
async function sealPoster(ctx: Ctx, { seed }: PosterOrder, { bytes, mime }: DrawnPoster): Promise<ReleasedFile> {
  const label = readLabel(bytes)
  if (!label) throw new Error('a poster was drawn without its label')
  const sealed = await ctx.services.compute.run<SealOrder, Result<Uint8Array, Refusal>>('seal', {
    bytes,
    mime,
    label,
    title: `poster ${seed}`,
    key: ctx.services.signing.keyOf(ctx.shop.id),
  })
  const released = sealed.ok ? releaseFile({ bytes: sealed.value, mime, isGenerated: true }) : sealed
  if (!released.ok) throw new Error(released.error.message.en)
  return released.value
}

/** A stored picture as orders take it. */
export const orderPicture = (stored: StoredMedia, picture: ProductPicture): OrderPicture => ({
  bytes: stored.bytes,
  mime: stored.mime,
  isRender: picture.isRender,
  ...(picture.mediaHash ? { hash: picture.mediaHash } : {}),
})

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
    parents: picture?.mediaHash ? [picture.mediaHash] : [],
    picture: stored && picture && orderPicture(stored, picture),
  })
  const refs: PosterRef[] = []
  const gates: GateResult[] = []
  for (const order of orders) {
    const { poster, gates: said } = await ctx.services.compute.run<PosterOrder, PosterResult>('poster', order)
    gates.push(...said)
    if (!poster) continue
    const sealed = await sealPoster(ctx, order, poster)
    const media = await ctx.services.media.put(sealed.bytes, sealed.mime, 'generated')
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
