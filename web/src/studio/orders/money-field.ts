import { minorDigits } from '@qianmian/kernel'

/** An amount as it is typed. @example moneyText(1250, 'CNY') // '12.50' */
export function moneyText(minor: number, currency: string): string {
  const digits = minorDigits(currency)
  const whole = minor % 10 ** digits === 0
  return whole ? String(minor / 10 ** digits) : (minor / 10 ** digits).toFixed(digits)
}

/**
 * A typed amount in minor units, exactly: no fraction is computed with.
 * @returns undefined for anything that is no amount of this currency
 * @example moneyMinor('12.5', 'CNY') // 1250
 */
export function moneyMinor(text: string, currency: string): number | undefined {
  const digits = minorDigits(currency)
  const found = /^(\d{1,9})(?:\.(\d+))?$/.exec(text.trim().replace(/[¥$€£,\s]/g, ''))
  if (!found) return undefined
  const decimals = found[2] ?? ''
  if (decimals.length > digits) return undefined
  return Number(found[1]) * 10 ** digits + Number(decimals.padEnd(digits, '0') || '0')
}

/** Percent as typed, in hundredths. @example percentBp('13') // 1300 */
export const percentBp = (text: string): number | undefined => {
  const bp = /^\d{1,3}(\.\d{1,2})?$/.test(text.trim()) ? moneyMinor(text, 'CNY') : undefined
  return bp !== undefined && bp <= 10_000 ? bp : undefined
}
