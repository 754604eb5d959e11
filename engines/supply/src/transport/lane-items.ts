import { minCostFlow } from './network-simplex.ts'
import type { TransferItem, TransferProblem } from './transfers.ts'

/** Costs of lanes are multiplied by it and rounded down before the whole-number simplex: what is shared out stays a lower bound. */
export const SCALE = 1024

/** One item on the lanes that lead from where it lies to where it is needed. */
export interface LaneItem {
  readonly item: TransferItem
  readonly lanes: Int32Array
  /** Most units that a lane can be of use for, beside `lanes`. */
  readonly most: Float64Array
  /** By place; needs that no lane can reach are taken off. */
  readonly supply: Float64Array
  /** Units that no lane can bring, by place. */
  readonly unreachable: Float64Array
  /** Money for bringing one unit over each of the lanes. */
  readonly unitCost: Float64Array
}

/** What an item does at given costs: units over each of its lanes, money without fixed charges, what a lane less would be worth. */
export interface LaneFlow {
  readonly units: Float64Array
  readonly skipped: number
  readonly cost: number
  readonly potential: Float64Array
}

/**
 * Sends one item at given costs a unit over its lanes, closed lanes at none. Where the item has a worth, a need may stay unmet at
 * that price.
 * @param costs whole, beside `lanes`
 * @returns nothing where needs without a price cannot be met
 */
export function send(
  item: LaneItem,
  costs: ArrayLike<number>,
  worth: number | undefined,
  isOpen?: Uint8Array,
  problem?: TransferProblem,
): LaneFlow | undefined {
  const { lanes, supply } = item
  const places = supply.length
  const [from, to, cost, at]: number[][] = [[], [], [], []] as number[][]
  for (let k = 0; k < lanes.length; k++) {
    if (isOpen && !isOpen[lanes[k]!]) continue
    const lane = problem!.lanes[lanes[k]!]!
    from!.push(lane.from)
    to!.push(lane.to)
    cost!.push(costs[k]!)
    at!.push(k)
  }
  const amounts = Array.from(supply)
  if (worth !== undefined) {
    let needed = 0
    for (let place = 0; place < places; place++) {
      if (supply[place]! >= 0) continue
      needed -= supply[place]!
      from!.push(places)
      to!.push(place)
      cost!.push(worth)
    }
    amounts.push(needed)
  }
  const outcome = minCostFlow({ supply: amounts, from: from!, to: to!, cost: cost! })
  if (!outcome.ok) return undefined
  const { flow, potential } = outcome.value
  const units = new Float64Array(lanes.length)
  at!.forEach((k, a) => {
    units[k] = flow[a]!
  })
  let skipped = 0
  for (let a = at!.length; a < flow.length; a++) skipped += flow[a]!
  return { units, skipped, cost: outcome.value.cost, potential }
}

/** Lanes of each item, and needs that nothing can reach taken off where they have no price. */
export function layOut(problem: TransferProblem): LaneItem[] {
  return problem.items.map((item) => {
    const size = item.size ?? 1
    const isUsed = (index: number): boolean => {
      const { from, to } = problem.lanes[index]!
      return item.supply[from]! > 0 && item.supply[to]! < 0
    }
    const lanes = Int32Array.from(problem.lanes.keys()).filter(isUsed)
    const most = Float64Array.from(lanes, (l) => {
      const { from, to } = problem.lanes[l]!
      return Math.min(item.supply[from]!, -item.supply[to]!)
    })
    const supply = Float64Array.from(item.supply)
    const unreachable = new Float64Array(problem.places)
    const unitCost = Float64Array.from(lanes, (l) => size * problem.lanes[l]!.unitCost)
    if (item.worth === undefined) {
      const [from, to] = [lanes, lanes].map((list, side) =>
        Array.from(list, (l) => (side === 0 ? problem.lanes[l]!.from : problem.lanes[l]!.to)),
      )
      const all = minCostFlow({ supply, from: from!, to: to!, cost: new Float64Array(lanes.length) })
      if (!all.ok)
        for (const { node, amount } of all.error.unmet) {
          unreachable[node] = amount
          supply[node]! += amount
        }
    }
    return { item, lanes, most, supply, unreachable, unitCost }
  })
}
