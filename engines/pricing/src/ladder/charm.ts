import { minorDigits } from '@qianmian/kernel'

/** Endings that prices of a size are given: the last so many units are one of these. */
export interface Endings {
  readonly modulo: number
  readonly endings: readonly number[]
}

/**
 * Endings that shoppers are used to: 9.9 and 9.8 below a hundred, 199 and 198 below a thousand, 1999 and 1988 above; in the
 * currency's whole units.
 * @param price in minor units
 * @example charmEndings(19_900, 'CNY') // { modulo: 1000, endings: [800, 900] }
 */
export function charmEndings(price: number, currency: string): Endings {
  const whole = 10 ** minorDigits(currency)
  const size = price / whole
  // A currency without a minor unit has small prices in hundreds.
  if (whole === 1) return size < 10_000 ? { modulo: 100, endings: [80, 90] } : { modulo: 1000, endings: [800, 980] }
  if (size < 100) return { modulo: whole, endings: [whole * 0.8, whole * 0.9] }
  if (size < 1000) return { modulo: 10 * whole, endings: [8 * whole, 9 * whole] }
  return { modulo: 100 * whole, endings: [88 * whole, 99 * whole] }
}

/**
 * A ladder of prices with charm endings around a price: as even in ratio as the endings allow, without doubles, rising. The
 * price itself is always one of them, so that nothing has to move.
 * @param around minor units, positive
 * @param widthBp how far down and up, in basis points
 * @param points at most so many, at least 2
 * @throws RangeError when these make no ladder
 * @example charmLadder(19_900, 'CNY', 3000, 11)
 */
export function charmLadder(around: number, currency: string, widthBp: number, points: number): number[] {
  if (!Number.isSafeInteger(around) || around < 1) throw new RangeError('a ladder stands around a whole amount')
  if (!(points >= 2) || !(widthBp > 0) || !(widthBp < 10_000)) throw new RangeError('a ladder has a width and points')
  const [low, high] = [around * (1 - widthBp / 10_000), around * (1 + widthBp / 10_000)]
  const found = new Set([around])
  const step = (Math.log(high) - Math.log(low)) / (points - 1)
  for (let i = 0; i < points; i++) {
    const wanted = low * Math.exp(step * i)
    const { modulo, endings } = charmEndings(wanted, currency)
    let best = Number.NaN
    const base = Math.floor(wanted / modulo) * modulo
    for (const start of [base - modulo, base, base + modulo])
      for (const ending of endings) {
        const price = start + ending
        if (price < Math.max(1, low) || price > high) continue
        if (!(Math.abs(price - wanted) >= Math.abs(best - wanted))) best = price
      }
    // The price itself takes the place of the rung next to it.
    if (Number.isFinite(best) && Math.abs(Math.log(best / around)) >= step / 2) found.add(best)
  }
  return [...found].sort((a, b) => a - b)
}
