import type { Lang } from '@qianmian/kernel'
import { type MedusaWords, wordsOfListing } from '../../formats/medusa/index.ts'
import { type ListingPack, publishedPacks } from '../../modules/content/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

export interface OutgoingWords {
  readonly words: MedusaWords
  readonly pack: Pick<ListingPack, 'id' | 'provenance'>
}

/** What the published packs of these products say in a language, by product. What nobody approved is not among them. */
export async function outgoingWords(
  ctx: Ctx,
  productIds: readonly string[],
  lang: Lang,
): Promise<ReadonlyMap<string, OutgoingWords>> {
  if (productIds.length === 0) return new Map()
  const packs = await publishedPacks(ctx, productIds)
  return new Map(packs.map((pack) => [pack.productId, { words: wordsOfListing(pack[lang]), pack }]))
}
