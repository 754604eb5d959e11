import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breadcrumbJsonLd } from './breadcrumb-json-ld.ts'
import { feedItems } from './feed-items.ts'
import { type FeedProduct, isGtin, optionAttribute } from './feed-product.ts'
import { googleMerchantXml } from './google-merchant-xml.ts'
import { openAiProductFeed } from './openai-product-feed.ts'
import { productJsonLd } from './product-json-ld.ts'
import { robotsTxt } from './robots-txt.ts'
import { scriptJson } from './script-json.ts'
import { sitemapIndexXml, sitemapParts, sitemapXml } from './sitemap-xml.ts'
import { xmlText } from './xml.ts'

const TEE: FeedProduct = {
  id: 'prd_1',
  handle: 'linen-tee',
  lang: 'zh',
  title: '亚麻短袖T恤',
  titleIsGenerated: true,
  description: '亚麻 55%，棉 45%。',
  descriptionIsGenerated: true,
  url: 'https://shop.example/zh/p/linen-tee',
  images: [
    { url: 'https://shop.example/1.jpg', isGenerated: true },
    { url: 'https://shop.example/2.jpg', isGenerated: false },
  ],
  brand: '素屿',
  googleCategoryId: 1604,
  productType: '服饰',
  condition: 'new',
  options: ['颜色', '尺码', '版型'],
  variants: [
    {
      id: 'var_1',
      sku: 'ST-1',
      gtin: '6901234567892',
      url: 'https://shop.example/zh/p/linen-tee?v=1',
      price: { amount: 23_900, currency: 'CNY' },
      available: true,
      optionValues: ['米白', 'S', '宽松'],
    },
    {
      id: 'var_2',
      sku: 'ST-2',
      gtin: '6901234567890',
      url: 'https://shop.example/zh/p/linen-tee?v=2',
      price: { amount: 23_900, currency: 'CNY' },
      salePrice: { amount: 19_900, currency: 'CNY' },
      available: false,
      optionValues: ['米白', 'M', ''],
    },
  ],
  seller: '千面示例店',
  sellerUrl: 'https://shop.example',
}
const [first] = TEE.variants
const ONE: FeedProduct = {
  ...TEE,
  id: 'prd_2',
  titleIsGenerated: false,
  descriptionIsGenerated: false,
  variants: first ? [first] : [],
}
const CHANNEL = { title: '千面 & 店', url: 'https://shop.example', description: 'd' }

/** Google's required fields and limits, checked on the written file. Our own: no public suite exists. */
function checkGoogle(xml: string): string[] {
  const problems: string[] = []
  const items = xml.match(/<item>[\s\S]*?<\/item>/g) ?? []
  for (const item of items) {
    const value = (name: string) => new RegExp(`<g:${name}>([\\s\\S]*?)</g:${name}>`).exec(item)?.[1]
    for (const name of ['id', 'link', 'image_link', 'availability', 'price', 'condition'])
      if (!value(name)) problems.push(`no ${name}`)
    for (const [name, limit] of [
      ['title', 150],
      ['description', 5_000],
    ] as const) {
      const structured = value(`structured_${name}`)
      const text = structured === undefined ? value(name) : /<g:content>([\s\S]*)<\/g:content>/.exec(structured)?.[1]
      if (!text) problems.push(`no ${name}`)
      if ([...(text ?? '')].length > limit + 50) problems.push(`${name} too long`)
      if (
        structured !== undefined &&
        !structured.includes('<g:digital_source_type>trained_algorithmic_media</g:digital_source_type>')
      )
        problems.push(`${name} without source`)
    }
    if ((value('id') ?? '').length > 50) problems.push('id too long')
    if (!/^\d+(\.\d+)? [A-Z]{3}$/.test(value('price') ?? '')) problems.push('price form')
    if (!/^(in_stock|out_of_stock)$/.test(value('availability') ?? '')) problems.push('availability')
  }
  return problems
}

