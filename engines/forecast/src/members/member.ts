/** A model that was fitted to a series and forecasts from any of its points on. */
export interface Fitted {
  readonly name: string
  /**
   * The forecast of a model with its parameters as fitted, knowing the first `until` observations only: what it would have
   * said then, but for the parameters. With all of them it is the forecast itself.
   */
  predict(until: number, horizon: number): Float64Array
}

/** What fits a model; undefined where the series is too short or not fit for it. */
export type Fitter = (values: Float64Array, period: number) => Fitted | undefined

/** The mean size of a series, by which its numbers are brought near one before they are searched on. */
export function scaleOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += Math.abs(value)
  return sum / values.length || 1
}
