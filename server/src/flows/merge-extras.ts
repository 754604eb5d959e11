import type { LocalizedText } from '@qianmian/kernel'
import { type DraftScope, extraColumn, type IssueCode, type IssueField } from '../formats/index.ts'

/** Something that the person should know about an update before it happens. */
export interface MergeNote {
  readonly code: IssueCode
  readonly field?: IssueField
  /** The name of a fact. */
  readonly label?: LocalizedText
  readonly text?: string
  readonly number?: number
}

export interface MergePlace {
  /** Location ids by code. */
  readonly locations: ReadonlyMap<string, string>
  /** True where the product takes the shape of this file for its export (see `adoptsProfile`). */
  readonly adopts: boolean
}

/** The extras after a file: those of its own columns are its own, those of other files stay. */
export function mergeExtras(
  told: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  scope: DraftScope,
  adopts: boolean,
): Readonly<Record<string, string>> {
  const entries = new Map<string, string>()
  for (const [key, value] of Object.entries(before)) {
    const column = extraColumn(key)
    const isReplaced = column === undefined ? adopts : scope.columns === 'all' || scope.columns.has(column)
    if (!isReplaced) entries.set(key, value)
  }
  for (const [key, value] of Object.entries(told))
    if (extraColumn(key) !== undefined || adopts || !entries.has(key)) entries.set(key, value)
  // Not a spread: a column may be called `__proto__`.
  return Object.fromEntries(entries)
}
