import { listProducts, productDetails, productFacts } from '../modules/catalog/index.ts'
import { brokenFacts, findPacks, type ListingPack, publishedPacks } from '../modules/content/index.ts'
import { listProposals } from '../modules/proposals/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { startListingRun } from './run-listings.ts'

const AT_A_TIME = 500

/**
 * Starts a run for those of these products whose published or waiting text no longer stands on its facts, so that the
 * merchant finds a new proposal beside the change that he made. Nothing is published here.
 * @returns how many products are written anew
 */
export async function rewriteBroken(ctx: Ctx, productIds: readonly string[]): Promise<number> {
  const isoDate = today(ctx)
  const broken: ListingPack[] = []
  for (let at = 0; at < productIds.length; at += AT_A_TIME) {
    const ids = productIds.slice(at, at + AT_A_TIME)
    const waiting = await listProposals(ctx, { status: ['open', 'later'], productIds: ids }, { limit: ids.length * 4 })
    const offered = await findPacks(
      ctx,
      waiting.flatMap(({ action }) => (action.kind === 'publish-listing' ? [action.packId] : [])),
    )
    const packs = [...(await publishedPacks(ctx, ids)), ...offered]
    if (packs.length === 0) continue
    const products = new Map(
      (await productDetails(ctx, await listProducts(ctx, { ids }))).map((product) => [product.id, product]),
    )
    const stands = (pack: ListingPack): boolean => {
      const product = products.get(pack.productId)
      return !product || brokenFacts(pack, productFacts(product, ctx.shop.currency, isoDate), isoDate).length === 0
    }
    // Where a text on the new facts waits already, the merchant has his proposal: a second call writes nothing again.
    const answered = new Set(offered.filter(stands).map((pack) => pack.productId))
    for (const pack of packs) if (!answered.has(pack.productId) && !stands(pack)) broken.push(pack)
  }
  const ids = [...new Set(broken.map((pack) => pack.productId))]
  if (ids.length === 0) return 0
  const posters = broken.some((pack) => pack.posters.length > 0)
  const run = await startListingRun(ctx, { productIds: ids, posters, writer: 'auto' })
  if (!run.ok)
    ctx.log.warn({ reason: run.error.code, products: ids.length }, 'texts whose facts changed are not rewritten')
  return run.ok ? ids.length : 0
}
