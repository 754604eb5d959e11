import { checkPolicy, checkProblem, checkShock } from './check-problem.ts'
import { planItem } from './item-plan.ts'
import { emptyTotals, ItemSimulation, type ScenarioTotals } from './item-simulation.ts'
import { NO_SHOCK, type ScenarioPosition, type StockPolicy, type StockProblem, type StockShock } from './problem.ts'
import { conditionalMean, sampleMean, sampleQuantiles } from './quantiles.ts'

/** Shares of futures that stock by day is told for. */
export const STOCK_SHARES: readonly number[] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]
/** Shares that profit and days are told for. */
export const OUTCOME_SHARES: readonly number[] = [0.05, 0.25, 0.5, 0.75, 0.95]
const WORST = 0.05

/** When an item runs out at a place: the first day on which less is there than is asked for, or nothing is left. */
export interface StockOutTime {
  /** Share of futures in which it does within the horizon. */
  readonly probability: number
  /** Days by `OUTCOME_SHARES`; null where it is later than the horizon. */
  readonly days: readonly (number | null)[]
}

export interface PositionOutcome {
  readonly item: string
  readonly place: string
  readonly stockOut: StockOutTime
  /** Units that are asked for there and lost, on average. */
  readonly lostUnits: number
  /** Stock after the day's sales: by `STOCK_SHARES`, then by day. Empty where not asked for. */
  readonly stock: readonly Float64Array[]
}

/** A mean over futures with its 95 % interval: of differences in the same futures, so that what is common to both drops out. */
export interface PairedDifference {
  readonly mean: number
  readonly low: number
  readonly high: number
  /** Share of futures in which it is above 0. */
  readonly above: number
  /** What is not exceeded in one of ten futures, and in nine of ten: how it may turn out, not how well its mean is known. */
  readonly spread: readonly [low: number, high: number]
}

/** A policy under a shock; money in minor units. */
export interface ScenarioOutcome {
  readonly policy: string
  readonly shock: string
  readonly profit: {
    readonly mean: number
    /** By `OUTCOME_SHARES`. */
    readonly quantiles: Float64Array
    /** Mean of the worst 5 % of futures. */
    readonly cvar: number
  }
  /** Units sold by units asked for, mean over futures. */
  readonly fillRate: number
  readonly lostMargin: number
  /** Value of what lies there overnight, mean over days and futures. */
  readonly stockValue: number
  /** The most that is ever spent and not yet taken in again, mean over futures. */
  readonly peakOutlay: number
  /** Beside the first policy under the same shock. */
  readonly difference: {
    readonly profit: PairedDifference
    readonly lostMargin: PairedDifference
    readonly fillRate: PairedDifference
  }
  readonly positions: readonly PositionOutcome[]
  /** Over all places of an item, as if all could be sent from everywhere. */
  readonly items: readonly { readonly item: string; readonly stockOut: StockOutTime }[]
}

export interface ScenarioOptions {
  /** Whether stock by day is told of each position; it is by default. */
  readonly projections?: boolean
  /** Told after each item: the share that is done. */
  readonly onProgress?: (share: number) => void
  /** Asked before each item: true ends the work. */
  readonly shouldStop?: () => boolean
}

/** Positions by item, in the order of the items. */
export function positionsByItem({ items, positions }: StockProblem): readonly (readonly ScenarioPosition[])[] {
  const found = new Map<string, ScenarioPosition[]>(items.map(({ id }) => [id, []]))
  for (const position of positions) found.get(position.item)!.push(position)
  return items.map(({ id }) => found.get(id)!)
}

/**
 * What policies come to under shocks: every policy meets the same futures (common random numbers), so that small differences
 * between them show. A day: what arrives, what leaves for other places, what is ordered, what is sold; then what is sent from
 * elsewhere, and the rest is lost.
 * @param policies the first is what the others are compared with
 * @returns by shock, then by policy; undefined when it was told to stop
 * @throws RangeError that names the item and place, when the problem makes no sense
 * @example simulateStock(problem, [NO_ACTION, { id: 'buy', purchases }], [NO_SHOCK, { id: 'late', events: [{ kind: 'supplierDelay', days: 7 }] }])
 */
