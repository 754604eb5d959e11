import type { Random } from '@qianmian/kernel'

/** Latenesses' worth of the belief that a delivery which is overdue comes as late again as the others were. */
const FEWEST = 3

/**
 * On which day what is under way may come, one a future: the promised day and how late earlier deliveries were, given that it is
 * not here yet. What is later than any delivery ever was comes, from today on, after the time that late ones commonly took.
 * @param dueIn days until the promised day; negative when it is overdue
 * @param lateness days that earlier deliveries came after their promised day, negative for before; none: as promised
 * @returns days from today, at least 0
 * @example arrivalDays({ dueIn: -2, lateness: [0, 0, 1, 5, 9] }, 500, random) // from 5 and 9: day 3 or 7
 */
export function arrivalDays(
  { dueIn, lateness }: { readonly dueIn: number; readonly lateness: ArrayLike<number> },
  count: number,
  random: Random,
): Float64Array {
  const all = Array.from(lateness)
  if (!Number.isFinite(dueIn) || !all.every(Number.isFinite))
    throw new RangeError('a delivery has a day that is no number')
  const possible = all.filter((late) => late + dueIn >= 0)
  // With too few of them the tail is filled up by what late deliveries took beyond this.
  const late = all.filter((days) => days > 0)
  const beyond = late.length > 0 ? late : [1]
  const days = new Float64Array(count)
  for (let k = 0; k < count; k++) {
    const isSeen = random.next() * Math.max(FEWEST, possible.length) < possible.length
    if (all.length === 0) days[k] = Math.max(0, dueIn)
    else if (isSeen) days[k] = dueIn + random.pick(possible)
    else days[k] = Math.max(0, dueIn) + random.pick(beyond)
  }
  return days
}
