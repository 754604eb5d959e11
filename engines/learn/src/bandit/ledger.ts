import { err, ok, type Result } from '@qianmian/kernel'
import { type CellKey, cellKey } from './cell.ts'
import type { LearnOptions } from './options.ts'
import { type LearnEvent, OUTCOMES, type OutcomeEvent } from './types.ts'

/** A decision whose outcomes may still come. `outcomeAtMs` is by the order of OUTCOMES; NaN: not seen. */
export interface OpenDecision {
  readonly cell: CellKey
  readonly atMs: number
  readonly userId: string | undefined
  readonly outcomeAtMs: number[]
}

/** Impressions and outcomes of one cell in one closed epoch: [impressions, ...OUTCOMES]. */
export type SettledCounts = number[]

export const DELAY_BINS = 32

/**
 * Everything that the bandit has learned from: counts, and decisions that are still open. Two ledgers that took the same
 * events, in any order within `latenessMs` and any number of times, are equal (`saveLedger`).
 */
export interface Ledger {
  readonly options: LearnOptions
  watermarkMs: number
  /** Epochs under this one are closed. */
  closedBelow: number
  readonly open: Map<number, Map<string, OpenDecision>>
  readonly epochOf: Map<string, number>
  /** Outcomes that came before their impression. */
  readonly orphans: Map<string, OutcomeEvent[]>
  readonly settled: Map<number, Map<CellKey, SettledCounts>>
  /** How many outcomes of each kind came after how much of the window (settled decisions only). */
  readonly delays: number[][]
}

export type Refusal = 'malformed' | 'duplicate' | 'too-late' | 'outside-window'
/** `held`: the outcome waits for its impression. */
export type Applied = Result<'counted' | 'held', Refusal>

