import { type Season, withoutSeason, withSeason } from '../season/season.ts'
import { severalSeasons } from '../season/several.ts'
import type { Fitted, Fitter } from './member.ts'

/** Fits on what is left when the season is out, and puts it back on what is forecast. */
export function deseasonalised(values: Float64Array, season: Season, fit: (flat: Float64Array) => Fitted | undefined) {
  const fitted = fit(withoutSeason(values, season))
  if (!fitted) return undefined
  return {
    name: fitted.name,
    predict: (until: number, horizon: number) => withSeason(fitted.predict(until, horizon), season, until),
  } satisfies Fitted
}

/** Logarithms are brought here, whatever the unit: pieces, boxes or thousands give the same forecast. */
const LIFT = 8
const MOST_LOG = 700

/** Fits on logarithms, where all observations are positive: what grows in shares grows in steps there. */
export function logarithmic(values: Float64Array, fit: (logs: Float64Array) => Fitted | undefined): Fitted | undefined {
  if (!values.every((value) => value > 0)) return undefined
  let middle = 0
  for (const value of values) middle += Math.log(value) / values.length
  const fitted = fit(values.map((value) => Math.log(value) - middle + LIFT))
  if (!fitted) return undefined
  const back = (value: number): number => Math.exp(Math.min(value - LIFT + middle, MOST_LOG))
  return { name: `log ${fitted.name}`, predict: (until, horizon) => fitted.predict(until, horizon).map(back) }
}

/** What was seen one cycle before, or just now without a season. */
export const fitSeasonalNaive: Fitter = (values, period) => ({
  name: 'seasonal naive',
  predict: (until, horizon) =>
    Float64Array.from({ length: horizon }, (_, h) =>
      until >= period ? (values[until - period + (h % period)] ?? 0) : (values[until - 1] ?? 0),
    ),
})

/** Fits on what is left when several seasons are out, in logarithms where it can be; undefined where the series holds none twice. */
export function withoutSeasons(
  values: Float64Array,
  periods: readonly number[],
  fit: (flat: Float64Array) => Fitted | undefined,
): Fitted | undefined {
  const n = values.length
  const held = [...periods].sort((a, b) => a - b).filter((period) => period > 1 && n >= 2 * period)
  if (held.length === 0) return undefined
  const isRatio = values.every((value) => value > 0)
  const shift = isRatio ? LIFT : 0
  const work = isRatio ? values.map((value) => Math.log(value) + shift) : values
  const { flat, at } = severalSeasons(work, held)
  const fitted = fit(flat)
  if (!fitted) return undefined
  return {
    name: `seasons ${held.join(', ')}: ${fitted.name}`,
    predict: (until, horizon) =>
      fitted.predict(until, horizon).map((value, h) => {
        const said = value + at(until + h)
        return isRatio ? Math.exp(Math.min(said - shift, MOST_LOG)) : said
      }),
  }
}
