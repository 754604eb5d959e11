import { guardFormula } from './formula-guard.ts'

/** How rows of a file are written. */
export interface CsvStyle {
  readonly delimiter: string
  readonly newline: string
  /** `all` puts every cell in quotation marks, `minimal` only those that need it. */
  readonly quote: 'minimal' | 'all'
}

/**
 * One row of CSV with its line end. Cells that a spreadsheet would run are guarded (see `guardFormula`).
 * @example csvRow(['a', '=1+1', 'x,y'], { delimiter: ',', newline: '\n', quote: 'minimal' }) // `a,'=1+1,"x,y"\n`
 */
export function csvRow(cells: readonly string[], style: CsvStyle): string {
  // A single empty cell without quotation marks would read as a blank line.
  const lone = cells.length === 1 && cells[0] === ''
  return cells.map((cell) => csvCell(guardFormula(cell), style, lone)).join(style.delimiter) + style.newline
}

function csvCell(text: string, style: CsvStyle, force: boolean): string {
  const needed =
    force || style.quote === 'all' || text.includes(style.delimiter) || /["\r\n]/.test(text) || /^\s|\s$/.test(text)
  return needed ? `"${text.replaceAll('"', '""')}"` : text
}
