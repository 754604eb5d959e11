import { moneyToDecimal, pick } from '@qianmian/kernel'
import type { RoutePlanView } from '../../contract/types.ts'
import { csvRow } from '../../formats/csv/csv-row.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { clockText } from './route-words.ts'

const CSV = { delimiter: ',', newline: '\r\n', quote: 'minimal' } as const
const HEAD = {
  zh: [
    '日期',
    '路线',
    '车',
    '仓库',
    '顺序',
    '到',
    '地点',
    '省',
    '件数',
    '单数',
    '订单',
    '公里',
    '装车',
    '出车',
    '收车',
    '路线公里',
    '路线费用',
    '没有排的原因',
  ],
  en: [
    'Day',
    'Route',
    'Vehicle',
    'Warehouse',
    'Order',
    'Arrives',
    'Place',
    'Province',
    'Units',
    'Orders',
    'Order numbers',
    'km',
    'Loaded',
    'Leaves',
    'Back',
    'Route km',
    'Route cost',
    'Why it is left',
  ],
} as const

/** Routes as a table, a stop a row, and what is on none at the end. It names orders by their numbers alone. */
export function routesCsv(ctx: Ctx, plan: RoutePlanView): string {
  const lang = ctx.locale
  const stopOf = new Map(plan.stops.map((stop) => [stop.id, stop]))
  const houseOf = (id: string) => pick(plan.warehouses.find((one) => one.id === id)?.name ?? {}, lang)
  const cells = (stopId: string) => {
    const stop = stopOf.get(stopId)
    return stop
      ? [
          pick(stop.name, lang),
          stop.province ?? '',
          String(stop.units),
          String(stop.orders.length),
          stop.orders.map(({ number }) => number).join(' '),
        ]
      : ['', '', '', '', '']
  }
  const driven = plan.routes.flatMap((route) => {
    const vehicle = plan.vehicles.find(({ id }) => id === route.vehicleId)
    return route.stops.map((stop, i) => [
      plan.day,
      route.id,
      `${vehicle?.name ?? ''} ${route.number}`.trim(),
      houseOf(vehicle?.locationId ?? ''),
      String(i + 1),
      clockText(stop.arrivesMinute, lang),
      ...cells(stop.stopId),
      String(stop.km),
      String(route.units),
      clockText(route.leavesMinute, lang),
      clockText(route.backMinute, lang),
      String(route.km),
      moneyToDecimal({ amount: route.costMinor, currency: ctx.shop.currency }),
      '',
    ])
  })
  const left = plan.left.map(({ stopId, says }) => [
    plan.day,
    '',
    '',
    houseOf(stopOf.get(stopId)?.fromLocationId ?? ''),
    '',
    '',
    ...cells(stopId),
    ...['', '', '', '', '', ''],
    pick(says, lang),
  ])
  return `\uFEFF${[HEAD[lang], ...driven, ...left].map((row) => csvRow(row, CSV)).join('')}`
}
