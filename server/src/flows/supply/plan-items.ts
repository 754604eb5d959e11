import { formatNumber, type LocalizedText, pick } from '@qianmian/kernel'
import { dayAfter, OCCASIONS } from '@qianmian/occasions'
import type { ForecastItem } from '../../compute/supply/forecast-items.ts'
import { unpackFutures } from '../../compute/supply/pack-futures.ts'
import type { PricePlanItem } from '../../compute/supply/price-plan-types.ts'
import type { StockPlan } from '../../compute/supply/stock-plan-types.ts'
import type { PlannedItem } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { becauseSentence, becauseView } from './because-words.ts'
import { type Gathered, HORIZON_DAYS, type PlanItem } from './gather.ts'

/** Days of the past that a screen shows. */
const SHOWN_DAYS = 120
const WEEK = 7
const RANK_DAYS = 28
/** Factors nearer to one are no news. */
const NEWS = 0.1

const NO_REFERENCE = {
  priceMinor: null,
  says: { zh: '还没有算过划线价。', en: 'No reference price has been worked out yet.' },
}

const round = (value: number, digits = 2): number => Math.round(value * 10 ** digits) / 10 ** digits
const sumOf = (values: ArrayLike<number>, from: number, to: number): number => {
  let sum = 0
  for (let t = Math.max(0, from); t < Math.min(values.length, to); t++) sum += values[t] as number
  return sum
}

/** What an item took in the last four weeks, minor units: what takes most comes first. */
export const rankOf = ({ units, offer }: Pick<PlanItem, 'units' | 'offer'>): number =>
  round(sumOf(units, units.length - RANK_DAYS, units.length) * offer.priceMinor, 0)

/** What a plan keeps of an item for the screens. */
export function composeItem(
  _ctx: Ctx,
  gathered: Gathered,
  item: PlanItem,
  forecast: ForecastItem,
  stock: StockPlan['items'][number] | undefined,
  prices: PricePlanItem | undefined,
  build?: PlannedItem['detail']['build'],
): PlannedItem {
  const { today, pastDays, firstDay, locations } = gathered
  const from = Math.max(0, pastDays - SHOWN_DAYS)
  const filled = new Map(forecast.filled.map(({ at, now }) => [at, now]))
  const { because } = forecast
  const begin = because ? pastDays - item.onSaleDays : item.units.findIndex((units) => units > 0)
  const occasions = occasionsAhead(gathered, forecast)
  const [nextWeek, lastWeek] = [sumOf(forecast.mean, 0, WEEK), sumOf(item.units, pastDays - WEEK, pastDays)]
  const weekOf = (level: readonly number[]): number => sumOf(level, 0, WEEK)
  return {
    variantId: item.variantId,
    productId: item.offer.productId,
    rank: rankOf(item),
    summary: {
      kind: forecast.kind,
      cell: stock?.cell ?? null,
      weekUnits: lastWeek,
      // Days of a week are not all high together: the spread of a sum of days that are half alike.
      nextUnits: weekSpread(nextWeek, weekOf(forecast.fan.q10), weekOf(forecast.fan.q90)),
      stockOutProbability: stock ? round(stock.stockOutProbability) : null,
      elasticity: prices?.elasticity
        ? {
            mean: prices.elasticity.mean,
            lower: prices.elasticity.lower,
            upper: prices.elasticity.upper,
            isIdentified: prices.elasticity.isIdentified,
          }
        : null,
      perDay: round(sumOf(forecast.mean, 0, HORIZON_DAYS) / HORIZON_DAYS, 3),
    },
    detail: {
      history: Array.from({ length: pastDays - from }, (_, n) => {
        const t = from + n
        return {
          day: dayAfter(firstDay, t),
          units: t < begin ? null : round(item.units[t] as number),
          isOut: item.inStock[t] === 0,
          filled: filled.get(t) ?? null,
          priceMinor: item.prices[t] || null,
        }
      }),
      kind: forecast.kind,
      because: because ? becauseView(gathered, because) : null,
      moved: forecast.moved === undefined ? null : round(forecast.moved, 3),
      forecast: { firstDay: today, ...forecast.fan },
      noForecast: null,
      says: because ? becauseSentence(item, forecast, because) : sentence(forecast, occasions),
      members: [...forecast.members]
        .sort((a, b) => b.weight - a.weight)
        .map((one) => ({ ...one, weight: round(one.weight, 3) })),
      occasions,
      parts: {
        trend: forecast.parts.trend && {
          values: forecast.parts.trend.values.slice(from),
          perDay: forecast.parts.trend.perDay,
        },
        week: forecast.parts.week,
        occasions: forecast.parts.occasions?.slice(from) ?? null,
        price: forecast.parts.price?.slice(from) ?? null,
      },
      elasticity: prices?.elasticity ?? null,
      ladder: prices?.ladder ?? [],
      guards: prices?.guards ?? [],
      reference: prices?.reference ?? NO_REFERENCE,
      competitors: prices?.competitors ?? [],
      places: locations.map(({ id, name }, p) => {
        const place = stock?.places[p]
        const level = item.levels.find((one) => one.locationId === id)
        return {
          locationId: id,
          name,
          onHand: level?.onHand ?? 0,
          promised: level?.promised ?? 0,
          arrivals: [
            ...item.purchases
              .filter((one) => one.locationId === id)
              .map((one) => ({ day: one.dueOn, units: one.units - one.receivedUnits, kind: 'purchase' as const })),
            ...item.transfers
              .filter((one) => one.toLocationId === id)
              .map((one) => ({ day: one.dueOn, units: one.units, kind: 'transfer' as const })),
          ],
          projection: {
            median: [...(place?.median ?? [])],
            low: [...(place?.low ?? [])],
            high: [...(place?.high ?? [])],
            without: [...(place?.without ?? [])],
          },
          stockOutInDays: place?.stockOutInDays ?? null,
          stockOutProbability: round(place?.stockOutProbability ?? 0),
        }
      }),
      ...(build && { build }),
      futures: {
        days: HORIZON_DAYS,
        byPlace: Object.fromEntries(
          locations.map(({ id }, p) => {
            const packed = stock?.places[p]?.futures
            return [id, packed ? unpackFutures(packed) : []]
          }),
        ),
      },
    },
  }
}

