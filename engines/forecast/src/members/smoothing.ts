import { nelderMead } from '../optimise/nelder-mead.ts'
import { seasonOf } from '../season/season.ts'
import type { Fitted } from './member.ts'

/** A model of exponential smoothing (Hyndman et al. 2008): what its states are, and what its errors are proportional to. */
export interface SmoothingModel {
  readonly error: 'additive' | 'multiplicative'
  readonly trend: 'none' | 'additive' | 'damped'
  readonly season: 'none' | 'additive' | 'multiplicative'
}

/** A model with its parameters, and how well it does within the sample. */
export interface SmoothingFit extends Fitted {
  readonly model: SmoothingModel
  /** Akaike's criterion with the correction for few observations. */
  readonly aicc: number
}

const ALPHA = [0.001, 0.99] as const
const PHI = [0.8, 0.98] as const
/** Below this share of the mean a fitted value no longer divides an error. */
const TINY = 1e-6
const PER_PARAMETER = 70

/**
 * Fits one model by maximum likelihood and forecasts.
 * @param values at least `period + 3` of them with a season, three without
 * @param period observations a cycle
 * @returns undefined where there are too few observations, or the model needs positive ones
 * @example fitSmoothing(values, 12, { error: 'multiplicative', trend: 'damped', season: 'multiplicative' })?.predict(values.length, 6)
 */
export function fitSmoothing(values: Float64Array, period: number, model: SmoothingModel): SmoothingFit | undefined {
  const n = values.length
  const hasSeason = model.season !== 'none'
  const isRatio = model.error === 'multiplicative' || model.season === 'multiplicative'
  const m = hasSeason ? period : 1
  const freedom = 2 + (model.trend === 'none' ? 0 : 2) + (model.trend === 'damped' ? 1 : 0) + (hasSeason ? m : 0) + 1
  if (n < freedom + 2 || (hasSeason && n < 2 * m + 1)) return undefined
  let scale = 0
  for (const value of values) {
    if (isRatio && value <= 0) return undefined
    scale += Math.abs(value)
  }
  scale = scale / n || 1
  const y = values.map((value) => value / scale)
  const season = new Float64Array(m).fill(model.season === 'multiplicative' ? 1 : 0)
  if (model.season !== 'none') {
    const found = seasonOf(y.subarray(0, Math.min(n, 5 * m)), m, model.season)
    if (found.kind !== model.season) return undefined
    season.set(found.indices)
  }
  // A line through the first cycles, without their season, gives the first level and slope.
  const head = Math.min(n, Math.max(8, 2 * m))
  const flat = (t: number): number =>
    model.season === 'multiplicative'
      ? (y[t] ?? 0) / (season[t % m] ?? 1)
      : (y[t] ?? 0) - (hasSeason ? (season[t % m] ?? 0) : 0)
  let [sx, sy, sxx, sxy] = [0, 0, 0, 0]
  for (let t = 0; t < head; t++) {
    sx += t
    sy += flat(t)
    sxx += t * t
    sxy += t * flat(t)
  }
  const line = (head * sxy - sx * sy) / (head * sxx - sx * sx)
  const level0 = model.trend === 'none' ? sy / head : (sy - line * sx) / head - line
  const slope0 = model.trend === 'none' ? 0 : line

  const work: Work = { y, m, season, states: new Float64Array(m), model }
  const names: ('alpha' | 'beta' | 'gamma' | 'phi' | 'level' | 'slope')[] = ['alpha']
  const [start, lower, upper, steps]: [number[], number[], number[], number[]] = [[0.3], [ALPHA[0]], [ALPHA[1]], [0.2]]
  const put = (name: (typeof names)[number], at: number, low: number, high: number, step: number): void => {
    names.push(name)
    start.push(at)
    lower.push(low)
    upper.push(high)
    steps.push(step)
  }
  if (model.trend !== 'none') put('beta', 0.1, 0.0001, 0.9999, 0.15)
  if (hasSeason) put('gamma', 0.1, 0.0001, 0.9999, 0.15)
  if (model.trend === 'damped') put('phi', 0.95, PHI[0], PHI[1], -0.05)
  const spread = Math.max(0.05, Math.abs(level0))
  put('level', level0, level0 - spread, level0 + spread, 0.1 * spread)
  if (model.trend !== 'none') {
    const room = Math.max(0.02, 2 * Math.abs(slope0))
    put('slope', slope0, slope0 - room, slope0 + room, room / 4)
  }
  const place = Object.fromEntries(names.map((name, i) => [name, i])) as Record<string, number | undefined>
  const of = (point: Float64Array, name: string, otherwise: number): number => {
    const i = place[name]
    return i === undefined ? otherwise : (point[i] ?? otherwise)
  }
  const runAt = (point: Float64Array, until: number, out?: Float64Array): number =>
    run(
      work,
      until,
      of(point, 'alpha', 0.3),
      of(point, 'beta', 0),
      of(point, 'gamma', 0),
      of(point, 'phi', 1),
      of(point, 'level', level0),
      of(point, 'slope', 0),
      out,
    )
  const { point, value } = nelderMead((point) => runAt(point, n), Float64Array.from(start), {
    lower: Float64Array.from(lower),
    upper: Float64Array.from(upper),
    steps: Float64Array.from(steps),
    most: PER_PARAMETER * names.length,
    tolerance: 1e-5,
  })
  const aicc = value + 2 * freedom + (2 * freedom * (freedom + 1)) / Math.max(1, n - freedom - 1)
  if (!Number.isFinite(aicc) || value >= Number.MAX_VALUE) return undefined
  return {
    name: `ets ${model.error[0]}${model.trend[0]}${model.season[0]}`,
    model,
    aicc,
    predict(until, horizon) {
      const out = new Float64Array(horizon)
      runAt(point, until, out)
      return out.map((one) => one * scale)
    },
  }
}

