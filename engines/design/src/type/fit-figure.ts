import { box, union } from '../box.ts'
import { type Align, alignedLeft, type BlockSpec, type FittedBlock, textBlock } from './fit-block.ts'
import type { Faces } from './poster-fonts.ts'
import { setLine } from './set-line.ts'

/** The parts of a figure: `¥` `239` `起`, or `165` `g/m²`. */
export interface FigureParts {
  readonly before: string
  readonly number: string
  readonly after: string
}

/**
 * Splits a printed figure into sign, number and unit.
 * @returns undefined when there is no number, or when words surround it on both sides
 * @example splitFigure('¥239') // { before: '¥', number: '239', after: '' }
 */
export function splitFigure(text: string): FigureParts | undefined {
  const match =
    /^\s*([^\d\s−+-]{0,4}?)\s*([−+]?\d[\d,]*(?:\.\d+)?(?:\s?[–-]\s?\d[\d,]*(?:\.\d+)?)?)\s*(\D{0,12})$/u.exec(text)
  if (!match) return undefined
  return { before: match[1] ?? '', number: match[2] ?? '', after: (match[3] ?? '').trim() }
}

const CAP = 0.73

/** How far a thousands comma hangs under the line of a figure, in pixels. @example figureTail('¥1,299', 300) // 36 */
export const figureTail = (text: string, size: number): number => (text.includes(',') ? 0.12 * size : 0)

/**
 * Sets a price or a large figure on one line: the number large, sign and unit smaller beside it on the same baseline.
 * @returns undefined when it has no number or does not fit at its least size
 */
export function fitFigure(faces: Faces, spec: BlockSpec): FittedBlock | undefined {
  const parts = splitFigure(spec.text)
  if (!parts) return undefined
  const before = spec.role === 'figure' ? 0.46 : 0.7
  const after = spec.role === 'figure' ? (parts.after === '%' ? 0.62 : 0.3) : 0.56
  const set = (x: number, baseline: number, size: number) => {
    const style = { font: spec.font, tracking: spec.role === 'figure' ? -0.015 : 0 }
    const pieces = []
    let pen = x
    if (parts.before) {
      const sign = setLine(faces, parts.before, style, pen, baseline, before * size)
      pieces.push({ ...sign, size: before * size })
      pen += sign.width + 0.05 * size
    }
    const number = setLine(faces, parts.number, style, pen, baseline, size)
    pieces.push({ ...number, size })
    pen += number.width + 0.08 * size
    if (parts.after)
      pieces.push({ ...setLine(faces, parts.after, style, pen, baseline, after * size), size: after * size })
    return pieces
  }
  const ink = union(set(0, 0, 100).map((piece) => piece.ink))
  const perSize = (ink.x + ink.width) / 100
  const size = Math.min(spec.maxSize, spec.maxWidth / perSize, (spec.maxHeight ?? Number.POSITIVE_INFINITY) / CAP)
  if (size < spec.minSize) return undefined
  const height = CAP * size
  return {
    size,
    lines: [spec.text],
    width: ink.width * (size / 100),
    height,
    breakCost: 0,
    place: (x, y, align: Align = 'left') => {
      const baseline = y + height
      const rough = union(set(0, baseline, size).map((piece) => piece.ink))
      const origin = alignedLeft(x, rough.width, align) - rough.x
      const pieces = set(origin, baseline, size)
      const line = {
        text: spec.text,
        runs: pieces.map((piece) => piece.run),
        ink: union(pieces.map((piece) => piece.ink)),
        missing: pieces.flatMap((piece) => piece.missing),
      }
      const left = alignedLeft(x, spec.maxWidth, align)
      return textBlock(spec, [line], {
        size: Math.min(...pieces.map((piece) => piece.size)),
        slot: box(left - 2, y - 0.15 * size, spec.maxWidth + 4, height + 0.5 * size),
      })
    },
  }
}
