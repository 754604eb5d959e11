import { dayAfter, dayOfLunar, solarTermsOf, weekday } from './calendar.ts'

/** How the days of an occasion are found. */
export type DayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** Day 0 of the first month is New Year's Eve. */
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number }
  | { readonly kind: 'term'; readonly name: string }
  /** The n-th such weekday of a month, 0 is Sunday; −1 is the last one. `plus` days after it. */
  | {
      readonly kind: 'weekday'
      readonly month: number
      readonly n: number
      readonly weekday: number
      readonly plus?: number
    }
  /** Days after Easter Sunday of the western churches. */
  | { readonly kind: 'easter'; readonly plus: number }

const two = (n: number): string => String(n).padStart(2, '0')

/**
 * Easter Sunday of the western churches.
 * Source: Meeus, "Astronomical Algorithms", chapter 8 (after Butcher's ecclesiastical calendar of 1876).
 * @example easter(2027) // '2027-03-28'
 */
export function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${two(month)}-${two(day)}`
}

function nthWeekday(year: number, month: number, n: number, wanted: number): string {
  if (n > 0) {
    const first = `${year}-${two(month)}-01`
    return dayAfter(first, ((wanted - weekday(first) + 7) % 7) + (n - 1) * 7)
  }
  const last = dayAfter(month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`, -1)
  return dayAfter(last, -((weekday(last) - wanted + 7) % 7))
}

/**
 * The days of a rule that lie in a civil year; a lunar day near the turn of the year may fall into it twice or never.
 * @example daysOfRule({ kind: 'weekday', month: 5, n: 2, weekday: 0 }, 2026) // ['2026-05-10'], Mother's Day
 */
export function daysOfRule(rule: DayRule, year: number): readonly string[] {
  switch (rule.kind) {
    case 'fixed':
      return [`${year}-${two(rule.month)}-${two(rule.day)}`]
    case 'lunar':
      // Lunar December reaches into the next civil year.
      return [year - 1, year, year + 1]
        .map((lunarYear) => dayOfLunar(lunarYear, rule.month, rule.day))
        .filter((day) => day.startsWith(`${year}-`))
    case 'term':
      return solarTermsOf(year).flatMap((term) => (term.name === rule.name ? [term.day] : []))
    case 'weekday':
      return [dayAfter(nthWeekday(year, rule.month, rule.n, rule.weekday), rule.plus ?? 0)]
    case 'easter':
      return [dayAfter(easter(year), rule.plus)]
  }
}
