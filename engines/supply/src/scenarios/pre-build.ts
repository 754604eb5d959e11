import type { LeadTime } from '../stock/lead-time-demand.ts'
import { levelOf, type Need, needsOf, ON_TIME } from './build-needs.ts'
import { checkProblem } from './check-problem.ts'
import { scheduleInbound } from './inbound-schedule.ts'
import type { StockProblem } from './problem.ts'
import { sampleMean } from './quantiles.ts'
import { simulateUntouched } from './stock-risks.ts'

/** Who delivers an item, to all places or to one. */
export interface BuildSupplier {
  readonly item: string
  readonly place?: string
  readonly leadTime: LeadTime
  readonly pack?: number
  /** Of all that is built of an item at a place: its parts, and what limits leave of it, may be less. */
  readonly minOrder?: number
}

/** What a place can take: room in the size of items, and units that its doors take in a day. */
export interface BuildPlace {
  readonly place: string
  /** One figure, or one for each day up to the event: what other goods leave of it. */
  readonly capacity?: number | Float64Array
  readonly inboundPerDay?: number | Float64Array
}

export interface BuildRequest {
  /** Days of the event, up to before `untilDay`; stock must be there before the first. */
  readonly event: { readonly fromDay: number; readonly untilDay: number }
  /** Share of futures in which an item lasts through the event: of all items, or by item. */
  readonly serviceLevel: number | ReadonlyMap<string, number>
  readonly suppliers: readonly BuildSupplier[]
  readonly places?: readonly BuildPlace[]
  readonly sizes?: readonly { readonly item: string; readonly size: number }[]
  /** Share of deliveries that must be in time: .9 when left out. */
  readonly onTime?: number
  /**
   * Places send parcels for each other: what is missing, the least order and packs are of an item as a whole, and each place gets
   * its part of it. Suppliers of single places are not asked then.
   */
  readonly isPooled?: boolean
  readonly shouldStop?: () => boolean
  readonly onProgress?: (share: number) => void
}

export type BuildReason =
  /** Of the event's demand so much must be there at its start, in so large a share of futures; so much is there then on average. */
  | { readonly code: 'event'; readonly needed: number; readonly expected: number; readonly serviceLevel: number }
  | { readonly code: 'leadTime'; readonly days: number; readonly onTime: number }
  | { readonly code: 'minOrder' | 'pack'; readonly from: number; readonly to: number }
  /** So many days before the event's last possible day, for doors or room are full then. */
  | { readonly code: 'spread'; readonly daysEarlier: number }

/** An order of the build. */
export interface BuildLine {
  readonly item: string
  readonly place: string
  readonly orderDay: number
  readonly arrivalDay: number
  readonly units: number
  /** Of the goods, and of holding them until the event: minor units. */
  readonly cost: number
  readonly holdingCost: number
  readonly reasons: readonly BuildReason[]
}

/** What stands in the way of units that are needed. */
export type BuildConflict = {
  readonly item: string
  readonly place: string
  readonly units: number
  readonly marginAtRisk: number
} & (
  | { readonly code: 'leadTime'; readonly days: number; readonly left: number }
  | { readonly code: 'inbound'; readonly perDay: number }
  | { readonly code: 'capacity'; readonly capacity: number }
  | { readonly code: 'noSupplier' }
)

/** Where how much must be, and what of it can be. */
export interface BuildTarget {
  readonly item: string
  readonly place: string
  /** At the start of the event. */
  readonly needed: number
  readonly expected: number
  /** More than what will be there: whole units before packs. */
  readonly missing: number
  readonly built: number
}

export interface BuildPlan {
  readonly targets: readonly BuildTarget[]
  /** By order day. */
  readonly lines: readonly BuildLine[]
  readonly conflicts: readonly BuildConflict[]
  readonly cost: number
  readonly holdingCost: number
}

function checkRequest(
  { event, serviceLevel, suppliers, places = [], sizes = [], onTime = ON_TIME }: BuildRequest,
  { horizon, places: known, items }: StockProblem,
): void {
  const refuse = (text: string): never => {
    throw new RangeError(text)
  }
  const { fromDay, untilDay } = event
  const isWhole = Number.isInteger(fromDay) && Number.isInteger(untilDay)
  if (!isWhole || fromDay < 1 || untilDay <= fromDay || untilDay > horizon)
    refuse(`an event from day ${fromDay} until ${untilDay} does not lie between tomorrow and day ${horizon}`)
  if (!(onTime > 0 && onTime <= 1)) refuse('onTime lies between 0 and 1')
  for (const { id } of items) {
    const level = levelOf(serviceLevel, id)
    if (!(level > 0 && level < 1)) refuse(`the serviceLevel of item ${id} does not lie between 0 and 1`)
  }
  const ids = new Set(items.map(({ id }) => id))
  for (const { item, place, leadTime, pack = 1, minOrder = 0 } of suppliers) {
    const where = `the supplier of item ${item}${place === undefined ? '' : ` at place ${place}`}`
    if (!ids.has(item)) refuse(`${where}: no such item`)
    if (place !== undefined && !known.includes(place)) refuse(`${where}: no such place`)
    const times = typeof leadTime === 'number' ? [leadTime] : Array.from(leadTime)
    if (times.length === 0 || !times.every((days) => days >= 0 && Number.isFinite(days)))
      refuse(`${where}: a lead time is below 0 or no number`)
    if (!(Number.isInteger(pack) && pack >= 1)) refuse(`${where}: pack is not at least one unit`)
    if (!(Number.isInteger(minOrder) && minOrder >= 0)) refuse(`${where}: minOrder is not a whole number of units`)
  }
  for (const { place, capacity = 0, inboundPerDay = 0 } of places) {
    if (!known.includes(place)) refuse(`place ${place}: no such place`)
    for (const limit of [capacity, inboundPerDay]) {
      const amounts = typeof limit === 'number' ? [limit] : limit
      if (!amounts.every((amount) => amount >= 0)) refuse(`place ${place}: a capacity is below 0 or no number`)
      if (typeof limit !== 'number' && limit.length < fromDay)
        refuse(`place ${place}: a capacity has fewer days than there are before the event`)
    }
  }
  for (const { item, size } of sizes)
    if (!ids.has(item) || !(size >= 0 && Number.isFinite(size))) refuse(`the size of item ${item} makes no sense`)
}

