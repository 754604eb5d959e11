import type { Lang } from '@qianmian/kernel'
import { type Box, box, union } from '../box.ts'
import type { Hex } from '../color/color.ts'
import type { TextBlock, TextGround, TextRole } from '../composition.ts'
import { breakLines } from './break-lines.ts'
import { isHan } from './characters.ts'
import type { Faces, FontKey } from './poster-fonts.ts'
import { type LineStyle, setLine } from './set-line.ts'

/** A text and the room it may take. Sizes and lengths in pixels, leading and tracking in em. */
export interface BlockSpec {
  readonly role: TextRole
  readonly text: string
  readonly lang: Lang
  readonly font: FontKey
  readonly color: Hex
  readonly ground: TextGround
  readonly maxWidth: number
  readonly maxHeight?: number
  readonly maxSize: number
  readonly minSize: number
  readonly maxLines: number
  readonly leading: number
  readonly tracking?: number
}

export type Align = 'left' | 'center' | 'right'

/** A text that found its size and line breaks and waits for its place. */
export interface FittedBlock {
  readonly size: number
  readonly lines: readonly string[]
  /** Widest line, pixels. */
  readonly width: number
  /** From the top of the first line's characters to the foot of the last, pixels. */
  readonly height: number
  readonly breakCost: number
  /** Places the block: `x` is its left ink edge, its middle or its right ink edge, `y` the top of its first line. */
  place(x: number, y: number, align?: Align): TextBlock
}

/** Height of characters over the baseline in em: Chinese fills its square, Latin stands as high as its capitals. */
const ASCENT = { zh: 0.86, en: 0.73 } as const
const DESCENT = { zh: 0.09, en: 0.12 } as const
const STEP = 0.955
/** How much size a better line break is worth: a text that breaks badly everywhere rather shrinks to two fifths. */
const BREAK_WORTH = 0.9
/** Small texts stay on one line while they can; a headline may use its lines nearly freely. */
const EXTRA_LINE = 0.3
const HEADLINE_LINE = 0.03

/**
 * Finds the size and the breaks that suit a text in its room: as large as it may be, but rather smaller than broken
 * against the sense.
 * @returns undefined when the text does not fit at its least size
 * @example fitBlock(faces, { role: 'headline', text: '三伏天，穿一层风', ...room })?.lines
 */
export function fitBlock(faces: Faces, spec: BlockSpec): FittedBlock | undefined {
  const script = [...spec.text].some(isHan) ? 'zh' : 'en'
  const style: LineStyle = {
    font: spec.font,
    tracking: spec.tracking ?? 0,
    squeeze: spec.role === 'headline' ? 0.34 : 0.16,
  }
  const widths = new Map<string, number>()
  const emWidth = (line: string): number => {
    const known = widths.get(line)
    if (known !== undefined) return known
    const width = setLine(faces, line, style, 0, 0, 100).ink
    const value = (width.x + width.width) / 100
    widths.set(line, value)
    return value
  }
  const heightOf = (lines: number, size: number): number =>
    ((lines - 1) * spec.leading + ASCENT[script] + DESCENT[script]) * size
  let best: { lines: readonly string[]; size: number; cost: number; worth: number } | undefined
  for (let size = spec.maxSize; size >= spec.minSize * 0.999; size *= STEP) {
    const size1 = Math.max(size, spec.minSize)
    if (best && Math.log(size1 / spec.maxSize) + 0.2 < best.worth) break
    for (let count = 1; count <= spec.maxLines; count++) {
      if (heightOf(count, size1) > (spec.maxHeight ?? Number.POSITIVE_INFINITY)) break
      const broken = breakLines(spec.text, spec.lang, count, emWidth, spec.maxWidth / size1)
      if (!broken) continue
      const perLine = spec.role === 'headline' ? HEADLINE_LINE : EXTRA_LINE
      const worth = Math.log(size1 / spec.maxSize) - BREAK_WORTH * Math.max(0, broken.cost) - perLine * (count - 1)
      if (!best || worth > best.worth) best = { lines: broken.lines, size: size1, cost: broken.cost, worth }
    }
  }
  if (!best) return undefined
  const { lines, size, cost } = best
  const width = Math.max(...lines.map((line) => emWidth(line) * size))
  const height = heightOf(lines.length, size)
  return {
    size,
    lines,
    width,
    height,
    breakCost: Math.max(0, cost),
    place: (x, y, align = 'left') => {
      const baseline = (i: number): number => y + (ASCENT[script] + i * spec.leading) * size
      const rough = lines.map((line, i) => setLine(faces, line, style, 0, baseline(i), size))
      // Optical edge: the ink, not the empty body of the first character, stands on the margin.
      const bearing = Math.min(...rough.map((line) => line.ink.x))
      const set = rough.map((line, i) =>
        setLine(
          faces,
          lines[i] ?? '',
          style,
          align === 'left' ? x - bearing : x - line.ink.x - line.ink.width * (align === 'right' ? 1 : 0.5),
          baseline(i),
          size,
        ),
      )
      return textBlock(
        spec,
        set.map((line) => ({ text: line.text, runs: [line.run], ink: line.ink, missing: line.missing })),
        { size, slot: slotBox(alignedLeft(x, spec.maxWidth, align), y, spec, size, height) },
      )
    },
  }
}

/** Left edge of a width that hangs on `x`. */
export const alignedLeft = (x: number, width: number, align: Align): number =>
  align === 'left' ? x : align === 'right' ? x - width : x - width / 2

const slotBox = (x: number, y: number, spec: BlockSpec, size: number, height: number): Box =>
  // Ascenders, descenders and accents may leave the character square.
  box(x - 2, y - 0.18 * size, spec.maxWidth + 4, Math.max(height, spec.maxHeight ?? 0) + 0.46 * size)

/** Makes the block that a composition holds from lines that were set. */
export function textBlock(
  spec: Pick<BlockSpec, 'role' | 'color' | 'ground'>,
  lines: readonly { text: string; runs: TextBlock['runs']; ink: Box; missing: readonly string[] }[],
  more: { size: number; slot: Box; vertical?: boolean },
): TextBlock {
  return {
    role: spec.role,
    lines: lines.map((line) => line.text),
    runs: lines.flatMap((line) => line.runs),
    color: spec.color,
    size: more.size,
    vertical: more.vertical ?? false,
    box: union(lines.map((line) => line.ink)),
    lineBoxes: lines.map((line) => line.ink),
    slot: more.slot,
    ground: spec.ground,
    missing: lines.flatMap((line) => line.missing),
  }
}
