import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { fitVertical, verticalColumns } from '../type/fit-vertical.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import { buildOf, finish, marginOf, placeLabel, rectangle, type Template, toneOf } from './template.ts'
import { displayFont, onFlat } from './words.ts'

/** A couplet at both sides of the picture, as it hangs beside a door; the season is the line over it. */
export const couplet: Template = (c) => {
  const columns = verticalColumns(c.slots.headline)
  if (columns?.length !== 2) return undefined
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const ground = toneOf(c.kit, 'paper')
  const strip = toneOf(c.kit, 'brand')
  const wide = build === 'wide'
  const band = wide ? 220 : build === 'story' ? 204 : 176
  const foot = c.label.height + (build === 'square' ? 36 : 52)
  const head = c.slots.kicker ? (build === 'square' ? 120 : 150) : 0
  const top = m + head
  const stripHeight = H - top - foot
  const set = (text: string) =>
    fitVertical(c.faces, {
      role: 'headline',
      text,
      lang: c.lang,
      font: displayFont(c),
      color: strip.ink,
      ground: onFlat(strip.ground),
      maxWidth: band - 40,
      maxHeight: stripHeight - 90,
      maxSize: band * 0.62,
      minSize: 64,
      maxLines: 1,
      leading: 1,
      tracking: 0.16,
    })
  const longest = Math.max(...columns.map((column) => [...column].length))
  const [first, second] = columns.map(set)
  if (!first || !second || longest > 5) return undefined
  const sizes = Math.min(first.size, second.size)
  const middle = (block: typeof first): number => top + (stripHeight - block.height) / 2
  const gap = wide ? 40 : 28
  const frame = box(m + band + gap, top, W - 2 * (m + band + gap), stripHeight)
  const kicker = head
    ? stack(c, { width: W - 2 * m, height: head, tone: ground, parts: ['kicker'], align: 'center' })
    : undefined
  const ends = footRow(c, ground, c.slots.price ? { without: 'brand' } : {})
  const mark = c.slots.price
    ? stack(c, { width: frame.width, height: 80, tone: ground, parts: ['brand'], align: 'center' })
    : undefined
  if (!ends || sizes < 64) return undefined
  const label = placeLabel(c, 0, H, toneOf(c.kit, 'tint'))
  const markHeight = mark && mark.height > 0 ? mark.height + 28 : 0
  const hung = { ...frame, height: frame.height - markHeight }
  return finish(c, 'couplet', {
    ground: ground.ground,
    ...(c.picture && { picture: placeClear(c.picture, hung, box(0, 0, 0, 0)) }),
    shapes: [
      rectangle('ground', box(m, top, band, stripHeight), strip.ground),
      rectangle('ground', box(W - m - band, top, band, stripHeight), strip.ground),
    ],
    texts: [
      ...(kicker?.place(W / 2, m + (head - 36) / 2 - 22).texts ?? []),
      first.place(W - m - band / 2, middle(first), 'center'),
      second.place(m + band / 2, middle(second), 'center'),
      ...(mark?.place(W / 2, top + stripHeight - mark.height).texts ?? []),
      ...ends,
    ],
    label,
    breakCost: 0,
  })
}
