import { translateValue } from '@qianmian/copy'
import {
  attribute,
  category,
  categoryOfType,
  type FactValue,
  type LocalizedText,
  thingOfName,
  typeOfName,
} from '@qianmian/kernel'
import { type ProductDraft, parseFactValue, readTextFacts } from '../formats/index.ts'
import type { ProductInput } from '../modules/catalog/index.ts'

/** What an import knows of the shop. */
export interface DraftPlace {
  readonly brandId: string | null
  readonly sourceProfile: string | null
  readonly position: number
  /** Location ids by code; `default` is where a file with one number puts its stock. */
  readonly locations: ReadonlyMap<string, string>
}

/** The file's own words for the kind of thing: tags, and a category that the vocabulary does not have. */
const hintsOf = ({ tags, extras }: ProductDraft): string[] =>
  [
    ...tags,
    ...Object.entries(extras).flatMap(([name, text]) => (KIND_COLUMN.test(name) ? [unquoted(text)] : [])),
  ].slice(0, 40)
const KIND_COLUMN = /^(?:product ?)?(?:category|type)$|类目|品类/i
const unquoted = (text: string): string => text.replace(/^"(.*)"$/s, '$1').slice(0, 80)

/** Turns what a file said into what the catalogue keeps. Figures and units of facts are parsed here; in doubt they stay text. */
export function draftToProduct(draft: ProductDraft, place: DraftPlace): ProductInput {
  // A file without kinds still names its things: 夏季休闲短袖 is a tee, and texts, pictures and pages need to know it.
  const told = draft.productType === undefined ? undefined : categoryOfType(draft.productType)
  const type = told ? undefined : typeOfName(draft.name)
  const thing = told || type ? undefined : thingOfName(draft.name, hintsOf(draft))
  const guess = type ?? thing?.id
  const kind = told ?? (type ? categoryOfType(type) : thing && category(thing.category))
  const home = draft.category ? category(draft.category) : kind
  const options = draft.optionNames.map((name, index) => {
    const seen = new Map<string, LocalizedText>()
    for (const variant of draft.variants) {
      const value = variant.optionValues[index]
      if (value) seen.set(JSON.stringify(value), value)
    }
    return { name, values: [...seen.values()] }
  })
  return {
    handle: draft.handle,
    brandId: place.brandId,
    brandName: draft.brandName ?? null,
    category: home?.id ?? 'general',
    // A guess that contradicts the file's own category is none.
    productType: draft.productType ?? (guess !== undefined && kind?.id === home?.id ? guess : null),
    name: draft.name,
    descriptionHtml: draft.descriptionHtml,
    status: draft.status,
    tags: draft.tags,
    options,
    sizeChart: null,
    sourceProfile: place.sourceProfile,
    extras: draft.extras,
    position: place.position,
    variants: draft.variants.map((variant) => ({
      sku: variant.sku ?? null,
      barcode: variant.barcode ?? null,
      optionValues: variant.optionValues,
      priceMinor: variant.price.amount,
      compareAtMinor: variant.compareAtPrice?.amount ?? null,
      weightGrams: variant.weightGrams ?? null,
      extras: variant.extras,
      stock: Object.fromEntries(
        Object.entries(variant.stock).flatMap(([code, units]) => {
          const id = place.locations.get(code)
          return id ? [[id, units]] : []
        }),
      ),
    })),
    pictures: draft.images.map((image) => ({
      mediaHash: null,
      sourceUrl: image.src,
      width: null,
      height: null,
      alt: image.alt ? { zh: image.alt, en: image.alt } : {},
      view: 'front',
      isRender: false,
      variantIndex: image.variant,
      extras: image.extras,
    })),
    facts: [...draft.facts, ...readTextFacts(draft, home?.id ?? 'general')].map((fact) => {
      const known = attribute(fact.attribute)
      return {
        attribute: fact.attribute,
        label: labelOf(fact.label, known?.label) ?? bareLabel(fact.attribute),
        value: inBothLanguages(parseFactValue(fact.valueText, fact.attribute, fact.unit)),
        claimKind: known?.claimKind ?? 'spec',
        source: { kind: fact.sourceKind, name: fact.sourceName },
        evidence: fact.evidenceRef ? { ref: fact.evidenceRef } : undefined,
      }
    }),
  }
}

/**
 * The file's own label, in the other language completed by the vocabulary's: 克重 is Fabric weight. A label that says more
 * than the vocabulary's (降噪深度（1千赫）) is not completed, because the English one would lose the condition.
 */
function labelOf(own: LocalizedText | undefined, known: LocalizedText | undefined): LocalizedText | undefined {
  if (!own || !known) return own ?? known
  return [own.zh, own.en].some((label) => label && /[\d（(【[：:/]/.test(label)) ? own : { ...known, ...own }
}

/**
 * Words that the glossary knows, and places, get their name in the other language: a Chinese file then has an English
 * shop page too. Only whole values are translated, word for word; a sentence stays as it is.
 */
function inBothLanguages(value: FactValue): FactValue {
  const both = (text: LocalizedText): LocalizedText => {
    const zh = text.zh ?? (text.en === undefined ? undefined : translateValue(text.en, 'zh'))
    const en = text.en ?? (text.zh === undefined ? undefined : translateValue(text.zh, 'en'))
    return { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }) }
  }
  if (value.kind === 'text') return { ...value, text: both(value.text) }
  if (value.kind === 'list') return { ...value, items: value.items.map(both) }
  if (value.kind === 'composition')
    return { ...value, parts: value.parts.map((part) => ({ ...part, name: both(part.name) })) }
  return value
}

const bareLabel = (attribute: string): LocalizedText => {
  const name = attribute.replace(/^custom:/, '')
  return { zh: name, en: name }
}
