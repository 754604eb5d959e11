import type { LocalizedText } from '@qianmian/kernel'

/** What the files of a shop hold, in the order in which it is written. */
export const SHOP_IMPORT_KINDS = ['products', 'stock', 'customers', 'orders'] as const
export type ShopImportKind = (typeof SHOP_IMPORT_KINDS)[number]

export interface RecordCounts {
  readonly read: number
  readonly created: number
  readonly unchanged: number
  readonly changed: number
  readonly erased: number
}
export type CountsByKind = Readonly<Record<ShopImportKind, RecordCounts>>

/** `read`: looked at, and nothing was written. */
export type ShopImportState = 'read' | 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

export interface ShopImportIssue {
  readonly place: string
  readonly severity: 'error' | 'warning'
  readonly message: LocalizedText
}

/** Files of a running shop that somebody brought to the studio, from the look at them to the last record. */
export interface ShopImport {
  readonly id: string
  readonly state: ShopImportState
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  /** What the look before said: `created` would be new, `changed` is here and looks different. */
  readonly plan: CountsByKind
  /** What was written. */
  readonly counts: CountsByKind
  /** How many records of a kind are confirmed: where it goes on after a kill. */
  readonly done: Readonly<Record<ShopImportKind, number>>
  /** At most the first `ISSUES_KEPT`; `errors` and `warnings` count all of them. */
  readonly issues: readonly ShopImportIssue[]
  readonly errors: number
  readonly warnings: number
  readonly createdBy: string
  readonly createdAt: Date
  readonly endedAt: Date | null
}

export const ISSUES_KEPT = 5000