export function simulateStock(
  problem: StockProblem,
  policies: readonly StockPolicy[],
  shocks: readonly StockShock[] = [NO_SHOCK],
  { projections = true, onProgress, shouldStop }: ScenarioOptions = {},
): readonly ScenarioOutcome[] | undefined {
  checkProblem(problem)
  for (const policy of policies) checkPolicy(policy, problem)
  for (const shock of shocks) checkShock(shock, problem)
  const { horizon, items } = problem
  const count = problem.positions[0]?.paths.length ?? 1
  const placed = positionsByItem(problem)
  const simulation = new ItemSimulation(count, horizon, Math.max(1, ...placed.map(({ length }) => length)))
  const runs = shocks.flatMap((shock) =>
    policies.map((policy) => ({
      shock,
      policy,
      totals: emptyTotals(count, horizon),
      positions: [] as PositionOutcome[],
      items: [] as { item: string; stockOut: StockOutTime }[],
    })),
  )
  for (let i = 0; i < items.length; i++) {
    if (shouldStop?.()) return undefined
    const positions = placed[i]!
    for (const run of runs) {
      simulation.run(planItem(problem, items[i]!, positions, run.policy, run.shock), run.totals)
      positions.forEach(({ item, place }, p) => {
        run.positions.push({ item, place, ...positionOutcome(simulation, p, count, horizon, projections) })
      })
      run.items.push({ item: items[i]!.id, stockOut: stockOutTime(simulation.outDayOfAll.slice()) })
    }
    onProgress?.((i + 1) / items.length)
  }
  return runs.map((run, r) => {
    const first = runs[r - (r % policies.length)]!.totals
    return {
      policy: run.policy.id,
      shock: run.shock.id,
      ...outcomeOf(run.totals, first, horizon),
      positions: run.positions,
      items: run.items,
    }
  })
}

/** @param days by future; their order changes */
function stockOutTime(days: Float64Array): StockOutTime {
  const within = days.reduce((sum, day) => sum + (day < Number.POSITIVE_INFINITY ? 1 : 0), 0)
  return {
    probability: within / days.length,
    days: Array.from(sampleQuantiles(days, OUTCOME_SHARES), (day) => (day < Number.POSITIVE_INFINITY ? day : null)),
  }
}

function positionOutcome(
  { stock, lost, outDay }: ItemSimulation,
  place: number,
  count: number,
  horizon: number,
  projections: boolean,
): Omit<PositionOutcome, 'item' | 'place'> {
  const rows = projections ? STOCK_SHARES.map(() => new Float64Array(horizon)) : []
  let lostUnits = 0
  for (let t = 0; t < horizon; t++) {
    const from = (place * horizon + t) * count
    for (let k = 0; k < count; k++) lostUnits += lost[from + k]!
    if (!projections) continue
    sampleQuantiles(stock.subarray(from, from + count), STOCK_SHARES).forEach((value, q) => {
      rows[q]![t] = value
    })
  }
  return {
    stockOut: stockOutTime(outDay.slice(place * count, (place + 1) * count)),
    lostUnits: lostUnits / count,
    stock: rows,
  }
}

function outcomeOf(
  totals: ScenarioTotals,
  first: ScenarioTotals,
  horizon: number,
): Omit<ScenarioOutcome, 'policy' | 'shock' | 'positions' | 'items'> {
  const { profit, lostMargin, stockValue, outlay } = totals
  const fillRates = fillRatesOf(totals)
  const peaks = profit.map((_, k) => {
    let [sum, peak] = [0, 0]
    for (let t = 0; t < horizon; t++) {
      sum += outlay[k * horizon + t]!
      peak = Math.max(peak, sum)
    }
    return peak
  })
  return {
    profit: {
      mean: sampleMean(profit),
      quantiles: sampleQuantiles(profit.slice(), OUTCOME_SHARES),
      cvar: conditionalMean(profit, WORST),
    },
    fillRate: sampleMean(fillRates),
    lostMargin: sampleMean(lostMargin),
    stockValue: sampleMean(stockValue) / horizon,
    peakOutlay: sampleMean(peaks),
    difference: {
      profit: pairedDifference(profit, first.profit),
      lostMargin: pairedDifference(lostMargin, first.lostMargin),
      fillRate: pairedDifference(fillRates, fillRatesOf(first)),
    },
  }
}

const fillRatesOf = ({ asked, served }: ScenarioTotals): Float64Array =>
  asked.map((units, k) => (units > 0 ? served[k]! / units : 1))

function pairedDifference(values: Float64Array, others: Float64Array): PairedDifference {
  const apart = values.map((value, k) => value - others[k]!)
  const n = apart.length
  const mean = sampleMean(apart)
  let [square, above] = [0, 0]
  for (let k = 0; k < n; k++) {
    square += (apart[k]! - mean) ** 2
    if (apart[k]! > 0) above += 1
  }
  const off = n > 1 ? 1.96 * Math.sqrt(square / (n - 1) / n) : 0
  const [tenth = mean, ninth = mean] = sampleQuantiles(apart, [0.1, 0.9])
  return { mean, low: mean - off, high: mean + off, above: above / n, spread: [tenth, ninth] }
}
