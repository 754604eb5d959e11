import type { DraftField, DraftScope } from '../formats/index.ts'
import { matchVariants, type ProductDetail, type ProductInput, sameText } from '../modules/catalog/index.ts'
import { type MergeNote, type MergePlace, mergeExtras } from './merge-extras.ts'

type VariantInput = ProductInput['variants'][number]
type Levels = Readonly<Record<string, number>>

export interface MergedVariants {
  readonly variants: readonly VariantInput[]
  /** True where the file lists the variants, so that it also says which options there are. */
  readonly isListed: boolean
  /** For each variant of the file, its place among `variants`. */
  readonly places: readonly (number | undefined)[]
}

/**
 * The variants of a product after a file. A file with option columns lists them all; one without (a price list) speaks of
 * the variant with its SKU, or of the product's only one.
 */
export function mergeVariants(
  known: ProductDetail,
  input: ProductInput,
  scope: DraftScope,
  place: MergePlace,
  notes: MergeNote[],
): MergedVariants {
  const merge = (told: VariantInput, before: ProductDetail['variants'][number]) =>
    mergeVariant(told, before, known.stock[before.id] ?? {}, scope, place, notes)
  const isPlain = known.options.length === 0 && (known.variants.length <= 1 || input.variants.length > 1)
  if (scope.fields.has('options') || isPlain) {
    const ids = matchVariants(input.variants, known.variants)
    const byId = new Map(known.variants.map((variant) => [variant.id, variant]))
    const variants = input.variants.map((told, index) => {
      const before = byId.get(ids[index] ?? '')
      return before ? merge(told, before) : told
    })
    const gone = known.variants.length - ids.filter((id) => id !== undefined).length
    if (gone > 0) notes.push({ code: 'removes-variants', number: gone })
    return { variants, isListed: true, places: input.variants.map((_, index) => index) }
  }
  return speakOfSome(known, input, scope, merge, notes)
}

function speakOfSome(
  known: ProductDetail,
  input: ProductInput,
  scope: DraftScope,
  merge: (told: VariantInput, before: ProductDetail['variants'][number]) => VariantInput,
  notes: MergeNote[],
): MergedVariants {
  const variants: VariantInput[] = known.variants.map((before) => ({ ...before, stock: known.stock[before.id] ?? {} }))
  const places = input.variants.map((told) => {
    const at = told.sku ? known.variants.findIndex((variant) => variant.sku === told.sku) : -1
    return at < 0 ? undefined : at
  })
  const told = input.variants[0]
  if (input.variants.length === 1 && told && places[0] === undefined) {
    // One row for a product of several variants: a price that they share is the product's price; nothing else is told.
    const [first, ...others] = known.variants
    const isShared = !!first && others.every((variant) => variant.priceMinor === first.priceMinor)
    const takes = isShared && scope.fields.has('price')
    notes.push({ code: 'variants-not-listed', number: known.variants.length, text: takes ? 'price' : '' })
    return {
      variants: takes ? variants.map((variant) => ({ ...variant, priceMinor: told.priceMinor })) : variants,
      isListed: false,
      places,
    }
  }
  input.variants.forEach((each, index) => {
    const at = places[index]
    const before = at === undefined ? undefined : known.variants[at]
    if (at !== undefined && before) variants[at] = { ...merge(each, before), optionValues: before.optionValues }
    else notes.push({ code: 'unknown-variant', text: each.sku ?? '' })
  })
  return { variants, isListed: false, places }
}

function mergeVariant(
  told: VariantInput,
  before: ProductDetail['variants'][number],
  levels: Levels,
  scope: DraftScope,
  place: MergePlace,
  notes: MergeNote[],
): VariantInput {
  const has = (field: DraftField) => scope.fields.has(field)
  const take = <T>(field: DraftField, issueField: MergeNote['field'], now: T | null, was: T | null): T | null => {
    if (!has(field)) return was
    if (now === null && was !== null) notes.push({ code: 'clears-field', field: issueField })
    return now
  }
  const stock = mergeStock(told.stock, levels, scope, place)
  if (Object.keys(levels).length > 0 && Object.keys(stock).length === 0)
    notes.push({ code: 'clears-field', field: 'stock' })
  return {
    id: before.id,
    sku: take('sku', 'sku', told.sku, before.sku),
    barcode: take('barcode', 'barcode', told.barcode, before.barcode),
    optionValues: told.optionValues.map((value, index) => {
      const was = before.optionValues[index]
      return was && sameText(value, was) ? was : value
    }),
    priceMinor: has('price') ? told.priceMinor : before.priceMinor,
    compareAtMinor: take('compareAtPrice', 'compareAtPrice', told.compareAtMinor, before.compareAtMinor),
    weightGrams: take('weight', 'weight', told.weightGrams, before.weightGrams),
    extras: mergeExtras(told.extras, before.extras, scope, place.adopts),
    stock,
  }
}

/** Units by location id: locations without a column stay; one total that has changed is put right from the first location on. */
function mergeStock(told: Levels, levels: Levels, scope: DraftScope, place: MergePlace): Levels {
  if (scope.stock === 'none') return levels
  if (scope.stock === 'all') return told
  if (scope.stock === 'total') return spreadTotal(told, levels)
  const merged: Record<string, number> = { ...levels }
  for (const code of scope.stock) {
    const id = place.locations.get(code)
    if (id === undefined) continue
    const units = told[id]
    if (units === undefined) delete merged[id]
    else merged[id] = units
  }
  return merged
}

function spreadTotal(told: Levels, levels: Levels): Levels {
  const ids = Object.keys(levels)
  const [first] = ids
  if (first === undefined || Object.keys(told).length === 0) return told
  const sum = (units: Levels) => Object.values(units).reduce((total, each) => total + each, 0)
  let change = sum(told) - sum(levels)
  const merged: Record<string, number> = { ...levels }
  if (change > 0) merged[first] = (merged[first] ?? 0) + change
  for (const id of ids) {
    if (change >= 0) break
    const taken = Math.min(merged[id] ?? 0, -change)
    merged[id] = (merged[id] ?? 0) - taken
    change += taken
  }
  return merged
}
