/** Items and their scores, best first; both arrays have the same length. */
export interface ScoredItems {
  readonly items: Int32Array
  readonly scores: Float64Array
}
