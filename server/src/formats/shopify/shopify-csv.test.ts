import { describe, expect, it } from 'vitest'
import { inChunks, readAll } from '../testing/read-all.ts'
import { joinText } from '../text/join-text.ts'
import { openShopifyCsv } from './open-shopify-csv.ts'
import { writeShopifyCsv } from './write-shopify-csv.ts'

const OLD = `Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Variant Compare At Price,Image Src,Image Position,Image Alt Text,Variant Image,Material (product.metafields.custom.material),Our Note,Status
linen-tee,亚麻短袖T恤,"<p>亚麻 55%
棉 45%</p>",素屿,T-shirt,"linen, summer",TRUE,颜色,米白,尺码,S,ST-1,165.0,shopify,12,239.00,,https://cdn.example.com/1.jpg,1,正面,https://cdn.example.com/1.jpg,亚麻 55% 棉 45%,keep me,active
linen-tee,,,,,,,,米白,,M,ST-2,170.0,shopify,7,239.0,299.00,https://cdn.example.com/2.jpg,2,,https://cdn.example.com/1.jpg,,second row note,
linen-tee,,,,,,,,,,,,,,,,,https://cdn.example.com/3.jpg,3,,,,,
Mug-White,白瓷杯,,日净,杯子,,FALSE,Title,Default Title,,,MUG-1,320,,40,59.00,,,,,,,,draft
lamp,Desk lamp,<p>Warm light</p>,,Desk lamp,"a,b",true,Size,,,,L-1,0.5,,-3,129,,,,,,,,
`

const NEW = `Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Price,Compare-at price,Inventory quantity,Weight value (grams),Product image URL,Image position,Image alt text,Variant image URL,SEO title,Note,Note,
Linen tee,linen-tee,<p>Linen</p>,Suyu,Apparel & Accessories > Clothing,shirts,linen,TRUE,Active,ST-1,,Color,Sand,239.00,,12,165,https://cdn.example.com/1.jpg,1,,https://cdn.example.com/9.jpg,Tee,one,two,three
,linen-tee,,,,,,,,ST-2,,,Sky,239.00,,3,165,,,,,,,four,
`

const read = (text: string) => readAll(openShopifyCsv(text, { currency: 'CNY' }))

