import type { Fact } from '@qianmian/kernel'
import { listProducts, type ProductDetail, productDetails, productFacts } from '../modules/catalog/index.ts'
import { namedProducts, type Work } from '../modules/works/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'

/** Products by their ids, in the order of the ids; one that is gone is left out. */
export async function productsInOrder(ctx: Ctx, ids: readonly string[]): Promise<ProductDetail[]> {
  if (ids.length === 0) return []
  const found = new Map(
    (await productDetails(ctx, await listProducts(ctx, { ids: [...ids] }))).map((product) => [product.id, product]),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Every fact that a work may rest on today: those of its product and of the products that a person put on it. */
export async function factsUnder(ctx: Ctx, work: Pick<Work, 'recipe'>, product: ProductDetail): Promise<Fact[]> {
  const isoDate = today(ctx)
  const others = await productsInOrder(ctx, namedProducts(work.recipe))
  return [product, ...others].flatMap((one) => productFacts(one, ctx.shop.currency, isoDate))
}
