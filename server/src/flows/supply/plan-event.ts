import { OCCASIONS } from '@qianmian/occasions'
import type { ForecastItem } from '../../compute/supply/forecast-items.ts'
import type { StockPlanOrder } from '../../compute/supply/stock-plan-types.ts'
import { type Gathered, HORIZON_DAYS } from './gather.ts'

/** Occasions that shops build stock up for. Others lift sales too, and what is bought in the ordinary way follows them. */
const BUILT_FOR: ReadonlySet<string> = new Set(['stock-up', '38-sale', '618', '1111', '1212'])
/** Nothing can be built up for what begins sooner. */
const LEAST_DAYS = 2
/** A day belongs to the event while so much more is sold than on a plain one. */
const LIFTED = 1.25
const [MOST_BEFORE, MOST_AFTER] = [10, 5]

/** A sales event ahead: its name, its day, and the days around it on which more is sold. Days ahead of today. */
export interface PlanEvent extends NonNullable<StockPlanOrder['event']> {
  readonly id: string
  readonly day: number
}

/**
 * The next sales event that stock can be built up for, with the days that the forecasts of the whole shop lift around it.
 * @returns undefined where there is none within the horizon
 * @example eventAhead(gathered, forecasts) // { id: '1111', day: 30, fromDay: 29, untilDay: 32 }
 */
export function eventAhead(
  { days, pastDays }: Pick<Gathered, 'days' | 'pastDays'>,
  forecasts: readonly Pick<ForecastItem, 'mean'>[],
): PlanEvent | undefined {
  const perDay = Float64Array.from({ length: HORIZON_DAYS }, (_, t) =>
    forecasts.reduce((sum, { mean }) => sum + (mean[t] ?? 0), 0),
  )
  const plain = perDay.slice().sort()[HORIZON_DAYS >> 1] as number
  const isLifted = (day: number): boolean => (perDay[day] ?? 0) >= LIFTED * plain
  for (let day = LEAST_DAYS; day < HORIZON_DAYS; day++) {
    const id = days[pastDays + day]?.find((near) => near.inDays === 0 && BUILT_FOR.has(near.id))?.id
    if (id === undefined) continue
    let [fromDay, untilDay] = [day, day + 1]
    while (fromDay - 1 >= LEAST_DAYS && day - fromDay < MOST_BEFORE && isLifted(fromDay - 1)) fromDay -= 1
    while (untilDay < HORIZON_DAYS && untilDay - day <= MOST_AFTER && isLifted(untilDay)) untilDay += 1
    return { id, day, fromDay, untilDay }
  }
  return undefined
}

/** Its name in both languages; the id where nobody knows it. */
export const eventName = (id: string): { zh: string; en: string } => {
  const { zh, en } = OCCASIONS.find((one) => one.id === id)?.name ?? {}
  return { zh: zh ?? id, en: en ?? zh ?? id }
}
