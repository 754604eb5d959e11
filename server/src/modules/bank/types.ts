import type { BankRole, BankRow } from '@qianmian/copy'
import type { GateStatus, LocalizedText } from '@qianmian/kernel'

/** Where a row came from: an approved listing, a pasted text, a table, a person's own hand, a model. */
export type BankOrigin = 'approved' | 'pasted' | 'table' | 'written' | 'model'

/** A row waits for a person; only approved ones are written with. */
export type BankStatus = 'waiting' | 'approved' | 'refused'

export interface BankSource {
  readonly productId: string
  readonly words: string
}

/** A row of the shop's own bank with what the gates said and who decided. */
export interface StoredBankRow extends BankRow {
  readonly status: BankStatus
  readonly origin: BankOrigin
  readonly sources: readonly BankSource[]
  /** Words that no row of the built-in lexicon has. */
  readonly newWords: readonly string[]
  readonly gate: GateStatus
  /** What a person should know, or why it is blocked. */
  readonly findings: readonly LocalizedText[]
  /** How many products of the shop it was said of and judged with. */
  readonly checkedOn: number
  readonly createdBy: string
  readonly createdAt: Date
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly version: number
}

export type NewBankRow = Pick<
  StoredBankRow,
  | 'id'
  | 'role'
  | 'attributes'
  | 'zh'
  | 'en'
  | 'when'
  | 'origin'
  | 'sources'
  | 'newWords'
  | 'gate'
  | 'findings'
  | 'checkedOn'
>

export interface BankFilter {
  readonly status?: BankStatus
  readonly gate?: GateStatus
  readonly origin?: BankOrigin
  readonly role?: BankRole
  readonly attribute?: string
  readonly category?: string
  readonly text?: string
  readonly ids?: readonly string[]
}

/** A clause that became no row, kept with the asking that found it. */
export interface RefusedWords {
  readonly words: string
  readonly code: string
  readonly message: LocalizedText
}

/** One asking of a model for clauses: what was asked, what came of it. */
export interface BankAsk {
  readonly id: string
  readonly status: 'queued' | 'running' | 'done' | 'failed'
  readonly spots: readonly { readonly category: string; readonly attribute: string }[]
  readonly added: number
  readonly refused: readonly RefusedWords[]
  readonly message: LocalizedText | null
  readonly createdBy: string
  readonly createdAt: Date
}
