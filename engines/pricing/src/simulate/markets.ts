import { seededRandom } from '@qianmian/kernel'

/** A market with linear demand of which the truth is known. Prices as shares from the incumbent one. */
export interface Market {
  readonly elasticity: number
  /** Unit cost as a share of the incumbent price. */
  readonly cost: number
  /** Noise of a day as a share of demand at the incumbent price. */
  readonly noise: number
  /** Demand a day at the incumbent price. */
  readonly level: number
}

/** Expected profit a day of a price `1 + x` times the incumbent one. */
export const profitAt = ({ elasticity, cost, level }: Market, x: number): number =>
  level * (1 - elasticity * x) * (1 - cost + x)

/** The best price there is within the width. */
export const clairvoyant = ({ elasticity, cost }: Market, width: number): number =>
  Math.max(-width, Math.min(width, (1 / elasticity - (1 - cost)) / 2))

/** Elasticity 1.2 to 4, noise 20 to 40 %, unit cost such that holding the incumbent price loses about 5 % on average. */
export function makeMarkets(n: number, seed: string): Market[] {
  const random = seededRandom(seed)
  return Array.from({ length: n }, () => ({
    elasticity: 1.2 + 2.8 * random.next(),
    cost: 0.3 + 0.45 * random.next(),
    noise: 0.2 + 0.2 * random.next(),
    level: 20 + 180 * random.next(),
  }))
}
