import { describe, expect, it } from 'vitest'
import { acpProductsJsonl } from './acp-feed.ts'
import type { FeedProduct } from './feed-product.ts'

const TEE: FeedProduct = {
  id: 'prd_1',
  handle: 'linen-tee',
  lang: 'en',
  title: 'Linen tee',
  titleIsGenerated: true,
  description: '55 % linen.\nMade to breathe.',
  descriptionIsGenerated: true,
  url: 'https://shop.example/en/p/linen-tee',
  images: [
    { url: 'https://shop.example/1.jpg', isGenerated: true },
    { url: 'https://shop.example/2.jpg', isGenerated: false },
  ],
  productType: 'Apparel',
  condition: 'new',
  options: ['Colour', 'Size'],
  variants: [
    {
      id: 'var_1',
      gtin: '6901234567892',
      url: 'https://shop.example/en/p/linen-tee',
      price: { amount: 23_900, currency: 'CNY' },
      salePrice: { amount: 19_900, currency: 'CNY' },
      available: true,
      optionValues: ['White', ''],
    },
    {
      id: 'var_2',
      gtin: '6901234567890',
      url: 'https://shop.example/en/p/linen-tee',
      price: { amount: 23_900, currency: 'CNY' },
      available: false,
      optionValues: ['Black', 'M'],
    },
  ],
  seller: 'Qianmian',
  sellerUrl: 'https://shop.example',
}
const rows = (products: FeedProduct[]) =>
  acpProductsJsonl(products)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('the feed of the Agentic Commerce Protocol', () => {
  it('has a line a product, with variants that checkout knows, prices in minor units and what holds now first', () => {
    const [row, ...more] = rows([TEE, { ...TEE, id: 'prd_2', variants: [] }])
    expect(more).toEqual([])
    expect(row.variants.map((one: { id: string }) => one.id)).toEqual(['var_1', 'var_2'])
    expect(row.variants[0]).toMatchObject({
      title: 'Linen tee White',
      price: { amount: 19_900, currency: 'CNY' },
      list_price: { amount: 23_900, currency: 'CNY' },
      barcodes: [{ type: 'gtin', value: '6901234567892' }],
      variant_options: [{ name: 'Colour', value: 'White' }],
    })
    // A wrong check digit is no barcode.
    expect(row.variants[1]).not.toHaveProperty('barcodes')
    expect(row.variants[1].availability).toEqual({ available: false, status: 'out_of_stock' })
  })

  it('says what a machine made, and only that', () => {
    expect(rows([TEE])[0].description.plain).toMatch(/breathe\.\n\(Title and description: AI-generated\)$/)
    expect(rows([TEE])[0].media.map((one: { alt_text?: string }) => one.alt_text)).toEqual([
      'AI-generated picture',
      undefined,
    ])
    const own = { ...TEE, lang: 'zh', titleIsGenerated: false, descriptionIsGenerated: false } as const
    expect(rows([own])[0].description.plain).not.toContain('AI')
    expect(rows([{ ...own, descriptionIsGenerated: true }])[0].description.plain).toContain('（描述：AI生成）')
  })
})
