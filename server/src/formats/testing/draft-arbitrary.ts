import type { LocalizedText } from '@qianmian/kernel'
import fc from 'fast-check'
import type { FactDraft, ImageDraft, ProductDraft, VariantDraft } from '../product-draft.ts'
import { cleanHtml } from '../text/clean-html.ts'
import { slug } from '../text/slug.ts'

const nasty = [
  '=1+1',
  "'=x",
  '-5',
  "'-5",
  '+86 138',
  '@ref',
  'a,b',
  'a"b',
  'a\nb',
  'a\r\nb',
  'a;b',
  '\tx',
  '亚麻T恤',
  '米白',
  '  x  ',
  '__proto__',
  '<b>',
  'é',
  '😀',
  '0',
  'TRUE',
]
const line = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const clean = (text: string) => text.replaceAll('\0', '').replaceAll('\uFFFD', '').replaceAll('\uFEFF', '').toString()
const words = line
  .map(clean)
  .filter((text) => text.trim() !== '' && !/[\uD800-\uDFFF]/.test(text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '')))
const localized: fc.Arbitrary<LocalizedText> = fc.oneof(
  words.map((zh) => ({ zh })),
  words.map((en) => ({ en })),
  fc.tuple(words, words).map(([zh, en]) => ({ zh, en })),
)
const html = localized.map(({ zh, en }) => {
  const safe = (text: string | undefined) => (text === undefined ? undefined : cleanHtml(text.trim()).html)
  return { ...(zh === undefined ? {} : { zh: safe(zh) }), ...(en === undefined ? {} : { en: safe(en) }) }
})
const money = fc.nat(10_000_000).map((amount) => ({ amount, currency: 'CNY' }))

const variant = (options: number): fc.Arbitrary<VariantDraft> =>
  fc.record(
    {
      sku: words,
      barcode: words,
      optionValues: fc.array(localized, { minLength: options, maxLength: options }),
      price: money,
      compareAtPrice: money,
      weightGrams: fc.constantFrom('165', '0.5', '1200'),
      stock: fc.oneof(
        fc.constant({}),
        fc.nat(999).map((count) => ({ default: count })),
        fc.constant({ kunshan: 3, tianjin: 4 }),
      ),
      extras: fc.constant({}),
    },
    { requiredKeys: ['optionValues', 'price', 'stock', 'extras'] },
  )

const image: fc.Arbitrary<ImageDraft> = fc.record(
  {
    src: fc.constantFrom('https://cdn.example/1.jpg', 'https://cdn.example/2.jpg?v=1,2', 'pictures/3.png'),
    alt: words,
    extras: fc.constant({}),
  },
  { requiredKeys: ['src', 'extras'] },
)

const fact: fc.Arbitrary<FactDraft> = fc.record({
  attribute: fc.constantFrom('material', 'fabricWeight', 'custom:手感', 'custom:Made by'),
  valueText: fc.oneof(localized, fc.constantFrom({ zh: '亚麻 55% 棉 45%' }, { zh: '165 g/m²' })),
  sourceKind: fc.constant('merchant' as const),
  sourceName: fc.constant({ zh: '商家' }),
})

/** Products as the catalogue might hand them over: awkward texts in every field, handles unique within a list. */
export const draftArbitrary: fc.Arbitrary<ProductDraft> = fc.integer({ min: 0, max: 3 }).chain((options) =>
  fc.record(
    {
      handle: words.map(slug).filter((handle) => handle !== ''),
      name: localized,
      descriptionHtml: fc.oneof(
        fc.constant({}),
        html,
        fc.constant({ zh: '<p>亚麻 <b>55%</b></p>' }),
        fc.constant({ en: '<p>a &amp; b</p>\n<ul><li>c</li></ul>' }),
      ),
      brandName: words,
      category: fc.constantFrom('apparel', 'food'),
      productType: fc.constantFrom('tee', 'tea'),
      tags: fc.array(
        words.map((word) => word.replace(/[,，、;；]/g, ' ').trim()).filter((word) => word !== ''),
        { maxLength: 3 },
      ),
      status: fc.constantFrom('active' as const, 'draft' as const, 'archived' as const),
      optionNames: fc.array(localized, { minLength: options, maxLength: options }),
      variants: fc.array(variant(options), { minLength: 1, maxLength: options === 0 ? 1 : 4 }),
      images: fc.array(image, { maxLength: 3 }),
      facts: fc.array(fact, { maxLength: 3 }),
      extras: fc.constant({}),
    },
    {
      requiredKeys: [
        'handle',
        'name',
        'descriptionHtml',
        'tags',
        'status',
        'optionNames',
        'variants',
        'images',
        'facts',
        'extras',
      ],
    },
  ),
)

/** A list of products with different handles. */
export const draftsArbitrary = fc.uniqueArray(draftArbitrary, { maxLength: 4, selector: (draft) => draft.handle })
