import { createLedger, type LearnOptions, type Ledger, OUTCOMES } from '@qianmian/learn'

const FIELDS = 2 + OUTCOMES.length
/** Decisions between which other work of the process has its turn. */
const SLICE = 10_000

/** What a policy is made from, in columns: a ledger of a hundred thousand decisions goes to a thread in milliseconds. */
export interface PackedLedger {
  readonly options: LearnOptions
  readonly watermarkMs: number
  readonly delays: readonly (readonly number[])[]
  readonly cells: readonly string[]
  readonly users: readonly string[]
  /** Of each open decision: cell, user (or −1). */
  readonly open: Int32Array
  /** Of each open decision: epoch, time, time of each outcome. */
  readonly openTimes: Float64Array
  /** Of each settled cell: its place in `cells`. */
  readonly settled: Int32Array
  /** Of each settled cell: epoch, impressions, outcomes. */
  readonly settledCounts: Float64Array
}

class Places {
  readonly list: string[] = []
  readonly #at = new Map<string, number>()

  of(text: string): number {
    const known = this.#at.get(text)
    if (known !== undefined) return known
    this.#at.set(text, this.list.length)
    return this.list.push(text) - 1
  }
}

/** Puts a ledger into columns, in slices. It must not change meanwhile. */
export async function packLedger(ledger: Ledger): Promise<PackedLedger> {
  const [cells, users] = [new Places(), new Places()]
  let [openCount, settledCount] = [0, 0]
  for (const decisions of ledger.open.values()) openCount += decisions.size
  for (const counts of ledger.settled.values()) settledCount += counts.size
  const open = new Int32Array(openCount * 2)
  const openTimes = new Float64Array(openCount * FIELDS)
  let row = 0
  for (const [epoch, decisions] of ledger.open)
    for (const { cell, userId, atMs, outcomeAtMs } of decisions.values()) {
      open[row * 2] = cells.of(cell)
      open[row * 2 + 1] = userId === undefined ? -1 : users.of(userId)
      openTimes.set([epoch, atMs, ...outcomeAtMs], row * FIELDS)
      row += 1
      if (row % SLICE === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  const settled = new Int32Array(settledCount)
  const settledCounts = new Float64Array(settledCount * FIELDS)
  row = 0
  for (const [epoch, counts] of ledger.settled)
    for (const [cell, values] of counts) {
      settled[row] = cells.of(cell)
      settledCounts.set([epoch, ...values], row * FIELDS)
      row += 1
      if (row % SLICE === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  return {
    options: ledger.options,
    watermarkMs: ledger.watermarkMs,
    delays: ledger.delays,
    cells: cells.list,
    users: users.list,
    open,
    openTimes,
    settled,
    settledCounts,
  }
}

/** A ledger that teaches what the packed one did. Ids of decisions are gone: it takes no more events. */
export function unpackLedger(packed: PackedLedger): Ledger {
  const ledger = createLedger(packed.options)
  ledger.watermarkMs = packed.watermarkMs
  packed.delays.forEach((bins, k) => void ledger.delays[k]?.splice(0, bins.length, ...bins))
  for (let row = 0; row < packed.open.length / 2; row++) {
    const [epoch = 0, atMs = 0, ...outcomeAtMs] = packed.openTimes.subarray(row * FIELDS, (row + 1) * FIELDS)
    const decisions = ledger.open.get(epoch) ?? new Map()
    if (decisions.size === 0) ledger.open.set(epoch, decisions)
    const user = packed.open[row * 2 + 1] ?? -1
    decisions.set(`${row}`, {
      cell: packed.cells[packed.open[row * 2] ?? 0] ?? '',
      atMs,
      userId: user < 0 ? undefined : packed.users[user],
      outcomeAtMs,
    })
  }
  for (let row = 0; row < packed.settled.length; row++) {
    const [epoch = 0, ...counts] = packed.settledCounts.subarray(row * FIELDS, (row + 1) * FIELDS)
    const cells = ledger.settled.get(epoch) ?? new Map()
    if (cells.size === 0) ledger.settled.set(epoch, cells)
    cells.set(packed.cells[packed.settled[row] ?? 0] ?? '', counts)
  }
  return ledger
}
