import { type Box, box, union } from './box.ts'
import { HOUSE } from './color/brand-kit.ts'
import type { Shape, TextBlock } from './composition.ts'
import { isHan } from './type/characters.ts'
import { textBlock } from './type/fit-block.ts'
import type { Faces } from './type/poster-fonts.ts'
import { type SetLine, setLine } from './type/set-line.ts'

/**
 * Least height of the label's text against the shortest edge (GB 45438-2025, 5.2: not under 5 %). The standard does not
 * say what text height is, so the ink of every run of one script reaches it, capitals included.
 */
export const LABEL_SHARE = 0.05

const AIM = 0.0512
/** Capitals are lower than Chinese characters; in the label they are set larger until both stand equally high. */
const LATIN_SCALE = 1.2

/** The AI label on its cut corner, ready to be drawn. */
export interface AiLabel {
  readonly box: Box
  readonly shapes: readonly Shape[]
  readonly text: TextBlock
}

/** Size of the label before it has a place. */
export function labelSize(faces: Faces, words: string, shortEdge: number): { width: number; height: number } {
  const { box: b } = aiLabel(faces, words, shortEdge, { x: 0, bottom: 0, tone: 'paper' })
  return { width: b.width, height: b.height }
}

/**
 * The visible AI label: the triangle with the algorithm's facet, the words, and the lower right corner cut.
 * @param place left edge and lower edge in pixels; `fill` overrides the ground so that the label grows out of a panel
 */
export function aiLabel(
  faces: Faces,
  words: string,
  shortEdge: number,
  place: { x: number; bottom: number; tone: 'paper' | 'dark'; fill?: string },
): AiLabel {
  const mixed = [...words].some(isHan)
  const pieces = words.match(/[\p{Script=Han}，、。：]+|[^\p{Script=Han}，、。：]+/gu) ?? [words]
  const set = (size: number, x: number, baseline: number): SetLine[] => {
    let pen = x
    return pieces
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
      .map((piece) => {
        // Capitals stand on the baseline and Chinese characters hang a little under it: half of that brings both to one middle.
        const drop = mixed && !isHan([...piece][0] ?? '') ? 0.045 * size : 0
        const style = { font: 'sans400', latinScale: mixed ? LATIN_SCALE : 1 } as const
        const line = setLine(faces, piece, style, pen, baseline + drop, size)
        pen += line.width + 0.2 * size
        return line
      })
  }
  const probe = set(100, 0, 0)
  const lowest = Math.min(...probe.map((line) => line.ink.height))
  const size = (AIM * shortEdge * 100) / lowest
  const inkAt = union(probe.map((line) => line.ink))
  const inkHeight = (inkAt.height * size) / 100
  const inkWidth = ((inkAt.x + inkAt.width) * size) / 100
  const padding = 0.021 * shortEdge
  const glyph = 0.04 * shortEdge
  const side = 0.026 * shortEdge
  const height = Math.round(inkHeight + 2 * padding)
  const width = Math.round(side + glyph + 0.016 * shortEdge + inkWidth + 0.036 * shortEdge)
  const frame = box(place.x, place.bottom - height, width, height)
  const baseline = frame.y + padding - (inkAt.y * size) / 100
  const lines = set(size, frame.x + side + glyph + 0.016 * shortEdge, baseline)
  const dark = place.tone === 'dark'
  const fill = place.fill ?? (dark ? '#17130F' : HOUSE.paper)
  const color = dark ? HOUSE.onDark : HOUSE.ink
  const cut = Math.round(0.27 * height)
  const right = frame.x + width
  const outline: Shape = {
    role: 'label',
    path: `M${frame.x} ${frame.y}H${right}V${place.bottom - cut}L${right - cut} ${place.bottom}H${frame.x}z`,
    box: frame,
    fill,
    opacity: 1,
  }
  return {
    box: frame,
    shapes: [outline, ...cornerGlyph(frame.x + side, frame.y + (height - glyph) / 2, glyph, color, dark)],
    text: textBlock(
      { role: 'label', color, ground: { kind: 'flat', color: fill } },
      lines.map((line) => ({ text: line.text, runs: [line.run], ink: line.ink, missing: line.missing })),
      { size, slot: frame },
    ),
  }
}

/** The triangle of three facets, the left one (the algorithm) filled, in a square of `side` pixels. */
function cornerGlyph(x: number, y: number, side: number, ink: string, dark: boolean): Shape[] {
  const unit = side / 24
  const at = (px: number, py: number): string => `${(x + px * unit).toFixed(2)} ${(y + (py + 0.5) * unit).toFixed(2)}`
  const facet = (points: readonly (readonly [number, number])[], fill: string, opacity: number): Shape => ({
    role: 'glyph',
    path: `M${points.map(([px, py]) => at(px, py)).join('L')}z`,
    box: box(x, y, side, side),
    fill,
    opacity,
  })
  return [
    facet(
      [
        [12, 2],
        [17.2, 11],
        [12, 14],
        [6.8, 11],
      ],
      ink,
      0.22,
    ),
    facet(
      [
        [6.8, 11],
        [12, 14],
        [12, 21],
        [1, 21],
      ],
      dark ? HOUSE.algorithmOnDark : HOUSE.algorithm,
      1,
    ),
    facet(
      [
        [17.2, 11],
        [23, 21],
        [12, 21],
        [12, 14],
      ],
      ink,
      0.22,
    ),
  ]
}
