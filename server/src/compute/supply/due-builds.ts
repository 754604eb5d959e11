import type { StockPolicy } from '@qianmian/supply'
import { type BuildBatch, leadTimesOf } from './plan-build.ts'
import type { ProposedBuild, StockBuild, StockPlanItem, StockPlanOrder } from './stock-plan-types.ts'
import { type Laid, worthOf } from './stock-problem.ts'

/** What of a build has to be ordered before stock is looked at again, with what it is worth beside what is bought anyway. */
export function dueBuilds(
  { lines, untilDay }: StockBuild,
  batches: readonly BuildBatch[],
  split: (item: StockPlanItem) => Laid['paths'],
  order: StockPlanOrder,
): ProposedBuild[] {
  const known = new Map(batches.flatMap(({ items }) => items).map((one) => [one.item.variantId, one]))
  const due = new Map<string, ProposedBuild>()
  for (const line of lines) {
    const found = known.get(line.item)
    if (!found || line.orderDay >= order.reviewDays) continue
    const key = `${line.item}/${line.place}`
    const before = due.get(key)
    const units = line.units + (before?.units ?? 0)
    const { item, purchase } = found
    const arrivals = purchase ? [...item.arrivals, { ...purchase, day: Math.round(item.leadDays) }] : item.arrivals
    // What it is worth is seen by the end of the event: what is left then sells later, and is not counted.
    const paths = split(item).map((place) => place.map((path) => path.subarray(0, untilDay)))
    const laid: Laid = { item: { ...item, arrivals }, paths, cell: 'CZ', moves: [] }
    const policy: StockPolicy = {
      id: 'build',
      purchases: [{ item: item.variantId, place: line.place, day: 0, units, leadTime: leadTimesOf(item, order) }],
    }
    due.set(key, {
      variantId: line.item,
      place: line.place,
      units,
      costMinor: line.cost + (before?.costMinor ?? 0),
      orderDay: Math.min(line.orderDay, before?.orderDay ?? line.orderDay),
      arrivalDay: Math.max(line.arrivalDay, before?.arrivalDay ?? line.arrivalDay),
      reasons: before?.reasons ?? line.reasons,
      ...worthOf(laid, policy, line.place, { ...order, horizon: untilDay }),
    })
  }
  return [...due.values()]
}
