import { kindName, type PieceKind, type PieceText, type SpokenLine } from '@qianmian/copy'
import {
  type Fact,
  type Lang,
  type ListingText,
  type LocalizedText,
  ok,
  type Result,
  type Span,
  spansText,
} from '@qianmian/kernel'
import { findPiece, listPieces, type Piece } from '../modules/pieces/index.ts'
import type { ListingField, SpeechSource } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { type ListingWords, listingWords } from './listing-words.ts'
import type { WorkSubject } from './work-maker.ts'
import { readPieces } from './write-pieces.ts'

/** Lines that a voice reads, with the facts under them. */
export interface SpokenWords {
  readonly lines: readonly (readonly Span[])[]
  readonly words: ListingWords
  /** Facts of the product, and those of a piece. */
  readonly facts: readonly Fact[]
  /** Id of the pack or piece. */
  readonly source: string | null
  readonly isAuthored: boolean
}

export const SPOKEN_FIELDS: Readonly<Record<ListingField, LocalizedText>> = {
  adHeadline: { zh: '广告标题', en: 'Ad headline' },
  adBody: { zh: '广告正文', en: 'Ad text' },
  sellingPoints: { zh: '卖点', en: 'Selling points' },
  description: { zh: '介绍', en: 'Description' },
  title: { zh: '标题', en: 'Title' },
}

/** Kinds of pieces that are there to be said. */
const SPOKEN_KINDS: readonly PieceKind[] = ['live-script', 'shot-list', 'short-description', 'push', 'after-sales']

/** The lines of a field of the product's words, or of one of its pieces. */
export async function spokenWords(
  ctx: Ctx,
  subject: WorkSubject,
  from: SpeechSource,
  lang: Lang,
): Promise<Result<SpokenWords, Refusal>> {
  const found = await listingWords(ctx, subject, `${subject.product.id}/words`)
  if (!found.ok) return found
  const words = found.value
  if ('field' in from) {
    const lines = fieldLines(words.texts[lang], from.field)
    if (lines.length === 0) return refuse('unprocessable', NOTHING)
    return ok({ lines, words, facts: words.subject.facts, source: words.packId, isAuthored: false })
  }
  const piece = await findPiece(ctx, from.pieceId)
  if (piece?.productId !== subject.product.id) return refuse('unprocessable', NO_PIECE)
  const lines = pieceLines(piece[lang])
  if (lines.length === 0) return refuse('unprocessable', NOT_SPOKEN)
  const [read] = await readPieces(ctx, [piece])
  if (read?.isStale) return refuse('unprocessable', STALE)
  const facts = [...words.subject.facts, ...(read?.facts ?? []), ...piece.facts]
  return ok({ lines, words, facts, source: piece.id, isAuthored: true })
}

const NOTHING: LocalizedText = { zh: '这一处没有字，念不了。', en: 'There are no words in this field.' }
const NO_PIECE: LocalizedText = { zh: '这件商品没有这份文案。', en: 'The product has no such piece.' }
const NOT_SPOKEN: LocalizedText = {
  zh: '这种文案不是用来念的；直播稿、分镜、短介绍、推送、使用指南可以。',
  en: 'This kind of text is not for speaking; live scripts, shot lists, short descriptions, notifications and guides are.',
}
const STALE: LocalizedText = {
  zh: '这份文案依据的事实后来改过，先重写一份。',
  en: 'Facts under this text have changed since. Write it anew first.',
}

/** What can be spoken of a product: fields with words, then pieces, newest first. */
export async function spokenSources(
  ctx: Ctx,
  subject: WorkSubject,
): Promise<{ from: SpeechSource; name: LocalizedText; excerpt: LocalizedText }[]> {
  const found = await listingWords(ctx, subject, `${subject.product.id}/words`)
  const fields = found.ok
    ? (Object.keys(SPOKEN_FIELDS) as ListingField[]).flatMap((field) => {
        const excerpt = excerptOf((lang) => fieldLines(found.value.texts[lang], field))
        return excerpt.zh || excerpt.en ? [{ from: { field }, name: SPOKEN_FIELDS[field], excerpt }] : []
      })
    : []
  const pieces = (await listPieces(ctx, subject.product.id, { limit: 50, offset: 0 })).filter(({ kind }) =>
    SPOKEN_KINDS.includes(kind),
  )
  return [
    ...fields,
    ...pieces.map((piece) => ({
      from: { pieceId: piece.id },
      name: pieceName(piece),
      excerpt: excerptOf((lang) => pieceLines(piece[lang])),
    })),
  ]
}

const pieceName = ({ kind, order }: Piece): LocalizedText => ({
  zh: `${kindName(kind, 'zh')} ${order.variation}`,
  en: `${kindName(kind, 'en')} ${order.variation}`,
})

const EXCERPT = 60
const excerptOf = (lines: (lang: Lang) => readonly (readonly Span[])[]): LocalizedText => {
  const short = (lang: Lang) =>
    lines(lang)
      .map(spansText)
      .join(lang === 'zh' ? '' : ' ')
      .slice(0, EXCERPT)
  return { zh: short('zh'), en: short('en') }
}

function fieldLines(text: ListingText, field: ListingField): readonly (readonly Span[])[] {
  const lines = field === 'sellingPoints' || field === 'description' ? text[field] : [text[field]]
  return lines.filter((spans) => spansText(spans).trim() !== '')
}

/** Stock moves with every order: a recording that is played tomorrow must not say it. */
const lasting = ({ text }: SpokenLine) => !text.some(({ factIds }) => factIds.some((id) => id.startsWith('stock-')))

/** What a voice says of a piece; empty for kinds that nobody says. */
export function pieceLines(text: PieceText): readonly (readonly Span[])[] {
  const lines = linesOf(text)
  return lines.filter((spans) => spansText(spans).trim() !== '')
}

function linesOf(text: PieceText): readonly (readonly Span[])[] {
  switch (text.kind) {
    case 'live-script':
      return [
        ...text.opening,
        ...text.products.flatMap(({ bridge, pain, demonstration, facts, price }) => [
          bridge,
          pain,
          demonstration.line,
          ...facts,
          ...price,
        ]),
        ...text.closing,
      ]
        .filter(lasting)
        .map((line) => line.text)
    case 'shot-list':
      return text.shots.map(({ voice }) => voice)
    case 'short-description':
      return [text.text]
    case 'push':
      return [text.title, text.body]
    case 'after-sales':
      return [text.intro, ...text.sections.flatMap(({ heading, lines }) => [heading, ...lines])]
    default:
      return []
  }
}

/** Lines as one text: each ends like a sentence, so that the voice rests after it. */
export const spokenText = (lines: readonly (readonly Span[])[], lang: Lang): string =>
  lines
    .map((spans) => spansText(spans).trim())
    .map((line) => (/[。！？.!?…：:]$/.test(line) ? line : `${line}${lang === 'zh' ? '。' : '.'}`))
    .join('\n')

/** The name of a source for people. */
export const sourceName = (from: SpeechSource): LocalizedText =>
  'field' in from ? SPOKEN_FIELDS[from.field] : { zh: '一份文案', en: 'a piece' }
