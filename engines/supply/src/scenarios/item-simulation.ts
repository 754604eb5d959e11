import type { ItemPlan } from './item-plan.ts'

/** A place with less than half a unit has none: sampled demand need not be whole, units are. */
export const NO_STOCK = 0.5

/** What adds up over items in each future; cash by future and day. */
export interface ScenarioTotals {
  readonly profit: Float64Array
  readonly lostMargin: Float64Array
  readonly asked: Float64Array
  readonly served: Float64Array
  /** Value of what lies there overnight, summed over days. */
  readonly stockValue: Float64Array
  /** Spent less taken in. */
  readonly outlay: Float64Array
}

export function emptyTotals(count: number, horizon: number): ScenarioTotals {
  const byPath = (): Float64Array => new Float64Array(count)
  return {
    profit: byPath(),
    lostMargin: byPath(),
    asked: byPath(),
    served: byPath(),
    stockValue: byPath(),
    outlay: new Float64Array(count * horizon),
  }
}

/**
 * The futures of one item at its places, day by day. What it finds is laid down in arrays that are used again for the next item:
 * nothing is allocated while days pass.
 */
export class ItemSimulation {
  /** Stock after the day's sales, and units that were asked for there and lost: by place, day and future. */
  readonly stock: Float64Array
  readonly lost: Float64Array
  /** First day without stock or with less than was asked for, by place and future; infinite where there is none. */
  readonly outDay: Float64Array
  /** The same for all places together: less in the whole than was asked for. */
  readonly outDayOfAll: Float64Array
  private readonly count: number
  private readonly horizon: number
  private readonly demand: Float64Array
  private readonly arriving: Float64Array
  private readonly now: Float64Array
  private readonly underWay: Float64Array
  private readonly unmet: Float64Array
  private readonly isShort: Uint8Array

  /** @param places the most that any item has */
  constructor(count: number, horizon: number, places: number) {
    this.count = count
    this.horizon = horizon
    this.stock = new Float64Array(places * horizon * count)
    this.lost = new Float64Array(places * horizon * count)
    this.outDay = new Float64Array(places * count)
    this.outDayOfAll = new Float64Array(count)
    this.demand = new Float64Array(places * horizon)
    this.arriving = new Float64Array(places * horizon)
    this.now = new Float64Array(places)
    this.underWay = new Float64Array(places)
    this.unmet = new Float64Array(places)
    this.isShort = new Uint8Array(places)
  }

  /** Runs all futures, and adds what they cost and earn to the totals. */
  run(plan: ItemPlan, totals: ScenarioTotals): void {
    this.outDay.fill(Number.POSITIVE_INFINITY)
    this.outDayOfAll.fill(Number.POSITIVE_INFINITY)
    for (let k = 0; k < this.count; k++) this.runPath(plan, totals, k)
  }

  private start(plan: ItemPlan, k: number): void {
    const { horizon, demand, arriving, now, underWay } = this
    const { positions, factor, sampled, receipts } = plan
    const places = positions.length
    arriving.fill(0)
    underWay.fill(0)
    for (let p = 0; p < places; p++) {
      const path = positions[p]!.paths[k]!
      now[p] = positions[p]!.onHand
      for (let t = 0; t < horizon; t++) demand[p * horizon + t] = path[t]! * factor[p * horizon + t]!
    }
    for (let e = 0; e < sampled.length; e++) {
      const { fromDay, untilDay, byPath } = sampled[e]!
      const by = byPath[k]!
      for (let p = 0; p < places; p++) for (let t = fromDay; t < untilDay; t++) demand[p * horizon + t]! *= by
    }
    for (let r = 0; r < receipts.length; r++) {
      const { place, placed, units, arrives } = receipts[r]!
      if (placed < 0) underWay[place]! += units
      if (placed < horizon && arrives[k]! < horizon) arriving[place * horizon + arrives[k]!]! += units
    }
  }

