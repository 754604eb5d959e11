/**
 * The form of one row of a product list. The number is how many things it holds:
 * `big-left` and `big-right` one large and four small, `step` three of unequal width hung at unequal height,
 * `even` four, `pair` two, `wide` one with its label beside it.
 */
export type RowForm = 'big-left' | 'big-right' | 'step' | 'even' | 'pair' | 'wide'

export interface ListingRow {
  readonly form: RowForm
  /** Index of the first thing. */
  readonly start: number
  readonly size: number
}

const SIZE: Readonly<Record<RowForm, number>> = { 'big-left': 5, 'big-right': 5, step: 3, even: 4, pair: 2, wide: 1 }
const CYCLE: readonly RowForm[] = ['big-left', 'step', 'big-right', 'even']
/**
 * Lays a list out in rows of changing form, so that no two rows in a sequence are the same and none is left ragged.
 * @param count how many things there are
 * @returns rows that cover every thing once, in order
 * @example listingRows(8).map((row) => row.form) // ['big-left', 'step']
 */
export function listingRows(count: number): ListingRow[] {
  const rows: ListingRow[] = []
  let start = 0
  for (let turn = 0; start < count; turn++) {
    const form = rowForm(count - start, turn, rows.at(-1)?.form)
    rows.push({ form, start, size: SIZE[form] })
    start += SIZE[form]
  }
  return rows
}

function rowForm(left: number, turn: number, before: RowForm | undefined): RowForm {
  const order = [...CYCLE.map((_, index) => CYCLE[(turn + index) % CYCLE.length] ?? 'even'), 'pair', 'wide'] as const
  const fits = order.filter((form) => SIZE[form] <= left && form !== before)
  // A single thing left over would stand alone in the last row; a row that avoids it comes first.
  return fits.find((form) => left - SIZE[form] !== 1) ?? fits[0] ?? 'wide'
}
