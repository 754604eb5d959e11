import type { Fitted } from '../members/member.ts'

/** What every member would have said from each of some points of the past, and what came. */
export interface LookBack {
  /** Points: so many observations were known. */
  readonly origins: readonly number[]
  readonly horizon: number
  /** `forecasts[member][origin * horizon + step]`; NaN where the future is not known yet. */
  readonly forecasts: readonly Float64Array[]
  /** What came, laid out in the same way. */
  readonly truths: Float64Array
}

const FEWEST = 5

/** Looks back from every point of the later half at which members have something to go by. What was filled in is no truth. */
export function lookBack(
  values: Float64Array,
  period: number,
  horizon: number,
  members: readonly Fitted[],
  mostOrigins: number,
  isKnown?: Uint8Array,
): LookBack {
  const n = values.length
  const first = Math.max(Math.min(2 * period + 2, n - 2), Math.ceil(n / 2), FEWEST)
  const stride = Math.max(1, Math.ceil((n - first) / mostOrigins))
  const origins: number[] = []
  for (let origin = n - 1; origin >= first; origin -= stride) origins.unshift(origin)
  const truths = new Float64Array(origins.length * horizon).fill(Number.NaN)
  origins.forEach((origin, at) => {
    for (let step = 0; step < horizon && origin + step < n; step++)
      if (isKnown?.[origin + step] !== 0) truths[at * horizon + step] = values[origin + step] as number
  })
  const forecasts = members.map((member) => {
    const said = new Float64Array(origins.length * horizon).fill(Number.NaN)
    origins.forEach((origin, at) => {
      said.set(member.predict(origin, Math.min(horizon, n - origin)), at * horizon)
    })
    return said
  })
  return { origins, horizon, forecasts, truths }
}

/** Mean absolute error of each member: every step ahead counts the same, however often it was seen. */
export function meanErrors({ origins, horizon, forecasts, truths }: LookBack): Float64Array {
  return Float64Array.from(forecasts, (said) => {
    let [sum, steps] = [0, 0]
    for (let step = 0; step < horizon; step++) {
      let [part, count] = [0, 0]
      for (let at = 0; at < origins.length; at++) {
        const i = at * horizon + step
        const error = Math.abs((truths[i] as number) - (said[i] as number))
        if (Number.isNaN(error)) continue
        part += error
        count += 1
      }
      if (count === 0) continue
      sum += part / count
      steps += 1
    }
    return steps > 0 ? sum / steps : Number.NaN
  })
}

/** How far weights go from equal ones towards what the past says: little, for the past of one series is short. */
const TRUST = 0.3
const POWER = 2

/**
 * Weights of members: the inverse square of their errors, shrunk far towards equal ones (as simple combinations are hard to
 * beat: Makridakis & Hibon 2000, Smith & Wallis 2009).
 * @returns one a member, together one
 */
export function weightsOf(errors: Float64Array): Float64Array {
  const n = errors.length
  let worst = 0
  for (const error of errors) if (error > worst) worst = error
  if (worst === 0) return new Float64Array(n).fill(1 / n)
  const raw = errors.map((error) => (1 / ((Number.isNaN(error) ? worst : error) / worst + 1e-9)) ** POWER)
  const sum = raw.reduce((a, b) => a + b, 0)
  return raw.map((one) => (TRUST * one) / sum + (1 - TRUST) / n)
}
