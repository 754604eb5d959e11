import type { LocalizedText } from '@qianmian/kernel'
import { err, ok, type Random, type Result, type Subject } from '@qianmian/kernel'
import { framePrint } from '../novelty-memory.ts'
import { ENGINE, type NothingToWrite } from '../write-listing.ts'
import { writeAfterSales } from './after-sales.ts'
import { writeCampaign } from './campaign.ts'
import { writePoster, writeShort } from './cards.ts'
import { limitedFields } from './limits.ts'
import { writeLiveScript } from './live-script.ts'
import { type Written, writePush, writeSms } from './messages.ts'
import { openRoom, type Room } from './room.ts'
import { writeShotList } from './shot-list.ts'
import type { PieceBrief, PieceKind, PieceText, PieceTexts, WrittenPiece } from './types.ts'

type Writer = (rooms: readonly Room[]) => Written<PieceText> & { readonly problems?: readonly LocalizedText[] }

const first =
  (write: (room: Room) => Written<PieceText>): Writer =>
  ([room]) => {
    if (!room) throw new Error('a piece needs a product')
    return write(room)
  }

const WRITERS: Readonly<Record<PieceKind, Writer>> = {
  push: first(writePush),
  sms: first(writeSms),
  'short-description': first(writeShort),
  'poster-slots': first(writePoster),
  campaign: writeCampaign,
  'shot-list': first(writeShotList),
  'live-script': writeLiveScript,
  'after-sales': first(writeAfterSales),
}

/**
 * Writes one piece of a kind in Chinese and English. Every statement about a product is a span with the facts under it, and
 * both languages rest on the same facts. The same subjects, brief and random stream give the same piece.
 * @param subjects one product; a campaign and a live script take several, in their order. Other kinds use the first
 * @param random a stream of its own: `seededRandom(seed).fork(subject.id)`
 * @returns the texts, or why there is nothing to write from
 * @example
 * const piece = writePiece(subject, 'sms', { isoDate: '2026-11-26' }, seededRandom('tee'))
 * if (piece.ok) spansText(smsWhole(piece.value.zh)) // '【素屿】风眼亚麻短袖：100%亚麻，¥239。AI生成，拒收请回复R'
 */
export function writePiece<K extends PieceKind>(
  subjects: Subject | readonly Subject[],
  kind: K,
  brief: PieceBrief,
  random: Random,
): Result<WrittenPiece<K>, NothingToWrite> {
  const wanted = 'id' in subjects ? [subjects] : subjects
  // Products of one piece share what has been said, so that the second is not told in the words of the first.
  const used = new Set<string>()
  const opened = wanted.map((subject, i) => openRoom(subject, brief, random.fork(`${kind} ${i}`), used))
  const rooms = opened.flatMap((room) => (room.ok ? [room.value] : []))
  const failed = opened.find((room) => !room.ok)
  if (rooms.length === 0 && failed && !failed.ok) return err(failed.error)
  if (rooms.length === 0) return err({ code: 'no-name', message: { zh: '没有选商品。', en: 'No product was chosen.' } })
  const { texts, brief: given, problems = [] } = WRITERS[kind](rooms)
  const { zh, en } = texts as Readonly<Record<'zh' | 'en', PieceTexts[K]>>
  return ok({
    kind,
    zh,
    en,
    facts: given.facts,
    frames: {
      zh: rooms.flatMap((room) => [...room.realisers.zh.used].map(framePrint)),
      en: rooms.flatMap((room) => [...room.realisers.en.used].map(framePrint)),
    },
    engine: ENGINE,
    problems: [
      ...rooms.flatMap((room) => room.problems),
      ...opened.flatMap((room, i) => (room.ok ? [] : [skipped(wanted[i], room.error)])),
      ...problems,
      ...tooLong(texts.zh, brief.channel),
      ...tooLong(texts.en, brief.channel),
    ],
  })
}

const skipped = (subject: Subject | undefined, { message }: NothingToWrite): LocalizedText => ({
  zh: `「${subject?.name.zh ?? subject?.name.en ?? ''}」没写：${message.zh ?? ''}`,
  en: `"${subject?.name.en ?? subject?.name.zh ?? ''}" was left out: ${message.en ?? ''}`,
})

const LANGUAGE = { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } } as const

/** A name alone may be longer than a channel takes; nothing is cut in silence. */
function tooLong(text: PieceText, channel: string | undefined): LocalizedText[] {
  const { zh, en } = LANGUAGE[text.lang]
  return limitedFields(text, channel)
    .filter(({ fits }) => !fits)
    .map(({ length, limit }) => ({
      zh: `${zh}超过上限：${length}，最多${limit.max}。`,
      en: `The ${en} text is over the limit: ${length}, at most ${limit.max}.`,
    }))
}
