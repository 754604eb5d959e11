import type { ForecastItem, ForecastOrder } from '../../compute/supply/forecast-items.ts'
import {
  type LearnedLikeness,
  type LikeItem,
  type LikenessOrder,
  NEW_DAYS,
  type NewOrder,
} from '../../compute/supply/forecast-new.ts'
import { sellingTraits } from '../../modules/catalog/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Telling } from './forecast-all.ts'
import { type Gathered, HORIZON_DAYS, type PlanItem } from './gather.ts'
import { likeAttributes } from './like-products.ts'

/** With fewer items that have sold for a while there is nothing to compare with. */
const FEWEST_NEIGHBOURS = 5
/** After so many days on the shelf without a single sale nothing is expected of an item any more: it is left out of plans. */
const DEAD_DAYS = 90
/** Items that one thread forecasts at a time. */
const CHUNK = 200

/** Items of a plan by what they are forecast from. */
export interface Sorted {
  /** From their own sales. */
  readonly known: readonly PlanItem[]
  /** From those like them: new ones, and what was on sale for some weeks and never sold. */
  readonly fresh: readonly PlanItem[]
}

const hasSold = ({ units }: PlanItem): boolean => units.some((sold) => sold > 0)

/** Days on which an item could have been bought. */
const knownDays = ({ units, inStock, onSaleDays }: PlanItem): number => {
  let days = 0
  for (let t = units.length - onSaleDays; t < units.length; t++)
    if (inStock[t] === 1 || (units[t] as number) > 0) days += 1
  return days
}

/** Whether an item was on sale for too short a time to tell how it sells. */
export const isNew = (item: PlanItem): boolean => knownDays(item) < NEW_DAYS

/**
 * Sorts the items of a shop. What never sold has no series to learn from; while too few others have one, or where it lay there for
 * a quarter, it is left out. What has sold a few times only is forecast by itself while there are too few others.
 */
export function sortItems(items: readonly PlanItem[]): Sorted {
  const known = items.filter((item) => hasSold(item) && !isNew(item))
  if (known.length < FEWEST_NEIGHBOURS) return { known: items.filter(hasSold), fresh: [] }
  return { known, fresh: items.filter((item) => isNew(item) || (!hasSold(item) && knownDays(item) < DEAD_DAYS)) }
}

/**
 * Forecasts items that have no past of their own to speak of, by those like them. Where something was on sale for long without
 * selling, that is its past: it says so itself, and of others like it.
 * @param paths sampled futures of each item: as many as the others have
 * @returns forecasts in the order of `fresh`
 */
export async function forecastFresh(
  ctx: Ctx,
  { days, pastDays, items }: Pick<Gathered, 'days' | 'pastDays' | 'items'>,
  { known, fresh }: Sorted,
  factors: ForecastOrder['factors'],
  paths: number,
  { tell, signal }: Telling,
): Promise<ForecastItem[]> {
  if (fresh.length === 0) return []
  const all = known.length + fresh.length
  await tell('forecasts', known.length, all)
  const traits = await sellingTraits(ctx)
  const asLike = ({ variantId, units, inStock, onSaleDays, offer }: PlanItem): LikeItem => ({
    variantId,
    units,
    inStock,
    onSaleDays,
    group: offer.productId,
    attributes: likeAttributes(offer, traits.get(offer.productId)),
  })
  const total = new Float64Array(pastDays)
  for (const { units } of items)
    for (let t = 0; t < pastDays; t++) total[t] = (total[t] as number) + (units[t] as number)
  const { compute } = ctx.services
  const learned = await compute.run<LikenessOrder, LearnedLikeness>(
    'learn-likeness',
    {
      items: [...known, ...fresh.filter((item) => !isNew(item))].map(asLike),
      days,
      factors,
      total,
      horizon: HORIZON_DAYS,
    },
    { signal },
  )
  const forecasts: ForecastItem[] = []
  for (let first = 0; first < fresh.length; first += CHUNK) {
    const order: NewOrder = {
      items: fresh.slice(first, first + CHUNK).map(asLike),
      learned,
      horizon: HORIZON_DAYS,
      paths,
    }
    forecasts.push(...(await compute.run<NewOrder, ForecastItem[]>('forecast-new', order, { signal })))
    await tell('forecasts', known.length + Math.min(fresh.length, first + CHUNK), all)
  }
  return forecasts
}