/** An empty ledger. */
export function createLedger(options: LearnOptions): Ledger {
  return {
    options,
    watermarkMs: -Infinity,
    closedBelow: -Infinity,
    open: new Map(),
    epochOf: new Map(),
    orphans: new Map(),
    settled: new Map(),
    delays: OUTCOMES.map(() => new Array<number>(DELAY_BINS).fill(0)),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 500

function isWellFormed(event: LearnEvent): boolean {
  if (typeof event !== 'object' || event === null || !Number.isFinite(event.atMs)) return false
  if (event.kind === 'outcome') return isText(event.decisionId) && OUTCOMES.includes(event.outcome)
  if (event.kind !== 'impression' || !isText(event.id) || !isText(event.arm?.id) || !isText(event.context?.product))
    return false
  if (event.userId !== undefined && !isText(event.userId)) return false
  if (!(event.propensity > 0 && event.propensity <= 1)) return false
  const { category = '', audience = '', occasion = '' } = event.context
  if (typeof category !== 'string' || typeof audience !== 'string' || typeof occasion !== 'string') return false
  const { features } = event.arm
  if (typeof features !== 'object' || features === null) return false
  for (const name in features) if (typeof features[name] !== 'string') return false
  return true
}

/**
 * Takes one event in. The ledger is changed in place; a refused event changes nothing but, at most, the watermark.
 * @returns what became of it; a refusal is an expected outcome, to be counted by the caller
 * @example applyEvent(ledger, { kind: 'outcome', decisionId: 'd1', outcome: 'click', atMs: 5 })
 */
export function applyEvent(ledger: Ledger, event: LearnEvent): Applied {
  if (!isWellFormed(event)) return err('malformed')
  const applied = event.kind === 'impression' ? takeImpression(ledger, event) : takeOutcome(ledger, event)
  if (event.atMs > ledger.watermarkMs) {
    ledger.watermarkMs = event.atMs
    closeEpochs(ledger)
  }
  return applied
}

function takeImpression(ledger: Ledger, event: Extract<LearnEvent, { kind: 'impression' }>): Applied {
  const epoch = Math.floor(event.atMs / ledger.options.epochMs)
  if (epoch < ledger.closedBelow) return err('too-late')
  if (ledger.epochOf.has(event.id)) return err('duplicate')
  let decisions = ledger.open.get(epoch)
  if (!decisions) {
    decisions = new Map()
    ledger.open.set(epoch, decisions)
  }
  const cell = cellKey(event.arm, event.context)
  const decision = {
    cell,
    atMs: event.atMs,
    userId: event.userId,
    outcomeAtMs: [Number.NaN, Number.NaN, Number.NaN, Number.NaN],
  }
  decisions.set(event.id, decision)
  ledger.epochOf.set(event.id, epoch)
  const waiting = ledger.orphans.get(event.id)
  if (waiting) {
    ledger.orphans.delete(event.id)
    for (const outcome of waiting) if (isOutside(record(ledger, decision, outcome))) hold(ledger, outcome)
  }
  return ok('counted')
}

function record(ledger: Ledger, decision: OpenDecision, event: OutcomeEvent): Applied {
  const delayMs = event.atMs - decision.atMs
  if (delayMs < 0 || delayMs > ledger.options.attributionWindowMs) return err('outside-window')
  const at = OUTCOMES.indexOf(event.outcome)
  const seen = decision.outcomeAtMs[at]!
  // The first one counts, whatever order they came in.
  if (Number.isNaN(seen) || event.atMs < seen) decision.outcomeAtMs[at] = event.atMs
  return Number.isNaN(seen) ? ok('counted') : err('duplicate')
}

function takeOutcome(ledger: Ledger, event: OutcomeEvent): Applied {
  const epoch = ledger.epochOf.get(event.decisionId)
  const decision = epoch === undefined ? undefined : ledger.open.get(epoch)?.get(event.decisionId)
  if (decision) {
    const recorded = record(ledger, decision, event)
    if (isOutside(recorded)) hold(ledger, event)
    return recorded
  }
  if (event.atMs + ledger.options.latenessMs < ledger.watermarkMs) return err('too-late')
  return hold(ledger, event)
}

// An outcome outside the window is held as one without an impression is, and dropped when that would be: whether it comes
// before or after its epoch is closed makes no difference then.
const isOutside = (applied: Applied): boolean => !applied.ok && applied.error === 'outside-window'

function hold(ledger: Ledger, event: OutcomeEvent): Applied {
  const waiting = ledger.orphans.get(event.decisionId) ?? []
  if (waiting.some((other) => other.outcome === event.outcome && other.atMs === event.atMs)) return err('duplicate')
  waiting.push(event)
  ledger.orphans.set(event.decisionId, waiting)
  return ok('held')
}

/** What a user's impressions of one epoch count each: 1, or less when there are more than the cap. */
export function userFactors(
  decisions: ReadonlyMap<string, OpenDecision>,
  maxPerUserPerEpoch: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { userId } of decisions.values())
    if (userId !== undefined) counts.set(userId, (counts.get(userId) ?? 0) + 1)
  for (const [user, count] of counts)
    if (count <= maxPerUserPerEpoch) counts.delete(user)
    else counts.set(user, maxPerUserPerEpoch / count)
  return counts
}

function closeEpochs(ledger: Ledger): void {
  const { epochMs, attributionWindowMs, latenessMs } = ledger.options
  const closedBelow = Math.floor((ledger.watermarkMs - attributionWindowMs - latenessMs) / epochMs)
  if (closedBelow <= ledger.closedBelow) return
  ledger.closedBelow = closedBelow
  for (const epoch of [...ledger.open.keys()].sort((a, b) => a - b)) if (epoch < closedBelow) settle(ledger, epoch)
  purgeOrphans(ledger)
}

/** Outcomes whose impression did not come in time are dropped. */
export function purgeOrphans(ledger: Ledger): void {
  for (const [id, events] of ledger.orphans) {
    const kept = events.filter((event) => event.atMs + ledger.options.latenessMs >= ledger.watermarkMs)
    if (kept.length === 0) ledger.orphans.delete(id)
    else if (kept.length < events.length) ledger.orphans.set(id, kept)
  }
}

function settle(ledger: Ledger, epoch: number): void {
  const decisions = ledger.open.get(epoch)!
  const factors = userFactors(decisions, ledger.options.maxPerUserPerEpoch)
  const cells = new Map<CellKey, SettledCounts>()
  // In the order of ids: sums of scaled counts come out the same however the events came.
  const ids = factors.size > 0 ? [...decisions.keys()].sort() : decisions.keys()
  for (const id of ids) {
    const decision = decisions.get(id)!
    const factor = (decision.userId === undefined ? undefined : factors.get(decision.userId)) ?? 1
    let counts = cells.get(decision.cell)
    if (!counts) {
      counts = [0, 0, 0, 0, 0]
      cells.set(decision.cell, counts)
    }
    counts[0] = counts[0]! + factor
    for (let k = 0; k < OUTCOMES.length; k++) {
      const at = decision.outcomeAtMs[k]!
      if (Number.isNaN(at)) continue
      counts[k + 1] = counts[k + 1]! + factor
      const bins = ledger.delays[k]!
      const bin = delayBin(at - decision.atMs, ledger.options.attributionWindowMs)
      bins[bin] = bins[bin]! + 1
    }
    ledger.epochOf.delete(id)
  }
  ledger.settled.set(epoch, cells)
  ledger.open.delete(epoch)
}

const delayBin = (delayMs: number, windowMs: number): number =>
  windowMs === 0 ? 0 : Math.min(DELAY_BINS - 1, Math.floor((delayMs / windowMs) * DELAY_BINS))
