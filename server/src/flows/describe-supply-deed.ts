import { type LocalizedText, pick } from '@qianmian/kernel'
import type { AuditRow } from '../modules/activity/index.ts'

const n = ({ summary }: AuditRow, key: string): string => String(summary[key] ?? '')
const nameOf = ({ summary }: AuditRow, lang: 'zh' | 'en'): string => pick((summary.name ?? {}) as LocalizedText, lang)

/** Sentences for what feeds the plans of prices and supply. Costs are confidential: they only count. */
export const SUPPLY_TELLERS: Readonly<Record<string, (row: AuditRow) => LocalizedText>> = {
  'supply.settings': () => ({ zh: '改了价格与供应的规则', en: 'Changed the rules of prices and supply' }),
  'supply.terms': (row) => ({
    zh: `更新了 ${n(row, 'changed')} 个规格的进货条件`,
    en: `Changed the terms of buying of ${n(row, 'changed')} variants`,
  }),
  'supply.terms-undo': (row) => ({
    zh: `撤回了 ${n(row, 'changed')} 个规格的进货条件`,
    en: `Took back the terms of buying of ${n(row, 'changed')} variants`,
  }),
  'supply.place': (row) =>
    row.summary.isPlaced
      ? { zh: `标了仓库的位置：${nameOf(row, 'zh')}`, en: `Placed a warehouse: ${nameOf(row, 'en')}` }
      : { zh: `去掉了仓库的位置：${nameOf(row, 'zh')}`, en: `Took a warehouse off the map: ${nameOf(row, 'en')}` },
  'fleet.add': (row) => ({ zh: `车队加了“${n(row, 'vehicle')}”`, en: `Added “${n(row, 'vehicle')}” to the fleet` }),
  'fleet.change': (row) => ({
    zh: `改了车队的“${n(row, 'vehicle')}”`,
    en: `Changed “${n(row, 'vehicle')}” of the fleet`,
  }),
  'fleet.remove': (row) => ({
    zh: `车队去掉了“${n(row, 'vehicle')}”`,
    en: `Took “${n(row, 'vehicle')}” out of the fleet`,
  }),
  'fleet.restore': (row) => ({
    zh: `车队拿回了“${n(row, 'vehicle')}”`,
    en: `Brought “${n(row, 'vehicle')}” back to the fleet`,
  }),
  'routes.rules': () => ({ zh: '改了配送路线的假设', en: 'Changed what delivery routes assume' }),
  'routes.dispatch': (row) => ({
    zh: `${n(row, 'day')} 的路线发车：${n(row, 'routes')} 条，${n(row, 'stops')} 站`,
    en: `Dispatched the routes of ${n(row, 'day')}: ${n(row, 'routes')} routes, ${n(row, 'stops')} stops`,
  }),
  'routes.undo-dispatch': (row) => ({
    zh: `撤回了 ${n(row, 'day')} 的发车`,
    en: `Took back the dispatch of ${n(row, 'day')}`,
  }),
}
