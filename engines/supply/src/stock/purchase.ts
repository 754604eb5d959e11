import { demandQuantile, expectedShort, type LeadTime, leadTimeDemand, shareCovered } from './lead-time-demand.ts'

/** An item that may be bought. Units are whole, money is in minor units, times are in periods of the paths. */
export interface StockItem {
  readonly id: string
  readonly onHand: number
  /** What is on its way. */
  readonly onOrder?: number
  /** What customers wait for. */
  readonly backorders?: number
  /** Sampled futures of demand, units by period. */
  readonly paths: readonly ArrayLike<number>[]
  readonly leadTime: LeadTime
  /** Periods until the next chance to order. */
  readonly review: number
  /** Share of order cycles without a stock-out. */
  readonly serviceLevel: number
  /** `orderUpTo` fills up to S at or below s; `lots` orders so many lots of Q that the position is above r. */
  readonly policy?: { readonly kind: 'orderUpTo' } | { readonly kind: 'lots'; readonly lot: number }
  readonly minOrder?: number
  /** Ordered in multiples of it. */
  readonly pack?: number
  /** Periods after arrival in which it can be sold. */
  readonly shelfLife?: number
  readonly unitCost: number
  /** Margin of a unit that is sold: what a missing one loses. */
  readonly unitMargin: number
  /** Cost of an order, and of holding a unit for a period: how far S lies above s. */
  readonly orderCost?: number
  readonly holdingCost?: number
}

/** Why a proposal is what it is, in the order in which things were decided; amounts in units where nothing else is said. */
export type PurchaseReason =
  | { readonly code: 'enough'; readonly position: number; readonly reorderPoint: number }
  | { readonly code: 'low'; readonly position: number; readonly reorderPoint: number; readonly target: number }
  | { readonly code: 'minOrder' | 'pack' | 'shelfLife' | 'budget'; readonly from: number; readonly to: number }
  | { readonly code: 'noDemand' }
  /** No quantity keeps both. */
  | {
      readonly code: 'conflict'
      readonly between: readonly ['minOrder' | 'pack', 'shelfLife']
      readonly least: number
      readonly most: number
    }

/** What to buy of an item, and what that changes. */
export interface PurchaseProposal {
  readonly id: string
  readonly units: number
  /** Money, in minor units. */
  readonly cost: number
  readonly reorderPoint: number
  readonly orderUpTo: number
  /** Share of futures that run out before the order after this one arrives: as it is, and with the proposal. */
  readonly stockOut: { readonly now: number; readonly after: number }
  /** Margin that the proposal is expected to save, in minor units. */
  readonly marginSaved: number
  readonly reasons: readonly PurchaseReason[]
}

/** Futures in which bought units spoil, at most this share. */
const SPOIL_RISK = 0.1

function checkItem(item: StockItem): void {
  const { id, onHand, onOrder = 0, backorders = 0, minOrder = 0, pack = 1, unitCost, unitMargin, serviceLevel } = item
  const refuse = (text: string): never => {
    throw new RangeError(`${id}: ${text}`)
  }
  for (const [name, value] of Object.entries({ onHand, onOrder, backorders, minOrder }))
    if (!(Number.isInteger(value) && value >= 0)) refuse(`${name} is not a whole number of units`)
  if (!(Number.isInteger(pack) && pack >= 1)) refuse('pack is not at least one unit')
  if (item.policy?.kind === 'lots' && !(Number.isInteger(item.policy.lot) && item.policy.lot >= 1))
    refuse('lot is not at least one unit')
  if (!Number.isSafeInteger(unitCost) || unitCost < 0) refuse('unitCost is not a whole amount of minor units')
  if (!(unitMargin >= 0)) refuse('unitMargin is below 0')
  if (!(serviceLevel > 0 && serviceLevel < 1)) refuse('serviceLevel lies between 0 and 1')
  if (item.shelfLife !== undefined && !(item.shelfLife > 0)) refuse('shelfLife is not above 0')
}

/** A proposal before the budget, with what is needed to make it smaller. */
export interface Draft {
  readonly item: StockItem
  readonly proposal: PurchaseProposal
  /** Steps of the quantity, and the least that may be ordered at all. */
  readonly step: number
  readonly least: number
  readonly position: number
  readonly sums: Float64Array
}

