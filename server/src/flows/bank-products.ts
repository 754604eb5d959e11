import type { BankProduct } from '../compute/bank-rows.ts'
import { listBrands } from '../modules/brands/index.ts'
import { listProducts, type Product, productDetails } from '../modules/catalog/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { ownNames, productSubject } from './product-subject.ts'

/** Products of a category that rows are tried with. */
const OF_A_CATEGORY = 60

/** Products as the miner and the gates see them. */
export async function bankProducts(ctx: Ctx, products: readonly Product[]): Promise<BankProduct[]> {
  const brands = new Map((await listBrands(ctx)).map((brand) => [brand.id, brand]))
  const isoDate = today(ctx)
  return (await productDetails(ctx, products)).map((product) => {
    const brand = product.brandId ? brands.get(product.brandId) : undefined
    return {
      subject: productSubject(product, brand, ctx.shop.currency, isoDate),
      names: ownNames(product, brand),
    }
  })
}

/** Products to try rows with: some of each category, or of the whole shop for rows that name none. */
export async function productsToTry(ctx: Ctx, categories: readonly string[] | undefined): Promise<BankProduct[]> {
  if (categories === undefined) return bankProducts(ctx, await listProducts(ctx, {}, { limit: OF_A_CATEGORY * 2 }))
  const lists = await Promise.all(
    [...new Set(categories)].map((category) => listProducts(ctx, { category }, { limit: OF_A_CATEGORY })),
  )
  return bankProducts(ctx, lists.flat())
}

/** The categories that rows name together; undefined when one fits any. */
export function categoriesOf(
  rows: readonly { readonly when: { readonly category?: readonly string[] } }[],
): readonly string[] | undefined {
  return rows.every((row) => row.when.category) ? rows.flatMap((row) => row.when.category ?? []) : undefined
}
