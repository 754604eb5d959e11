import { err, minorDigits, ok, type Result } from '@qianmian/kernel'

/**
 * An amount of Medusa, a decimal in the major unit, in minor units.
 * @param decimal as `exactJson` leaves it: `259.5`
 * @returns `too-many-decimals` where the currency has no coin for it: a price of 9.999 is not 9.99 and not 10
 * @example medusaMinor('259.5', 'CNY') // { ok: true, value: 25950 }
 */
export function medusaMinor(decimal: string, currency: string): Result<number, 'too-many-decimals' | 'too-large'> {
  const digits = minorDigits(currency)
  const [whole = '0', part = ''] = decimal.replace('-', '').split('.')
  const decimals = part.replace(/0+$/, '')
  if (decimals.length > digits) return err('too-many-decimals')
  const amount = Number(whole + decimals.padEnd(digits, '0'))
  if (!Number.isSafeInteger(amount)) return err('too-large')
  return ok(decimal.startsWith('-') && amount !== 0 ? -amount : amount)
}

/**
 * An amount that Medusa calculated, to the nearest coin. Taxes on top of prices are not rounded there: an order of 558.90
 * and 13 % costs 631.557, of which a bank moves 631.56.
 * @example nearestMinor('631.557', 'CNY') // 63156
 */
export function nearestMinor(decimal: string, currency: string): number {
  const exact = medusaMinor(decimal, currency)
  if (exact.ok) return exact.value
  const digits = minorDigits(currency)
  const [whole = '0', part = ''] = decimal.replace('-', '').split('.')
  const cut = Number(whole + part.slice(0, digits).padEnd(digits, '0'))
  const up = Number(part[digits] ?? '0') >= 5 ? 1 : 0
  return (decimal.startsWith('-') ? -1 : 1) * (cut + up)
}

/** The decimal that Medusa takes, as a number whose digits are exactly those. @example medusaDecimal(25950, 'CNY') // 259.5 */
export function medusaDecimal(minor: number, currency: string): number {
  const digits = minorDigits(currency)
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
  return Number(`${minor < 0 ? '-' : ''}${decimal}`)
}
