import type { LocalizedText } from '@qianmian/kernel'
import { CATEGORY_ROWS, COMPLEMENT_ROWS, type Ground } from './complements.data.ts'

/** A kind of thing that goes with another, and what it does for it. */
export interface Complement {
  /** Product type. */
  readonly type: string
  readonly ground: Ground
  /** 1 = one is hardly used without the other. */
  readonly strength: number
  readonly does: LocalizedText
}

const BY_TYPE = new Map<string, Complement[]>()
for (const [a, b, ground, strength, bForA, aForB] of COMPLEMENT_ROWS)
  for (const [from, to, [zh, en]] of [
    [a, b, bForA],
    [b, a, aForB],
  ] as const)
    BY_TYPE.set(from, [...(BY_TYPE.get(from) ?? []), { type: to, ground, strength, does: { zh, en } }])

/**
 * Kinds that go with a kind by common sense, as the table lists them; none for a kind that it does not name.
 * @example complementsOf('tea')[0]?.type // 'gaiwan'
 */
export const complementsOf = (type: string): readonly Complement[] => BY_TYPE.get(type) ?? []

/** A category that goes with another: for things whose kind the table does not name. */
export interface CategoryComplement {
  readonly category: string
  readonly strength: number
  readonly does: LocalizedText
}

/** Categories that go with a category. @example categoryComplementsOf('furniture')[0]?.category // 'home-textile' */
export const categoryComplementsOf = (category: string): readonly CategoryComplement[] =>
  CATEGORY_ROWS.flatMap(([a, b, strength, zh, en]) => {
    const other = a === category ? b : b === category ? a : undefined
    return other === undefined ? [] : [{ category: other, strength, does: { zh, en } }]
  })
