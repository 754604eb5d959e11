import { type Fact, type LocalizedText, ok, pick, type Result, type Span, spansText } from '@qianmian/kernel'
import type { WordsOrder } from '../compute/gate-words.ts'
import type { OrderPicture, PosterOrder } from '../compute/orders.ts'
import { listProducts, type ProductDetail, productDetails } from '../modules/catalog/index.ts'
import type { PosterRecipe } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { compareFacts } from './compare-facts.ts'
import { orderPicture, posterOrder, priceOf } from './draw-posters.ts'
import { type ListingWords, listingWords } from './listing-words.ts'
import { productsInOrder } from './named-facts.ts'
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
  /** Every fact that may be cited: the product's, and those of products that a person put beside it. */
  readonly citable: readonly Fact[]
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
  const named = await productsInOrder(ctx, recipe.productIds ?? [])
  const isOfMany = recipe.campaign === 'collection' || named.length > 0
  const items = isOfMany ? await collection(ctx, subject, recipe, named) : []
  if (recipe.campaign === 'collection' && named.length > 0 && items.length <= named.length)
    return refuse('unprocessable', NO_PICTURE)
  const others = named.map((other) => productSubject(other, undefined, ctx.shop.currency, words.isoDate))
  const against = recipe.campaign === 'comparison' ? others[0] : undefined
  const rows = against ? compareFacts(facts, against.facts, lang, words.isoDate) : []
  if (against && rows.length === 0) return refuse('unprocessable', NOTHING_SHARED)
  const occasion = recipe.campaign === 'festival' ? fittingOccasion(ctx, product) : undefined
  const phrases = posterPhrases(words.subject, lang, words.isoDate, recipe.factIds)
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
    ...(items.length > 1
      ? { items: items.map(({ picture, name, price }) => ({ picture, name, ...(price ? { price } : {}) })) }
      : {}),
    ...(against
      ? {
          comparison: {
            columns: [pick(words.subject.name, lang), pick(against.name, lang)] as const,
            rows: rows.map(({ label, values }) => ({ label, values })),
          },
          must: 'comparison' as const,
        }
      : {}),
    ...(recipe.campaign === 'collection' && named.length > 0 ? { must: 'pictures' as const } : {}),
    facts: [
      ...new Set([
        ...shown,
        ...phrases.map(({ factId }) => factId),
        ...rows.flatMap(({ factIds }) => factIds),
        // Prices of products that the recipe names can be followed; those of neighbours that the engine chose cannot.
        ...(recipe.campaign === 'collection' && named.length > 0
          ? items.flatMap(({ priceFactId }) => priceFactId ?? [])
          : []),
      ]),
    ],
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
  const citable = [...facts, ...others.flatMap((other) => other.facts)]
  return ok({ order, gateOrder, words, headline, subline, phrases, citable })
}

const NO_PICTURE: LocalizedText = {
  zh: '有一件选中的商品没有图片或这种语言的名字，放不上海报。',
  en: 'One of the chosen products has no picture or no name in this language.',
}
const NOTHING_SHARED: LocalizedText = {
  zh: '这两件商品没有一条能并排放的事实。换一件，或先补同一项属性。',
  en: 'The two products state no attribute in common. Choose another one, or add the same attribute to both.',
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

/** The product and those that a person named, or else others of its brand, each with its picture, name and price. */
async function collection(
  ctx: Ctx,
  { product, brand }: WorkSubject,
  { lang }: PosterRecipe,
  named: readonly ProductDetail[],
) {
  const most = named.length > 0 ? named.length + 1 : COLLECTION
  const details = [product, ...(named.length > 0 ? named : await neighbours(ctx, product))]
  const items: (NonNullable<PosterOrder['items']>[number] & { readonly priceFactId?: string | undefined })[] = []
  for (const detail of details) {
    if (items.length === most) break
    const picture = await firstPicture(ctx, detail)
    const name = detail.name[lang] ?? detail.name.zh
    if (!picture || !name) continue
    const said = productSubject(detail, brand, ctx.shop.currency, '')
    const price = priceOf(said, lang)
    items.push({ picture, name, ...(price ? { price, priceFactId: said.priceFactId } : {}) })
  }
  return items
}

/** Others of the same brand, those of the same category first. */
async function neighbours(ctx: Ctx, product: ProductDetail): Promise<ProductDetail[]> {
  const others = product.brandId ? await listProducts(ctx, { brandId: product.brandId, status: 'active' }) : []
  const near = others
    .filter((other) => other.id !== product.id)
    .sort((a, b) => Number(b.category === product.category) - Number(a.category === product.category))
    .slice(0, 2 * COLLECTION)
  return productDetails(ctx, near)
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
