import type { SeasonName } from './types.ts'

/** Season of the northern hemisphere by month of an ISO date. @example seasonOf('2026-07-16') // 'summer' */
export function seasonOf(isoDate: string): SeasonName {
  const month = Number(isoDate.slice(5, 7))
  if (month >= 3 && month <= 5) return 'spring'
  if (month >= 6 && month <= 8) return 'summer'
  return month >= 9 && month <= 11 ? 'autumn' : 'winter'
}
