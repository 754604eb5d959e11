import type { Fitted } from './member.ts'
import { fitSmoothing, type SmoothingFit, type SmoothingModel } from './smoothing.ts'

const model = (
  error: SmoothingModel['error'],
  trend: SmoothingModel['trend'],
  season: SmoothingModel['season'],
): SmoothingModel => ({ error, trend, season })

/** Models that are tried: those whose trend is damped or absent, for a line that goes on for ever is seldom true. */
const PLAIN = [
  model('additive', 'none', 'none'),
  model('additive', 'damped', 'none'),
  model('multiplicative', 'none', 'none'),
  model('multiplicative', 'damped', 'none'),
]
const SEASONAL = [
  model('additive', 'none', 'additive'),
  model('additive', 'damped', 'additive'),
  model('multiplicative', 'none', 'multiplicative'),
  model('multiplicative', 'damped', 'multiplicative'),
]

/** The model of exponential smoothing that Akaike's criterion prefers, with the season within it. */
export function chooseSmoothing(values: Float64Array, period: number, isSeasonal: boolean): Fitted | undefined {
  let best: SmoothingFit | undefined
  for (const candidate of isSeasonal ? SEASONAL : PLAIN) {
    const fit = fitSmoothing(values, isSeasonal ? period : 1, candidate)
    if (fit && (!best || fit.aicc < best.aicc)) best = fit
  }
  return best
}

/** As `chooseSmoothing`, additive ones only: for logarithms, which may be negative. */
export function chooseAdditive(values: Float64Array, period: number, isSeasonal: boolean): Fitted | undefined {
  let best: SmoothingFit | undefined
  for (const candidate of (isSeasonal ? SEASONAL : PLAIN).filter(({ error }) => error === 'additive')) {
    const fit = fitSmoothing(values, isSeasonal ? period : 1, candidate)
    if (fit && (!best || fit.aicc < best.aicc)) best = fit
  }
  return best
}

/** Simple smoothing of a series without season or trend. */
export const fitLevel = (values: Float64Array): Fitted | undefined =>
  fitSmoothing(values, 1, PLAIN[0] as SmoothingModel)

/** A trend that dies away, on a series without season. */
export const fitDamped = (values: Float64Array): Fitted | undefined =>
  fitSmoothing(values, 1, PLAIN[1] as SmoothingModel)