describe('Google feed', () => {
  it('has every required field and says which text an algorithm wrote', () => {
    const xml = googleMerchantXml([TEE, ONE], CHANNEL)
    expect(checkGoogle(xml)).toEqual([])
    expect(xml.match(/<item>/g)).toHaveLength(3)
    expect(xml).toContain('<title>千面 &amp; 店</title>')
    expect(xml).toContain('<g:content>亚麻短袖T恤 米白 S 宽松</g:content>')
    expect(xml).toContain('<g:title>亚麻短袖T恤</g:title>')
    expect(xml.match(/<g:item_group_id>prd_1<\/g:item_group_id>/g)).toHaveLength(2)
    expect(xml).toContain('<g:color>米白</g:color>')
    expect(xml).toContain('<g:sale_price>199.00 CNY</g:sale_price>')
    expect(xml).toContain('<g:gtin>6901234567892</g:gtin>')
    expect(xml).not.toContain('6901234567890')
  })

  it('leaves out what Google would refuse and says why', () => {
    const bad: FeedProduct = {
      ...ONE,
      description: ' ',
      images: [],
      variants: first ? [{ ...first, url: '/p/x', price: { amount: 0, currency: 'CNY' } }] : [],
    }
    const { items, problems } = feedItems([bad, { ...ONE, variants: [] }, { ...ONE, title: '长'.repeat(200) }])
    expect(items).toHaveLength(1)
    expect([...(items[0]?.title ?? '')]).toHaveLength(150)
    expect(problems.map(({ code, field, severity }) => [code, field, severity])).toEqual([
      ['missing', 'description', 'error'],
      ['bad-url', 'link', 'error'],
      ['missing', 'image_link', 'error'],
      ['bad-price', 'price', 'error'],
      ['no-variant', 'variants', 'error'],
      ['too-long', 'title', 'warning'],
    ])
    expect(problems[0]?.message).toEqual({ zh: '缺少「description」', en: '"description" is missing' })
  })

  it('is well-formed whatever a text contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = xmlText(text)
        expect(escaped).not.toMatch(/[<>"']/)
        expect(escaped.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these
        expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      }),
    )
    const xml = googleMerchantXml([{ ...ONE, title: ']]> <script>&\u0000\u000b' }], CHANNEL)
    expect(xml).toContain('<g:title>]]&gt; &lt;script&gt;&amp;</g:title>')
  })
})

describe('OpenAI feed', () => {
  const REQUIRED = [
    'item_id',
    'title',
    'description',
    'url',
    'brand',
    'seller_name',
    'image_url',
    'availability',
    'price',
    'target_countries',
    'store_country',
  ]

  it('has every required field on every line', () => {
    const rows = openAiProductFeed([TEE, { ...ONE, brand: undefined }], { format: 'jsonl', country: 'CN' })
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(rows).toHaveLength(3)
    for (const row of rows) for (const field of REQUIRED) expect(row[field], field).toBeTruthy()
    expect(rows[0]).toMatchObject({
      group_id: 'prd_1',
      listing_has_variations: true,
      variant_dict: { 颜色: '米白', 尺码: 'S', 版型: '宽松' },
      price: '239.00 CNY',
      is_eligible_checkout: false,
    })
    expect(rows[2]).toMatchObject({ brand: '千面示例店', listing_has_variations: false })
  })

  it('writes a table whose rows all have the columns of the header', () => {
    const tsv = openAiProductFeed([{ ...TEE, description: 'a\tb\nc' }], {
      format: 'tsv',
      country: 'CN',
      targetCountries: ['CN', 'US'],
    })
    const [header = '', ...rows] = tsv.replace(/\n$/, '').split('\n')
    expect(header.split('\t').slice(0, 11)).toEqual(REQUIRED)
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row.split('\t')).toHaveLength(header.split('\t').length)
    expect(rows[0]).toContain('\ta b c\t')
    expect(rows[0]).toContain('\tCN,US\t')
  })
})

