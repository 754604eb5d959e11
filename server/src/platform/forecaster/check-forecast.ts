import { err, ok, type Result } from '@qianmian/kernel'
import { z } from 'zod'
import type { ForecastAnswer, ForecastRequest } from './forecaster.ts'

/** Nobody sells so many times the most that was ever sold in a day. */
const MOST_TIMES = 100
/** Rounding of floats on their way is no crossing. */
const TOLERANCE = 1e-6

const answer = z.strictObject({
  /** Shown on screens, so no more than a name. */
  model: z
    .string()
    .regex(/^[\w./:@+-]{1,80}$/)
    .optional(),
  series: z.array(z.strictObject({ id: z.string().max(200), quantiles: z.array(z.array(z.number())) })),
})

/**
 * Looks at what a service calls a forecast: each series that was asked for once, each level and day, no quantile negative,
 * crossing the one below it, or more than a hundred times the most that was seen. It is taken whole or not at all.
 * @param host the name where the service does not say its model
 * @returns the answer in the order of the request, or what is wrong with it, for the log
 */
export function checkForecast(said: unknown, request: ForecastRequest, host: string): Result<ForecastAnswer, string> {
  const { data } = answer.safeParse(said)
  if (!data) return err('the answer has another form')
  if (data.series.length !== request.series.length)
    return err(`${data.series.length} series where ${request.series.length} were asked`)
  const byId = new Map(data.series.map(({ id, quantiles }) => [id, quantiles]))
  const series: (readonly (readonly number[])[])[] = []
  for (const { id, units } of request.series) {
    const quantiles = byId.get(id)
    if (!quantiles) return err('a series is missing')
    const wrong = wrongWith(quantiles, request, highest(units))
    if (wrong !== undefined) return err(wrong)
    series.push(evened(quantiles))
  }
  return ok({ name: data.model ?? host, series })
}

function wrongWith(
  quantiles: readonly (readonly number[])[],
  { levels, horizon }: ForecastRequest,
  most: number,
): string | undefined {
  if (quantiles.length !== levels.length) return `${quantiles.length} levels where ${levels.length} were asked`
  for (const [l, row] of quantiles.entries()) {
    if (row.length !== horizon) return `${row.length} days where ${horizon} were asked`
    for (const [day, value] of row.entries()) {
      if (!Number.isFinite(value)) return 'a value is not finite'
      if (value < -TOLERANCE) return 'a value is negative'
      if (value > MOST_TIMES * most) return `a value is more than ${MOST_TIMES} times the most that was sold in a day`
      if (value < (quantiles[l - 1]?.[day] ?? 0) - TOLERANCE * Math.max(1, most)) return 'quantiles cross'
    }
  }
  return undefined
}

/** What never sold has no scale: one unit a day stands for it. */
const highest = (units: readonly (number | null)[]): number =>
  units.reduce<number>((most, value) => Math.max(most, value ?? 0), 0) || 1

/** The same without what rounding did to it. */
function evened(quantiles: readonly (readonly number[])[]): number[][] {
  const rows: number[][] = []
  for (const row of quantiles)
    rows.push(row.map((value, day) => Math.max(0, value, rows.at(-1)?.[day] ?? Number.NEGATIVE_INFINITY)))
  return rows
}
