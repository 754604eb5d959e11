import { normalQuantile } from '@qianmian/kernel'
import { askMembers, MEMBERS } from './members.ts'
import { type Grid, gridOf, type Panel } from './panel.ts'

export interface DemandOptions {
  /** Periods ahead, at least one. */
  readonly horizon: number
  /** Periods a year: 52 for weeks, 365 for days. */
  readonly year?: number
  /** Points of the past from which members are compared and intervals learned; none: equal weights, normal intervals. */
  readonly origins?: number
  readonly seed?: string
}

/** What will be sold, row by row. */
export interface DemandForecast {
  /** Rows of the panel that are forecast: those after the last period with anything known, up to the horizon. */
  readonly rows: Int32Array
  /** The middle outcome, in units: best where errors count by their size. */
  readonly median: Float64Array
  /** The mean outcome, in units: greater, for few weeks are very good; what adds up. */
  readonly mean: Float64Array
  /** @param level between 0 and 1 @returns units by row: less is sold with this probability */
  quantile(level: number): Float64Array
  readonly members: readonly {
    readonly name: string
    readonly weight: number
    readonly pastError: number | undefined
  }[]
  /** Percent of units by percent of price, without promotion, by item and place: as estimated, not forced to a sign. */
  readonly elasticities: readonly { readonly item: string; readonly place: string; readonly elasticity: number }[]
}

const YEAR_WEEKS = 52
const ORIGINS = 2
/** How far weights go from equal ones towards what the past says: a few weeks hold few promotions. */
const TRUST = 0.3
const POWER = 4
const FEWEST_ERRORS = 40

/**
 * Forecasts demand of a panel from prices, promotions and calendar that are planned: a hierarchical regression whose effects are
 * drawn to those of the level above, and boosted trees that begin from it or from the recent level; blended by how each did from
 * points of the past; with quantiles from how far the blend was off there (split conformal, scaled by what a row's spread is).
 * @param panel rows of the past with units, rows of the future without
 * @throws RangeError on a panel that cannot be (see `gridOf`), or without a horizon
 * @example forecastDemand({ item, place, time, units, price, promotions: { feature } }, { horizon: 4 }).median
 */
export function forecastDemand(panel: Panel, options: DemandOptions): DemandForecast {
  const { horizon, year = YEAR_WEEKS, origins = ORIGINS, seed = 'demand' } = options
  if (!(horizon >= 1)) throw new RangeError('a forecast goes at least one period ahead')
  const grid = gridOf(panel)
  const past = askPast(grid, { horizon, year, origins, seed })
  const rows = Int32Array.from(
    [...grid.cells.keys()].filter((row) => {
      const ahead = ((grid.cells[row] as number) % grid.periods) - grid.origin
      return ahead >= 1 && ahead <= horizon
    }),
  )
  const said = askMembers(
    grid,
    horizon,
    year,
    seed,
    asking(
      grid,
      rows.map((row) => grid.cells[row] as number),
      grid.origin,
    ),
  )
  const errors = said.names.map((name) => past.errors[MEMBERS.indexOf(name)])
  const weights = weightsOf(errors)
  const logs = blend(said.logs, weights)
  const scaled = scaledErrors(past, said.names.length === MEMBERS.length ? weights : undefined)
  const units = (log: number): number => Math.max(0, Math.exp(log) - grid.lift)
  const at = (row: number, z: number): number => units((logs[row] as number) + z * (said.spread[row] as number))
  return {
    rows,
    median: logs.map(units),
    mean: logs.map((_, row) => {
      let sum = 0
      for (const z of scaled) sum += at(row, z)
      return sum / scaled.length
    }),
    quantile(level) {
      const z =
        (scaled[Math.min(scaled.length - 1, Math.max(0, Math.round(level * (scaled.length + 1)) - 1))] as number) ?? 0
      return logs.map((_, row) => at(row, z))
    },
    members: said.names.map((name, i) => ({ name, weight: weights[i] as number, pastError: errors[i] })),
    elasticities: grid.series.map(({ item, place }, s) => ({
      item: grid.items[item] as string,
      place: grid.places[place] as string,
      elasticity: said.elasticities[s] as number,
    })),
  }
}

