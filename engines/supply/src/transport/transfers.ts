import { seededRandom } from '@qianmian/kernel'
import { TransferSearch } from './transfer-search.ts'

/** A way between two places: what it costs that anything goes at all, and what a unit of size costs. Minor units. */
export interface Lane {
  readonly from: number
  readonly to: number
  readonly fixedCost: number
  readonly unitCost: number
}

/** What lies where, and where it is needed. */
export interface TransferItem {
  readonly id: string
  /** By place, whole units: above 0 to spare, below 0 needed. */
  readonly supply: ArrayLike<number>
  /** Size of a unit against the lanes' unit cost; 1 when left out. Whole. */
  readonly size?: number
  /** Margin that is lost on each unit which is not brought, minor units; every need is met when left out. */
  readonly worth?: number
}

/** Items share lanes, and with them the fixed charges. A unit goes over one lane, never on through another place. */
export interface TransferProblem {
  readonly places: number
  readonly lanes: readonly Lane[]
  readonly items: readonly TransferItem[]
}

/** What is moved, what that costs with everything that stays unmet, and a cost below which no plan can be. */
export interface TransferPlan {
  readonly moves: readonly {
    readonly item: string
    readonly from: number
    readonly to: number
    readonly units: number
  }[]
  /** Units that no lane reaches, or that are not worth the way. */
  readonly unmet: readonly {
    readonly item: string
    readonly place: number
    readonly units: number
    readonly reason: 'noLane' | 'tooDear'
  }[]
  readonly cost: number
  readonly bound: number
}

/** How long is searched. */
export interface TransferOptions {
  /** Rounds that raise the bound. */
  readonly rounds?: number
  /** How often lanes are turned over by chance, to leave a plan that no single lane improves. */
  readonly kicks?: number
  readonly seed?: string | number
  /** Share of the time that is spent; at 1 the search ends with the best plan and bound so far. */
  readonly spent?: () => number
}

const ROUNDS = 400
const KICKS = 30
const SLOPES = 12

function checkTransfers({ places, lanes, items }: TransferProblem): void {
  const isPlace = (place: number): boolean => Number.isInteger(place) && place >= 0 && place < places
  lanes.forEach(({ from, to, fixedCost, unitCost }, l) => {
    if (!isPlace(from) || !isPlace(to) || from === to)
      throw new RangeError(`lane ${l} does not lead from one place to another`)
    for (const cost of [fixedCost, unitCost])
      if (!Number.isSafeInteger(cost) || cost < 0)
        throw new RangeError(`a cost of lane ${l} is not a whole amount of minor units`)
  })
  for (const { id, supply, size = 1, worth = 0 } of items) {
    if (supply.length !== places) throw new RangeError(`${id} has ${supply.length} supplies for ${places} places`)
    for (let place = 0; place < places; place++)
      if (!Number.isSafeInteger(supply[place]))
        throw new RangeError(`the supply of ${id} at place ${place} is not whole`)
    if (!(Number.isInteger(size) && size >= 0)) throw new RangeError(`the size of ${id} is not whole`)
    if (!(Number.isSafeInteger(worth) && worth >= 0)) throw new RangeError(`the worth of ${id} is not a whole amount`)
  }
}

/**
 * What to move between warehouses when lanes cost something merely to be used: slopes that share a lane's charge out over what went
 * there last time (Kim & Pardalos 1999), then lanes closed, opened and swapped one by one. The bound is that of the strong linear
 * relaxation: charges are shared out over items as prices, raised by subgradients (Held, Wolfe & Crowder 1974), and every item solved
 * exactly at them.
 * @returns the best plan found, its cost, and a bound that holds whatever happened
 * @throws RangeError where an amount is not whole or a lane leads nowhere
 * @example planTransfers({ places: 2, lanes: [{ from: 0, to: 1, fixedCost: 900, unitCost: 20 }], items: [{ id: 'tea', supply: [8, -5] }] })
 */
