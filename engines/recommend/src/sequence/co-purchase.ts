import { BoundedRows } from '../sessions/bounded-rows.ts'
import { growFloat32 } from '../sessions/growable.ts'
import { LearnerBounds } from './learner-bounds.ts'

/**
 * What is bought together. Lift says how much more often than chance; shrinkage keeps a pair that was seen once or twice from
 * looking like a law: `n / (n + shrinkage) * ln(lift)`.
 */
export class CoPurchase {
  readonly rows: BoundedRows
  /** Baskets with the item. */
  baskets: Float32Array = new Float32Array(256)
  basketCount = 0
  /** One person's baskets weigh less and less, and from some number on nothing: nobody ties two products together alone. */
  readonly bounds = new LearnerBounds()
  /** Items left out because their basket was longer than `longest`. */
  droppedItems = 0

  /**
   * @param partnersPerItem most partners kept of one item
   * @param shrinkage baskets that a pair needs before half of its lift is believed
   * @param longest most items of a basket that are paired; a wholesaler's basket says little about what goes with what
   */
  constructor(
    partnersPerItem = 200,
    readonly shrinkage = 5,
    readonly longest = 40,
  ) {
    this.rows = new BoundedRows(partnersPerItem)
  }

  /** Learns one basket; an item counts once however often it is in it. `person` is a hash of who bought it. */
  append(items: ArrayLike<number>, from = 0, to = items.length, person?: number): void {
    const weight = this.bounds.weigh(person)
    if (weight === 0) return
    this.basketCount += weight
    const end = Math.min(to, from + this.longest)
    this.droppedItems += to - end
    for (let i = from; i < end; i++) {
      const item = items[i]!
      if (firstAt(items, from, i, item) < i) continue
      this.baskets = growFloat32(this.baskets, item + 1)
      this.baskets[item] = this.baskets[item]! + weight
      for (let j = from; j < i; j++) {
        const other = items[j]!
        if (firstAt(items, from, j, other) < j) continue
        this.rows.add(item, other, weight)
        this.rows.add(other, item, weight)
      }
    }
  }

  /** Shrunk lift of a pair; 0 when it was never seen. */
  lift(a: number, b: number): number {
    return this.valueOf(this.rows.get(a, b), a, b)
  }

  /** Shrunk lift of two items bought together so often. */
  valueOf(together: number, a: number, b: number): number {
    if (together <= 0) return 0
    const lift = (together * this.basketCount) / (this.baskets[a]! * this.baskets[b]!)
    return (together / (together + this.shrinkage)) * Math.log(lift)
  }

  /**
   * Writes the best complements of an item into `out` and returns how many there are; only pairs above chance count.
   * `isSubstitute` takes out what would replace the item (same category, say). Ties go to the lower item number.
   */
  complements(item: number, out: Int32Array, isSubstitute: (item: number) => boolean): number {
    const { offsetOf, countOf, columns, weights } = this.rows
    const at = offsetOf[item] ?? 0
    const found: { item: number; value: number }[] = []
    for (let i = at; i < at + (countOf[item] ?? 0); i++) {
      const other = columns[i]!
      const value = this.valueOf(weights[i]!, item, other)
      if (value > 0 && !isSubstitute(other)) found.push({ item: other, value })
    }
    found.sort((a, b) => b.value - a.value || a.item - b.item)
    const count = Math.min(out.length, found.length)
    for (let i = 0; i < count; i++) out[i] = found[i]!.item
    return count
  }
}

function firstAt(items: ArrayLike<number>, from: number, to: number, item: number): number {
  for (let i = from; i < to; i++) if (items[i] === item) return i
  return to
}
