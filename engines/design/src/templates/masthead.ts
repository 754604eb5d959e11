import { box } from '../box.ts'
import type { TextRole } from '../composition.ts'
import { placeClear } from '../picture/place-picture.ts'
import { finish, hairline, MARGIN, placeLabel, type Template, toneOf } from './template.ts'
import { brand, factLine, headline, onFlat, price, subline } from './words.ts'

/** Like the front page of a magazine: brand and price over a hairline, a large headline, then the picture to the edges. */
export const masthead: Template = (c) => {
  if (!c.picture) return undefined
  const { width, height } = c.format
  if (width > height) return undefined
  const tone = toneOf(c.kit, 'paper')
  const ground = onFlat(tone.ground)
  const full = width - 2 * MARGIN
  const mark = brand(c, { width: full * 0.6, color: tone.ink, ground, lines: 1 })
  if (!mark) return undefined
  const cost = price(c, { width: full - mark.width - 40, max: 48, min: 40, color: tone.accent, ground })
  const headTop = MARGIN - 10
  const rowHeight = Math.max(mark.height, cost?.height ?? 0)
  const rule = headTop + rowHeight + 26
  const title = headline(c, {
    width: full,
    height: height * 0.27,
    max: height > 1600 ? 150 : height > 1200 ? 132 : 108,
    min: 56,
    lines: 3,
    color: tone.ink,
    ground,
  })
  if (!title) return undefined
  let pen = rule + 46
  const texts = [
    mark.place(MARGIN, headTop + rowHeight - mark.height),
    ...(cost ? [cost.place(width - MARGIN, headTop + rowHeight - cost.height, 'right')] : []),
    title.place(MARGIN, pen),
  ]
  pen += title.height
  const dropped: TextRole[] = []
  const soft = { width: full, color: tone.soft, ground }
  const line = subline(c, { ...soft, max: 38, min: 32, lines: 1 })
  const facts = factLine(c, { ...soft, max: 34 })
  // One quiet line under the headline: the subline if there is one, else the facts.
  const under = line ?? facts?.block
  if (under) {
    const gap = Math.round(22 + 0.18 * title.size)
    texts.push(under.place(MARGIN, pen + gap))
    pen += under.height + gap
  }
  if (c.slots.subline && !line) dropped.push('subline')
  const shown = line ? 0 : (facts?.count ?? 0)
  dropped.push(...c.slots.facts.slice(shown).map(() => 'fact' as const))
  if (c.slots.price && !cost) dropped.push('price')
  const top = Math.round(pen + 56)
  const label = placeLabel(c, MARGIN - 1, height, tone)
  return finish(c, 'masthead', {
    ground: tone.ground,
    picture: placeClear(c.picture, box(MARGIN, top, width - MARGIN, height - top), label.box),
    shapes: [hairline(MARGIN, rule, full, tone.ink)],
    texts,
    label,
    dropped,
    breakCost: title.breakCost,
  })
}
