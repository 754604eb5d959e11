import { attribute, category, categoryOfType, type LocalizedText } from '@qianmian/kernel'
import { type ProductDraft, parseFactValue } from '../formats/index.ts'
import type { ProductInput } from '../modules/catalog/index.ts'

/** What an import knows of the shop. */
export interface DraftPlace {
  readonly brandId: string | null
  readonly sourceProfile: string | null
  readonly position: number
  /** Location ids by code; `default` is where a file with one number puts its stock. */
  readonly locations: ReadonlyMap<string, string>
}

/** Turns what a file said into what the catalogue keeps. Figures and units of facts are parsed here; in doubt they stay text. */
export function draftToProduct(draft: ProductDraft, place: DraftPlace): ProductInput {
  const home = draft.category
    ? category(draft.category)
    : draft.productType
      ? categoryOfType(draft.productType)
      : undefined
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
    category: home?.id ?? 'general',
    productType: draft.productType ?? null,
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
    facts: draft.facts.map((fact) => {
      const known = attribute(fact.attribute)
      return {
        attribute: fact.attribute,
        label: fact.label ??
          known?.label ?? { zh: fact.attribute.replace(/^custom:/, ''), en: fact.attribute.replace(/^custom:/, '') },
        value: parseFactValue(fact.valueText, fact.attribute, fact.unit),
        claimKind: known?.claimKind ?? 'spec',
        source: { kind: fact.sourceKind, name: fact.sourceName },
        evidence: fact.evidenceRef ? { ref: fact.evidenceRef } : undefined,
      }
    }),
  }
}
