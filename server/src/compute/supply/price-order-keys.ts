import type { CompetitorPrice, LedgerEntry, PriceLedger, SalesWeek } from '@qianmian/pricing'
import type { SupplySettingsView } from '../../contract/types.ts'
import type { PriceItem, PricePlanOrder } from './price-plan-types.ts'

/** Every field of a type, so that a field which is added without being written down here fails to compile. */
type Keys<T> = Readonly<Record<keyof Required<T>, true>>
type AllOf<T> = T extends unknown ? keyof T : never

const ORDER: Keys<PricePlanOrder> = {
  currency: true,
  region: true,
  nowMs: true,
  settings: true,
  items: true,
  lines: true,
}
const SETTINGS: Keys<SupplySettingsView> = {
  policy: true,
  autoPriceBp: true,
  autoUnits: true,
  autoCostMinor: true,
  autoBundleBp: true,
  bundleMostBp: true,
  isStopped: true,
  marginFloorBp: true,
  stepBp: true,
  restDays: true,
  competitorBelowBp: true,
  competitorAboveBp: true,
  competitorMaxAgeDays: true,
  referenceRule: true,
  assumedCostBp: true,
  leadDays: true,
  leadDaysDeviation: true,
  reviewDays: true,
  budgetMinor: true,
  laneFixedMinor: true,
  laneUnitMinor: true,
  laneDays: true,
  farLossBp: true,
  trialsAtOnce: true,
}
const ITEM: Keys<PriceItem> = {
  variantId: true,
  category: true,
  priceMinor: true,
  unitCostMinor: true,
  isCostAssumed: true,
  weeks: true,
  weekly: true,
  units: true,
  lastChangeMs: true,
  ledger: true,
  competitors: true,
  minimumAdvertisedMinor: true,
}
const WEEK: Keys<SalesWeek> = {
  week: true,
  store: true,
  units: true,
  listPrice: true,
  promotion: true,
  isStockOut: true,
  isTest: true,
}
const WEEKLY: Keys<PriceItem['weekly']> = { mean: true, low: true, high: true }
const LEDGER: Keys<PriceLedger> = { variantId: true, place: true, currency: true, entries: true }
const ENTRY: Readonly<Record<AllOf<LedgerEntry>, true>> = { kind: true, atMs: true, price: true }
const COMPETITOR: Keys<CompetitorPrice & PriceItem['competitors'][number]> = {
  name: true,
  price: true,
  observedMs: true,
  isInStock: true,
  isFrozen: true,
}

/** Everything that an order of a price plan may hold, level by level: what a price can depend on, and nothing else. */
export const PRICE_ORDER_KEYS = { ORDER, SETTINGS, ITEM, WEEK, WEEKLY, LEDGER, ENTRY, COMPETITOR } as const

function* unknownIn(value: object, keys: Readonly<Record<string, true>>, at: string): Generator<string> {
  for (const name of Object.keys(value)) if (!Object.hasOwn(keys, name)) yield `${at}${name}`
}

function* unknownOf(order: PricePlanOrder): Generator<string> {
  yield* unknownIn(order, ORDER, '')
  yield* unknownIn(order.settings, SETTINGS, 'settings.')
  for (const item of order.items) {
    yield* unknownIn(item, ITEM, 'item.')
    yield* unknownIn(item.weekly, WEEKLY, 'item.weekly.')
    yield* unknownIn(item.ledger, LEDGER, 'item.ledger.')
    for (const week of item.weeks) yield* unknownIn(week, WEEK, 'item.weeks.')
    for (const entry of item.ledger.entries) yield* unknownIn(entry, ENTRY, 'item.ledger.entries.')
    for (const competitor of item.competitors) yield* unknownIn(competitor, COMPETITOR, 'item.competitors.')
  }
}

/**
 * Refuses an order with a field that is not in the closed list: a buyer, a device, a segment, anything. It is not left out in
 * silence, so that nobody believes that it had an effect (PIPL art. 24: the same price for everybody).
 * @throws TypeError with the field's name: such an order is a bug of whoever made it
 * @example refuseUnknown(order)
 */
export function refuseUnknown(order: PricePlanOrder): void {
  for (const field of unknownOf(order)) throw new TypeError(`a price plan takes no field "${field}"`)
}
