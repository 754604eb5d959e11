import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { DecisionLog, TargetPolicy } from '@qianmian/learn'

interface Row {
  readonly item: string
  readonly position: string
  readonly click: number
  readonly propensity: number
}

/** A log with a header line: item_id, position, click and propensity are read, plain or gzipped; blank lines are skipped. */
export function readRows(path: string): { rows: Row[]; unreadable: number } {
  const raw = readFileSync(path)
  const text = (raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw).toString('utf8')
  const [head = '', ...lines] = text.split(/\r?\n/)
  const names = head.split(',')
  const at = (name: string) => {
    const column = names.indexOf(name)
    if (column < 0) throw new Error(`${path} has no column ${name}`)
    return column
  }
  const [item, position, click, propensity] = [at('item_id'), at('position'), at('click'), at('propensity')]
  const rows: Row[] = []
  let unreadable = 0
  for (const line of lines) {
    if (line === '') continue
    const cells = line.split(',')
    const row = {
      item: cells[item] ?? '',
      position: cells[position] ?? '',
      click: Number(cells[click] || Number.NaN),
      propensity: Number(cells[propensity] || Number.NaN),
    }
    if (row.item !== '' && Number.isFinite(row.click) && row.propensity > 0 && row.propensity <= 1) rows.push(row)
    else unreadable += 1
  }
  return { rows, unreadable }
}

/**
 * The log and the policy of the other log. Within a (item, position), the harmonic mean of logged propensities estimates
 * how probable the item is there: rows are seen in proportion to their propensity, so the arithmetic mean would sit too
 * high (E[1/p | shown] = 1 / P(shown)). Rows of a position are scaled to sum to 1.
 */
export function pairLogs(log: readonly Row[], target: readonly Row[]) {
  const items = new Map<string, number>()
  const positions = new Map<string, number>()
  const index = (map: Map<string, number>, key: string) => {
    const known = map.get(key) ?? map.size
    map.set(key, known)
    return known
  }
  for (const row of [...log, ...target]) {
    index(items, row.item)
    index(positions, row.position)
  }
  const [actionCount, contextCount] = [items.size, positions.size]
  const inverse = new Float64Array(actionCount * contextCount)
  const seen = new Float64Array(actionCount * contextCount)
  for (const row of target) {
    const c = positions.get(row.position)! * actionCount + items.get(row.item)!
    inverse[c] = inverse[c]! + 1 / row.propensity
    seen[c] = seen[c]! + 1
  }
  const policy: TargetPolicy = Float64Array.from(seen, (n, c) => (n > 0 ? n / inverse[c]! : 0))
  const sums: number[] = []
  for (let x = 0; x < contextCount; x++) {
    const row = policy.subarray(x * actionCount, (x + 1) * actionCount)
    const sum = row.reduce((a, b) => a + b, 0)
    sums.push(sum)
    for (let a = 0; a < actionCount; a++) row[a] = sum > 0 ? row[a]! / sum : 1 / actionCount
  }
  const decisions: DecisionLog = {
    actions: Int32Array.from(log, (row) => items.get(row.item)!),
    contexts: Int32Array.from(log, (row) => positions.get(row.position)!),
    propensities: Float64Array.from(log, (row) => row.propensity),
    rewards: Float64Array.from(log, (row) => row.click),
    actionCount,
    contextCount,
  }
  return { log: decisions, policy, sums }
}
