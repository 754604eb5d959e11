import { demandTable } from './demand.ts'

/** A stock that has to be sold by a date. Money in integer minor units. */
export interface Clearance {
  /** Units at the beginning, a whole number from 0. */
  readonly stock: number
  /** Prices that may be asked, rising. */
  readonly ladder: readonly number[]
  /** `mean[week][rung]`: units that are wanted in a week at a price. */
  readonly mean: readonly (readonly number[])[]
  /** Variance of demand beyond Poisson, as a share of the squared mean; 0 for Poisson. */
  readonly dispersion: number
  /** What a unit left over at the end brings, and what keeping one over a week costs. */
  readonly salvage: number
  readonly holding?: number
  /** Rung in force at the beginning; the highest where absent. */
  readonly rung?: number
  /** A markdown is never taken back; true where absent. */
  readonly isFalling?: boolean
  /** Rungs that one week's change may go down; any where absent. */
  readonly mostRungs?: number
}

/** The best price for every week and stock. */
export interface ClearancePlan {
  /** Revenue that may be expected with salvage, less holding. Minor units. */
  readonly value: number
  /** Rung to ask in a week with so much stock when `rung` was asked before. @throws RangeError outside of the plan */
  rungAt(week: number, stock: number, rung: number): number
  /** What may be expected from there on. */
  valueAt(week: number, stock: number, rung: number): number
}

const MOST_STOCK = 5000

/**
 * Plans markdowns by dynamic programming over week, stock and price in force: exact for the demand that was given (Gallego &
 * van Ryzin 1994 on a ladder, in discrete time).
 * @throws RangeError when stock, ladder or means are malformed
 * @example planClearance({ stock: 40, ladder: [5900, 7900, 9900], mean: weeks.map(() => [9, 5, 3]), dispersion: 0.1, salvage: 1000 }).value
 */
export function planClearance(clearance: Clearance): ClearancePlan {
  const { stock, ladder, mean, dispersion, salvage, holding = 0, isFalling = true, mostRungs } = clearance
  const [weeks, rungs] = [mean.length, ladder.length]
  if (!Number.isSafeInteger(stock) || stock < 0 || stock > MOST_STOCK)
    throw new RangeError(`stock is a whole number from 0 to ${MOST_STOCK}`)
  if (rungs === 0 || ladder.some((price, r) => !Number.isSafeInteger(price) || (r > 0 && price <= ladder[r - 1]!)))
    throw new RangeError('a ladder is made of whole amounts that rise')
  if (mean.some((week) => week.length !== rungs || week.some((one) => !(one >= 0 && one < Number.POSITIVE_INFINITY))))
    throw new RangeError('every week has a mean of each rung')
  if (!(dispersion >= 0)) throw new RangeError('dispersion is not negative')
  const first = clearance.rung ?? rungs - 1
  if (ladder[first] === undefined) throw new RangeError('the rung in force is none of the ladder')
  const width = stock + 1
  const cell = (week: number, before: number, left: number): number => (week * rungs + before) * width + left
  const value = new Float64Array((weeks + 1) * rungs * width)
  const choice = new Uint16Array(weeks * rungs * width)
  for (let before = 0; before < rungs; before++)
    for (let left = 0; left <= stock; left++) value[cell(weeks, before, left)] = salvage * left
  const asked = new Float64Array(rungs * width)
  for (let week = weeks - 1; week >= 0; week--) {
    for (let rung = 0; rung < rungs; rung++) {
      const table = demandTable(mean[week]![rung]!, dispersion, stock)
      const price = ladder[rung]!
      const after = cell(week + 1, rung, 0)
      let known = 0
      while (known < stock && table[known]! > 0) known += 1
      for (let left = 0; left <= stock; left++) {
        let [sum, below] = [0, 0]
        const end = Math.min(left, known)
        for (let sold = 0; sold < end; sold++) {
          const p = table[sold]!
          below += p
          sum += p * (price * sold - holding * (left - sold) + value[after + left - sold]!)
        }
        // All demand from there on empties the stock, or is too rare to count.
        sum += (1 - below) * (price * end - holding * (left - end) + value[after + left - end]!)
        asked[rung * width + left] = sum
      }
    }
    for (let before = 0; before < rungs; before++) {
      const top = isFalling ? before : rungs - 1
      const bottom = mostRungs === undefined ? 0 : Math.max(0, before - mostRungs)
      for (let left = 0; left <= stock; left++) {
        // Of prices worth the same, the higher one: it keeps more open.
        let best = top
        for (let rung = top - 1; rung >= bottom; rung--)
          if (asked[rung * width + left]! > asked[best * width + left]! + 1e-9) best = rung
        value[cell(week, before, left)] = asked[best * width + left]!
        choice[cell(week, before, left)] = best
      }
    }
  }
  const checked = (week: number, left: number, rung: number, last: number): number => {
    if (!(week >= 0 && week <= last && left >= 0 && left <= stock && rung >= 0 && rung < rungs))
      throw new RangeError('outside of the plan')
    return cell(week, rung, left)
  }
  return {
    value: value[cell(0, first, stock)]!,
    rungAt: (week, left, rung) => choice[checked(week, left, rung, weeks - 1)]!,
    valueAt: (week, left, rung) => value[checked(week, left, rung, weeks)]!,
  }
}

/** What keeping one rung to the end may be expected to bring: what a plan is compared with. */
export function fixedPriceValue(clearance: Clearance, rung: number): number {
  const { ladder, mean } = clearance
  return planClearance({
    ...clearance,
    ladder: [ladder[rung]!],
    mean: mean.map((week) => [week[rung]!]),
    rung: 0,
  }).value
}