export function planTransfers(problem: TransferProblem, options: TransferOptions = {}): TransferPlan {
  checkTransfers(problem)
  const search = new TransferSearch(problem)
  const { laid } = search
  const { lanes } = problem
  const isOver = (): boolean => (options.spent?.() ?? 0) >= 1
  const flow = new Float64Array(lanes.length)
  laid.forEach(({ lanes: own, most }) => {
    own.forEach((l, k) => {
      flow[l]! += most[k]!
    })
  })
  const slope = Float64Array.from(lanes, ({ fixedCost }, l) => fixedCost / Math.max(1, flow[l]!))
  for (let round = 0; round < SLOPES && (round === 0 || !isOver()); round++) {
    const { flows } = search.flowsAt((p, k) => laid[p]!.unitCost[k]! + slope[laid[p]!.lanes[k]!]!)
    search.offer(flows)
    flow.fill(0)
    flows.forEach(({ units }, p) => {
      units.forEach((amount, k) => {
        flow[laid[p]!.lanes[k]!]! += amount
      })
    })
    flow.forEach((amount, l) => {
      if (amount > 0) slope[l] = lanes[l]!.fixedCost / amount
    })
  }
  search.improve(isOver)
  const bound = raiseBound(search, options.rounds ?? ROUNDS, isOver)
  search.improve(isOver)
  const random = seededRandom(options.seed ?? 'transfers')
  for (let k = 0; k < (options.kicks ?? KICKS) && search.cost > bound && !isOver(); k++) search.kick(random, isOver)
  return search.plan(bound)
}

/** The bound, and on the way more plans from what items do at its prices. */
function raiseBound(search: TransferSearch, rounds: number, isOver: () => boolean): number {
  const { laid, problem } = search
  const { lanes } = problem
  const total = new Float64Array(lanes.length)
  for (const { lanes: own, most } of laid) for (let k = 0; k < own.length; k++) total[own[k]!]! += most[k]!
  // price[p][k]: how much of a lane's charge an item would pay for the whole of what it could send there.
  const price = laid.map(({ lanes: own, most }) =>
    Float64Array.from(own, (l, k) => (lanes[l]!.fixedCost * most[k]!) / total[l]!),
  )
  let best = 0
  let step = 1
  let since = 0
  for (let round = 0; round < rounds && (round === 0 || !isOver()); round++) {
    const { flows, value } = search.flowsAt((p, k) => laid[p]!.unitCost[k]! + price[p]![k]! / laid[p]!.most[k]!)
    const asked = new Float64Array(lanes.length)
    laid.forEach(({ lanes: own }, p) => {
      for (let k = 0; k < own.length; k++) asked[own[k]!]! += price[p]![k]!
    })
    let bound = value
    asked.forEach((sum, l) => {
      bound += Math.min(0, lanes[l]!.fixedCost - sum)
    })
    if (bound > best) {
      best = bound
      since = 0
    } else if (++since >= 8) {
      step /= 2
      since = 0
    }
    if (round % 5 === 0 && search.offer(flows)) step = 1
    const slack = laid.map(({ lanes: own, most }, p) =>
      Float64Array.from(
        own,
        (l, k) => flows[p]!.units[k]! / most[k]! - (asked[l]! > lanes[l]!.fixedCost + 1e-9 ? 1 : 0),
      ),
    )
    const square = slack.reduce((sum, row) => sum + row.reduce((part, value) => part + value * value, 0), 0)
    if (square === 0 || search.cost - best < 0.5 || step < 1e-4) break
    const far = (step * (1.02 * search.cost - bound)) / square
    price.forEach((row, p) => {
      for (let k = 0; k < row.length; k++) row[k] = Math.max(0, row[k]! + far * slack[p]![k]!)
    })
  }
  // Whole costs: no plan costs a part of a minor unit.
  return Math.ceil(best - 1e-6)
}
