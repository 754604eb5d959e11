import type { FactValue, Lang } from '@qianmian/kernel'
import type { Shape } from '../fact-shape.ts'
import { type Entry, specificity, surfaces, type When } from '../lexicon/entry.ts'
import type { Intent, SeasonName } from '../types.ts'

/** What a shop's own row may be for. Titles, headlines and prices stay the house's. */
export const BANK_ROLES = ['say', 'so', 'scene', 'close'] as const
export type BankRole = (typeof BANK_ROLES)[number]

/**
 * The constraints of a shop's own row: those of an entry that can be kept as data. `values` are whole values as a fact
 * table prints them, in either language, instead of a pattern: what a merchant types is never run as one.
 */
export interface BankWhen {
  readonly kind?: readonly FactValue['kind'][]
  readonly shape?: readonly Shape[]
  readonly unit?: readonly string[]
  readonly min?: number
  readonly max?: number
  /** How many parts or items a composition or list has, inclusive. */
  readonly parts?: readonly [number, number]
  readonly values?: readonly string[]
  readonly category?: readonly string[]
  readonly type?: readonly string[]
  readonly season?: readonly SeasonName[]
  readonly intent?: readonly Intent[]
  readonly ownLabel?: boolean
}

/** A shop's own row as it is stored, sent and written into a file. One language is enough. */
export interface BankRow {
  readonly id: string
  readonly role: BankRole
  readonly attributes: readonly string[]
  readonly zh: readonly string[]
  readonly en: readonly string[]
  readonly when: BankWhen
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The entry that a row is.
 * @example entryOf({ id: 'b1', role: 'say', attributes: ['fit'], zh: ['=版型是{value}'], en: [], when: { category: ['apparel'] } })
 */
export function entryOf(row: BankRow): Entry {
  const { values, ...rest } = row.when
  const when: When = {
    ...rest,
    ...(values && values.length > 0 ? { value: new RegExp(`^(?:${values.map(escaped).join('|')})$`) } : {}),
  }
  const head = { id: row.id, role: row.role, attributes: row.attributes, when }
  return {
    ...head,
    specificity: specificity(head),
    zh: row.zh.flatMap(surfaces),
    en: row.en.flatMap(surfaces),
    own: true,
  }
}

/** What stands for the product: … as a Chinese keyboard, an English one or a hurried hand gives it. */
const SUBJECT = /^(?:…+|\.{3,6})\s*/

/** A frame as a copywriter writes it: `…` where the product stands before the words, nothing where they have a subject. */
export const written = (frame: string): string => (frame.startsWith('=') ? frame.slice(1) : `…${frame}`)

/**
 * Reads a frame as a copywriter writes it. Only statements have a subject to leave out.
 * @example readFrame('…用{value}织成', 'say') // '用{value}织成'
 * @example readFrame('面料是{value}', 'say') // '=面料是{value}'
 */
export function readFrame(text: string, role: BankRole): string {
  const frame = text.trim()
  const bare = frame.replace(SUBJECT, '')
  if (role !== 'say') return bare
  if (bare !== frame) return bare
  return frame.startsWith('=') ? frame : `=${frame}`
}

/** How a frame of a role is shown to a copywriter. */
export const shownFrame = (frame: string, role: string): string => (role === 'say' ? written(frame) : frame)

const MARKS = /[\s，。；：、,.;:!?！？「」“”"'’（）()[\]…=-]/g

/** A frame without marks and case, for telling whether two say the same. */
export const sameWords = (frame: string, lang: Lang): string => {
  const flat = frame.replace(/\{(Value|table|avalue|n)\}/g, '{value}').replace(/\(([^()|]*)\|([^()|]*)\)/g, '$1')
  return lang === 'zh'
    ? flat.replace(MARKS, '')
    : flat
        .toLowerCase()
        .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
        .trim()
}

/**
 * How alike two frames are: shared pairs of characters (Dice), 0 to 1.
 * @example likeness('面料是{value}', '料子是{value}', 'zh') // 0.73
 */
export function likeness(a: string, b: string, lang: Lang): number {
  const pairs = (text: string): string[] => {
    const units = [...sameWords(text, lang).replace(/\{value\}/g, '\u0001')]
    return units.slice(1).map((unit, at) => `${units[at]}${unit}`)
  }
  const left = pairs(a)
  const right = pairs(b)
  if (left.length + right.length === 0) return sameWords(a, lang) === sameWords(b, lang) ? 1 : 0
  const rest = [...right]
  let shared = 0
  for (const pair of left) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    shared += 1
  }
  return (2 * shared) / (left.length + right.length)
}
