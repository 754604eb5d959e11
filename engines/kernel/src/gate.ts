import type { LocalizedText } from './locale.ts'
import type { FieldPath } from './span.ts'

/** The gates that every generated text or picture passes, whatever wrote it. */
export type GateId = 'numbers' | 'claims' | 'law' | 'channel' | 'layout' | 'label'

/** `pass` is fine, `ask` wants a person, `block` may not be published. */
export type GateStatus = 'pass' | 'ask' | 'block'

/** One thing that a gate found, with the place, one sentence, and a way out where there is one. */
export interface Finding {
  readonly status: Exclude<GateStatus, 'pass'>
  /** Stable code: `number-without-fact`, `absolute-term`, `too-long` … */
  readonly code: string
  readonly lang?: 'zh' | 'en'
  readonly path?: FieldPath
  /** Character range in the field's plain text (UTF-16). */
  readonly start?: number
  readonly end?: number
  readonly excerpt: string
  readonly message: LocalizedText
  /** Replacement for the excerpt; empty string means "leave it out". */
  readonly suggestion?: LocalizedText
  /** Law and article, only where the wording was read in an official text. */
  readonly law?: LocalizedText
}

export interface GateResult {
  readonly gate: GateId
  readonly status: GateStatus
  /** How many things were looked at and how many were fine: 13 of 14 claims. */
  readonly checked: number
  readonly passed: number
  readonly findings: readonly Finding[]
}

/** The worst status of several. */
export function worstStatus(results: readonly { readonly status: GateStatus }[]): GateStatus {
  if (results.some((result) => result.status === 'block')) return 'block'
  return results.some((result) => result.status === 'ask') ? 'ask' : 'pass'
}
