import { moneyToDecimal, pick } from '@qianmian/kernel'
import type { SupplyRowView } from '../../contract/types.ts'
import { csvRow } from '../../formats/csv/csv-row.ts'
import type { Ctx } from '../../platform/ctx.ts'

const CSV = { delimiter: ',', newline: '\r\n', quote: 'minimal' } as const
const HEAD = {
  zh: [
    '商品',
    '规格',
    'SKU',
    '现价',
    '近 7 天',
    '下周',
    '低',
    '高',
    '在库',
    '在途',
    '够卖天数',
    '断货概率',
    '弹性',
    '提议',
    '从',
    '到',
    '预期利润',
    '低',
    '高',
    '理由',
  ],
  en: [
    'Product',
    'Options',
    'SKU',
    'Price',
    'Last 7 days',
    'Next week',
    'Low',
    'High',
    'On hand',
    'Under way',
    'Days of stock',
    'Stock-out',
    'Elasticity',
    'Proposal',
    'From',
    'To',
    'Expected profit',
    'Low',
    'High',
    'Reason',
  ],
} as const

/** Rows as a table in the reader's language; money in the currency's minor unit is written as a decimal of the whole. */
export function rowsCsv(ctx: Ctx, rows: readonly SupplyRowView[]): string {
  const lang = ctx.locale
  const money = (minor: number | null | undefined): string =>
    minor === null || minor === undefined
      ? ''
      : moneyToDecimal({ amount: Math.round(minor), currency: ctx.shop.currency })
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value)
  const body = rows.map(({ item, decision, nextUnits, elasticity, ...row }) => [
    pick(item.name, lang),
    item.options.map((one) => pick(one, lang)).join(' / '),
    item.sku ?? '',
    money(row.priceMinor),
    number(row.weekUnits),
    number(nextUnits?.mean),
    number(nextUnits?.low),
    number(nextUnits?.high),
    number(row.onHand),
    number(row.underWay),
    number(row.daysOfStock),
    number(row.stockOutProbability),
    number(elasticity?.mean),
    decision ? pick(decision.title, lang) : '',
    decision?.kind === 'price' ? money(decision.from) : '',
    decision ? (decision.kind === 'price' ? money(decision.to) : number(decision.to)) : '',
    money(decision?.expected?.mean),
    money(decision?.expected?.low),
    money(decision?.expected?.high),
    decision ? pick(decision.reason, lang) : '',
  ])
  return `\uFEFF${[HEAD[lang], ...body].map((cells) => csvRow(cells, CSV)).join('')}`
}
