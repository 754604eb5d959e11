import { dayAfter, daysBetween } from './calendar.ts'
import { OCCASIONS, type Occasion, type Region } from './occasions.data.ts'
import { daysOfRule } from './rule.ts'

/** An occasion on its day. */
export interface DatedOccasion {
  readonly occasion: Occasion
  /** YYYY-MM-DD. */
  readonly day: string
}

/** An occasion as it stands on some other day. */
export interface NearOccasion extends DatedOccasion {
  readonly phase: 'lead' | 'day' | 'tail'
  /** Days until it; negative when it is over. */
  readonly inDays: number
}

/** Years by region that were worked out: moons and solar terms take milliseconds, and plans ask for every day of two years. */
const known = new Map<string, readonly DatedOccasion[]>()
const MOST_KNOWN = 60

/**
 * The occasions of a year in a region, by day. Worked out once a process.
 * @example occasionsOf(2027, 'CN').find(({ occasion }) => occasion.id === 'spring-festival')?.day // '2027-02-06'
 */
export function occasionsOf(year: number, region: Region): readonly DatedOccasion[] {
  const key = `${year} ${region}`
  const before = known.get(key)
  if (before) return before
  const dated = OCCASIONS.filter(({ regions }) => regions.includes(region))
    .flatMap((occasion) => daysOfRule(occasion.rule, year).map((day) => Object.freeze({ occasion, day })))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const [oldest] = known.keys()
  if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest)
  known.set(key, Object.freeze(dated))
  return dated
}

/**
 * What is being prepared, kept, or still told on a day: the nearest first.
 * @param iso YYYY-MM-DD
 * @throws RangeError when it is not a day
 */
export function occasionsAround(iso: string, region: Region): readonly NearOccasion[] {
  const year = Number(iso.slice(0, 4))
  return [year - 1, year, year + 1]
    .flatMap((one) => occasionsOf(one, region))
    .flatMap((dated): NearOccasion[] => {
      const inDays = daysBetween(iso, dated.day)
      const { leadDays, tailDays } = dated.occasion
      if (inDays > leadDays || inDays < -tailDays) return []
      return [{ ...dated, inDays, phase: inDays > 0 ? 'lead' : inDays === 0 ? 'day' : 'tail' }]
    })
    .sort((a, b) => Math.abs(a.inDays) - Math.abs(b.inDays))
}

/** The days on which an occasion is in people's minds. @example windowOf(dated) // ['2027-01-07', '2027-02-20'] */
export const windowOf = ({ occasion, day }: DatedOccasion): readonly [from: string, to: string] => [
  dayAfter(day, -occasion.leadDays),
  dayAfter(day, occasion.tailDays),
]
