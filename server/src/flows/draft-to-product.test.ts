import { describe, expect, it } from 'vitest'
import type { ProductDraft } from '../formats/index.ts'
import { draftToProduct } from './draft-to-product.ts'

const draft = (facts: readonly [attribute: string, zh: string][], more: Partial<ProductDraft> = {}): ProductDraft => ({
  handle: 'tee',
  name: { zh: '夏季休闲短袖男款' },
  descriptionHtml: {},
  tags: [],
  status: 'active',
  optionNames: [],
  variants: [],
  images: [],
  facts: facts.map(([attribute, zh]) => ({
    attribute,
    valueText: { zh },
    sourceKind: 'import',
    sourceName: { zh: '商品文件' },
  })),
  extras: {},
  ...more,
})
const place = { brandId: null, sourceProfile: null, position: 0, locations: new Map<string, string>() }
const valuesOf = (one: ProductDraft) =>
  Object.fromEntries(draftToProduct(one, place).facts.map((fact) => [fact.attribute, fact.value]))

describe('a draft becomes a product', () => {
  it('whose words and places have names in both languages, and whose sentences stay as they are', () => {
    const values = valuesOf(
      draft([
        ['material', '棉 95% 氨纶 5%'],
        ['origin', '浙江省绍兴市'],
        ['neckline', '圆领'],
        ['care', '洗完挂在窗边就好'],
      ]),
    )
    expect(values.material).toMatchObject({
      parts: [{ name: { zh: '棉', en: 'cotton' } }, { name: { en: 'elastane' } }],
    })
    expect(values.origin).toEqual({ kind: 'text', text: { zh: '浙江省绍兴市', en: 'Shaoxing, Zhejiang' } })
    expect(values.neckline).toMatchObject({ text: { en: 'crew neck' } })
    expect(values.care).toEqual({ kind: 'text', text: { zh: '洗完挂在窗边就好' } })
  })

  it('with the facts that its description states, where its columns do not', () => {
    const one = draft([['origin', '苏州']], { descriptionHtml: { zh: '<p>产地：无锡</p><p>版型：宽松</p>' } })
    expect(valuesOf(one)).toMatchObject({
      origin: { text: { zh: '苏州' } },
      fit: { text: { zh: '宽松', en: 'relaxed' } },
    })
  })

  it('of the kind that its name ends with', () => {
    expect(draftToProduct(draft([]), place)).toMatchObject({ category: 'apparel', productType: 'tee' })
  })
})
