import type { Random } from '@qianmian/kernel'

/** Sums of demand over a time, one a possible future, in ascending order. */
export type DemandSums = Float64Array

/** How long a delivery takes in periods: always the same, or one number a future (drawn from past deliveries). */
export type LeadTime = number | ArrayLike<number>

/**
 * Demand between now and the arrival of what is ordered at the next look: lead time and review, over every sampled future. A
 * future that is shorter than that goes on with its own mean.
 * @param paths units by period, as a forecast samples them
 * @param review periods until the next chance to order
 * @throws RangeError without a path, or where one is empty or no number
 * @example demandQuantile(leadTimeDemand(paths, 3, 1), 0.95) // what covers 95 of 100 futures
 */
export function leadTimeDemand(paths: readonly ArrayLike<number>[], leadTime: LeadTime, review: number): DemandSums {
  if (paths.length === 0) throw new RangeError('demand over a lead time needs a sampled path')
  if (!(review >= 0)) throw new RangeError('the review is below 0 periods')
  const sums = new Float64Array(paths.length)
  paths.forEach((path, k) => {
    const lead = typeof leadTime === 'number' ? leadTime : leadTime[k % leadTime.length]!
    if (!(lead >= 0 && lead < Number.POSITIVE_INFINITY)) throw new RangeError('a lead time is below 0 or no number')
    if (path.length === 0) throw new RangeError(`path ${k} is empty`)
    sums[k] = sumOver(path, lead + review)
    if (!Number.isFinite(sums[k])) throw new RangeError(`path ${k} has a value that is no number`)
  })
  return sums.sort()
}

/** Units of the first `periods`, parts of a period in proportion. */
function sumOver(path: ArrayLike<number>, periods: number): number {
  const whole = Math.min(Math.floor(periods), path.length)
  let sum = 0
  for (let t = 0; t < whole; t++) sum += path[t]!
  if (periods <= path.length) return whole < periods ? sum + (periods - whole) * path[whole]! : sum
  return (sum * periods) / path.length
}

/**
 * The least stock that covers a share of the futures. Counted so that one more future would be covered with that share too
 * (the k-th of n stands for k / (n + 1)).
 */
export function demandQuantile(sums: DemandSums, share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError('a share of futures lies between 0 and 1')
  const at = share * (sums.length + 1) - 1
  const low = Math.min(Math.max(Math.floor(at), 0), sums.length - 1)
  const high = Math.min(low + 1, sums.length - 1)
  const part = Math.min(Math.max(at - low, 0), 1)
  return sums[low]! + part * (sums[high]! - sums[low]!)
}

/** The share of futures in which a stock is enough. */
export function shareCovered(sums: DemandSums, stock: number): number {
  let [low, high] = [0, sums.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! <= stock) low = middle + 1
    else high = middle
  }
  return low / sums.length
}

/** Units that are missing on average. */
export function expectedShort(sums: DemandSums, stock: number): number {
  let short = 0
  for (let k = sums.length - 1; k >= 0 && sums[k]! > stock; k--) short += sums[k]! - stock
  return short / sums.length
}

/** Share of the spread of logarithms that a kernel has at one observation; it falls with n^-0.2 (Silverman's rule has 0.9, for densities). */
const WIDTH = 0.7

/**
 * Futures of an item that nobody has forecast, from its past alone. Each future first draws how likely each past period is (a
 * Bayesian bootstrap, Rubin 1981), then its periods, each shaken by the spread of a kernel: so the quantiles also know that a short past
 * hides rare weeks. Plain resampling covers too little, most of all where demand is wild.
 * @param history units by period
 * @throws RangeError without history
 */
export function pathsOfHistory(
  history: ArrayLike<number>,
  periods: number,
  count: number,
  random: Random,
): Float64Array[] {
  const n = history.length
  if (n === 0) throw new RangeError('paths need a history')
  const positive = Array.from(history).filter((value) => value > 0)
  const logs = positive.map(Math.log)
  const mean = logs.reduce((sum, value) => sum + value, 0) / Math.max(1, logs.length)
  const spread = Math.sqrt(logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, logs.length - 1))
  // On logarithms; the mean stays what it was.
  const width = logs.length > 1 ? Math.min(0.5, WIDTH * spread * logs.length ** -0.2) : 0
  const keep = Math.exp((-width * width) / 2)
  const upTo = new Float64Array(n)
  return Array.from({ length: count }, () => {
    let total = 0
    for (let t = 0; t < n; t++) {
      total -= Math.log(1 - random.next())
      upTo[t] = total
    }
    return Float64Array.from({ length: periods }, () => {
      const at = random.next() * total
      let [low, high] = [0, n - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if (upTo[middle]! > at) high = middle
        else low = middle + 1
      }
      const value = history[low]!
      return value > 0 && width > 0 ? value * keep * Math.exp(width * random.normal()) : value
    })
  })
}
