import type { DemandFit } from './fit.ts'

/** What is believed of a product's promotion lift before its own figures speak: normal, of log units at the same price. */
export interface PromotionBelief {
  readonly mean: number
  readonly variance: number
}

/** Before a shop's own figures: a shown promotion sells a third more beyond its price, give or take as much (a judgement of ours). */
const SHOP: PromotionBelief = { mean: 0.3, variance: 0.3 ** 2 }
const GRID = [0.03, 0.06, 0.1, 0.15, 0.2, 0.27, 0.35, 0.45, 0.6]
/** Scale of the half-normal belief in how much products differ. */
const SPREAD_BELIEF = 0.3

/**
 * The promotion lift of a shop's products, from their own free fits by random effects (DerSimonian & Laird 1986, with the deviation
 * between products integrated out on a grid). A promotion and the price it is run at move together, and a product alone hardly
 * tells one from the other; what its neighbours know of promotions frees its price.
 * @param lifts estimates with their variances
 * @example promotionBelief([]).mean // 0.3
 */
export function promotionBelief(
  lifts: readonly { readonly estimate: number; readonly variance: number }[],
): PromotionBelief {
  let [total, mean, square] = [0, 0, 0]
  const cells = GRID.map((spread, at) => {
    let [weight, weighted] = [1 / SHOP.variance, SHOP.mean / SHOP.variance]
    let log = Math.log((GRID[at + 1] ?? spread * 1.3) - (GRID[at - 1] ?? 0)) - spread ** 2 / (2 * SPREAD_BELIEF ** 2)
    for (const { estimate, variance } of lifts) {
      const one = 1 / (variance + spread ** 2)
      weight += one
      weighted += one * estimate
      log += 0.5 * (Math.log(one) - one * estimate ** 2)
    }
    log += 0.5 * (weighted ** 2 / weight - Math.log(weight))
    return { log, mean: weighted / weight, square: spread ** 2 + 1 / weight }
  })
  const most = Math.max(...cells.map(({ log }) => log))
  for (const cell of cells) {
    const weight = Math.exp(cell.log - most)
    total += weight
    mean += weight * cell.mean
    square += weight * (cell.square + cell.mean ** 2)
  }
  mean /= total
  return { mean, variance: square / total - mean ** 2 }
}

/** A free fit's promotion lift; undefined where it has none, or says less than anybody believes beforehand. */
export function freeLift(fit: DemandFit, column: number, columns: number) {
  if (column < 0) return undefined
  const variance = fit.covariance[column * columns + column]!
  return variance > 0 && variance < 9 ? { estimate: fit.coefficients[column]!, variance } : undefined
}
