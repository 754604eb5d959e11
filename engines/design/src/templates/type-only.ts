import { fitVertical } from '../type/fit-vertical.ts'
import { column } from './column.ts'
import { finish, hairline, MARGIN, placeLabel, type Template, type ToneId, toneOf } from './template.ts'
import { brand, onFlat, price, subline } from './words.ts'

/** No picture: a large headline over its facts, on one flat ground. */
const typeIn =
  (toneId: ToneId): Template =>
  (c) => {
    const { width, height } = c.format
    const tone = toneOf(c.kit, toneId)
    const wide = width > height
    const words = column(c, {
      width: wide ? width * 0.62 : width - 2 * MARGIN,
      height: height - MARGIN - 10 - c.label.height - 72,
      tone,
      headlineMax: wide ? 150 : height > 1200 ? 156 : 128,
      headlineLines: 5,
      facts: 'rows',
      brand: 'head',
      without: ['price'],
      spread: 'apart',
    })
    if (!words) return undefined
    const { texts, shapes } = words.place(MARGIN, MARGIN + 10)
    const cost = price(c, {
      width: width - 2 * MARGIN - c.label.width,
      max: 72,
      color: tone.accent,
      ground: onFlat(tone.ground),
    })
    if (c.slots.price && !cost) return undefined
    if (cost) texts.push(cost.place(width - MARGIN, height - 72 - cost.height, 'right'))
    const label = placeLabel(
      c,
      0,
      height,
      toneOf(c.kit, toneId === 'tint' ? 'paper' : toneId === 'paper' ? 'tint' : 'paper'),
    )
    return finish(c, 'type', {
      ground: tone.ground,
      shapes,
      texts,
      label,
      dropped: words.dropped,
      breakCost: words.breakCost,
    })
  }

export const typeOnTint = typeIn('tint')
export const typeOnDark = typeIn('dark')
export const typeOnBrand = typeIn('brand')

/** No picture: a vertical title on paper with brand, subline and price at its foot. */
export const typeVertical: Template = (c) => {
  const { width, height } = c.format
  const tone = toneOf(c.kit, 'paper')
  const ground = onFlat(tone.ground)
  const foot = height - c.label.height - 64
  const title = fitVertical(c.faces, {
    role: 'headline',
    text: c.slots.headline,
    lang: c.lang,
    font: 'serif600',
    color: tone.ink,
    ground,
    maxWidth: width * 0.44,
    maxHeight: foot - MARGIN - 120,
    maxSize: height > 1200 ? 190 : 150,
    minSize: 90,
    maxLines: 2,
    leading: 1.4,
    tracking: 0.12,
  })
  if (!title) return undefined
  const left = width - MARGIN - title.width
  const room = { width: left - MARGIN - 64, ground }
  const mark = brand(c, { ...room, color: tone.ink, lines: 2 })
  if (!mark) return undefined
  const line = subline(c, { ...room, color: tone.soft, max: 36, min: LEAST_SUBLINE, lines: 4 })
  const cost = price(c, { ...room, color: tone.accent, max: 72 })
  let pen = foot - 40
  const texts = [title.place(width - MARGIN, MARGIN + 8, 'right'), mark.place(MARGIN, MARGIN + 8)]
  if (cost) {
    texts.push(cost.place(MARGIN, pen - cost.height))
    pen -= cost.height + 44
  }
  if (line) texts.push(line.place(MARGIN, pen - line.height))
  return finish(c, 'type-vertical', {
    ground: tone.ground,
    shapes: [hairline(MARGIN, MARGIN + 8 + mark.height + 28, Math.min(room.width, 96), tone.accent)],
    texts,
    label: placeLabel(c, 0, height, toneOf(c.kit, 'tint')),
    dropped: [
      ...(c.slots.subline && !line ? (['subline'] as const) : []),
      ...(c.slots.price && !cost ? (['price'] as const) : []),
      ...c.slots.facts.map(() => 'fact' as const),
    ],
    breakCost: 0,
  })
}

const LEAST_SUBLINE = 30
