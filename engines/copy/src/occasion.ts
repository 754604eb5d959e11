import type { Lang } from '@qianmian/kernel'
import { OCCASION_ROWS } from './lexicon/occasion.data.ts'

/** An occasion that a text opens with, and the fact of the product that links the two. */
export interface OccasionBrief {
  /** Id of an occasion: `term-minor-snow`. */
  readonly id: string
  /** The fact that the opening sentence cites. */
  readonly factId: string
}

const BY_ID = new Map(OCCASION_ROWS.map(([id, zh, en]) => [id, { zh, en }]))

/** Occasions that have lines to open with. Days on which nothing is sold have none. */
export const OCCASIONS_WITH_LINES: readonly string[] = OCCASION_ROWS.map(([id]) => id)

/** The opening lines of an occasion in one language; empty when it has none. @example occasionLines('laba', 'zh')[0] */
export const occasionLines = (id: string, lang: Lang): readonly string[] => BY_ID.get(id)?.[lang] ?? []

const PREFIX = 'occasion'

/** Under which id a plan holds one line. @example occasionEntryId('laba', 2) // 'occasion/laba/2' */
export const occasionEntryId = (id: string, line: number): string => `${PREFIX}/${id}/${line}`

/** The words of a line that a plan holds; undefined for other entries. */
export function occasionLine(entryId: string, lang: Lang): string | undefined {
  const [prefix, id = '', line] = entryId.split('/')
  return prefix === PREFIX ? occasionLines(id, lang)[Number(line)] : undefined
}
