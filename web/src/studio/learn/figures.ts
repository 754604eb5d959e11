import { formatMoney } from '@qianmian/kernel'

const MINUS = '−'

/** A whole number with thousands set apart. @example count(12480) // '12,480' */
export const count = (n: number): string => n.toLocaleString('en')

/** A share as the tables write it; small ones keep two places. @example percent(0.0482) // '4.82%' */
export function percent(share: number): string {
  const value = share * 100
  return `${value >= 10 ? value.toFixed(1) : value.toFixed(2)}%`
}

/** A share in a sentence. @example roughly(0.05) // '5%' */
export const roughly = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0).replace(/\.0$/, '')}%`

/** Percentage points with their sign, which is a true minus. @example points(-1.14) // '−1.1' */
export function points(value: number): string {
  const text = Math.abs(value).toFixed(Math.abs(value) < 0.095 ? 2 : 1)
  return `${Number(text) === 0 ? '' : value < 0 ? MINUS : '+'}${text}`
}

/** The same without a plus, for the ends of an interval. @example plainPoints(0.24) // '0.2' */
export const plainPoints = (value: number): string => points(value).replace('+', '')

/** Money won or lost, with its sign; whole units. @example earned(842000, 'CNY', 'zh') // '+¥8,420' */
export function earned(amountMinor: number, currency: string, lang: 'zh' | 'en'): string {
  const text = formatMoney({ amount: Math.abs(amountMinor), currency }, lang).replace(/\.\d+$/, '')
  return `${amountMinor < 0 ? MINUS : '+'}${text}`
}

/** The day of a moment in the shop's language. */
export const dayOf = (iso: string, lang: 'zh' | 'en'): string =>
  new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    month: lang === 'zh' ? 'long' : 'short',
    day: 'numeric',
  }).format(new Date(iso))
