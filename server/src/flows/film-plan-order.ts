import type { FilmOrder } from '@qianmian/film'
import { type Fact, type LocalizedText, ok, type Result, type Subject, spansText } from '@qianmian/kernel'
import { styleById } from '@qianmian/voice'
import type { WordsOrder } from '../compute/gate-words.ts'
import type { PieceWriteOrder, PieceWritten } from '../compute/orders.ts'
import { findPiece } from '../modules/pieces/index.ts'
import { getShop } from '../modules/shops/index.ts'
import type { FilmRecipe, StoryboardRecipe } from '../modules/works/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { filmOrder } from './film-order.ts'
import { filmPictures } from './film-pictures.ts'
import { voiceFor } from './make-speech.ts'
import { ownNames, productSubject } from './product-subject.ts'
import type { MakeOrder, WorkSubject } from './work-maker.ts'
import { readPieces } from './write-pieces.ts'

type Recipe = FilmRecipe | StoryboardRecipe

/** A film before it is drawn, with what went into it. */
export interface PlannedFilm {
  readonly film: FilmOrder
  readonly subject: Subject
  readonly facts: readonly Fact[]
  /** Hashes of pictures, and the id of the shot list. */
  readonly parents: readonly string[]
  readonly factIds: readonly string[]
  readonly gateOrder: WordsOrder
}

/** What stands against a film of this product, before anything is written or spoken. */
export async function checkFilm(ctx: Ctx, { product }: WorkSubject, recipe: Recipe): Promise<Result<true, Refusal>> {
  if (recipe.style !== undefined && !styleById(recipe.style))
    return refuse('unprocessable', undefined, {
      'recipe.style': { zh: '没有这种声音。', en: 'There is no such voice style.' },
    })
  if (!product.pictures.some(({ mediaHash }) => mediaHash)) return refuse('unprocessable', NO_PICTURE)
  if (recipe.pieceId === undefined) return ok(true)
  const list = await shotListOf(ctx, product.id, recipe)
  return list.ok ? ok(true) : list
}

export const NO_PICTURE: LocalizedText = {
  zh: '这件商品还没有图片，先传一张。',
  en: 'The product has no picture yet. Upload one first.',
}

/** Writes the shot list where none is given, speaks its lines, opens the pictures. */
export async function planFilmOrder(ctx: Ctx, order: MakeOrder<Recipe>): Promise<Result<PlannedFilm, Refusal>> {
  const { product, brand, recipe, seed, signal, tell } = order
  const { lang, cut, format, seconds } = recipe
  const isoDate = today(ctx)
  const subject = productSubject(product, brand, ctx.shop.currency, isoDate)
  const names = ownNames(product, brand)
  tell({ done: 0, total: 100, note: { zh: '写分镜、念旁白', en: 'Writing shots, speaking the voice' } })
  const given = recipe.pieceId === undefined ? undefined : await shotListOf(ctx, product.id, recipe)
  if (given && !given.ok) return given
  const { pictures, hashes } = await filmPictures(ctx, product)
  if (pictures.length === 0) return refuse('unprocessable', NO_PICTURE)
  const { style } = await voiceFor(ctx, order, recipe.style)
  const made = await filmOrder(
    {
      subject,
      names,
      lang,
      cut,
      format,
      seconds,
      isoDate,
      seed,
      pictures,
      palette: brand?.palette ?? [],
      shop: (await getShop(ctx)).name,
      style,
      ...(given?.ok ? { list: given.value.list, facts: given.value.facts } : {}),
    },
    {
      writePiece: (piece) =>
        ctx.services.compute.run<PieceWriteOrder, Result<PieceWritten, LocalizedText>>('write-piece', piece, {
          signal,
        }),
      speech: ctx.services.speech,
    },
  )
  if (!made.ok) return refuse('unprocessable', made.error)
  const film = made.value
  const lines = film.list.shots
    .flatMap(({ voice, screen, fact }) => [voice, screen, fact])
    .filter((spans) => spansText(spans).trim() !== '')
  const cited = film.list.shots.flatMap((shot) => [
    ...shot.factIds,
    ...[shot.voice, shot.screen, shot.fact].flatMap((spans) => spans.flatMap(({ factIds }) => factIds)),
  ])
  return ok({
    film,
    subject,
    facts: film.facts,
    parents: [...hashes, ...(recipe.pieceId === undefined ? [] : [recipe.pieceId])],
    factIds: [...new Set([...cited, ...(film.end.priceFactId ? [film.end.priceFactId] : [])])],
    gateOrder: {
      lang,
      lines,
      facts: film.facts,
      names,
      isoDate,
      category: product.category,
      optionCounts: product.options.map((option) => option.values.length),
      isAuthored: true,
    },
  })
}

/** A shot list of this product that still stands on its facts. */
async function shotListOf(ctx: Ctx, productId: string, { pieceId = '', lang, seconds }: Recipe) {
  const piece = await findPiece(ctx, pieceId)
  const list = piece?.[lang]
  if (!piece || piece.productId !== productId || list?.kind !== 'shot-list') return refuse('unprocessable', NO_LIST)
  if (list.seconds !== seconds)
    return refuse('unprocessable', {
      zh: `这份分镜是 ${list.seconds} 秒的，片长也要选 ${list.seconds} 秒。`,
      en: `This shot list is for ${list.seconds} s: choose that length.`,
    })
  const [read] = await readPieces(ctx, [piece])
  if (read?.isStale) return refuse('unprocessable', STALE)
  return ok({ list, facts: [...piece.facts, ...(read?.facts ?? [])] })
}

const NO_LIST: LocalizedText = { zh: '这件商品没有这份分镜。', en: 'The product has no such shot list.' }
const STALE: LocalizedText = {
  zh: '这份分镜依据的事实后来改过，先重写一份。',
  en: 'Facts under this shot list have changed since. Write it anew first.',
}
