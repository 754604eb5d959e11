import { ok, type Result, type Span, spansText } from '@qianmian/kernel'
import type { WordsOrder } from '../compute/gate-words.ts'
import type { OrderPicture, PosterOrder } from '../compute/orders.ts'
import { listProducts, type ProductDetail, productDetails } from '../modules/catalog/index.ts'
import type { PosterRecipe } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { Refusal } from '../platform/errors.ts'
import { orderPicture, posterOrder, priceOf } from './draw-posters.ts'
import { type ListingWords, listingWords } from './listing-words.ts'
import { occasionLink } from './occasion-products.ts'
import { type PosterPhrase, posterPhrases } from './poster-phrases.ts'
import { productSubject } from './product-subject.ts'
import { respan } from './respan.ts'
import type { WorkSubject } from './work-maker.ts'
import { occasionsNow } from './write-pieces.ts'

/** Things of a collection on one poster. */
const COLLECTION = 4
/** Occasions that are looked through for one that fits the product. */
const NEAR = 12

/** Everything about one poster before it is laid out. */
export interface PosterPlan {
  readonly order: PosterOrder
  /** What the text gates are asked. */
  readonly gateOrder: WordsOrder
  readonly words: ListingWords
  readonly headline: readonly Span[]
  readonly subline: readonly Span[]
  readonly phrases: readonly PosterPhrase[]
}

/** Turns a recipe into the order of one poster: words of the pack or of a person, price, facts, pictures. */
export async function planPoster(
  ctx: Ctx,
  subject: WorkSubject,
  recipe: PosterRecipe,
  seed: string,
): Promise<Result<PosterPlan, Refusal>> {
  const { product, brand } = subject
  const { lang, format } = recipe
  const found = await listingWords(ctx, subject, `${product.id}/words`)
  if (!found.ok) return found
  const words = found.value
  const listing = words.texts[lang]
  const { facts } = words.subject
  const own = (text: string | undefined, before: readonly Span[]) =>
    text === undefined ? before : respan(before, text.trim(), facts, lang)
  const headline = own(recipe.words?.headline, listing.adHeadline)
  const subline = own(recipe.words?.subline, listing.sellingPoints[0] ?? listing.adBody)
  const main = await firstPicture(ctx, product)
  const items = recipe.campaign === 'collection' ? await collection(ctx, subject, recipe) : []
  const occasion = recipe.campaign === 'festival' ? fittingOccasion(ctx, product) : undefined
  const phrases = posterPhrases(words.subject, lang, words.isoDate)
  const shown = [...headline, ...subline].flatMap(({ factIds }) => factIds)
  const base = posterOrder(
    {
      subject: words.subject,
      brand,
      texts: words.texts,
      seed,
      ...(main ? { picture: main } : {}),
      parents: [
        ...(main?.hash === undefined ? [] : [main.hash]),
        ...items.flatMap(({ picture }) => (picture.hash === undefined ? [] : [picture.hash])),
        ...(words.packId === null ? [] : [words.packId]),
      ],
    },
    lang,
    format,
  )
  const isOwn = recipe.words?.headline !== undefined
  const order: PosterOrder = {
    ...base,
    headline: spansText(headline),
    subline: spansText(subline),
    // A person's words stand as they are, or the poster says that they find no room.
    shortHeadline: isOwn ? undefined : base.shortHeadline,
    ...(occasion ? { kicker: occasion.name[lang], date: occasion.date } : {}),
    phrases: phrases.map(({ text }) => text),
    ...(items.length > 1 ? { items } : {}),
    facts: [...new Set([...shown, ...phrases.map(({ factId }) => factId)])],
    ...(recipe.campaign ? { campaign: recipe.campaign } : {}),
    ...(recipe.template ? { template: recipe.template as PosterOrder['template'] } : {}),
    ...(recipe.moves ? { moves: recipe.moves } : {}),
  }
  const gateOrder: WordsOrder = {
    lang,
    headline,
    subline,
    facts,
    names: words.names,
    isoDate: words.isoDate,
    category: product.category,
    optionCounts: product.options.map((option) => option.values.length),
  }
  return ok({ order, gateOrder, words, headline, subline, phrases })
}

/** The first picture of a product that the shop holds. */
export async function firstPicture(
  ctx: Ctx,
  product: Pick<ProductDetail, 'pictures'>,
): Promise<OrderPicture | undefined> {
  const picture = product.pictures.find((candidate) => candidate.mediaHash)
  const stored = picture?.mediaHash ? await ctx.services.media.get(picture.mediaHash) : undefined
  return stored && picture && orderPicture(stored, picture)
}

/** The product and others of its brand, each with its picture, name and price. */
async function collection(ctx: Ctx, { product, brand }: WorkSubject, { lang }: PosterRecipe) {
  const others = product.brandId ? await listProducts(ctx, { brandId: product.brandId, status: 'active' }) : []
  const near = others
    .filter((other) => other.id !== product.id)
    .sort((a, b) => Number(b.category === product.category) - Number(a.category === product.category))
    .slice(0, 2 * COLLECTION)
  const details = [product, ...(await productDetails(ctx, near))]
  const items: NonNullable<PosterOrder['items']>[number][] = []
  for (const detail of details) {
    if (items.length === COLLECTION) break
    const picture = await firstPicture(ctx, detail)
    const name = detail.name[lang] ?? detail.name.zh
    if (!picture || !name) continue
    const price = priceOf(productSubject(detail, brand, ctx.shop.currency, ''), lang)
    items.push({ picture, name, ...(price ? { price } : {}) })
  }
  return items
}

/** The next occasion that a fact of the product links it to. */
function fittingOccasion(ctx: Ctx, product: ProductDetail) {
  const near = occasionsNow(ctx)
    .slice(0, NEAR)
    .find(({ occasion, inDays }) => inDays >= 0 && occasionLink(ctx, product, occasion.id) !== undefined)
  if (!near) return undefined
  const [year = 0, month = 1, day = 1] = near.day.split('-').map(Number)
  return { name: near.occasion.name, date: { year, month, day } }
}
