import {
  type FillOptions,
  fillPart,
  PIECE_KINDS,
  type PieceKind,
  type WordingPart,
  wordingAddress,
} from '@qianmian/copy'
import { err, type LocalizedText, ok, type Result, type Span } from '@qianmian/kernel'
import { z } from 'zod'
import { foreignAddress } from './prompt-data.ts'

/** So many parts are asked for in one call; a longer piece takes several. */
export const PARTS_PER_CALL = 32

const segment = z.strictObject({
  text: z.string().max(1000),
  factIds: z.array(z.string().max(80)).max(20).default([]),
})
const segments = z.array(segment).min(1).max(20)

const answerOf = (kind: PieceKind) =>
  z.strictObject({
    parts: z
      .array(z.strictObject({ at: z.string().max(80).regex(wordingAddress(kind)), zh: segments, en: segments }))
      .min(1)
      .max(PARTS_PER_CALL),
  })

const ANSWERS = new Map(PIECE_KINDS.map((kind) => [kind, answerOf(kind)]))
const SCHEMAS = new Map(
  PIECE_KINDS.map((kind) => [kind, z.toJSONSchema(answerOf(kind)) as Readonly<Record<string, unknown>>]),
)

/** The JSON Schema of an answer for a kind: its addresses, and words with the facts under them. The same for every piece. */
export const pieceSchema = (kind: PieceKind): Readonly<Record<string, unknown>> => SCHEMAS.get(kind) ?? {}

/** Words of one part in both languages. */
export type PartWords = Readonly<Record<'zh' | 'en', readonly Span[]>>

/** What an answer gives: words that may go to the gates, and what is wrong with the others. */
export interface ReadWords {
  readonly words: ReadonlyMap<string, PartWords>
  readonly problems: ReadonlyMap<string, LocalizedText>
}

/**
 * Checks a model's answer: its form, then part by part the words. A part whose words cannot be used does not spoil the
 * others.
 * @returns what is wrong with the form, for one repair, or the words with the problems of single parts
 */
export function pieceAnswer(
  value: unknown,
  kind: PieceKind,
  asked: readonly WordingPart[],
  options: FillOptions,
): Result<ReadWords, string> {
  const parsed = (ANSWERS.get(kind) ?? answerOf(kind)).safeParse(value)
  if (!parsed.success)
    return err(
      parsed.error.issues
        .slice(0, 8)
        .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
        .join('; '),
    )
  const given = new Map(parsed.data.parts.map((part) => [part.at, part]))
  if (given.size < parsed.data.parts.length) return err('parts: an address stands there twice')
  if (!asked.some(({ path }) => given.has(path))) return err('parts: none of the addresses of the plan')
  const words = new Map<string, PartWords>()
  const problems = new Map<string, LocalizedText>()
  for (const part of asked) {
    const found = given.get(part.path)
    if (!found) {
      problems.set(part.path, { zh: '漏了这一句', en: 'the part was left out' })
      continue
    }
    const zh = fillPart(part, 'zh', found.zh, options)
    const en = fillPart(part, 'en', found.en, options)
    const said = [...found.zh, ...found.en].map(({ text }) => text).join('\n')
    if (!zh.ok) problems.set(part.path, { ...zh.error, en: `zh: ${zh.error.en ?? ''}` })
    else if (!en.ok) problems.set(part.path, { ...en.error, en: `en: ${en.error.en ?? ''}` })
    else if (foreignAddress(said, `${options.names.join('\n')}\n${part.text.zh}\n${part.text.en}`))
      problems.set(part.path, {
        zh: '写了事实里没有的网址或邮箱',
        en: 'it holds a web or mail address that no fact gives',
      })
    else words.set(part.path, { zh: zh.value, en: en.value })
  }
  return ok({ words, problems })
}
