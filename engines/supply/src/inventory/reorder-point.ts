import { poissonCost, poissonTable } from '../math/poisson.ts'
import type { UnitCosts } from './single-stage.ts'

/** Below `s`, order up to `S`. */
export interface MinMax {
  readonly s: number
  readonly S: number
}

/**
 * The best (s, S) policy of periodic review under Poisson demand, exactly (Zheng & Federgruen 1991). The lead time is that of
 * the cost function: here the demand of one period.
 * @param K cost of an order
 * @param mean demand a period
 */
export function minMaxPoisson(K: number, costs: UnitCosts, mean: number): MinMax & { readonly cost: number } {
  const G = poissonCost(mean, costs.h, costs.p)
  const table = poissonTable(mean)
  const zero = table[0] as number
  // m[j]: expected visits of the renewal process to j units below S; M[j] its sum.
  const m: number[] = [1 / (1 - zero)]
  const M: number[] = [0, m[0] as number]
  const visits = (j: number): number => {
    for (let k = m.length; k <= j; k++) {
      let sum = 0
      for (let l = 1; l <= k && l < table.length; l++) sum += (table[l] as number) * (m[k - l] as number)
      m.push(sum / (1 - zero))
      M.push((M[k] as number) + (m[k] as number))
    }
    return m[j] as number
  }
  const costOf = (s: number, S: number): number => {
    visits(S - s - 1)
    let sum = K
    for (let j = 0; j < S - s; j++) sum += (m[j] as number) * G(S - j)
    return sum / (M[S - s] as number)
  }
  let best = 0
  while (G(best + 1) <= G(best)) best += 1
  let S0 = best
  let s = best
  do s -= 1
  while (costOf(s, S0) > G(s))
  let c0 = costOf(s, S0)
  let S = S0 + 1
  while (G(S) <= c0) {
    if (costOf(s, S) < c0) {
      S0 = S
      while (costOf(s, S0) <= G(s + 1)) s += 1
      c0 = costOf(s, S0)
    }
    S += 1
  }
  return { s, S: S0, cost: c0 }
}

/**
 * The power approximation of an (s, S) policy under any demand of which mean and deviation are known (Ehrhardt & Mosier 1984):
 * close to the best at the cost of a few powers (Snyder & Shen 2019, section 4.4, without the cut at the base stock).
 */
export function minMaxPower(
  K: number,
  { h, p }: UnitCosts,
  { mu, sd }: { readonly mu: number; readonly sd: number },
  leadTime = 0,
): MinMax {
  const meanL = mu * (leadTime + 1)
  const sdL = sd * Math.sqrt(leadTime + 1)
  const Q = 1.3 * mu ** 0.494 * (K / h) ** 0.506 * (1 + (sdL * sdL) / (mu * mu)) ** 0.116
  const z = Math.sqrt((Q * h) / (sdL * p))
  const s = 0.973 * meanL + sdL * (0.183 / z + 1.063 - 2.192 * z)
  return { s, S: s + Q }
}

/**
 * The best (r, Q) policy of continuous review under Poisson demand, exactly (Federgruen & Zheng 1992): a batch grows by the
 * cheaper neighbour as long as its average falls.
 * @param rate demand a period
 * @param leadTime periods
 */
export function reorderPoisson(
  K: number,
  costs: UnitCosts,
  rate: number,
  leadTime: number,
): { readonly r: number; readonly Q: number; readonly cost: number } {
  const G = poissonCost(rate * leadTime, costs.h, costs.p)
  let y = 0
  while (G(y + 1) < G(y)) y += 1
  let [low, high] = [y, y]
  let sum = K * rate + G(y)
  let cost = sum
  for (;;) {
    const [below, above] = [G(low - 1), G(high + 1)]
    const next = Math.min(below, above)
    if (next >= cost) break
    if (below <= above) low -= 1
    else high += 1
    sum += next
    cost = sum / (high - low + 1)
  }
  return { r: low - 1, Q: high - low + 1, cost }
}