describe('Shopify CSV', () => {
  it.each([
    ['old headers', OLD],
    ['new headers, repeated and empty columns, capital status', NEW],
    ['Windows line ends', NEW.replaceAll('\n', '\r\n')],
    ['every cell in quotation marks', 'Handle,Title,Variant Price\na,b,1.00\n'.replace(/[^,\n]+/g, '"$&"')],
    [
      'all variants first, pictures in rows of their own',
      'Handle,Title,Option1 Name,Option1 Value,Variant Price,Image Src\na,A,Size,S,1.00,\na,,,M,1.00,\na,,,,,https://x.example/1.jpg\na,,,,,https://x.example/2.jpg\n',
    ],
    [
      'title repeated on every row',
      'Handle,Title,Vendor,Option1 Name,Option1 Value,Variant Price\na,A,V,Size,S,1.00\na,A,V,Size,M,1.00\n',
    ],
    ['a row that has only a note', 'Handle,Title,Variant Price,Note\na,A,1.00,x\na,,,only a note\n'],
    ['no handle where the title gives one', 'Title,URL handle,Price,Option1 value\nLinen tee,,1.00,\n'],
    ['a column called __proto__', 'Handle,Title,Variant Price,__proto__,constructor\na,A,1.00,x,y\n'],
    ['as-written keys as column names', 'Handle,Title,Variant Price,as-written:Title\na,A,1.0,x\n'],
  ])('comes back byte for byte: %s', async (_, text) => {
    const { drafts, profile, issues } = await read(text)
    expect(issues.filter((issue) => issue.severity === 'error')).toEqual([])
    expect(await joinText(writeShopifyCsv(drafts, profile))).toBe(text)
  })

  it('understands products, variants, pictures and facts', async () => {
    const { drafts } = await read(OLD)
    expect(drafts).toHaveLength(3)
    expect(drafts[0]).toMatchObject({
      handle: 'linen-tee',
      name: { zh: '亚麻短袖T恤' },
      brandName: '素屿',
      category: 'apparel',
      productType: 'tee',
      tags: ['linen', 'summer'],
      status: 'active',
      optionNames: [{ zh: '颜色' }, { zh: '尺码' }],
      images: [{ src: 'https://cdn.example.com/1.jpg', alt: '正面', variant: 0 }, {}, {}],
      facts: [{ attribute: 'material', valueText: { zh: '亚麻 55% 棉 45%' }, sourceKind: 'import' }],
      extras: { 'Our Note': 'keep me' },
    })
    expect(drafts[0]?.variants).toMatchObject([
      { sku: 'ST-1', price: { amount: 23_900, currency: 'CNY' }, weightGrams: '165', stock: { default: 12 } },
      { sku: 'ST-2', compareAtPrice: { amount: 29_900, currency: 'CNY' }, optionValues: [{ zh: '米白' }, { en: 'M' }] },
    ])
    expect(drafts[1]).toMatchObject({ handle: 'mug-white', status: 'draft', optionNames: [], extras: { Type: '杯子' } })
    expect(drafts[2]?.variants[0]).toMatchObject({ stock: { default: 0 } })
  })

  it('writes what has changed and keeps the rest', async () => {
    const { drafts, profile } = await read(OLD)
    const [tee, ...others] = drafts
    const variants = tee?.variants.map((variant) => ({ ...variant, price: { amount: 19_900, currency: 'CNY' } })) ?? []
    const changed = tee ? [{ ...tee, name: { zh: '亚麻T恤', en: 'Linen tee' }, variants }, ...others] : []
    const text = await joinText(writeShopifyCsv(changed, profile))
    expect(text).toBe(OLD.replace('亚麻短袖T恤', '亚麻T恤').replace('239.00', '199.00').replace('239.0', '199.00'))
  })

  it('keeps the wording of a fact that the catalogue has parsed and printed again', async () => {
    const { drafts, profile } = await read(OLD)
    const printed = drafts.map((draft) => ({
      ...draft,
      facts: draft.facts.map((fact) => ({ ...fact, valueText: { zh: '亚麻 55%，棉 45%', en: '亚麻 55%, 棉 45%' } })),
    }))
    expect(await joinText(writeShopifyCsv(printed, profile))).toBe(OLD)
  })

  it('guards formulas in text and leaves numbers alone', async () => {
    const { drafts, profile } = await read('Handle,Title,Variant Price,Note,Delta\na,=1+1,1.00,@x,-5\n')
    expect(drafts[0]?.name).toEqual({ en: '=1+1' })
    const text = await joinText(writeShopifyCsv(drafts, profile))
    expect(text).toBe("Handle,Title,Variant Price,Note,Delta\na,'=1+1,1.00,'@x,-5\n")
    expect((await read(text)).drafts[0]?.name).toEqual({ en: '=1+1' })
  })

  it('names every wrong row by the line that an editor shows, and goes on', async () => {
    const text = [
      'Handle,Title,Body (HTML),Variant Price,Variant Inventory Qty,Status,Image Src',
      'a,A,"<p>one',
      'two</p>",1.00,1,active,',
      'b,B,,−19.9,1,active,',
      'c,C,,1.00,many,active,',
      'a,Again,,1.00,1,active,',
      'd,,,1.00,1,active,',
      'e,E,"open,1.00,1,active,',
      'f,F,,1.00,1,on sale,javascript:alert(1)',
      'g,G,<p onclick="x">g</p>,1.00,-2,active,',
      `h,${'H'.repeat(600)},,1.00,1,active,`,
      'i,I,,,1,active,',
      'j,J,,1.00,1,active,,stray',
      'k,K�,,1.00,1,active,',
      'l,L,,1.00,1,active,',
    ].join('\n')
    const { drafts, issues } = await read(text)
    expect(drafts.map((draft) => draft.handle)).toEqual(['a', 'f', 'g', 'l'])
    expect(issues.map((issue) => [issue.line, issue.code, issue.severity])).toEqual([
      [4, 'negative-price', 'error'],
      [5, 'bad-number', 'error'],
      [6, 'duplicate-handle', 'error'],
      [7, 'missing-title', 'error'],
      [8, 'unclosed-quote', 'error'],
      [9, 'unknown-status', 'warning'],
      [9, 'bad-image', 'warning'],
      [10, 'html-removed', 'warning'],
      [10, 'negative-stock', 'warning'],
      [11, 'too-long', 'error'],
      [12, 'missing-price', 'error'],
      [13, 'too-many-cells', 'error'],
      [14, 'bad-encoding', 'error'],
    ])
    expect(issues[0]?.message).toEqual({ zh: '第 4 行「价格」是负数：−19.9', en: 'Row 4, price is negative: −19.9' })
    expect(issues[0]?.column).toBe('Variant Price')
    expect(drafts[1]?.status).toBe('draft')
  })

  it('refuses the whole product when one of its rows is wrong, so that no half product is sold', async () => {
    const text = 'Handle,Title,Option1 Name,Option1 Value,Variant Price\na,A,Size,S,1.00\na,,,M,-1\nb,B,,,2.00\n'
    const { items } = await read(text)
    expect(items).toMatchObject([
      { kind: 'bad', line: 2, lastLine: 3, handle: 'a', issues: [{ line: 3, code: 'negative-price' }] },
      { kind: 'product', draft: { handle: 'b' } },
    ])
  })

  it('refuses prices of another currency', async () => {
    expect((await read('Handle,Title,Variant Price\na,A,$5.00\n')).codes).toEqual(['other-currency'])
  })

  it('reads the same from small chunks as from one', async () => {
    const whole = await read(OLD)
    const parts = await readAll(openShopifyCsv(inChunks(OLD, 7), { currency: 'CNY' }))
    expect(parts.items).toEqual(whole.items)
  })

  it('says which column is missing', async () => {
    const opened = await openShopifyCsv('Handle,Title,Body (HTML)\na,b,c\n', { currency: 'CNY' })
    expect(opened).toMatchObject({
      ok: false,
      error: [{ code: 'missing-column', message: { zh: '表头里没有「Variant Price」一列' } }],
    })
  })

  it('writes the current template for products from elsewhere, with their facts', async () => {
    const { drafts } = await read(OLD)
    const text = await joinText(writeShopifyCsv(drafts))
    expect(text.split('\n')[0]).toMatch(
      /^Title,URL handle,Description,.*,Material \(product\.metafields\.custom\.material\)$/,
    )
    expect((await read(text)).drafts.map((draft) => draft.facts)).toEqual(drafts.map((draft) => draft.facts))
  })
})
