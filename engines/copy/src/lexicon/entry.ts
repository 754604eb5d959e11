import type { ClaimKind, FactValue } from '@qianmian/kernel'
import type { Shape } from '../fact-shape.ts'
import type { Intent, SeasonName } from '../types.ts'

/**
 * What an entry is for. `say` states a fact (zh a predicate, en a verb phrase), `so` tells what the fact means in use,
 * `title` gives words for a title, `head` an advertisement headline that rests on a fact. The others state nothing
 * about the product: `scene` opens, `close` asks for an action, `proof` names where figures come from, `price` says the price.
 */
export type Role = 'say' | 'so' | 'title' | 'head' | 'scene' | 'close' | 'proof' | 'price'

/** Typed constraints. Absent means "any"; all that are present must hold. */
export interface When {
  readonly kind?: readonly FactValue['kind'][]
  /** Shape of a text or list value, in the language where it is the longest. */
  readonly shape?: readonly Shape[]
  /** Bounds (inclusive) of a number; of the lower end of a range. */
  readonly min?: number
  readonly max?: number
  readonly unit?: readonly string[]
  /** Matches the value as the fact table prints it, in either language. */
  readonly value?: RegExp
  readonly not?: RegExp
  readonly category?: readonly string[]
  readonly type?: readonly string[]
  readonly season?: readonly SeasonName[]
  readonly intent?: readonly Intent[]
  /** True: the label is the source's own, not the vocabulary's. */
  readonly ownLabel?: boolean
  /** Another attribute that the product must have too. */
  readonly also?: string
}

/** One entry: frames in both languages that mean the same. */
export interface Entry {
  readonly id: string
  readonly role: Role
  /** Attribute ids, or empty for any. */
  readonly attributes: readonly string[]
  readonly claimKind?: ClaimKind
  readonly when: When
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** A row of a lexicon table: attributes (`a b`, `#claimKind` or `*`), Chinese frames, English frames, constraints. */
export type Row = readonly [attributes: string, zh: readonly string[], en: readonly string[], when?: When]

/** Turns rows into entries. Ids are stable as long as rows are only added at the end of their table. */
export function entries(table: string, role: Role, rows: readonly Row[]): Entry[] {
  return rows.map(([names, zh, en, when = {}], index) => {
    const claimKind = names.startsWith('#') ? (names.slice(1) as ClaimKind) : undefined
    const attributes = names === '*' || claimKind ? [] : names.split(' ')
    return { id: `${table}.${index}`, role, attributes, claimKind, when, zh, en }
  })
}

/** How narrow an entry is: narrower entries win over general ones. */
export function specificity(entry: Entry): number {
  const { when } = entry
  let score = entry.attributes.length > 0 ? 8 : entry.claimKind ? 2 : 0
  if (when.value) score += 4
  if (when.min !== undefined || when.max !== undefined) score += 3
  if (when.type) score += 3
  if (when.category) score += 2
  if (when.kind || when.shape || when.ownLabel !== undefined) score += 1
  if (when.unit) score += 1
  if (when.season || when.intent) score += 1
  if (when.also) score += 1
  return score
}