/** A proposal of another quantity: cost, risk and saved margin follow. */
export function withUnits(
  { item, proposal, position, sums }: Draft,
  units: number,
  reasons: readonly PurchaseReason[],
): PurchaseProposal {
  const saved = expectedShort(sums, position) - expectedShort(sums, position + units)
  return {
    ...proposal,
    units,
    cost: units * item.unitCost,
    stockOut: { now: 1 - shareCovered(sums, position), after: 1 - shareCovered(sums, position + units) },
    marginSaved: item.unitMargin * saved,
    reasons,
  }
}

/**
 * What to buy of one item, whatever it costs: the reorder point is the quantile of demand over lead time and review, the level
 * above it an economic order or what a review sells. Then the least order, packs and shelf life.
 */
export function draftPurchase(item: StockItem): Draft {
  checkItem(item)
  const { onHand, onOrder = 0, backorders = 0, minOrder = 0, pack = 1, policy = { kind: 'orderUpTo' } } = item
  const sums = leadTimeDemand(item.paths, item.leadTime, item.review)
  const position = onHand + onOrder - backorders
  const reorderPoint = Math.ceil(demandQuantile(sums, item.serviceLevel) - 1e-9)
  const perPeriod = leadTimeDemand(item.paths, 0, 1).reduce((sum, value) => sum + value, 0) / sums.length
  const { orderCost = 0, holdingCost = 0 } = item
  const economic = orderCost > 0 && holdingCost > 0 ? Math.sqrt((2 * orderCost * perPeriod) / holdingCost) : 0
  const above = policy.kind === 'lots' ? policy.lot : Math.max(economic, item.review * perPeriod)
  const orderUpTo = reorderPoint + Math.ceil(above)
  const lot = policy.kind === 'lots' ? policy.lot : 1
  const step = lcm(pack, lot)
  const least = Math.max(step, Math.ceil(minOrder / step) * step)
  const blank = {
    id: item.id,
    units: 0,
    cost: 0,
    reorderPoint,
    orderUpTo,
    stockOut: { now: 0, after: 0 },
    marginSaved: 0,
  }
  const draft: Draft = { item, proposal: { ...blank, reasons: [] }, step, least, position, sums }
  const end = (units: number, reasons: readonly PurchaseReason[]): Draft => ({
    ...draft,
    proposal: withUnits(draft, units, reasons),
  })

  if (!(sums[sums.length - 1]! > 0) && position >= 0) return end(0, [{ code: 'noDemand' }])
  if (position > reorderPoint || (position === reorderPoint && policy.kind === 'lots' && position > 0))
    return end(0, [{ code: 'enough', position, reorderPoint }])
  const reasons: PurchaseReason[] = [{ code: 'low', position, reorderPoint, target: orderUpTo }]
  let units = policy.kind === 'lots' ? reorderPoint + 1 - position : orderUpTo - position
  const raise = (code: 'minOrder' | 'pack', to: number): void => {
    if (to <= units) return
    reasons.push({ code, from: units, to })
    units = to
  }
  if (units <= 0) return end(0, [{ code: 'enough', position, reorderPoint }])
  raise('minOrder', minOrder)
  raise('pack', Math.ceil(units / step) * step)
  if (item.shelfLife !== undefined) {
    // What all but few futures sell until it spoils; what is there already is sold first.
    const sold = demandQuantile(leadTimeDemand(item.paths, item.leadTime, item.shelfLife), SPOIL_RISK)
    const most = Math.floor(Math.max(0, Math.floor(sold) - position) / step) * step
    if (most < least) {
      const between = [minOrder > step ? 'minOrder' : 'pack', 'shelfLife'] as const
      return end(0, [...reasons, { code: 'conflict', between, least, most: Math.max(0, Math.floor(sold) - position) }])
    }
    if (most < units) {
      reasons.push({ code: 'shelfLife', from: units, to: most })
      units = most
    }
  }
  return end(units, reasons)
}

function lcm(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y > 0) [x, y] = [y, x % y]
  return (a / x) * b
}
