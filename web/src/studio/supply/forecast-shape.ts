import type { SupplyItemView } from '../../../../server/src/contract/types.ts'
import { dayNumber } from './supply-figures.ts'

type HistoryDay = SupplyItemView['history'][number]

/** What a day of the chart shows: sold, or forecast. */
export interface ChartDay {
  /** Days since 1970. */
  readonly day: number
  readonly sold?: HistoryDay
  readonly ahead?: {
    readonly median: number
    readonly q025: number
    readonly q10: number
    readonly q25: number
    readonly q75: number
    readonly q90: number
    readonly q975: number
  }
}

/** The days that the chart shows, oldest first. @param past how many days of history @param future how many of the forecast */
export function chartDays(item: SupplyItemView, past: number, future: number): readonly ChartDay[] {
  const sold = item.history.slice(-past).map((one): ChartDay => ({ day: dayNumber(one.day), sold: one }))
  const { forecast } = item
  if (!forecast) return sold
  const first = dayNumber(forecast.firstDay)
  const at = (values: readonly number[], index: number) => values[index] ?? 0
  const ahead = forecast.median.slice(0, future).map(
    (median, index): ChartDay => ({
      day: first + index,
      ahead: {
        median,
        q025: at(forecast.q025, index),
        q10: at(forecast.q10, index),
        q25: at(forecast.q25, index),
        q75: at(forecast.q75, index),
        q90: at(forecast.q90, index),
        q975: at(forecast.q975, index),
      },
    }),
  )
  return [...sold, ...ahead]
}

export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Stretches of days without stock, ends included. @example outStretches(days) // [{ from: 20730, to: 20734 }] */
export function outStretches(days: readonly ChartDay[]): readonly Stretch[] {
  const out: Stretch[] = []
  for (const { day, sold } of days) {
    if (!sold?.isOut) continue
    const last = out.at(-1)
    if (last && last.to === day - 1) out[out.length - 1] = { from: last.from, to: day }
    else out.push({ from: day, to: day })
  }
  return out
}

/** The future occasion that lifts sales most, as a place in the days; the highest median is looked for around it. */
export function peakOf(
  item: SupplyItemView,
  days: readonly ChartDay[],
): { readonly index: number; readonly name: SupplyItemView['occasions'][number] } | undefined {
  const ahead = days.filter((day) => day.ahead)
  const [first, last] = [ahead[0]?.day, ahead.at(-1)?.day]
  if (first === undefined || last === undefined) return undefined
  const coming = item.occasions.filter(({ day }) => dayNumber(day) >= first && dayNumber(day) <= last)
  const name = coming.reduce<(typeof coming)[number] | undefined>(
    (best, one) => (!best || one.factor > best.factor ? one : best),
    undefined,
  )
  if (!name) return undefined
  const centre = days.findIndex(({ day }) => day === dayNumber(name.day))
  let index = centre
  for (const near of [centre - 1, centre + 1])
    if ((days[near]?.ahead?.median ?? 0) > (days[index]?.ahead?.median ?? 0)) index = near
  return { index, name }
}
