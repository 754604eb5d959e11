/** The natural logarithm of `n!`. */
function logFactorial(n: number): number {
  let sum = 0
  for (let k = 2; k <= n; k++) sum += Math.log(k)
  return sum
}

/** Probabilities of a Poisson demand from nothing up to where the rest is below 1e-15. */
export function poissonTable(mean: number): Float64Array {
  if (!(mean > 0)) return Float64Array.of(1)
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 40)
  const table = new Float64Array(most + 1)
  const mode = Math.floor(mean)
  table[mode] = Math.exp(-mean + mode * Math.log(mean) - logFactorial(mode))
  for (let k = mode; k < most; k++) table[k + 1] = ((table[k] as number) * mean) / (k + 1)
  for (let k = mode; k > 0; k--) table[k - 1] = ((table[k] as number) * k) / mean
  return table
}

/**
 * What a stock of `y` units costs on average in a period of Poisson demand: `h` a unit left, `p` a unit missing; for every
 * whole `y`, below nothing too.
 */
export function poissonCost(mean: number, h: number, p: number): (y: number) => number {
  const table = poissonTable(mean)
  // left[y] = E[(y - D)+], by E[(y + 1 - D)+] = E[(y - D)+] + P(D <= y)
  const left = new Float64Array(table.length + 1)
  let below = 0
  for (let y = 0; y < table.length; y++) {
    below += table[y] as number
    left[y + 1] = (left[y] as number) + below
  }
  return (y) => {
    const over = y <= 0 ? 0 : y < left.length ? (left[y] as number) : y - mean
    const missing = over - (y - mean)
    return h * over + p * missing
  }
}
