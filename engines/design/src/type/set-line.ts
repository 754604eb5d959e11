import { type Box, box, union } from '../box.ts'
import { isClosing, isHan, isLatin, isOpening, isWideMark } from './characters.ts'
import type { Font } from './open-font.ts'
import type { Faces, FontKey } from './poster-fonts.ts'

/** One glyph with its origin on the canvas. */
export interface PlacedGlyph {
  readonly id: number
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Glyphs of one font that share a line. */
export interface GlyphRun {
  readonly font: FontKey
  readonly glyphs: readonly PlacedGlyph[]
}

/** How a line is spaced. All lengths in em of the line's size. */
export interface LineStyle {
  readonly font: FontKey
  /** Extra space after every character. */
  readonly tracking?: number
  /** How much of a full-width mark's empty half is taken away inside the line. */
  readonly squeeze?: number
  /** Size of Latin letters and digits against the Chinese ones. */
  readonly latinScale?: number
}

export interface SetLine {
  readonly text: string
  readonly run: GlyphRun
  /** Advance width in pixels, without the empty half of an end mark. */
  readonly width: number
  /** Ink box in canvas pixels. */
  readonly ink: Box
  /** Characters that the font does not have. */
  readonly missing: readonly string[]
}

/** Space between Chinese and Latin or digits, which stored text does not type (look.md, section 4). */
const AUTOSPACE = 0.2

/**
 * Sets one line of text from a left origin on a baseline: kerning for Latin, the gap between scripts, and tightened
 * full-width punctuation. Typed spaces next to a Chinese character become the same gap.
 * @param x left edge of the first character's body, in pixels
 * @param baseline in pixels
 * @param size pixels an em
 * @example setLine(faces, '亚麻 100%', { font: 'sans400' }, 72, 400, 32).width
 */
export function setLine(
  faces: Faces,
  text: string,
  style: LineStyle,
  x: number,
  baseline: number,
  size: number,
): SetLine {
  const font = faces[style.font]
  const tracking = (style.tracking ?? 0) * size
  const glyphs: PlacedGlyph[] = []
  const inks: Box[] = []
  const missing: string[] = []
  const chars = [...text.trim()]
  let pen = x
  let width = 0
  let previous: { char: string; id: number } | undefined
  chars.forEach((char, i) => {
    const next = chars[i + 1] ?? ''
    if (char === ' ' && previous && (isHan(previous.char) || isHan(next))) return
    const own = isLatin(char) ? size * (style.latinScale ?? 1) : size
    const unit = own / font.unitsPerEm
    const id = font.glyphId(char.codePointAt(0) ?? 0)
    if (id === 0) missing.push(char)
    if (previous) pen += joint(font, previous, { char, id }, chars[i - 1] === ' ', unit, size)
    glyphs.push({ id, x: pen, y: baseline, size: own })
    const ink = inkBox(font, id, pen, baseline, own)
    if (ink) inks.push(ink)
    const advance = font.advance(id) * unit
    const last = i === chars.length - 1
    width = last && isWideMark(char) && ink ? ink.x + ink.width - x : pen + advance - x
    pen += advance + tracking - (isWideMark(char) ? (style.squeeze ?? 0) * size : 0)
    previous = { char, id }
  })
  return { text: text.trim(), run: { font: style.font, glyphs }, width, ink: union(inks), missing }
}

/** What stands between two characters: a gap between scripts, or kerning inside one. */
function joint(
  font: Font,
  left: { char: string; id: number },
  right: { char: string; id: number },
  spaced: boolean,
  unit: number,
  size: number,
): number {
  const mixed = (isHan(left.char) && isLatin(right.char)) || (isLatin(left.char) && isHan(right.char))
  if (mixed || (spaced && (isHan(left.char) || isHan(right.char)))) return AUTOSPACE * size
  if (
    isHan(left.char) ||
    isHan(right.char) ||
    isOpening(right.char) ||
    (isClosing(left.char) && left.char > '\u2fff')
  ) {
    return 0
  }
  return font.kern(left.id, right.id) * unit
}

/** The ink box of one glyph on the canvas. */
export function inkBox(font: Font, id: number, x: number, baseline: number, size: number): Box | undefined {
  const bounds = font.bounds(id)
  if (!bounds) return undefined
  const unit = size / font.unitsPerEm
  return box(
    x + bounds.xMin * unit,
    baseline - bounds.yMax * unit,
    (bounds.xMax - bounds.xMin) * unit,
    (bounds.yMax - bounds.yMin) * unit,
  )
}