interface Work {
  readonly y: Float64Array
  readonly m: number
  readonly season: Float64Array
  readonly states: Float64Array
  readonly model: SmoothingModel
}

/** One pass; on over the horizon when `out` is given. @returns minus twice the log-likelihood, up to a constant */
function run(
  { y, m, season, states, model }: Work,
  n: number,
  alpha: number,
  betaShare: number,
  gammaShare: number,
  phi: number,
  level0: number,
  slope0: number,
  out?: Float64Array,
): number {
  const hasTrend = model.trend !== 'none'
  const isSeasonal = model.season !== 'none'
  const isTimes = model.season === 'multiplicative'
  const isRelative = model.error === 'multiplicative'
  const beta = alpha * betaShare
  const gamma = (1 - alpha) * gammaShare
  states.set(season)
  let [level, slope, squares, logs] = [level0, slope0, 0, 0]
  for (let t = 0; t < n; t++) {
    const base = hasTrend ? level + phi * slope : level
    const index = isSeasonal ? (states[t % m] as number) : isTimes ? 1 : 0
    const said = isTimes ? base * index : base + index
    const error = (y[t] as number) - said
    if (isRelative) {
      if (said < TINY) return Number.MAX_VALUE
      const share = error / said
      squares += share * share
      logs += Math.log(said)
    } else squares += error * error
    const pulled = isTimes ? error / (index || TINY) : error
    level = base + alpha * pulled
    if (hasTrend) slope = phi * slope + beta * pulled
    if (isSeasonal) {
      const seen = isTimes ? error / (Math.abs(base) < TINY ? TINY : base) : error
      states[t % m] = index + gamma * seen
    }
  }
  if (out) {
    let damp = 0
    let power = 1
    for (let h = 0; h < out.length; h++) {
      power *= phi
      damp = hasTrend ? damp + power : 0
      const base = level + damp * slope
      const index = isSeasonal ? (states[(n + h) % m] as number) : 0
      out[h] = isTimes ? base * index : base + index
    }
  }
  return n * Math.log(squares / n + 1e-300) + 2 * logs
}
