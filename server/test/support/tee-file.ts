import { findProduct } from '../../src/modules/catalog/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { importAll } from './imports.ts'

/** A merchant's table with a place for everything: one shirt, two sizes. */
export const FULL = `商品编码,商品名称,品牌,描述,标签,颜色,尺码,货号,价格,划线价,库存,图片,材质,克重(g/m²),内部备注
tee,亚麻短袖,素屿,<p>洗两遍再裁</p>,"亚麻, 夏季",米白,S,T-1,239.00,299.00,12,https://cdn.example/1.jpg,亚麻 100%,165,货架 3
tee,,,,,米白,M,T-2,239.00,299.00,7,,,,货架 4
`
export const MAPPING = {
  商品编码: 'handle',
  商品名称: 'name',
  品牌: 'brand',
  描述: 'description',
  标签: 'tags',
  颜色: 'option1',
  尺码: 'option2',
  货号: 'sku',
  价格: 'price',
  划线价: 'compareAtPrice',
  库存: 'stock',
  图片: 'images',
  材质: 'fact:material',
  '克重(g/m²)': 'fact:fabricWeight',
  内部备注: 'ignore',
}

/** Imports the shirt. */
export async function full(ctx: Ctx) {
  await importAll(ctx, 'full.csv', FULL, { mapping: MAPPING })
  const product = await findProduct(ctx, { handle: 'tee' })
  if (!product) throw new Error('not imported')
  return product
}
