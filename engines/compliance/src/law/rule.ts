import type { ClaimKind, Lang, LocalizedText } from '@qianmian/kernel'

export type Jurisdiction = 'CN' | 'EU' | 'US'

/**
 * How well the wording behind a rule was read. `P`: whole official text; `Q`: its exact words in somebody's quotation;
 * `S`: summaries only; `R`: the house's own rule. Only P and Q may print a law.
 */
export type SourceGrade = 'P' | 'Q' | 'S' | 'R'

/** One example of a rule: a sentence, or a sentence with the category in which it is checked. */
export type RuleExample = string | { readonly text: string; readonly category: string }

/** A rule about wording. Tables of them are in `rules/`; `bad` and `good` examples are run as tests. */
export interface LawRule {
  readonly id: string
  readonly jurisdictions: readonly Jurisdiction[]
  /** Language that the patterns are written in. They are tried on every text, since one language quotes the other. */
  readonly lang: Lang
  /** Law and article as printed, in both languages. Shown only with grade P or Q. */
  readonly law?: LocalizedText
  /** The one jurisdiction that the law belongs to, when the rule is used in several. */
  readonly lawIn?: Jurisdiction
  readonly grade: SourceGrade
  /** Where the wording was read. */
  readonly source: string
  /** Categories the rule holds for; absent: all. */
  readonly categories?: readonly string[]
  readonly exceptCategories?: readonly string[]
  /** Matched in the normalised, lower-case text; a match never crosses a line. */
  readonly patterns: readonly RegExp[]
  /** A match that overlaps one of these is none. */
  readonly exceptions?: readonly RegExp[]
  /** `block`: may not be published; `evidence`: needs proof; `review`: wants a person; `disclose`: something must stand beside it. */
  readonly action: 'block' | 'evidence' | 'review' | 'disclose'
  /** Facts that clear an `evidence` or `disclose` rule: a usable fact of the product of this kind or attribute. */
  readonly clearedBy?: {
    readonly claimKinds?: readonly ClaimKind[]
    readonly attributes?: readonly string[]
    /** The fact must have a document behind it. */
    readonly proven?: boolean
    /** The span with the match must cite it; otherwise any fact of the product does. */
    readonly cited?: boolean
    /** The words of the fact must contain the matched words: 终身质保 is not cleared by a warranty of two years. */
    readonly stated?: boolean
  }
  /** One sentence; `{x}` is the excerpt, `{law}` the law in brackets or nothing. */
  readonly message: LocalizedText
  /** Replacement for the excerpt; empty: leave it out. */
  readonly suggestion?: LocalizedText
  readonly validFrom: string
  readonly validTo?: string
  readonly tests: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] }
}