  private runPath(plan: ItemPlan, totals: ScenarioTotals, k: number): void {
    const { horizon, count, demand, arriving, now, underWay, unmet, isShort, stock, lost, outDay, outDayOfAll } = this
    const { item, positions, isClosed, receipts, moves, rules, lanes, margin, price } = plan
    const places = positions.length
    const { profit, lostMargin, asked, served, stockValue, outlay } = totals
    this.start(plan, k)
    let [move, receipt, orders] = [0, 0, 0]
    let [earned, missedMargin, wanted, sold, value] = [0, 0, 0, 0, 0]
    while (receipt < receipts.length && receipts[receipt]!.placed < 0) receipt++
    for (let t = 0; t < horizon; t++) {
      let spent = 0
      let extra = 0
      for (let p = 0; p < places; p++) {
        const came = arriving[p * horizon + t]!
        now[p]! += came
        underWay[p]! -= came
      }
      for (; move < moves.length && moves[move]!.day <= t; move++) {
        const { from, to, units, days, unitCost, fixedCost } = moves[move]!
        const left = Math.min(units, now[from]!)
        if (!(left > 0)) continue
        now[from]! -= left
        underWay[to]! += left
        if (t + days < horizon) arriving[to * horizon + t + days]! += left
        extra += fixedCost + left * unitCost
      }
      for (; receipt < receipts.length && receipts[receipt]!.placed <= t; receipt++) {
        const { place, units, fixedCost } = receipts[receipt]!
        underWay[place]! += units
        spent += units * item.unitCost
        extra += fixedCost
      }
      for (let r = 0; r < rules.length; r++) {
        const { place, review, firstDay, level, reorderPoint, pack, leads, delay } = rules[r]!
        if (t < firstDay || (t - firstDay) % review !== 0) continue
        const position = now[place]! + underWay[place]!
        if (position > reorderPoint || position >= level) continue
        const units = Math.ceil((level - position) / pack - 1e-9) * pack
        const day = t + Math.ceil(leads[(k + orders++) % leads.length]! + delay[k]! - 1e-9)
        spent += units * item.unitCost
        if (day <= t) now[place]! += units
        else {
          underWay[place]! += units
          if (day < horizon) arriving[place * horizon + day]! += units
        }
      }

      let [need, rest, gone] = [0, 0, 0]
      for (let p = 0; p < places; p++) {
        const want = demand[p * horizon + t]!
        const can = isClosed[p * horizon + t] ? 0 : Math.min(want, now[p]!)
        now[p]! -= can
        unmet[p] = want - can
        isShort[p] = can < want && !isClosed[p * horizon + t] ? 1 : 0
        wanted += want
        gone += can
        need += want - can
        rest += now[p]!
      }
      if (outDayOfAll[k]! > t && need > rest) outDayOfAll[k] = t
      for (let l = 0; l < lanes.length && need > 0; l++) {
        const { from, to, unitCost } = lanes[l]!
        if (!(unmet[to]! > 0) || isClosed[from * horizon + t]) continue
        const sent = Math.min(unmet[to]!, now[from]!)
        now[from]! -= sent
        unmet[to]! -= sent
        gone += sent
        extra += sent * unitCost
      }
      let [left, missed] = [0, 0]
      for (let p = 0; p < places; p++) {
        const cell = (p * horizon + t) * count + k
        stock[cell] = now[p]!
        lost[cell] = unmet[p]!
        left += now[p]!
        missed += unmet[p]!
        if (outDay[p * count + k]! > t && (isShort[p] || now[p]! < NO_STOCK)) outDay[p * count + k] = t
      }
      if (outDayOfAll[k]! > t && left < NO_STOCK) outDayOfAll[k] = t
      sold += gone
      value += left
      earned += gone * margin[t]! - left * item.holdingCost - extra
      missedMargin += missed * margin[t]!
      outlay[k * horizon + t]! += spent + extra - gone * price[t]!
    }
    let end = 0
    for (let p = 0; p < places; p++) end += now[p]!
    profit[k]! += earned - end * (item.leftoverCost ?? 0)
    lostMargin[k]! += missedMargin
    asked[k]! += wanted
    served[k]! += sold
    stockValue[k]! += value * item.unitCost
  }
}
