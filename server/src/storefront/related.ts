import type { RelatedView } from '@qianmian/web/view'
import { card, lowestPrice } from './cards.ts'
import type { PageRequest } from './page-request.ts'
import { type Planned, planCards } from './plan-sections.ts'
import type { ShownProduct } from './snapshot.ts'

/** What stands below a product: found for everybody from the product itself, and for a person who agreed from what she has not seen. */
export interface RelatedFound {
  readonly planned: Planned
  /** True when what is bought together rests on orders of which some were made up. */
  readonly hasSimulatedOrders: boolean
  /** Product ids that visits go on to. */
  readonly next: readonly string[]
  /** Product ids that this person has not seen. */
  readonly forYou: readonly string[]
}

const MOST = 4
/** A row of one looks like a mistake. */
const FEWEST = 2

/** The rows below a product, each thing once. */
export function relatedRows(request: PageRequest, product: ShownProduct, found: RelatedFound): RelatedView[] {
  const { planned, next, forYou } = found
  const used = new Set([product.detail.id])
  const take = (products: readonly (ShownProduct | undefined)[]): ShownProduct[] => {
    const free = products.flatMap((one) => (one && !used.has(one.detail.id) ? [one] : [])).slice(0, MOST)
    if (free.length < FEWEST) return []
    for (const one of free) used.add(one.detail.id)
    return free
  }
  const items = planned.plan.blocks.find(({ kind }) => kind === 'complements')?.items.slice(0, MOST) ?? []
  const complements = items.length >= FEWEST ? planCards(request, planned, items) : []
  for (const { id } of complements) used.add(id)
  const price = lowestPrice(product)
  const same = request.snapshot.products
    .filter(
      (other) => other.detail.category === product.detail.category && other !== product && !used.has(other.detail.id),
    )
    .sort((a, b) => Math.abs(lowestPrice(a) - price) - Math.abs(lowestPrice(b) - price))
    .slice(0, MOST)
  const cards = (products: readonly ShownProduct[]) => products.map((one) => card(request, one))
  const nextRow = take(next.map(planned.product))
  const rows: RelatedView[] = [
    {
      kind: 'complements',
      cards: complements,
      // Orders put things in order and may add some; who made them is said.
      ...(found.hasSimulatedOrders ? { isSimulated: true } : {}),
    },
    { kind: 'next', cards: cards(nextRow), ...(request.hasSimulatedVisits ? { isSimulated: true } : {}) },
    { kind: 'same-category', cards: cards(same.filter((one) => !used.has(one.detail.id))) },
  ]
  for (const one of same) used.add(one.detail.id)
  rows.push({ kind: 'for-you', cards: cards(take(forYou.map(planned.product))) })
  return rows.filter((row) => row.cards.length > 0)
}
