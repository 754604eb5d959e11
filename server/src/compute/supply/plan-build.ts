import { type BuildConflict, type BuildLine, type BuildTarget, preBuild, type StockProblem } from '@qianmian/supply'
import { leadTimes } from './split-paths.ts'
import type { StockBuild, StockPlanItem, StockPlanOrder } from './stock-plan-types.ts'

/** Items of one batch of a plan with their futures, and what is bought of them anyway. */
export interface BuildBatch {
  readonly items: readonly {
    readonly item: StockPlanItem
    readonly serviceLevel: number
    readonly purchase: { readonly place: number; readonly units: number } | undefined
  }[]
  /** By place and evening: what lies there of these items with all that is proposed, in the middle of the futures. */
  readonly lying: readonly Float64Array[]
  /** Without what is bought anyway. */
  readonly problem: () => StockProblem
}

/**
 * What to build up before the event of an order, over all items: batches share doors and rooms, those first that were handed in
 * first (what is worth most). What is bought anyway counts as under way.
 */
export function planBuild(
  order: StockPlanOrder,
  batches: readonly BuildBatch[],
  tell: (share: number) => void,
): StockBuild {
  const { event, places } = order
  if (!event) throw new RangeError('there is no event to build for')
  const days = event.fromDay
  const lying = places.map(() => new Float64Array(days))
  const arriving = places.map(() => new Float64Array(days))
  for (const batch of batches) {
    for (const [p, own] of batch.lying.entries()) addTo(lying[p] as Float64Array, own)
    for (const { item, purchase } of batch.items) {
      for (const { place, day, units } of item.arrivals) if (day < days) bump(arriving[place], day, units)
      if (purchase) bump(arriving[purchase.place], Math.round(item.leadDays), purchase.units)
    }
  }
  const lines: BuildLine[] = []
  const conflicts: BuildConflict[] = []
  const targets: BuildTarget[] = []
  batches.forEach((batch, n) => {
    const found = preBuild(withPurchases(batch, order), {
      event,
      isPooled: true,
      serviceLevel: new Map(batch.items.map(({ item, serviceLevel }) => [item.variantId, serviceLevel])),
      suppliers: batch.items.map(({ item }) => ({
        item: item.variantId,
        leadTime: leadTimesOf(item, order),
        pack: item.pack,
        minOrder: item.minOrder,
      })),
      places: places.map((place, p) => {
        const { roomUnits, doorUnits } = order.limits[p] ?? { roomUnits: null, doorUnits: null }
        const left = (most: number | null, used: Float64Array, own?: Float64Array): number | Float64Array =>
          most === null ? Number.POSITIVE_INFINITY : used.map((units, t) => Math.max(0, most - units + (own?.[t] ?? 0)))
        return {
          place,
          // Its own goods are counted by the engine, future by future.
          capacity: left(roomUnits, lying[p] as Float64Array, batch.lying[p]),
          inboundPerDay: left(doorUnits, arriving[p] as Float64Array),
        }
      }),
    })
    if (!found) return
    for (const line of found.lines) {
      const p = places.indexOf(line.place)
      bump(arriving[p], line.arrivalDay, line.units)
      for (let t = line.arrivalDay; t < days; t++) bump(lying[p], t, line.units)
    }
    lines.push(...found.lines)
    conflicts.push(
      ...found.conflicts.map((one) => {
        // Told by what the place takes in all, not by what other goods leave of it.
        const limit = order.limits[places.indexOf(one.place)]
        if (one.code === 'capacity') return { ...one, capacity: limit?.roomUnits ?? one.capacity }
        return one.code === 'inbound' ? { ...one, perDay: limit?.doorUnits ?? one.perDay } : one
      }),
    )
    targets.push(...found.targets.filter(({ needed }) => needed > 0))
    tell((n + 1) / batches.length)
  })
  return {
    ...event,
    needed: sum(targets, ({ needed }) => needed),
    expected: sum(targets, ({ needed, expected }) => Math.min(needed, expected)),
    lines: lines.sort((a, b) => a.orderDay - b.orderDay || b.cost - a.cost),
    conflicts: conflicts.sort((a, b) => b.marginAtRisk - a.marginAtRisk),
    places: places.map((_, p) => ({
      lying: Array.from(lying[p] as Float64Array, Math.round),
      arriving: Array.from(arriving[p] as Float64Array, Math.round),
    })),
  }
}

/** How long suppliers of an item take, future by future. */
export const leadTimesOf = (item: StockPlanItem, { horizon }: StockPlanOrder): Float64Array =>
  leadTimes(item.leadDays, item.leadDaysDeviation, item.paths.length / horizon, item.variantId)

function withPurchases({ items, problem }: BuildBatch, order: StockPlanOrder): StockProblem {
  const without = problem()
  const bought = new Map(items.map((one) => [one.item.variantId, one]))
  return {
    ...without,
    positions: without.positions.map((position) => {
      const own = bought.get(position.item)
      if (!own?.purchase || order.places[own.purchase.place] !== position.place) return position
      const arrival = { day: leadTimesOf(own.item, order), units: own.purchase.units }
      return { ...position, arrivals: [...(position.arrivals ?? []), arrival] }
    }),
  }
}

function bump(values: Float64Array | undefined, at: number, by: number): void {
  if (values && at >= 0 && at < values.length) values[at] = (values[at] as number) + by
}

const addTo = (sums: Float64Array, values: Float64Array): void => {
  for (let t = 0; t < sums.length; t++) bump(sums, t, values[t] ?? 0)
}

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((all, row) => all + of(row), 0)
