import { err, ok, type Result } from '@qianmian/kernel'
import { createLedger, DELAY_BINS, type Ledger, purgeOrphans } from './ledger.ts'
import { learnOptions } from './options.ts'
import { OUTCOMES, type OutcomeEvent } from './types.ts'

const byKey = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
const byNumber = <T>(map: ReadonlyMap<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b)

interface Saved {
  readonly version: 1
  readonly options: Ledger['options']
  readonly watermarkMs: number | null
  readonly closedBelow: number | null
  readonly open: [number, [string, [string, number, string | null, (number | null)[]]][]][]
  readonly orphans: [string, OutcomeEvent[]][]
  readonly settled: [number, [string, number[]][]][]
  readonly delays: number[][]
}

/**
 * The ledger as text, in one canonical order: equal ledgers give equal text.
 * @example loadLedger(saveLedger(ledger))
 */
export function saveLedger(ledger: Ledger): string {
  purgeOrphans(ledger)
  const finite = (value: number) => (Number.isFinite(value) ? value : null)
  const saved: Saved = {
    version: 1,
    options: ledger.options,
    watermarkMs: finite(ledger.watermarkMs),
    closedBelow: finite(ledger.closedBelow),
    open: byNumber(ledger.open).map(([epoch, decisions]) => [
      epoch,
      byKey(decisions).map(([id, d]) => [id, [d.cell, d.atMs, d.userId ?? null, d.outcomeAtMs.map(finite)]]),
    ]),
    orphans: byKey(ledger.orphans).map(([id, events]) => [
      id,
      [...events].sort((a, b) => a.atMs - b.atMs || (a.outcome < b.outcome ? -1 : 1)),
    ]),
    settled: byNumber(ledger.settled).map(([epoch, cells]) => [epoch, byKey(cells)]),
    delays: ledger.delays,
  }
  return JSON.stringify(saved)
}

/**
 * Reads a saved ledger.
 * @returns `unreadable` when the text is not one; nothing is guessed
 */
export function loadLedger(text: string): Result<Ledger, 'unreadable'> {
  try {
    const saved = JSON.parse(text) as Saved
    if (saved.version !== 1 || saved.delays.length !== OUTCOMES.length) return err('unreadable')
    if (saved.delays.some((bins) => bins.length !== DELAY_BINS)) return err('unreadable')
    const ledger = createLedger(learnOptions(saved.options))
    ledger.watermarkMs = saved.watermarkMs ?? -Infinity
    ledger.closedBelow = saved.closedBelow ?? -Infinity
    for (const [epoch, decisions] of saved.open) {
      const map = new Map(
        decisions.map(([id, [cell, atMs, userId, outcomes]]) => [
          id,
          { cell, atMs, userId: userId ?? undefined, outcomeAtMs: outcomes.map((at) => at ?? Number.NaN) },
        ]),
      )
      ledger.open.set(epoch, map)
      for (const id of map.keys()) ledger.epochOf.set(id, epoch)
    }
    for (const [id, events] of saved.orphans) ledger.orphans.set(id, events)
    for (const [epoch, cells] of saved.settled) ledger.settled.set(epoch, new Map(cells))
    saved.delays.forEach((bins, k) => {
      ledger.delays[k]!.splice(0, DELAY_BINS, ...bins)
    })
    return ok(ledger)
  } catch (error) {
    // Text from outside: bad JSON and wrong shapes end here, bugs of our own do not hide among them.
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)
      return err('unreadable')
    throw error
  }
}
