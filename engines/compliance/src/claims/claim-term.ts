/** What a claim-bearing word claims. Decides how serious a missing fact is and what the message asks for. */
export type ClaimTermKind =
  | 'material'
  | 'process'
  | 'origin'
  | 'certificate'
  | 'award'
  | 'efficacy'
  | 'green'
  | 'safety'
  | 'function'
  | 'service'

/**
 * A row of the tables: one concept with its words in both languages. What proves it by value stands in `PROOF_RULES`.
 */
export interface ClaimTerm {
  readonly id: string
  readonly kind: ClaimTermKind
  /** Alternatives as regular expression source, matched in Chinese text. */
  readonly zh?: string
  /** Alternatives as regular expression source, matched case-insensitively at word boundaries. */
  readonly en?: string
  /** Broader concepts that a fact with this one also supports: organic cotton supports cotton. */
  readonly implies?: readonly string[]
}