describe('page markup', () => {
  it('describes a product with variants as a group', () => {
    const markup = JSON.parse(productJsonLd(TEE)) as Record<string, unknown>
    expect(markup).toMatchObject({
      '@type': 'ProductGroup',
      productGroupID: 'prd_1',
      variesBy: ['https://schema.org/color', 'https://schema.org/size'],
      brand: { '@type': 'Brand', name: '素屿' },
      image: [
        { '@type': 'ImageObject', digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' },
        'https://shop.example/2.jpg',
      ],
      hasVariant: [
        {
          '@type': 'Product',
          sku: 'ST-1',
          color: '米白',
          size: 'S',
          additionalProperty: [{ name: '版型', value: '宽松' }],
          offers: { price: '239.00', priceCurrency: 'CNY', availability: 'https://schema.org/InStock' },
        },
        { offers: { price: '199.00', availability: 'https://schema.org/OutOfStock' } },
      ],
    })
  })

  it('describes a product with one variant as itself', () => {
    expect(JSON.parse(productJsonLd(ONE))).toMatchObject({
      '@type': 'Product',
      name: '亚麻短袖T恤',
      gtin: '6901234567892',
      offers: { '@type': 'Offer', itemCondition: 'https://schema.org/NewCondition' },
    })
  })

  it('cannot close the script element that it stands in', () => {
    const hostile = '</script><script>alert(1)</script><!--\u2028'
    const markup = productJsonLd({ ...ONE, title: hostile, options: [hostile], seller: hostile })
    expect(markup).not.toMatch(/[<>&\u2028\u2029]/)
    expect((JSON.parse(markup) as { name: string }).name).toBe(hostile)
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(scriptJson(value)).not.toMatch(/[<>&]/)
        expect(JSON.parse(scriptJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('numbers breadcrumbs from one', () => {
    expect(JSON.parse(breadcrumbJsonLd([{ name: '衣着', url: 'https://shop.example/zh/c/apparel' }]))).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [{ position: 1, name: '衣着', item: 'https://shop.example/zh/c/apparel' }],
    })
  })
})

describe('for crawlers', () => {
  it('lists each page with its languages', () => {
    const xml = sitemapXml([
      {
        url: 'https://shop.example/zh/p/a?x=1&y=2',
        lastModified: '2026-07-01',
        alternates: [
          { hreflang: 'zh-CN', url: 'https://shop.example/zh/p/a' },
          { hreflang: 'x-default', url: 'https://shop.example/zh/p/a' },
        ],
      },
    ])
    expect(xml).toContain('<loc>https://shop.example/zh/p/a?x=1&amp;y=2</loc>\n    <lastmod>2026-07-01</lastmod>')
    expect(xml).toContain('<xhtml:link rel="alternate" hreflang="x-default" href="https://shop.example/zh/p/a"/>')
  })

  it('splits a large shop into files that crawlers accept', () => {
    const entries = Array.from({ length: 120_000 }, (_, i) => ({ url: `https://shop.example/${i}` }))
    expect(() => sitemapXml(entries)).toThrow(RangeError)
    expect(sitemapParts(entries).map((part) => part.length)).toEqual([50_000, 50_000, 20_000])
    expect(sitemapIndexXml(['https://shop.example/sitemap-1.xml'])).toContain(
      '<sitemap><loc>https://shop.example/sitemap-1.xml</loc></sitemap>',
    )
  })

  it('keeps crawlers out of the studio, and lets no value add a rule', () => {
    expect(
      robotsTxt({
        sitemap: 'https://shop.example/sitemap.xml',
        disallow: ['/studio', '/api/\nAllow: /secret'],
        refuse: ['BadBot'],
      }),
    ).toBe(
      'User-agent: *\nDisallow: /studio\nDisallow: /api/Allow: /secret\n\nUser-agent: BadBot\nDisallow: /\n\nSitemap: https://shop.example/sitemap.xml\n',
    )
  })

  it('knows a trade number by its check digit and an option by its name', () => {
    expect(['6901234567892', '96385074', '036000291452'].map(isGtin)).toEqual([true, true, true])
    expect(['6901234567890', '123', '69012345678x2'].map(isGtin)).toEqual([false, false, false])
    expect(['颜色', 'Size', '材质', '版型'].map(optionAttribute)).toEqual(['color', 'size', 'material', undefined])
  })
})