const byDay = (limit: number | Float64Array, days: number): Float64Array =>
  typeof limit === 'number' ? new Float64Array(days).fill(limit) : limit.slice(0, days)

/**
 * What to build up before an event such as 618 or 11.11, where, and when to order it: what must be there at its start so that an
 * item lasts through it in a share of futures, less what will be there; ordered so that it comes in as late as lead times, doors
 * and room allow. What cannot come is said, with the limit that stands in the way.
 * @param problem its futures contain the event; what is under way is counted
 * @returns undefined when it was told to stop
 * @throws RangeError that names the item or place, when the problem or request makes no sense
 * @example preBuild(problem, { event: { fromDay: 30, untilDay: 33 }, serviceLevel: 0.95, suppliers: [{ item: 'tea', leadTime: [7, 9, 12] }], places: [{ place: 'east', inboundPerDay: 400 }] })
 */
export function preBuild(problem: StockProblem, request: BuildRequest): BuildPlan | undefined {
  checkProblem(problem)
  checkRequest(request, problem)
  const { horizon } = problem
  const { event, places = [] } = request
  const limits = new Map(places.map((one) => [one.place, one]))
  const sizeOf = new Map(request.sizes?.map(({ item, size }) => [item, size]))
  const needs: Need[] = []
  const lying = new Map(problem.places.map((place) => [place, new Float64Array(event.fromDay)]))
  const isDone = simulateUntouched(
    problem,
    (item, positions, { stock }, count) => {
      const size = sizeOf.get(item.id) ?? 1
      const before: Float64Array[] = []
      positions.forEach((position, p) => {
        const left = (t: number): Float64Array =>
          stock.subarray((p * horizon + t) * count, (p * horizon + t + 1) * count)
        const room = lying.get(position.place)!
        for (let t = 0; t < event.fromDay; t++) room[t]! += size * sampleMean(left(t))
        before.push(left(event.fromDay - 1).slice())
      })
      needs.push(...needsOf(item, positions, size, before, request))
    },
    request,
  )
  if (!isDone) return undefined

  const lines: BuildLine[] = []
  const conflicts: BuildConflict[] = []
  const built = new Map<Need, number>()
  for (const place of problem.places) {
    const { capacity = Number.POSITIVE_INFINITY, inboundPerDay = Number.POSITIVE_INFINITY } = limits.get(place) ?? {}
    const own = needs.filter((need) => need.place === place && need.units > 0 && need.hasSupplier)
    const perDay = byDay(inboundPerDay, event.fromDay)
    const most = byDay(capacity, event.fromDay)
    const room = lying.get(place)!.map((size, t) => most[t]! - size)
    const { units, left } = scheduleInbound(own, { perDay, room })
    own.forEach((need, n) => {
      units[n]!.forEach((amount, day) => {
        if (!(amount > 0)) return
        built.set(need, (built.get(need) ?? 0) + amount)
        lines.push(lineOf(need, amount, day, event.fromDay))
      })
    })
    for (const { load, units: missing, because } of left) {
      const need = own[load]!
      const { item, worth, lead } = need
      const base = { item, place, units: missing, marginAtRisk: missing * worth }
      if (because === 'leadTime') conflicts.push({ ...base, code: because, days: lead, left: event.fromDay - 1 })
      else if (because === 'inbound') conflicts.push({ ...base, code: because, perDay: Math.max(...perDay) })
      else conflicts.push({ ...base, code: because, capacity: Math.max(...most) })
    }
  }
  for (const { item, place, units, worth, hasSupplier } of needs)
    if (units > 0 && !hasSupplier)
      conflicts.push({ code: 'noSupplier', item, place, units, marginAtRisk: units * worth })
  lines.sort((a, b) => a.orderDay - b.orderDay || a.arrivalDay - b.arrivalDay)
  return {
    targets: needs.map((need) => ({ ...need.target, built: built.get(need) ?? 0 })),
    lines,
    conflicts: conflicts.sort((a, b) => b.marginAtRisk - a.marginAtRisk),
    cost: lines.reduce((sum, { cost }) => sum + cost, 0),
    holdingCost: lines.reduce((sum, { holdingCost }) => sum + holdingCost, 0),
  }
}

function lineOf(need: Need, units: number, day: number, eventDay: number): BuildLine {
  const { item, place, lead, unitCost, holdingCost, reasons } = need
  const daysEarlier = eventDay - 1 - day
  return {
    item,
    place,
    orderDay: day - lead,
    arrivalDay: day,
    units,
    cost: units * unitCost,
    // Nights until the event's first morning.
    holdingCost: units * holdingCost * (daysEarlier + 1),
    reasons: daysEarlier > 0 ? [...reasons, { code: 'spread', daysEarlier }] : reasons,
  }
}
