import type { PriceItem } from '../../compute/supply/price-plan-types.ts'
import { latestObservations } from '../../modules/pricing/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { feedHealth } from './feed-health.ts'

/**
 * What competitors ask for variants, as the price plan takes it: of each competitor the newest observation, from a sound feed
 * where there is one. Those of a feed that went silent or absurd are marked as frozen: they are shown and steer nothing.
 * @returns one list for each variant, in a few queries however many there are
 */
export async function readCompetitors(
  ctx: Ctx,
  variantIds: readonly string[],
  maxAgeDays?: number,
): Promise<Map<string, PriceItem['competitors'][number][]>> {
  const frozen = new Set(
    (await feedHealth(ctx, maxAgeDays)).flatMap(({ feed, state }) => (state === 'fresh' ? [] : feed.id)),
  )
  const best = new Map<string, Map<string, PriceItem['competitors'][number]>>(variantIds.map((id) => [id, new Map()]))
  for (const { variantId, competitor, feedId, priceMinor, isInStock, observedAt } of await latestObservations(
    ctx,
    variantIds,
  )) {
    const isFrozen = frozen.has(feedId)
    const one = { name: competitor, price: priceMinor, observedMs: observedAt.getTime(), isInStock, isFrozen }
    const own = best.get(variantId)
    const before = own?.get(competitor)
    const isBetter =
      !before || (before.isFrozen && !isFrozen) || (before.isFrozen === isFrozen && before.observedMs < one.observedMs)
    if (isBetter) own?.set(competitor, one)
  }
  return new Map([...best].map(([id, own]) => [id, [...own.values()]]))
}
