import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One measured figure. `must` and `aim` are bars in words such as `<= 60`; `met` is judged against `must`. */
export interface BenchRow {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly must?: string
  readonly aim?: string
  readonly note?: string
}

const SKIPPED = 3

/** Command-line options of a bench: `--name value`, and flags. */
export function benchOptions(): Readonly<Record<string, string>> {
  const options: Record<string, string> = {}
  const args = process.argv.slice(2)
  for (let i = 0; i < args.length; i++) {
    const name = /^--(.+)$/.exec(args[i] ?? '')?.[1]
    if (!name) continue
    const value = args[i + 1]
    options[name] = value === undefined || value.startsWith('--') ? 'true' : value
  }
  return options
}

/** Where the bench data lie. */
export const dataFolder = (): string =>
  process.env.QIANMIAN_DATA ?? fileURLToPath(new URL('../../shared/data', import.meta.url))

function meets(value: number, bar: string | undefined): boolean | null {
  const match = /^(<=|>=|=|<|>)\s*(-?[\d.]+)$/.exec(bar ?? '')
  if (!match) return null
  const limit = Number(match[2])
  return (
    { '<=': value <= limit, '>=': value >= limit, '=': value === limit, '<': value < limit, '>': value > limit }[
      match[1] ?? ''
    ] ?? null
  )
}

/** Prints the table and writes the JSON. */
export function report(name: string, startedAt: Date, rows: readonly BenchRow[]): void {
  const judged = rows.map((row) => ({ ...row, value: Number(row.value.toFixed(4)), met: meets(row.value, row.must) }))
  const cells = [
    ['id', 'value', 'unit', 'must', 'aim', 'met', 'note'],
    ...judged.map((row) => [
      row.id,
      String(row.value),
      row.unit,
      row.must ?? '',
      row.aim ?? '',
      row.met === null ? '' : row.met ? 'yes' : 'NO',
      row.note ?? '',
    ]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0))) ?? []
  for (const line of cells)
    process.stdout.write(
      `${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    )
  const out = benchOptions().out ?? join(fileURLToPath(new URL('.', import.meta.url)), 'results', `${name}.json`)
  mkdirSync(dirname(out), { recursive: true })
  const command = `npm run bench -- ${[name, ...process.argv.slice(2)].join(' ')}`
  writeFileSync(
    out,
    `${JSON.stringify({ name, command, node: process.version, cpus: cpus().length, startedAt: startedAt.toISOString(), rows: judged }, null, 2)}\n`,
  )
}

/** Ends the bench when its data are not there. */
export function skip(reason: string): never {
  process.stdout.write(`skipped: ${reason}\n`)
  process.exit(SKIPPED)
}

/** Seconds of CPU (user and system) of this process so far. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}
