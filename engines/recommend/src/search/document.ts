import {
  category,
  type Fact,
  kindName,
  type LocalizedText,
  type Money,
  pick,
  type Subject,
  showFactValue,
} from '@qianmian/kernel'
import { type ConceptKind, conceptIds } from '../profile/concepts.ts'
import { colourTexts, factTexts, MATERIAL_ATTRIBUTES } from '../profile/traits.ts'

/** A product as the search takes it: a subject, and what a shop keeps beside its facts. */
export interface SearchProduct extends Subject {
  readonly tags?: readonly string[]
  readonly description?: LocalizedText
  /** The highest price of its variants; `priceFrom` when absent. */
  readonly priceTo?: Money
  /** False when nothing of it can be bought: it is found after what can. */
  readonly available?: boolean
  /** For "newest". */
  readonly publishedAtMs?: number
  /** For "popular": any number that grows with demand. */
  readonly popularity?: number
}

/** Where words stand, and how much they count there. */
export const FIELDS = {
  name: { weight: 3, pivot: 8, strong: true },
  type: { weight: 3, pivot: 4, strong: true },
  tags: { weight: 2, pivot: 12, strong: true },
  brand: { weight: 1.5, pivot: 3, strong: false },
  category: { weight: 0.8, pivot: 4, strong: false },
  options: { weight: 0.6, pivot: 12, strong: false },
  facts: { weight: 0.7, pivot: 90, strong: false },
  description: { weight: 0.4, pivot: 120, strong: false },
} as const
export type FieldName = keyof typeof FIELDS

/** Texts of a product by field. */
export type FieldTexts = Readonly<Record<FieldName, readonly string[]>>

const both = (text: LocalizedText | undefined): string[] =>
  [text?.zh, text?.en].filter((one): one is string => one !== undefined && one !== '')

const isColour = (name: LocalizedText): boolean => both(name).some((word) => /颜色|色$|colou?r/i.test(word))

const NEGATIVE = new Set(['freeFrom'])

/**
 * What the product says, field by field. Of attributes only the names of measured ones are searched (透气, 降噪, 续航): the word
 * says what the figure is about, never how much of it there is.
 */
export function fieldTexts(product: SearchProduct): FieldTexts {
  return {
    name: both(product.name),
    type: product.productType ? both(kindName(product.category, product.productType)) : [],
    tags: product.tags ?? [],
    brand: product.brand ? [...both(product.brand.name), product.brand.id] : [],
    category: [
      ...both(category(product.category).name),
      // A shelf called Linen holds cotton, too.
      ...both(category(product.category).nav).filter((word) => conceptIds('material', word).length === 0),
    ],
    // A colour called 亚麻灰 or Flax is no linen: such a colour is found as the colour that it is.
    options: product.options.flatMap(({ name, values }) => {
      const words = values.flatMap(both)
      return isColour(name) ? words.filter((word) => conceptIds('material', word).length === 0) : words
    }),
    facts: activeFacts(product).flatMap((fact) =>
      fact.value.kind === 'flag' ? (fact.value.is ? both(fact.label) : []) : [...measured(fact), ...shown(fact)],
    ),
    description: both(product.description),
  }
}

export const activeFacts = ({ facts }: Pick<Subject, 'facts'>): readonly Fact[] =>
  facts.filter(({ status, claimKind }) => status === 'active' && claimKind !== 'price')

const measured = ({ value, label }: Fact): string[] =>
  value.kind === 'number' || value.kind === 'range' ? both(label) : []

const NOT = /^\s*(?:不|勿|别|无|没有|no |not |do not |never |without )/i

/** A text without the clauses that say what is not: a bowl that must not go into the microwave is not found by it. */
const affirmed = (text: string): string =>
  text
    .split(/[，,；;]/)
    .filter((clause) => !NOT.test(clause))
    .join('，')

function shown(fact: Fact): string[] {
  const zh = showFactValue(fact.value, 'zh')
  const en = showFactValue(fact.value, 'en')
  return (zh === en ? [zh] : [zh, en]).map(affirmed)
}

/** Concepts of a product, for typed filters and facets. */
export interface ProductConcepts {
  readonly of: Readonly<Record<ConceptKind, readonly string[]>>
  /** Materials that a fact, or a tag like 无香精, says are not in it. */
  readonly freeFrom: readonly string[]
}

/** An oak table is a wooden one. */
const IS_A: Readonly<Record<string, string>> = Object.fromEntries(
  'oak ash beech walnut cherry elm pine larch basswood rubberwood'.split(' ').map((wood) => [wood, 'wood']),
)

const read = (kind: ConceptKind, texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => conceptIds(kind, text))),
]

const FREE_TAG = /^(?:无|不加|不含|0)/

export function productConcepts(product: SearchProduct): ProductConcepts {
  const facts = activeFacts(product)
  const tags = (product.tags ?? []).filter((tag) => !FREE_TAG.test(tag))
  const of = (test: (attribute: string) => boolean): string[] =>
    facts.filter(({ attribute }) => test(attribute)).flatMap(factTexts)
  const said = [...of((id) => id === 'scene' || id === 'season' || id === 'style'), ...tags]
  const materials = read(
    'material',
    of((id) => MATERIAL_ATTRIBUTES.has(id)),
  )
  const kids = product.category === 'children' ? ['children'] : []
  return {
    of: {
      colour: read('colour', colourTexts(product)),
      material: [...new Set([...materials, ...materials.flatMap((id) => IS_A[id] ?? [])])],
      season: read('season', said),
      style: read('style', said),
      scene: read('scene', [...said, pick(product.name, 'zh')]),
      audience: [...new Set([...kids, ...read('audience', [...of((id) => id === 'audience'), ...tags])])],
    },
    freeFrom: read('material', [
      ...of((id) => NEGATIVE.has(id)),
      ...(product.tags ?? []).filter((tag) => FREE_TAG.test(tag)),
    ]),
  }
}
