import type { Lang } from '@qianmian/kernel'
import { box, union } from '../box.ts'
import { breakLines } from './break-lines.ts'
import { countInk } from './characters.ts'
import { alignedLeft, type BlockSpec, type FittedBlock, textBlock } from './fit-block.ts'
import type { Faces } from './poster-fonts.ts'
import { inkBox, type PlacedGlyph } from './set-line.ts'

/** The longest title that is set vertically, in characters (look.md, section 4). */
export const VERTICAL_LIMIT = 8

/** A single column holds this many characters before it is broken in two. */
const ONE_COLUMN = 5

/**
 * True for a Chinese title of two to eight characters without Latin letters or digits, with at most one pause that leaves
 * two characters on either side: only those are set vertically.
 * @example canBeVertical('三伏天，穿一层风', 'zh') // true
 */
export function canBeVertical(text: string, lang: Lang): boolean {
  return lang === 'zh' && /^[\p{Script=Han}，。、；：·\s]+$/u.test(text) && verticalColumns(text) !== undefined
}

/**
 * The columns of a vertical title, first column first. Marks are left out: the break between columns says them.
 * @returns undefined when the title is too long, too short or pauses more than once
 * @example verticalColumns('三伏天，穿一层风') // ['三伏天', '穿一层风']
 */
export function verticalColumns(text: string): string[] | undefined {
  const count = countInk(text)
  if (count < 2 || count > VERTICAL_LIMIT) return undefined
  const parts = text.split(/[^\p{Script=Han}]+/u).filter((part) => part !== '')
  if (parts.length > 2 || parts.some((part) => [...part].length < 2)) return undefined
  if (parts.length === 2) return parts
  const [whole = ''] = parts
  if (count <= ONE_COLUMN) return [whole]
  return [...(breakLines(whole, 'zh', 2, (line) => [...line].length, ONE_COLUMN)?.lines ?? [whole])]
}

/**
 * Sets a title in columns from right to left, character by character.
 * `maxHeight` and `maxSize` decide the size; `leading` is the step between columns in em, `tracking` the gap between characters.
 * @returns undefined when it does not fit at its least size
 */
export function fitVertical(faces: Faces, spec: BlockSpec): FittedBlock | undefined {
  const columns = canBeVertical(spec.text, spec.lang) ? verticalColumns(spec.text) : undefined
  if (!columns) return undefined
  const longest = Math.max(...columns.map((column) => [...column].length))
  const step = 1 + (spec.tracking ?? 0)
  const across = (columns.length - 1) * spec.leading + 1
  const size = Math.min(
    spec.maxSize,
    (spec.maxHeight ?? Number.POSITIVE_INFINITY) / (longest * step - (spec.tracking ?? 0)),
    spec.maxWidth / across,
  )
  if (size < spec.minSize) return undefined
  const font = faces[spec.font]
  const width = across * size
  const height = (longest * step - (spec.tracking ?? 0)) * size
  const setColumn = (column: string, columnX: number, y: number) => {
    const missing: string[] = []
    const glyphs: PlacedGlyph[] = [...column].map((char, i) => {
      const id = font.glyphId(char.codePointAt(0) ?? 0)
      if (id === 0) missing.push(char)
      const centred = columnX + (size - (font.advance(id) / font.unitsPerEm) * size) / 2
      return { id, x: centred, y: y + (i * step + 0.88) * size, size }
    })
    const ink = union(glyphs.flatMap((g) => inkBox(font, g.id, g.x, g.y, size) ?? []))
    return { text: column, runs: [{ font: spec.font, glyphs }], ink, missing }
  }
  return {
    size,
    lines: columns,
    width,
    height,
    breakCost: 0,
    place: (x, y, align = 'left') => {
      const left = alignedLeft(x, width, align)
      const setFrom = (from: number) =>
        columns.map((column, c) => setColumn(column, from + width - size - c * spec.leading * size, y))
      // Optical edge: the ink of the outer column stands on the margin.
      const ink = union(setFrom(left).map((column) => column.ink))
      const shift = alignedLeft(x, ink.width, align) - ink.x
      const set = setFrom(left + shift)
      return textBlock(spec, set, {
        size,
        vertical: true,
        slot: box(left - 0.1 * size, y - 2, width + 0.2 * size, height + 4),
      })
    },
  }
}
