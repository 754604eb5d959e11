import { minorDigits, pick } from '@qianmian/kernel'
import { csvRow } from '../../formats/csv/csv-row.ts'
import { noteAccess } from '../../modules/access/index.ts'
import { listOrders, type Order, type OrderFilter, orderTotals, paidMinor } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

const PAGE = 500
/** More orders than this are no table for a person any more. */
export const MOST_EXPORTED = 20_000
const STYLE = { delimiter: ',', newline: '\r\n', quote: 'minimal' } as const

const HEAD = [
  'number',
  'placed_at',
  'state',
  'email',
  'recipient',
  'phone',
  'country',
  'region',
  'city',
  'district',
  'address_1',
  'address_2',
  'postcode',
  'items',
  'units',
  'currency',
  'goods',
  'discount',
  'tax',
  'delivery',
  'total',
  'paid',
  'delivery_option',
  'tracking',
  'source',
  'simulated',
]

/**
 * Orders as a table, newest first, one row an order; amounts in major units with the currency's decimals. Cells that a
 * spreadsheet would run are guarded. Names and addresses are in it, so the export is written into the access log.
 */
export async function exportOrders(ctx: Ctx, filter: Omit<OrderFilter, 'limit' | 'offset'>): Promise<string> {
  const rows = [csvRow(HEAD, STYLE)]
  const ids: string[] = []
  for (let offset = 0; offset < MOST_EXPORTED; offset += PAGE) {
    const { orders, total } = await listOrders(ctx, { ...filter, limit: PAGE, offset })
    for (const order of orders) {
      rows.push(csvRow(cells(ctx, order), STYLE))
      ids.push(order.id)
    }
    if (offset + PAGE >= total) break
  }
  await noteAccess(ctx, { purpose: 'export', objectType: 'order', objectIds: ids })
  return rows.join('')
}

function cells(ctx: Ctx, order: Order): string[] {
  const { address } = order
  const totals = orderTotals(order)
  const digits = minorDigits(order.currency)
  const money = (minor: number) => (minor / 10 ** digits).toFixed(digits)
  return [
    order.number,
    order.placedAt.toISOString(),
    order.state,
    order.email,
    address.recipient,
    address.phone ?? '',
    address.country,
    address.region,
    address.city,
    address.district ?? '',
    address.line1,
    address.line2 ?? '',
    address.postcode ?? '',
    order.lines.map((line) => `${line.sku ?? pick(line.name, ctx.locale)} × ${line.units}`).join('; '),
    String(order.lines.reduce((sum, line) => sum + line.units, 0)),
    order.currency,
    money(totals.listMinor),
    money(totals.discountMinor),
    money(totals.taxMinor),
    money(totals.deliveryMinor),
    money(totals.totalMinor),
    money(paidMinor(order.ledger)),
    pick(order.deliveryName, ctx.locale),
    order.parcels.map((parcel) => `${parcel.carrier} ${parcel.tracking}`).join('; '),
    order.source,
    String(order.isSimulated),
  ]
}
