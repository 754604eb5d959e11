import { normalQuantile, seededRandom } from '@qianmian/kernel'
import { FAN_LEVELS, type ForecastItem } from './forecast-items.ts'

/** Embedded forecasts of some items, and what a service says of the same items. */
export interface TakeOrder {
  readonly items: readonly ForecastItem[]
  /** By item, by level of `FAN_LEVELS`, by day: units that are not exceeded with that probability. */
  readonly quantiles: readonly (readonly (readonly number[])[])[]
  /** Who said it, as it is shown: `http:<model or host>`. */
  readonly name: string
}

const NAMES = Object.keys(FAN_LEVELS) as (keyof typeof FAN_LEVELS)[]
const LEVELS = Object.values(FAN_LEVELS)
/** Points of a day's distribution that its mean is taken over, where there are no paths. */
const POINTS = 200

/**
 * Puts a service's quantiles in the place of embedded ones, in a compute thread: fan, mean and sampled futures. Kind, parts and
 * what was mended stay, for they tell of the past.
 */
export async function takeQuantiles({ items, quantiles, name }: TakeOrder): Promise<ForecastItem[]> {
  return items.map((item, i) => {
    const rows = quantiles[i] as readonly (readonly number[])[]
    const horizon = item.mean.length
    const byDay = Array.from({ length: horizon }, (_, day) => rows.map((row) => row[day] as number))
    const fan = Object.fromEntries(
      NAMES.map((line, l) => [line, (rows[l] as readonly number[]).map(round)]),
    ) as unknown as ForecastItem['fan']
    const count = item.paths.length / horizon
    const grids = byDay.map((day) => gridOf(LEVELS, day, count > 0 ? count : POINTS))
    // What it was moved by was moved away with it.
    const { moved: _moved, ...rest } = item
    return {
      ...rest,
      fan,
      mean: Float64Array.from(grids, (grid) => grid.reduce((sum, value) => sum + value, 0) / grid.length),
      members: [{ name, weight: 1 }],
      paths: mapPaths(item.paths, grids, item.variantId),
    }
  })
}

const round = (value: number): number => Math.round(value * 100) / 100

/**
 * The value that is not exceeded with a probability, from a few that are known: straight between them by normal scores, which is
 * exact at the levels and for a normal law everywhere, and on beyond the outermost with the slope beside them; never negative.
 * @param levels rising probabilities, two at least
 * @param values not falling
 * @example quantileAt([0.1, 0.5, 0.9], [0, 5, 20], 0.5) // 5
 */
export function quantileAt(levels: readonly number[], values: readonly number[], probability: number): number {
  const last = levels.length - 1
  let right = levels.findIndex((level) => level >= probability)
  if (right < 0) right = last
  if (levels[right] === probability) return Math.max(0, values[right] as number)
  right = Math.max(1, right)
  const [from, to] = [normalQuantile(levels[right - 1] as number), normalQuantile(levels[right] as number)]
  const [low, high] = [values[right - 1] as number, values[right] as number]
  return Math.max(0, low + ((high - low) * (normalQuantile(probability) - from)) / (to - from))
}

/** A day's distribution as equally likely values, rising. */
const gridOf = (levels: readonly number[], values: readonly number[], count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, rank) => quantileAt(levels, values, (rank + 0.5) / count))

/**
 * Quantile mapping: the path that had a rank on a day gets the value of that rank in the day's new distribution. So each day has
 * the new distribution, and days hang together as they did. Of equal values the order is drawn anew each day, by the seed: by
 * place, some paths would be low on every quiet day.
 * @param paths row by row, as many days each as there are grids
 * @param grids by day, as many rising values as there are paths
 */
export function mapPaths(paths: Float32Array, grids: readonly Float64Array[], seed: string): Float32Array {
  const horizon = grids.length
  const count = paths.length / horizon
  const mapped = new Float32Array(paths.length)
  const random = seededRandom(`${seed}/ranks`)
  for (let day = 0; day < horizon; day++) {
    const draws = Float64Array.from({ length: count }, () => random.next())
    const soldOn = (path: number): number => paths[path * horizon + day] as number
    const order = Array.from({ length: count }, (_, path) => path).sort(
      (a, b) => soldOn(a) - soldOn(b) || (draws[a] as number) - (draws[b] as number),
    )
    order.forEach((path, rank) => {
      mapped[path * horizon + day] = grids[day]?.[rank] as number
    })
  }
  return mapped
}
