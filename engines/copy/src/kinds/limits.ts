import { type Lang, spansText } from '@qianmian/kernel'
import { fits, measure } from '../text-limit.ts'
import type { TextLimit } from '../types.ts'
import { GSM7, GSM7_EXTENDED, PIECE_LIMITS, type PieceLimits, SMS_SEGMENTS } from './limits.data.ts'
import type { PieceKind, PieceText, Spans } from './types.ts'

/** The limits of a kind on a channel; the house's own where the channel has none. Undefined for kinds without limits. */
export function pieceLimits(kind: PieceKind, channel?: string): PieceLimits | undefined {
  const rows = PIECE_LIMITS.filter((row) => row.kind === kind)
  return rows.find((row) => row.channel === channel) ?? rows[0]
}

/** Channels that have limits of their own for a kind. */
export const channelsOf = (kind: PieceKind): readonly PieceLimits[] => PIECE_LIMITS.filter((row) => row.kind === kind)

/** How a message is counted by the network. */
export interface SmsLength {
  readonly encoding: 'gsm7' | 'ucs2'
  /** Places that it takes: some characters of the seven-bit alphabet take two. */
  readonly units: number
  readonly segments: number
}

/**
 * The length of an SMS as the network counts it.
 * @example smsLength('亚麻短袖') // { encoding: 'ucs2', units: 4, segments: 1 }
 */
export function smsLength(text: string): SmsLength {
  const seven = [...text].every((character) => GSM7.includes(character) || GSM7_EXTENDED.includes(character))
  const encoding = seven ? 'gsm7' : 'ucs2'
  const units = seven ? [...text].reduce((sum, c) => sum + (GSM7_EXTENDED.includes(c) ? 2 : 1), 0) : text.length
  const { single, part } = SMS_SEGMENTS[encoding]
  return { encoding, units, segments: units <= single ? 1 : Math.ceil(units / part) }
}

/** A field with the limit that its channel sets. */
export interface LimitedField {
  readonly field: string
  readonly text: string
  readonly length: number
  readonly limit: TextLimit
  readonly fits: boolean
}

/** The whole message as it is sent. */
export const smsWhole = (text: Extract<PieceText, { kind: 'sms' }>): Spans => [
  ...text.signature,
  ...text.message,
  ...text.label,
  ...text.optOut,
]

/** The body of a notification as it is shown, with its label. */
export const pushBody = (text: Extract<PieceText, { kind: 'push' }>): Spans => [...text.body, ...text.label]

/** Every limited field of a piece with its length. A message in seven bits may be longer than one with Chinese in it. */
export function limitedFields(text: PieceText, channel?: string): LimitedField[] {
  const limits = pieceLimits(text.kind, channel)
  if (!limits) return []
  return Object.entries(limits.fields).map(([field, byLang]) => {
    const spans = fieldSpans(text, field)
    const said = spansText(spans)
    if (text.kind === 'sms') {
      const { encoding, units } = smsLength(said)
      const limit: TextLimit = { max: SMS_SEGMENTS[encoding].single, count: 'characters' }
      return { field, text: said, length: units, limit, fits: units <= limit.max }
    }
    const limit = byLang[text.lang]
    return { field, text: said, length: measure(said, limit), limit, fits: fits(said, limit) }
  })
}

function fieldSpans(text: PieceText, field: string): Spans {
  if (text.kind === 'sms') return smsWhole(text)
  if (text.kind === 'push') return field === 'body' ? pushBody(text) : text.title
  const found = (text as unknown as Readonly<Record<string, unknown>>)[field]
  return Array.isArray(found) ? (found as Spans) : []
}

/** True if a text fits a field of a kind. */
export function fitsField(
  kind: PieceKind,
  channel: string | undefined,
  field: string,
  lang: Lang,
  said: string,
): boolean {
  const limit = pieceLimits(kind, channel)?.fields[field]?.[lang]
  return !limit || fits(said, limit)
}
