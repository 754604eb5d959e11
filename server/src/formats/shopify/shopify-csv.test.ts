import { describe, expect, it } from 'vitest'
import type { ReadItem } from '../product-draft.ts'
import { joinText } from '../text/join-text.ts'
import { openShopifyCsv } from './open-shopify-csv.ts'
import { writeShopifyCsv } from './write-shopify-csv.ts'

const OLD = `Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Variant Compare At Price,Image Src,Image Position,Image Alt Text,Variant Image,Material (product.metafields.custom.material),Our Note,Status
linen-tee,亚麻短袖T恤,"<p>亚麻 55%
棉 45%</p>",素屿,T-shirt,"linen, summer",TRUE,颜色,米白,尺码,S,ST-1,165.0,shopify,12,239.00,,https://cdn.example.com/1.jpg,1,正面,https://cdn.example.com/1.jpg,亚麻 55% 棉 45%,=note,active
linen-tee,,,,,,,,米白,,M,ST-2,170.0,shopify,7,239.0,299.00,https://cdn.example.com/2.jpg,2,,https://cdn.example.com/1.jpg,,,
linen-tee,,,,,,,,,,,,,,,,,https://cdn.example.com/3.jpg,3,,,,,
mug,白瓷杯,,日净,杯子,,FALSE,Title,Default Title,,,MUG-1,320,,40,59.00,,,,,,,,draft
`

async function readAll(text: string, currency = 'CNY') {
  const opened = await openShopifyCsv(text, { currency })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const items: ReadItem[] = []
  for await (const item of opened.value.items) items.push(item)
  return { profile: opened.value.profile, items, drafts: items.flatMap((i) => (i.kind === 'product' ? [i.draft] : [])) }
}

describe('shopify csv', () => {
  it('reads', async () => {
    const { items, profile, drafts } = await readAll(OLD)
    console.log(JSON.stringify(items, null, 1), profile)
    expect(await joinText(writeShopifyCsv(drafts, profile))).toBe(OLD)
  })
})
