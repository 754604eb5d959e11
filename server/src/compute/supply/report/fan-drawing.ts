import type { ReportOrder } from './draw-report.ts'
import { INK, SHEET, type Sheets } from './page.ts'

const HEIGHT = 150

/** History and forecast of an item: a line, a middle, and where four of five outcomes lie. */
export function drawFan(sheets: Sheets, fan: NonNullable<ReportOrder['fan']>): void {
  sheets.room(HEIGHT + 40)
  const { ctx } = sheets
  const [left, right] = [SHEET.margin + 26, SHEET.width - SHEET.margin]
  const [top, bottom] = [sheets.y + 14, sheets.y + HEIGHT]
  const days = fan.history.length + fan.median.length
  const most = Math.max(1, ...fan.history, ...fan.high)
  const step = niceStep(most / 3)
  const x = (t: number): number => left + ((right - left) * t) / Math.max(1, days - 1)
  const y = (units: number): number => bottom - ((bottom - top) * units) / (step * Math.ceil(most / step))
  for (let units = 0; units <= step * Math.ceil(most / step); units += step) {
    ctx.strokeStyle = INK.line
    ctx.lineWidth = 0.5
    ctx.beginPath()
    ctx.moveTo(left, y(units))
    ctx.lineTo(right, y(units))
    ctx.stroke()
    sheets.text(String(units), left - 5, y(units) + 3, { size: 7.5, color: INK.soft, align: 'right' })
  }
  const from = fan.history.length - 1
  ctx.fillStyle = INK.fan
  ctx.beginPath()
  fan.low.forEach((units, h) => {
    if (h === 0) ctx.moveTo(x(from + 1), y(units))
    else ctx.lineTo(x(from + 1 + h), y(units))
  })
  for (let h = fan.high.length - 1; h >= 0; h--) ctx.lineTo(x(from + 1 + h), y(fan.high[h] as number))
  ctx.fill()
  stroke(
    ctx,
    fan.history.map((units, t) => [x(t), y(units)]),
    INK.ink,
    0.9,
  )
  stroke(
    ctx,
    fan.median.map((units, h) => [x(from + 1 + h), y(units)]),
    INK.data,
    1.4,
  )
  ctx.strokeStyle = INK.accent
  ctx.lineWidth = 0.9
  ctx.beginPath()
  ctx.moveTo(x(from), top - 6)
  ctx.lineTo(x(from), bottom)
  ctx.stroke()
  sheets.text(fan.todayLabel, x(from) - 4, top - 2, { size: 7.5, color: INK.accent, align: 'right' })
  for (const { inDays, name } of fan.occasions)
    sheets.text(name, x(from + 1 + inDays), top - 2, { size: 7.5, color: INK.soft, align: 'center' })
  sheets.y = bottom + 14
}

function stroke(
  ctx: Sheets['ctx'],
  points: readonly (readonly [number, number])[],
  color: string,
  width: number,
): void {
  ctx.strokeStyle = color
  ctx.lineWidth = width
  ctx.beginPath()
  points.forEach(([x, y], n) => {
    if (n === 0) ctx.moveTo(x, y)
    else ctx.lineTo(x, y)
  })
  ctx.stroke()
}

/** 1, 2 or 5 times a power of ten, and never below one. @example niceStep(37) // 50 */
export function niceStep(rough: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, rough)))
  return Math.max(1, ([1, 2, 5, 10].find((times) => times * size >= rough) ?? 10) * size)
}
