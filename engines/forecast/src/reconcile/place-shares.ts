import { forecast } from '../ensemble/forecast.ts'

/** Weeks below which shares of the past say as much as a forecast of them. */
const FEWEST_WEEKS = 12
const ROUNDS = 100
const CLOSE = 1e-9

/**
 * Forecasts where demand will be: each place's share of what all places sold in a week, so that what lifts all of them, a feast or
 * a promotion, is no movement.
 * @param weeks by place, units a week, oldest first, as many weeks of each
 * @param horizon weeks ahead
 * @returns by place, its share of the weeks ahead together; undefined where fewer than 12 weeks were seen or nothing was sold
 * @example sharesAhead([Float64Array.of(…), Float64Array.of(…)], 6) // [0.4, 0.6]
 */
export function sharesAhead(weeks: readonly Float64Array[], horizon: number): Float64Array | undefined {
  const whole = Float64Array.from(weeks[0] ?? [], (_, week) =>
    weeks.reduce((sum, units) => sum + (units[week] as number), 0),
  )
  const sold = [...whole.keys()].filter((week) => (whole[week] as number) > 0)
  // A week without any sale says nothing of where they are.
  if (sold.length < FEWEST_WEEKS) return undefined
  const ahead = Float64Array.from(weeks, (units) => {
    const shares = Float64Array.from(sold, (week) => (units[week] as number) / (whole[week] as number))
    return Math.max(
      0,
      forecast({ values: shares, period: 1 }, horizon).mean.reduce((sum, share) => sum + share, 0),
    )
  })
  const all = ahead.reduce((sum, share) => sum + share, 0)
  return all > 0 ? ahead.map((share) => share / all) : undefined
}

/**
 * Moves where items are wanted so that all of them together are wanted where places say, each item as little as can be: iterative
 * proportional fitting (Deming and Stephan 1940). What an item sells in all does not change.
 * @param shares by item, then by place: they add up to 1
 * @param units by item, what is expected of it
 * @param places by place, its share of all units: they add up to 1
 * @returns by item, then by place, shares that add up to 1
 * @throws RangeError where an item has other places than there are
 * @example rakeShares([[0.5, 0.5]], Float64Array.of(10), Float64Array.of(0.6, 0.4))[0] // [0.6, 0.4]
 */
export function rakeShares(
  shares: readonly (readonly number[])[],
  units: Float64Array,
  places: Float64Array,
): number[][] {
  if (shares.some((row) => row.length !== places.length)) throw new RangeError(`there are ${places.length} places`)
  const raked = shares.map((row) => [...row])
  const all = units.reduce((sum, one) => sum + one, 0)
  if (!(all > 0)) return raked
  for (let round = 0; round < ROUNDS; round++) {
    let off = 0
    for (let p = 0; p < places.length; p++) {
      let has = 0
      for (let i = 0; i < raked.length; i++) has += (units[i] as number) * (raked[i]?.[p] as number)
      const wanted = all * (places[p] as number)
      off += Math.abs(wanted - has)
      // Where no item was ever wanted, none can be moved to.
      if (has === 0) continue
      for (const row of raked) row[p] = ((row[p] as number) * wanted) / has
    }
    for (const row of raked) {
      const sum = row.reduce((total, share) => total + share, 0)
      if (sum > 0) for (let p = 0; p < row.length; p++) row[p] = (row[p] as number) / sum
    }
    if (off <= CLOSE * all) break
  }
  return raked.map((row, i) => (row.some((share) => share > 0) ? row : [...(shares[i] as readonly number[])]))
}
