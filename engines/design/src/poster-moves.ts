import { area, type Box, intersect } from './box.ts'
import type { Composition, PlacedPicture, TextBlock, TextRole } from './composition.ts'
import { placedPictures } from './composition.ts'

/** What a person may move. `price` also moves a large figure, `facts` every fact; the AI label never moves. */
export type MovableSlot = 'headline' | 'subline' | 'price' | 'facts' | 'brand' | 'picture'

/** How far slots were moved by hand, in canvas pixels. */
export type SlotMoves = Partial<Record<MovableSlot, { readonly dx: number; readonly dy: number }>>

const SLOT: Partial<Record<TextRole, MovableSlot>> = {
  headline: 'headline',
  subline: 'subline',
  price: 'price',
  figure: 'price',
  fact: 'facts',
  brand: 'brand',
}

/**
 * A composition with slots moved. A text that lands on a picture is measured against the picture from then on. A moved
 * picture slides in its frame and stops at its edge; a cut-out moves freely.
 * @param moves in canvas pixels; what is not a finite number counts as 0
 * @example movePoster(composition, { headline: { dx: 0, dy: -24 } })
 */
export function movePoster(composition: Composition, moves: SlotMoves): Composition {
  const by = (slot: MovableSlot | undefined): { dx: number; dy: number } => {
    const move = slot && moves[slot]
    const finite = (value: number | undefined): number => (Number.isFinite(value) ? (value ?? 0) : 0)
    return { dx: finite(move?.dx), dy: finite(move?.dy) }
  }
  const shift = by('picture')
  const { picture } = composition
  const slid = picture && (shift.dx !== 0 || shift.dy !== 0) ? slide(picture, shift) : picture
  const moved: Composition = { ...composition, ...(slid && { picture: slid }) }
  const texts = composition.texts.map((text) => {
    const { dx, dy } = by(SLOT[text.role])
    return dx === 0 && dy === 0 ? text : regrounded(moved, shifted(text, dx, dy))
  })
  const { dx, dy } = by('brand')
  const { logo } = composition
  return { ...moved, texts, ...(logo && { logo: { ...logo, box: shiftBox(logo.box, dx, dy) } }) }
}

const shiftBox = (b: Box, dx: number, dy: number): Box => ({ ...b, x: b.x + dx, y: b.y + dy })

function shifted(text: TextBlock, dx: number, dy: number): TextBlock {
  return {
    ...text,
    runs: text.runs.map((run) => ({
      ...run,
      glyphs: run.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + dx, y: glyph.y + dy })),
    })),
    box: shiftBox(text.box, dx, dy),
    lineBoxes: text.lineBoxes.map((line) => shiftBox(line, dx, dy)),
    slot: shiftBox(text.slot, dx, dy),
  }
}

/** What lies under a text after it was moved: the uppermost panel or ground that holds it, the picture, or the sheet. */
function regrounded(composition: Composition, text: TextBlock): TextBlock {
  const touches = (b: Box): boolean => area(intersect(b, text.box)) > 0
  const panel = composition.shapes.filter((shape) => shape.role === 'panel' && touches(shape.box)).at(-1)
  if (panel) return { ...text, ground: { kind: 'flat', color: panel.fill } }
  if (placedPictures(composition).some((picture) => touches(picture.frame))) {
    return { ...text, ground: { kind: 'picture' } }
  }
  const ground = composition.shapes.filter((shape) => shape.role === 'ground' && touches(shape.box)).at(-1)
  return { ...text, ground: { kind: 'flat', color: ground?.fill ?? composition.ground } }
}

function slide(picture: PlacedPicture, { dx, dy }: { dx: number; dy: number }): PlacedPicture {
  const { crop, scale, focus, shadow, backdrop } = picture
  const stop = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most))
  const x = backdrop ? crop.x - dx / scale : stop(crop.x - dx / scale, picture.width - crop.width)
  const y = backdrop ? crop.y - dy / scale : stop(crop.y - dy / scale, picture.height - crop.height)
  const [mx, my] = [(crop.x - x) * scale, (crop.y - y) * scale]
  return {
    ...picture,
    crop: { ...crop, x, y },
    focus: shiftBox(focus, mx, my),
    ...(shadow && { shadow: shiftBox(shadow, mx, my) }),
  }
}
