import { nelderMead } from '../optimise/nelder-mead.ts'
import { type Fitted, scaleOf } from './member.ts'

const ALPHA = [0.05, 0.99] as const
const THETA = [1, 12] as const
/** Errors count from here on: before, the line is not a line yet. */
const FIRST = 2
const FEWEST = 4

/**
 * The dynamic optimised Theta model (Fiorucci et al. 2016): level, smoothing and theta are chosen by the squared one-step
 * errors, and the line is learned anew with every observation.
 * @param values without a season, at least three
 * @example fitTheta(Float64Array.of(5, 6, 8, 9))?.predict(4, 3)
 */
export function fitTheta(values: Float64Array): Fitted | undefined {
  if (values.length < FEWEST) return undefined
  const scale = scaleOf(values)
  const y = values.map((value) => value / scale)
  const first = y[0] ?? 0
  const goal = (point: Float64Array): number => run(y, y.length, point)
  const { point } = nelderMead(goal, Float64Array.of(first, 0.4, 2), {
    lower: Float64Array.of(first - 10, ALPHA[0], THETA[0]),
    upper: Float64Array.of(first + 10, ALPHA[1], THETA[1]),
    steps: Float64Array.of(0.1, 0.2, 1),
    most: 200,
    tolerance: 1e-5,
  })
  return {
    name: 'theta',
    predict(until, horizon) {
      const out = new Float64Array(horizon)
      run(y, until, point, out)
      return out.map((value) => value * scale)
    },
  }
}

/** One pass over the data, and on over the horizon when `out` is given. @returns the sum of squared one-step errors */
function run(y: Float64Array, n: number, point: Float64Array, out?: Float64Array): number {
  const [first, alpha, theta] = [point[0] as number, point[1] as number, point[2] as number]
  const weight = 1 - 1 / theta
  const keep = 1 - alpha
  let [level, mean, slope, start, power, errors] = [first, 0, 0, 0, 1, 0]
  const end = n + (out?.length ?? 0)
  for (let t = 1; t <= end; t++) {
    // power is (1 - alpha)^(t - 1)
    const said = level + weight * (power * start + ((1 - power * keep) / alpha) * slope)
    const value = t <= n ? (y[t - 1] as number) : said
    if (t > n && out) out[t - n - 1] = said
    else if (t > FIRST) errors += (value - said) * (value - said)
    level = alpha * value + keep * level
    slope = ((t - 2) * slope + (6 / t) * (value - mean)) / (t + 1)
    mean = ((t - 1) * mean + value) / t
    start = mean - ((t + 1) / 2) * slope
    power *= keep
  }
  return errors
}
