import { type Cell, type CellKey, readCellKey } from './cell.ts'
import { DELAY_BINS, type Ledger, userFactors } from './ledger.ts'
import { OUTCOMES } from './types.ts'

/**
 * Counts by epoch and cell, typed arrays of `epochs.length × cells.length` (row-major by epoch). Exposure of an outcome is
 * the number of impressions times the chance that the outcome would have been seen by now: a young impression without a
 * click is not yet a miss (delay correction after Chapelle, "Modeling delayed feedback in display advertising", 2014).
 */
export interface EpochCounts {
  readonly epochs: readonly number[]
  readonly keys: readonly CellKey[]
  readonly cells: readonly Cell[]
  /** By the order of OUTCOMES. */
  readonly exposure: readonly Float64Array[]
  readonly events: readonly Float64Array[]
}

/** Share of the outcomes of a kind that have come by an age, from settled decisions; one uniform one stands in at first. */
function completeness(ledger: Ledger, k: number): (ageMs: number) => number {
  const windowMs = ledger.options.attributionWindowMs
  const bins = ledger.delays[k]!
  const PRIOR = 1 / DELAY_BINS
  const cumulated = new Float64Array(DELAY_BINS + 1)
  for (let i = 0; i < DELAY_BINS; i++) cumulated[i + 1] = cumulated[i]! + bins[i]! + PRIOR
  const total = cumulated[DELAY_BINS]!
  return (ageMs) => {
    if (ageMs >= windowMs) return 1
    const x = Math.max(0, (ageMs / windowMs) * DELAY_BINS)
    const i = Math.min(DELAY_BINS - 1, Math.floor(x))
    return (cumulated[i]! + (x - i) * (cumulated[i + 1]! - cumulated[i]!)) / total
  }
}

/**
 * What the ledger says at a moment.
 * @param earlier lends its cells when they are the same still
 * @param nowMs usually the time of the choice; outcomes after it must not be in the ledger
 */
export function epochCounts(ledger: Ledger, nowMs: number, earlier?: EpochCounts): EpochCounts {
  const epochs = [...new Set([...ledger.settled.keys(), ...ledger.open.keys()])].sort((a, b) => a - b)
  const found = new Set<CellKey>()
  for (const cells of ledger.settled.values()) for (const key of cells.keys()) found.add(key)
  for (const decisions of ledger.open.values()) for (const { cell } of decisions.values()) found.add(cell)
  const isSame = earlier?.keys.length === found.size && earlier.keys.every((key) => found.has(key))
  const keys = isSame ? earlier.keys : [...found].sort()
  const index = new Map(keys.map((key, i) => [key, i]))
  const size = epochs.length * keys.length
  const exposure = OUTCOMES.map(() => new Float64Array(size))
  const events = OUTCOMES.map(() => new Float64Array(size))
  const complete = OUTCOMES.map((_, k) => completeness(ledger, k))
  epochs.forEach((epoch, e) => {
    const base = e * keys.length
    for (const [key, counts] of ledger.settled.get(epoch) ?? []) {
      const at = base + index.get(key)!
      for (let k = 0; k < OUTCOMES.length; k++) {
        exposure[k]![at] = counts[0]!
        events[k]![at] = counts[k + 1]!
      }
    }
    const decisions = ledger.open.get(epoch)
    if (!decisions) return
    const factors = userFactors(decisions, ledger.options.maxPerUserPerEpoch)
    const ids = factors.size > 0 ? [...decisions.keys()].sort() : decisions.keys()
    for (const id of ids) {
      const decision = decisions.get(id)!
      const factor = (decision.userId === undefined ? undefined : factors.get(decision.userId)) ?? 1
      const at = base + index.get(decision.cell)!
      const ageMs = nowMs - decision.atMs
      for (let k = 0; k < OUTCOMES.length; k++) {
        exposure[k]![at] = exposure[k]![at]! + factor * complete[k]!(ageMs)
        if (!Number.isNaN(decision.outcomeAtMs[k]!)) events[k]![at] = events[k]![at]! + factor
      }
    }
  })
  return { epochs, keys, cells: isSame ? earlier.cells : keys.map(readCellKey), exposure, events }
}

/** Sums over epochs with a weight each. */
export function sumEpochs(values: Float64Array, cells: number, weights: Float64Array): Float64Array {
  const sums = new Float64Array(cells)
  for (let e = 0; e < weights.length; e++) {
    const weight = weights[e]!
    if (weight === 0) continue
    const base = e * cells
    for (let c = 0; c < cells; c++) sums[c] = sums[c]! + weight * values[base + c]!
  }
  return sums
}
