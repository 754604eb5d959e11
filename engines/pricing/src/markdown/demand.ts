/** Probabilities of 0, 1, 2, ... units, up to where the rest is below 1e-12 or `most`; the last entry holds what is above. */
export type DemandTable = Float64Array

const REST = 1e-12

/**
 * Poisson or negative binomial demand as a table. `dispersion` is the variance beyond Poisson as a share of the squared mean:
 * variance = mean + dispersion * mean².
 * @param most units that matter (the stock): all demand from there on is gathered in the last entry
 * @example demandTable(0.5, 0, 3) // [0.6065, 0.3033, 0.0758, 0.0144]
 */
export function demandTable(mean: number, dispersion: number, most: number): DemandTable {
  const table = new Float64Array(most + 1)
  if (!(mean > 0)) {
    table[0] = 1
    return table
  }
  const size = dispersion > 0 ? 1 / dispersion : Number.POSITIVE_INFINITY
  // Logs, for the first probability may be smaller than any number.
  let log = dispersion > 0 ? -size * Math.log1p(mean / size) : -mean
  let below = 0
  for (let k = 0; k < most; k++) {
    const p = Math.exp(log)
    table[k] = p
    below += p
    if (below > 1 - REST && k > mean) break
    log +=
      dispersion > 0
        ? Math.log((size + k) / (k + 1)) + Math.log(mean / (size + mean))
        : Math.log(mean) - Math.log(k + 1)
  }
  table[most] = Math.max(0, 1 - below)
  return table
}
