import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listBrands } from '../modules/brands/index.ts'
import { findProduct, productOfSku } from '../modules/catalog/index.ts'
import { listShops } from '../modules/shops/index.ts'
import type { Config } from '../platform/config.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Database, openDatabase } from '../platform/database/database.ts'
import type { FoundProduct } from './render.ts'

/**
 * Looks a product up by SKU, id or handle: in the installation's database where there is one, else in the demo shop's data.
 * @throws StartError when the database is held by a running server
 */
export async function findForCommand(config: Config, key: string): Promise<FoundProduct | undefined> {
  const hasDatabase = config.DATABASE_URL !== undefined || existsSync(join(config.DATA_DIR, 'database'))
  if (!hasDatabase) return findInDemo(key)
  const db = await openDatabase({
    url: config.DATABASE_URL,
    schema: config.DATABASE_SCHEMA,
    dataDir: config.DATA_DIR,
  })
  try {
    return await findInDatabase(db, key)
  } finally {
    await db.destroy()
  }
}

async function findInDatabase(db: Database, key: string): Promise<FoundProduct | undefined> {
  for (const shop of await listShops(db)) {
    const ctx: Pick<Ctx, 'db' | 'shop'> = { db, shop }
    const id = await productOfSku(ctx, key)
    const product = (await findProduct(ctx, { id: id ?? key })) ?? (await findProduct(ctx, { handle: key }))
    if (!product) continue
    const brand = (await listBrands(ctx)).find((one) => one.id === product.brandId)
    const variant = product.variants.find(({ sku }) => sku === key)
    return {
      ...product,
      facts: product.facts.filter(({ status }) => status === 'active'),
      palette: brand?.palette ?? [],
      ...(variant ? { variant: variant.optionValues } : {}),
    }
  }
  return undefined
}

async function findInDemo(key: string): Promise<FoundProduct | undefined> {
  const { BRANDS, DEMO_PRODUCTS } = await import('@qianmian/demo')
  const product = DEMO_PRODUCTS.find(
    ({ handle, variants }) => handle === key || variants.some(({ sku }) => sku === key),
  )
  if (!product) return undefined
  const variant = product.variants.find(({ sku }) => sku === key)
  return {
    ...product,
    palette: BRANDS.find(({ id }) => id === product.brand)?.palette ?? [],
    ...(variant
      ? { variant: variant.values.flatMap((value, option) => product.options[option]?.values[value] ?? []) }
      : {}),
  }
}
