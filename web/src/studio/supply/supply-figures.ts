import { formatMoney, minorDigits } from '@qianmian/kernel'

type Lang = 'zh' | 'en'

const MINUS = '−'

/** Units, whole, with thousands set apart. @example units(1459.6) // '1,460' */
export const units = (n: number): string => Math.round(n).toLocaleString('en').replace('-', MINUS)

/** A price as it stands on the label. @example price(4500, 'CNY') // '¥45' */
export const price = (minor: number, currency: string): string => formatMoney({ amount: minor, currency })

/**
 * An amount of money as a sentence says it: large ones shortened, whole units else.
 * @example money(142_600_000, 'CNY', 'zh') // '¥142.6 万', the space does not break
 * @example money(142_600_000, 'CNY', 'en') // '¥1.4 M'
 */
export function money(minor: number, currency: string, lang: Lang): string {
  const digits = minorDigits(currency)
  const whole = Math.abs(minor) / 10 ** digits
  const sign = minor < 0 && Math.round(whole) > 0 ? MINUS : ''
  const short = (divisor: number, unit: string) => {
    const value = whole / divisor
    const text = value.toFixed(value >= 100 || Math.abs(value - Math.round(value)) < 0.05 ? (value >= 100 ? 1 : 0) : 1)
    return `${formatMoney({ amount: 0, currency }).replace(/0(\.0+)?/, text.replace(/\.0$/, ''))}\u00a0${unit}`
  }
  if (lang === 'zh' && whole >= 1e8) return sign + short(1e8, '亿')
  if (lang === 'zh' && whole >= 1e4) return sign + short(1e4, '万')
  if (lang === 'en' && whole >= 1e6) return sign + short(1e6, 'M')
  if (lang === 'en' && whole >= 1e4) return sign + short(1e3, 'k')
  return sign + formatMoney({ amount: Math.round(whole) * 10 ** digits, currency })
}

/** Money won or lost, with its sign. @example gain(-132_000, 'CNY', 'zh') // '−¥1,320' */
export const gain = (minor: number, currency: string, lang: Lang): string => {
  const text = money(minor, currency, lang)
  return minor > 0 && !/^\D*0$/.test(text) ? `+${text}` : text
}

/** A signed whole number without its unit. @example signed(-3720) // '−3,720' */
export const signed = (n: number): string => `${Math.round(n) > 0 ? '+' : ''}${units(n)}`

/** A share in whole per cent. @example share(0.812) // '81%' */
export const share = (n: number): string => `${Math.round(n * 100)}%`

/** A share to one place. @example fine(0.9621) // '96.2%' */
export const fine = (n: number): string => `${(n * 100).toFixed(1)}%`

/** An elasticity: two places and a true minus. @example ratio(-1.718) // '−1.72' */
export const ratio = (n: number): string => n.toFixed(2).replace('-', MINUS)

const DAY_MS = 86_400_000

/** Days since 1970 of YYYY-MM-DD. @example dayNumber('1970-01-02') // 1 */
export const dayNumber = (day: string): number => Math.round(Date.parse(day) / DAY_MS)

/** The day so many days after 1970. */
export const dayAt = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

/** A day in words; days carry no time of day, so no zone shifts them. @example dayText('2026-12-12', 'zh') // '12月12日' */
export const dayText = (day: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    month: lang === 'zh' ? 'long' : 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day))

/** A month for an axis. @example monthText('2026-12-01', 'zh') // '12 月' */
export const monthText = (day: string, lang: Lang): string =>
  lang === 'zh'
    ? `${Number(day.slice(5, 7))} 月`
    : new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(new Date(day))
