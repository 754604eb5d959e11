import { categoryOfType, type LocalizedText } from '@qianmian/kernel'
import type { DraftField, DraftScope, IssueField, SourceProfile } from '../formats/index.ts'
import { type ProductDetail, type ProductInput, sameText } from '../modules/catalog/index.ts'
import { type MergeNote, type MergePlace, mergeExtras } from './merge-extras.ts'
import { mergeFacts } from './merge-facts.ts'
import { mergeVariants } from './merge-variants.ts'

/**
 * What a stored product becomes when a file brings it again. Columns that the file does not have leave everything as it is;
 * a cell that is there and empty clears, and the notes say so; a person's corrections stay.
 * @returns the whole new state, with the ids of what it keeps
 */
export function mergeProduct(
  known: ProductDetail,
  input: ProductInput,
  scope: DraftScope,
  place: MergePlace,
): { readonly input: ProductInput; readonly notes: readonly MergeNote[] } {
  const notes: MergeNote[] = []
  const has = (field: DraftField) => scope.fields.has(field)
  const clears = (field: IssueField, isCleared: boolean) => {
    if (isCleared) notes.push({ code: 'clears-field', field })
  }
  const { variants, isListed, places } = mergeVariants(known, input, scope, place, notes)
  clears(
    'description',
    Object.keys(known.descriptionHtml).length > 0 && describes(scope) && isBare(input.descriptionHtml),
  )
  clears('brand', has('brand') && !!(known.brandId ?? known.brandName) && !(input.brandId ?? input.brandName))
  clears('category', has('category') && known.category !== 'general' && input.category === 'general')
  clears('productType', has('productType') && known.productType !== null && input.productType === null)
  clears('tags', has('tags') && known.tags.length > 0 && input.tags.length === 0)
  const merged: ProductInput = {
    ...input,
    isComplete: true,
    name: mergeText(known.name, input.name, has, 'name'),
    descriptionHtml: mergeText(known.descriptionHtml, input.descriptionHtml, has, 'description'),
    brandId: has('brand') ? input.brandId : known.brandId,
    brandName: has('brand') ? input.brandName : known.brandName,
    category: has('category') ? input.category : known.category,
    productType: mergeType(known, input, has),
    tags: has('tags') ? input.tags : known.tags,
    status: has('status') ? input.status : known.status,
    options: isListed ? mergeOptions(known, input) : known.options,
    sourceProfile: place.adopts ? input.sourceProfile : known.sourceProfile,
    extras: mergeExtras(input.extras, known.extras, scope, place.adopts),
    variants,
    pictures: mergePictures(known, input, variants, places, has),
    facts: mergeFacts(known.facts, input.facts, scope, notes),
  }
  clears('image', has('images') && known.pictures.some((p) => p.sourceUrl !== null) && input.pictures.length === 0)
  return { input: merged, notes: distinct(notes) }
}

/**
 * True if a product that came from one file takes the shape of another: it has none yet, or the new one has a place for
 * everything that the old one has.
 */
export function adoptsProfile(next: SourceProfile, before: SourceProfile | undefined): boolean {
  if (!before) return true
  if (next.format !== before.format || next.variant !== before.variant) return false
  const columns = new Set(next.columns)
  return before.columns.every((column) => columns.has(column))
}

type Has = (field: DraftField) => boolean

const describes = (scope: DraftScope): boolean =>
  (['description', 'description.zh', 'description.en'] as const).some((field) => scope.fields.has(field))

const isBare = (text: LocalizedText): boolean => !text.zh && !text.en

function mergeText(known: LocalizedText, input: LocalizedText, has: Has, field: 'name' | 'description'): LocalizedText {
  // One column without a language: it replaces a text of one language, and one half of a text of two.
  if (has(field)) return isBare(input) ? {} : known.zh && known.en ? { ...known, ...input } : input
  const merged: { zh?: string; en?: string } = { ...known }
  for (const lang of ['zh', 'en'] as const) {
    if (!has(`${field}.${lang}`)) continue
    if (input[lang]) merged[lang] = input[lang]
    else delete merged[lang]
  }
  return merged
}

function mergeType(known: ProductDetail, input: ProductInput, has: Has): string | null {
  if (has('productType')) return input.productType
  if (!has('category') || known.productType === null) return known.productType
  return categoryOfType(known.productType)?.id === input.category ? known.productType : null
}

function mergeOptions(known: ProductDetail, input: ProductInput): ProductInput['options'] {
  return input.options.map((option, index) => {
    const before = known.options[index]
    return {
      name: before && sameText(option.name, before.name) ? before.name : option.name,
      values: option.values.map((value) => before?.values.find((each) => sameText(each, value)) ?? value),
    }
  })
}

function mergePictures(
  known: ProductDetail,
  input: ProductInput,
  variants: ProductInput['variants'],
  places: readonly (number | undefined)[],
  has: Has,
): ProductInput['pictures'] {
  const stored = known.pictures.map(({ variantId, ...picture }) => {
    const at = variants.findIndex((variant) => variant.id !== undefined && variant.id === variantId)
    return { ...picture, variantIndex: at < 0 ? undefined : at }
  })
  const free = [...stored]
  const told = input.pictures.map((picture) => {
    const at = free.findIndex((each) => each.sourceUrl !== null && each.sourceUrl === picture.sourceUrl)
    const before = at < 0 ? undefined : free.splice(at, 1)[0]
    const variantIndex = picture.variantIndex === undefined ? undefined : places[picture.variantIndex]
    if (!before) return { ...picture, variantIndex }
    // The stored copy of a picture, its measures and its other language stay with its address.
    const isSameAlt = !has('imageAlt') || (before.alt.zh ?? before.alt.en) === (picture.alt.zh ?? picture.alt.en)
    return {
      ...before,
      alt: isSameAlt ? before.alt : picture.alt,
      extras: picture.extras,
      variantIndex: has('variantImage') ? variantIndex : before.variantIndex,
    }
  })
  // Pictures without an address in the file were never in it: renders, and what people have put there.
  if (has('images')) return [...told, ...free.filter((each) => each.sourceUrl === null)]
  const byId = new Map(told.flatMap((each) => ('id' in each && each.id ? [[each.id, each] as const] : [])))
  return [...stored.map((each) => byId.get(each.id) ?? each), ...told.filter((each) => !('id' in each && each.id))]
}

function distinct(notes: readonly MergeNote[]): readonly MergeNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()]
}
