import { drawFan } from './fan-drawing.ts'
import { INK, SHEET, Sheets } from './page.ts'

/** A table of the report: its words are those that are printed. */
export interface ReportTable {
  readonly title: string
  readonly unit: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** In points; they add up to the width of the sheet. */
  readonly widths: readonly number[]
  /** Columns whose texts stand at their end. */
  readonly right: readonly number[]
  /** Where there are no rows. */
  readonly none: string
}

/** Everything that a weekly report prints, in the language of its reader. */
export interface ReportOrder {
  readonly title: string
  readonly subtitle: string
  readonly foot: string
  /** Where figures are made up, so that nobody takes them for real. */
  readonly warning: string | null
  readonly says: string
  readonly figures: readonly { readonly value: string; readonly label: string }[]
  readonly fan: {
    readonly title: string
    readonly unit: string
    readonly says: string
    readonly history: readonly number[]
    readonly median: readonly number[]
    readonly low: readonly number[]
    readonly high: readonly number[]
    readonly todayLabel: string
    readonly occasions: readonly { readonly inDays: number; readonly name: string }[]
  } | null
  readonly tables: readonly ReportTable[]
}

/** Draws the report as a PDF of A4 sheets, in a compute thread. */
export async function drawReport(order: ReportOrder): Promise<Uint8Array> {
  const sheets = new Sheets(order.title, order.foot)
  sheets.y += 12
  sheets.text(order.title, SHEET.margin, sheets.y, { size: 18, face: 'strong' })
  sheets.ctx.fillStyle = INK.accent
  sheets.ctx.fillRect(SHEET.width - SHEET.margin - 60, sheets.y - 8, 60, 3)
  sheets.y += 16
  sheets.text(order.subtitle, SHEET.margin, sheets.y, { size: 9, color: INK.soft })
  sheets.y += 6
  if (order.warning) sheets.paragraph(order.warning, { size: 9, color: INK.accent, gap: 2 })
  sheets.y += 6
  sheets.paragraph(order.says, { size: 13, face: 'strong', gap: 10 })
  const width = (SHEET.width - 2 * SHEET.margin) / Math.max(1, order.figures.length)
  order.figures.forEach(({ value, label }, n) => {
    sheets.text(value, SHEET.margin + n * width, sheets.y + 14, { size: 15 })
    sheets.text(label, SHEET.margin + n * width, sheets.y + 28, { size: 8, color: INK.soft })
  })
  sheets.y += 34
  if (order.fan) {
    sheets.heading(order.fan.title, order.fan.unit)
    sheets.paragraph(order.fan.says, { size: 9, color: INK.soft, gap: 2 })
    drawFan(sheets, order.fan)
  }
  for (const table of order.tables) {
    sheets.heading(table.title, table.unit)
    if (table.rows.length === 0) sheets.paragraph(table.none, { size: 9, color: INK.soft })
    else sheets.table(table.head, table.rows, table.widths, table.right)
  }
  return sheets.close()
}
