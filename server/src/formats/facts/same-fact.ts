import type { LocalizedText } from '@qianmian/kernel'
import type { FactDraft } from '../product-draft.ts'
import { localize } from '../text/localize.ts'
import { parseFactValue } from './parse-fact-value.ts'

/**
 * True if a cell says what the fact says, however it is written: `亚麻 55% 棉 45%` and `亚麻 55%，棉 45%` are one fact. This is how
 * a column keeps its wording after the catalogue has parsed and printed the value again.
 */
export function sameFact(cell: string, fact: FactDraft, columnUnit?: string): boolean {
  const text = cell.trim()
  if (text === fact.valueText.zh?.trim() || text === fact.valueText.en?.trim()) return true
  const meaning = (value: LocalizedText, unit?: string) => parseFactValue(value, fact.attribute, unit)
  const before = meaning(localize(text), columnUnit)
  return (
    before.kind !== 'text' &&
    JSON.stringify(before) === JSON.stringify(meaning(fact.valueText, fact.unit ?? columnUnit))
  )
}
