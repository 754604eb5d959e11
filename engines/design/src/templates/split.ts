import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { fitVertical } from '../type/fit-vertical.ts'
import { column } from './column.ts'
import { finish, MARGIN, placeLabel, rectangle, type Template, type TemplateContext, toneOf } from './template.ts'
import { brand, onFlat, price } from './words.ts'

/** Words left on paper, picture right over the whole height. Upright formats take it only with a vertical title. */
export const split: Template = (c) => {
  if (!c.picture) return undefined
  const { width, height } = c.format
  return width >= height ? (c.random.next() < 0.35 ? (upright(c) ?? across(c)) : across(c)) : upright(c)
}

function across(c: TemplateContext) {
  if (!c.picture) return undefined
  const { width, height } = c.format
  const tone = toneOf(c.kit, 'paper')
  const edge = Math.round(width * (width > height ? 0.42 : 0.46))
  const words = column(c, {
    width: edge - MARGIN - 60,
    height: height - 2 * (MARGIN + 8),
    tone,
    headlineMax: width > height ? 104 : 84,
    headlineLines: 5,
    facts: 'rows',
    brand: 'head',
    accent: true,
    priceMax: 64,
    spread: 'fill',
  })
  if (!words) return undefined
  const { texts, shapes } = words.place(MARGIN, MARGIN + 8)
  const label = placeLabel(c, edge - 1, height, tone)
  return finish(c, 'split', {
    ground: tone.ground,
    picture: placeClear(c.picture, box(edge, 0, width - edge, height), label.box),
    shapes: [rectangle('panel', box(0, 0, edge, height), tone.ground), ...shapes],
    texts,
    label,
    dropped: words.dropped,
    breakCost: words.breakCost,
  })
}

function upright(c: TemplateContext) {
  if (!c.picture) return undefined
  const { width, height } = c.format
  const tone = toneOf(c.kit, 'paper')
  const ground = onFlat(tone.ground)
  const title = fitVertical(c.faces, {
    role: 'headline',
    text: c.slots.headline,
    lang: c.lang,
    font: 'serif600',
    color: tone.ink,
    ground,
    maxWidth: width > height ? 420 : 250,
    maxHeight: height - 2 * MARGIN - 250,
    maxSize: width > height ? 132 : 104,
    minSize: 72,
    maxLines: 2,
    leading: 1.36,
    tracking: 0.13,
  })
  if (!title) return undefined
  const edge = Math.round(MARGIN + Math.max(title.width, 212) + 64)
  const room = { width: edge - MARGIN - 40, ground }
  const mark = brand(c, { ...room, color: tone.soft, lines: 3 })
  if (!mark) return undefined
  const cost = price(c, { ...room, max: 60, color: tone.accent })
  const foot = height - MARGIN
  const costTop = foot - (cost?.height ?? 0)
  const label = placeLabel(c, edge - 1, height, tone)
  return finish(c, 'split', {
    ground: tone.ground,
    picture: placeClear(c.picture, box(edge, 0, width - edge, height), label.box),
    shapes: [rectangle('panel', box(0, 0, edge, height), tone.ground)],
    texts: [
      title.place(MARGIN, MARGIN + 8),
      mark.place(MARGIN, costTop - (cost ? 36 : 0) - mark.height),
      ...(cost ? [cost.place(MARGIN, costTop)] : []),
    ],
    label,
    dropped: [
      ...(c.slots.subline ? (['subline'] as const) : []),
      ...(c.slots.price && !cost ? (['price'] as const) : []),
      ...c.slots.facts.map(() => 'fact' as const),
    ],
    breakCost: 0,
  })
}
