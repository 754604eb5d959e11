import type { FactValue, LocalizedText } from '@qianmian/kernel'
import type { Ctx } from '../../platform/ctx.ts'
import { catalogTables } from './tables.ts'

/** What a product is, as far as its variants share it: for whoever looks for products like it. */
export interface ProductTraits {
  readonly productType: string | null
  readonly brand: string | null
  /** Names of its options, in the order of a variant's values. */
  readonly options: readonly LocalizedText[]
  /** Facts that nobody disputes. */
  readonly facts: readonly { readonly attribute: string; readonly value: FactValue }[]
}

/** Traits of every product that is on sale, by id. Two queries for the whole shop. */
export async function sellingTraits(ctx: Ctx): Promise<ReadonlyMap<string, ProductTraits>> {
  const db = catalogTables(ctx.db)
  const products = await db
    .selectFrom('products')
    .select(['id', 'productType', 'brandId', 'brandName', 'options'])
    .where('shopId', '=', ctx.shop.id)
    .where('status', '=', 'active')
    .execute()
  const facts = await db
    .selectFrom('facts')
    .innerJoin('products', 'products.id', 'facts.productId')
    .select(['facts.productId as productId', 'facts.attribute as attribute', 'facts.value as value'])
    .where('facts.shopId', '=', ctx.shop.id)
    .where('products.status', '=', 'active')
    .where('facts.status', '=', 'active')
    .orderBy('facts.position')
    .execute()
  const factsOf = new Map<string, { attribute: string; value: FactValue }[]>()
  for (const { productId, attribute, value } of facts) {
    const own = factsOf.get(productId)
    if (own) own.push({ attribute, value })
    else factsOf.set(productId, [{ attribute, value }])
  }
  return new Map(
    products.map(({ id, productType, brandId, brandName, options }) => [
      id,
      {
        productType,
        brand: brandId ?? brandName,
        options: options.map(({ name }) => name),
        facts: factsOf.get(id) ?? [],
      },
    ]),
  )
}
