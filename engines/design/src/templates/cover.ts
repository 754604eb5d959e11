import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { fitBlock } from '../type/fit-block.ts'
import { footRow } from './foot-row.ts'
import { stack } from './stack.ts'
import { buildOf, finish, hairline, marginOf, placeLabel, rectangle, type Template, toneOf } from './template.ts'
import { displayFont, onFlat } from './words.ts'

/** The cover of a magazine: the brand's name over the whole width, the picture under it, lines beside its foot. */
export const cover: Template = (c) => {
  if (!c.picture || c.slots.brand === '') return undefined
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const tone = toneOf(c.kit, 'paper')
  const ground = onFlat(tone.ground)
  const name = fitBlock(c.faces, {
    role: 'brand',
    text: c.slots.brand,
    lang: c.lang,
    font: displayFont(c),
    color: tone.accent,
    ground,
    maxWidth: W - 2 * m,
    maxSize: { banner: 150, wide: 190, square: 170, tall: 220, story: 250 }[build],
    minSize: 90,
    maxLines: 1,
    leading: 1,
    tracking: c.lang === 'zh' ? 0.06 : -0.01,
  })
  if (!name) return undefined
  const issue = stack(c, { width: (W - 2 * m) * 0.6, height: 70, tone, parts: ['kicker'] })
  const top = m
  const rule = Math.round(top + name.height + (c.lang === 'en' ? 0.16 * name.size : 0) + 24)
  const lane = 66
  const words = stack(c, {
    width: W - 2 * m,
    height: H * 0.26,
    tone,
    parts: ['headline', 'subline', 'facts'],
    headlineMax: { banner: 50, wide: 64, square: 60, tall: 72, story: 92 }[build],
    headlineLines: 2,
  })
  if (!words || !issue) return undefined
  const foot = c.label.height + 48
  const wordsTop = H - foot - words.height
  const frame = box(
    m,
    rule + (issue.height > 0 ? lane : 26),
    W - 2 * m,
    wordsTop - 50 - rule - (issue.height > 0 ? lane : 26),
  )
  if (frame.height < H * 0.3) return undefined
  const ends = footRow(c, tone, { without: 'brand' })
  if (!ends) return undefined
  const said = words.place(m, wordsTop)
  return finish(c, 'cover', {
    ground: tone.ground,
    picture: placeClear(c.picture, frame, box(0, 0, 0, 0)),
    shapes: [
      hairline(m, rule, W - 2 * m, tone.ink),
      rectangle('rule', box(m, rule + 6, W - 2 * m, 1), tone.ink),
      ...said.shapes,
    ],
    texts: [name.place(m, top), ...issue.place(m, rule + (lane - issue.height) / 2 + 4).texts, ...said.texts, ...ends],
    label: placeLabel(c, 0, H, toneOf(c.kit, 'tint')),
    breakCost: words.breakCost,
  })
}
