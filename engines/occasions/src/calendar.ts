import { LunarYear, SolarDay, SolarTerm } from 'tyme4ts'

/** A day of the Chinese lunisolar calendar. */
export interface LunarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** The month is the leap one of its number. */
  readonly isLeap: boolean
  /** 1 to 30. */
  readonly day: number
}

const parse = (iso: string): [number, number, number] => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) throw new RangeError(`not a day: ${iso}`)
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}

const two = (n: number): string => String(n).padStart(2, '0')
const isoOf = (day: SolarDay): string => `${day.getYear()}-${two(day.getMonth())}-${two(day.getDay())}`

/**
 * The lunar day of a civil day in China.
 * @param iso YYYY-MM-DD
 * @throws RangeError when it is not a day
 * @example lunarDay('2027-02-06') // { year: 2027, month: 1, isLeap: false, day: 1 }
 */
export function lunarDay(iso: string): LunarDay {
  const lunar = SolarDay.fromYmd(...parse(iso)).getLunarDay()
  const month = lunar.getLunarMonth()
  return { year: lunar.getYear(), month: month.getMonth(), isLeap: month.isLeap(), day: lunar.getDay() }
}

/**
 * The civil day of a lunar one; leap months are not meant. `day` 0 is the last day of the month before.
 * @example dayOfLunar(2027, 1, 1) // '2027-02-06'
 * @example dayOfLunar(2027, 1, 0) // '2027-02-05', New Year's Eve
 */
export function dayOfLunar(year: number, month: number, day: number): string {
  const first = LunarYear.fromYear(year)
    .getMonths()
    .find((one) => one.getMonth() === month && !one.isLeap())
  if (!first) throw new RangeError(`no such month: ${month}`)
  return isoOf(
    first
      .getFirstJulianDay()
      .getSolarDay()
      .next(day - 1),
  )
}

/** The 24 solar terms in Chinese, from the winter solstice on. */
export const TERM_NAMES: readonly string[] = SolarTerm.NAMES

/**
 * The days of the solar terms that lie in a civil year, in order.
 * @example solarTermsOf(2026)[0] // { name: '小寒', day: '2026-01-05' }
 */
export function solarTermsOf(year: number): readonly { readonly name: string; readonly day: string }[] {
  return Array.from({ length: 26 }, (_, i) => SolarTerm.fromIndex(year, i))
    .map((term) => ({ name: term.getName(), day: isoOf(term.getSolarDay()) }))
    .filter(({ day }) => day.startsWith(`${year}-`))
}

/** A day so many days later. @example dayAfter('2026-12-31', 1) // '2027-01-01' */
export const dayAfter = (iso: string, days: number): string => isoOf(SolarDay.fromYmd(...parse(iso)).next(days))

/** Days from one day to another. @example daysBetween('2026-11-25', '2026-12-01') // 6 */
export const daysBetween = (from: string, to: string): number =>
  SolarDay.fromYmd(...parse(to)).subtract(SolarDay.fromYmd(...parse(from)))

/** Day of the week, 0 is Sunday. */
export const weekday = (iso: string): number =>
  SolarDay.fromYmd(...parse(iso))
    .getWeek()
    .getIndex()
