import { CoPurchase } from '../sequence/co-purchase.ts'
import type { PersonalHistory } from '../sequence/personal-frequency.ts'
import { PopularityByContext } from '../sequence/popularity-by-context.ts'
import { CandidateTable } from '../sessions/candidate-table.ts'
import { COLUMN } from './shortlist.ts'

/** What may be known beside the session. Whatever is left out changes nothing. */
export interface RankContext {
  /** The shopper's own history, when she agreed to its use. */
  readonly history?: PersonalHistory
  /** Items in the basket, or just bought: what goes with them is proposed. The newest eight are read. */
  readonly basket?: ArrayLike<number>
  /** Cell of hour, region and season, see `contextCell`. */
  readonly cell?: number
}

/** How much each leg counts in the score, in natural logarithms of odds. */
export interface ContextWeights {
  readonly history: number
  readonly coPurchase: number
  readonly cell: number
}

export const CONTEXT_DEFAULTS: ContextWeights = { history: 1, coPurchase: 0.6, cell: 0.4 }

const [OWN, TOGETHER, HERE] = [0, 1, 2] as const
const LEGS = 3
/** Entries read of one row: rows are heaviest first. */
const READ = 48
const BASKET = 8
/** The shop's own impressions may bend the weights so far and no further. */
const LEAST = -1
const GREATEST = 4

/**
 * The legs that need more than the session: what this shopper buys again, what is bought together, what is popular at this
 * hour in this region and season. They propose candidates and add to the ranker's scores.
 */
export class ContextLegs {
  readonly coPurchase: CoPurchase
  readonly byContext: PopularityByContext
  /** Weights of history, co-purchase and cell, in this order. */
  readonly weights: Float32Array
  /** Values of the last `describe`, three a row. */
  readonly values: Float32Array
  readonly #table = new CandidateTable(LEGS)
  #cell = -1

  /** @param room most candidates described at once */
  constructor(
    room: number,
    weights = CONTEXT_DEFAULTS,
    coPurchase = new CoPurchase(),
    byContext = new PopularityByContext(),
  ) {
    this.values = new Float32Array(room * LEGS)
    this.weights = Float32Array.of(weights.history, weights.coPurchase, weights.cell)
    this.coPurchase = coPurchase
    this.byContext = byContext
  }

  /** Takes up a context and names its best candidates in the sources' table. */
  propose({ history, basket, cell }: RankContext, itemCount: number, table: CandidateTable): void {
    const own = this.#table
    own.reset(itemCount)
    this.#cell = cell ?? -1
    if (history) {
      for (let i = 0; i < history.count; i++) own.add(history.items[i]!, OWN, history.shareAt(i))
    }
    if (basket) this.#proposeTogether(basket)
    // at most as strong as the best of the nearest, which is 1
    for (let row = 0; row < own.count; row++) {
      const strength = own.values[row * LEGS]! + own.values[row * LEGS + TOGETHER]! / 4
      table.add(own.items[row]!, COLUMN.nearest, Math.min(1, strength))
    }
    if (cell === undefined) return
    const { offsetOf, countOf, columns, weights } = this.byContext.rows
    const at = offsetOf[cell] ?? 0
    const end = at + Math.min(countOf[cell] ?? 0, READ)
    for (let i = at; i < end; i++) table.add(columns[i]!, COLUMN.nearest, (0.5 * weights[i]!) / weights[at]!)
  }

  #proposeTogether(basket: ArrayLike<number>): void {
    const own = this.#table
    const { rows } = this.coPurchase
    for (let b = Math.max(0, basket.length - BASKET); b < basket.length; b++) {
      const item = basket[b]!
      const at = rows.offsetOf[item] ?? 0
      const end = at + Math.min(rows.countOf[item] ?? 0, READ)
      for (let i = at; i < end; i++) {
        const value = this.coPurchase.valueOf(rows.weights[i]!, item, rows.columns[i]!)
        if (value <= 0) continue
        const place = own.row(rows.columns[i]!) * LEGS + TOGETHER
        if (value > own.values[place]!) own.values[place] = value
      }
    }
  }

  /** Describes the candidates chosen, for the context taken up last. */
  describe(items: Int32Array, count: number): void {
    const { values } = this
    const own = this.#table
    for (let n = 0; n < count; n++) {
      const row = own.find(items[n]!)
      const at = n * LEGS
      // shares are small numbers with a long tail; their root tells them apart as evenly as odds do
      values[at] = row < 0 ? 0 : 2 * Math.sqrt(own.values[row * LEGS]!)
      values[at + TOGETHER] = row < 0 ? 0 : own.values[row * LEGS + TOGETHER]!
      values[at + HERE] = this.#cell < 0 ? 0 : this.byContext.logLift(this.#cell, items[n]!)
    }
  }

  /** Adds what the legs say to the scores of the candidates described. */
  addTo(scores: Float32Array, count: number): void {
    const { values, weights } = this
    for (let n = 0; n < count; n++) {
      const at = n * LEGS
      scores[n] =
        scores[n]! +
        weights[OWN]! * values[at]! +
        weights[TOGETHER]! * values[at + 1]! +
        weights[HERE]! * values[at + 2]!
    }
  }

  /** Adds to `gradient`, three numbers, what `errors` of the candidates described say of the weights. */
  gradient(errors: Float32Array, count: number, gradient: Float32Array): void {
    for (let n = 0; n < count; n++)
      for (let leg = 0; leg < LEGS; leg++) gradient[leg] = gradient[leg]! + errors[n]! * this.values[n * LEGS + leg]!
  }

  /** Moves the weights against a gradient, within their bounds. */
  move(gradient: Float32Array, rate: number): void {
    for (let leg = 0; leg < LEGS; leg++)
      this.weights[leg] = Math.max(LEAST, Math.min(GREATEST, this.weights[leg]! - rate * gradient[leg]!))
  }
}
