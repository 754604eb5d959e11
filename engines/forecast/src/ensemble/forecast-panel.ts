import { type Forecast, type ForecastOptions, forecast, type Series } from './forecast.ts'

/** A forecast of one series of a panel, with intervals that the whole panel has calibrated. */
export interface PanelForecast {
  readonly said: Forecast
  /** Bounds by step ahead, within which so many outcomes of such series lay. */
  interval(level: number): { readonly lower: Float64Array; readonly upper: Float64Array }
}

const FEWEST_ERRORS = 40
const LEAST = 1e-12

/**
 * Forecasts many series alike, and calibrates their intervals together (split conformal, Vovk et al. 2005): the last `horizon`
 * observations of each are held out, and how far outcomes lay from the middle, by the deviation that was said, gives the bounds.
 * Series too short to hold any out take part with their own forecast only.
 * @throws RangeError as `forecast` does, or without series
 * @example forecastPanel(weeks.map((values) => ({ values, period: 52 })), 4)[0]?.interval(0.9)
 */
export function forecastPanel(
  panel: readonly Series[],
  horizon: number,
  options: ForecastOptions = {},
): readonly PanelForecast[] {
  if (panel.length === 0) throw new RangeError('a panel has at least one series')
  const errors: number[] = []
  for (const series of panel) {
    const until = series.values.length - horizon
    if (until < Math.max(4, series.period + 2)) continue
    const said = forecast({ ...series, values: series.values.subarray(0, until) }, horizon, options)
    for (let step = 0; step < horizon; step++) {
      const deviation = said.deviations[step] as number
      if (deviation > LEAST)
        errors.push(((series.values[until + step] as number) - (said.mean[step] as number)) / deviation)
    }
  }
  errors.sort((a, b) => a - b)
  // The conformal quantile: one observation further out than the plain one, which makes up for the outcome that is to come.
  const bound = (p: number): number => {
    const n = errors.length
    const rank = p < 0.5 ? Math.floor(p * (n + 1)) : Math.ceil(p * (n + 1))
    return errors[Math.min(n, Math.max(1, rank)) - 1] as number
  }
  return panel.map((series) => {
    const said = forecast(series, horizon, options)
    const isNonNegative = options.isNonNegative ?? series.values.every((value) => value >= 0)
    return {
      said,
      interval(level) {
        if (errors.length < FEWEST_ERRORS) return said.interval(level)
        const at = (z: number): Float64Array =>
          said.mean.map((value, step) =>
            Math.max(isNonNegative ? 0 : Number.NEGATIVE_INFINITY, value + z * (said.deviations[step] as number)),
          )
        return { lower: at(bound(0.5 - level / 2)), upper: at(bound(0.5 + level / 2)) }
      },
    }
  })
}
