import type { Fact, GateResult, ListingText } from '@qianmian/kernel'
import { type ChannelLimits, checkChannel } from './channel/check-channel.ts'
import { checkLaw } from './law/check-law.ts'
import type { Jurisdiction } from './law/rule.ts'
import { checkImplied } from './reader/check-implied.ts'
import { gateResult, mergeResults } from './text/gate-result.ts'
import { traceClaims } from './trace-claims.ts'

/** Everything that the text gates need to know about a listing. */
export interface ListingContext {
  readonly isoDate: string
  /** Category of the vocabulary. */
  readonly category: string
  readonly jurisdiction: Jurisdiction
  /** Absent: lengths are not checked. */
  readonly channel?: ChannelLimits
  /** Product, brand, model, option names and values. */
  readonly names?: readonly string[]
  readonly optionCounts?: readonly number[]
  readonly citing?: 'span' | 'product'
  /** Every word beside the facts comes from tables that people have read: the reader of implied claims is left out. */
  readonly isAuthored?: boolean
}

/**
 * Runs the four text gates over a listing in one or both languages.
 * @returns one result a gate in the order numbers, claims, law, channel; findings say which language and field they mean
 * @example gateListing([written.zh, written.en], subject.facts, { isoDate: '2026-11-24', category: 'apparel', jurisdiction: 'CN' })
 */
export function gateListing(
  texts: readonly ListingText[],
  facts: readonly Fact[],
  context: ListingContext,
): GateResult[] {
  const { isoDate, category, jurisdiction, channel, names, optionCounts, citing } = context
  const results = texts.map((text) => {
    const { numbers, claims } = traceClaims(text, facts, { isoDate, names, optionCounts, citing })
    const ruled = checkLaw(text, { category, jurisdiction, isoDate, facts, names, channel: channel?.id })
    if (context.isAuthored) return [numbers, claims, ruled, ...(channel ? [checkChannel(text, channel)] : [])]
    const others = [...numbers.findings, ...claims.findings]
    const { law: kept, implied } = checkImplied(
      text,
      { category, jurisdiction, names },
      { law: ruled.findings, others },
    )
    const law = gateResult('law', ruled.checked, [...kept, ...implied])
    return [numbers, claims, law, ...(channel ? [checkChannel(text, channel)] : [])]
  })
  return mergeResults(results.flat())
}
