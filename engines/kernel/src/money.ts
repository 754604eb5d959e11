import { formatNumber, type Lang } from './locale.ts'
import { err, ok, type Result } from './result.ts'

/** Money is an integer in the currency's minor unit: 23900 CNY is ¥239. */
export interface Money {
  readonly amount: number
  readonly currency: string
}

/** Minor-unit digits and signs (ISO 4217). Currencies that are not listed have two digits. */
const CURRENCIES: Readonly<Record<string, { digits: number; sign: string }>> = {
  CNY: { digits: 2, sign: '¥' },
  USD: { digits: 2, sign: '$' },
  EUR: { digits: 2, sign: '€' },
  GBP: { digits: 2, sign: '£' },
  HKD: { digits: 2, sign: 'HK$' },
  TWD: { digits: 2, sign: 'NT$' },
  SGD: { digits: 2, sign: 'S$' },
  JPY: { digits: 0, sign: 'JP¥' },
  KRW: { digits: 0, sign: '₩' },
  KWD: { digits: 3, sign: 'KD ' },
}

/** How many digits the minor unit of a currency has. @example minorDigits('JPY') // 0 */
export function minorDigits(currency: string): number {
  return CURRENCIES[currency]?.digits ?? 2
}

/** True if there is a currency with this code (ISO 4217). @example isCurrency('EUR') // true */
export const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code)

/**
 * Reads a decimal string exactly, without passing through a floating-point number.
 * Accepts grouped thousands, and more decimals than the currency has when they are zeros. Three of them are refused all the
 * same: much of Europe groups thousands by a point, and 1.500 must not silently become 1.50.
 * Signs other than a leading minus, and anything else, are not a number.
 * @returns the money, or `not-a-number`, `too-many-decimals`, `too-large`
 * @example parseMoney('239.00', 'CNY') // { ok: true, value: { amount: 23900, currency: 'CNY' } }
 */
export function parseMoney(
  text: string,
  currency: string,
): Result<Money, 'not-a-number' | 'too-many-decimals' | 'too-large'> {
  const trimmed = text.trim().replace(/^−/, '-')
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?$/.exec(trimmed)
  if (!match) return err('not-a-number')
  const digits = minorDigits(currency)
  const decimals = (match[3] ?? '').replace(/0+$/, '')
  if (decimals.length > digits || (match[3]?.length === 3 && digits < 3)) return err('too-many-decimals')
  const amount = Number(match[2]!.replaceAll(',', '') + decimals.padEnd(digits, '0'))
  if (!Number.isSafeInteger(amount)) return err('too-large')
  return ok({ amount: match[1] && amount !== 0 ? -amount : amount, currency })
}

/** The plain decimal string that files and feeds want. @example moneyToDecimal({ amount: 23900, currency: 'CNY' }) // '239.00' */
export function moneyToDecimal(money: Money): string {
  const digits = minorDigits(money.currency)
  const text = String(Math.abs(money.amount)).padStart(digits + 1, '0')
  const sign = money.amount < 0 ? '-' : ''
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Money as people read it: no decimals when whole, sign before the figure. @example formatMoney({ amount: 23900, currency: 'CNY' }) // '¥239' */
export function formatMoney(money: Money, _lang: Lang = 'zh'): string {
  const digits = minorDigits(money.currency)
  const value = Math.abs(money.amount) / 10 ** digits
  const whole = money.amount % 10 ** digits === 0
  const text = whole ? formatNumber(value, 0) : formatNumberFixed(value, digits)
  return `${money.amount < 0 ? '−' : ''}${CURRENCIES[money.currency]?.sign ?? `${money.currency} `}${text}`
}

function formatNumberFixed(value: number, digits: number): string {
  const [whole = '0', decimals = ''] = value.toFixed(digits).split('.')
  return `${formatNumber(Number(whole), 0)}.${decimals}`
}
