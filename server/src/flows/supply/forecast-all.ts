import type { LocalizedText } from '@qianmian/kernel'
import { dayAfter } from '@qianmian/occasions'
import {
  FAN_LEVELS,
  type ForecastItem,
  type ForecastOrder,
  type UpliftOrder,
} from '../../compute/supply/forecast-items.ts'
import type { TakeOrder } from '../../compute/supply/take-quantiles.ts'
import type { PlanStep, PlanSummary } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { FORECAST_SERIES_MAX, type SeriesToForecast } from '../../platform/forecaster/forecaster.ts'
import { agreed } from './agree.ts'
import { type Gathered, HORIZON_DAYS, mondayBased, type PlanItem } from './gather.ts'

/** Items that are forecast by one thread at a time: about a second. */
const CHUNK = 60
/** Chunks that are asked for at a time; with one thread they wait for one another. */
const LANES = 2
/** Sampled futures of an item; fewer where there are very many. */
const PATHS = 200
const PATHS_OF_MANY = 100
const MANY_ITEMS = 1500

export interface Telling {
  /** Throws when somebody cancelled the plan. */
  readonly tell: (step: PlanStep, done: number, total: number) => Promise<void>
  readonly signal: AbortSignal
}

/** What is forecast from: the days that all items share. */
export type ForecastDays = Pick<Gathered, 'firstDay' | 'days'>
/** What is forecast. */
export type ForecastSeries = Pick<PlanItem, 'variantId' | 'units' | 'inStock' | 'prices'>

/**
 * Forecasts all items: by the embedded ensemble first, which classes, parts and uplifts come from, made to agree with what is
 * forecast of their sums; then, where a service is configured, its quantiles take the place of the embedded ones, item by item as far as it answers soundly.
 * @param paths sampled futures of each item
 * @param members by sum, places of its items
 * @returns forecasts in the order of the items, what occasions multiply by, and what is to be said of the service; null where
 *   there is none
 */
export async function forecastAll(
  ctx: Ctx,
  from: ForecastDays,
  items: readonly ForecastSeries[],
  telling: Telling,
  paths: number = pathsOf(items.length),
  members: readonly (readonly number[])[] = [],
): Promise<{
  forecasts: ForecastItem[]
  factors: ForecastOrder['factors']
  forecaster: NonNullable<PlanSummary['forecaster']> | null
}> {
  const { forecasts: own, factors } = await embedded(ctx, from, items, telling, paths)
  const forecasts = await agreed(ctx, { days: from.days, factors }, items, own, members, telling.signal)
  if (!ctx.services.forecaster.configured) return { forecasts, factors, forecaster: null }
  return { factors, ...(await replaced(ctx, from, items, forecasts, telling)) }
}

/** Sampled futures of an item in a plan of so many. */
export const pathsOf = (items: number): number => (items > MANY_ITEMS ? PATHS_OF_MANY : PATHS)

async function embedded(
  ctx: Ctx,
  { firstDay, days }: ForecastDays,
  items: readonly ForecastSeries[],
  { tell, signal }: Telling,
  paths: number,
): Promise<{ forecasts: ForecastItem[]; factors: ForecastOrder['factors'] }> {
  const { compute } = ctx.services
  await tell('forecasts', 0, items.length)
  const factors = await compute.run<UpliftOrder, ForecastOrder['factors']>(
    'learn-uplifts',
    { items: items.map(({ units, inStock }) => ({ units, inStock })), days },
    { signal },
  )
  const chunks = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, n) => n * CHUNK)
  const found = new Map<number, ForecastItem[]>()
  let done = 0
  const lane = async (): Promise<void> => {
    for (let first = chunks.shift(); first !== undefined; first = chunks.shift()) {
      const some = items.slice(first, first + CHUNK)
      const order: ForecastOrder = {
        items: some.map(({ variantId, units, inStock, prices }) => ({ variantId, units, inStock, prices })),
        days,
        factors,
        firstPlace: first,
        horizon: HORIZON_DAYS,
        paths,
        firstWeekday: mondayBased(firstDay),
      }
      found.set(first, await compute.run<ForecastOrder, ForecastItem[]>('forecast-items', order, { signal }))
      done += some.length
      await tell('forecasts', done, items.length)
    }
  }
  await allOf(
    Array.from({ length: LANES }, () =>
      lane().catch((error: unknown) => {
        // What is left need not be begun.
        chunks.length = 0
        throw error
      }),
    ),
  )
  const forecasts = [...found].sort(([a], [b]) => a - b).flatMap(([, some]) => some)
  return { forecasts, factors }
}

/** Waits for all, also where one fails: nothing goes on behind the back of whoever hears of it. */
async function allOf(lanes: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(lanes)).find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}

async function replaced(
  ctx: Ctx,
  { firstDay, days }: ForecastDays,
  items: readonly ForecastSeries[],
  embedded: readonly ForecastItem[],
  { tell, signal }: Telling,
) {
  const { compute, forecaster } = ctx.services
  const known = days.flatMap((occasions, t) =>
    occasions.length > 0 ? [{ day: dayAfter(firstDay, t), occasions }] : [],
  )
  const forecasts = [...embedded]
  let [taken, name] = [0, forecaster.label]
  let failed: LocalizedText | undefined
  for (let first = 0; first < items.length; first += FORECAST_SERIES_MAX) {
    const some = items.slice(first, first + FORECAST_SERIES_MAX)
    const said = await forecaster.forecast(ctx, {
      series: some.map((item) => seriesOf(item, firstDay)),
      days: known,
      horizon: HORIZON_DAYS,
      levels: Object.values(FAN_LEVELS),
      signal,
    })
    // Says that the plan was stopped, where that is why there is no answer.
    await tell('forecasts', items.length, items.length)
    if (!said.ok) {
      failed ??= said.error.message
      // Who lies of some series may be right of others; who does not answer would only be waited for again.
      if (said.error.code === 'bad-answer') continue
      break
    }
    name = said.value.name
    taken += some.length
    const order: TakeOrder = {
      items: forecasts.slice(first, first + some.length),
      quantiles: said.value.series,
      name: `http:${name}`,
    }
    const mapped = await compute.run<TakeOrder, ForecastItem[]>('take-quantiles', order, { signal })
    forecasts.splice(first, mapped.length, ...mapped)
  }
  return { forecasts, forecaster: { name, isFallback: taken < items.length, says: sayWho(name, taken, items, failed) } }
}

/** From the first sale on: what comes before was not on sale. A day without stock says nothing of demand. */
function seriesOf({ variantId, units, inStock }: ForecastSeries, firstDay: string): SeriesToForecast {
  const first = Math.max(
    0,
    units.findIndex((sold) => sold > 0),
  )
  return {
    id: variantId,
    firstDay: dayAfter(firstDay, first),
    units: Array.from(units.subarray(first), (sold, t) =>
      inStock[first + t] === 0 || !Number.isFinite(sold) ? null : sold,
    ),
  }
}

function sayWho(
  name: string,
  taken: number,
  { length: all }: { readonly length: number },
  failed: LocalizedText | undefined,
): LocalizedText {
  if (!failed) return { zh: `预测来自 ${name}。`, en: `Forecasts by ${name}.` }
  if (taken === 0) return failed
  return {
    zh: `${taken} 件的预测来自 ${name}，其余 ${all - taken} 件：${failed.zh}`,
    en: `${taken} items are forecast by ${name}. For the other ${all - taken}: ${failed.en}`,
  }
}
