import type { LeadTime } from '../stock/lead-time-demand.ts'
import type { ScenarioItem, ScenarioPosition, ShockEvent, StockPolicy, StockProblem, StockShock } from './problem.ts'

/** One item at its places under one policy and one shock, laid out for the simulation. Places are counted from 0. */
export interface ItemPlan {
  readonly item: ScenarioItem
  readonly horizon: number
  readonly positions: readonly ScenarioPosition[]
  /** What a shock multiplies demand by in every future, by place and day. */
  readonly factor: Float64Array
  /** What multiplies demand in another way in each future. */
  readonly sampled: readonly {
    readonly fromDay: number
    readonly untilDay: number
    readonly byPath: Float64Array
  }[]
  /** By place and day. */
  readonly isClosed: Uint8Array
  /** In the order in which they are placed; those that are under way already at -1. */
  readonly receipts: readonly {
    readonly place: number
    readonly placed: number
    readonly units: number
    readonly fixedCost: number
    /** Day by future. */
    readonly arrives: Float64Array
  }[]
  /** In the order in which they leave. */
  readonly moves: readonly {
    readonly from: number
    readonly to: number
    readonly day: number
    readonly units: number
    readonly days: number
    readonly unitCost: number
    readonly fixedCost: number
  }[]
  readonly rules: readonly {
    readonly place: number
    readonly review: number
    readonly firstDay: number
    readonly level: number
    readonly reorderPoint: number
    readonly pack: number
    /** Lead times; orders of a future take one after another. */
    readonly leads: Float64Array
    /** Days by future that a shock adds. */
    readonly delay: Float64Array
  }[]
  /** The cheapest first. */
  readonly lanes: readonly { readonly from: number; readonly to: number; readonly unitCost: number }[]
  /** Margin and price of a unit, by day. */
  readonly margin: Float64Array
  readonly price: Float64Array
}

const sampleAt = (samples: LeadTime, k: number): number =>
  typeof samples === 'number' ? samples : samples[k % samples.length]!

type Cut = Extract<ShockEvent, { kind: 'competitorCut' }>

/** Lays out one item of a problem that was checked. */
export function planItem(
  { horizon, crossShipping = [] }: StockProblem,
  item: ScenarioItem,
  positions: readonly ScenarioPosition[],
  policy: StockPolicy,
  shock: StockShock,
): ItemPlan {
  const count = positions[0]?.paths.length ?? 0
  const placeOf = new Map(positions.map(({ place }, p) => [place, p]))
  const own = <T extends { readonly item: string }>(list: readonly T[] = []): readonly T[] =>
    list.filter((one) => one.item === item.id)
  const events = shock.events.filter(
    (event) => !('item' in event) || event.item === undefined || event.item === item.id,
  )
  const byPath = (of: (k: number) => number): Float64Array => Float64Array.from({ length: count }, (_, k) => of(k))

  const factor = new Float64Array(positions.length * horizon).fill(1)
  const isClosed = new Uint8Array(positions.length * horizon)
  for (const event of events) {
    if (event.kind !== 'demand' && event.kind !== 'outage') continue
    positions.forEach(({ place }, p) => {
      if (event.place !== undefined && event.place !== place) return
      for (let t = event.fromDay ?? 0; t < Math.min(horizon, event.untilDay ?? horizon); t++)
        if (event.kind === 'outage') isClosed[p * horizon + t] = 1
        else factor[p * horizon + t]! *= event.factor
    })
  }
  const delayAt = (place: string, k: number): number =>
    events.reduce(
      (sum, event) =>
        event.kind === 'supplierDelay' && (event.place === undefined || event.place === place)
          ? sum + sampleAt(event.days, k)
          : sum,
      0,
    )

  const price = own(policy.prices)[0]
  const from = price?.fromDay ?? 0
  const sampled = events
    .filter((event): event is Cut => event.kind === 'competitorCut')
    .map(({ cut, crossElasticity, fromDay = 0, untilDay = horizon }) => ({
      fromDay,
      untilDay: Math.min(horizon, untilDay),
      byPath: byPath((k) => (1 - cut) ** sampleAt(crossElasticity, k)),
    }))
  if (price)
    sampled.push({
      fromDay: from,
      untilDay: horizon,
      byPath: byPath((k) => (price.price / item.unitPrice) ** sampleAt(price.elasticity, k)),
    })
  const raise = price ? price.price - item.unitPrice : 0

  const receipts = [
    ...positions.flatMap(({ place, arrivals = [] }, p) =>
      arrivals.map(({ day, units }) => ({
        place: p,
        placed: -1,
        units,
        fixedCost: 0,
        arrives: byPath((k) => Math.ceil(sampleAt(day, k) + delayAt(place, k) - 1e-9)),
      })),
    ),
    ...own(policy.purchases).map(({ place, day, units, leadTime, fixedCost = 0 }) => ({
      place: placeOf.get(place)!,
      placed: day,
      units,
      fixedCost,
      arrives: byPath((k) => day + Math.ceil(sampleAt(leadTime, k) + delayAt(place, k) - 1e-9)),
    })),
  ].sort((a, b) => a.placed - b.placed)

  const opensAt = (p: number, day: number): number => {
    let t = day
    while (t < horizon && isClosed[p * horizon + t]) t++
    return t
  }
  const moves = own(policy.transfers)
    .map((one) => {
      const start = placeOf.get(one.from)!
      const { day, units, days, unitCost = 0, fixedCost = 0 } = one
      return { from: start, to: placeOf.get(one.to)!, day: opensAt(start, day), units, days, unitCost, fixedCost }
    })
    .sort((a, b) => a.day - b.day)

  const rules = own(policy.replenishment).map(
    ({ place, review, firstDay = 0, level, reorderPoint = level, leadTime, pack = 1 }) => ({
      place: placeOf.get(place)!,
      review,
      firstDay,
      level,
      reorderPoint,
      pack,
      leads: typeof leadTime === 'number' ? Float64Array.of(leadTime) : Float64Array.from(leadTime),
      delay: byPath((k) => delayAt(place, k)),
    }),
  )

  return {
    item,
    horizon,
    positions,
    factor,
    sampled,
    isClosed,
    receipts,
    moves,
    rules,
    lanes: crossShipping
      .filter((lane) => placeOf.has(lane.from) && placeOf.has(lane.to))
      .map((lane) => ({ from: placeOf.get(lane.from)!, to: placeOf.get(lane.to)!, unitCost: lane.unitCost }))
      .sort((a, b) => a.unitCost - b.unitCost),
    margin: Float64Array.from({ length: horizon }, (_, t) => item.unitMargin + (t >= from ? raise : 0)),
    price: Float64Array.from({ length: horizon }, (_, t) => item.unitPrice + (t >= from ? raise : 0)),
  }
}
