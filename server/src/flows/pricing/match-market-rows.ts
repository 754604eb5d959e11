import type { LocalizedText } from '@qianmian/kernel'
import type { MarketRow } from '../../formats/market/read-market-rows.ts'
import { type NamedVariant, namedVariants } from '../../modules/catalog/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { ROW_WORDS } from './market-words.ts'

/** The variant that a row means, or why none can be said. */
export type Matched =
  | { readonly variant: NamedVariant }
  | { readonly variant?: undefined; readonly says: LocalizedText }

const normal = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** Values of an option cell: `Sand / M`, `米白·M`. */
const optionParts = (text: string): string[] =>
  text
    .split(/[/,;|·、，；]/)
    .map(normal)
    .filter((part) => part !== '')

/** Whether these are the values of a variant, in any order, each in either language. */
function isOption({ options }: NamedVariant, wanted: readonly string[]): boolean {
  const left = [...options]
  for (const part of wanted) {
    const at = left.findIndex(({ zh, en }) => normal(zh ?? '') === part || normal(en ?? '') === part)
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.length === 0
}

function groupBy<K>(variants: readonly NamedVariant[], key: (one: NamedVariant) => K | null): Map<K, NamedVariant[]> {
  const groups = new Map<K, NamedVariant[]>()
  for (const one of variants) {
    const name = key(one)
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return groups
}

/**
 * Finds which variant each row means: by id, else stock-keeping unit, else barcode, else handle and option. A name that fits
 * several variants fits none. One query for all rows.
 */
export async function matchMarketRows(ctx: Ctx, rows: readonly MarketRow[]): Promise<Matched[]> {
  const all = (field: 'variantId' | 'sku' | 'barcode' | 'handle') => [
    ...new Set(rows.map((row) => row[field]).filter((text) => text !== '')),
  ]
  const variants = await namedVariants(ctx, {
    ids: all('variantId'),
    skus: all('sku'),
    barcodes: all('barcode'),
    handles: all('handle'),
  })
  const ids = groupBy(variants, (one) => one.id)
  const skus = groupBy(variants, (one) => one.sku)
  const barcodes = groupBy(variants, (one) => one.barcode)
  const handles = groupBy(variants, (one) => one.handle)
  const one = (name: string, found: readonly NamedVariant[] | undefined): Matched => {
    const [variant, second] = found ?? []
    if (!variant) return { says: ROW_WORDS.unmatched(name) }
    return second ? { says: ROW_WORDS.ambiguous(name) } : { variant }
  }
  return rows.map(({ variantId, sku, barcode, handle, option }): Matched => {
    if (variantId !== '') return one(variantId, ids.get(variantId))
    if (sku !== '') return one(sku, skus.get(sku))
    if (barcode !== '') return one(barcode, barcodes.get(barcode))
    if (handle === '') return { says: ROW_WORDS.unnamed }
    const wanted = optionParts(option)
    const own = handles.get(handle)
    return option === ''
      ? one(handle, own)
      : one(
          `${handle} ${option}`,
          own?.filter((each) => isOption(each, wanted)),
        )
  })
}
