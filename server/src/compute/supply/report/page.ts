import { createCanvas, GlobalFonts, PDFDocument, type SKRSContext2D } from '@napi-rs/canvas'
import { fontFiles } from '../../poster-fonts.ts'

/** A4 in points, upright. */
export const SHEET = { width: 595, height: 842, margin: 46 } as const
export const INK = {
  ink: '#17130F',
  soft: '#6B6258',
  line: '#E4DACB',
  accent: '#C33A22',
  data: '#33517E',
  fan: '#B9C4D6',
} as const

const FAMILY = { text: 'QM Report Text', strong: 'QM Report Strong' } as const
type Face = keyof typeof FAMILY

function openFonts(): void {
  const { sans400, sans600 } = fontFiles()
  if (!GlobalFonts.has(FAMILY.text)) GlobalFonts.register(Buffer.from(sans400), FAMILY.text)
  if (!GlobalFonts.has(FAMILY.strong)) GlobalFonts.register(Buffer.from(sans600), FAMILY.strong)
}

/** Sheets that are written on from top to bottom: whatever does not fit goes onto the next one. */
export class Sheets {
  readonly #file: PDFDocument
  readonly #foot: string
  readonly #pen: SKRSContext2D
  ctx: SKRSContext2D
  y: number = SHEET.margin
  #page = 0

  constructor(title: string, foot: string) {
    openFonts()
    this.#file = new PDFDocument({ title, creator: 'Qianmian' })
    this.#foot = foot
    this.#pen = createCanvas(8, 8).getContext('2d')
    this.ctx = this.#begin()
  }

  #begin(): SKRSContext2D {
    this.#page += 1
    // A page draws like a canvas; the package types it as a browser would.
    const ctx = this.#file.beginPage(SHEET.width, SHEET.height) as unknown as SKRSContext2D
    ctx.fillStyle = '#FFFFFF'
    ctx.fillRect(0, 0, SHEET.width, SHEET.height)
    this.ctx = ctx
    this.y = SHEET.margin
    this.text(this.#foot, SHEET.margin, SHEET.height - 24, { size: 7.5, color: INK.soft })
    this.text(String(this.#page), SHEET.width - SHEET.margin, SHEET.height - 24, {
      size: 7.5,
      color: INK.soft,
      align: 'right',
    })
    return ctx
  }

  /** Makes sure that so much is left on the sheet. */
  room(height: number): void {
    if (this.y + height <= SHEET.height - SHEET.margin) return
    this.#file.endPage()
    this.ctx = this.#begin()
  }

  width(text: string, size: number, face: Face = 'text'): number {
    this.#pen.font = `${size}px "${FAMILY[face]}"`
    return this.#pen.measureText(text).width
  }

  text(
    text: string,
    x: number,
    y: number,
    {
      size = 9.5,
      face = 'text',
      color = INK.ink,
      align = 'left',
    }: { size?: number; face?: Face; color?: string; align?: 'left' | 'right' | 'center' } = {},
  ): void {
    this.ctx.font = `${size}px "${FAMILY[face]}"`
    this.ctx.fillStyle = color
    const width = align === 'left' ? 0 : this.width(text, size, face)
    this.ctx.fillText(text, align === 'right' ? x - width : align === 'center' ? x - width / 2 : x, y)
  }

  /** Lines that fit a width: broken at spaces, or between two characters where there are none. */
  lines(text: string, width: number, size: number, face: Face = 'text'): string[] {
    const lines: string[] = []
    let line = ''
    for (const piece of text.match(/[ -~]+?(?: |$|(?=[^ -~]))|[^ -~]/gu) ?? []) {
      // Closing marks never begin a line.
      if (line !== '' && this.width(line + piece, size, face) > width && !/^[，。：；！？、）%”]/u.test(piece)) {
        lines.push(line.trimEnd())
        line = piece
      } else line += piece
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    return lines
  }

  /** A text of several lines; `y` goes below it. */
  paragraph(text: string, { size = 9.5, face = 'text' as Face, color = INK.ink as string, gap = 6 } = {}): void {
    for (const line of this.lines(text, SHEET.width - 2 * SHEET.margin, size, face)) {
      this.room(size * 1.6)
      this.y += size * 1.25
      this.text(line, SHEET.margin, this.y, { size, face, color })
      this.y += size * 0.35
    }
    this.y += gap
  }

  heading(text: string, unit = ''): void {
    this.room(60)
    this.y += 16
    this.line(this.y)
    this.y += 20
    this.text(text, SHEET.margin, this.y, { size: 11.5, face: 'strong' })
    if (unit)
      this.text(unit, SHEET.margin + this.width(text, 11.5, 'strong') + 8, this.y, { size: 8.5, color: INK.soft })
    this.y += 8
  }

  line(y: number, color: string = INK.line): void {
    this.ctx.strokeStyle = color
    this.ctx.lineWidth = 0.6
    this.ctx.beginPath()
    this.ctx.moveTo(SHEET.margin, y)
    this.ctx.lineTo(SHEET.width - SHEET.margin, y)
    this.ctx.stroke()
  }

  /** @param widths of the columns, in points; the texts of a column that ends with `right` stand at its end */
  table(
    head: readonly string[],
    rows: readonly (readonly string[])[],
    widths: readonly number[],
    right: readonly number[],
  ): void {
    const put = (cells: readonly string[], face: Face, color: string): void => {
      const size = 8.5
      const broken = cells.map((cell, n) => this.lines(cell, (widths[n] ?? 60) - 8, size, face).slice(0, 3))
      const height = Math.max(1, ...broken.map(({ length }) => length)) * size * 1.4 + 5
      this.room(height)
      let x: number = SHEET.margin
      broken.forEach((lines, n) => {
        lines.forEach((line, k) => {
          const at = right.includes(n) ? x + (widths[n] ?? 60) - 4 : x
          this.text(line, at, this.y + size * 1.25 + k * size * 1.4, {
            size,
            face,
            color,
            align: right.includes(n) ? 'right' : 'left',
          })
        })
        x += widths[n] ?? 60
      })
      this.y += height
      this.line(this.y)
    }
    put(head, 'strong', INK.soft)
    for (const row of rows) put(row, 'text', INK.ink)
  }

  close(): Uint8Array {
    this.#file.endPage()
    return new Uint8Array(this.#file.close())
  }
}
