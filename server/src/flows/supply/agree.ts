import { weeksOf } from '@qianmian/forecast'
import type { AgreeOrder } from '../../compute/supply/agree-forecasts.ts'
import type { ForecastItem, ForecastOrder } from '../../compute/supply/forecast-items.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { ForecastDays, ForecastSeries } from './forecast-all.ts'
import { grouped, HORIZON_DAYS, type PlanItem } from './gather.ts'

/** A sum of fewer items is no steadier than they are. */
const FEWEST = 5

/** The sums that items are made to agree with: categories, and all of them. @returns by sum, places of its items */
export function sumsOf(items: readonly Pick<PlanItem, 'offer'>[]): number[][] {
  if (items.length < FEWEST) return []
  const all = [...items.keys()]
  const categories = [...grouped(all, (i) => items[i]?.offer.category ?? '').values()]
  return [...categories.filter(({ length }) => length >= FEWEST && length < items.length), all]
}

/**
 * Makes forecasts of items agree with those of their sums. Days without stock count in a sum as what the item's own forecast took
 * them for.
 * @param members by sum, places of its items; without any, forecasts stay as they are
 */
export async function agreed(
  ctx: Ctx,
  { days, factors }: Pick<ForecastDays, 'days'> & Pick<ForecastOrder, 'factors'>,
  items: readonly ForecastSeries[],
  forecasts: readonly ForecastItem[],
  members: readonly (readonly number[])[],
  signal: AbortSignal,
): Promise<ForecastItem[]> {
  if (members.length === 0) return [...forecasts]
  const past = items[0]?.units.length ?? 0
  const mended = items.map(({ units }, i) => {
    const filled = units.map((sold) => (Number.isFinite(sold) ? sold : 0))
    for (const { at, now } of forecasts[i]?.filled ?? []) filled[at] = now
    return filled
  })
  const order: AgreeOrder = {
    items: forecasts.map(({ mean, paths }) => ({ mean, weeks: weeksOf(mean, paths) })),
    members,
    sold: members.map((own) =>
      Float64Array.from({ length: past }, (_, t) => own.reduce((sum, i) => sum + (mended[i]?.[t] as number), 0)),
    ),
    days,
    factors,
    horizon: HORIZON_DAYS,
  }
  const moved = await ctx.services.compute.run<AgreeOrder, Float64Array[]>('agree-forecasts', order, { signal })
  return forecasts.map((one, i) => multiplied(one, moved[i] as Float64Array))
}

const round = (value: number): number => Math.round(value * 100) / 100

/** A forecast of which every day is multiplied: mean, fan, futures and the trend that people are shown. */
function multiplied(one: ForecastItem, factors: Float64Array): ForecastItem {
  const horizon = factors.length
  const by = (values: ArrayLike<number>): number[] =>
    Array.from(values, (value, day) => round(value * (factors[day] as number)))
  const mean = one.mean.map((value, day) => value * (factors[day] as number))
  const [was, is] = [one.mean.reduce((sum, value) => sum + value, 0), mean.reduce((sum, value) => sum + value, 0)]
  const { trend } = one.parts
  const past = (trend?.values.length ?? 0) - horizon
  return {
    ...one,
    mean,
    fan: Object.fromEntries(
      Object.entries(one.fan).map(([level, values]) => [level, by(values)]),
    ) as ForecastItem['fan'],
    paths: one.paths.map((value, at) => value * (factors[at % horizon] as number)),
    parts: {
      ...one.parts,
      trend: trend && {
        ...trend,
        values: trend.values.map((value, t) => (t < past ? value : round(value * (factors[t - past] as number)))),
      },
    },
    moved: was > 0 ? is / was - 1 : 0,
  }
}
