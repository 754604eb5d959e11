import { reconcile } from './reconcile.ts'

/** What is said, or was sold, of items and of sums of them, by week ahead. */
export interface Weeks {
  /** By item, then by week. */
  readonly items: readonly Float64Array[]
  /** By sum, then by week; said of the sum on its own. */
  readonly sums: readonly Float64Array[]
}

/** A point of the past: what would have been said from there, and what came. NaN for items that were not on sale yet, and weeks not over. */
export interface PastPoint {
  readonly said: Weeks
  readonly sold: readonly Float64Array[]
}

/** Absolute errors over what was sold: of weeks of items, and of weeks of sums. */
export interface Wapes {
  readonly items: number
  readonly sums: number
}

export interface ReconciledWeeks {
  /** By item, then by week: reconciled where that helped in the past, else as they were said. */
  readonly items: readonly Float64Array[]
  readonly isUsed: boolean
  /** Reconciled, whether that helped or not. */
  readonly reconciled: readonly Float64Array[]
  /** On the past: sums of items as they are, and reconciled. Null with fewer than two points of it. */
  readonly past: { readonly before: Wapes; readonly after: Wapes } | null
}

/** Errors' worth of the belief that an item's are as large as all items' of its size. */
const BELIEF = 4
const LEAST = 1e-3
/** Gains below this share are chance. */
const WORTH = 0.01

/**
 * Makes forecasts of items and of their sums agree week by week, by how far each was off before; only where that, tried on every
 * point of the past with the errors of the other points, came nearer to the sums each time and not farther from the items.
 * @param members by sum, places of its items
 * @param now what is said today @param past at least two points, else nothing is changed
 * @throws RangeError when a sum has no row of its own
 * @example reconcileWeeks([[0, 1]], said, past).items[0] // the first item's weeks
 */
export function reconcileWeeks(
  members: readonly (readonly number[])[],
  now: Weeks,
  past: readonly PastPoint[],
): ReconciledWeeks {
  for (const { sums } of [now, ...past.map(({ said }) => said)])
    if (sums.length !== members.length)
      throw new RangeError(`${members.length} sums have members, ${sums.length} are said`)
  if (past.length < 2) return { items: now.items, isUsed: false, reconciled: now.items, past: null }
  const [before, after] = [tally(), tally()]
  let isAlways = true
  past.forEach((point, p) => {
    const others = past.filter((_, other) => other !== p)
    const [was, is] = [tally(), tally()]
    add(was, members, point.said.items, point.sold)
    add(is, members, agreed(members, point.said, others), point.sold)
    // Once much better and twice a little worse is luck.
    isAlways &&= is.offSums <= was.offSums
    join(before, was)
    join(after, is)
  })
  const [was, is] = [wapesOf(before), wapesOf(after)]
  const isUsed = isAlways && is.sums < was.sums * (1 - WORTH) && is.items <= was.items
  const reconciled = agreed(members, now, past)
  return { items: isUsed ? reconciled : now.items, isUsed, reconciled, past: { before: was, after: is } }
}

function agreed(members: readonly (readonly number[])[], said: Weeks, past: readonly PastPoint[]): Float64Array[] {
  const weeks = said.items[0]?.length ?? 0
  const ofItems = spreads(
    said.items,
    past.map(({ said: { items }, sold }) => ({ said: items, sold })),
  )
  const ofSums = spreads(
    said.sums,
    past.map(({ said: { sums }, sold }) => ({ said: sums, sold: members.map((own) => totalOf(own, sold)) })),
  )
  const out = said.items.map((row) => row.slice())
  for (let week = 0; week < weeks; week++) {
    const known = [...said.items.keys()].filter((i) => !Number.isNaN(said.items[i]?.[week] as number))
    const placeOf = new Map(known.map((i, place) => [i, place]))
    const found = reconcile(
      Float64Array.from(known, (i) => said.items[i]?.[week] as number),
      Float64Array.from(known, (i) => ofItems(i, said.items[i]?.[week] as number)),
      members.map((own, s) => {
        const forecast = said.sums[s]?.[week] as number
        return {
          members: own.flatMap((i) => placeOf.get(i) ?? []),
          forecast,
          variance: ofSums(s, forecast),
        }
      }),
    )
    known.forEach((i, place) => {
      const row = out[i] as Float64Array
      row[week] = found[place] as number
    })
  }
  return out
}

/** Variance of an error by row: its own past ones, drawn to those of all rows of its size. */
function spreads(
  now: readonly Float64Array[],
  past: readonly { readonly said: readonly Float64Array[]; readonly sold: readonly Float64Array[] }[],
): (row: number, said: number) => number {
  const [squares, counts] = [new Float64Array(now.length), new Float64Array(now.length)]
  let [all, size] = [0, 0]
  for (const { said, sold } of past)
    said.forEach((row, i) => {
      row.forEach((value, week) => {
        const error = (sold[i]?.[week] as number) - value
        if (Number.isNaN(error)) return
        squares[i] = (squares[i] as number) + error * error
        counts[i] = (counts[i] as number) + 1
        all += error * error
        size += Math.abs(value)
      })
    })
  const usual = size > 0 ? all / size : 1
  return (row, said) =>
    Math.max(LEAST, ((squares[row] as number) + BELIEF * usual * Math.abs(said)) / ((counts[row] as number) + BELIEF))
}

/** A sum over items that were there; NaN where none was, or the week is not over. */
function totalOf(own: readonly number[], rows: readonly Float64Array[]): Float64Array {
  const weeks = rows[0]?.length ?? 0
  return Float64Array.from({ length: weeks }, (_, week) =>
    own.reduce((sum, i) => {
      const value = rows[i]?.[week] as number
      if (Number.isNaN(value)) return sum
      return Number.isNaN(sum) ? value : sum + value
    }, Number.NaN),
  )
}

interface Tally {
  off: number
  sold: number
  offSums: number
  soldSums: number
}

const tally = (): Tally => ({ off: 0, sold: 0, offSums: 0, soldSums: 0 })
const wapesOf = ({ off, sold, offSums, soldSums }: Tally): Wapes => ({
  items: off / Math.max(1e-9, sold),
  sums: offSums / Math.max(1e-9, soldSums),
})

function join(to: Tally, one: Tally): void {
  to.off += one.off
  to.sold += one.sold
  to.offSums += one.offSums
  to.soldSums += one.soldSums
}

function add(
  to: Tally,
  members: readonly (readonly number[])[],
  said: readonly Float64Array[],
  sold: readonly Float64Array[],
): void {
  said.forEach((row, i) => {
    row.forEach((value, week) => {
      const truth = sold[i]?.[week] as number
      if (Number.isNaN(value) || Number.isNaN(truth)) return
      to.off += Math.abs(truth - value)
      to.sold += truth
    })
  })
  for (const own of members) {
    const [ours, theirs] = [totalOf(own, said), totalOf(own, sold)]
    ours.forEach((value, week) => {
      if (Number.isNaN(value) || Number.isNaN(theirs[week] as number)) return
      to.offSums += Math.abs((theirs[week] as number) - value)
      to.soldSums += theirs[week] as number
    })
  }
}
