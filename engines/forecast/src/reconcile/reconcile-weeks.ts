import { reconcile } from './reconcile.ts'

/** What is said of one series, by week ahead. */
export interface SaidWeeks {
  readonly means: Float64Array
  /** Of the week's sum; what is said surely is moved least. */
  readonly variances: Float64Array
}

const WEEK = 7
const LEAST = 1e-3
/**
 * What the variance of a sum is multiplied by: it is less sure than it says beside its items. Of .3, 1, 3 and 10 the third served
 * best on `npm run bench -- reconcile --inner`, where it was worse at no level.
 */
const DOUBT = 3
/** What a day is multiplied by at most, and divided by at most: a few sums must not make anything of an item. */
const MOST = 4

/**
 * What sampled futures of a series say of its weeks.
 * @param mean by day ahead @param paths row by row, futures of as many days
 * @returns whole weeks only; variances of at least a thousandth
 * @throws RangeError without futures
 * @example weeksOf(mean, paths).variances[0] // of what the first seven days come to
 */
export function weeksOf(mean: Float64Array, paths: Float32Array): SaidWeeks {
  const days = mean.length
  const count = paths.length / days
  if (!(count >= 2)) throw new RangeError('a spread takes two futures at least')
  const weeks = Math.floor(days / WEEK)
  const [means, variances] = [new Float64Array(weeks), new Float64Array(weeks)]
  for (let week = 0; week < weeks; week++) {
    let [all, squares] = [0, 0]
    for (let path = 0; path < count; path++) {
      let sum = 0
      for (let day = week * WEEK; day < (week + 1) * WEEK; day++) sum += paths[path * days + day] as number
      all += sum
      squares += sum * sum
    }
    for (let day = week * WEEK; day < (week + 1) * WEEK; day++)
      means[week] = (means[week] as number) + (mean[day] as number)
    variances[week] = Math.max(LEAST, (squares - (all * all) / count) / (count - 1))
  }
  return { means, variances }
}

/**
 * Makes forecasts of items and of their sums agree week by week, each moved by how unsure it says it is. No past is asked for: the
 * widths of today served better than errors of a few points before (`npm run bench -- reconcile`).
 * @param members by sum, places of its items @param sums what is said of each on its own
 * @returns by item, then by week: means that the sums are sums of; nothing is below zero where no item was
 * @throws RangeError when a sum has no row of its own
 * @example reconcileWeeks([[0, 1]], [one, other], [both])[0] // the first item's weeks
 */
export function reconcileWeeks(
  members: readonly (readonly number[])[],
  items: readonly SaidWeeks[],
  sums: readonly SaidWeeks[],
): Float64Array[] {
  if (sums.length !== members.length)
    throw new RangeError(`${members.length} sums have members, ${sums.length} are said`)
  const out = items.map(({ means }) => means.slice())
  for (let week = 0; week < (items[0]?.means.length ?? 0); week++) {
    const found = reconcile(
      Float64Array.from(items, ({ means }) => means[week] as number),
      Float64Array.from(items, ({ variances }) => Math.max(LEAST, variances[week] as number)),
      members.map((own, s) => ({
        members: own,
        forecast: sums[s]?.means[week] as number,
        variance: DOUBT * Math.max(LEAST, sums[s]?.variances[week] as number),
      })),
    )
    found.forEach((value, i) => {
      ;(out[i] as Float64Array)[week] = value
    })
  }
  return out
}

/**
 * What each day ahead is multiplied by so that weeks come to what they were moved to: straight between the middles of weeks, then
 * each week to its sum, so that hardly a day jumps and the sums agree.
 * @param mean by day ahead @param after what its whole weeks were moved to
 * @returns one factor a day, between a quarter and four; days beyond the last whole week have its last factor
 * @example dayFactors(new Float64Array(14).fill(10), Float64Array.of(77, 84))[6] // about 1.15
 */
export function dayFactors(mean: Float64Array, after: Float64Array): Float64Array {
  const weekOf = (week: number): Float64Array => mean.subarray(week * WEEK, (week + 1) * WEEK)
  const wholes = after.map((to, week) => {
    const was = weekOf(week).reduce((sum, units) => sum + units, 0)
    return was > 0 ? bounded(to / was) : 1
  })
  const last = wholes.length - 1
  const factors = mean.map((_, day) => {
    if (last < 0) return 1
    const at = Math.min(last, Math.max(0, (day - (WEEK - 1) / 2) / WEEK))
    const left = Math.floor(at)
    const [from, to] = [wholes[left] as number, wholes[Math.min(last, left + 1)] as number]
    return from + (to - from) * (at - left)
  })
  wholes.forEach((whole, week) => {
    let [was, is] = [0, 0]
    weekOf(week).forEach((units, t) => {
      was += units
      is += units * (factors[week * WEEK + t] as number)
    })
    const mend = is > 0 ? (whole * was) / is : 1
    for (let day = week * WEEK; day < (week + 1) * WEEK; day++) factors[day] = bounded((factors[day] as number) * mend)
  })
  return factors
}

const bounded = (factor: number): number => Math.min(MOST, Math.max(1 / MOST, factor))