interface Past {
  /** Mean squared error of each member; undefined where nothing could be compared. */
  readonly errors: readonly (number | undefined)[]
  readonly logs: readonly Float64Array[]
  readonly truths: Float64Array
  readonly spread: Float64Array
}

/** Asks the members what they would have said from points of the past, each learned anew from what was known then. */
function askPast(grid: Grid, { horizon, year, origins, seed }: Required<DemandOptions>): Past {
  const logs: number[][] = MEMBERS.map(() => [])
  const [truths, spread]: [number[], number[]] = [[], []]
  for (let back = origins; back >= 1; back--) {
    const origin = grid.origin - back * horizon
    if (origin < 3 * horizon) continue
    const cells: number[] = []
    for (let cell = 0; cell < grid.logs.length; cell++) {
      const ahead = (cell % grid.periods) - origin
      if (ahead >= 1 && ahead <= horizon && !Number.isNaN(grid.logs[cell] as number)) cells.push(cell)
    }
    const then = {
      ...grid,
      origin,
      logs: grid.logs.map((log, cell) => (cell % grid.periods <= origin ? log : Number.NaN)),
    }
    if (cells.length === 0 || !then.logs.some((log) => !Number.isNaN(log))) continue
    const said = askMembers(then, horizon, year, `${seed}/${back}`, asking(grid, Int32Array.from(cells), origin))
    if (said.names.length < MEMBERS.length) continue
    said.logs.forEach((row, member) => {
      for (const value of row) logs[member]?.push(value)
    })
    for (const cell of cells) truths.push(grid.logs[cell] as number)
    for (const value of said.spread) spread.push(value)
  }
  const errors = logs.map((row) => {
    if (row.length === 0) return undefined
    let sum = 0
    for (let i = 0; i < row.length; i++) sum += ((row[i] as number) - (truths[i] as number)) ** 2
    return sum / row.length
  })
  return {
    errors,
    logs: logs.map((row) => Float64Array.from(row)),
    truths: Float64Array.from(truths),
    spread: Float64Array.from(spread),
  }
}

function asking({ periods }: Grid, cells: Int32Array, origin: number) {
  return {
    series: cells.map((cell) => Math.floor(cell / periods)),
    period: cells.map((cell) => cell % periods),
    origin: cells.map(() => origin),
  }
}

function weightsOf(errors: readonly (number | undefined)[]): Float64Array {
  const equal = 1 / errors.length
  if (errors.some((error) => error === undefined || error === 0)) return new Float64Array(errors.length).fill(equal)
  const raw = errors.map((error) => (1 / Math.sqrt(error as number)) ** POWER)
  const sum = raw.reduce((a, b) => a + b, 0)
  return Float64Array.from(raw, (one) => TRUST * (one / sum) + (1 - TRUST) * equal)
}

function blend(logs: readonly Float64Array[], weights: Float64Array): Float64Array {
  const out = new Float64Array(logs[0]?.length ?? 0)
  logs.forEach((row, member) => {
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + (weights[member] as number) * (row[i] as number)
  })
  return out
}

/** Errors of the blend in the past by what was their spread, around their median, ascending: those of a normal where few were seen. */
function scaledErrors({ logs, truths, spread }: Past, weights: Float64Array | undefined): Float64Array {
  if (!weights || truths.length < FEWEST_ERRORS) return NORMAL
  const said = blend(logs, weights)
  const scaled = truths.map((truth, i) => (truth - (said[i] as number)) / (spread[i] as number)).sort()
  const middle = scaled[scaled.length >> 1] as number
  return scaled.map((value) => value - middle)
}

/** Quantiles of a normal whose mean absolute deviation is one, widened a little. */
const NORMAL = Float64Array.from({ length: 99 }, (_, i) => 1.4 * normalQuantile((i + 1) / 100))
