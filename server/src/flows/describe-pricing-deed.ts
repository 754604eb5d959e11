import type { LocalizedText } from '@qianmian/kernel'
import type { AuditRow } from '../modules/activity/index.ts'

const of = ({ summary }: AuditRow, key: string): string => String(summary[key] ?? '')

/** Sentences for what happens with competitors' prices. */
export const PRICING_TELLERS: Readonly<Record<string, (row: AuditRow) => LocalizedText>> = {
  'market.make': (row) => ({
    zh: `建了对手价来源“${of(row, 'name')}”`,
    en: `Made a source of competitors’ prices: “${of(row, 'name')}”`,
  }),
  'market.take': (row) => ({
    zh: `“${of(row, 'name')}”的对手价：用了 ${of(row, 'taken')} 条，退回 ${of(row, 'refused')} 条，留着不用 ${of(row, 'held')} 条`,
    en: `Competitors’ prices of “${of(row, 'name')}”: ${of(row, 'taken')} taken, ${of(row, 'refused')} refused, ${of(row, 'held')} kept out`,
  }),
  'market.drop': (row) => ({
    zh: `丢掉“${of(row, 'name')}”里离谱的一批（${of(row, 'held')} 条）`,
    en: `Dropped an absurd batch of “${of(row, 'name')}” (${of(row, 'held')} rows)`,
  }),
  'market.clear': (row) => ({
    zh: `清空“${of(row, 'name')}”的 ${of(row, 'prices')} 条对手价`,
    en: `Removed ${of(row, 'prices')} competitors’ prices of “${of(row, 'name')}”`,
  }),
  'market.remove': (row) => ({
    zh: `删了对手价来源“${of(row, 'name')}”`,
    en: `Removed the source of competitors’ prices “${of(row, 'name')}”`,
  }),
}
