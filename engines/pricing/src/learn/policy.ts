/** What a pricing policy may know of its market: no person, only the thing, its cost and how long it is sold. */
export interface PolicyMarket {
  /** Unit cost as a share of the reference price. */
  readonly cost: number
  /** Days that are left, in all. */
  readonly horizonDays: number
  /** Prices as shares from the reference one, rising; nothing else may be asked. */
  readonly shifts: readonly number[]
}

/** Commercial limits on how prices may move. */
export interface MoveLimits {
  /** A price stays at least so many days. */
  readonly restDays: number
  /** Most that one change moves the price, as a share of the price in force. */
  readonly step: number
}

/** Chooses a price a day and is told what was sold. */
export interface PricingPolicy {
  /** Index into `shifts` for the day to come. */
  choose(): number
  observe(units: number): void
}

/** Shifts that one change leads to from another. */
export function reachable(shifts: readonly number[], from: number, step: number): number[] {
  const price = 1 + shifts[from]!
  const found: number[] = []
  shifts.forEach((shift, to) => {
    if (Math.abs(1 + shift - price) <= step * price + 1e-12) found.push(to)
  })
  return found
}

/** The shift nearest to a wanted one. */
export function nearestShift(shifts: readonly number[], wanted: number): number {
  let best = 0
  for (let i = 1; i < shifts.length; i++) if (Math.abs(shifts[i]! - wanted) < Math.abs(shifts[best]! - wanted)) best = i
  return best
}
