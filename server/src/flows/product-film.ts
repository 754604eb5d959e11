import { aiLabel, type HiddenLabel } from '@qianmian/compliance'
import type { FilmCut, FilmFormat, FilmOrder } from '@qianmian/film'
import { hash32, type Lang, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { chooseStyle, type SpeechEngine, styleById } from '@qianmian/voice'
import type { PieceWriteOrder, PieceWritten } from '../compute/orders.ts'
import { listBrands } from '../modules/brands/index.ts'
import { findProductByAny } from '../modules/catalog/index.ts'
import { getShop } from '../modules/shops/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { filmOrder } from './film-order.ts'
import { filmPictures } from './film-pictures.ts'
import { ownNames, productSubject } from './product-subject.ts'

/** What is asked of a product's film. */
export interface FilmRequest {
  /** Id, handle or the number of a variant. */
  readonly product: string
  readonly lang: Lang
  readonly cut: FilmCut
  readonly format: FilmFormat
  readonly seconds: 15 | 30
  /** Voice style; absent: by category. */
  readonly style?: string
  readonly seed?: string
}

/** An order ready to be filmed, and what the finished file must say of itself. */
export interface ProductFilm {
  readonly order: FilmOrder
  readonly label: HiddenLabel
  readonly title: string
}

const NO_PICTURE = {
  zh: '这件商品没有存下的图片，拍不了影片。先传一张。',
  en: 'This product has no stored picture, so there is nothing to film. Upload one first.',
} as const
const NO_STYLE = { zh: '没有这种声音。', en: 'There is no such voice style.' } as const

/** Gathers what a film of a product needs: facts, pictures, brand, shot list, voice. */
export async function productFilm(
  ctx: Ctx,
  request: FilmRequest,
  speech: SpeechEngine,
): Promise<Result<ProductFilm, Refusal>> {
  const product = await findProductByAny(ctx, request.product)
  if (!product) return refuse('not-found')
  const style = request.style === undefined ? chooseStyle({ category: product.category }) : styleById(request.style)
  if (!style) return refuse('unprocessable', NO_STYLE)
  const { pictures, hashes, isRender } = await filmPictures(ctx, product)
  if (pictures.length === 0) return refuse('unprocessable', NO_PICTURE)
  const brand = (await listBrands(ctx)).find(({ id }) => id === product.brandId)
  const isoDate = today(ctx)
  const { lang, cut, format, seconds } = request
  const seed = request.seed ?? product.handle
  const order = await filmOrder(
    {
      subject: productSubject(product, brand, ctx.shop.currency, isoDate),
      names: ownNames(product, brand),
      ...{ lang, cut, format, seconds, isoDate, seed, pictures, style },
      palette: brand?.palette ?? [],
      shop: (await getShop(ctx)).name,
    },
    {
      writePiece: (order) =>
        ctx.services.compute.run<PieceWriteOrder, Result<PieceWritten, LocalizedText>>('write-piece', order),
      speech,
    },
  )
  if (!order.ok) return refuse('unprocessable', order.error)
  const facts = [...new Set(order.value.list.shots.flatMap(({ factIds }) => factIds))]
  const { hidden } = aiLabel('video', 'CN', 'embedded', {
    form: isRender ? 'rendered' : 'edited',
    producer: 'QIANMIAN',
    produceId: `film-${product.id}-${hash32([seed, lang, cut, format, seconds].join('/'))}`,
    facts,
    parents: hashes,
  })
  return ok({ order: order.value, label: hidden, title: order.value.end.name })
}
