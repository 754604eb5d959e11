const ROOT_2PI = Math.sqrt(2 * Math.PI)
const SERIES_BELOW = 3
const MOST_TERMS = 500

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / ROOT_2PI

/**
 * Share above `z`, exact to about 1e-15 of itself: by the series of the distribution near the middle, by Laplace's continued
 * fraction in the tail (Abramowitz & Stegun 26.2.11 and 26.2.14).
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  if (z < SERIES_BELOW) {
    let [term, sum] = [z, z]
    for (let k = 1; k < MOST_TERMS && Math.abs(term) > 1e-17 * Math.abs(sum); k++) {
      term *= (z * z) / (2 * k + 1)
      sum += term
    }
    return 0.5 - normalDensity(z) * sum
  }
  let fraction = 0
  for (let k = MOST_TERMS; k >= 1; k--) fraction = k / (z + fraction)
  return normalDensity(z) / (z + fraction)
}

/** Share below `z`. */
export const normalCdf = (z: number): number => normalTail(-z)

/** The value with a share `p` below it: Acklam's approximation, made exact by two steps of Newton's method. */
export function normalQuantile(p: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  if (p > 0.5) return -normalQuantile(1 - p)
  const poly = (x: number, ...c: number[]): number => c.reduce((sum, one) => sum * x + one, 0)
  const q = Math.sqrt(-2 * Math.log(p))
  let z =
    p < 0.02425
      ? poly(
          q,
          -0.007784894002430293,
          -0.3223964580411365,
          -2.400758277161838,
          -2.549732539343734,
          4.374664141464968,
          2.938163982698783,
        ) / poly(q, 0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1)
      : ((p - 0.5) *
          poly(
            (p - 0.5) ** 2,
            -39.69683028665376,
            220.9460984245205,
            -275.9285104469687,
            138.357751867269,
            -30.66479806614716,
            2.506628277459239,
          )) /
        poly(
          (p - 0.5) ** 2,
          -54.47609879822406,
          161.5858368580409,
          -155.6989798598866,
          66.80131188771972,
          -13.28068155288572,
          1,
        )
  for (let step = 0; step < 2; step++) z -= (normalTail(-z) - p) / normalDensity(z)
  return z
}
