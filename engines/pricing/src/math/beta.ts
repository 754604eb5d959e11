import type { Random } from '@qianmian/kernel'

/** Log of the gamma function above 0: Stirling's series, after the argument was moved to where it is exact (Abramowitz & Stegun 6.1.41). */
export function logGamma(x: number): number {
  let [at, moved] = [x, 0]
  while (at < 10) {
    moved -= Math.log(at)
    at += 1
  }
  const inverse = 1 / at
  const square = inverse * inverse
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)))
  return moved + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series
}

/** A draw from a gamma distribution of scale 1 (Marsaglia & Tsang 2000). @param shape above 0 */
export function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * Math.max(Number.MIN_VALUE, random.next()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = random.normal()
    const v = (1 + c * x) ** 3
    if (v <= 0) continue
    const u = Math.max(Number.MIN_VALUE, random.next())
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/**
 * A draw from a beta distribution.
 * @param alpha above 0
 * @param beta above 0
 * @example drawBeta(2, 18, seededRandom('a')) // about 0.1
 */
export function drawBeta(alpha: number, beta: number, random: Random): number {
  const [a, b] = [drawGamma(alpha, random), drawGamma(beta, random)]
  return a + b > 0 ? a / (a + b) : alpha / (alpha + beta)
}