function weekSpread(mean: number, low: number, high: number) {
  const narrow = Math.sqrt((1 + (WEEK - 1) * 0.5) / WEEK)
  return {
    mean: round(mean),
    low: round(Math.max(0, mean - narrow * Math.max(0, mean - low))),
    high: round(mean + narrow * Math.max(0, high - mean)),
  }
}

/** Occasions of the days ahead that change what is sold, with what their strongest day multiplies by. */
function occasionsAhead(
  { days, pastDays, today }: Gathered,
  forecast: ForecastItem,
): PlannedItem['detail']['occasions'] {
  const found = new Map<string, { day: string; factor: number }>()
  for (let h = 0; h < HORIZON_DAYS; h++)
    for (const { id, inDays } of days[pastDays + h] ?? []) {
      if (inDays !== 0) continue
      found.set(id, { day: dayAfter(today, h), factor: round(forecast.factors[h] ?? 1) })
    }
  return [...found].map(([id, one]) => ({ id, name: occasionName(id), ...one }))
}

const occasionName = (id: string): LocalizedText => OCCASIONS.find((one) => one.id === id)?.name ?? { zh: id, en: id }

/** One sentence: the occasion that matters most, else what a day sells. */
function sentence(forecast: ForecastItem, occasions: PlannedItem['detail']['occasions']): LocalizedText {
  const { median } = forecast.fan
  // The median of what sells now and then is nothing at all: there the mean says more.
  const of = (day: number, mean: number) =>
    day >= 1
      ? { zh: `中位 ${formatNumber(round(day, 1), 1)} 件`, en: `a median of ${formatNumber(round(day, 1), 1)} units` }
      : { zh: `平均 ${formatNumber(round(mean), 2)} 件`, en: `${formatNumber(round(mean), 2)} units on average` }
  const usual = sumOf(median, 0, median.length) / median.length
  const strongest = [...occasions].sort((a, b) => Math.abs(b.factor - 1) - Math.abs(a.factor - 1))[0]
  if (strongest && Math.abs(strongest.factor - 1) >= NEWS) {
    const at = forecast.factors.findIndex((factor) => round(factor) === strongest.factor)
    const units = of(median[at] ?? 0, forecast.mean[at] ?? 0)
    const times = formatNumber(strongest.factor, 1)
    return {
      zh: `${pick(strongest.name, 'zh')}当天${units.zh}，是平日的 ${times} 倍。`,
      en: `${pick(strongest.name, 'en')}: ${units.en} that day, ${times} times a plain one.`,
    }
  }
  const day = of(usual, sumOf(forecast.mean, 0, median.length) / median.length)
  return {
    zh: `未来六周每天${day.zh}，没有明显的节日起伏。`,
    en: `Over the next six weeks ${day.en} a day; no occasion stands out.`,
  }
}
