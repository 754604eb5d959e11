import { box } from '../box.ts'
import type { TextGround } from '../composition.ts'
import { type FittedBlock, fitBlock } from '../type/fit-block.ts'
import { fitFigure, splitFigure } from '../type/fit-figure.ts'
import type { FontKey } from '../type/poster-fonts.ts'
import { leastOf, type TemplateContext } from './template.ts'

/** Room for one text. */
export interface Room {
  readonly width: number
  readonly height?: number
  readonly max: number
  readonly min?: number
  readonly lines?: number
  /** Sets it in the heavier weight. */
  readonly strong?: boolean
  readonly color: string
  readonly ground: TextGround
}

const flat = (color: string): TextGround => ({ kind: 'flat', color })
export const onFlat = flat
export const onPicture: TextGround = { kind: 'picture' }

/** The face of headlines. */
export const displayFont = (c: TemplateContext): FontKey => (c.kit.type === 'sans' ? 'sans600' : 'serif600')

/** The headline in the display face. */
export function headline(c: TemplateContext, room: Room): FittedBlock | undefined {
  return fitBlock(c.faces, {
    role: 'headline',
    text: c.slots.headline,
    lang: c.lang,
    font: displayFont(c),
    color: room.color,
    ground: room.ground,
    maxWidth: room.width,
    ...(room.height !== undefined && { maxHeight: room.height }),
    maxSize: c.lang === 'en' ? room.max * 0.92 : room.max,
    minSize: room.min ?? 44,
    maxLines: room.lines ?? 4,
    leading: c.lang === 'zh' ? 1.3 : 1.1,
    tracking: c.lang === 'zh' ? 0.01 : -0.01,
  })
}

/** The line under the headline; absent when the slot is empty or it does not fit. */
export function subline(c: TemplateContext, room: Room): FittedBlock | undefined {
  return c.slots.subline ? prose(c, 'subline', c.slots.subline, room) : undefined
}

/** One short text in the sans face. */
export function prose(
  c: TemplateContext,
  role: 'subline' | 'fact' | 'brand' | 'kicker' | 'price',
  text: string,
  room: Room,
): FittedBlock | undefined {
  return fitBlock(c.faces, {
    role,
    text,
    lang: c.lang,
    font: role === 'brand' || room.strong ? 'sans600' : 'sans400',
    color: room.color,
    ground: room.ground,
    maxWidth: room.width,
    ...(room.height !== undefined && { maxHeight: room.height }),
    maxSize: room.max,
    minSize: Math.min(room.max, room.min ?? leastOf(c.format)),
    maxLines: room.lines ?? 1,
    leading: c.lang === 'zh' ? 1.55 : 1.35,
    tracking: role === 'brand' || role === 'kicker' ? (c.lang === 'zh' ? 0.08 : 0.02) : 0,
  })
}

/** The brand's name, small and spaced; a block of no size where there is none. Undefined when it does not fit. */
export const brand = (c: TemplateContext, room: Omit<Room, 'max'> & { max?: number }): FittedBlock | undefined =>
  c.slots.brand.trim() === '' ? NOTHING : prose(c, 'brand', c.slots.brand, { max: 34, ...room })

/** Takes no room and draws nothing: `finish` leaves it out. */
const NOTHING: FittedBlock = {
  size: 0,
  lines: [],
  width: 0,
  height: 0,
  breakCost: 0,
  place: (x, y) => ({
    role: 'brand',
    lines: [],
    runs: [],
    color: '#000000',
    size: 0,
    vertical: false,
    box: box(x, y, 0, 0),
    lineBoxes: [],
    slot: box(x, y, 0, 0),
    ground: { kind: 'flat', color: '#000000' },
    missing: [],
  }),
}

/** The price with a smaller sign, in tabular figures. */
export function price(c: TemplateContext, room: Room): FittedBlock | undefined {
  const text = c.slots.price
  if (!text) return undefined
  const spec = {
    role: 'price' as const,
    text,
    lang: c.lang,
    font: 'sans600' as const,
    color: room.color,
    ground: room.ground,
    maxWidth: room.width,
    maxSize: room.max,
    minSize: room.min ?? 44,
    maxLines: 1,
    leading: 1.2,
  }
  return splitFigure(text)
    ? fitFigure(c.faces, spec)
    : fitBlock(c.faces, {
        ...spec,
        minSize: leastOf(c.format),
        maxSize: Math.max(leastOf(c.format), room.max * 0.6),
        maxLines: 2,
      })
}

/** As many facts as one line takes, joined by a middle dot. Returns how many it holds. */
export function factLine(c: TemplateContext, room: Room): { block: FittedBlock; count: number } | undefined {
  for (let count = c.slots.facts.length; count > 0; count--) {
    const block = prose(c, 'fact', c.slots.facts.slice(0, count).join(' · '), room)
    if (block) return { block, count }
  }
  return undefined
}
