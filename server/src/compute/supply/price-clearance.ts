import { charmLadder, fixedPriceValue, planClearance } from '@qianmian/pricing'

/** What a season is: stock that lasts longer than this is too much. */
export const SEASON_WEEKS = 26
/** What a unit that is left after the season is worth, as a share of its cost: an assumption that every such plan states. */
export const LEFTOVER_SHARE = 0.5
/** A change every so many weeks at most, and so many rungs down at once. */
const [WEEKS_A_PERIOD, RUNGS_A_PERIOD] = [2, 2]
/** Bundles that the stock is counted in: the exact programme over thousands of units would take seconds an item. */
const MOST_BUNDLES = 100
const [WIDTH_BP, POINTS] = [5000, 7]
/** Demand scatters so much beyond Poisson, as a share of the squared mean. */
const DISPERSION = 0.1

/** A season's markdowns for a stock that is too much. Money in minor units. */
export interface ClearancePath {
  /** The price that the plan begins with; the present one when nothing has to be done yet. */
  readonly firstMinor: number
  /** Changes as they come when demand is as forecast. */
  readonly changes: readonly { readonly week: number; readonly priceMinor: number }[]
  /** Units that are sold in the season on that way. */
  readonly sold: number
  /** Money that may be expected beyond the present price kept for the season, leftovers counted. */
  readonly gainMinor: number
  readonly weeksOfStock: number
}

/** Whether there is more than a season's sales. */
export const isOverstock = (units: number | null, weekly: number): units is number =>
  units !== null && units >= 1 && units > SEASON_WEEKS * weekly

/**
 * Plans a season of markdowns by dynamic programming over fortnights, stock in bundles and price in force.
 * @param item with the elasticity, and the lowest price that margin, floor and maker allow
 * @returns undefined when there is no lower price to go to
 * @example clearanceOf({ priceMinor: 4900, units: 1240, weekly: 20, elasticity: -2.1, leastMinor: 2560, unitCostMinor: 2100 }, 'CNY')?.firstMinor
 */
export function clearanceOf(
  item: {
    readonly priceMinor: number
    readonly units: number
    readonly weekly: number
    readonly elasticity: number
    readonly leastMinor: number
    readonly unitCostMinor: number
  },
  currency: string,
): ClearancePath | undefined {
  const { priceMinor, units, weekly, elasticity, leastMinor, unitCostMinor } = item
  const ladder = charmLadder(priceMinor, currency, WIDTH_BP, POINTS * 2).filter(
    (price) => price === priceMinor || (price < priceMinor && price >= leastMinor),
  )
  if (ladder.length < 2 || !(weekly > 0)) return undefined
  const bundle = Math.max(1, Math.ceil(units / MOST_BUNDLES))
  const stock = Math.floor(units / bundle)
  const wanted = ladder.map((price) => weekly * WEEKS_A_PERIOD * (price / priceMinor) ** elasticity)
  const clearance = {
    stock,
    ladder,
    mean: Array.from({ length: SEASON_WEEKS / WEEKS_A_PERIOD }, () => wanted.map((one) => one / bundle)),
    dispersion: DISPERSION,
    salvage: unitCostMinor * LEFTOVER_SHARE,
    mostRungs: RUNGS_A_PERIOD,
  }
  const plan = planClearance(clearance)
  const changes: { week: number; priceMinor: number }[] = []
  let [rung, left] = [ladder.length - 1, units]
  for (let period = 0; period < clearance.mean.length; period++) {
    const next = plan.rungAt(period, Math.min(stock, Math.floor(left / bundle)), rung)
    if (next !== rung) changes.push({ week: period * WEEKS_A_PERIOD, priceMinor: ladder[next]! })
    rung = next
    left -= Math.min(left, wanted[rung]!)
  }
  return {
    firstMinor: ladder[plan.rungAt(0, stock, ladder.length - 1)]!,
    changes,
    sold: units - left,
    gainMinor: (plan.value - fixedPriceValue(clearance, ladder.length - 1)) * bundle,
    weeksOfStock: units / weekly,
  }
}
