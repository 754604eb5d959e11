import { type FactValue, type LocalizedText, showFactValue } from '@qianmian/kernel'
import type { FactChangeView } from '../contract/types.ts'
import type { AuditRow } from '../modules/activity/index.ts'

const DEEDS = ['add', 'correct', 'disputed', 'retired', 'active'] as const

/** A line of the audit trail about a fact, with its value in words before and after. */
export function factChange(row: AuditRow): FactChangeView {
  const deed = DEEDS.find((known) => row.action === `fact.${known}`) ?? 'correct'
  const reason = row.summary.reason
  return {
    at: row.at.toISOString(),
    by: row.actorName,
    deed,
    before: wordsOf(row.before),
    after: wordsOf(row.after) ?? {},
    reason: typeof reason === 'string' ? reason : '',
  }
}

/** The audit trail keeps facts as they were stored, whatever the version that wrote them. */
function wordsOf(fact: unknown): LocalizedText | null {
  if (typeof fact !== 'object' || fact === null || !('value' in fact)) return null
  const value = fact.value as FactValue
  return { zh: showFactValue(value, 'zh'), en: showFactValue(value, 'en') }
}
