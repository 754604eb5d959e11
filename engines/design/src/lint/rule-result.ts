import type { Finding, LocalizedText } from '@qianmian/kernel'

/** What one rule looked at and what it found. */
export interface RuleResult {
  readonly checked: number
  readonly findings: readonly Finding[]
}

/** A finding of the layout gate. */
export const finding = (
  status: Finding['status'],
  code: string,
  excerpt: string,
  message: LocalizedText,
  law?: LocalizedText,
): Finding => ({ status, code, excerpt, message, ...(law && { law }) })
