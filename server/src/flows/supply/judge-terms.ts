import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { parseTerms, type TermsPatch } from '../../formats/supply/parse-terms.ts'
import { TERM_FIELDS, type TermField } from '../../formats/supply/term-fields.ts'
import { readTermsCsv, type TermsRow } from '../../formats/supply/terms-csv.ts'
import { type NamedVariant, namedVariants } from '../../modules/catalog/index.ts'
import { listTerms, type Terms } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { grouped } from './gather.ts'
import { TERMS_WORDS } from './terms-words.ts'

/** So many rows are looked at in one go; a larger shop sends several tables. */
export const MOST_TERMS_ROWS = 20_000

/** One value of a variant that would become another. */
export interface TermChange {
  readonly field: TermField
  readonly from: number | string | null
  readonly to: number | string | null
}

/** What becomes of a row. */
export interface JudgedTerms {
  readonly line: number
  readonly state: 'changed' | 'unchanged' | 'refused'
  /** Why it is refused, or what should be looked at. */
  readonly says: LocalizedText | null
  readonly variant: NamedVariant | null
  readonly changes: readonly TermChange[]
}

export interface TermsBatch {
  readonly rows: readonly JudgedTerms[]
  readonly ignored: readonly string[]
  /** Terms of the variants that change, as they would be, and what of them changes. */
  readonly changed: readonly { readonly next: Terms; readonly changes: readonly TermChange[] }[]
}

/** Terms of a variant of which nothing is known. */
export const noTerms = (variantId: string): Terms => ({
  variantId,
  unitCostMinor: null,
  supplier: null,
  leadDays: null,
  leadDaysDeviation: null,
  minOrder: null,
  pack: null,
  shelfLifeDays: null,
  minimumAdvertisedMinor: null,
})

const NAME_SHOWN = 60
const shown = (name: string): string => name.slice(0, NAME_SHOWN)

/** Finds the variant that a row means: by its id, which has to agree with its stock-keeping unit where both stand; else by that. */
function matcher(variants: readonly NamedVariant[]) {
  const ids = new Map(variants.map((one) => [one.id, one]))
  const skus = grouped(
    variants.filter(({ sku }) => sku !== null),
    ({ sku }) => sku ?? '',
  )
  return ({ variantId, sku }: TermsRow): Result<NamedVariant, LocalizedText> => {
    const no = (error: LocalizedText) => ({ ok: false as const, error })
    if (variantId === '' && sku === '') return no(TERMS_WORDS.unnamed)
    const byId = ids.get(variantId)
    if (byId) return sku === '' || byId.sku === sku ? ok(byId) : no(TERMS_WORDS.torn(shown(sku), byId.sku))
    // An id of another installation: the unit says the same thing there and here.
    const [first, second] = sku === '' ? [] : (skus.get(sku) ?? [])
    if (!first) return no(TERMS_WORDS.unmatched(shown(sku || variantId)))
    return second ? no(TERMS_WORDS.ambiguous(shown(sku))) : ok(first)
  }
}

/** What a person should look at although it can be true. */
function doubt(ctx: Ctx, { priceMinor }: NamedVariant, next: Terms, changes: readonly TermChange[]) {
  const touches = (field: TermField) => changes.some((change) => change.field === field)
  if (touches('unitCostMinor') && (next.unitCostMinor ?? 0) > priceMinor)
    return TERMS_WORDS.costAbove(priceMinor, ctx.shop.currency)
  if (touches('minimumAdvertisedMinor') && (next.minimumAdvertisedMinor ?? 0) > priceMinor)
    return TERMS_WORDS.floorAbove(priceMinor, ctx.shop.currency)
  return null
}

/** What of the terms a row changes. @example changesOf(noTerms('var_1'), { pack: 6 }) // [{ field: 'pack', from: null, to: 6 }] */
export const changesOf = (known: Terms, patch: TermsPatch): TermChange[] =>
  TERM_FIELDS.flatMap((field) => {
    const to = patch[field]
    return to === undefined || to === known[field] ? [] : [{ field, from: known[field], to }]
  })

/**
 * Judges a table of terms before anything changes: every row matched, read and compared with what is known.
 * @returns every row by its line; a refusal where the file as a whole says nothing
 */
export async function judgeTerms(ctx: Ctx, text: string): Promise<Result<TermsBatch, Refusal>> {
  const file = readTermsCsv(text)
  if (file.problem) return refuse('unprocessable', file.problem)
  if (file.rows.length > MOST_TERMS_ROWS) return refuse('too-large', TERMS_WORDS.tooMany(MOST_TERMS_ROWS))
  if (file.rows.length + file.broken.length === 0) return refuse('unprocessable', TERMS_WORDS.empty)
  const names = (field: 'variantId' | 'sku') => [...new Set(file.rows.map((row) => row[field]).filter(Boolean))]
  const match = matcher(await namedVariants(ctx, { ids: names('variantId'), skus: names('sku') }))
  const known = new Map((await listTerms(ctx)).map((one) => [one.variantId, one]))
  const lines = new Map<string, number>()
  const changed: TermsBatch['changed'][number][] = []
  const judge = (row: TermsRow): JudgedTerms => {
    const no = (says: LocalizedText, variant: NamedVariant | null = null): JudgedTerms => ({
      line: row.line,
      state: 'refused',
      says,
      variant,
      changes: [],
    })
    const matched = match(row)
    if (!matched.ok) return no(matched.error)
    const variant = matched.value
    const before = lines.get(variant.id)
    if (before !== undefined) return no(TERMS_WORDS.twice(before), variant)
    lines.set(variant.id, row.line)
    const patch = parseTerms(row, ctx.shop.currency)
    if (!patch.ok) return no(patch.error, variant)
    const terms = known.get(variant.id) ?? noTerms(variant.id)
    const changes = changesOf(terms, patch.value)
    if (changes.length === 0) return { line: row.line, state: 'unchanged', says: null, variant, changes }
    const next = { ...terms, ...patch.value }
    changed.push({ next, changes })
    return { line: row.line, state: 'changed', says: doubt(ctx, variant, next, changes), variant, changes }
  }
  const broken = file.broken.map(
    ({ line, says }): JudgedTerms => ({ line, says, state: 'refused', variant: null, changes: [] }),
  )
  const rows = [...broken, ...file.rows.map(judge)].sort((a, b) => a.line - b.line)
  return ok({ rows, ignored: file.ignored, changed })
}
