import { box } from '../box.ts'
import { placeClear } from '../picture/place-picture.ts'
import { stack } from './stack.ts'
import { buildOf, finish, hairline, marginOf, placeLabel, rectangle, type Template, toneOf } from './template.ts'

/** The picture as a band across the middle: headline in the sky above it, facts on the ground below. */
export const horizon: Template = (c) => {
  if (!c.picture) return undefined
  const { width: W, height: H } = c.format
  const build = buildOf(c.format)
  const m = marginOf(c.format)
  const sky = toneOf(c.kit, 'tint')
  const earth = toneOf(c.kit, 'brand')
  const words = stack(c, {
    width: W - 2 * m,
    height: H * 0.27,
    tone: sky,
    parts: ['kicker', 'headline', 'subline'],
    align: 'center',
    headlineMax: { banner: 60, wide: 84, square: 78, tall: 104, story: 124 }[build],
    headlineLines: 2,
  })
  const below = stack(c, {
    width: W - 2 * m - c.label.width - 40,
    height: H * 0.22,
    tone: earth,
    parts: ['brand', 'facts', 'price'],
    align: 'right',
    priceMax: 64,
  })
  if (!words || !below) return undefined
  const top = Math.round(m + words.height + 56)
  const ground = Math.round(Math.max(below.height + 112, c.label.height + 60))
  const bottom = H - ground
  if (bottom - top < H * 0.3) return undefined
  const said = words.place(W / 2, m)
  const label = placeLabel(c, 0, H, toneOf(c.kit, 'paper'))
  return finish(c, 'horizon', {
    ground: sky.ground,
    picture: placeClear(c.picture, box(0, top, W, bottom - top), box(0, 0, 0, 0)),
    shapes: [
      rectangle('panel', box(0, bottom, W, ground), earth.ground),
      hairline(0, top - 2, W, sky.line),
      ...said.shapes,
    ],
    texts: [
      ...said.texts,
      ...below.place(W - m, bottom + Math.min((ground - below.height) / 2, ground - below.height - 56)).texts,
    ],
    label,
    breakCost: words.breakCost,
  })
}
