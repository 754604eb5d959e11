import type { PosterRecipeView } from '../../../../server/src/contract/types.ts'

type Campaign = PosterRecipeView['campaign']

/** Other products that a poster of a campaign takes beside its own; none for the other campaigns. */
export const mostOthers = (campaign: Campaign): number =>
  campaign === 'collection' ? 5 : campaign === 'comparison' ? 1 : 0

/**
 * Adds a product at the end; where only one fits, it takes the place of the one before.
 * @example withProduct(['a'], 'b', 'comparison') // ['b']
 */
export function withProduct(chosen: readonly string[], id: string, campaign: Campaign): readonly string[] {
  const most = mostOthers(campaign)
  if (chosen.includes(id)) return chosen
  if (most === 1) return [id]
  return chosen.length < most ? [...chosen, id] : chosen
}

export const withoutProduct = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.filter((other) => other !== id)

/** What stays chosen when the campaign changes: as many as it takes, nothing where it shows only its own product. */
export function forCampaign<T extends { readonly productIds?: readonly string[] | undefined }>(
  poster: T,
  campaign: Campaign,
): Omit<T, 'productIds'> & { productIds?: string[] } {
  const { productIds, ...rest } = poster
  const kept = (productIds ?? []).slice(0, mostOthers(campaign))
  return kept.length > 0 ? { ...rest, productIds: [...kept] } : rest
}
