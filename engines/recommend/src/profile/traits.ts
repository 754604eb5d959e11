import {
  category,
  categoryOfType,
  type Fact,
  kindName,
  type Lang,
  type LocalizedText,
  type Subject,
} from '@qianmian/kernel'
import { type ConceptKind, conceptIds, conceptName } from './concepts.ts'

/** What interests are counted by. */
export const FACETS = [
  'category',
  'type',
  'brand',
  'priceBand',
  'style',
  'scene',
  'season',
  'material',
  'colour',
] as const
export type Facet = (typeof FACETS)[number]

/** What a product is like, by facet: the only thing that a profile ever learns about it. */
export type Traits = Readonly<Partial<Record<Facet, readonly string[]>>>

export type PriceBand = 'low' | 'middle' | 'high'

/** Upper ends of the low and the middle third of prices in a category, in minor units of one currency. */
export type PriceBands = Readonly<Record<string, readonly [lowTo: number, middleTo: number]>>

const FEWEST_FOR_BANDS = 6

/**
 * Thirds of the shop's prices by category, so that "high" means high for a towel and not high for a sofa. Categories with
 * fewer than six priced products have no bands.
 * @example priceBands([{ category: 'sport', amount: 4900 }]) // {}
 */
export function priceBands(prices: readonly { readonly category: string; readonly amount: number }[]): PriceBands {
  const byCategory = new Map<string, number[]>()
  for (const { category: id, amount } of prices)
    if (Number.isFinite(amount)) byCategory.set(id, [...(byCategory.get(id) ?? []), amount])
  const bands: [string, readonly [number, number]][] = []
  for (const [id, amounts] of byCategory) {
    if (amounts.length < FEWEST_FOR_BANDS) continue
    const sorted = amounts.sort((a, b) => a - b)
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
    bands.push([id, [at(1 / 3), at(2 / 3)]])
  }
  return Object.fromEntries(bands)
}

const bandOf = (amount: number, [lowTo, middleTo]: readonly [number, number]): PriceBand =>
  amount <= lowTo ? 'low' : amount <= middleTo ? 'middle' : 'high'

/** Attributes that say what a thing is made of. */
export const MATERIAL_ATTRIBUTES: ReadonlySet<string> = new Set([
  'material',
  'composition',
  'filling',
  'lining',
  'coverMaterial',
  'frameMaterial',
  'legMaterial',
  'keyIngredient',
  'surfactant',
  'ingredients',
  'weave',
])
/** Materials that nobody chooses a thing for: who looks at leggings has no taste for elastane. */
const UNNOTICED: ReadonlySet<string> = new Set(
  'polyester nylon elastane plastic foam rubber silicone steel iron glass paper sugar soy milk alcohol fragrance'.split(
    ' ',
  ),
)
const COLOUR_OPTION = /颜色|colou?r/i

/** All texts of a fact's value in both languages. */
export function factTexts({ value }: Pick<Fact, 'value'>): string[] {
  const both = (text: LocalizedText): string[] => [text.zh, text.en].filter((one): one is string => !!one)
  switch (value.kind) {
    case 'text':
      return both(value.text)
    case 'list':
      return value.items.flatMap(both)
    case 'composition':
      return value.parts.flatMap((part) => both(part.name))
    default:
      return []
  }
}

const ids = (kind: ConceptKind, texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => conceptIds(kind, text))),
]

/** Colour names of a product: the values of its colour option, else its colour fact. */
export function colourTexts(subject: Pick<Subject, 'facts' | 'options'>): string[] {
  const options = subject.options.filter(({ name }) => COLOUR_OPTION.test(`${name.zh ?? ''} ${name.en ?? ''}`))
  const values = options.flatMap(({ values: all }) => all.flatMap((value) => [value.zh ?? '', value.en ?? '']))
  return values.length > 0
    ? values
    : subject.facts.filter(({ attribute }) => attribute === 'colour').flatMap((fact) => factTexts(fact))
}

/**
 * What a product is like, from its facts alone.
 * @param tags the shop's own words for it; they may name scenes, seasons and styles
 * @param bands of `priceBands`; without them there is no price band
 * @example traitsOf(subject, ['夏季', '通勤']).season // ['summer']
 */
export function traitsOf(subject: Subject, tags: readonly string[] = [], bands: PriceBands = {}): Traits {
  const active = subject.facts.filter(({ status }) => status === 'active')
  const of = (...attributes: readonly string[]): string[] =>
    active.filter(({ attribute }) => attributes.includes(attribute)).flatMap(factTexts)
  const band = bands[subject.category]
  return {
    category: [subject.category],
    type: subject.productType ? [subject.productType] : [],
    brand: subject.brand ? [subject.brand.id] : [],
    priceBand: band && subject.priceFrom ? [bandOf(subject.priceFrom.amount, band)] : [],
    style: ids('style', [...of('style', 'fit'), ...tags]),
    scene: ids('scene', [...of('scene'), ...tags]),
    season: ids('season', [...of('season'), ...tags]),
    material: ids(
      'material',
      active.filter(({ attribute }) => MATERIAL_ATTRIBUTES.has(attribute)).flatMap(factTexts),
    ).filter((id) => !UNNOTICED.has(id)),
    colour: onlyOne(ids('colour', colourTexts(subject))),
  }
}

/** A thing that comes in five colours says nothing about the taste of who looked at it. */
const onlyOne = (list: readonly string[]): readonly string[] => (list.length === 1 ? list : [])

const BAND_NAMES: Readonly<Record<string, LocalizedText>> = {
  low: { zh: '同类里价格低的', en: 'the less expensive of their kind' },
  middle: { zh: '同类里价格居中的', en: 'the middle prices of their kind' },
  high: { zh: '同类里价格高的', en: 'the more expensive of their kind' },
}

/**
 * A trait in words. Brand ids are named by the caller's function.
 * @example traitName('material', 'linen', 'en') // 'linen'
 */
export function traitName(
  facet: Facet,
  key: string,
  lang: Lang,
  brandName?: (id: string) => string | undefined,
): string {
  switch (facet) {
    case 'category':
      return category(key).name[lang] ?? key
    case 'type':
      return kindName(categoryOfType(key)?.id ?? 'general', key)[lang] ?? key
    case 'brand':
      return brandName?.(key) ?? key
    case 'priceBand':
      return BAND_NAMES[key]?.[lang] ?? key
    default:
      return conceptName(facet, key, lang)
  }
}
