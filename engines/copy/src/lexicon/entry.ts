import type { ClaimKind, FactValue } from '@qianmian/kernel'
import type { Shape } from '../fact-shape.ts'
import type { Intent, SeasonName } from '../types.ts'

/**
 * What an entry is for. `say` states a fact (zh a predicate, en a verb phrase), `so` explains the fact or says what follows
 * from it by definition, in plain words that are no claim, `title` gives words for a title, `head` an advertisement headline that rests on a fact. The others state nothing
 * about the product: `scene` opens, `close` asks for an action, `proof` names where figures come from, `price` says the price.
 */
export type Role = 'say' | 'so' | 'title' | 'head' | 'scene' | 'close' | 'proof' | 'price'

/** Typed constraints. Absent means "any"; all that are present must hold. */
export interface When {
  readonly kind?: readonly FactValue['kind'][]
  /** Shape of a text or list value, in the language where it is the longest. */
  readonly shape?: readonly Shape[]
  /** Bounds (inclusive) of a number, and of both ends of a range, in the first of `unit` or in the attribute's own unit. */
  readonly min?: number
  readonly max?: number
  /** Unit codes. With bounds any unit of the same dimension will do: it is converted first. */
  readonly unit?: readonly string[]
  /** How many parts or items a composition or list has, inclusive. */
  readonly parts?: readonly [number, number]
  /** Per cent of the largest part of a composition, inclusive. */
  readonly lead?: readonly [number, number]
  /** Matches the value as the fact table prints it, in either language. */
  readonly value?: RegExp
  readonly not?: RegExp
  readonly category?: readonly string[]
  readonly type?: readonly string[]
  /** Groups of things beside the product types: `phone`, `fruit`. */
  readonly group?: readonly string[]
  readonly season?: readonly SeasonName[]
  readonly intent?: readonly Intent[]
  /** True: the label is the source's own, not the vocabulary's. */
  readonly ownLabel?: boolean
  /** Another attribute that the product must have too; `condition`, or an option: `option:size`, `option:colour`. */
  readonly also?: string
  /** Another attribute that the product must not have. */
  readonly without?: string
}

/** One entry: frames in both languages that mean the same, their choices written out. */
export interface Entry {
  readonly id: string
  readonly role: Role
  /** Attribute ids, or empty for any. */
  readonly attributes: readonly string[]
  readonly claimKind?: ClaimKind
  readonly when: When
  readonly zh: readonly string[]
  readonly en: readonly string[]
  /** How narrow the entry is: narrower entries win over general ones. */
  readonly specificity: number
  /** A shop's own entry: it stands beside the built-in ones instead of beating them, and may have one language only. */
  readonly own?: true
}

/** A row of a lexicon table: attributes (`a b`, `#claimKind` or `*`), Chinese frames, English frames, constraints. */
export type Row = readonly [attributes: string, zh: readonly string[], en: readonly string[], when?: When]

const CHOICE = /<([^<>]*)>/

/**
 * The surfaces of a frame with choices: each `<a|b>` stands for one of its words, and an empty one for none. Choices do not
 * nest. This is how a few lines say one thing in many ways; every surface must read well, so only words that fit with all
 * others belong into a choice.
 * @example surfaces('<面料|料子>用的是{value}') // ['面料用的是{value}', '料子用的是{value}']
 */
export function surfaces(frame: string): string[] {
  const choice = CHOICE.exec(frame)
  if (!choice) return [frame]
  return (choice[1] ?? '').split('|').flatMap((word) => surfaces(frame.replace(CHOICE, () => word)))
}

/** Turns rows into entries. Ids are stable as long as rows are only added at the end of their table. */
export function entries(table: string, role: Role, rows: readonly Row[]): Entry[] {
  return rows.map(([names, zh, en, when = {}], index) => {
    const claimKind = names.startsWith('#') ? (names.slice(1) as ClaimKind) : undefined
    const attributes = names === '*' || claimKind ? [] : names.split(' ')
    const id = `${table}.${index}`
    const head = { id, role, attributes, claimKind, when }
    return { ...head, specificity: specificity(head), zh: zh.flatMap(surfaces), en: en.flatMap(surfaces) }
  })
}

/** How narrow an entry is, by what it asks for. */
export function specificity(entry: Pick<Entry, 'attributes' | 'claimKind' | 'when'>): number {
  const { when } = entry
  let score = entry.attributes.length > 0 ? 8 : entry.claimKind ? 2 : 0
  if (when.value) score += 4
  if (when.min !== undefined || when.max !== undefined) score += 3
  if (when.type || when.group) score += 3
  if (when.category) score += 2
  if (when.kind || when.shape || when.ownLabel !== undefined) score += 1
  if (when.unit) score += 1
  if (when.season || when.intent) score += 1
  if (when.parts || when.lead) score += 1
  if (when.also || when.without) score += 1
  return score
}
