import type { Money } from './money.ts'

/** A price divided: `¥0.67` a sheet, `¥8` for 100 ml. */
export interface UnitPrice {
  readonly money: Money
  /** False where the division leaves a remainder: then it is written with 约 or "about". */
  readonly isExact: boolean
}

/**
 * The price of a part: `price` buys `amount` of something, what do `step` of it cost? Exact integer arithmetic, rounded half
 * up to the minor unit (the price per unit of measure of directive 98/6/EC and 明码标价规定 art. 7).
 * @param amount decimal string, in the unit of `step`: `60` sheets, `500` ml
 * @param step 1 for things that are counted, 100 for ml and g
 * @returns undefined if the amount is no positive decimal or the part costs less than one minor unit
 * @example unitPrice({ amount: 3990, currency: 'CNY' }, '60') // { money: { amount: 67, currency: 'CNY' }, isExact: false }
 */
export function unitPrice(price: Money, amount: string, step = 1): UnitPrice | undefined {
  const match = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(amount)
  if (!match || price.amount <= 0 || !Number.isSafeInteger(step) || step < 1) return undefined
  const decimals = match[2] ?? ''
  const whole = BigInt(`${match[1]}${decimals}`)
  if (whole === 0n) return undefined
  const top = BigInt(price.amount) * BigInt(step) * 10n ** BigInt(decimals.length)
  const rounded = (2n * top + whole) / (2n * whole)
  if (rounded === 0n) return undefined
  return { money: { amount: Number(rounded), currency: price.currency }, isExact: rounded * whole === top }
}
