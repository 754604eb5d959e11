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
const FORMS: readonly RowForm[] = ['big-left', 'step', 'big-right', 'even', 'pair', 'wide']
const CYCLE: readonly RowForm[] = ['big-left', 'step', 'big-right', 'even']

/**
 * Lays a list out in rows of changing form: no two rows in a sequence are the same, none is left ragged, and a thing
 * stands alone only when there is no other way.
 * @param count how many things there are
 * @returns rows that cover every thing once, in order
 * @example listingRows(8).map((row) => row.form) // ['big-left', 'step']
 */
export function listingRows(count: number): ListingRow[] {
  const rows: ListingRow[] = []
  let start = 0
  for (const form of cheapest(count, 0, undefined, new Map()).forms) {
    rows.push({ form, start, size: SIZE[form] })
    start += SIZE[form]
  }
  return rows
}

interface Plan {
  readonly forms: readonly RowForm[]
  readonly cost: number
}

/** What a row costs beside following the cycle: a repetition shows, a lone thing shows more, a first row of equals is dull. */
const COST = { cycle: 0, offCycle: 1, pair: 2, repeated: 5, wide: 8, evenFirst: 4 } as const

function cheapest(left: number, turn: number, before: RowForm | undefined, known: Map<string, Plan>): Plan {
  if (left === 0) return { forms: [], cost: 0 }
  const key = `${left} ${turn % CYCLE.length} ${before}`
  const seen = known.get(key)
  if (seen) return seen
  let best: Plan = { forms: [], cost: Number.POSITIVE_INFINITY }
  for (const form of FORMS) {
    if (SIZE[form] > left) continue
    const rest = cheapest(left - SIZE[form], turn + 1, form, known)
    const cost = rest.cost + rowCost(form, turn, before)
    if (cost < best.cost) best = { forms: [form, ...rest.forms], cost }
  }
  known.set(key, best)
  return best
}

function rowCost(form: RowForm, turn: number, before: RowForm | undefined): number {
  const repeated = form === before ? COST.repeated : 0
  if (form === 'wide' || form === 'pair') return COST[form] + repeated
  if (form === 'even' && before === undefined) return COST.evenFirst
  return (form === CYCLE[turn % CYCLE.length] ? COST.cycle : COST.offCycle) + repeated
}
