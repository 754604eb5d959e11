import type { InboundLoad } from './inbound-schedule.ts'
import type { BuildReason, BuildRequest, BuildSupplier, BuildTarget } from './pre-build.ts'
import type { ScenarioItem, ScenarioPosition } from './problem.ts'
import { sampleMean, sampleQuantiles } from './quantiles.ts'

/** Share of deliveries that must be in time, where nobody says. */
export const ON_TIME = 0.9

/** A load of a build with what a line must say of it. */
export interface Need extends InboundLoad {
  readonly item: string
  readonly place: string
  readonly unitCost: number
  readonly lead: number
  readonly target: Omit<BuildTarget, 'built'>
  readonly reasons: readonly BuildReason[]
  readonly hasSupplier: boolean
}

/** The level of an item; no number where none was given. */
export const levelOf = (level: BuildRequest['serviceLevel'], item: string): number =>
  typeof level === 'number' ? level : (level.get(item) ?? Number.NaN)

/** At least so much in such a share of futures, in whole units. */
const whole = (values: Float64Array, share: number): number => Math.ceil(sampleQuantiles(values, [share])[0]! - 1e-9)

/**
 * What an item needs at each of its places before an event.
 * @param before stock in the evening before the event, by place and future
 */
export function needsOf(
  item: ScenarioItem,
  positions: readonly ScenarioPosition[],
  size: number,
  before: readonly Float64Array[],
  request: BuildRequest,
): Need[] {
  const share = levelOf(request.serviceLevel, item.id)
  const peaks = positions.map((position) => peaksOf([position], request.event))
  const missing = peaks.map((most, p) => whole(shortOf(most, before[p]!), share))
  const targets = positions.map(({ place }, p) => ({
    item: item.id,
    place,
    needed: whole(peaks[p]!, share),
    expected: sampleMean(before[p]!),
    missing: missing[p]!,
  }))
  const general = request.suppliers.find((one) => one.item === item.id && one.place === undefined)
  if (!request.isPooled || positions.length < 2)
    return targets.map((target) => {
      const supplier = request.suppliers.find((one) => one.item === item.id && one.place === target.place) ?? general
      return needOf(item, target, size, raised(target.missing, supplier), supplier, request)
    })
  const all = before[0]!.map((_, k) => before.reduce((sum, left) => sum + left[k]!, 0))
  const pooled = whole(shortOf(peaksOf(positions, request.event), all), share)
  const { units, reasons } = raised(pooled, general)
  const parts = allot(
    units,
    general?.pack ?? 1,
    missing.some((one) => one > 0) ? missing : targets.map((one) => one.needed),
  )
  return targets.map((target, p) => needOf(item, target, size, { units: parts[p]!, reasons }, general, request))
}

/** The most that demand at some places together is ahead of what still comes, at any time of the event, by future. */
function peaksOf(positions: readonly ScenarioPosition[], { fromDay, untilDay }: BuildRequest['event']): Float64Array {
  const count = positions[0]!.paths.length
  return Float64Array.from({ length: count }, (_, k) => {
    let [ahead, most] = [0, 0]
    for (let t = fromDay; t < untilDay; t++) {
      for (const { paths, arrivals = [] } of positions) {
        for (const { day, units } of arrivals) {
          const at = Math.ceil((typeof day === 'number' ? day : day[k % day.length]!) - 1e-9)
          if (at === t) ahead -= units
        }
        ahead += paths[k]![t]!
      }
      most = Math.max(most, ahead)
    }
    return most
  })
}

const shortOf = (peaks: Float64Array, before: Float64Array): Float64Array =>
  peaks.map((most, k) => Math.max(0, most - before[k]!))

/** Raised to the least order and to whole packs. */
function raised(missing: number, { minOrder = 0, pack = 1 }: Partial<BuildSupplier> = {}) {
  const reasons: BuildReason[] = []
  let units = missing
  const raise = (code: 'minOrder' | 'pack', to: number): void => {
    if (missing === 0 || to <= units) return
    reasons.push({ code, from: units, to })
    units = to
  }
  raise('minOrder', minOrder)
  raise('pack', Math.ceil(units / pack) * pack)
  return { units, reasons }
}

/** Splits whole packs by weight: largest remainders first (Hamilton's method). */
function allot(units: number, pack: number, weights: readonly number[]): number[] {
  const packs = Math.round(units / pack)
  const sum = weights.reduce((all, one) => all + one, 0)
  if (!(sum > 0)) return weights.map((_, p) => (p === 0 ? units : 0))
  const exact = weights.map((weight) => (packs * weight) / sum)
  const parts = exact.map(Math.floor)
  const order = exact.map((_, p) => p).sort((a, b) => exact[b]! - parts[b]! - (exact[a]! - parts[a]!) || a - b)
  let left = packs - parts.reduce((all, one) => all + one, 0)
  for (const p of order) {
    if (left <= 0) break
    parts[p]! += 1
    left -= 1
  }
  return parts.map((one) => one * pack)
}

function needOf(
  item: ScenarioItem,
  target: Need['target'],
  size: number,
  { units, reasons }: { readonly units: number; readonly reasons: readonly BuildReason[] },
  supplier: BuildSupplier | undefined,
  { serviceLevel, onTime = ON_TIME }: BuildRequest,
): Need {
  const { leadTime = 0, pack = 1 } = supplier ?? {}
  const times = typeof leadTime === 'number' ? Float64Array.of(leadTime) : Float64Array.from(leadTime)
  const lead = whole(times, onTime)
  const { needed, expected } = target
  return {
    item: item.id,
    place: target.place,
    unitCost: item.unitCost,
    units,
    earliest: lead,
    holdingCost: item.holdingCost,
    size,
    worth: item.unitMargin,
    pack,
    lead,
    reasons: [
      { code: 'event', needed, expected, serviceLevel: levelOf(serviceLevel, item.id) },
      { code: 'leadTime', days: lead, onTime },
      ...reasons,
    ],
    hasSupplier: supplier !== undefined,
    target,
  }
}
