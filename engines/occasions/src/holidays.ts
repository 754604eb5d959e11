import { LegalHoliday } from 'tyme4ts'
import { weekday } from './calendar.ts'

/**
 * What a day is by the notice of the State Council. The notice for a year is published in the autumn before it: until then
 * nobody knows, and the answer says so instead of guessing.
 */
export type StatutoryDay =
  | { readonly kind: 'holiday'; readonly name: string }
  /** A weekend day on which people work, to make a holiday longer. */
  | { readonly kind: 'workday-instead'; readonly name: string }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'workday' }
  | { readonly kind: 'not-published' }

/** A day that an administrator brought by hand, when a notice is newer than this release. */
export interface HolidayNotice {
  readonly year: number
  readonly days: readonly { readonly day: string; readonly name: string; readonly isWork: boolean }[]
}

/** Years whose notice this release knows. */
const known = new Map<number, boolean>()
function isKnown(year: number): boolean {
  let has = known.get(year)
  if (has === undefined) {
    // Every notice has made the first of October a holiday.
    has = LegalHoliday.fromYmd(year, 10, 1) !== null
    known.set(year, has)
  }
  return has
}

/**
 * What a civil day in mainland China is.
 * @param iso YYYY-MM-DD
 * @param notices notices that were imported; they go before what this release knows
 * @example statutoryDay('2035-02-08') // { kind: 'not-published' }
 */
export function statutoryDay(iso: string, notices: readonly HolidayNotice[] = []): StatutoryDay {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const notice = notices.find((one) => one.year === year)
  if (!notice && !isKnown(year)) return { kind: 'not-published' }
  const legal = notice ? undefined : LegalHoliday.fromYmd(year, month, day)
  const found = notice
    ? notice.days.find((one) => one.day === iso)
    : legal && { name: legal.getName(), isWork: legal.isWork() }
  if (found) return { kind: found.isWork ? 'workday-instead' : 'holiday', name: found.name }
  return [0, 6].includes(weekday(iso)) ? { kind: 'weekend' } : { kind: 'workday' }
}
