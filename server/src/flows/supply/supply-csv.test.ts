import { describe, expect, it } from 'vitest'
import type { SupplyRowView } from '../../contract/types.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { rowsCsv } from './supply-csv.ts'

const row: SupplyRowView = {
  item: {
    variantId: 'v1',
    productId: 'p1',
    handle: 'tea',
    sku: 'TEA',
    name: { zh: '=茶', en: 'Tea' },
    options: [],
  },
  kind: 'smooth',
  cell: 'AX',
  priceMinor: 4900,
  unitCostMinor: 2000,
  weekUnits: 7,
  nextUnits: null,
  onHand: 3,
  underWay: 0,
  daysOfStock: 3,
  stockOutProbability: 0.5,
  elasticity: null,
  decision: null,
}
const at = (currency: string): Ctx => ({ locale: 'zh', shop: { currency } }) as unknown as Ctx

describe('rows as a table', () => {
  it('write money as the currency has it, with a minor unit or without', () => {
    expect(rowsCsv(at('CNY'), [row]).split('\r\n')[1]).toContain(',49.00,7,')
    expect(rowsCsv(at('JPY'), [row]).split('\r\n')[1]).toContain(',4900,7,')
  })

  it('let no name run as a formula', () => {
    expect(rowsCsv(at('CNY'), [row]).split('\r\n')[1]?.startsWith("'=茶")).toBe(true)
  })
})
